import { Command, Option } from 'commander'
import type { CheckFlags } from '../env/check.ts'
import type { Finish } from '../finish.ts'

const ENVIRONMENTS = ['production', 'staging', 'development']
const EXAMPLES = `
Examples:
  hushgate env check .env.production --for production    every violation with its fix; no value is shown
  hushgate env check --process --for production          in a container, before the application starts`

/** One command with sub-commands; what they do is loaded where it is asked for. */
export function envCommand(finish: Finish): Command {
  const command = new Command('env').description('check environment files, compare them, move their secrets to a store')
  addCheck(command, finish)
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
