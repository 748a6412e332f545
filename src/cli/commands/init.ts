import { createInterface } from 'node:readline/promises'
import { Command, Option } from 'commander'
import { type InitIo, MANAGER_NAMES, type ManagerName } from '../init/types.ts'
import type { Finish } from '../finish.ts'

interface InitFlags {
  yes?: true
  dryRun?: true
  undo?: true
  bun?: boolean
  manager?: ManagerName
}

export function initCommand(finish: Finish): Command {
  return new Command('init')
    .description('set up the hook with what this repository uses (husky, lefthook, pre-commit or plain git hooks), and prove it')
    .option('--yes', 'write without asking')
    .option('--dry-run', 'only show what would be written')
    .option('--undo', 'take back exactly what init wrote')
    .option('--bun', 'run the hook on Bun, whoever runs it')
    .option('--no-bun', 'run it on Node, even where there is a Bun')
    .addOption(new Option('--manager <name>', 'set up this one').choices(MANAGER_NAMES))
    .action((flags: InitFlags) =>
      finish(async () => {
        // Only init edits YAML files and starts hook managers.
        const { init } = await import('../init/index.ts')
        const { yes = false, dryRun = false, undo = false, ...chosen } = flags
        return init({ cwd: process.cwd(), yes, dryRun, undo, ...chosen }, terminal())
      }),
    )
}

function terminal(): InitIo {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    confirm: ask,
  }
}

async function ask(question: string): Promise<boolean> {
  const reader = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await reader.question(`${question} [y/N] `)).trim())
  } finally {
    reader.close()
  }
}
