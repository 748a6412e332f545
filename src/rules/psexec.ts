import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'psexec-credentials',
    title: 'Password on a PsExec command line',
    severity: 'high',
    anchors: ['psexec', 'PsExec', 'PSEXEC', 'psExec', 'Psexec'],
    pattern:
      /[Pp][Ss][Ee][Xx][Ee][Cc](?:64)?(?:\.exe|\.EXE)?\s[^\r\n]{0,200}?-u\s{1,3}["']?[^\s"']{1,80}["']?\s{1,3}-p\s{1,3}["']?(?<secret>(?![%$])(?:(?<=")[^"\r\n]{3,60}(?=")|(?<!")[^\s"']{3,60}))/,
    human: true,
    shape: 'user and password after psexec -u and -p',
    rank: 2,
    links: { revoke: null, docs: 'https://learn.microsoft.com/sysinternals/downloads/psexec' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'psexec-credentials': {
    flags: [['psexec \\\\10.0.0.7 -u SHOP\\admin -p ', { of: 'base62', length: 14 }, ' cmd']],
    passes: [['psexec \\\\10.0.0.7 -u SHOP\\admin -p %PASSWORD% cmd'], ['psexec \\\\10.0.0.7 cmd']],
  },
}
