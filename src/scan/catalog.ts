import { ENV_CARDS } from './env-cards.ts'
import type { RuleCard } from './rule-card.ts'
import type { CheckName, Links, OwnRule, Settings } from '../model.ts'

export type { RuleCard } from './rule-card.ts'

const NO_LINKS: Links = { revoke: null, docs: null }

/** Rules that are code; those of providers are data in src/rules/. */
const CODE_RULES: readonly Omit<RuleCard, 'links'>[] = [
  {
    id: 'archive',
    check: 'pattern',
    title: 'Archive not looked at whole',
    severity: 'medium',
    about: 'no finding: the name by which allow.paths lets an archive pass that is encrypted, damaged or too large to look into',
  },
  {
    id: 'env-file',
    check: 'path',
    title: '.env file',
    severity: 'high',
    about: 'a file named like .env, at any depth and in any letter case; templates and encrypted files pass',
  },
  {
    id: 'private-key-file',
    check: 'path',
    title: 'Private key file',
    severity: 'critical',
    about: 'id_rsa and its like, *.ppk, *.pem and *.key with a private key inside',
  },
  { id: 'keystore-file', check: 'path', title: 'Key store', severity: 'critical', about: '*.p12, *.pfx, *.jks, *.keystore, *.kdbx, *.bks' },
  {
    id: 'credentials-file',
    check: 'path',
    title: 'Credentials file',
    severity: 'critical',
    about: '.netrc, .pgpass, .git-credentials, cloud credential files and others, where they hold a credential',
  },
  {
    id: 'terraform-state-file',
    check: 'path',
    title: 'Terraform state',
    severity: 'high',
    about: '*.tfstate and its backups: they hold every secret of the infrastructure in plain text',
  },
  {
    id: 'file-size',
    check: 'size',
    title: 'File over the size limit',
    severity: 'medium',
    about: 'a new file, or one that grew, over size.max or the limit of its glob',
  },
  {
    id: 'commit-size-budget',
    check: 'size',
    title: 'Commit over its size budget',
    severity: 'medium',
    about: 'the sum of what one commit adds, over size.commitBudget',
  },
  {
    id: 'data-dump',
    check: 'size',
    title: 'Data dump',
    severity: 'medium',
    about: 'SQL dumps, SQLite files, backups, heap dumps, long CSV files',
  },
  {
    id: 'password-assignment',
    check: 'entropy',
    title: 'Password',
    severity: 'high',
    about: 'a value assigned to a name that means a password',
  },
  {
    id: 'secret-assignment',
    check: 'entropy',
    title: 'Value assigned to a secret name',
    severity: 'high',
    about: 'a value assigned to a name that means a secret, a token or a key',
  },
  {
    id: 'high-entropy-string',
    check: 'entropy',
    title: 'Random-looking string',
    severity: 'medium',
    about: 'a string that only a random generator writes, whatever its name',
  },
  ...ENV_CARDS,
]

/** Every rule there is, in the order of the checks; those that the configuration brings come first. */
export async function ruleCards(own: readonly OwnRule[] = []): Promise<RuleCard[]> {
  const [{ RULES }, { serviceCards }, { deployCards }] = await Promise.all([
    import('../rules/index.ts'),
    import('./entropy/service/cards.ts'),
    import('./deploy/cards.ts'),
  ])
  return [
    ...own.map(ownCard),
    ...RULES.map(
      ({ id, title, severity, shape, links, proof }): RuleCard => ({
        ...{ id, check: 'pattern', title, severity, about: shape, links },
        ...(proof === undefined ? {} : { proof: proofWords(proof) }),
      }),
    ),
    ...[...CODE_RULES, ...deployCards()].map(
      (rule): RuleCard => ({ ...rule, links: NO_LINKS, ...(isOfFiles(rule) ? { ofFiles: true } : {}) }),
    ),
    ...serviceCards(),
  ]
}

function proofWords(proof: string): string {
  return `offline (${proof}): what holds makes it proven, a wrong checksum makes it low, and what it tells of itself is shown`
}

function isOfFiles({ check, id }: Pick<RuleCard, 'check' | 'id'>): boolean {
  return check === 'path' || check === 'size' || id === 'archive'
}

function ownCard({ id, title, severity, links, where, keywords, pattern, linear }: OwnRule): RuleCard {
  const near = keywords.length === 0 ? '' : ` near ${keywords.join(', ')}`
  const isLinear = pattern !== null && linear !== undefined && Object.hasOwn(linear, pattern)
  const how = isLinear ? ', run in linear time because V8 could take too long' : ''
  const about = `${pattern === null ? 'a path' : 'a pattern'} of your own${near}${how}`
  return { id, check: 'pattern', title, severity, about, links, where, ...(pattern === null ? { ofFiles: true } : {}) }
}

/** Every own rule that holds for one of the paths, once. */
export function ownRules(settings: Iterable<Settings>): OwnRule[] {
  return [...new Set([...new Set(settings)].flatMap(({ rules }) => rules.own))]
}

/** Every rule id there is, and those that have a say in this run. */
export async function ruleSets(running: readonly CheckName[], own: readonly OwnRule[]): Promise<{ known: Set<string>; ran: Set<string> }> {
  const [{ RULES }, { serviceIds }, { deployCards }] = await Promise.all([
    import('../rules/index.ts'),
    import('./entropy/service/rows.ts'),
    import('./deploy/cards.ts'),
  ])
  const ids: (readonly [CheckName, string])[] = [
    ...[...own, ...RULES].map(({ id }) => ['pattern', id] as const),
    ...[...CODE_RULES, ...deployCards()].map(({ check, id }) => [check, id] as const),
    ...serviceIds().map((id) => ['entropy', id] as const),
  ]
  return {
    known: new Set(ids.map(([, id]) => id)),
    ran: new Set(ids.filter(([check]) => running.includes(check)).map(([, id]) => id)),
  }
}
