import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents } from '../scripts/docs.mjs'
import { picture } from '../scripts/picture.mjs'
import { distFile } from './support/dist.ts'
import { ROOT, sourceFiles } from './support/sources.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/architecture.md', 'docs/rules.md', 'docs/own-rules.md']

describe('what is generated is what the source makes', () => {
  it('tables', async () => {
    for (const [path, text] of await documents()) expect(read(path) === text, `${path} is out of date: run npm run docs`).toBe(true)
  })

  it('the picture', async () => {
    const text = await picture(distFile('hooks/hushgate.js'))
    expect(read('docs/blocked-commit.svg') === text, 'docs/blocked-commit.svg is out of date: run npm run bundle && npm run picture').toBe(
      true,
    )
  })
})

it.each(PAGES)('%s links to files that are there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] as string)
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([])
})

it.each(PAGES)('%s names files that are there', (page) => {
  const names = [...read(page).matchAll(/`((?:src|test|scripts|hooks|docs|dist)\/[\w./-]+\.\w+)`/g)].map((match) => match[1] as string)
  expect(names.filter((name) => !existsSync(join(ROOT, name)))).toEqual([])
})

it('every command of the program stands in the README', () => {
  const commands = sourceFiles('src/cli/commands').map(({ path }) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length))
  const missing = commands.filter((name) => name !== 'options' && !new RegExp(`hushgate ${name}\\b`).test(read('README.md')))
  expect(missing).toEqual([])
})
