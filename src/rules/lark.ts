import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'lark-app-id',
    title: 'Lark or Feishu app id',
    severity: 'info',
    anchors: ['cli_'],
    before: String.raw`\w-`,
    pattern: /cli_(?=(?:[a-z]{0,14}\d){3})[0-9a-z]{16}(?![0-9A-Za-z])/,
    shape: 'prefix cli_, 16 lower-case alphanumeric characters',
    links: { revoke: 'https://open.larksuite.com/app', docs: 'https://open.larksuite.com/document' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'lark-app-id': {
    flags: [['cli_a5c7', { of: 'alnum_lower', length: 11 }, '9']],
    passes: [['cli_a5c7', { of: 'alnum_lower', length: 11 }], ['cli_argumentsparsed']],
  },
}
