import { describe, expect, it } from 'vitest'
import { CALL_ANCHORS } from '../../../../src/scan/entropy/call-anchors.ts'
import { KNOWN_CALLEES } from '../../../../src/scan/entropy/readers/known-callees.ts'
import { NAME_ANCHORS } from '../../../../src/value/names.ts'
import { A, B, DOLLAR, found, K, languageTable, P, silent } from '../../../support/languages.ts'

/** Of 32 bytes in base64url, as Fernet keys are. */
const FERNET = `${K}${K.slice(0, 11)}=`
const BASIC = Buffer.from(`claims:${P}`).toString('base64')

languageTable('a login by its place in a call', 'src/app.js', [
  found('login', P, `conn.login('me@example.net', '${P}', onLogin)`, 'XMPP, FTP'),
  found('login', P, `conn.login('me', '${P}', function (err) { return 3 })`, 'before a function'),
  found('login', P, `conn.login('me', '${P}', (err) => {\n  done(err)\n})`, 'before a function'),
  found('login', P, `smtp.login("me@example.net", "${P}")`, 'smtplib', 'a.py'),
  found('login', P, `imap.login(user, "${A}" "${B}")`, 'imaplib, in pieces', 'a.py'),
  found('login', P, `ftp.login("anon", "${P}");`, 'commons-net', 'A.java'),
  found('login', P, `$sftp->login('deploy', '${P}')`, 'phpseclib', 'a.php'),
  found('ftp_login', P, `ftp_login($connection, 'deploy', '${P}');`, 'the third argument', 'a.php'),
  found('FTP', P, `ftp = ftplib.FTP("ftp.example.net", "deploy", "${P}")`, 'ftplib', 'a.py'),
  found('imap_open', P, `imap_open('{mail.example.net:993/ssl}INBOX', 'me', '${P}')`, 'IMAP', 'a.php'),
  found('connect', P, `ssh.connect("10.0.0.4", 22, "root", "${P}")`, 'paramiko', 'a.py'),
  found('connect', P, `pymysql.connect("localhost", "root", "${P}", "shop")`, 'a host, a user', 'a.py'),
  found('connect', P, `conn = cx_Oracle.connect("scott", "${P}", "db/orcl")`, 'the user first', 'a.py'),
  found('connect', P, `auto* con = driver->connect("tcp://db-1.example.net:3306", "relay", "${P}");`, 'MySQL', 'a.cpp'),
  found('connect', P, `my $dbh = DBI->connect("dbi:mysql:shop", "root", "${P}");`, 'DBI', 'a.pl'),
  found('connect', P, `db.connect(config.host, config.user, '${P}')`, 'variables before it'),
  found('mqtt_connect', P, `mqtt_connect("mqtt.lan", 1883, "sensor", "${P}");`, 'a port before the user', 'a.c'),
  found('connect', P, `client.connect("ESP8266", "sensor", "${P}")`, 'an id before the user', 'a.cpp'),
  found('username_pw_set', P, `client.username_pw_set("sensor", "${P}")`, 'Paho', 'a.py'),
  found('WiFi', P, `WiFi.begin("home", "${P}");`, 'Arduino', 'a.cpp'),
  found('DriverManager', P, `DriverManager.getConnection(DB_URL, "claims", "${P}")`, 'JDBC', 'A.java'),
  found('DriverManager', P, `DriverManager.getConnection("jdbc:mysql://db/claims", "claims", "${P}")`, 'JDBC', 'A.java'),
  found(
    'fromDriverManager',
    P,
    `Transactor.fromDriverManager[IO](\n  "org.postgresql.Driver", "jdbc:postgresql://db/forum", "forum", "${P}")`,
    'behind an address',
    'A.scala',
  ),
  found('Database', P, `Database.forURL("jdbc:h2:mem:test", "sa", "${P}")`, 'Slick', 'A.scala'),
  found('openBroker', P, `openBroker("amqp://mq.example.net", userName, "${P}")`, 'behind an address', 'a.go'),
  found('mysqli_connect', P, `mysqli_connect('localhost', 'root', '${P}', 'shop')`, 'MySQL', 'a.php'),
  found('mysqli', P, `new mysqli($host, 'root', '${P}', 'shop')`, 'MySQL', 'a.php'),
  found('PDO', P, `new PDO('mysql:host=localhost;dbname=shop', 'root', '${P}')`, 'PDO', 'a.php'),
  found('PDO', P, `new \\PDO($dsn, $user, '${P}', [PDO::ATTR_ERRMODE => 2])`, 'PDO', 'a.php'),
  found('SftpClient', P, `new SftpClient("sftp.example.net", 22, "deploy", "${P}".toCharArray())`, 'characters', 'A.java'),
  found('SftpClient', P, `new SftpClient("sftp.example.net", "deploy", "${P}")`, 'SSH.NET', 'a.cs'),
  found('ldap_bind', P, `ldap_bind($link, 'cn=mailer,dc=example', '${P}');`, 'LDAP', 'a.php'),
  found('simple_bind_s', P, `l.simple_bind_s("cn=mailer,dc=example", "${P}")`, 'python-ldap', 'a.py'),
  found('bind', P, `client.bind('cn=root', '${P}', (err) => {})`, 'ldapjs'),
  found('Bind', P, `err = l.Bind("cn=admin,dc=example", "${P}")`, 'go-ldap', 'a.go'),
  found('toCharArray', P, `store.load(new FileInputStream("a.jks"), "${P}".toCharArray());`, 'a store of keys', 'A.java'),
  found('ConvertTo-SecureString', P, `$c = Get-It (ConvertTo-SecureString '${P}' -AsPlainText -Force)`, 'PowerShell', 'a.ps1'),
  found('ConvertTo-SecureString', P, `$c = Get-It (ConvertTo-SecureString -String "${P}" -AsPlainText -Force)`, 'PowerShell', 'a.ps1'),
  found('add_password', P, `manager.add_password(None, url, "me", "${P}")`, 'urllib', 'a.py'),
  found('AuthenticationHeaderValue', BASIC, `new AuthenticationHeaderValue("Basic", "${BASIC}");`, '.NET', 'a.cs'),
  found('basic_auth', P, `req.basic_auth 'forum', '${P}'`, 'no brackets', 'a.rb'),
  found('Credentials', P, `Credentials.basic("me", "${P}")`, 'OkHttp', 'A.kt'),

  silent(`conn.login('me', password2)`, 'a variable'),
  silent(`conn.login('me', prefix + '${P}')`, 'assembled at run time'),
  silent(`login('${P}')`, 'one argument'),
  silent(`bus.connect('clicked', handler, 'x17Kq!zz')`, 'a signal'),
  silent(`pool.getConnection('REPLICA1', 'ORDER7', (err, c) => {})`, 'a pool'),
  silent(`button.bind(this, 'x17Kq!zz')`, 'a function'),
  silent(`connect("redis://cache", { db: 'x17Kq!zz' })`, 'options'),
  silent(`fetch("https://example.net/a", 'user', '${P}')`, 'a web page'),
  silent(`const urls = ["amqp://mq.example.net", "other", "x17Kq!zz"]`, 'a list'),
  silent(`new Client("localhost", "index7", "x17Kq!zz")`, 'a client without a login'),
  silent(`char[] hex = "0123456789ABCDEF".toCharArray();`, 'an alphabet', 'A.java'),
  silent(`out.print("x17Kq!zz".toCharArray());`, 'what is printed', 'A.java'),
  silent(`ConvertTo-SecureString '${P}' -Key $key`, 'ciphertext', 'a.ps1'),
  silent(`new AuthenticationHeaderValue("Bearer", token2);`, 'a variable', 'a.cs'),
  silent(`smtp.login(os.environ["USER1"], os.environ["PW1"])`, 'environment', 'a.py'),
  silent(`$pdo = new PDO($dsn, $user, "{${DOLLAR}pw}-77x");`, 'interpolation', 'a.php'),
])

