import { openArmor } from './code/armor.ts'
import { sequence } from './code/der.ts'
import { attempt } from './code/reader.ts'
import { passed, type Proof, unproven } from './result.ts'

/** BER that says no length (X.690, 8.1.3.6): its end cannot be told. */
const INDEFINITE = 0x80

/** A PFX (RFC 7292): its length says whether it is all there; in manuals only the first line stands. */
export function readPkcs12(value: string): Proof {
  const { bytes } = openArmor(value)
  if (bytes[1] === INDEFINITE) return unproven()
  return attempt(() => sequence(bytes)) === null ? { ...unproven(), faded: true } : passed('the key store is well-formed')
}
