import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'adafruit-io-key',
    title: 'Adafruit IO key',
    severity: 'medium',
    anchors: ['aio_'],
    pattern: /aio_(?=[A-Za-z]{0,27}\d)[0-9A-Za-z]{28}(?![0-9A-Za-z])/,
    shape: 'prefix aio_, 28 base62 characters',
    links: { revoke: 'https://io.adafruit.com', docs: 'https://io.adafruit.com/api/docs' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'adafruit-io-key': {
    flags: [['aio_', { of: 'base62', length: 26 }, '4x']],
    passes: [
      ['aio_', { of: 'base62', length: 27 }],
      ['aio_', { of: 'letters', length: 28 }],
    ],
  },
}
