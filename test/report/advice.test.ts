import { describe, expect, it } from 'vitest'
import { adviseOn } from '../../src/report/advice/index.ts'
import type { Finding } from '../../src/model.ts'
import { fileFinding, finding } from './outcome.ts'

function advice(label: string, parts: Partial<Finding>): string | undefined {
  return adviseOn(finding(parts)).find((item) => item.label === label)?.text
}

const end = (comment: string): string => `no secret? end the line with  ${comment}`
const above = (comment: string): string => `no secret? put on the line above  ${comment}`
const DIRECTIVE = 'hushgate:allow stripe-secret-key -- <reason>'

describe('the line that allows a false alarm', () => {
  it.each<[string, string]>([
    ['a.py', end(`# ${DIRECTIVE}`)],
    ['deploy/key.py', end(`# ${DIRECTIVE}`)],
    ['constructor', end(`# ${DIRECTIVE}`)],
    ['Jenkinsfile', end(`// ${DIRECTIVE}`)],
    ['deploy.yaml', end(`# ${DIRECTIVE}`)],
    ['no-extension', end(`# ${DIRECTIVE}`)],
    ['.bashrc', end(`# ${DIRECTIVE}`)],
    ['src/a.test.TS', end(`// ${DIRECTIVE}`)],
    ['a.sql', end(`-- ${DIRECTIVE}`)],
    ['README.md', end(`<!-- ${DIRECTIVE} -->`)],
    ['a.css', end(`/* ${DIRECTIVE} */`)],
    ['a.clj', end(`; ${DIRECTIVE}`)],
    ['php.ini', above(`; ${DIRECTIVE}`)],
    ['app.properties', above(`# ${DIRECTIVE}`)],
    ['Dockerfile', above(`# ${DIRECTIVE}`)],
    ['Dockerfile.prod', above(`# ${DIRECTIVE}`)],
    ['.npmrc', above(`# ${DIRECTIVE}`)],
  ])('in %s', (path, text) => {
    expect(advice('allow', { path })).toBe(text)
  })

  it('stands above a value of several lines', () => {
    expect(advice('allow', { path: 'a.js', endLine: 20 })).toBe(above(`// ${DIRECTIVE}`))
  })

  it('is a pointer in JSON and a path where there are no comments', () => {
    expect(advice('allow', { path: 'a/b.json' })).toBe(
      'no secret? add to hushgate.config.json (or the file you have): allow.pointers  ' +
        '{"path":"a/b.json","pointer":"<JSON pointer of the value>","rules":["stripe-secret-key"],"reason":"<reason>"}',
    )
    expect(advice('allow', { path: 'a.csv' })).toContain('allow.paths  {"path":"a.csv"')
  })
})

describe('what a value tells of itself', () => {
  it('stands in one line, and nowhere where it tells nothing', () => {
    const facts = [
      { label: 'account', text: '123456789012' },
      { label: 'expires', text: '2027-01-31' },
    ]
    expect(advice('tells', { facts })).toBe('account 123456789012, expires 2027-01-31')
    expect(advice('tells', {})).toBeUndefined()
    expect(advice('tells', { facts: [] })).toBeUndefined()
  })
})

describe('what to do about a leak', () => {
  const none = { revoke: null, docs: null }
  it.each<[string, Partial<Finding>, string | undefined]>([
    ['a page to revoke at', {}, 'if it was ever pushed, revoke it first: https://dashboard.stripe.com/apikeys'],
    ['no page', { links: none, severity: 'high' }, 'if it was ever pushed, replace it where it was issued first: the history keeps it'],
    ['less than high', { links: none, severity: 'medium' }, undefined],
    ['no value but a place', { links: none, severity: 'high', preview: '' }, undefined],
    ['a big file', { ...fileFinding(), check: 'size' }, undefined],
  ])('%s', (_name, parts, text) => {
    expect(advice('leaked', parts)).toBe(text)
  })
})
