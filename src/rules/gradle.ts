import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'gradle-credentials',
    title: 'Password in a Gradle credentials block',
    severity: 'high',
    anchors: ['credentials {', 'credentials{', 'credentials(PasswordCredentials'],
    pattern: /credentials(?:\([\w:.]{0,60}\))?\s{0,3}\{[^{}]{0,400}?[Pp]assword\s{0,3}[=(]?\s{0,3}["'](?<secret>[^"'\r\n$]{4,100})["']/,
    shape: 'password in credentials { }',
    rank: 2,
    links: { revoke: null, docs: 'https://docs.gradle.org/current/userguide/supported_repository_protocols.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'gradle-credentials': {
    flags: [
      ['credentials {\n    username "shop"\n    password "', { of: 'base62', length: 16 }, '"\n}'],
      ['credentials(PasswordCredentials) {\n    username = "shop"\n    password = "', { of: 'base62', length: 16 }, '"\n}'],
    ],
    passes: [
      ['credentials {\n    username System.getenv("USER")\n    password System.getenv("PASSWORD")\n}'],
      ['credentials { username "shop" }'],
    ],
  },
}
