import type { ExamplesOf, Rule } from './rule.ts'

/** The command up to an option; lines that end in a backslash go on. */
const COMMAND = String.raw`curl(?:\.exe)? (?:[^\r\n\\]|\\(?:\r?\n|[^\r\n])){0,400}?(?<=\s)`
/** A quote, also one that is escaped inside of a string. */
const QUOTE = String.raw`(?:\\{0,3}["'])`
const USER = String.raw`[^\s:"'\x60$<>|;&\\]`
/** Quotes may stand around the whole, or around each half. */
const WITH_PASSWORD = String.raw`${QUOTE}?${USER}{0,80}${QUOTE}?:${QUOTE}?(?=[^\s"'\\])`
/** A token in the user's place, the password empty. */
const ALONE = String.raw`${QUOTE}?(?=${USER}{8,100}:(?:[\\"'\s]|$))`
const LOGIN = String.raw`(?:${WITH_PASSWORD}|${ALONE})(?<secret>(?![$%<]|\{\{)[^\s"'\x60<>|;]{3,100}?)(?=:?(?:[\s\\,)"']|$))`
const HEADER = [
  '[Aa]uthorization|AUTHORIZATION|X-[A-Za-z-]{0,30}Auth',
  '[A-Za-z-]{0,40}(?:[Tt]oken|TOKEN|[Kk]ey|KEY|[Ss]ecret|SECRET)',
].join('|')
/** Any scheme but Basic and Bearer, which have rules of their own. */
const SCHEME = String.raw`(?!(?:Basic|Bearer|basic|bearer)\b)(?:[A-Za-z][A-Za-z-]{2,20} {1,3}(?:token=["']?)?)?`
/** Has a rule of its own, which reads it. */
const JWT = String.raw`eyJ[\w-]{14,2000}\.eyJ`
const VALUE = String.raw`(?!${JWT})(?=[^\s"']{0,60}\d)(?<secret>[\w.~+/=:-]{8,1000})(?=["'\\])`

export const rules = [
  {
    id: 'curl-user-option',
    title: 'Password on a curl command line',
    severity: 'medium',
    anchors: ['curl ', 'curl.exe '],
    before: null,
    pattern: new RegExp(String.raw`${COMMAND}(?:-u|--user|-U|--proxy-user)[ =]{0,3}${LOGIN}`),
    shape: 'user:password after curl -u',
    rank: 2,
    links: { revoke: null, docs: 'https://curl.se/docs/manpage.html#-u' },
  },
  {
    id: 'curl-auth-header',
    title: 'Credential in a header on a curl command line',
    severity: 'medium',
    anchors: ['curl ', 'curl.exe '],
    pattern: new RegExp(String.raw`${COMMAND}(?:-H|--header)[ =]{0,3}${QUOTE}(?:${HEADER}):\s{0,4}${SCHEME}${VALUE}`),
    shape: 'an Authorization, token or key header after curl -H',
    rank: 2,
    links: { revoke: null, docs: 'https://curl.se/docs/manpage.html#-H' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'curl-user-option': {
    flags: [
      ['curl -u shop:', { of: 'base62', length: 16 }, ' https://api.shop.io/v1/orders'],
      ['curl -s --user "shop:', { of: 'base62', length: 16 }, '" https://api.shop.io'],
      ['curl -X POST \\\n  -H "Accept: text/plain" \\\n  -u "', { of: 'base62', length: 24 }, ':" https://api.shop.io'],
      ["curl -u shop:'", { of: 'base62', length: 16 }, "' https://api.shop.io"],
    ],
    passes: [
      ['curl -u "$USER:$PASSWORD" https://api.shop.io'],
      ['curl -u shop https://api.shop.io'],
      ['curl --user "${USER}":"${PASSWORD}" https://api.shop.io'],
      ['curl -u <user:password> https://api.shop.io'],
      ['curl -sL --user "$1:$2" "$3"'],
      ['curl -u ":" https://api.shop.io'],
    ],
  },
  'curl-auth-header': {
    flags: [
      ['curl -H "Authorization: Token ', { of: 'hex', length: 40 }, '" https://api.shop.io'],
      ["curl -X POST -H 'X-Api-Key: ", { of: 'base62', length: 32 }, "' https://api.shop.io"],
      ["curl -H 'Accept: text/plain' -H 'Authorization: ", { of: 'uuid', length: 36 }, "' https://api.shop.io"],
    ],
    passes: [
      ['curl -H "Authorization: Token $TOKEN" https://api.shop.io'],
      ['curl -H "X-Api-Key: <key>" https://api.shop.io'],
      ['curl -H "Accept: text/plain" https://api.shop.io'],
      [
        'curl -H "X-Auth-Token: eyJ',
        { of: 'base64url', length: 30 },
        '.eyJ',
        { of: 'base64url', length: 30 },
        '.sig1" https://api.shop.io',
      ],
    ],
  },
}
