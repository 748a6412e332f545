import type { Text } from '../../model.ts'
import { withEntry } from '../text.ts'

const NAMED_STEP = /^(?:zip|tar): (.*)$/s
const PACKED_NAME = /\.(?:gz|gzip|z|svgz|tgz)$/i

/**
 * A member as checks judge it: a file by its own name, in a folder named like its archive (`test/a.zip/conf/.env`), so that names,
 * kinds of files and folders of tests mean the same there. Any other text is answered as it is.
 */
export function asFile(text: Text): Text {
  if (text.member === undefined) return text
  const path = text.member.reduce(stepInto, text.entry.path)
  return withEntry(text, { path, mode: 'file', sizeBytes: null })
}

/** What a gzip holds has the archive's name without its last ending. Old programs on Windows write names with backslashes. */
function stepInto(path: string, step: string): string {
  const name = NAMED_STEP.exec(step)?.[1]
  return name === undefined ? path.replace(PACKED_NAME, '') : `${path}/${name.replaceAll('\\', '/')}`
}

/** The way to a member as one word, for fingerprints: `!conf/app.env`, nested `!a/b.zip!c.txt`; '' for a text that is none. */
export function memberKey({ member = [] }: Pick<Text, 'member'>): string {
  return member.map((step) => `!${NAMED_STEP.exec(step)?.[1] ?? step}`).join('')
}
