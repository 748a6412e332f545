import { Command, Option } from 'commander'
import type { Finish } from '../finish.ts'
import { explain } from '../rules/explain.ts'
import { list, type ListFlags } from '../rules/list.ts'
import type { TestFlags } from '../rules/test.ts'

const CONFIG = ['--config <FILE>', 'read this configuration file and look for no other'] as const

export function rulesCommand(finish: Finish): Command {
  const command = new Command('rules').description('list the rules, explain one, or try them on a text')
  command
    .command('list', { isDefault: true })
    .description('every rule, one a line, or those that hold every word')
    .argument('[words...]', 'words of an id, a title, a severity or a link')
    .option('--json', 'as a list of objects')
    .option(...CONFIG)
    .action((words: string[], flags: ListFlags) => finish(() => list(words, flags)))
  command
    .command('explain')
    .description('what a rule looks for and how to allow it')
    .argument('<id>', 'a rule id, as findings name it')
    .option(...CONFIG)
    .action((id: string, flags: { config?: string }) => finish(() => explain(id, flags)))
  command
    .command('test')
    .description('what the rules match in a text, and why what is near a match is none; exit 0 also where something is found')
    .argument('<file>', 'a file of at most 8 MiB; - is standard input')
    .addOption(new Option('--format <NAME>', 'human or json').choices(['human', 'json']).default('human'))
    .option('--path <PATH>', 'judge the text as if it stood at this path')
    .option(...CONFIG)
    .action((file: string, flags: TestFlags) => finish(async () => (await import('../rules/test.ts')).test(file, flags)))
  return command
}
