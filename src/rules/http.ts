import type { ExamplesOf, Rule } from './rule.ts'

/** Published samples: user:pass…, username:password, Aladdin:open…, test:test; and a JWT, which is no user and password. */
const SAMPLES = 'dXNlcjpwYXNz|dXNlcm5hbWU6cGFzc3dvcmQ|QWxhZGRpbjpvcGVu|YWxhZGRpbjpvcGVu|dGVzdDp0ZXN0|eyJ'
/** Has a rule of its own. */
const JWT = String.raw`eyJ[\w-]{14,2000}\.eyJ`
/** After its name, or after the directive of a web server that sets a header (nginx, Apache, HAProxy). */
const HEADER = String.raw`(?:[Aa]uthorization["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'\x60]?|[Hh]eader(?: {1,4}(?:set|add|append|merge))? {1,4}["']?[Aa]uthorization["']? {1,4}\\?["']?)`

export const rules = [
  {
    id: 'http-basic-header',
    title: 'HTTP Basic authorization header',
    severity: 'high',
    anchors: ['Basic '],
    before: null,
    pattern: new RegExp(String.raw`(?<=${HEADER})Basic (?!${SAMPLES})(?<secret>[0-9A-Za-z+/]{12,400}={0,2})(?![0-9A-Za-z+/=.])`),
    shape: 'Authorization: Basic and base64 of user:password',
    proof: 'basic-auth',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc7617' },
  },
  {
    id: 'http-bearer-header',
    title: 'HTTP Bearer authorization header',
    severity: 'medium',
    anchors: ['Bearer '],
    before: null,
    pattern: new RegExp(String.raw`(?<=${HEADER})Bearer (?!${JWT})(?=[\w.~+/-]{0,60}\d)(?<secret>[\w.~+/-]{20,2000}={0,2})(?![\w.~+/=-])`),
    shape: 'Authorization: Bearer and 20 or more token characters',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc6750' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'http-basic-header': {
    flags: [
      ['Authorization: Basic ', { of: 'base64', length: 32 }],
      ['proxy_set_header Authorization "Basic ', { of: 'base64', length: 32 }, '";'],
      ['RequestHeader set Authorization "Basic ', { of: 'base64', length: 32 }, '"'],
      ['{ "authorization": "Basic ', { of: 'base64', length: 30 }, '==" }'],
    ],
    passes: [
      ['Authorization: Basic ${CREDENTIALS}'],
      ['Authorization: Basic dXNlcjpwYXNz', 'd29yZA=='],
      ['Basic ', { of: 'base64', length: 32 }],
    ],
  },
  'http-bearer-header': {
    flags: [
      ['Authorization: Bearer ', { of: 'base62', length: 40 }],
      ["-H 'Authorization: Bearer ", { of: 'base64url', length: 60 }, "'"],
    ],
    passes: [
      ['Authorization: Bearer ${TOKEN}'],
      ['Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE'],
      ['Bearer ', { of: 'base62', length: 40 }],
      [
        'Authorization: Bearer ',
        'eyJhbGciOiJIUzI1NiIs',
        { of: 'base64url', length: 16 },
        '.eyJ',
        { of: 'base64url', length: 60 },
        '.',
        { of: 'base64url', length: 43 },
      ],
    ],
  },
}