languageTable('a key by its place in a call', 'src/app.js', [
  found('jwt', K, `jwt.sign({ id: user.id, roles: ['a', 'b'] }, '${K}', { expiresIn: '1h' })`, 'jsonwebtoken'),
  found('jwt', K, `jwt.verify(token, '${K}')`, 'jsonwebtoken'),
  found('jwt', K, `jwt.encode({"id": 1}, "${K}", algorithm="HS256")`, 'PyJWT', 'a.py'),
  found('JWT', K, `JWT.encode payload, '${K}', 'HS256'`, 'no brackets', 'a.rb'),
  found('JWT', K, `JWT::encode($payload, '${K}', 'HS256')`, 'PHP', 'a.php'),
  found('HMAC256', K, `JWT.create().sign(Algorithm.HMAC256("${K}"))`, 'java-jwt', 'A.java'),
  found('signWith', K, `builder.signWith(SignatureAlgorithm.HS256, "${K}")`, 'jjwt', 'A.java'),
  found('SignedString', K, `token.SignedString([]byte("${K}"))`, 'golang-jwt', 'a.go'),
  found('createHmac', K, `crypto.createHmac('sha256', '${K}').update(body)`, 'Node'),
  found('hash_hmac', K, `hash_hmac('sha256', $data, '${K}')`, 'PHP', 'a.php'),
  found('hmac', K, `hmac.new(b'${K}', message, hashlib.sha256)`, 'Python: the key first', 'a.py'),
  found('hmac', K, `hmac.New(sha256.New, []byte("${K}"))`, 'Go: the hash first', 'a.go'),
  found('HMAC', K, `OpenSSL::HMAC.hexdigest('SHA256', '${K}', data)`, 'Ruby', 'a.rb'),
  found('HMACSHA256', K, `new HMACSHA256(Encoding.UTF8.GetBytes("${K}"))`, '.NET', 'a.cs'),
  found('HmacSHA256', K, `CryptoJS.HmacSHA256(message, '${K}')`, 'CryptoJS: the message first'),
  found('Fernet', FERNET, `Fernet(b'${FERNET}')`, 'cryptography', 'a.py'),
  found('AES', K, `AES.new(b"${K}", AES.MODE_CBC, iv)`, 'PyCryptodome', 'a.py'),
  found('AES', K, `CryptoJS.AES.encrypt(text, '${K}').toString()`, 'CryptoJS'),
  found('aes', K, `block, err := aes.NewCipher([]byte("${K}"))`, 'Go', 'a.go'),
  found('createCipheriv', K, `crypto.createCipheriv('aes-256-cbc', '${K}', iv)`, 'Node'),
  found('openssl_encrypt', K, `openssl_encrypt($data, 'aes-256-cbc', '${K}', 0, $iv)`, 'PHP', 'a.php'),
  found('cookieParser', K, `app.use(cookieParser('${K}'))`, 'Express'),

  silent(`jwt.sign(payload, secret2, { algorithm: 'HS256' })`, 'a variable'),
  silent(`jwt.sign(payload, process.env.SECRET_2)`, 'environment'),
  silent(`hmac.new(SHA1.new(word.encode('utf-16le')).digest(), (sid + '\\0').encode('utf-16le'), SHA1)`, 'encodings', 'a.py'),
  silent(`crypto.createHmac('sha256', key2)`, 'a variable'),
  silent(`crypto.createHmac('sha256', 'secret')`, 'a placeholder'),
  silent(`aes.encrypt(text)`, 'a variable'),
  silent(`jwt.decode(token, { complete: true })`, 'options'),
])

describe('known callees', () => {
  it.each(KNOWN_CALLEES)('%s is visited by the sweep', (callee) => {
    const bare = (anchor: string): string => anchor.replace(/(?:\(b|\(\[\]|\(['"](?:cn=)?)$/, '(').replaceAll('_', '')
    expect(
      [...NAME_ANCHORS, ...CALL_ANCHORS].some((anchor) => `.${callee}(`.includes(bare(anchor))),
      callee,
    ).toBe(true)
  })
})
