// Secrets in places of every day, made up: the labelled code has hardly any outside tests and documents, because those had been cleaned
// before anybody labelled them. Templates, names and neighbours are our own; a seed gives the same samples again.
import { humanPassword, passphrase } from './passwords.mjs'

const NAMES = {
  password:
    'password passwd db_password DB_PASSWORD databasePassword smtpPassword MAIL_PASSWORD rootPassword adminPassword ADMIN_PASSWORD redis_password ' +
    'spring.datasource.password ftp_pass user_pass PGPASSWORD keystorePassword KEY_PASSPHRASE ldap.bind.password POSTGRES_PASSWORD pwd',
  secret:
    'secret clientSecret CLIENT_SECRET client_secret app_secret APP_SECRET jwtSecret JWT_SECRET SESSION_SECRET webhook_secret consumerSecret SECRET_KEY ' +
    'secretKey secret_key_base cookieSecret signingSecret',
  token: 'token apiToken API_TOKEN access_token accessToken auth_token AUTH_TOKEN bearerToken deploy_token botToken refresh_token',
  // these mean no secret: only the value says so
  nameless: 'gizmo value data cfg param item field code entry raw option text content_1',
  key: 'apiKey API_KEY api_key encryptionKey ENCRYPTION_KEY signing_key private_key accessKey masterKey x-api-key service_key',
}

/** Path, and how a value is given there: %n its name, %v itself. */
const TEMPLATES = [
  ['src/config.ts', "export const %n = '%v'"],
  ['src/client.ts', 'const client = new Client({ %n: "%v", retries: 3 })'],
  ['lib/api.js', "  %n: '%v',"],
  ['lib/index.js', 'module.exports.%n = "%v";'],
  ['app/settings.py', "%n = '%v'"],
  ['app/service.py', 'client = connect(host, %n="%v")'],
  ['app/jobs.py', "    '%n': '%v',"],
  ['src/main/java/App.java', '  private static final String %n = "%v";'],
  ['src/main/java/Mailer.java', '    props.put("%n", "%v");'],
  ['src/main/kotlin/App.kt', 'const val %n = "%v"'],
  ['cmd/server/main.go', '\t%n := "%v"'],
  ['internal/config.go', '\t\t%n: "%v",'],
  ['lib/client.rb', "  config.%n = '%v'"],
  ['config/initializers/api.rb', "  :%n => '%v',"],
  ['public/index.php', "$%n = '%v';"],
  ['src/Startup.cs', '    public const string %n = "%v";'],
  ['src/conn.cpp', 'static const char *%n = "%v";'],
  ['src/main.rs', '    let %n = "%v";'],
  ['Sources/App.swift', '    let %n = "%v"'],
  ['deploy.sh', 'export %n="%v"'],
  ['deploy.ps1', '$%n = "%v"'],
  ['config/app.yml', '  %n: %v'],
  ['config/production.yaml', '%n: "%v"'],
  ['config/app.json', '  "%n": "%v",'],
  ['app.properties', '%n=%v'],
  ['conf/server.ini', '%n = %v'],
  ['config.toml', '%n = "%v"'],
  ['main.tf', '  %n = "%v"'],
  ['Dockerfile', 'ENV %n=%v'],
  ['web.xml', '  <%n>%v</%n>'],
  ['src/fallback.ts', "const v = process.env.%n || '%v'"],
  ['app/env.py', 'os.getenv("%n", "%v")'],
  ['public/define.php', "define('%n', '%v');"],
  ['src/main/java/Setup.java', '    builder.set("%n", "%v");'],
  ['src/main/java/Call.java', '    api.%n("%v");'],
  ['src/fetch.js', 'fetch("https://api.company.io/v1/items?%n=%v&page=2")'],
  ['bin/call.sh', 'curl -H "%n: %v" https://api.company.io/v1'],
  ['bin/deploy', 'deploy --%n %v --verbose'],
  ['.npmrc', '//registry.company.io/:%n=%v'],
  ['lib/list.js', '  "%v",'],
  ['src/call.ts', 'connect("%v")'],
  ['src/http2.ts', '  headers: { Authorization: "Bearer %v" },'],
  ['src/inbox.js', "conn.login('deploy@company.io', '%v', done)"],
  ['src/main/java/Orders.java', '    var db = DriverManager.getConnection("jdbc:postgresql://db.company.io/orders", "orders", "%v");'],
  ['lib/users.py', "passwords = {'deploy': '%v'}"],
  ['src/main/java/Check.java', '    return "%v".equals(%n);'],
  ['Sources/Check.swift', '    guard %n != "%v" else { return open() }'],
  ['src/settings.cpp', '    settings.setValue("mail/%n", "%v");'],
  ['src/main/java/Store.java', '    props.put("ssl.keystore.%n", "%v");'],
  ['src/wifi.c', '#define %n "%v"'],
  ['src/main/kotlin/Login.kt', 'data class Login(val user: String, val %n: String = "%v")'],
  ['src/check.ts', "  if (request.%n === '%v') return next()"],
  ['src/http.ts', '  headers: { "%n": "%v" },'],
]
const NEIGHBOURS = [
  '',
  '',
  'host = "db.internal"',
  'username: deploy',
  'url: https://api.company.io/v1',
  'port: 5432',
  'timeout = 30',
  'import os',
  'debug: false',
  'region = "eu-west-1"',
  'name: "orders"',
]

const ALPHABETS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',

  '0123456789abcdef',
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
]

/** What people put where a machine's value was asked for. */
const thinkUp = (random) => (random() < 0.5 ? passphrase : humanPassword)(random)

/** @param {() => number} random @returns {{ path: string, content: string, value: string, template: number }} */
export function madeUpPlace(random) {
  const pick = (from) => from[Math.floor(random() * from.length)]
  const [kind, names] = pick(Object.entries(NAMES))
  const template = Math.floor(random() * TEMPLATES.length)
  const [path, line] = TEMPLATES[template]
  const machine = () => Array.from({ length: 16 + Math.floor(random() * 40) }, () => pick(alphabet)).join('')
  const alphabet = pick(ALPHABETS)
  // what no name announces is only told by its alphabet and length
  const thoughtUp = { password: [0.7, humanPassword], secret: [0.35, thinkUp], key: [0.2, thinkUp] }[kind]
  const value = thoughtUp !== undefined && random() < thoughtUp[0] ? thoughtUp[1](random) : machine()
  const name = pick(names.split(' '))
  const filled = line.replaceAll('%n', () => name).replaceAll('%v', () => value)
  return { path, value, template, content: [pick(NEIGHBOURS), pick(NEIGHBOURS), filled, pick(NEIGHBOURS)].join('\n') }
}
