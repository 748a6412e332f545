import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'docker-config-auths',
    title: 'Docker registry login',
    severity: 'high',
    anchors: ['"auth"', '"auth\\', '"identitytoken"'],
    before: null,
    pattern:
      /"(?:auth|identitytoken)\\{0,3}"\s{0,4}:\s{0,4}\\{0,3}"(?<secret>(?!dXNlcjpwYXNz|dXNlcm5hbWU6)[0-9A-Za-z+\/]{8,2000}={0,2})(?=\\{0,3}")(?<=(?:"auths\\{0,3}"\s{0,4}:[^$<>]{0,1000}|"https?:\/\/[^"\s]{3,80}"\s{0,4}:\s{0,4}\{[^{}$<>]{0,400})"(?:auth|identitytoken)[\s\S]{0,2100})/,
    shape: 'auth of a registry in a docker configuration',
    rank: 2,
    links: { revoke: null, docs: 'https://docs.docker.com/reference/cli/docker/login/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'docker-config-auths': {
    flags: [
      ['{ "auths": { "registry.shop.io": { "auth": "', { of: 'base64', length: 30 }, '==" } } }'],
      ['{ "https://index.docker.io/v1/": { "email": "a@shop.io", "auth": "', { of: 'base64', length: 32 }, '" } }'],
    ],
    passes: [['{ "auths": { "registry.shop.io": {} } }'], ['{ "auth": "', { of: 'base64', length: 32 }, '" }']],
  },
}
