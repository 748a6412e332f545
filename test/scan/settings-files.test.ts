import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openText } from '../../src/decode/text.ts'
import type { Finding, Settings } from '../../src/model.ts'
import { RULES } from '../../src/rules/index.ts'
import { entropyCheck } from '../../src/scan/entropy/entropy.ts'
import { scanText } from '../../src/scan/index.ts'
import { makePatternCheck } from '../../src/scan/pattern/pattern.ts'
import { filled } from '../support/human.ts'
import { draw } from '../support/tokens.ts'

const SETTINGS = { entropy: { minBits: 80 } } as Settings
const CHECKS = [makePatternCheck(RULES), entropyCheck]
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Joined here, so that no whole one stands in the file. */
const hex = draw('0123456789abcdef', 40, 7)
const token = draw(BASE62, 32, 11)
const hash = ['$apr1', '$Qr5hGd0k', '$8K2bLqE7pYd3Vn0sWm4Xz1'].join('')
const bcrypt = ['$2b', '$11$', draw(BASE62, 53, 3)].join('')
const phrase = ['gold', 'fish', 'ember', '86'].join('-')
const chosen = ['gold', '#90', 'Fish'].join('')
const noise = ['&It! *[A#e,8A^WM', '[CJ1Y$NjvEhyNu#//', 'yN1Yz|.s}3EuG>=A$(', '7uYh=(#-_Z_KI'].join('')
const login = Buffer.from(['all', 'Hill-2022!'].join(':')).toString('base64')
const setup = Buffer.from(['Hill7', 'Tram#', 'AdministratorPassword'].join(''), 'utf16le').toString('base64')
const escaped = ['%C5%BD', 'irafa', '%2177'].join('')

function findingsIn(path: string, content: string): Finding[] {
  const text = openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1'))
  return scanText(text, CHECKS, SETTINGS).filter(({ confidence, severity }) => confidence !== 'low' && severity !== 'low')
}

/** The values of what is believed, as they stand in the text. */
function blocked(path: string, content: string): string[] {
  const lines = content.split('\n')
  return findingsIn(path, content).map(({ line, column, endLine, endColumn }) =>
    line === endLine ? (lines[(line as number) - 1] as string).slice((column as number) - 1, (endColumn as number) - 1) : '',
  )
}

