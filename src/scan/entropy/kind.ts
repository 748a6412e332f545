import { lastKept } from '../../value/memo.ts'
import { holdsAny } from '../../value/parts.ts'

/** How an unquoted right-hand side is read: in code it is an expression, in data and scripts a value, in prose doubtful. */
export type FileKind = 'code' | 'data' | 'prose' | 'skip'

const CODE: ReadonlySet<string> = new Set(
  (
    'js jsx mjs cjs ts tsx mts cts py pyx pyi pxd rb java kt kts go rs cs php swift scala c h cc cpp hpp cxx m mm dart lua pl pm ' +
    'r jl ex exs eex hs clj groovy gradle vue svelte fs vb sol zig nim elm erl coffee ipynb json jsonc json5 ndjson har tf hcl ' +
    'tfvars sql graphql proto tfstate jinja j2'
  ).split(' '),
)
const PROSE: ReadonlySet<string> = new Set('md mdx rst adoc txt html htm tex org log'.split(' '))
/** Lock and checksum files, minified and mapped code, font and image text, word lists: random by trade. */
const SKIPPED_NAMES: ReadonlySet<string> = new Set(
  (
    'package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock gemfile.lock ' +
    'cargo.lock poetry.lock pipfile.lock uv.lock pdm.lock pubspec.lock podfile.lock package.resolved mix.lock ' +
    'flake.lock gradle.lockfile verification-metadata.xml .terraform.lock.hcl module.bazel.lock conan.lock packages.lock.json ' +
    'paket.lock chart.lock .secrets.baseline .gitleaksignore record'
  ).split(' '),
)
const SKIPPED_EXTENSIONS: ReadonlySet<string> = new Set(
  'map svg png jpg jpeg gif ico webp sum pbxproj md5 asc sig crt cer css sass scss less snap po pot xlf storyboard ttf woff woff2 tsbuildinfo'.split(
    ' ',
  ),
)
const MINIFIED: ReadonlySet<string> = new Set(['js', 'mjs', 'json'])
const CHECKSUMS = /^(?:md5|sha\d+)sums?(?:\.txt)?$|\.sha\d+$/
/** Folders and names of tests, examples and documentation. */
const SHOWCASE = [
  /(?:^|\/)(?:tests?|__tests__|specs?|testdata|testing|fixtures?|mocks?|__mocks__|examples?|samples?|docs?|e2e|demos?|tutorials?)(?:\/|$)/i,
  /[._-](?:tests?|spec|mock|stories|examples?|samples?|template|dist)(?:-\d+)?\.[\w.]+$|\.(?:example|sample|template|dist)$/i,
  /(?:^|\/)(?:tests?_?|conftest|examples?|samples?)[^/]{0,30}\.\w+$|\.(?:md|mdx|rst|adoc)$/i,
  /(?:^|\/)(?:README|CHANGELOG|HISTORY|NEWS)/i,
  // declarations: what stands in them is documentation
  /\.d\.[cm]?ts$|\.pyi$/i,
]
/** A part of each of those, in lower case. */
const SHOWING =
  'test spec fixture mock example sample doc e2e demo tutorial stories template dist readme changelog history news .md .d. rst pyi'.split(
    ' ',
  )

/** By the path alone; unknown names are read as data, because secrets live in files of every name. Several checks ask of each text. */
export const kindOf = lastKept(kindByName)

function kindByName(path: string): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  const extension = name.slice(dot + 1)
  if (SKIPPED_NAMES.has(name) || (dot >= 0 && isMachineMade(name, extension)) || isChecksum(name)) return 'skip'
  return CODE.has(extension) ? 'code' : PROSE.has(extension) ? 'prose' : 'data'
}

function isMachineMade(name: string, extension: string): boolean {
  return SKIPPED_EXTENSIONS.has(extension) || (MINIFIED.has(extension) && /[.-]min\.[a-z]+$/.test(name))
}

/** Three letters are asked for first: every file's name comes by here. */
function isChecksum(name: string): boolean {
  return (name.includes('sha') || name.startsWith('md5')) && CHECKSUMS.test(name)
}

/** Data that documents an interface: `s3.examples.json`, `examples-1.json`. What it holds was made up. */
export function isExampleFile(path: string): boolean {
  return /(?:^|[/._-])examples(?:[-_.]\d{1,4})?\.(?:json|ya?ml|xml)$/i.test(path)
}

/** Whether a text stands where values are shown. Few values need the answer, and it costs four regular expressions: so it is a question. */
export type Showcase = () => boolean

/** Recorded traffic and requests to be sent again: they hold what is in use, wherever they are kept. */
const EXPORTED = /\.postman_(?:collection|environment|globals)\.json$|\.(?:har|http|rest)$/i

/** Tests, examples and documentation: values that people think up there are rarely in use. */
export function isShowcase(path: string): boolean {
  return holdsAny(path.toLowerCase(), SHOWING) && SHOWCASE.some((shape) => shape.test(path)) && !EXPORTED.test(path)
}
