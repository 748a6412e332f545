import type { Fact } from '../../model.ts'
import { proveAzureKey } from './azure-key.ts'
import { expiry, fact } from './facts.ts'
import { type Place, type Proof, unproven } from './result.ts'

const REACH = 600

/** The key of a connection string: its own checksum where it has one, and what the pairs beside it say. */
export function readAzureConnection(value: string, place: Place): Proof {
  const proof = proveAzureKey(value)
  const line = lineAround(value, place)
  return {
    ...proof,
    facts: [
      ...proof.facts,
      ...fact('account', /AccountName=([a-z0-9]{3,24})(?![\w-])/.exec(line)?.[1]),
      ...fact('host', /Endpoint=(?:sb|https):\/\/([\w.-]{3,100})/.exec(line)?.[1]),
      ...fact('policy', /SharedAccessKeyName=([\w.-]{1,60})/.exec(line)?.[1]),
    ],
  }
}

/** A shared access signature: what the same URL says about what it opens, and until when. */
export function readAzureSas(value: string, place: Place): Proof {
  const line = lineAround(value, place)
  const parameter = (name: string): string | undefined => new RegExp(`[?&;]${name}=([^&;\\s"'<>]{1,60})`).exec(line)?.[1]
  const facts: Fact[] = [
    ...fact('host', /https:\/\/([\w.-]{3,100}\.core\.windows\.net)/.exec(line)?.[1]),
    ...fact('permissions', /^[a-z]{1,16}$/.exec(parameter('sp') ?? '')?.[0]),
    ...expiry(parameter('se')?.replace(/%3A/gi, ':'), place.now),
  ]
  return unproven(facts)
}

function lineAround(value: string, { around, at }: Place): string {
  const before =
    around
      .slice(Math.max(0, at - REACH), at)
      .split(/[\r\n"'`]/)
      .at(-1) ?? ''
  const after = around.slice(at + value.length, at + value.length + REACH).split(/[\r\n"'`]/)[0] ?? ''
  return `${before}${';'}${after}`
}
