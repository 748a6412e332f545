import { crc32, deflateRawSync } from 'node:zlib'

/** Archives made by hand, because libraries do not write what lies. */

export interface ZipMember {
  name: string | Uint8Array
  content: string | Uint8Array
  /** The packed bytes, instead of what the method makes. */
  raw?: Uint8Array
  /** 0 stored, 8 deflated (default); any other number: the content stands as it is. */
  method?: number
  /** General purpose flags: 1 encrypted, 8 sizes behind the member. */
  flags?: number
  /** What the directory claims instead of the truth. */
  size?: number
  crc?: number
  packedSize?: number
  /** The directory does not list it. */
  isHidden?: boolean
  /** Bytes behind the packed content that count as a part of it. */
  tail?: string
}

const bytesOf = (text: string | Uint8Array): Buffer => (typeof text === 'string' ? Buffer.from(text) : Buffer.from(text))

interface Written {
  local: Buffer
  central: (offset: number) => Buffer
  isHidden: boolean
}

function writeMember({ name, content, method = 8, flags = 0, tail = '', raw: given, isHidden = false, ...claims }: ZipMember): Written {
  const [raw, label] = [bytesOf(content), bytesOf(name)]
  const packed = Buffer.concat([given ?? (method === 8 ? deflateRawSync(raw) : raw), bytesOf(tail)])
  const isStreamed = (flags & 8) !== 0
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(flags, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE((claims.crc ?? crc32(raw)) >>> 0, 10)
  fields.writeUInt32LE(claims.packedSize ?? packed.length, 14)
  fields.writeUInt32LE(claims.size ?? raw.length, 18)
  fields.writeUInt16LE(label.length, 22)
  const local = Buffer.from(fields)
  if (isStreamed) local.fill(0, 10, 22)
  const descriptor = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), fields.subarray(10, 22)])
  const central = (offset: number): Buffer => {
    const end = Buffer.alloc(14)
    end.writeUInt32LE(offset, 10)
    return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, end, label])
  }
  const parts = [Buffer.from('PK\x03\x04', 'latin1'), local, label, packed, ...(isStreamed ? [descriptor] : [])]
  return { local: Buffer.concat(parts), central, isHidden }
}

/** @param count how many members the end of the directory claims */
export function makeZip(members: readonly ZipMember[], { comment = '', count }: { comment?: string; count?: number } = {}): Buffer {
  const written = members.map(writeMember)
  let offset = 0
  const directory: Buffer[] = []
  for (const { local, central, isHidden } of written) {
    if (!isHidden) directory.push(central(offset))
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count ?? directory.length, 8)
  end.writeUInt16LE(count ?? directory.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...written.map(({ local }) => local), ...directory, end, Buffer.from(comment, 'latin1')])
}

export interface TarMember {
  name: string | Uint8Array
  content?: string | Uint8Array
  /** Type flag; '0' is a file. */
  type?: string
  /** What the header claims. */
  size?: number
  link?: string
}

export function makeTar(members: readonly TarMember[]): Buffer {
  return Buffer.concat([...members.map(tarMember), Buffer.alloc(1024)])
}

function tarMember({ name, content = '', type = '0', size, link = '' }: TarMember): Buffer {
  const body = bytesOf(content)
  const header = Buffer.alloc(512)
  header.set(bytesOf(name).subarray(0, 100))
  header.write('0000644', 100, 'latin1')
  header.write(`${(size ?? body.length).toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  header.write('00000000000\0', 136, 'latin1')
  header.write(type, 156, 'latin1')
  header.write(link, 157, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}
