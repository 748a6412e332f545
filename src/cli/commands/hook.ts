import { Command } from 'commander'
import { ConfigError } from '../../config/error.ts'
import { optionsFor, usage } from '../../config/options.ts'
import { HOOKS } from '../hooks.ts'
import type { Finish } from '../finish.ts'

/** Only help and mistakes come here: `hushgate hook <id>` is answered before commander is loaded. */
export function hookCommand(finish: Finish): Command {
  return new Command('hook')
    .description('run one hook, as git hook managers do')
    .argument('<id>', Object.keys(HOOKS).join(', '))
    .argument('[names...]', 'staged files to narrow the look to; one that is not staged is skipped with that reason')
    .allowUnknownOption()
    .addHelpText('after', () => hookHelp())
    .action((id: string) =>
      finish(async () => {
        throw new ConfigError(`there is no hook ${JSON.stringify(id)}; there are ${Object.keys(HOOKS).join(', ')}`)
      }),
    )
}

function hookHelp(): string {
  const hooks = Object.entries(HOOKS).map(([id, about]) => `  ${id.padEnd(28)}${about}`)
  const options = optionsFor('hook').map((option) => `  ${usage(option).padEnd(28)}${option.doc}`)
  return ['', 'Hooks:', ...hooks, '', 'Options of every hook:', ...options].join('\n')
}
