import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ' }

export const rules = [
  {
    id: 'sidekiq-url-credential',
    title: 'Sidekiq gem server credentials',
    severity: 'high',
    anchors: ['gems.contribsys.com', 'enterprise.contribsys.com'],
    reachBack: 18,
    pattern: /(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com(?![0-9A-Za-z])/,
    shape: 'two times 8 hexadecimal characters before contribsys.com',
    links,
  },
  {
    id: 'sidekiq-secret',
    title: 'Sidekiq gem server credentials in a variable',
    severity: 'high',
    anchors: ['CONTRIBSYS__COM'],
    before: null,
    pattern: /CONTRIBSYS__COM\w{0,20}[^\w]{1,16}(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9A-Za-z])/,
    shape: 'two times 8 hexadecimal characters assigned to BUNDLE_…CONTRIBSYS__COM',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sidekiq-url-credential': {
    flags: [
      [{ of: 'hex', length: 8 }, ':', { of: 'hex', length: 8 }, '@gems.contribsys.com'],
      [{ of: 'hex', length: 8 }, ':', { of: 'hex', length: 8 }, '@enterprise.contribsys.com'],
    ],
    passes: [[{ of: 'hex', length: 8 }, ':', { of: 'hex', length: 7 }, '@gems.contribsys.com']],
  },
  'sidekiq-secret': {
    flags: [['BUNDLE_ENTERPRISE__CONTRIBSYS__COM="', { of: 'hex', length: 8 }, ':', { of: 'hex', length: 8 }, '"']],
    passes: [['BUNDLE_GEMS__CONTRIBSYS__COM=$SIDEKIQ']],
  },
}
