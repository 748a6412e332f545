import { Command, InvalidArgumentError, Option } from 'commander'
import type { RotateFlags } from '../env/rotate.ts'
import type { StatusFlags } from '../env/status.ts'
import type { Finish } from '../finish.ts'
import { FORMATS, readBits } from './generate.ts'

const EXAMPLES = `
Examples:
  hushgate rotate status --max-age              exit 1 if a secret is older than 90 days
  hushgate rotate SECRET_KEY                    a new value in every local .env file that sets it
  hushgate rotate SECRET_KEY --undo             the old one again; --confirm forgets it
  hushgate rotate GROQ_API_KEY --stdin          a value that somebody else issued`

export function rotateCommand(finish: Finish): Command {
  const command = new Command('rotate')
    .description('replace a secret in the local environment files, and tell the age of all of them')
    .usage('[options] NAME | status')
    .enablePositionalOptions()
    .argument('<name>', 'the variable')
    .addOption(new Option('--bits <N>', 'least strength of the new value, 128 to 4096').argParser(readBits))
    .addOption(new Option('--format <NAME>', `${FORMATS.join(', ')}; that of the old value if it can be told`).choices(FORMATS))
    .option('--stdin', 'take the new value from standard input, one line')
    .option('--in <FILE...>', 'only in these files (default: every environment file of the repository)')
    .option('--confirm', 'the new value works: forget the old one')
    .option('--undo', 'put the old value back')
    .addHelpText('after', EXAMPLES)
    .action((name: string, flags: RotateFlags) => finish(async () => (await import('../env/rotate.ts')).rotate(name, flags)))
  command
    .command('status')
    .description('how old each secret is: by digests of the local files, by the commits of encrypted ones')
    .addOption(new Option('--max-age [DAYS]', 'exit 1 if one is older').argParser(readDays).preset('90'))
    .addOption(new Option('--format <NAME>', 'human or json').choices(['human', 'json']).default('human'))
    .action((flags: StatusFlags) => finish(async () => (await import('../env/status.ts')).rotateStatus(flags)))
  return command
}

function readDays(text: string): number {
  if (/^[0-9]{1,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a number of days')
}
