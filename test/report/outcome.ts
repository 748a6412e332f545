import type { AllowReason, Finding, Outcome, ShardFacts, Verdict } from '../../src/model.ts'
import type { ReportContext } from '../../src/report/index.ts'

export const CONTEXT: ReportContext = {
  tool: { name: 'hushgate', version: '0.1.0' },
  color: false,
  width: 100,
  quiet: false,
  thorough: false,
}

const SHOWN = `sk_l${'•'.repeat(27)}yd`

/** A finding on a source line; parts replace its fields. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    check: 'pattern',
    rule: 'stripe-secret-key',
    title: 'Stripe live secret key',
    severity: 'critical',
    confidence: 'high',
    path: 'config/settings.py',
    line: 14,
    column: 15,
    endLine: 14,
    endColumn: 122,
    preview: SHOWN,
    fingerprint: 'stripe-secret-key:config/settings.py:1f2e',
    why: 'prefix sk_live_, 99 base62 characters, assigned to STRIPE_KEY',
    fix: ['read it from the environment, then  git add config/settings.py'],
    links: { revoke: 'https://dashboard.stripe.com/apikeys', docs: 'https://docs.stripe.com/keys' },
    also: [],
    excerpt: { line: 14, text: `STRIPE_KEY = "${SHOWN}"`, start: 14, end: 14 + SHOWN.length },
    span: { start: 300, end: 407 },
    ...parts,
  }
}

/** A credential of two parts: an id on line 3 and its key on line 4. */
export function pairFinding(): Finding {
  const part = {
    rule: 'some-id',
    title: 'Some id',
    line: 3,
    column: 7,
    endLine: 3,
    endColumn: 27,
    preview: '•',
    span: { start: 40, end: 60 },
  }
  const key = { ...part, rule: 'some-key', title: 'Some key', line: 4, endLine: 4, endColumn: 47, span: { start: 70, end: 110 } }
  return finding({ line: 3, column: 7, endLine: 4, endColumn: 47, parts: [part, key] })
}

/** A finding about the file itself. */
export function fileFinding(parts: Partial<Finding> = {}): Finding {
  return finding({
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    preview: '',
    excerpt: null,
    span: null,
    links: { revoke: null, docs: null },
    ...parts,
  })
}

export function envFile(path: string): Finding {
  return fileFinding({
    check: 'path',
    rule: 'env-file',
    title: '.env file',
    severity: 'high',
    path,
    fingerprint: `env-file:${path}`,
    why: `named ${path.slice(path.lastIndexOf('/') + 1)}`,
    fix: [`git rm --cached -- ${path}`],
  })
}

export function keep(found: Finding, kept: 'finding' | 'note' = 'finding'): Verdict {
  return { finding: found, kept }
}

export function allow(found: Finding, kind: AllowReason['kind'], where: string, reason: string): Verdict {
  return { finding: found, kept: false, because: { kind, where, reason } }
}

/** An outcome that found nothing; parts replace its fields. */
export function outcomeOf(parts: Partial<Outcome> = {}): Outcome {
  return {
    subject: 'staged changes',
    verdicts: [],
    warnings: [],
    failures: [],
    skipped: [],
    filesScanned: 3,
    bytesScanned: 12345,
    elapsedMs: 18.4,
    guardsCommit: true,
    envFacts: null,
    shard: null,
    ...parts,
  }
}

export function shardOf(parts: Partial<ShardFacts> = {}): ShardFacts {
  const unused = { path: 'hushgate.config.yaml', line: 12, message: 'this allow let nothing pass: take it out' }
  const allows: ShardFacts['allows'] = [{ kind: 'configuration', key: '1a2b', used: false, unused }]
  const digests = { settings: '0123456789abcdef', listing: 'fedcba9876543210' }
  return { index: 2, count: 4, subject: 'every tracked file', files: 3, filesTotal: 14, ...digests, allows, ...parts }
}

/** One of everything, in no order. */
export function richOutcome(): Outcome {
  return outcomeOf({
    verdicts: [
      keep(finding({ path: 'src/ümläut.ts', line: 3, endLine: 3, also: ['generic-api-key'], via: ['base64'], name: 'key', excerpt: null })),
      keep(finding()),
      keep(envFile('config/prod.env')),
      keep(envFile('.env')),
      keep(bigFile()),
      keep(privateKey()),
      keep(finding({ rule: 'stripe-publishable-key', title: 'Stripe publishable key', severity: 'info', path: 'web/pay.js' }), 'note'),
      allow(finding({ line: 2, endLine: 2 }), 'inline', 'config/settings.py:2', 'revoked in March'),
      allow(finding({ line: 9, endLine: 9 }), 'not-added', 'config/settings.py:9', 'stood here before this commit'),
      allow(finding({ path: 'test/keys.json' }), 'baseline', '.hushgate-baseline:3', 'sample of the vendor'),
    ],
    warnings: [{ path: 'a.yaml', line: 4, message: 'could not be parsed, read line by line' }],
    failures: [{ path: 'huge.bin', stage: 'read', message: 'git has no object for it; run git fsck' }],
    skipped: [
      { path: 'vendor/lib', reason: 'submodule' },
      { path: 'old.txt', reason: 'deleted' },
      { path: 'older.txt', reason: 'deleted' },
    ],
    envFacts: { tracked: ['.env'], uncovered: ['.env', 'config/prod.env'] },
  })
}

function bigFile(): Finding {
  return fileFinding({
    check: 'size',
    rule: 'file-size',
    title: 'Big file',
    severity: 'medium',
    path: 'art/cover.psd',
    fingerprint: 'file-size:art/cover.psd',
    why: '1.2 MiB, limit 500 KiB (size.max)',
    fix: ['git lfs track "*.psd"', 'git add .gitattributes'],
  })
}

function privateKey(): Finding {
  const commit = { id: 'c0ffee'.padEnd(40, '0'), author: 'Ann', date: '2026-03-01T10:00:00+01:00', inHead: false }
  return finding({
    rule: 'private-key',
    title: 'Private key',
    confidence: 'proven',
    path: 'deploy/key.py',
    line: 7,
    column: 9,
    endLine: 21,
    endColumn: 30,
    preview: '••••••••',
    fingerprint: 'private-key:deploy/key.py:00aa',
    why: 'a PEM block with an RSA key',
    facts: [
      { label: 'key type', text: 'RSA 2048' },
      { label: 'comment', text: 'ann@laptop' },
    ],
    links: { revoke: null, docs: null },
    excerpt: { line: 7, text: 'KEY = """••••••••', start: 9, end: 17 },
    commit,
  })
}
