import type { Features, Seen } from '../candidate.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const TRIAL = set('test tests testing dummy demo sample example examples mock fake fixture invalid wrong bad stub')
const MACHINE = set(
  'db database root admin smtp mail ftp sftp ssh mysql postgres postgresql pg redis mongo ldap imap rabbitmq amqp jdbc odbc sql',
)
const SERVICE = set(
  'aws azure google gcp github gitlab slack stripe twilio sendgrid mailgun heroku dropbox facebook twitter firebase sentry datadog',
)
const PASSING = set('csrf xsrf refresh id next page session state nonce verifier request temporary temp reset invite confirm confirmation')
const HIDDEN = set('private master signing encryption secret app jwt cookie admin root prod production')
const NEW = set('new old current confirm repeat again default initial')
const ID = set('id client consumer user account tenant app site')

const has = ({ nameParts }: Seen, words: ReadonlySet<string>): boolean => nameParts.some((part) => words.has(part))

/** What the name promises. */
export const NAME_FEATURES: Features = {
  isPassword: ({ role }) => role === 'password',
  isSecret: ({ role }) => role === 'secret',
  isToken: ({ role }) => role === 'token',
  isKey: ({ role }) => role === 'key',
  isLoose: ({ role }) => role === 'loose',
  isNameless: ({ name }) => name === '',
  nameParts: ({ nameParts }) => nameParts.length,
  isConstant: ({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name),
  isHeader: ({ name }) => name.includes('-'),
  namesTrial: (seen) => has(seen, TRIAL),
  namesMachine: (seen) => has(seen, MACHINE),
  namesService: (seen) => has(seen, SERVICE),
  namesPassing: (seen) => has(seen, PASSING),
  namesHidden: (seen) => has(seen, HIDDEN),
  namesNew: (seen) => has(seen, NEW),
  namesId: (seen) => has(seen, ID),
}
