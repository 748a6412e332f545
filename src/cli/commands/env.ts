import { Command, Option } from 'commander'
import type { CheckFlags } from '../env/check.ts'
import type { MoveFlags } from '../env/move.ts'
import type { SyncFlags } from '../env/sync.ts'
import type { Finish } from '../finish.ts'

const ENVIRONMENTS = ['production', 'staging', 'development']
const STORES = ['docker-secrets', 'kubernetes', 'vault', 'aws-secrets-manager']
const EXAMPLES = `
Examples:
  hushgate env check .env.production --for production    every violation with its fix; no value is shown
  hushgate env check --process --for production          in a container, before the application starts
  hushgate env sync --write                              the template gets the names that it lacks
  hushgate env move --to kubernetes --from .env          commands and manifests, names only`

/** One command with sub-commands; what they do is loaded where it is asked for. */
export function envCommand(finish: Finish): Command {
  const command = new Command('env').description('check environment files, compare them, move their secrets to a store')
  addCheck(command, finish)
  addSync(command, finish)
  addMove(command, finish)
  return command.addHelpText('after', EXAMPLES)
}

function addCheck(command: Command, finish: Finish): void {
  command
    .command('check')
    .description('judge the variables of an environment: what is missing, weak, shared, or for development')
    .argument('[file]', 'a .env file; - is standard input (default: .env)')
    .addOption(new Option('--for <NAME>', 'the environment that it is for').choices(ENVIRONMENTS).makeOptionMandatory())
    .option('--process', 'judge the environment of this process, and the files that its NAME_FILE variables name')
    .option('--config <FILE>', 'read this configuration file and look for no other')
    .addOption(new Option('--format <NAME>', 'human or json').choices(['human', 'json']).default('human'))
    .action((file: string | undefined, flags: CheckFlags) => finish(async () => (await import('../env/check.ts')).checkEnv(file, flags)))
}

function addSync(command: Command, finish: Finish): void {
  command
    .command('sync')
    .description('compare template, .env, compose files and code: what each lacks; exit 1 where something does')
    .option('--env <FILE>', 'the environment file (default: .env)')
    .option('--template <FILE>', 'the template (default: .env.example or the like)')
    .option('--write', 'add missing names to the template, without values')
    .addOption(new Option('--format <NAME>', 'human or json').choices(['human', 'json']).default('human'))
    .action((flags: SyncFlags) => finish(async () => (await import('../env/sync.ts')).syncEnv(flags)))
}

function addMove(command: Command, finish: Finish): void {
  command
    .command('move')
    .description('print how the secrets of a .env get into a store: commands that read them, manifests with names only')
    .addOption(new Option('--to <STORE>', 'the store').choices(STORES).makeOptionMandatory())
    .option('--from <FILE>', 'the environment file', '.env')
    .option('--name <APP>', 'what the secrets are called together (default: the name of the folder)')
    .action((flags: MoveFlags) => finish(async () => (await import('../env/move.ts')).moveEnv(flags)))
}
