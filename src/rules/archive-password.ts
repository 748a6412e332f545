import { VALUE, WORDS } from './command-line.ts'
import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'archive-password-option',
    title: 'Password of an archive on a command line',
    severity: 'high',
    anchors: ['zip ', '7z ', '7za ', '7zr ', '7zz ', '7z.exe ', 'rar ', 'Rar.exe ', 'WinRAR '],
    reachBack: 2,
    before: 'A-Za-z0-9_.-',
    pattern: new RegExp(
      String.raw`(?:(?:un)?zip ${WORDS}-P {1,3}|(?:7z[arz]?(?:\.exe)?|(?:un)?rar|Rar\.exe|WinRAR) [aetxu] ${WORDS}-h?p(?=["']?[^\s"'-]))${VALUE}`,
    ),
    shape: 'a value after -P of zip, or right behind -p of 7z or rar',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://linux.die.net/man/1/zip' },
  },
  {
    id: 'openssl-key-option',
    title: 'Passphrase on an openssl command line',
    severity: 'high',
    anchors: ['openssl enc ', 'openssl aes-', 'openssl aes', 'openssl des3 ', 'openssl bf-', 'openssl camellia-'],
    pattern: new RegExp(String.raw`openssl (?:enc|aes|des3|bf-|camellia-)${WORDS}-k {1,3}${VALUE}`),
    shape: 'a value after openssl enc -k',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://docs.openssl.org/master/man1/openssl-enc/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'archive-password-option': {
    flags: [
      ['zip -r -P ', { of: 'base62', length: 12 }, ' backup.zip data'],
      ['unzip -P ', { of: 'base62', length: 12 }, ' backup.zip'],
      ['7z a -p', { of: 'base62', length: 12 }, ' -mhe=on backup.7z data'],
      ['rar a -hp', { of: 'base62', length: 12 }, ' backup.rar data'],
    ],
    passes: [
      ['zip -P $PASSWORD backup.zip data'],
      ['7z a -p backup.7z data'],
      ['7z a -p%PASSWORD% backup.7z'],
      ['gzip -P abcdef1 x; zip x'],
    ],
  },
  'openssl-key-option': {
    flags: [['openssl enc -aes-256-cbc -in a -out b -k ', { of: 'base62', length: 12 }]],
    passes: [['openssl enc -aes-256-cbc -in a -out b -k $PASSWORD'], ['openssl enc -aes-256-cbc -kfile a']],
  },
}
