import { fact } from './facts.ts'
import { passed, type Proof, unproven } from './result.ts'

const RANDOM_BYTES = 20

/** Access tokens of Bitbucket (after BBDC-), Jira and Confluence Data Center: base64 of `<number>:` and 20 random bytes. */
export function readDataCenter(value: string): Proof {
  const bytes = Buffer.from(value.replace(/^BBDC-/, ''), 'base64')
  const [, id] = /^(\d{6,15}):$/.exec(bytes.toString('latin1', 0, Math.max(0, bytes.length - RANDOM_BYTES))) ?? []
  return id === undefined ? unproven() : passed('base64 of a number and 20 bytes', fact('token id', id))
}
