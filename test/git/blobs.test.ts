import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type BlobEvent, blobSizes, readBlobs, streamBlobs } from '../../src/git/blobs.ts'
import { makeRepo } from '../support/repo.ts'

const repo = makeRepo()
afterAll(() => repo.remove())
const place = { cwd: repo.dir, foreign: true }
const hash = (content: string | Uint8Array): string => repo.gitWith({ input: content }, 'hash-object', '-w', '--stdin').trim()

async function contents(ids: string[]): Promise<string[]> {
  const out = ids.map(() => '')
  await readBlobs(place, ids, (event: BlobEvent) => {
    out[event.index] += event.kind === 'part' ? event.bytes.toString('latin1') : `<${event.why}>`
  })
  return out
}

describe('readBlobs', () => {
  it('answers in order, with empty, binary, missing and foreign objects among them', async () => {
    const binary = Buffer.from([0, 10, 13, 255, 10])
    repo.git('commit', '-q', '--allow-empty', '-m', 'x')
    const ids = [hash('one'), hash(''), '1'.repeat(40), hash(binary), repo.git('rev-parse', 'HEAD^{tree}').trim(), hash('blob 3\n')]
    expect(await contents(ids)).toEqual(['one', '', '<missing>', binary.toString('latin1'), '<is a tree, not a blob>', 'blob 3\n'])
  })

  it('reads what does not fit into one answer as a stream, whole', async () => {
    const big = Buffer.alloc(70 << 20, 'abcdefg\n')
    const [id, small] = [hash(big), hash('small')]
    let bytes = 0
    let parts = 0
    await readBlobs(place, [id, small], (event) => {
      if (event.kind === 'part' && event.index === 0) bytes += event.bytes.length
      parts++
    })
    expect({ bytes, many: parts > 10 }).toEqual({ bytes: big.length, many: true })
  })

  it('reads more ids than one question holds', async () => {
    const id = hash('same')
    const ids = Array.from({ length: 2500 }, () => id)
    expect(new Set(await contents(ids))).toEqual(new Set(['same']))
  })

  it('asks nothing for no ids', async () => {
    expect(await contents([])).toEqual([])
  })
})

it('blobSizes tells sizes, and null for what is missing', () => {
  expect(blobSizes(place, [hash('12345'), '2'.repeat(40), hash('')])).toEqual([5, null, 0])
})

describe('streamBlobs', () => {
  it('ends where git ends before it has answered, whatever who asks is waiting for', async () => {
    using origin = makeRepo()
    using clone = makeRepo()
    origin.stage('a.txt', 'text')
    origin.commit()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const cwd = join(clone.dir, 'clone')
    clone.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${origin.dir}`, cwd)
    clone.git('-C', cwd, 'config', 'remote.origin.url', `${origin.dir}-gone`)
    const answered: BlobEvent[] = []
    const ids = async function* (): AsyncGenerator<string[]> {
      yield [origin.git('rev-parse', 'HEAD:a.txt').trim()]
      await new Promise(() => {})
    }
    const asking = streamBlobs({ cwd, foreign: true }, ids(), (event) => void answered.push(event))
    await expect(asking).rejects.toThrow('git cat-file failed')
    expect(answered).toEqual([])
  })

  it('ends with what went wrong on the side of who asks', async () => {
    const ids = async function* (): AsyncGenerator<string[]> {
      yield [hash('one')]
      throw new Error('no more')
    }
    await expect(streamBlobs(place, ids(), () => {})).rejects.toThrow('no more')
  })
})
