import { ended, type Format, named, TOML_BYTES, YAML_BYTES } from '../format.ts'
import { readIni } from '../formats/ini.ts'
import { readJson } from '../formats/json.ts'
import { readHcl } from '../formats/hcl.ts'
import { readPlist } from '../formats/plist.ts'
import { readProperties } from '../formats/properties.ts'
import { readToml } from '../formats/toml.ts'
import { readXml } from '../formats/xml.ts'
import { readYaml } from '../formats/yaml.ts'
import {
  readChapSecrets,
  readDavfs,
  readHtdigest,
  readIpsecSecrets,
  readPasswd,
  readPasswdClient,
  readPgpass,
  readS3fs,
  readSaslPasswd,
  readUserlist,
} from './columns.ts'
import { readDirectives } from './directives.ts'
import { composerAuth, everyKey, secretLeaves } from './flat.ts'
import { readInstaller } from './installer.ts'
import { readKeyFile } from './key-file.ts'
import { dockerAuth, known } from './known.ts'
import { readDjangoSettings, readMagentoEnv, readPhpConfig } from './literals.ts'
import { readLogins, readServlist } from './logins.ts'
import { readNetrc } from './netrc.ts'
import { readShell } from './shell.ts'
import { readSnmpd } from './snmpd.ts'
import { readSql } from './sql.ts'
import { readUrlLines } from './url-lines.ts'
import { readOpenvpn, readUserPass } from './vpn.ts'
import { readWifi } from './wifi.ts'
import { readRdp, readRegistry } from './windows.ts'

const CREDENTIALS = { credentials: true } as const
/** SonarQube takes a token in the place of the user. */
const SONAR = { 'sonar.login': 'token', 'sonar.token': 'token' } as const

const ANSIBLE = /(?:^|\/)(?:group|host)_vars\/(?:[\w.-]{1,60}\/)?[\w.-]{1,60}$/

