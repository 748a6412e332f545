import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Item } from './carry.ts'

/** Where hooks are set up. */
const FILES = [
  '.pre-commit-config.yaml',
  '.husky/pre-commit',
  '.husky/pre-push',
  'lefthook.yml',
  'lefthook.yaml',
  '.lefthook.yml',
  'package.json',
  '.lintstagedrc',
  '.lintstagedrc.json',
]
const TOOL = /(?<![\w.-])(?:gitleaks|betterleaks|detect-secrets|secretlint|trufflehog|kingfisher|ggshield)(?![\w.]|-secrets)/
/** Secretlint's settings in package.json and packages that are installed run nothing. */
const RUNS_NOTHING = /^\s*(?:#|"(?:@[\w-]+\/)?[\w.-]+": "[~^]?\d)/

/** The lines of hooks that run one of the other tools. They are told and not touched: what runs in their place is the person's choice. */
export function otherHooks(top: string): Item[] {
  return FILES.flatMap((name) =>
    linesOf(join(top, name)).flatMap((line, index) => {
      const tool = RUNS_NOTHING.test(line) ? null : TOOL.exec(line)
      return tool === null
        ? []
        : [{ where: `${name}:${index + 1}`, what: `the hook that runs ${tool[0]}: take it out; hushgate init sets up hushgate` }]
    }),
  )
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)
  } catch {
    // No such file, or none that could set up a hook.
    return []
  }
}
