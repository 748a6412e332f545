import { memo } from '../value/memo.ts'
import { type Role, roleOf, splitName } from '../value/names.ts'

/**
 * What a variable holds, by its name, and so what its value is held to:
 * secret: what the application makes up for itself (SECRET_KEY, JWT_SECRET): long, because nobody types it and an attacker can try it offline;
 * password: what a server asks for at a login (POSTGRES_PASSWORD): shorter, because it is tried over a connection and stores cut long ones;
 * token: what somebody else issues (STRIPE_API_KEY): its length is not ours to choose;
 * url: an address that may hold a password (DATABASE_URL): it is held to what that password is.
 */
export type SecretKind = 'secret' | 'password' | 'token' | 'url'

/** Who issues keys, and what issued ones are called. */
const ISSUERS = new Set(
  (
    'client consumer oauth license licence subscription write maps google aws azure gcp stripe github gitlab bitbucket openai anthropic groq ' +
    'gemini mistral cohere huggingface hf sendgrid mailgun mailchimp postmark resend twilio algolia firebase datadog dd newrelic sentry ' +
    'recaptcha hcaptcha captcha turnstile facebook twitter linkedin slack discord telegram paypal s3 npm pypi docker dockerhub notion linear ' +
    'cloudflare vercel netlify heroku digitalocean shopify square plaid mapbox segment mixpanel amplitude pusher apple microsoft spotify ' +
    'codecov snyk sonar okta auth0 cognito supabase airtable hubspot salesforce zendesk jira dropbox gh'
  ).split(' '),
)
/** Before `key`: an issuer's, or one that a service asks its own callers for. All other keys are the application's own. */
const HANDED_OUT = new Set('api access project org team account'.split(' '))
/** Beside an issuer's name: what the two agree on, and the application makes up. */
const AGREED = new Set('webhook jwt session cookie signing encryption token'.split(' '))
const ADDRESSES = new Set('url uri dsn urls'.split(' '))
/** What else is mixed into every signature or hash and must not be known. */
const SEASONING = new Set(['salt', 'pepper'])

/** The kind of secret that a variable's name announces; null: it holds none. The same few names come again and again. */
export const secretName = memo(kindOfName)

function kindOfName(name: string): SecretKind | null {
  const parts = splitName(name)
  const last = parts.at(-1)
  if (last === undefined) return null
  if (ADDRESSES.has(last)) return 'url'
  if (parts.length > 1 && SEASONING.has(last)) return 'password'
  const role = roleOf(name) ?? (isForgeryGuard(parts) ? 'secret' : null)
  return role === null || role === 'loose' ? null : kindOf(role, parts)
}

function kindOf(role: Role, parts: readonly string[]): SecretKind {
  if (role === 'password' || role === 'token') return role
  const isAgreed = parts.slice(0, -1).some((part) => AGREED.has(part))
  return !isAgreed && parts.some((part) => ISSUERS.has(part) || HANDED_OUT.has(part)) ? 'token' : 'secret'
}

/** What a service calls what it asks its own callers for: API_KEY, ADMIN_TOKEN. */
const OWN_WORDS = new Set(
  'api key keys token tokens admin auth internal service access app master root secret my bearer server static super'.split(' '),
)

/** Whether a name says that somebody else issues the value (OPENAI_API_KEY): a placeholder there opens no door, it only does not work. */
export function isIssued(name: string): boolean {
  return secretName(name) === 'token' && splitName(name).some((part) => !OWN_WORDS.has(part))
}

/** Whose addresses come with a login as a rule: DATABASE_URL, CELERY_BROKER_URL, SPRING_DATASOURCE_URL. */
const SERVERS = new Set(
  (
    'database db datasource jdbc sqlalchemy postgres postgresql pg pgsql mysql mariadb mssql sqlserver oracle cockroach cockroachdb mongo mongodb redis ' +
    'valkey keydb amqp rabbit rabbitmq broker celery kafka nats cache memcached queue elastic elasticsearch opensearch clickhouse neo4j influxdb couchdb ' +
    'smtp mail mailer email ldap'
  ).split(' '),
)

/** Whether a variable is an address that comes with a login: of a server that asks for one, or a DSN. Others (API_URL, PUBLIC_URL) hold none. */
export function isLoginUrl(name: string): boolean {
  if (secretName(name) !== 'url') return false
  const parts = splitName(name)
  return parts.at(-1) === 'dsn' || parts.some((part) => SERVERS.has(part))
}

/** A CSRF token is public, the secret behind it is not: WTF_CSRF_SECRET_KEY. */
function isForgeryGuard(parts: readonly string[]): boolean {
  return parts.includes('secret') && ['secret', 'key'].includes(parts.at(-1) as string) && parts.some((part) => /^[cx]srf$/.test(part))
}

/** Half-open, in characters of the value. */
export interface Part {
  start: number
  end: number
}

/** What a connection string may hold between `//` and its host. */
const USERINFO = /^[A-Za-z][\w+.-]{0,40}:\/\/([^\s/?#@:]{0,200}):([^\s/?#@]{1,300})@/
/** Lists of pairs, as PostgreSQL, ADO.NET and JDBC drivers read them: the key is `password` or `pwd`. */
const IN_LIST = /(?:^|[;\s?&])(?:password|pwd)=([^;&\s'"]{1,300})/i

/** Where the password of a connection string stands (RFC 3986 user information, or `password=` of a list); null: it has none. */
export function passwordIn(value: string): Part | null {
  const url = USERINFO.exec(value)
  if (url !== null) {
    const end = url[0].length - 1
    return { start: end - (url[2] as string).length, end }
  }
  const found = IN_LIST.exec(value.slice(0, 2000))
  if (found === null) return null
  const end = found.index + found[0].length
  return { start: end - (found[1] as string).length, end }
}
