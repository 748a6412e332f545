import { ENV_PRESETS, ENVIRONMENTS, FOREIGN_TOOLS, VALUE_KINDS } from '../../model.ts'
import { SIZE_PATTERN } from '../units.ts'

/**
 * The part of JSON schema (draft-07) that describes a configuration file. `title` completes the sentence "expected …".
 * One description serves editors (the shipped schema) and `validate.ts`.
 */
export interface Shape {
  type: 'object' | 'array' | 'string' | 'boolean' | 'number' | ['number', 'string'] | ['array', 'string']
  title: string
  description?: string
  default?: unknown
  properties?: Record<string, Shape>
  required?: string[]
  additionalProperties?: boolean | Shape
  items?: Shape
  minLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
  format?: 'regex'
}

const text = (title: string, more: Partial<Shape> = {}): Shape => ({ type: 'string', title, minLength: 1, ...more })
const list = (title: string, items: Shape): Shape => ({ type: 'array', title, items })

const GLOB = text('a glob')
/** Checked where it is written; an own rule's is judged with its rule. */
const CHECKED_REGEX = text('a regular expression', { format: 'regex' })
/** `comments`: the allow comments of all of them, and no file. */
const FOREIGN_NAMES = [...FOREIGN_TOOLS, 'comments']
const SIZE: Shape = { type: ['number', 'string'], title: 'a number of KiB or a size such as "500 KiB"', minimum: 0, pattern: SIZE_PATTERN }

/** An entry of an allow list: what it covers, for which rules (all, where left out), and why. A reason is not optional. */
function allows(title: string, covers: Record<string, Shape>): Shape {
  const entry: Shape = {
    type: 'object',
    title: `an object with ${[...Object.keys(covers), 'reason'].join(', ')}`,
    properties: {
      ...covers,
      rules: list('a list of rule ids', text('a rule id')),
      reason: text('a reason in words', { pattern: '\\S' }),
    },
    required: [...Object.keys(covers), 'reason'],
    additionalProperties: false,
  }
  return list(title, entry)
}

const REGEX = text('a regular expression')
const TEXTS = (title: string, item: string): Shape => list(title, text(item))
const LINK = text('an address that begins with https://', { pattern: '^https://' })
const SAMPLES = list('a list of samples', {
  type: ['array', 'string'],
  title: 'a sample: a text, or a list of parts that are joined',
  minLength: 1,
  items: text('a part of a sample'),
})

