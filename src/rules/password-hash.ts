import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://man7.org/linux/man-pages/man5/crypt.5.html' }

const HASH = String.raw`(?:\$2[abxy]\$\d\d\$[./0-9A-Za-z]{53}|\$[156]\$(?:rounds=\d{4,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{22,86}|\$apr1\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}|\$y\$[./0-9A-Za-z]{2,10}\$[./0-9A-Za-z]{10,86}\$[./0-9A-Za-z]{43})`

export const rules = [
  {
    id: 'password-file-entry',
    title: 'Line of a password file (shadow, htpasswd)',
    severity: 'medium',
    confidence: 'medium',
    anchors: ['$2a$', '$2b$', '$2x$', '$2y$', '$6$', '$5$', '$1$', '$apr1$', '$y$'],
    before: null,
    pattern: new RegExp(String.raw`(?<=(?:^|[\r\n])[\w.@-]{1,64}:)${HASH}(?![./0-9A-Za-z])`),
    shape: 'a user, a colon and the hash of a password',
    rank: 2,
    links: { revoke: null, docs: 'https://man7.org/linux/man-pages/man5/shadow.5.html' },
  },
  {
    id: 'htpasswd-bcrypt',
    title: 'bcrypt password hash',
    severity: 'medium',
    confidence: 'low',
    anchors: ['$2a$', '$2b$', '$2x$', '$2y$'],
    before: '0-9A-Za-z$',
    pattern: /\$2[abxy]\$\$?(?:0[4-9]|[12]\d|3[01])\$\$?[.\/0-9A-Za-z]{53}(?![.\/0-9A-Za-z])/,
    shape: 'prefix $2a$, $2b$, $2x$ or $2y$, the cost, 53 characters',
    rank: 2,
    links,
  },
  {
    id: 'crypt-sha512',
    title: 'SHA-512 password hash (crypt)',
    severity: 'medium',
    confidence: 'low',
    anchors: ['$6$'],
    pattern: /\$6\$(?:rounds=\d{4,9}\$)?[.\/0-9A-Za-z]{1,16}\$[.\/0-9A-Za-z]{86}(?![.\/0-9A-Za-z])/,
    shape: 'prefix $6$, a salt, 86 characters',
    rank: 2,
    links,
  },
  {
    id: 'crypt-sha256',
    title: 'SHA-256 password hash (crypt)',
    severity: 'medium',
    confidence: 'low',
    anchors: ['$5$'],
    pattern: /\$5\$(?:rounds=\d{4,9}\$)?[.\/0-9A-Za-z]{1,16}\$[.\/0-9A-Za-z]{43}(?![.\/0-9A-Za-z])/,
    shape: 'prefix $5$, a salt, 43 characters',
    rank: 2,
    links,
  },
  {
    id: 'crypt-md5',
    title: 'MD5 password hash (crypt, Apache)',
    severity: 'medium',
    confidence: 'low',
    anchors: ['$1$', '$apr1$'],
    pattern: /\$(?:1|apr1)\$[.\/0-9A-Za-z]{1,8}\$[.\/0-9A-Za-z]{22}(?![.\/0-9A-Za-z])/,
    shape: 'prefix $1$ or $apr1$, a salt, 22 characters',
    rank: 2,
    links,
  },
  {
    id: 'crypt-yescrypt',
    title: 'yescrypt password hash (crypt)',
    severity: 'medium',
    confidence: 'low',
    anchors: ['$y$'],
    pattern: /\$y\$[.\/0-9A-Za-z]{2,10}\$[.\/0-9A-Za-z]{10,86}\$[.\/0-9A-Za-z]{43}(?![.\/0-9A-Za-z])/,
    shape: 'prefix $y$, parameters, a salt, 43 characters',
    rank: 2,
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'password-file-entry': {
    flags: [['\nalice:$6$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 86 }, ':19000:0:99999:7:::']],
    passes: [['hash = "$6$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 86 }, '"']],
  },
  'htpasswd-bcrypt': {
    flags: [
      ['$2y$05$', { of: 'base62', length: 53 }],
      ['$2a$12$', { of: 'base62', length: 50 }, './A'],
    ],
    passes: [
      ['$2y$05$', { of: 'base62', length: 52 }],
      ['$2y$99$', { of: 'base62', length: 53 }],
    ],
  },
  'crypt-sha512': {
    flags: [
      ['$6$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 86 }],
      ['$6$rounds=5000$', { of: 'base62', length: 8 }, '$', { of: 'base62', length: 86 }],
    ],
    passes: [['$6$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 85 }]],
  },
  'crypt-sha256': {
    flags: [
      ['$5$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 43 }],
      ['$5$rounds=5000$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 43 }],
    ],
    passes: [['$5$', { of: 'base62', length: 16 }, '$', { of: 'base62', length: 42 }]],
  },
  'crypt-md5': {
    flags: [
      ['$1$', { of: 'base62', length: 8 }, '$', { of: 'base62', length: 22 }],
      ['$apr1$', { of: 'base62', length: 8 }, '$', { of: 'base62', length: 22 }],
    ],
    passes: [['$1$', { of: 'base62', length: 8 }, '$', { of: 'base62', length: 21 }]],
  },
  'crypt-yescrypt': {
    flags: [['$y$j9T$', { of: 'base62', length: 22 }, '$', { of: 'base62', length: 43 }]],
    passes: [['$y$j9T$', { of: 'base62', length: 22 }, '$', { of: 'base62', length: 42 }]],
  },
}