/** Path, text in which marks stand for passwords, and what else is believed; null: the passwords alone. */
describe.each<[path: string, template: string, values?: string[]]>([
  // maps whose name says what all their values are
  ['.streamlit/secrets.toml', '[passwords]\n# login page\npriya = "①"\nhelene = "②"\n[mapbox]\nstyle = "mapbox://light-v11"\n'],
  ['.streamlit/secrets.toml', `cookie_name = "shop_auth"\ncookie_key = "${phrase}"\n`, [phrase]],
  ['.streamlit/secrets.toml', '[passwords]\npriya = "①"\nhelene = "②"\n[x]\ny =\n'],
  ['a.yml', 'passwords:\n  priya: ①\n  helene: ②\nx: [1\n'],
  ['prod.tfvars', 'db_passwords = {\n  "shop" = "①"\n}\nbasic_auth_users = {\n  "me" = "②"\n}\n'],
  ['config/app.json', `{"api_keys": {"weather": "${hex}", "maps": "${token}"}}`, [hex, token]],
  ['a.yml', 'passwords:\n  min: 8\n  title: Your passwords\n  reset: "Kennwort 2 mal eingeben"\n  weak: zu kurz\n'],
  ['de.json', '{"passwords": {"title": "Passw\xc3\xb6rter", "step2": "Schritt 2", "policy": "min8chars!"}}'],
  ['tokens.json', '{"tokens": {"color": {"primary": "#12ab34"}, "space": "12px"}}'],
  ['WinSCP.ini', `[SshHostKeys]\nssh-ed25519@22:shop.io=255,${token}=\n`],
  // data source names
  ['a.toml', 'dsn = "shop:①@tcp(db.shop.io:3306)/orders?parseTime=true"\n'],
  ['a.yml', 'dsn: shop/①@db.shop.io:1521/orcl\n'],
  ['README.md', 'psql "host=db.shop.io dbname=shop user=shop password=① sslmode=require"\n'],
  ['a.py', 'psycopg2.connect(host=host, user=user, password=password, dbname="shop")\n'],
  ['docs/a.md', `mirror: https://sync:${escaped}@git.shop.io/a.git\n`, [escaped]],
  ['a.sh', 'https://shop:%PASSWORD%@git.shop.io/a.git\n'],
  // command lines
  ['a.yml', '- lftp -e "mirror -R a b; quit" -u shop,① ftp.shop.io\n'],
  ['a.bat', 'osql -S SQL04 -U report -P ① -Q "exec x"\nplink -batch -pw ② me@shop.io\nsqlcmd -U %U% -P %PW% -i a.sql\n'],
  ['a.bat', 'psexec \\\\web01 -u SHOP\\me -p "①" iisreset\nnet use Z: \\\\srv\\a ② /user:me\n'],
  ['config.fish', "abbr -a mq 'mosquitto_sub -h mqtt.lan -u home -P ① -t a'\n"],
  ['a.js', 'spawn("mysql", ["-uroot", "-p①"])\nexecFile(\'curl\', [\'-u\', \'me:②\', url])\n'],
  ['a.js', 'spawn("tool", ["-uroot", "-pno7Word?"])\nf("mysql"); g(["-p", "no8Word?"])\n'],
  ['pod.yml', 'a:\n  command: ["mysql"]\n  args: ["-uroot", "-p①"]\nb:\n  command: ["mysql"]\n  args:\n    - -uroot\n    - -p②\n'],
  ['pod.yml', 'a:\n  command:\n  - mysql\n  args:\n  - -uroot\n  - "-p①"\n'],
  ['docker-compose.yml', 'a:\n  test: ["CMD", "mysqladmin", "ping", "-uroot", "-p①"]\n  command: ["redis-server", "--requirepass", "②"]\n'],
  ['pod.yml', 'command:\n  - redis-server\n  - --requirepass\n  - ①\n  - --appendonly\n  - "yes"\n'],
  ['Dockerfile', 'FROM a\nCMD ["sshpass", "-p", "①", "ssh", "a.io"]\n'],
  ['a.py', 'run(["mysql", "-u", user, "-p" + password])\nparser.add_argument("-p", "--password", help="of mysql 8")\n'],
  ['a.exp', 'expect "*assword:"\nsend "①\\r"\nexpect "name:"\nsend "shop\\r"\n'],
  ['a.sh', 'snmpget -v2c -c ① switch1 sysDescr.0\nsnmpget -v2c -c public switch1\nzip -P ② a.zip b\nwget --http-password=③ https://a.io\n'],
  ['user-data.yml', 'chpasswd:\n  list: |\n    jump:①\n    other:RANDOM\n'],
  // web servers
  [
    'legacy.conf',
    `server {\n proxy_set_header Authorization "Basic ${login}";\n proxy_set_header X-Api-Key ${hex};\n proxy_set_header X-Token $id;\n}\n`,
    [login, hex],
  ],
  ['.htaccess', `SetEnv DB_PASSWORD ①\nRequestHeader set X-Api-Key "${token}"\nSetEnv HTTPS on\n`, [token]],
  ['haproxy.cfg', 'userlist a\n  user me insecure-password ①\n  user you password $6$x\n'],
  ['nginx.conf', 'server {\n ssl_certificate_key /etc/a.key;\n auth_basic_user_file /etc/htpasswd;\n}\n'],
  // texts of apps
  [
    'app/src/main/res/values/strings.xml',
    '<resources>\n<string name="sync_password" translatable="false">①</string>\n<string name="password">Passwort</string>\n' +
      '<string name="password_hint">Enter 8 characters</string>\n<string name="path_password_eye">M12,4.5C7,4.5 2.73,7</string>\n</resources>\n',
  ],
  ['a.resx', '<root>\n<data name="SmtpPassword"><value>①</value></data>\n<data name="Password"><value>Kennwort</value></data>\n</root>\n'],
  ['.m2/settings.xml', `<s><sonar.login>${hex}</sonar.login></s>\n`, [hex]],
  ['sonar-project.properties', `sonar.login=${hex}\nsonar.login=admin\n`, [hex]],
  [
    'Config.plist',
    `<plist><dict><key>secret</key><string>${phrase}</string><key>tokenName</key><string>a</string></dict></plist>\n`,
    [phrase],
  ],
  // what is taken out of use
  ['conf/server.xml', '<Server>\n<!-- <Connector port="8009" secret="①" /> -->\n<!-- the secret is in the vault -->\n</Server>\n'],
  ['conf/server.xml', '<Server>\n<!-- <Connector port="8009" secret="changeme" /> -->\n</Server>\n'],
  ['conf/server.xml', '<Server>\n<!-- <Connector secret="①" />\n<a b=c & d>\n'],
  ['htpasswd', `me:${bcrypt}\n#you:${hash}\n# they:none\n#x:$apr1$<hash>\n`, [bcrypt, hash]],
  // a value that Windows' setup encodes
  ['Autounattend.xml', `<a><AdministratorPassword><Value>${setup}</Value></AdministratorPassword></a>\n`, [setup]],
  // broken
  ['old.toml', `[a\nb = "c"\ntoken = '${hex}\nrealm = Area\n`, [hex]],
  ['old.yml', `{{ x }}\ntoken: "${hex}\nb: c\n: : :\n`, [hex]],
  ['a.tf', 'a = "b\npassword = "①\nc = 1\n'],
  ['a.ini', `[a]\ntoken = '${hex}\npassword = "①\nb = c\n`, [hex]],
  ['.env', `TOKEN='${hex}\nDB_PASSWORD="①\nA=b\n`, [hex]],
  ['a.plist', `<plist><dict><key>password</key><string>①</string>\n<key>label</key>`],
  ['snmp.yml', 'auths:\n  prod_v2:\n    community: ①\n    version: 2\n  public_v1:\n    community: public\n'],
  // SQL
  ['a.sql', "INSERT INTO `wp_options` VALUES (1,'siteurl','https://a.io','yes'),(4,'mailserver_pass','①','yes');\n"],
  ['a.sql', "INSERT INTO settings (name, value) VALUES ('token_type', 'bearer'), ('smtp/password', '①');\n"],
  ['a.sql', "INSERT INTO pages VALUES (7,'password','how-to-reset-42');\n"],
  [
    'a.sql',
    `UPDATE users SET password_hash = '${bcrypt}', a = 1 WHERE login = 'me';\nUPDATE users SET password = :new WHERE id = 2;\n`,
    [bcrypt],
  ],
  ['wp-config.php', `define( 'AUTH_KEY', '${noise}' );\ndefine( 'NONCE_KEY', 'put your unique phrase here' );\n`, [noise]],
  // names that mean a secret in settings
  ['config/credentials.yml', `active_record_encryption:\n  primary_key: ${token}\n  key_derivation_salt: ${token}\n`, [token, token]],
  ['config/secrets.yml', `production:\n  devise_pepper: ${hex}\n`, [hex]],
  ['application.properties', `app.crypto.salt: ${hex}\napp.salt=none\napp.pepper=salt-and-pepper-please\n`, [hex]],
  ['group_vars/all.yml', 'snmp_community: ①\nread_community: public\ncommunity: shop42\nradius_shared_secret: goldfish\n', ['goldfish']],
  ['group_vars/all.yml', `root_password_hash: "${bcrypt}"\n`, [bcrypt]],
  ['docker.env', `RABBITMQ_ERLANG_COOKIE=${token.toUpperCase().slice(0, 20)}\n`, [token.toUpperCase().slice(0, 20)]],
  ['vectors.json', `{"tests": [{"salt": "${hex}", "iterations": 1000}]}\n`],
  ['.env.production', `export SESSION_SECRET='${chosen}'   # cookies\nOTHER_SECRET='my-secret-v2'\n`, [chosen]],
  ['docker-compose.yml', `labels:\n  - "traefik.http.middlewares.auth.basicauth.users=me:${hash}"\n`, [hash]],
  // what is not documentation, though it lies there
  ['docs/shop.postman_collection.json', '{"auth": [{"key": "password", "value": "①"}, {"key": "username", "value": "shop"}]}\n'],
  ['docs/shop.postman_collection.json', '{"body": {"raw": "{\\"user\\": \\"me\\", \\"password\\": \\"①\\"}"}}\n'],
  ['docs/shop.postman_collection.json', '{"variable": [{"key": "password", "value": "{{password}}"}]}\n'],
])('%s: %s', (path, template, others = []) => {
  it('blocks what is a secret, and nothing else', () => {
    const { content, values } = filled(template)
    const found = blocked(path, content)
    expect([...found].sort()).toEqual([...values, ...others].sort())
  })
})

