import { CHECK_NAMES } from '../model.ts'

/** Grows only when a program that reads the report would break. New fields do not change it. */
export const SCHEMA_VERSION = 1

type Schema = Record<string, unknown>

const text: Schema = { type: 'string' }
const texts: Schema = { type: 'array', items: text }
const count: Schema = { type: 'integer', minimum: 0 }
const place: Schema = { type: ['integer', 'null'], minimum: 1 }
const address: Schema = { type: ['string', 'null'], format: 'uri' }

function described(schema: Schema, description: string): Schema {
  return { ...schema, description }
}

/** An object whose fields are all required but the named ones. */
function objectOf(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  return { type: 'object', required: Object.keys(properties).filter((key) => !optional.includes(key)), properties }
}

function listOf(items: Schema): Schema {
  return { type: 'array', items }
}

const FINDING_FIELDS: Record<string, Schema> = {
  rule: described(text, 'Rule id, kebab-case. Ids of key rules contain private-key, of JWT rules jwt.'),
  title: text,
  check: { enum: [...CHECK_NAMES] },
  severity: { enum: ['critical', 'high', 'medium', 'low', 'info'] },
  confidence: described({ enum: ['proven', 'high', 'medium', 'low'] }, 'proven: a checksum or structure of the format was verified.'),
  path: described(text, 'Relative to the folder the scan was started in, / between folders; bytes that are no UTF-8 as \\xNN.'),
  line: described(place, 'From 1; null for a finding about the file itself.'),
  column: described(place, 'From 1, in UTF-16 code units.'),
  endLine: place,
  endColumn: described(place, 'The column after the last character.'),
  preview: described(text, 'The value masked: at most its first 4 and last 2 characters, nothing of a short one.'),
  fingerprint: described(text, 'The same when lines move; no guess can be tested with it.'),
  why: described(text, 'Why it was believed.'),
  fix: described(texts, 'What to do here, most useful first.'),
  also: described(texts, 'Other rules that matched the same value.'),
  name: described(text, 'The variable or key the value is assigned to.'),
  via: described(texts, 'Decodings between the file and the value, outermost first.'),
  facts: described(listOf(objectOf({ label: text, text })), 'What the value tells of itself: account, issuer, expiry.'),
  parts: described(
    listOf(
      objectOf({
        rule: { type: ['string', 'null'] },
        title: text,
        line: place,
        column: place,
        endLine: place,
        endColumn: place,
        preview: text,
      }),
    ),
    'The other places of a credential of several parts: the id beside its key.',
  ),
  links: objectOf({
    revoke: described(address, 'Where the credential is revoked.'),
    docs: described(address, "The issuer's page about this credential."),
  }),
  commit: described(
    objectOf({ id: text, author: text, date: described(text, 'ISO 8601 with offset.'), inHead: { type: 'boolean' } }),
    'Where it was born; only in scans of a history or a range.',
  ),
}

const OPTIONAL_FIELDS = ['name', 'via', 'facts', 'parts', 'commit'] as const
const finding: Schema = { $ref: '#/definitions/finding' }
const because: Schema = objectOf({
  kind: { enum: ['not-added', 'inline', 'path', 'value', 'pointer', 'baseline', 'foreign'] },
  where: described(text, 'A place to open: file:line, a configuration key, a commit.'),
  reason: text,
})

const failure: Schema = objectOf({
  path: described({ type: ['string', 'null'] }, 'null where no single path is to blame.'),
  stage: { enum: ['settings', 'list', 'read', 'scan', 'report'] },
  message: text,
})

const skip: Schema = objectOf({ path: text, reason: described(text, "Short and groupable: 'deleted', 'submodule'.") })

const warning: Schema = objectOf({ path: text, line: { type: 'integer', minimum: 1 }, message: text }, ['line'])

const shard: Schema = objectOf({
  index: described({ type: 'integer', minimum: 1 }, 'From 1.'),
  count: { type: 'integer', minimum: 1 },
  subject: described(text, 'The whole, in words.'),
  files: described(count, 'To be looked at in this part.'),
  filesTotal: described(count, 'And in all parts.'),
  settings: described(text, 'A digest of what decides over the findings; the same in all parts.'),
  listing: described(text, 'A digest of what the parts are made of; the same in all parts.'),
  allows: described(
    listOf(
      objectOf({
        kind: { enum: ['configuration', 'baseline', 'foreign'] },
        key: described(text, 'Tells the allows of one place apart.'),
        used: { type: 'boolean' },
        unused: described(warning, 'What is to be said where no part used it.'),
      }),
    ),
    'Whether allows that hold for all parts let something pass in this one; only in scans of every file.',
  ),
  envFacts: described({ ...objectOf({ tracked: texts, uncovered: texts }), type: ['object', 'null'] }, 'Of blocked .env files.'),
})

/** JSON schema (draft-07) of the json report; the build writes it to dist/schemas/report.schema.json. */
export const REPORT_SCHEMA: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'hushgate report',
  ...objectOf(
    {
      schemaVersion: { const: SCHEMA_VERSION },
      tool: objectOf({ name: { const: 'hushgate' }, version: text }),
      subject: described(text, 'What was looked at, in words.'),
      findings: described(listOf(finding), 'Exactly what makes the exit code 1.'),
      notes: described(listOf(finding), 'Worth a look; never change the exit code.'),
      warnings: listOf(warning),
      allowed: described(listOf({ $ref: '#/definitions/allowed' }), 'What was found and let pass, and why.'),
      failures: described(listOf(failure), 'What could not be looked at; any makes the exit code 2.'),
      scanned: objectOf({ files: count, bytes: count, skipped: listOf(skip), elapsedMs: count }, ['elapsedMs']),
      shard: described(shard, 'Only of a part (--shard): what hushgate merge needs.'),
    },
    ['shard'],
  ),
  definitions: {
    finding: objectOf(FINDING_FIELDS, OPTIONAL_FIELDS),
    allowed: objectOf({ ...FINDING_FIELDS, because }, OPTIONAL_FIELDS),
  },
}
