import { Command } from 'commander'
import type { Finish } from '../finish.ts'
import { print } from '../output.ts'
import { safeWords } from '../words.ts'

export function migrateCommand(finish: Finish): Command {
  return new Command('migrate')
    .description('take over what gitleaks, detect-secrets and secretlint were told: rules, allows, accepted findings')
    .option('--dry-run', 'only show what would be written')
    .action(({ dryRun = false }: { dryRun?: boolean }) =>
      finish(async () => {
        // Only migrate writes YAML.
        const { migrate } = await import('../migrate/index.ts')
        return migrate({ cwd: process.cwd(), dryRun }, async (text) => print(process.stdout, await safeWords(text)))
      }),
    )
}
