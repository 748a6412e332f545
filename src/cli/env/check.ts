import { dirname, join, resolve } from 'node:path'
import { checkEnvironment, judgeFile } from '../../env/check/check.ts'
import { rulesOf } from '../../env/check/rules.ts'
import type { CheckInput, CheckResult, Found, Other, Problem, Variable } from '../../env/check/types.ts'
import { expand } from '../../env/dotenv/expand.ts'
import { valuesOf } from '../../parse/dotenv/parse.ts'
import { type Environment, EXIT, type ExitCode, type Settings } from '../../model.ts'
import { envName, isTemplatePath } from '../../scan/path/env.ts'
import { settingsFor } from '../rules/settings.ts'
import { showCheck } from './check-text.ts'
import { EnvError } from './error.ts'
import { namesIn } from './folder.ts'
import { processVariables } from './process.ts'
import { type EnvFile, readEnvFile } from './read.ts'

export interface CheckFlags {
  for: Environment
  process?: true
  config?: string
  format: 'human' | 'json'
}

/** Judges a file, or the environment of this process, which is what a container's entry point has. @throws EnvError it cannot be read */
export async function checkEnv(file: string | undefined, flags: CheckFlags): Promise<ExitCode> {
  if (file !== undefined && flags.process) throw new EnvError('--process reads the environment of this process: name no file')
  const subject = flags.process ? null : (file ?? '.env')
  const { settings, path } = await settingsFor(subject === null || subject === '-' ? '.' : subject, flags.config)
  const { input, ofFile } = subject === null ? ofProcess(settings, flags.for) : fromFile(subject, path, settings, flags.for)
  const result = withoutEchoes(checkEnvironment(input, ofFile))
  await showCheck(
    result,
    { file: subject, target: flags.for, variables: new Set(input.variables.map(({ name }) => name)).size },
    flags.format,
  )
  return exitOf(result)
}

/** What a file that cannot be read would have given is not told as missing, too. */
function withoutEchoes(result: CheckResult): CheckResult {
  const files = new Set(result.violations.flatMap(({ rule, name }) => (rule === 'file-unreadable' ? [name] : [])))
  const isEcho = ({ rule, name }: Problem): boolean => rule === 'missing' && files.has(`${name}_FILE`)
  return { ...result, violations: result.violations.filter((problem) => !isEcho(problem)) }
}

function exitOf({ violations, unjudged }: CheckResult): ExitCode {
  if (unjudged.length > 0) return EXIT.failed
  return violations.length > 0 ? EXIT.findings : EXIT.clean
}

interface Given {
  input: CheckInput
  /** What is wrong with the file as such. */
  ofFile: Found[]
}

function inputOf({ env }: Settings, target: Environment): Pick<CheckInput, 'target' | 'rules' | 'when' | 'strength'> {
  return { target, ...rulesOf(env.preset, env.require, env.when), strength: env }
}

function ofProcess(settings: Settings, target: Environment): Given {
  const { variables, unreadable } = processVariables()
  return { input: { ...inputOf(settings, target), variables, templates: [], siblings: [], file: null }, ofFile: unreadable }
}

function fromFile(file: string, path: string, settings: Settings, target: Environment): Given {
  const read = readEnvFile(file)
  const others = file === '-' ? { templates: [], siblings: [] } : othersOf(file, path, settings)
  return { input: { ...inputOf(settings, target), variables: variablesOf(read), ...others, file }, ofFile: judgeFile(read) }
}

/** Values with the variables that they name put in, but for those in single quotes. */
function variablesOf(read: EnvFile): Variable[] {
  const values = valuesOf(read)
  const put = (value: string, quote: string): string => (quote === "'" ? value : expand(value, (name) => values.get(name)))
  return read.assignments.map(({ name, value, quote, line }) => ({ name, value: put(value, quote), line }))
}

/** Templates and files of other environments that lie beside a file. One that cannot be read is no reason not to judge this one. */
function othersOf(file: string, path: string, settings: Settings): Pick<CheckInput, 'templates' | 'siblings'> {
  const folder = dirname(file)
  const beside = namesIn(folder).filter((name) => resolve(folder, name) !== resolve(file))
  const prefix = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const read = (name: string): Other[] => {
    try {
      return [{ file: join(folder, name), values: valuesOf(readEnvFile(join(folder, name))) }]
    } catch (error) {
      if (error instanceof EnvError) return []
      throw error
    }
  }
  const isTemplate = (name: string): boolean => isTemplatePath(prefix + name, settings)
  return {
    templates: beside.filter(isTemplate).flatMap(read),
    // `.env.local` and `.env` are one environment's.
    siblings: beside
      .filter((name) => envName(name) !== null && !isTemplate(name) && environmentOf(name) !== environmentOf(path))
      .flatMap(read),
  }
}

/** `.env.production.local` and `.env.production` → `.env.production`. */
function environmentOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?!^)[._-]local$/, '')
}