/** What one rule leaves alone; the lists of one entry are tied by `condition`. */
const EXCEPTION: Shape = {
  type: 'object',
  title: 'an object with paths, pathPatterns, patterns, stopwords or commits',
  properties: {
    condition: text('any or all', { pattern: '^(any|all)$' }),
    paths: list('a list of globs', GLOB),
    pathPatterns: list('a list of regular expressions', REGEX),
    patterns: list('a list of regular expressions', REGEX),
    target: text('secret, match or line', { pattern: '^(secret|match|line)$' }),
    stopwords: TEXTS('a list of words', 'a word'),
    commits: list('a list of commit ids', text('a full commit id', { pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' })),
  },
  additionalProperties: false,
}

const OWN_RULE: Shape = {
  type: 'object',
  title: 'a rule with id, samples, and a pattern or a path',
  description: 'samples may be left out only where carriedFrom says that the rule comes from another tool',
  properties: {
    id: text('a rule id of lower-case letters, digits and single hyphens such as acme-key', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
    title: text('a title'),
    severity: text('critical, high, medium, low or info', { pattern: '^(critical|high|medium|low|info)$' }),
    keywords: list('a list of keywords', text('a keyword of at least 3 characters', { minLength: 3 })),
    pattern: REGEX,
    flags: { type: 'string', title: 'flags of i, s, m and u, each once', pattern: '^(?!.*(.).*\\1)[ismu]*$' },
    group: { type: ['number', 'string'], title: 'the number or the name of a group', minimum: 0, pattern: '^[A-Za-z_$][\\w$]*$' },
    minEntropy: { type: 'number', title: 'a number of bits per character', minimum: 0, maximum: 8 },
    path: GLOB,
    pathPattern: REGEX,
    except: list('a list of exceptions', EXCEPTION),
    carriedFrom: text('the place in another tool\'s file that the rule was carried over from, such as ".gitleaks.toml:12"'),
    samples: {
      type: 'object',
      title: 'an object with flags, and passes',
      properties: { flags: SAMPLES, passes: SAMPLES },
      required: ['flags'],
      additionalProperties: false,
    },
    docs: LINK,
    revoke: LINK,
  },
  required: ['id'],
  additionalProperties: false,
}

const oneOf = (words: readonly string[]): Shape => text(`one of ${words.join(', ')}`, { pattern: `^(${words.join('|')})$` })
const VARIABLE = text('a name of a variable, in which * stands for any characters', { pattern: '^[A-Za-z_*][A-Za-z0-9_*]{0,199}$' })
/** One, or a list of them. */
const orList = (title: string, item: Shape): Shape => ({ ...item, type: ['array', 'string'], title, items: item })

const ENV_RULE: Shape = {
  type: 'object',
  title: 'an object with name, and kind, values, for, presence',
  properties: {
    name: orList('a name of a variable, or a list of names of which one is enough', VARIABLE),
    kind: oneOf(VALUE_KINDS),
    values: TEXTS('a list of values', 'a value'),
    for: list('a list of environments', oneOf(ENVIRONMENTS)),
    presence: oneOf(['required', 'advised', 'optional']),
  },
  required: ['name'],
  additionalProperties: false,
}

/** What an option's value looks like in a configuration file. */
export const SHAPES = {
  boolean: { type: 'boolean', title: 'true or false' },
  string: text('a file name'),
  bits: { type: 'number', title: 'a number of bits', minimum: 1, maximum: 1024 },
  characters: { type: 'number', title: 'a number of characters', minimum: 1, maximum: 4096 },
  globs: list('a list of globs', GLOB),
  words: TEXTS('a list of words', 'a word'),
  bounds: list('a list of { glob, bound }', {
    type: 'object',
    title: 'an object with glob and bound',
    properties: {
      glob: GLOB,
      bound: text('production, shared, local, test or ignore', { pattern: '^(production|shared|local|test|ignore)$' }),
    },
    required: ['glob', 'bound'],
    additionalProperties: false,
  }),
  'env-preset': oneOf(ENV_PRESETS),
  'env-rules': list('a list of { name, kind, values, for, presence }', ENV_RULE),
  'env-whens': list('a list of { name, is, require }', {
    type: 'object',
    title: 'an object with name, is and require',
    properties: {
      name: orList('a name of a variable, or a list of names', VARIABLE),
      is: orList('a value, or a list of values', text('a value')),
      require: list('a list of { name, kind, values, for, presence }', ENV_RULE),
    },
    required: ['name', 'is', 'require'],
    additionalProperties: false,
  }),
  size: SIZE,
  sizes: { type: 'object', title: 'an object from glob to size', additionalProperties: SIZE },
  'own-rules': list('a list of rules', OWN_RULE),
  'path-allows': allows('a list of { path, rules, reason }', { path: GLOB }),
  'value-allows': allows('a list of { pattern, rules, reason }', { pattern: text('a regular expression', { format: 'regex' }) }),
  'pointer-allows': allows('a list of { path, pointer, rules, reason }', {
    path: GLOB,
    pointer: text('a JSON pointer such as /db/password', { pattern: '^(/([^~/]|~[01])*)+$' }),
  }),
  foreign: list('a list of tools', text(`one of ${FOREIGN_NAMES.join(', ')}`, { pattern: `^(${FOREIGN_NAMES.join('|')})$` })),
  exceptions: list('a list of { rules, condition, globs, paths, patterns, target, stopwords, commits, reason }', {
    type: 'object',
    title: 'an object with reason and at least one of globs, paths, patterns, stopwords, commits',
    properties: {
      rules: list('a list of rule ids', text('a rule id')),
      condition: text('any or all', { pattern: '^(any|all)$' }),
      globs: list('a list of globs', GLOB),
      paths: list('a list of regular expressions', CHECKED_REGEX),
      patterns: list('a list of regular expressions', CHECKED_REGEX),
      target: text('secret, match or line', { pattern: '^(secret|match|line)$' }),
      stopwords: list('a list of words', text('a word')),
      commits: list('a list of commit ids', text('a full commit id', { pattern: '^[0-9a-f]{40,64}$' })),
      reason: text('a reason in words', { pattern: '\\S' }),
    },
    required: ['reason'],
    additionalProperties: false,
  }),
} as const satisfies Record<string, Shape>