it('any settings: no crash, and places that there are', () => {
  const path = fc.constantFrom(
    'values/strings.xml',
    'a.resx',
    'nginx.conf',
    'a.sql',
    'secrets.toml',
    'a.tfvars',
    'htpasswd',
    'server.xml',
    'a.yml',
    'a.json',
  )
  const piece = fc.constantFrom(
    ...(
      'passwords|salt|snmp_community|"a", "-p|- --|\n  - |<!-- |<a b="|-->|"/>|=|: |"|\'|\n|{|}|[|]|(|)|,|users|auth|proxy_set_header |update a set |' +
      "insert into options values ('x_pass','|<string name=\"|>|</string>|#|$apr1$|\\|\0|\xff|;|@tcp(|:1521/|chpasswd:|list:|send \"|"
    ).split('|'),
    token,
  )
  fc.assert(
    fc.property(path, fc.array(piece, { maxLength: 60 }), (name, pieces) => {
      const content = pieces.join('')
      for (const { column, endColumn } of findingsIn(name, content)) {
        expect(column).toBeGreaterThan(0)
        expect(endColumn).toBeGreaterThan(0)
      }
    }),
    { numRuns: 400 },
  )
})

it.each([
  ['a.xml', '<!-- <a b="', '"/> '],
  ['a.xml', '', '<!-- <a>'],
  ['a.xml', '<a>', '<!--'],
  ['a.yml', 'a: ', '["a", "-p", '],
  ['a.yml', '', '- --a\n'],
  ['a.yml', '', "\n- '-p"],
  ['a.sql', 'insert into options values ', "('a_pass','b'),"],
  ['a.sql', "update a set b = '", "', c = '"],
  ['a.conf', '', 'set a b;'],
  ['a.toml', '[', "token = '"],
  ['a.toml', '[\n', "token = 'a\n"],
  ['nginx.conf', '', 'http-request set-header set set '],
  ['htpasswd', '', '#a:$a$'],
])('%s: hostile repetition of %j and %j ends', (path, head, tail) => {
  for (const content of [head + tail.repeat(20_000), (head + tail).repeat(5_000)]) expect(() => findingsIn(path, content)).not.toThrow()
})
