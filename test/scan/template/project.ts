import { openText } from '../../../src/decode/text.ts'
import type { Match, ProjectCheck, ProjectMatch, ProjectView, Settings, Text } from '../../../src/model.ts'
import { TEMPLATE_CHECKS } from '../../../src/scan/template/index.ts'
import { settings } from '../../policy/make.ts'

export type Files = Readonly<Record<string, string>>

const open = (path: string, content: string): Text =>
  openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1'))

/** A view that answers for what the check asks to read, and for nothing else. */
function viewOf(files: Files, readable: (path: string) => boolean): ProjectView {
  return {
    paths: Object.keys(files).sort(),
    text: (path) => {
      if (!(path in files)) return null
      if (!readable(path)) throw new Error(`${path} is none of the files that the check reads`)
      return open(path, files[path] as string)
    },
    isOnDisk: () => false,
  }
}

/** `path: rule name`, and `(note)` where it does not block, of every check that compares files. */
export function compared(files: Files, change: Partial<Settings> = {}): string[] {
  return projectMatches(files, change).map(({ text, match }) => {
    const name = match.name === undefined ? '' : ` ${match.name}`
    return `${text.entry.path}: ${match.rule}${name}${match.severity === 'low' ? ' (note)' : ''}`
  })
}

export function projectMatches(files: Files, change: Partial<Settings> = {}): ProjectMatch[] {
  const checks = TEMPLATE_CHECKS.filter((check): check is ProjectCheck => check.needs === 'project')
  const forPath = (): Settings => settings({ checks: ['template'], ...change })
  return checks.flatMap((check) => {
    const more = new Set(
      check.readsMore?.(
        viewOf(files, () => false),
        forPath,
      ) ?? [],
    )
    return check.run(
      viewOf(files, (path) => more.has(path)),
      forPath,
    )
  })
}

/** What the text check says of a template. */
export function inTemplate(path: string, content: string, change: Partial<Settings> = {}): Match[] {
  const text = open(path, content)
  const own = settings(change)
  return TEMPLATE_CHECKS.flatMap((check) =>
    check.needs === 'text' && (check.selects?.(text.entry, own) ?? true) ? check.run(text, own) : [],
  )
}
