import { expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import { mayGive } from '../../../src/scan/deploy/may-give.ts'

const textOf = (content: string) => openText({ path: '.github/workflows/ci.yml', mode: 'file', sizeBytes: null }, Buffer.from(content))

it.each<[string, boolean]>([
  ['env:\n  NODE_ENV: test\n', false],
  ['with:\n  persist-credentials: false\n', false],
  ['with:\n  token: ${{ secrets.GITHUB_TOKEN }}\n', false],
  ['with:\n  token: "${{ secrets.GITHUB_TOKEN }}" # of the job\r\n', false],
  ['url: https://example.org/a@b\n', false],
  ['# a token that may start others\nsteps: []\n', false],
  ['with:\n  token: ${{ secrets.A }} # PAT token of ours\n', false],
  ['with:\n  run: make # DB_PASSWORD=hunter\n', false],
  [`# ${'-'.repeat(300)} token\n`, true],
  ['with:\n  run: make#DB_PASSWORD=hunter\n', true],
  ['with: { run: "make # it", DB_PASSWORD: hunter }\n', true],
  ["with: { run: 'make # it', DB_PASSWORD: hunter }\n", true],
  ['#\nDB_PASSWORD: hunter\n', true],
  ['env:\n  DB_PASSWORD: hunter\n', true],
  ['env:\n  DB_PASSWORD: ${{ secrets.A }}x\n', true],
  ['env:\n  DB_PASSWORD:\n    value: x\n', true],
  ['env:\n  - name: DB_PASSWORD\n    value: x\n', true],
  ['script: DB_PASSWORD=hunter run\n', true],
  ['env:\n  PASSWORD_SALT: x\n', true],
  ['env:\n  DATABASE_URL: postgres://me:hunter@db/x\n', true],
  ['with:\n  key: |\n    -----BEGIN\n', true],
])('%j: %s', (content, expected) => expect(mayGive(textOf(content))).toBe(expected))
