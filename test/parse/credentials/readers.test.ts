import { describe, expect, it } from 'vitest'
import type { Field, FieldReader } from '../../../src/parse/field.ts'
import { CREDENTIAL_FORMATS } from '../../../src/parse/credentials/index.ts'
import { formatOf } from '../../../src/parse/index.ts'
import { filled } from '../../support/human.ts'

const readerOf = (path: string): FieldReader => {
  const format = formatOf(path)
  expect(CREDENTIAL_FORMATS, path).toContain(format)
  return format?.read as FieldReader
}

/** Fields with a role, which are those that the format gives away. */
function toldIn(path: string, content: string): Field[] {
  const fields = readerOf(path)(content)
  return Array.isArray(fields) ? fields.filter(({ role }) => role !== undefined) : []
}

const hex = (length: number): string => 'e3a91c7d5b0f8264'.repeat(8).slice(0, length)
const hash = ['$apr1', '$Qr5hGd0k', '$8K2bLqE7pYd3Vn0sWm4Xz1'].join('')

/** Path, text with `①` where a secret stands, and the names of the fields that hold them. */
describe.each<[path: string, template: string, names: string[]]>([
  ['.pgpass', '# db:5432:orders:shop:no\ndb:5432:orders:shop:①\n*:*:*:me:②\r\ntoo:few:columns\n', ['password', 'password']],
  ['pgpass.conf', 'db:5432:orders:shop:①', ['password']],
  ['.netrc', 'machine a.io\n login me\n password ①\nmachine b.io login u password "②" account x\n', ['password', 'password']],
  ['_netrc', 'default login anonymous password me@host\nmachine a.io login u password ①', ['password']],
  ['.netrc', 'machine a.io login u\nmacdef init\npassword no\n\nmachine b.io login u password ①', ['password']],
  ['.authinfo', 'machine a.io login me port 993 password ①', ['password']],
  ['www/.htpasswd', 'alice:①\n# bob:no\nbob:②\nno colon here\n', ['password', 'password']],
  [
    'etc/shadow',
    'root:①:18000:0:99999:7:::\ndaemon:*:17737::::::\nbin:!:1::::::\nsys:!!:1::::::\nold:!②:1::::::\n',
    ['password', 'password'],
  ],
  ['etc/passwd', 'root:x:0:0:root:/root:/bin/bash\nold:①:1:1::/home/old:/bin/sh\n', ['password']],
  ['etc/master.passwd', 'root:①:0:0::0:0:Charlie:/root:/bin/ksh\n', ['password']],
  ['ftpd.passwd', 'shop:①:1001:1001::/home/shop:/bin/false\n', ['password']],
  ['.passwd-s3fs', `bucket:id:${hex(20)}①\n`, ['secret_access_key']],
  ['sasl_passwd', '# host user:no\n[smtp.shop.io]:587 me@shop.io:①\n', ['password']],
  ['ppp/chap-secrets', '# client server secret IP\nme * ① *\n"you" pptpd "②" 10.0.0.4\n', ['secret', 'secret']],
  ['.git-credentials', 'https://me:①@git.shop.io\nhttps://git.shop.io/no\nhttps://:②@x.io\n', ['password', 'password']],
  ['.esmtprc', 'hostname mail.shop.io:587\nusername "me"\npassword "①"\n', ['password']],
  ['.msmtprc', 'host smtp.shop.io\nuser me\npassword ①\npasswordeval "gpg -d no"\n', ['password']],
  ['.fetchmailrc', 'poll a.io proto pop3 user "me" password \'①\'\n  user \'you\' there with pass "②" is me here\n', ['password', 'pass']],
  ['.muttrc', 'set imap_pass = "①"\nset smtp_pass=②\nset my_pass = `pass mail`\n# set imap_pass = "no"\n', ['imap_pass', 'smtp_pass']],
  ['.mbsyncrc', 'Host imap.a.io\nUser me\nPass ①\n', ['Pass']],
  ['ldap.conf', 'binddn cn=me\nbindpw ①\n#bindpw no\n', ['bindpw']],
  ['redis.conf', '# requirepass no\nrequirepass ①\nport 6379\n', ['requirepass']],
  ['vpnc/a.conf', 'IPSec secret ①\nXauth username me\nXauth password ②\n', ['secret', 'password']],
  ['ipsec.secrets', '10.0.0.1 %any : PSK "①"\nme : EAP "②"\n: RSA me.pem\n', ['secret', 'secret']],
  ['rsyncd.secrets', '# user:no\nbackup:①\nmirror:②\r\nurl://no\nkey: no\n', ['password', 'password']],
  ['etc/mail.secrets', 'me@shop.io:①\n', ['password']],
  ['hexchat/servlist.conf', 'N=Libera\nI=me\nP=①\nE=UTF-8\nS=irc.a.io\nN=b\nP=②\nP=\n', ['password', 'password']],
  ['.gem/credentials', '---\n:rubygems_api_key: ①\n:intern: ②\n', [':rubygems_api_key', ':intern']],
  ['auth.json', '{"github-oauth": {"github.com": "①"}, "bearer": {"a.io": "②"}, "config": {"a.io": "no"}}', ['github.com', 'a.io']],
  [
    'homeassistant/secrets.yaml',
    'wifi_home: ①\nmqtt_user: shop1\nhome_lat: 52.1\nhost_one: 10.0.0.4\nurl: http://a.io/1\nmail: a1@a.io\nlabel: word\ntext: "two words 2"\n',
    ['wifi_home'],
  ],
  ['helm/secrets.yaml', 'global:\n  image: shop1!\n', []],
  ['secrets.yaml', 'kind: Secret\nlabel: shop1!\n', []],
  ['freeradius/clients.conf', 'client a {\n ipaddr = 127.0.0.1\n secret = ①\n nas_type = other\n}\n', ['secret']],
  ['asterisk/sip.conf', '[101]\ntype=friend\nsecret=①\nhost=dynamic\n', ['secret']],
  ['davfs2/secrets', '# a b no\nhttps://a.io me ①\n', ['password']],
  ['userlist.txt', '"me" "①"\n', ['password']],
  ['exim4/passwd.client', '# a:b:no\nsmtp.a.io:me:①\n', ['password']],
  ['application.properties', 'spring.datasource.username=me\nspring.datasource.password=①\n', ['password']],
  ['appsettings.json', '{"Smtp": {"User": "me", "Password": "①"}}', ['Password']],
  ['auth-user-pass.txt', 'me\n①\n', ['password']],
  ['auth.txt', 'a text\nthat has\nthree lines', []],
  ['client.ovpn', ['remote a.io\n<auth-user-', '>\nme\n①\n</auth-user-', '>\n<ca>\nno\n</ca>\n'].join('pass'), ['password']],
  ['wpa_supplicant.conf', 'network={\n ssid="home"\n psk="①"\n #psk="no"\n}\nnetwork={\n psk=②\n}\n', ['psk', 'psk']],
  ['wpa_supplicant.conf', 'network={\n identity="me"\n password="①"\n password=ext:no\n}\n', ['password']],
  ['snmpd.conf', 'rocommunity public\ncreateUser me SHA-256 "①" AES ②\n', ['authPassphrase', 'privPassphrase']],
  ['a.rdp', 'full address:s:10.0.0.7\nusername:s:me\npassword 51:b:①\n', ['password']],
  ['a.reg', '[HKEY_CURRENT_USER\\Software\\X]\n"HostName"="a.io"\n"ProxyPassword"="①"\n', ['ProxyPassword']],
  ['ks.cfg', 'lang en_US\nrootpw --plaintext ①\nuser --name=me --password=②\n#rootpw no\n', ['rootpw', 'password']],
  ['preseed.cfg', 'd-i passwd/root-password password ①\nd-i passwd/user-fullname string me\n', ['passwd/root-password']],
  [
    'wp-config.php',
    "<?php\ndefine('DB_PASSWORD', '①');\ndefine( 'AUTH_SALT', \"②\" );\ndefine('DB_HOST', 'db');\n// define('DB_PASSWORD', 'no');\n",
    ['DB_PASSWORD', 'AUTH_SALT'],
  ],
  [
    'configuration.php',
    "class JConfig {\n public $user = 'me';\n public $password = '①';\n public $smtppass = '';\n var $secret = '②';\n}",
    ['password', 'secret'],
  ],
  [
    'config/database.php',
    "'mysql' => ['username' => 'me', 'password' => env('DB_PASSWORD', '①')],\n'pgsql' => ['password' => env('X')]",
    ['password'],
  ],
  [
    'settings.php',
    "$settings['hash_salt'] = '①';\n$url = 'mysql://me:②@localhost/x';\n$db = array('password' => '③');",
    ['hash_salt', 'password', 'password'],
  ],
  ['app/etc/env.php', "'crypt' => array ('key' => '①'),\n'password' => '②'", ['key', 'password']],
  [
    'app/settings.py',
    "SECRET_KEY = '①'\nDATABASES = {'default': {'USER': 'me', 'PASSWORD': '②'}}\nEMAIL_HOST_PASSWORD = os.environ['X']\n# SECRET_KEY = 'no'\n",
    ['SECRET_KEY', 'PASSWORD'],
  ],
  ['.dockercfg', '{"https://index.docker.io/v1/": {"auth": "①", "email": "a@b"}}', ['auth']],
  [
    '.docker/config.json',
    '{"auths": {"a.io": {"auth": "①"}, "b.io": {"identitytoken": "②"}}, "credsStore": "no"}',
    ['auth', 'identitytoken'],
  ],
  ['.ftpconfig', '{"user": "me", "pass": "①", "passphrase": "②", "promptForPass": false, "savePassword": "yes"}', ['pass', 'passphrase']],
  ['.vscode/sftp.json', '{"username": "me", "password": "①", "passphrase": null}', ['password']],
  ['sftp-config.json', '{\n // a comment\n "user": "me",\n "password": "①",\n //"password": "no",\n}', ['password']],
  ['robomongo.json', '{"connections": [{"credentials": [{"userName": "me", "userPassword": "①"}]}]}', ['userPassword']],
  ['data-sources.json', '{"connections": {"x": {"configuration": {"user": "me", "password": "①"}}}}', ['password']],
  ['logins.json', '{"logins": [{"hostname": "a", "encryptedPassword": "①", "guid": "no"}]}', ['encryptedPassword']],
  ['.idea/WebServers.xml', '<project><fileTransfer host="a.io" password="①" username="me" savePassword="true"/></project>', ['password']],
  ['dataSources.local.xml', '<project><user-name>me</user-name><password>①</password></project>', ['password']],
  ['sitemanager.xml', '<FileZilla3><Server><User>me</User><Pass encoding="base64">①</Pass></Server></FileZilla3>', ['Pass']],
  [
    '.m2/settings.xml',
    '<settings><server><username>me</username><password>①</password><passphrase>②</passphrase></server></settings>',
    ['password', 'passphrase'],
  ],
  ['unattend.xml', '<a><AdministratorPassword><Value>①</Value><PlainText>true</PlainText></AdministratorPassword></a>', ['Value']],
  ['etc/local.xml', '<c><crypt><key><![CDATA[①]]></key></crypt><password><![CDATA[②]]></password></c>', ['key', 'password']],
  ['WinSCP.ini', '[Sessions\\x]\nUserName=me\nPassword=①\n', ['Password']],
  ['ventrilo_srv.ini', '[Server]\nAdminPassword=①\nPassword=②\nPort=3784\n', ['AdminPassword', 'Password']],
  ['home.nmconnection', '[wifi-security]\nkey-mgmt=wpa-psk\npsk=①\n', ['psk']],
  ['gradle.properties', 'signing.password=①\nreleaseStorePassword=②\nsigning.keyId=no\n', ['password', 'releaseStorePassword']],
  ['config/secrets.yml', 'production:\n  db_password: ①\n  secret_key_base: ②\n  host: no\n', ['db_password', 'secret_key_base']],
  ['config/master.key', `${hex(32)}\n`, ['master_key']],
  ['config/server.key', '-----BEGIN X-----\n', []],
  [
    '.bash_profile',
    "export PATH=/bin\nexport DB_PASSWORD='①'\nMYSQL_PWD=② mysql\n# export X_PASSWORD=no\nexport T=$TOKEN\n",
    ['DB_PASSWORD', 'MYSQL_PWD'],
  ],
  [
    '.bash_history',
    'svn co --username me --password ① svn://a.io\nwget --http-password=② a.io\nmount -o user=me,password=③ /mnt\nwget --password $X\n',
    ['password', 'http-password', 'password'],
  ],
  ['crontab', '0 3 * * * root curl ftp://me:①@a.io/x\n', ['password']],
])('%s: %s', (path, template, names) => {
  const { content, values } = filled(template)

  it('is read', () => {
    const fields = toldIn(path, content)
    expect(fields.map(({ name }) => name)).toEqual(names)
    for (const [at, value] of values.entries()) expect(fields[at]?.value.endsWith(value), fields[at]?.name).toBe(true)
  })

  it('is told where it stands', () => {
    for (const { start, end, value } of toldIn(path, content)) expect(content.slice(start, end)).toBe(value)
  })
})

