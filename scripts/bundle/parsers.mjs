import { replaced } from './replaced.mjs'

/** What src/parse/libraries.ts offers, and the package behind each name. */
const PARSERS = { dockerfile: 'dockerfile-ast', jsonc: 'jsonc-parser', toml: 'toml-eslint-parser', xml: '@rgrove/parse-xml', yaml: 'yaml' }

/** Entry points, one file a parser: a commit that holds one JSON file shall not compile the parser of YAML. */
export const PARSER_ENTRIES = Object.fromEntries(Object.entries(PARSERS).map(([name, source]) => [`packages/parsers/${name}`, source]))

const getter = (name) => `${name}: () => parsers.${name} ??= require(\`\${__dirname}/packages/parsers/${name}.cjs\`)`

/** Takes the place of src/parse/libraries.ts in a bundle in one file: nothing of a parser is loaded before it is asked for, by `require`. */
export const parsersApart = replaced(
  'parsers-apart',
  'src/parse/libraries.ts',
  () => `const parsers = {}\nexport const libraries = { ${Object.keys(PARSERS).map(getter).join(', ')} }\n`,
)
