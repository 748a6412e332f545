import { foldersOf, nestedSettings, type SettingsTree } from '../config/tree.ts'
import type {
  Check,
  Entry,
  Failure,
  Finding,
  GlobTest,
  ProjectCheck,
  ProjectMatch,
  Settings,
  SettingsFor,
  Text,
  TextCheck,
  Warning,
} from '../model.ts'
import { loadGlobs } from '../policy/glob.ts'
import { projectFindings } from '../scan/index.ts'
import type { Session } from '../scan/session.ts'
import { type Contents, type ProjectFiles, View } from '../source/project.ts'
import type { Listing, Source } from '../source/source.ts'
import { readTest } from './names.ts'

export interface ProjectLook {
  source: Source
  listing: Listing
  /** What of it is looked at. */
  selected: readonly Entry[]
  /** Only one part of several is. */
  isPart: boolean
  checks: readonly Check[]
  /** Which of those whose names fit. */
  isMeant(check: ProjectCheck, globs: GlobTest): boolean
  settingsFor: SettingsFor
  tree: SettingsTree
}

interface Comparison extends Omit<ProjectLook, 'checks'> {
  /** Of which a changed path has the name of one that it reads. */
  checks: readonly ProjectCheck[]
  /** What is found by these in a text that is shown is masked there. */
  textChecks: readonly TextCheck[]
  changed: readonly string[]
  files: ProjectFiles
}

type Seen = { finding: Finding; text: Text }

/** Over the project as it will be, and, only where that shows something, as it was: what both show was not made by this change. */
export async function compare(session: Session, look: Comparison): Promise<void> {
  const { files, tree, listing, changed } = look
  const globs = await loadGlobs()
  const checks = look.checks.filter((check) => look.isMeant(check, globs))
  if (checks.length === 0) return
  const contents: Contents = new Map()
  const scene = { ...look, checks, globs, contents }
  const view = new View(await files.now(), files.root)
  const read = readBy(checks, view, globs)
  await nestedSettings(tree, foldersOf(read.map((path) => ({ path }))))
  const told = new Set(listing.isChange ? changed : view.paths)
  const warn = (warning: Warning): void => {
    if (told.has(warning.path)) session.warn(warning)
  }
  const { seen, failures } = await lookAtView(view, read, scene, warn)
  session.failures.push(...failures)
  const shown = seen.filter(({ finding }) => isShown(finding.path, look))
  const olds = shown.length === 0 ? new Set<string>() : await oldKeys(view, scene)
  for (const { finding, text } of shown) {
    const isOld = keysOf(finding, true).every((keys) => keys.some((key) => olds.has(key)))
    session.sightings.push({ finding, text, entry: text.entry, ...(isOld ? { isOld } : {}) })
  }
}

interface Scene extends Comparison {
  globs: GlobTest
  contents: Contents
}

function readBy(checks: readonly ProjectCheck[], view: View, globs: GlobTest): string[] {
  return checks.flatMap(({ reads }) => view.paths.filter(readTest(reads, globs)))
}

/** What was read may name more: a file that includes one that includes another. */
const MAX_ROUNDS = 5

/** @param read what the checks read of it by name */
async function lookAtView(
  view: View,
  read: readonly string[],
  scene: Scene,
  warn?: (warning: Warning) => void,
): Promise<{ seen: Seen[]; failures: Failure[] }> {
  const { checks, source, settingsFor, contents } = scene
  const failures = await view.read(read, source, contents)
  const matches: ProjectMatch[] = []
  const attempt = <Answer>(step: () => readonly Answer[]): readonly Answer[] => {
    try {
      return step()
    } catch (error) {
      failures.push({ path: null, stage: 'scan', message: `a check broke: ${(error as Error).message}` })
      return []
    }
  }
  for (let round = 0, asked = new Set<string>(); round < MAX_ROUNDS; round++) {
    const more = checks.flatMap((check) => attempt(() => check.readsMore?.(view, settingsFor) ?? [])).filter((path) => !asked.has(path))
    if (more.length === 0) break
    failures.push(...(await view.read(more, source, contents)))
    asked = new Set([...asked, ...more])
  }
  for (const check of checks) matches.push(...attempt(() => check.run(view, settingsFor, warn)))
  return { seen: projectFindings(matches, scene.textChecks, settingsFor), failures }
}

/** What the project showed before. What of it cannot be read takes nothing away: the flaw counts as new. */
async function oldKeys(view: View, scene: Scene): Promise<Set<string>> {
  const keys = new Set<string>()
  const here = new Set(view.paths)
  for (const entries of await scene.files.before()) {
    const then = new View(entries, scene.files.root)
    const { seen } = await lookAtView(then, readBy(scene.checks, then, scene.globs), scene)
    for (const { finding } of seen) for (const key of keysOf(finding, !here.has(finding.path)).flat()) keys.add(key)
  }
  return keys
}

/**
 * Of each thing that a finding tells, what it goes by: a service's name may have words behind it for all that it lacks, and one more is new. A
 * file that is gone may have got another name: then its flaws go by what they are alone.
 */
function keysOf({ fingerprint, rule, path, name = '' }: Finding, isMovable: boolean): string[][] {
  const [first, ...others] = name.split(' ')
  const parts = others.length > 0 ? others.map((other) => `${first} ${other}`) : [fingerprint.slice(fingerprint.lastIndexOf(':'))]
  return parts.map((part) => [`${rule}:${path}:${part}`, ...(isMovable ? [`${rule} ${part}`] : [])])
}

/** A change tells of every file; a look at what lies there of those that it looks at. */
function isShown(path: string, { listing, selected, isPart, settingsFor }: Comparison): boolean {
  const settings: Settings = settingsFor(path)
  if (settings.globs(path, settings.exclude)) return false
  return (listing.isChange && !isPart) || selected.some((entry) => entry.path === path)
}