describe('what is written otherwise than it is read', () => {
  it.each<[string, string, string]>([
    ['.pgpass', 'db:5432:orders:shop:co\\:lon\\\\9', 'co:lon\\9'],
    ['.git-credentials', ['https://me:Sum%40', 'mer@a.io'].join(''), 'Sum@mer'],
    ['a.reg', '"Password"="a\\"b\\\\c"', 'a"b\\c'],
    ['wp-config.php', "define('DB_PASSWORD', 'it\\'s me');", "it's me"],
    ['.netrc', 'machine a login b password "two words\\""', 'two words"'],
  ])('%s: %s', (path, content, value) => {
    expect(toldIn(path, content).map((field) => field.value)).toEqual([value])
  })
})

describe('whose it is', () => {
  it.each([
    ['.pgpass', 'db:5432:orders:shop:x1y2z3'],
    ['.netrc', 'machine a.io login shop password x1y2z3'],
    ['.htpasswd', `shop:${hash}`],
    ['tomcat-users.xml', '<u><user username="shop" password="x1y2z3"/></u>'],
    ['.git-credentials', ['https://shop:x1y2z3', '@a.io'].join('')],
  ])('%s: %s', (path, content) => {
    expect(toldIn(path, content).map(({ user }) => user)).toEqual(['shop'])
  })
})
