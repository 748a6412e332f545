import { fromBase58 } from './code/radix.ts'
import { expiry } from './facts.ts'
import { passed, type Place, type Proof, unproven } from './result.ts'

const KEY_BYTES = 54

/** API keys are base58 of 54 bytes. Source: Samsung/CredSweeper. */
export function readJfrogKey(value: string): Proof {
  return fromBase58(value)?.length === KEY_BYTES ? passed(`base58 of ${KEY_BYTES} bytes`) : unproven()
}

/** Reference tokens are base64 of `reftkn:NN:<seconds, 0 for never>:<random>`. */
export function readJfrogReference(value: string, { now }: Place): Proof {
  const [, time] = /^reftkn:\d{1,3}:(\d{10}):[\w-]{8,}/.exec(Buffer.from(value, 'base64').toString('latin1')) ?? []
  return time === undefined ? unproven() : passed('base64 of a reference', expiry(Number(time), now))
}
