import type { LinearForms } from '../../model.ts'
import { isPlain } from '../regex/plain.ts'
import type { Issue } from '../schema/validate.ts'

/** The lists of a file that hold patterns. */
interface AllowShape {
  values?: readonly { pattern: string }[]
  except?: readonly { paths?: readonly string[]; patterns?: readonly string[] }[]
}

/** How the patterns of a file's allow lists run, by their places in the lists. */
export interface AllowWays {
  /** undefined: on V8. */ values: (string | undefined)[]
  except: { linear?: LinearForms }[]
  issue: Issue | null
}

/** Chooses the engines of the allow lists' patterns, which `validate` has compiled. What judges them is only loaded for those that are not plain. */
export async function allowWays(allow: AllowShape): Promise<AllowWays> {
  const found: AllowWays = { values: [], except: [], issue: null }
  for (const [index, { pattern }] of (allow.values ?? []).entries()) {
    const whole = `^(?:${pattern})$`
    const forms = await formsOf(found, [[['allow', 'values', index, 'pattern'], whole]], 's')
    found.values.push(forms[whole])
  }
  for (const [index, { paths = [], patterns = [] }] of (allow.except ?? []).entries()) {
    const placed = (key: string, list: readonly string[]): Placed[] =>
      list.map((source, at) => [['allow', 'except', index, key, at], source])
    const linear = await formsOf(found, [...placed('paths', paths), ...placed('patterns', patterns)])
    found.except.push(Object.keys(linear).length === 0 ? {} : { linear })
  }
  return found
}

type Placed = readonly [Issue['path'], string]

/** An exception comes from another tool as a rule: there an exponential pattern is none. */
async function formsOf(found: AllowWays, patterns: readonly Placed[], flags = ''): Promise<LinearForms> {
  const complex = patterns.filter(([, source]) => !isPlain(source))
  if (complex.length === 0) return {}
  const { Ways } = await import('../regex/ways.ts')
  const ways = new Ways(flags === '' ? 'runs' : 'refused')
  for (const [path, source] of complex) await ways.add(path, source, flags)
  if (ways.problem !== null) found.issue ??= { ...ways.problem, target: 'value' }
  return ways.linear
}
