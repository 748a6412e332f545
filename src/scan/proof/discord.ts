import { day, fact } from './facts.ts'
import { passed, type Proof, unproven } from './result.ts'

/** Milliseconds of Discord's own epoch, the first of 2015. */
const EPOCH = 1_420_070_400_000n

/** The first part is base64 of the application's id, a snowflake: its high bits are when it was made. Source: Discord's API reference. */
export function readDiscord(value: string): Proof {
  const id = Buffer.from(value.split('.')[0] ?? '', 'base64').toString('latin1')
  if (!/^\d{17,20}$/.test(id)) return unproven()
  return passed('its first part is an id', [...fact('application', id), ...day('created', Number((BigInt(id) >> 22n) + EPOCH))])
}
