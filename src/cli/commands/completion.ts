import { Argument, Command } from 'commander'
import { EXIT } from '../../model.ts'
import { print } from '../output.ts'
import type { Finish } from '../finish.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

interface Words {
  command: string
  about: string
  /** Choices of arguments, sub-commands and options, with what they do. */
  words: [word: string, about: string][]
}

export function completionCommand(finish: Finish): Command {
  const completion = new Command('completion')
  return completion
    .description('print a completion script, for the shell to read:  source <(hushgate completion bash)')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .action((shell: Shell) =>
      finish(async () => {
        await print(process.stdout, SCRIPTS[shell](collectWords(completion.parent as Command)))
        return EXIT.clean
      }),
    )
}

/** From the program itself, so that nothing can be forgotten. */
function collectWords(program: Command): Words[] {
  return program.commands.map((command) => ({
    command: command.name(),
    about: command.description(),
    words: wordsOf(command),
  }))
}

function wordsOf(command: Command): Words['words'] {
  const choices = command.registeredArguments.flatMap(({ argChoices = [], description }) =>
    argChoices.map((choice): [string, string] => [choice, description]),
  )
  const subs = command.commands.map((sub): [string, string] => [sub.name(), sub.description()])
  const options = [command, ...command.commands].flatMap((each) =>
    each.options.map((option): [string, string] => [option.long ?? option.flags, option.description]),
  )
  return [...new Map([...choices, ...subs, ...options])]
}

const SCRIPTS: Record<Shell, (words: Words[]) => string> = { bash, zsh, fish }

function bash(all: Words[]): string {
  const cases = all.map(({ command, words }) => `    ${command}) words="${words.map(([word]) => word).join(' ')}" ;;`)
  return `_hushgate() {
  local words="${all.map(({ command }) => command).join(' ')}"
  [ "$COMP_CWORD" -gt 1 ] && case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _hushgate hushgate
`
}

/** zsh reads bash's completions, once its own are on. */
function zsh(all: Words[]): string {
  return `(( $+functions[compdef] )) || { autoload -U compinit && compinit }\nautoload -U +X bashcompinit && bashcompinit\n${bash(all)}`
}

function fish(all: Words[]): string {
  const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  const lines = all.flatMap(({ command, about, words }) => [
    `complete -c hushgate -n __fish_use_subcommand -a ${command} -d ${quote(about)}`,
    ...words.map(([word, note]) => {
      const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${word}`
      return `complete -c hushgate -n '__fish_seen_subcommand_from ${command}' ${what} -d ${quote(note)}`
    }),
  ])
  return `${[...new Set(lines)].join('\n')}\n`
}
