import { CREDENTIAL_FORMATS } from './credentials/index.ts'
import { known } from './credentials/known.ts'
import { ended, type Format, named, TOML_BYTES, YAML_BYTES } from './format.ts'
import { readDotenv } from './formats/dotenv.ts'
import { readHcl } from './formats/hcl.ts'
import { readIni, readNpmrc } from './formats/ini.ts'
import { readJson } from './formats/json.ts'
import { readPlist } from './formats/plist.ts'
import { readProperties } from './formats/properties.ts'
import { readToml } from './formats/toml.ts'
import { readTexts } from './formats/texts.ts'
import { readXml } from './formats/xml.ts'
import { readWebServer } from './formats/web-server.ts'
import { readYaml } from './formats/yaml.ts'

const DOTENV = /^(?:[\w.-]{0,60}\.)?env$|^\.env\.[\w.-]{1,60}$|^\.(?:envrc|flaskenv|dev\.vars)$/
const INI =
  /^\.(?:pypirc|s3cfg|gitconfig|boto|my\.cnf|mylogin\.cnf|hgrc|buckconfig|passwd-s3fs)$|^\.?(?:aws|oci|git|kaggle|pip)\/(?:credentials|config)$|^pip\.conf$/

const WEB_SERVER =
  /^\.htaccess$|^(?:httpd|apache2?|nginx|haproxy)[\w.-]{0,40}\.(?:conf|cfg)$|\.(?:nginx|nginxconf|vhost)$|^(?:sites-(?:available|enabled)|vhosts?\.d|nginx)\/[\w.-]{1,80}$/

/** The first that matches reads the file: what has a name of its own stands before what has an extension only. */
export const FORMATS: readonly Format[] = [
  ...CREDENTIAL_FORMATS,
  { name: 'dotenv', matches: named(DOTENV), read: known(readDotenv) },
  { name: 'npmrc', matches: named(/^\.?npmrc$/), read: readNpmrc },
  { name: 'ini', matches: named(INI), read: readIni },
  { name: 'toml', matches: named(/^pipfile$|^\.cargo\/credentials$/), read: readToml, slow: true, maxBytes: TOML_BYTES },
  { name: 'web-server', matches: named(WEB_SERVER), read: readWebServer },
  { name: 'ini', matches: ended('ini cfg cnf conf inf'), read: (content) => readIni(content) ?? readWebServer(content) },
  { name: 'properties', matches: ended('properties'), read: readProperties },
  {
    name: 'json',
    matches: ended('json jsonc tfstate har webapp code-workspace sublime-settings sublime-project ipynb'),
    read: readJson,
    slow: true,
  },
  { name: 'yaml', matches: ended('yaml yml eyaml'), read: readYaml, slow: true, maxBytes: YAML_BYTES },
  { name: 'toml', matches: ended('toml'), read: readToml, slow: true, maxBytes: TOML_BYTES },
  { name: 'plist', matches: ended('plist mobileconfig entitlements'), read: readPlist },
  { name: 'texts', matches: named(/^values(?:-[\w+]{1,20}){0,3}\/[\w.-]{1,60}\.xml$|\.res[xw]$/), read: readTexts, slow: true },
  {
    name: 'xml',
    matches: ended('xml config csproj vbproj fsproj props targets pubxml publishsettings runsettings settings user jmx launch'),
    read: readXml,
    slow: true,
  },
  { name: 'hcl', matches: ended('tf tfvars hcl nomad'), read: readHcl },
]
