import { Command } from 'commander'
import { execute } from '../execute.ts'
import type { Finish } from '../finish.ts'
import { addOptions, lineOf, requestOf } from './options.ts'

const EXAMPLES = `
Examples:
  hushgate scan                         every tracked file of this repository
  hushgate scan --history               every version that any branch, tag or stash can reach
  hushgate scan --history --everything  reflogs, the index and unreachable objects, too
  hushgate scan --range main..HEAD      what the commits of this branch add
  hushgate scan --format json=out.json  the human report here, the json one in a file
  hushgate scan ~/notes                 files that are in no repository
  git show HEAD~3:app.py | hushgate scan -`

export function scanCommand(finish: Finish): Command {
  const command = new Command('scan')
    .description('look for secrets in a repository, its history, or any files')
    .argument('[paths...]', 'files and folders to look at, never patterns; - is standard input (default: every tracked file)')
    .addHelpText('after', EXAMPLES)
  return addOptions(command, 'scan').action((paths: string[]) => finish(() => execute(requestOf(lineOf(command, 'scan', paths)))))
}
