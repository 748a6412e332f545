import { Command, InvalidArgumentError, Option } from 'commander'
import type { Finish } from '../finish.ts'
import type { GenerateFlags } from '../env/generate.ts'

/** As src/env/generate/formats.ts has them, which is not loaded for a help text. */
export const FORMATS = ['base64url', 'base62', 'hex', 'words']
const EXAMPLES = `
Examples:
  hushgate generate                                    one value, to standard output
  hushgate generate SECRET_KEY JWT_SECRET_KEY --to .env   straight into a file; values are not shown
  hushgate generate SECRET_KEY --to .env --rotate      in the place of an old value, which is kept until it is confirmed
  hushgate generate --format words --bits 128          words that can be said aloud, 16 bits each`

export function generateCommand(finish: Finish): Command {
  return new Command('generate')
    .description('make secrets of a stated strength, to standard output or straight into a .env file')
    .argument('[names...]', 'variables to make a value for')
    .addOption(new Option('--bits <N>', 'least strength of each value, 128 to 4096 (default: 256, and 64 characters)').argParser(readBits))
    .addOption(new Option('--format <NAME>', FORMATS.join(', ')).choices(FORMATS).default('base64url'))
    .option('--to <FILE>', 'write into this file (mode 600); what has a value there stays')
    .option('--rotate', 'with --to, replace values that are there; hushgate rotate NAME --undo brings them back')
    .addHelpText('after', EXAMPLES)
    .action((names: string[], flags: GenerateFlags) =>
      // The generator is only loaded where something is to be made.
      finish(async () => (await import('../env/generate.ts')).generateSecrets(names, flags)),
    )
}

export function readBits(text: string): number {
  const bits = Number(text)
  if (/^[0-9]{3,4}$/.test(text) && bits >= 128 && bits <= 4096) return bits
  throw new InvalidArgumentError('expected a number of bits from 128 to 4096')
}