/** Files that hold credentials in a form of their own, or in a common one that says what stands where. */
// biome-ignore format: a table is read by its rows
export const CREDENTIAL_FORMATS: readonly Format[] = [
  { name: 'pgpass', matches: named(/^\.?pgpass(?:\.conf|\.txt)?$/), read: readPgpass, ...CREDENTIALS },
  { name: 'netrc', matches: named(/^[._]?netrc$|^\.authinfo$/), read: readNetrc, ...CREDENTIALS },
  { name: 'git-credentials', matches: named(/^\.?git-credentials$|^git\/credentials$|^lftp\/bookmarks$/), read: readUrlLines, ...CREDENTIALS },
  { name: 'sasl-passwd', matches: named(/^sasl_passwd$/), read: readSaslPasswd, ...CREDENTIALS },
  { name: 'passwd-client', matches: named(/^passwd\.client$/), read: readPasswdClient, ...CREDENTIALS },
  { name: 'passwd', matches: named(/^\.?(?:[\w-]{1,40}[._-])?(?:htpasswd|passwd|ftpd\.passwd)[-~]?$|^g?shadow-?$|^[\w.-]{1,40}\.(?:htpasswd|passwd|shadow)$|^proftpd?_?passwd$/), read: readPasswd, ...CREDENTIALS },
  { name: 'htdigest', matches: named(/^\.?htdigest$|\.htdigest$/), read: readHtdigest, ...CREDENTIALS },
  { name: 's3fs', matches: named(/^\.?passwd-s3fs$/), read: readS3fs, ...CREDENTIALS },
  { name: 'chap-secrets', matches: named(/^(?:chap|pap)-secrets$/), read: readChapSecrets, ...CREDENTIALS },
  { name: 'ipsec-secrets', matches: named(/^ipsec(?:\.[\w-]{1,30})?\.secrets$/), read: readIpsecSecrets, ...CREDENTIALS },
  { name: 'logins', matches: named(/^rsyncd?(?:[._-][\w-]{1,30})?\.(?:secrets|passwd|pass)$|^[\w-]{1,40}\.secrets$/), read: readLogins, ...CREDENTIALS },
  { name: 'servlist', matches: named(/^servlist_?\.conf$/), read: readServlist, ...CREDENTIALS },
  { name: 'gem-credentials', matches: named(/^\.gem\/credentials$/), read: everyKey(readYaml), maxBytes: YAML_BYTES, ...CREDENTIALS },
  { name: 'flat-secrets', matches: named(/^secrets\.ya?ml$/), read: secretLeaves(known(readYaml)), maxBytes: YAML_BYTES, ...CREDENTIALS },
  { name: 'composer', matches: named(/^auth\.json$/), read: composerAuth(known(readJson)), ...CREDENTIALS },
  { name: 'davfs-secrets', matches: named(/^\.?davfs2\/secrets$/), read: readDavfs, ...CREDENTIALS },
  { name: 'userlist', matches: named(/^userlist\.txt$/), read: readUserlist, ...CREDENTIALS },
  { name: 'directives', matches: named(/^\.?(?:esmtprc|msmtprc|fetchmailrc|muttrc|neomuttrc|mailrc|getmailrc|mbsyncrc)$|^(?:msmtp|mutt|neomutt)\/(?:config|muttrc|neomuttrc)$|^(?:ldap|nslcd|slapd|pam_ldap|redis|ddclient|mosquitto|sentinel|vpnc)[\w-]{0,30}\.conf$|^vpnc\/[\w-]{1,40}\.conf$|^(?:freeradius|raddb|3\.0|radiusd)\/clients\.conf$/), read: readDirectives, ...CREDENTIALS },
  { name: 'openvpn-login', matches: named(/^(?:openvpn|vpn)?[-_.]?(?:auth[-_.]?user[-_.]?pass|userpass|auth)(?:\.(?:txt|conf|cfg|cred|pass))?$|^(?:openvpn|vpn)\/(?:auth|login|pass|password|credentials)(?:\.(?:txt|conf))?$/), read: readUserPass, ...CREDENTIALS },
  { name: 'openvpn', matches: ended('ovpn'), read: readOpenvpn, ...CREDENTIALS },
  { name: 'wifi', matches: named(/^(?:wpa_supplicant|hostapd)[\w-]{0,30}\.conf$/), read: readWifi, ...CREDENTIALS },
  { name: 'snmpd', matches: named(/^snmpd?\.conf$/), read: readSnmpd, ...CREDENTIALS },
  { name: 'rails-key', matches: named(/^(?:config|credentials|keys|secrets)\/[\w-]{1,40}\.key$|^master\.key$/), read: readKeyFile, ...CREDENTIALS },
  { name: 'rdp', matches: ended('rdp'), read: readRdp, ...CREDENTIALS },
  { name: 'registry', matches: ended('reg'), read: readRegistry, ...CREDENTIALS },
  { name: 'installer', matches: named(/^(?:ks|anaconda-ks|kickstart|preseed)[\w-]{0,30}(?:\.(?:cfg|ks|txt|seed))?$|\.(?:ks|seed)$/), read: readInstaller, ...CREDENTIALS },
  { name: 'shell', matches: named(/^\.(?:bash|zsh|ash|ksh|sh|fish|psql|mysql|rediscli|dbshell)_(?:profile|login|logout|aliases|history|env)$|^\.(?:bashrc|zshrc|kshrc|cshrc|tcshrc|profile|zprofile|zshenv|zlogin|history|zhistory)$|^(?:bash|zsh|fish)_(?:history|profile)$|^crontab$|^cron\.d\/[\w-]{1,40}$/), read: readShell, ...CREDENTIALS },
  { name: 'sql', matches: ended('sql dump mysql pgsql psql'), read: readSql, ...CREDENTIALS },

  { name: 'magento', matches: named(/^etc\/env\.php$/), read: readMagentoEnv, ...CREDENTIALS },
  { name: 'php-config', matches: named(/^(?:wp-config|configuration|settings|settings\.local|local\.settings|localsettings|config|config\.inc|database|db|env|parameters|constants)\.php$|^config\/\w{1,40}\.php$/), read: readPhpConfig, ...CREDENTIALS },
  { name: 'django-settings', matches: named(/^(?:\w{1,30}_)?settings(?:_\w{1,30})?\.py$|^settings\/\w{1,40}\.py$/), read: readDjangoSettings, ...CREDENTIALS },

  { name: 'docker', matches: named(/^\.?dockercfg$|^\.?dockerconfig(?:\.?json)?$|^\.?docker\/config\.json$/), read: dockerAuth(readJson), ...CREDENTIALS },
  { name: 'transfer', matches: named(/^\.ftpconfig$|^\.?s?ftp(?:-config|-sync|sync)?\.(?:json|settings)$|^\.remote-sync\.json$|^\.ftpsync(?:_settings|\.json)?$|^deployment-?config\.json$|^ftp-?(?:deploy|kr)[\w-]{0,20}\.json$|^\.ftppass$/), read: known(readJson), ...CREDENTIALS },
  { name: 'database-client', matches: named(/^robo(?:mongo|3t)\.json$|^(?:\.?dbeaver[\w-]{0,20}-)?data-sources[\w-]{0,20}\.json$|^heroku\.json$|^logins(?:-backup)?\.json$|^sqltools\.json$|^\.vscode\/settings\.json$|^(?:auth|secrets|credentials|database|db|ormconfig|appsettings)(?:[._-]\w{1,30})?\.json$/), read: known(readJson), ...CREDENTIALS },
  { name: 'stored-logins', matches: named(/^(?:webservers|datasources(?:\.local)?|deployment|(?:\.?dbeaver-?)?[\w-]{0,20}data-sources[\w-]{0,20}|recentservers|sitemanager|filezilla|settings|settings-security|tomcat-users|groups|(?:auto)?unattend|sysprep|context|server|hibernate\.cfg|persistence|confcons|credentials)\.xml$|^(?:web|app|nuget)(?:\.\w{1,20})?\.config$/), read: known(readXml, SONAR), ...CREDENTIALS },
  { name: 'magento-local', matches: named(/^etc\/local\.xml$/), read: known(readXml, { key: 'key' }), ...CREDENTIALS },
  { name: 'stored-logins', matches: named(/^winscp\.ini$|^\.offlineimaprc$|^ventrilo_srv\.ini$|^\.?rclone\.conf$|^rclone\/rclone\.conf$|^\.s3cfg$|^\.pypirc$|^\.?my\.cnf$|^\.?odbc(?:inst)?\.ini$|\.nmconnection$|^\.(?:cifs|smb)(?:credentials)?$|^(?:cifs|smb)-?credentials$|^ssmtp\.conf$|^\.hgrc$|^\.authrc$|^ultravnc\.ini$|\.vnc$|^(?:sysprep|unattend)\.(?:inf|txt)$|^winnt\.sif$|^krb5\.ini$|^ssl-?pass\.ini$/), read: known(readIni, { pass: 'password' }), ...CREDENTIALS },
  { name: 'asterisk', matches: named(/^(?:sip|iax|pjsip|manager|users)(?:[_-](?:custom|additional|general|registrations)){0,2}\.conf$/), read: known(readIni, { secret: 'password', remotesecret: 'password' }), ...CREDENTIALS },
  { name: 'gradle-properties', matches: named(/^(?:gradle|local|keystore|key|signing|secrets?|credentials|application|bootstrap|jdbc|database|datasource|db|hibernate|sonar-project|build|ant|release)(?:-\w{1,30})?\.properties$/), read: known(readProperties, SONAR), ...CREDENTIALS },
  { name: 'rails-yaml', matches: named(/^(?:secrets|database|mongoid|credentials|application|bootstrap|parameters|auth|\.tugboat|hub|doctl)(?:[._-]\w{1,30})?\.ya?ml$|^\.tugboat$|^\.?config\/hub$|^hub$/), read: known(readYaml), maxBytes: YAML_BYTES, ...CREDENTIALS },
  { name: 'secrets-toml', matches: named(/^secrets\.toml$/), read: known(readToml), maxBytes: TOML_BYTES, ...CREDENTIALS },
  { name: 'tfvars', matches: ended('tfvars'), read: known(readHcl), ...CREDENTIALS },
  { name: 'ansible-vars', matches: (path) => ANSIBLE.test(path), read: known(readYaml), maxBytes: YAML_BYTES, ...CREDENTIALS },
  { name: 'postman', matches: named(/\.postman_(?:collection|environment|globals)\.json$/), read: known(readJson), ...CREDENTIALS },
  { name: 'node-config', matches: named(/^config\/(?:config|default|production|staging|development|local(?:-\w{1,20})?)\.json$/), read: known(readJson), ...CREDENTIALS },
  { name: 'app-plist', matches: named(/^(?:config|secrets?|api-?keys|keys|credentials|env|environment|settings)[\w-]{0,20}\.plist$/), read: known(readPlist), ...CREDENTIALS },
]
