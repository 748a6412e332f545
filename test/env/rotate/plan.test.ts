import { describe, expect, it } from 'vitest'
import { type KeptChange, planRotation, undone } from '../../../src/env/rotate/plan.ts'

const plan = (contents: string[], name: string) => {
  let drawn = 0
  const files = contents.map((content, at) => ({ file: `f${at}`, content }))
  return planRotation(files, name, () => `new${++drawn}`)
}
const after = (contents: string[], name: string): string[] => {
  const { files } = plan(contents, name)
  return contents.map((content, at) => files.find(({ file }) => file === `f${at}`)?.after ?? content)
}
const url = (password: string, scheme = 'postgres'): string => `${scheme}://${['u', password].join(':')}@db:5432/app`

describe('planRotation', () => {
  it.each<[string, string[], string, string[]]>([
    ['one value', ['A=1\nKEY="old" # c\r\n'], 'KEY', ['A=1\nKEY="new1" # c\r\n']],
    ['each environment its own', ['KEY=one\n', 'KEY=two\n'], 'KEY', ['KEY=new1\n', 'KEY=new2\n']],
    ['what was shared stays shared', ['KEY=one\n', 'export KEY=one\n'], 'KEY', ['KEY=new1\n', 'export KEY=new1\n']],
    ['every assignment of the name has one', ['KEY=one\nKEY=two\n'], 'KEY', ['KEY=new1\nKEY=new1\n']],
    [
      'as have files that share one of them',
      ['KEY=one\n', 'KEY=two\n', 'KEY=one\nKEY=two\n'],
      'KEY',
      ['KEY=new1\n', 'KEY=new1\n', 'KEY=new1\nKEY=new1\n'],
    ],
    ['only the password of a URL', [`DATABASE_URL=${url('old')}\n`], 'DATABASE_URL', [`DATABASE_URL=${url('new1')}\n`]],
    ['URLs follow', [`DB_PASSWORD=old\nDATABASE_URL=${url('old')}\n`], 'DB_PASSWORD', [`DB_PASSWORD=new1\nDATABASE_URL=${url('new1')}\n`]],
    ['URLs follow, encoded', [`DB_PASSWORD='o@d'\nX_URL=${url('o%40d')}\n`], 'DB_PASSWORD', [`DB_PASSWORD='new1'\nX_URL=${url('new1')}\n`]],
    ['and the other way', [`DB_PASSWORD=old\nX_URL=${url('old')}\n`], 'X_URL', [`DB_PASSWORD=new1\nX_URL=${url('new1')}\n`]],
    [
      'every name of it, in every file',
      [`POSTGRES_PASSWORD="old"\nDATABASE_URL=${url('old')}\n`, 'PGPASSWORD=old\nSECRET_KEY=old\n'],
      'DATABASE_URL',
      [`POSTGRES_PASSWORD="new1"\nDATABASE_URL=${url('new1')}\n`, 'PGPASSWORD=new1\nSECRET_KEY=old\n'],
    ],
    ['two names of one password', ['DB_PASSWORD=old\nMYSQL_PASSWORD=old\n'], 'DB_PASSWORD', ['DB_PASSWORD=new1\nMYSQL_PASSWORD=new1\n']],
    ['two names of one variable', ['AUTH_SECRET=old\nNEXTAUTH_SECRET=old\n'], 'AUTH_SECRET', ['AUTH_SECRET=new1\nNEXTAUTH_SECRET=new1\n']],
    ['another secret of the same value stays', ['A_KEY=old\nB_KEY=old\n'], 'A_KEY', ['A_KEY=new1\nB_KEY=old\n']],
    ['a name that says nothing', ['PLAIN=old\n'], 'PLAIN', ['PLAIN=new1\n']],
    [
      'references, empty and encrypted values stay',
      ['KEY=${OTHER}\nKEY=\nKEY=encrypted:abc\n'],
      'KEY',
      ['KEY=${OTHER}\nKEY=\nKEY=encrypted:abc\n'],
    ],
  ])('%s', (_what, contents, name, wanted) => expect(after(contents, name)).toEqual(wanted))

  it('tells what is alike and what is encrypted', () => {
    expect(plan(['A_KEY=old\nB_KEY=old\n', 'A_KEY=encrypted:abc\n'], 'A_KEY')).toMatchObject({ alike: ['f0: B_KEY'], encrypted: ['f1'] })
  })
})

describe('undone', () => {
  const digest = (text: string): string => `d(${text})`
  const before = `KEY='old' # c\nDB_PASSWORD=old\nDATABASE_URL=${url('old')}\n`
  const { files } = plan([before], 'DB_PASSWORD')
  const kept: KeptChange[] = files[0]!.changes.map(({ after: written, ...change }) => ({ ...change, afterDigest: digest(written) }))

  it('is what it was, and what was added since stays', () => {
    expect(undone(files[0]!.after, kept, digest)).toBe(before)
    expect(undone(`X=1\n${files[0]!.after}Y=2`, kept, digest)).toBe(`X=1\n${before}Y=2`)
  })

  it('not where a value is another by now', () => {
    expect(undone(files[0]!.after.replace('DB_PASSWORD=new1', 'DB_PASSWORD=mine'), kept, digest)).toBeNull()
    expect(undone('', kept, digest)).toBeNull()
  })
})
