import { expect, it } from 'vitest'
import { runCli } from './support/hook.ts'
import { ROOT } from './support/sources.ts'

it('hushgate passes on hushgate itself', () => {
  const { code, output } = runCli(ROOT, ['scan'])
  expect(output).toContain('no findings in')
  expect(code).toBe(0)
})
