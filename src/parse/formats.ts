import type { FieldReader } from './field.ts'
import { readDotenv } from './formats/dotenv.ts'
import { readHcl } from './formats/hcl.ts'
import { readIni, readNpmrc } from './formats/ini.ts'
import { readJson } from './formats/json.ts'
import { readPlist } from './formats/plist.ts'
import { readProperties } from './formats/properties.ts'
import { readToml } from './formats/toml.ts'
import { readXml } from './formats/xml.ts'
import { readYaml } from './formats/yaml.ts'

/** A format whose files are told by their names. */
export interface Format {
  name: string
  /**
   * `path` is `/`-separated, `basename` its last part; both in lower case and without endings of copies: `.env.example` comes as
   * `.env`, `settings.xml.bak` as `settings.xml`.
   */
  matches(path: string, basename: string): boolean
  read: FieldReader
  /** Such files hold credentials by trade: they are read whatever names stand in them. */
  credentials?: true
}

const ended = (endings: string): ((path: string, basename: string) => boolean) => {
  const known = new Set(endings.split(' '))
  return (_, basename) => known.has(basename.slice(basename.lastIndexOf('.') + 1))
}

const named = (shape: RegExp): ((path: string, basename: string) => boolean) => {
  return (path, basename) => shape.test(basename) || (basename.length < path.length && shape.test(parentAnd(path)))
}

/** The last two parts of a path. */
const parentAnd = (path: string): string => path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1)

const DOTENV = /^(?:[\w.-]{0,60}\.)?env$|^\.env\.[\w.-]{1,60}$|^\.(?:envrc|flaskenv|dev\.vars)$/
const INI =
  /^\.(?:pypirc|s3cfg|gitconfig|boto|my\.cnf|mylogin\.cnf|hgrc|buckconfig|passwd-s3fs)$|^\.?(?:aws|oci|git|kaggle|pip)\/(?:credentials|config)$|^pip\.conf$/

/** The first that matches reads the file: what has a name of its own stands before what has an extension only. */
export const FORMATS: readonly Format[] = [
  { name: 'dotenv', matches: named(DOTENV), read: readDotenv },
  { name: 'npmrc', matches: named(/^\.?npmrc$/), read: readNpmrc },
  { name: 'ini', matches: named(INI), read: readIni },
  { name: 'toml', matches: named(/^pipfile$|^\.cargo\/credentials$/), read: readToml },
  { name: 'ini', matches: ended('ini cfg cnf conf inf'), read: readIni },
  { name: 'properties', matches: ended('properties'), read: readProperties },
  { name: 'json', matches: ended('json jsonc tfstate har webapp code-workspace sublime-settings sublime-project ipynb'), read: readJson },
  { name: 'yaml', matches: ended('yaml yml eyaml'), read: readYaml },
  { name: 'toml', matches: ended('toml'), read: readToml },
  { name: 'plist', matches: ended('plist mobileconfig entitlements'), read: readPlist },
  {
    name: 'xml',
    matches: ended('xml config csproj vbproj fsproj props targets pubxml publishsettings runsettings settings user jmx launch'),
    read: readXml,
  },
  { name: 'hcl', matches: ended('tf tfvars hcl nomad'), read: readHcl },
]
