import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'portainer-token',
    title: 'Portainer API token',
    severity: 'high',
    anchors: ['ptr_'],
    pattern: /ptr_(?=[A-Za-z+\/]{0,42}\d)(?=[0-9a-z+\/]{0,42}[A-Z])[0-9A-Za-z+\/]{43}=(?!=)/,
    shape: 'prefix ptr_, 44 base64 characters',
    links: { revoke: null, docs: 'https://docs.portainer.io/api/access' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'portainer-token': { flags: [['ptr_', { of: 'base64', length: 43 }, '=']], passes: [['ptr_', { of: 'base64', length: 42 }, '=']] },
}
