import { resolve } from 'node:path'
import { ConfigError } from '../../error.ts'
import { parseToml } from '../../parse/toml.ts'
import { type ForeignFile, parseForeign, readForeign } from '../read.ts'
import { tablePlaces } from './places.ts'
import { type RawAllow, type RawRule, readRaw } from './raw.ts'

/** As in gitleaks: an extended file may extend one more. */
const MAX_DEPTH = 2

/** A configuration with everything that it extends. */
export interface Extended {
  /** By id. */ rules: Map<string, RawRule>
  allows: RawAllow[]
  /** gitleaks' own rules count. */ useDefault: boolean
  /** Rules of gitleaks' own that do not. */ disabled: string[]
  where: string
}

/**
 * Reads a configuration and what it extends. Paths are relative to where gitleaks is started, which is the repository's root.
 * @throws ConfigError
 */
export async function readExtended(root: string, source: ForeignFile, depth = 0): Promise<Extended> {
  const text = readForeign(source)
  const value = await parseForeign(source.label, text, parseToml)
  const raw = readRaw(value, source.label, tablePlaces(text, source.label))
  const { path, useDefault, disabled } = raw.extend
  if (path !== '' && useDefault) throw new ConfigError(`${source.label}: extend.path and extend.useDefault do not go together: keep one`)
  const own = { rules: new Map(raw.rules.map((rule) => [rule.id, rule])), allows: raw.allows, useDefault, disabled, where: source.label }
  if (path === '' || depth === MAX_DEPTH) return own
  return extend(own, await readExtended(root, { file: resolve(root, path), label: path }, depth + 1))
}

/** The nearer file's words go before the extended one's; lists add up. */
function extend(own: Extended, base: Extended): Extended {
  const rules = new Map(own.rules)
  for (const [id, rule] of base.rules) {
    if (own.disabled.includes(id)) continue
    const nearer = own.rules.get(id)
    rules.set(id, nearer === undefined ? rule : joined(nearer, rule))
  }
  return {
    rules,
    allows: [...own.allows, ...base.allows],
    useDefault: base.useDefault,
    disabled: base.useDefault ? [...own.disabled.filter((id) => !base.rules.has(id)), ...base.disabled] : [],
    where: own.where,
  }
}

function joined(nearer: RawRule, base: RawRule): RawRule {
  return {
    ...base,
    description: nearer.description || base.description,
    entropy: nearer.entropy || base.entropy,
    secretGroup: nearer.secretGroup || base.secretGroup,
    regex: nearer.regex || base.regex,
    path: nearer.path || base.path,
    keywords: [...base.keywords, ...nearer.keywords],
    allows: [...base.allows, ...nearer.allows],
    where: nearer.where,
  }
}
