import { isRandom, read } from '../../value/language.ts'

const LABEL = /^[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?$/i
/** Before `secret`: what clusters keep in Secrets and applications take as files, never as a value. */
const HELD = /(?:tls|ssl|certs?|certificate|ca|pull|registry|image|docker|kubeconfig|credentials?)[-_.]?secrets?$/i

/** What an object of a cluster may be called, or a key in one, and no person's password. */
export function isLabel(value: string): boolean {
  return LABEL.test(value) && !/change|replace/i.test(value) && !isRandom(value, read(value))
}

/** Whether a name is that of a Secret, which a program looks up: `TLS_SECRET: webhook-cert`, `pullSecret: regcred`. */
export function isSecretName(name: string, value: string): boolean {
  return HELD.test(name) && isLabel(value)
}
