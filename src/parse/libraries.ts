import * as xml from '@rgrove/parse-xml'
import * as dockerfile from 'dockerfile-ast'
import * as jsonc from 'jsonc-parser'
import * as toml from 'toml-eslint-parser'
import * as yaml from 'yaml'

/**
 * The kept parsers, each loaded when it is first asked for and without waiting, because checks are synchronous: the bundles of hooks,
 * commands and threads have another file in this one's place (scripts/bundle/parsers.mjs), which asks for dist/packages/parsers.
 */
export const libraries = { dockerfile: () => dockerfile, jsonc: () => jsonc, toml: () => toml, xml: () => xml, yaml: () => yaml }
