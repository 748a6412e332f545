import { Argument, Command } from 'commander'
import { ConfigError } from '../../config/error.ts'
import { HOOKS } from '../hooks.ts'
import type { Finish } from '../finish.ts'
import { addOptions } from './options.ts'

/** Only help, completion and mistakes come here: `hushgate hook <id>` is answered before commander is loaded. */
export function hookCommand(finish: Finish): Command {
  const command = new Command('hook')
    .description('run one hook, as git hook managers do')
    .addArgument(new Argument('<id>', 'the hook').choices(Object.keys(HOOKS)))
    .argument('[names...]', 'staged files to narrow the look to; one that is not staged is skipped with that reason')
    .addHelpText('after', hookHelp)
  return addOptions(command, 'hook').action((id: string) =>
    finish(async () => {
      throw new ConfigError(`the hook's id comes before its options: hushgate hook ${id} …`)
    }),
  )
}

function hookHelp(): string {
  const hooks = Object.entries(HOOKS).map(([id, about]) => `  ${id.padEnd(27)}${about}`)
  return ['', 'Hooks:', ...hooks].join('\n')
}
