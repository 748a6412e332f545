import type { ExamplesOf, Rule } from './rule.ts'

const BASE32 = '[A-Z2-7]{16,64}={0,6}(?![A-Za-z0-9=])'

export const rules = [
  {
    id: 'otp-seed-call',
    title: 'One-time password seed',
    severity: 'high',
    anchors: ['TOTP', 'HOTP', 'totp', 'hotp', 'authenticator.generate'],
    before: null,
    pattern: new RegExp(
      String.raw`(?:[TH]OTP|[th]otp(?:\.[Tt]OTP)?|authenticator)(?:\.(?:new|create|generate|at|now|verify))?(?:\(| )\s{0,4}["'\x60](?<secret>${BASE32})`,
    ),
    shape: '16 to 64 base32 characters passed to a one-time password generator',
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc6238' },
  },
  {
    id: 'otp-seed-uri',
    title: 'One-time password seed in an otpauth URI',
    severity: 'high',
    anchors: ['otpauth://'],
    before: null,
    pattern: new RegExp(
      String.raw`otpauth:\/\/[th]otp\/[^\s"'<>?]{0,200}\?(?:[a-z]{1,20}=[^\s"'<>&]{0,80}&){0,8}secret=(?<secret>${BASE32})`,
    ),
    shape: 'an otpauth URI with a base32 secret',
    links: { revoke: null, docs: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'otp-seed-call': {
    flags: [
      ["TOTP.new('", { of: 'base32', length: 16 }, "')"],
      ['TOTP("', { of: 'base32', length: 32 }, '")'],
      ["totp.verify('", { of: 'base32', length: 32 }, "')"],
    ],
    passes: [
      ["TOTP.new('", { of: 'base32', length: 15 }, "')"],
      ['TOTP.new(', { of: 'base32', length: 16 }, ')'],
    ],
  },
  'otp-seed-uri': {
    flags: [
      ['otpauth://totp/Example:alice?secret=', { of: 'base32', length: 32 }],
      ['otpauth://hotp/x?issuer=Example&algorithm=SHA1&secret=', { of: 'base32', length: 16 }],
    ],
    passes: [['otpauth://totp/Example:alice?secret=', { of: 'base32', length: 12 }]],
  },
}
