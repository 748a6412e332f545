/** How a file's language takes a comment: `open` and, where it must be closed, `close`. */
export interface CommentStyle {
  open: string
  close?: string
  /** Whether a comment may follow code on its line; false: it needs a line of its own. */
  trailing: boolean
}

const HASH: CommentStyle = { open: '#', trailing: true }
const HASH_ALONE: CommentStyle = { open: '#', trailing: false }
const SLASHES: CommentStyle = { open: '//', trailing: true }
const DASHES: CommentStyle = { open: '--', trailing: true }
const SEMICOLON: CommentStyle = { open: ';', trailing: true }
const SEMICOLON_ALONE: CommentStyle = { open: ';', trailing: false }
const PERCENT: CommentStyle = { open: '%', trailing: true }
const MARKUP: CommentStyle = { open: '<!--', close: '-->', trailing: true }
const STYLESHEET: CommentStyle = { open: '/*', close: '*/', trailing: true }
const APOSTROPHE: CommentStyle = { open: "'", trailing: true }
const QUOTE_ALONE: CommentStyle = { open: '"', trailing: false }
const REM_ALONE: CommentStyle = { open: 'REM', trailing: false }

/** By extension, in lower case. What is in no row takes `#`, the commonest sign of configuration files. */
const ROWS: readonly (readonly [CommentStyle | 'json' | 'none', string])[] = [
  [SLASHES, 'js jsx mjs cjs ts tsx mts cts java kt kts c h cc cpp cxx hpp hh cs go rs swift scala php dart groovy gradle jsonc json5'],
  [SLASHES, 'proto scss less sass styl zig sol fs fsx m mm bicep cue jsonnet libsonnet prisma'],
  [DASHES, 'sql psql lua hs elm adb ads vhd vhdl'],
  [SEMICOLON, 'asm s clj cljs cljc edn lisp el scm rkt'],
  [SEMICOLON_ALONE, 'ini'],
  [PERCENT, 'tex bib erl hrl pro'],
  [MARKUP, 'html htm xhtml xml xsd xsl xslt svg plist md markdown vue svelte csproj vbproj fsproj props targets config resx'],
  [STYLESHEET, 'css'],
  [APOSTROPHE, 'vb vbs bas'],
  [QUOTE_ALONE, 'vim vimrc'],
  [REM_ALONE, 'bat cmd'],
  [HASH_ALONE, 'properties npmrc gitattributes gitignore editorconfig service cfg cnf'],
  ['json', 'json ipynb har geojson webmanifest map tfstate'],
  ['none', 'csv tsv pem key crt cer p8 der asc lock log'],
]

/** By the name before its first dot: Dockerfile.prod is a Dockerfile. */
const STEMS = new Map([
  ['dockerfile', HASH_ALONE],
  ['containerfile', HASH_ALONE],
  ['jenkinsfile', SLASHES],
])

/**
 * How a comment is written in a file, by its name; 'json' where a value is named by a pointer instead, 'none' where the
 * format has no comments at all.
 */
export function commentStyle(path: string): CommentStyle | 'json' | 'none' {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const row = ROWS.find(([, extensions]) => ` ${extensions} `.includes(` ${extension} `))
  return row?.[0] ?? STEMS.get(name.split('.', 1)[0] ?? '') ?? HASH
}
