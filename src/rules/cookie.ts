import type { ExamplesOf, Rule } from './rule.ts'

/** Names of cookies that say who is logged in. */
const NAME = String.raw`(?![\w.-]{0,60}(?:[cx]srf|CSRF|XSRF))[\w.-]{0,40}(?:[Ss]ess(?:ion)?|SESS|[Aa]uth|[Tt]oken|\b[Ss]id|remember)(?:[\w.-]{0,30})`
const OTHERS = String.raw`(?:[\w.-]{1,60}=[^\s;"'\\]{0,400}; ?){0,8}?`

export const rules = [
  {
    id: 'session-cookie',
    title: 'Session cookie in recorded traffic',
    severity: 'medium',
    anchors: ['Cookie:', 'cookie:', 'Cookie":', 'cookie":', 'Cookie",', 'cookie",'],
    before: null,
    pattern: new RegExp(
      String.raw`[Cc]ookie\\{0,3}["']?[:,]\s{0,20}(?:- |\[\s{0,20})?(?:["']value["']\s{0,4}:\s{0,4})?\\{0,3}["']?${OTHERS}${NAME}=(?<secret>(?=[^\s;"'\\]{0,200}\d)[\w%.~+/:-]{16,2000}={0,2})(?=[\s;"',\\]|$)`,
    ),
    shape: 'the value of a cookie named after a session or a login',
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc6265' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'session-cookie': {
    flags: [
      ['Set-Cookie: sessionid=', { of: 'hex', length: 32 }, '; Path=/; HttpOnly'],
      ['Cookie:\n      - lang=en; _shop_session=', { of: 'base62', length: 40 }, '\n'],
      ['{ "name": "Cookie", "value": "PHPSESSID=', { of: 'alnum_lower', length: 26 }, '" }'],
    ],
    passes: [
      ['Set-Cookie: csrftoken=', { of: 'base62', length: 40 }],
      ['Cookie: sessionid=<session>'],
      ['Cookie: lang=en; theme=dark'],
      ['Cookie: session=${SESSION}'],
    ],
  },
}
