import { formatOver, formatSize } from '../../config/units.ts'
import type { Check, Entry, EntryMatch, Settings, SettingsFor } from '../../model.ts'
import { baseName, shellPath, wholeFile } from '../finding/whole-file.ts'

/**
 * Files over the limit of their path, and commits over their budget. Sizes are those of blobs, so the pointer that Git LFS puts in a
 * file's place is small and passes. Whether a file is new or grew is judged later; symlinks and submodules have no size of their own.
 */
export const sizeCheck: Check = {
  name: 'size',
  needs: 'entries',
  run(entries, settingsFor) {
    const sized = entries.filter(isSized)
    return [...sized.flatMap((entry) => overLimit(entry, settingsFor(entry.path))), ...overBudget(sized, settingsFor)]
  },
}

type SizedEntry = Entry & { sizeBytes: number }

function isSized(entry: Entry): entry is SizedEntry {
  return entry.sizeBytes !== null && (entry.mode === 'file' || entry.mode === 'executable')
}

/** The limit of a path and the setting that says so. */
export function limitFor(path: string, { size, globs }: Settings): { maxBytes: number; from: string } {
  const limit = size.limits.find(({ glob }) => globs(path, [glob]))
  return limit === undefined
    ? { maxBytes: size.maxBytes, from: 'size.max' }
    : { maxBytes: limit.maxBytes, from: `size.limits, ${limit.glob}` }
}

function overLimit(entry: SizedEntry, settings: Settings): EntryMatch[] {
  const { maxBytes, from } = limitFor(entry.path, settings)
  if (entry.sizeBytes <= maxBytes) return []
  const match = wholeFile('size', {
    rule: 'file-size',
    title: 'File over the size limit',
    severity: 'medium',
    why: `${formatOver(entry.sizeBytes, maxBytes)} (${from})`,
    fix: [
      `git rm --cached -- ${shellPath(entry.path)}`,
      `or keep it in Git LFS: ${lfsCommand(entry.path)}`,
      'or raise the limit for such files: size.limits in the configuration',
    ],
  })
  return [{ entry, match }]
}

/** Files of one kind tend to be large together: tracked by extension where there is one. */
function lfsCommand(path: string): string {
  const extension = /[^.](\.[A-Za-z0-9]{1,12})$/.exec(baseName(path))?.[1]
  const pattern = extension === undefined ? `--filename ${shellPath(path)}` : `"*${extension}"`
  return `git lfs track ${pattern} && git add .gitattributes ${shellPath(path)}`
}

const TOP = 3

/** A budget is about one commit: every tracked file or a whole history has none. The finding stands at the largest file. */
function overBudget(entries: readonly SizedEntry[], settingsFor: SettingsFor): EntryMatch[] {
  const { size, source } = settingsFor('')
  const budget = size.commitBudgetBytes
  const total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (budget === null || total <= budget || ['tracked', 'history', 'stdin'].includes(source.kind)) return []
  const largest = [...entries].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, TOP)
  const names = largest.map(({ path, sizeBytes }) => `${path} (${formatSize(sizeBytes)})`).join(', ')
  const match = wholeFile('size', {
    rule: 'commit-size-budget',
    title: 'Commit over its size budget',
    severity: 'medium',
    why: `${entries.length} files add up to ${formatOver(total, budget)} (size.commitBudget); the largest: ${names}`,
    fix: ['commit the files in smaller parts, or leave out the largest', 'or raise size.commitBudget in the configuration'],
  })
  return [{ entry: largest[0] as SizedEntry, match }]
}
