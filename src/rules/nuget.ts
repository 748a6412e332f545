import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'nuget-api-key',
    title: 'NuGet API key',
    severity: 'critical',
    anchors: ['oy2'],
    pattern: /oy2[0-9a-z]{43}(?![0-9A-Za-z])/,
    shape: 'prefix oy2, 43 lower-case alphanumeric characters',
    links: { revoke: 'https://www.nuget.org/account/apikeys', docs: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package' },
  },
  {
    id: 'nuget-config-password',
    title: 'Password in nuget.config',
    severity: 'high',
    anchors: ['ClearTextPassword', 'key="Password"'],
    reachBack: 5,
    before: null,
    pattern: /key="(?:ClearText)?Password"\s{1,8}value="(?<secret>[^"\r\n<>]{4,100})"/,
    shape: 'value of ClearTextPassword or Password',
    rank: 2,
    links: { revoke: null, docs: 'https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'nuget-api-key': {
    flags: [['oy2kq7vz4m', 'xw3ehd6pnyt5bg2jrsacf', 'uilo7q4wzmx3k5d']],
    passes: [['oy2kq7vz4m', 'xw3ehd6pnyt5bg2jrsacf', 'uilo7q4wz']],
  },
  'nuget-config-password': {
    flags: [['<add key="ClearTextPass', 'word" value="', { of: 'base62', length: 16 }, '" />']],
    passes: [['<add key="ClearTextPassword" value="" />'], ['<add key="Username" value="', { of: 'base62', length: 16 }, '" />']],
  },
}
