import { Command, CommanderError } from 'commander'
import { EXIT, type ExitCode } from '../model.ts'
import { baselineCommand } from './commands/baseline.ts'
import { completionCommand } from './commands/completion.ts'
import { envCommand } from './commands/env.ts'
import { explainCommand } from './commands/explain.ts'
import { generateCommand } from './commands/generate.ts'
import { hookCommand } from './commands/hook.ts'
import { initCommand } from './commands/init.ts'
import { mergeCommand } from './commands/merge.ts'
import { migrateCommand } from './commands/migrate.ts'
import { rotateCommand } from './commands/rotate.ts'
import { rulesCommand } from './commands/rules.ts'
import { scanCommand } from './commands/scan.ts'
import { guarded } from './execute.ts'
import type { Finish } from './finish.ts'
import { print } from './output.ts'
import { safeWords } from './words.ts'
import { VERSION } from '../version.ts'

/** The table of commands, in the order of the help. */
const COMMANDS = [
  scanCommand,
  mergeCommand,
  initCommand,
  migrateCommand,
  rulesCommand,
  baselineCommand,
  explainCommand,
  envCommand,
  generateCommand,
  rotateCommand,
  hookCommand,
  completionCommand,
]

function buildProgram(finish: Finish, writeErr: (text: string) => void): Command {
  const program = new Command('hushgate')
    .description('Keeps secrets out of git: hooks for every commit, scans for everything that is there already.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    // A command and its sub-command may have options of the same name.
    .enablePositionalOptions()
    .addHelpText(
      'after',
      '\nExit codes: 0 everything asked for was looked at and is clean, 1 findings, 2 something could not be looked at.',
    )
    .showHelpAfterError('(hushgate --help lists commands and options)')
  for (const command of COMMANDS) program.addCommand(inherit(command(finish), writeErr))
  return program.configureOutput({ writeErr })
}

function inherit(command: Command, writeErr: (text: string) => void): Command {
  for (const each of [command, ...command.commands])
    each.exitOverride().configureOutput({ writeErr }).helpOption('-h, --help', 'print help').showHelpAfterError(false)
  return command
}

/** Wrong usage is exit 2 like everything that keeps us from looking; asking for help is no mistake. */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  // commander writes help by itself: a reader that has gone (`--help | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await guarded(async () => {
    let code: ExitCode = EXIT.clean
    let complaint = ''
    const finish: Finish = async (work) => {
      code = await work()
    }
    const program = buildProgram(finish, (text) => {
      complaint += text
    }).exitOverride()
    try {
      await program.parseAsync([...argv], { from: 'user' })
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      await print(process.stderr, await safeWords(complaint))
      if (error.exitCode !== 0 || error.code === 'commander.help') return EXIT.failed
    }
    return code
  })
}
