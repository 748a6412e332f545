import { type Command, Option } from 'commander'
import { type CommandLine, toCommandLine } from '../../config/args.ts'
import { type CommandName, optionsFor, usage } from '../../config/options.ts'
import { CHECK_NAMES } from '../../model.ts'
import type { RunRequest } from '../../run.ts'

/** Gives a command its rows of the option table. */
export function addOptions(command: Command, name: CommandName): Command {
  for (const row of optionsFor(name)) {
    const option = new Option(usage(row).replace(/ (.+)$/, ' <$1>'), row.doc)
    if (row.repeat) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
    command.addOption(option)
  }
  return command
}

/** What a person gave, as the configuration understands it. @throws ConfigError a value that its option cannot take */
export function lineOf(command: Command, name: CommandName, paths: readonly string[]): CommandLine {
  const raw = Object.fromEntries(Object.entries(command.opts()).filter(([key]) => command.getOptionValueSource(key) === 'cli'))
  // commander turns --no-color into `color: false`, and --no-cache likewise
  const values = {
    ...raw,
    ...(raw.color === false ? { color: undefined, noColor: true } : {}),
    ...(raw.cache === false ? { noCache: true } : {}),
  }
  return toCommandLine(values, paths, name)
}

/** What the commands for people ask: every check, over every tracked file unless the line says otherwise; no hook's environment. */
export function requestOf(line: CommandLine): RunRequest {
  return { line, cwd: process.cwd(), env: {}, checks: CHECK_NAMES, source: { kind: 'tracked', untracked: false } }
}
