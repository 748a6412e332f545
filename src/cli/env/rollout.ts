import { readRegular } from '../../config/read.ts'
import { mayTellPlatform, platformsOf, type ProjectFile } from '../../env/rotate/platforms.ts'
import { consequences, rolloutSteps } from '../../env/rotate/steps.ts'
import { absolutePath, type Project } from './local.ts'

/** Larger ones are data; and of very many files the first tell enough. */
const MAX_BYTES = 512 * 1024
const MAX_FILES = 2000

/** What is to be done after a rotation, in order. @param file an environment file that has the new value */
export async function rollout(project: Project, name: string, file: string): Promise<string[]> {
  const steps = rolloutSteps(name, file, platformsOf(projectFiles(project), name))
  const numbered = [
    ...steps,
    `When it works everywhere: hushgate rotate ${name} --confirm  (and revoke the old value wherever it is known)`,
  ]
  let number = 0
  return [
    'Before you roll it out:',
    ...(consequences(name).length > 0 ? consequences(name) : [NOTHING_KNOWN]).map((line) => `  - ${line}`),
    'Then:',
  ].concat(numbered.map((step) => (step.startsWith('  ') ? `   ${step}` : `  ${++number}. ${step}`)))
}

const NOTHING_KNOWN = 'Whoever checks the old value (a server, a partner) has to know the new one first.'

/** What cannot be read tells nothing. */
export function projectFiles(project: Project, wanted: (path: string) => boolean = mayTellPlatform): ProjectFile[] {
  return project.paths
    .filter(wanted)
    .slice(0, MAX_FILES)
    .flatMap((path) => {
      try {
        const bytes = readRegular(absolutePath(project, path))
        return bytes.length > MAX_BYTES || bytes.includes(0) ? [] : [{ path, content: bytes.toString('latin1') }]
      } catch {
        return []
      }
    })
}
