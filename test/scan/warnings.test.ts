import { expect, it } from 'vitest'
import type { Entry, Text, TextCheck } from '../../src/model.ts'
import { scanText } from '../../src/scan/index.ts'
import { Session } from '../../src/scan/session.ts'
import { Inspector } from '../../src/sift/inspector.ts'
import { openText } from '../../src/decode/text.ts'
import { entryOf, NO_SETTINGS, textOf } from './rules-sample.ts'

const check: TextCheck = {
  name: 'deploy',
  needs: 'text',
  run(text, _settings, warn) {
    if (text.content.includes('broken')) warn?.({ path: text.entry.path, line: 2, message: 'no YAML: read line by line' })
    return []
  },
}

/** A reader whose every entry holds its own name. */
async function look(entries: readonly Entry[]): Promise<Session> {
  const session = new Session({ checks: [check], settingsFor: () => NO_SETTINGS })
  await session.lookAt(entries, {
    async read(wanted, visitor) {
      for (const entry of wanted) {
        entry.sizeBytes = entry.path.length
        visitor.visit(openText(entry, Buffer.from(entry.path)))
      }
      return { failures: [], skipped: [] }
    },
    measure: async () => [],
  })
  return session
}

it('what a check could not read is a warning of the run, told once, and such a text is not clean', async () => {
  const [broken, again, whole] = [entryOf('broken.yaml'), entryOf('broken.yaml'), entryOf('whole.yaml')] as [Entry, Entry, Entry]
  const session = await look([broken, again, whole])
  expect(session.warnings).toEqual([{ path: 'broken.yaml', line: 2, message: 'no YAML: read line by line' }])
  expect([...session.clean([broken, again, whole]).keys()]).toEqual([whole])
  expect(session.warned).toEqual(new Set([broken, again]))
})

it('a first look leaves it to the session', () => {
  const inspector = new Inspector([check], false)
  expect(['broken', 'whole'].map((content) => inspector.holdsNothing(textOf(content), NO_SETTINGS))).toEqual([false, true])
})

it('of an archive the place is that of the member', () => {
  const told: unknown[] = []
  const member = openText(entryOf('a.zip'), Buffer.from('broken'), { firstLine: 1, firstColumn: 0, member: ['zip: conf/b.yaml'] }) as Text
  scanText(member, [check], NO_SETTINGS, undefined, (warning) => told.push(warning))
  expect(told).toEqual([{ path: 'a.zip', message: 'zip: conf/b.yaml:2: no YAML: read line by line' }])
})
