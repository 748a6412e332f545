import { asBuffer } from '../../decode/text.ts'
import type { Match, Settings, Text, TextCheck, Warn } from '../../model.ts'
import { MAX_YAML_BYTES, readYaml, type YamlFile } from '../../parse/yaml.ts'
import { lastKept } from '../../value/memo.ts'
import { kindOf } from '../entropy/kind.ts'
import { baseName } from '../finding/whole-file.ts'
import { isPlainCode } from '../ordinary.ts'
import type { DeployFile, DeployKind, Given } from './given.ts'
import { makeJudge } from './judge.ts'
import { KINDS } from './kinds/index.ts'
import { mayGive } from './may-give.ts'
import { hasMarks, isTemplate, withoutMarks } from './template.ts'

/** Longer files are data: no person keeps such a manifest. */
const MAX_BYTES = 2 * MAX_YAML_BYTES

/** Values that manifests of clusters, pipelines, machines and platforms give to programs. */
export const manifestsCheck: TextCheck = {
  name: 'deploy',
  needs: 'text',
  selects: ({ path }) => kindsOf(path).length > 0,
  run: findGiven,
}

function findGiven(text: Text, settings: Settings, warn?: Warn): Match[] {
  if (text.encoding === 'binary' || text.bytes.length > MAX_BYTES) return []
  const kinds = kindsOf(text.entry.path).filter((kind) => isMarked(kind, text))
  if (kinds.length === 0) return []
  const file = openFile(text)
  const judge = makeJudge(file.opened, settings)
  const found = new Map<number, Match>()
  for (const kind of kinds) {
    for (const given of readKind(kind, file)) {
      const match = judge(given)
      if (match !== null && !found.has(match.start)) found.set(match.start, match)
    }
  }
  if (warn !== undefined) tellBroken(file, warn)
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** Asked for in the bytes first: most files of a name like `x.json` are something else. */
function isMarked({ marks, form, byName }: DeployKind, text: Text): boolean {
  const isNamed = marks === undefined || marks.some((mark) => asBuffer(text.bytes).includes(mark))
  return isNamed && (form === undefined || form.test(text.content)) && (byName !== true || mayGive(text))
}

/** Versions of one path follow one another. */
const kindsOf = lastKept((path: string): readonly DeployKind[] => {
  if (isPlainCode(path) || kindOf(path) === 'skip') return []
  const lower = path.toLowerCase()
  return KINDS.filter((kind) => kind.fits(lower, baseName(lower)))
})

interface Opened {
  opened: DeployFile
  /** null: nobody asked for it yet. */
  yaml: YamlFile | null
}

function openFile(text: Text): Opened {
  const path = text.entry.path.toLowerCase()
  const file: Opened = { yaml: null, opened: {} as DeployFile }
  const yaml = (): YamlFile => (file.yaml ??= readTemplate(text))
  file.opened = { text, content: text.content, path, basename: baseName(path), yaml }
  return file
}

/** As it stands, if that is YAML: Ansible's templates are in quotes, a pipeline's marks begin with a dollar. */
function readTemplate({ content, firstLine }: Text): YamlFile {
  const plain = readYaml(content, firstLine)
  if (plain.problems.length === 0 || !hasMarks(content)) return plain
  const blanked = readYaml(withoutMarks(content), firstLine)
  return blanked.problems.length === 0 ? blanked : plain
}

/** Of a broken text what could be read as YAML, and its lines. */
function readKind(kind: DeployKind, file: Opened): Given[] {
  const given = kind.read(file.opened)
  const isBroken = (file.yaml?.problems.length ?? 0) > 0
  return isBroken && kind.readLines ? [...given, ...kind.readLines(file.opened)] : given
}

/** A template is no YAML before it is filled in. */
function tellBroken({ yaml, opened }: Opened, warn: Warn): void {
  const [problem] = yaml?.problems ?? []
  if (problem === undefined || isTemplate(opened.content)) return
  const format = opened.basename.endsWith('.json') ? 'JSON' : 'YAML'
  warn({ path: opened.text.entry.path, line: problem.line, message: `no valid ${format} (${problem.message}): only read line by line` })
}
