import { existsSync } from 'node:fs'
import { undone } from '../../env/rotate/plan.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { rememberNow } from './ages.ts'
import { type Backup, backupFile, dropBackups, readBackup } from './backup.ts'
import { EnvError } from './error.ts'
import { readContent } from './read.ts'
import { say } from './screen.ts'
import { openState, type State } from './state.ts'
import { editSecretFile } from './write.ts'

/** The new value works everywhere: the old one is forgotten. @throws EnvError */
export async function confirmRotation(name: string): Promise<ExitCode> {
  const state = openState()
  const { at } = readBackup(state, name)
  dropBackups([backupFile(state, name)])
  await say([`${name}: its rotation of ${at.slice(0, 10)} is confirmed, and the old value is gone from this machine`])
  return EXIT.clean
}

/** Puts the old values back, in all files or in none; what else was changed in them since then stays. @throws EnvError */
export async function undoRotation(name: string): Promise<ExitCode> {
  const state = openState()
  const backup = readBackup(state, name)
  for (const each of backup.files) restored(backup, each, state, contentOf(backup, each, state))
  for (const each of backup.files) {
    editSecretFile(each.file, (content) => restored(backup, each, state, content ?? ''))
    rememberNow(each.file, state)
  }
  dropBackups([backupFile(state, name)])
  await say(backup.files.map(({ file, changes }) => `${file}: ${[...new Set(changes.map((change) => change.name))].join(', ')} as before`))
  return EXIT.clean
}

function contentOf(backup: Backup, { file }: Backup['files'][number], state: State): string {
  if (!existsSync(file)) throw conflict(backup, file, state)
  return readContent(file)
}

function restored(backup: Backup, { file, changes }: Backup['files'][number], state: State, content: string): string {
  const text = undone(content, changes, (written) => state.digest(`written\0${written}`))
  if (text === null) throw conflict(backup, file, state)
  return text
}

function conflict({ name }: Backup, file: string, state: State): EnvError {
  return new EnvError(
    `${file}: no longer holds the value that the rotation of ${name} wrote, so nothing was restored; the old one stands in ${backupFile(state, name)}, and --confirm drops it`,
  )
}
