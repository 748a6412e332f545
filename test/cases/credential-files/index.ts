import type { Case } from './case.ts'
import { BROKEN } from './broken/cases.ts'
import { SCRIPTS } from './code/cases.ts'
import { COMPILED } from './code/compiled.ts'
import { DOTENV } from './dotenv/cases.ts'
import { FILE_TRANSFER } from './file-transfer/cases.ts'
import { FRAMEWORKS } from './frameworks/cases.ts'
import { HOME } from './home/cases.ts'
import { HTTP } from './http/cases.ts'
import { IDE } from './ide/cases.ts'
import { JSON_FILES } from './json/cases.ts'
import { PHP } from './php/cases.ts'
import { PROPERTIES_INI } from './properties-ini/cases.ts'
import { SERVER } from './server/cases.ts'
import { SHELL } from './shell/cases.ts'
import { SILENT } from './silent/cases.ts'
import { SQL } from './sql/cases.ts'
import { TOML_HCL } from './toml-hcl/cases.ts'
import { URLS } from './urls/cases.ts'
import { WINDOWS } from './windows/cases.ts'
import { XML_FILES } from './xml/cases.ts'
import { YAML_FILES } from './yaml/cases.ts'

/** Every file of the examination. The folders are the kinds. */
export const CASES: readonly Case[] = [
  ...DOTENV,
  ...PROPERTIES_INI,
  ...JSON_FILES,
  ...YAML_FILES,
  ...TOML_HCL,
  ...XML_FILES,
  ...HOME,
  ...SERVER,
  ...FILE_TRANSFER,
  ...IDE,
  ...FRAMEWORKS,
  ...PHP,
  ...SQL,
  ...SHELL,
  ...HTTP,
  ...URLS,
  ...SCRIPTS,
  ...COMPILED,
  ...WINDOWS,
  ...BROKEN,
  ...SILENT,
]
