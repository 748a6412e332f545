export const STORES = ['docker-secrets', 'kubernetes', 'vault', 'aws-secrets-manager'] as const
export type Store = (typeof STORES)[number]

/** What is moved: names only. */
export interface MoveInput {
  /** The dotenv file that has the values, as commands name it. */
  file: string
  /** What the secrets are called together: lower case, digits and hyphens. */
  app: string
  secrets: readonly string[]
  /** Services of the compose file that get them; empty: there is none. */
  services: readonly string[]
  /** What the compose files are called that are used together: `compose.yaml` where there is none. */
  composeFiles: readonly string[]
}

/** A heading and what stands under it, line by line: commands, a manifest, advice. Nothing of a value is in it. */
export interface Section {
  title: string
  lines: readonly string[]
}
