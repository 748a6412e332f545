/** An armored key: what its header says, its lines `Name: value`, and its bytes. */
export interface Armor {
  /** 'RSA PRIVATE KEY'; '' where it has no BEGIN. */
  label: string
  headers: Map<string, string>
  bytes: Buffer
  /** OpenPGP's checksum, 4 characters of base64; undefined where there is none. */
  sum: string | undefined
}

/** Reads PEM and its kin out of source text: escaped line ends, quotes, comment and concatenation signs around its lines are dropped. */
export function openArmor(value: string): Armor {
  const headers = new Map<string, string>()
  let body = ''
  let sum: string | undefined
  const text = value.replace(/(?:\\{1,4}[nr])+/g, '\n')
  for (const line of text.replace(/-----[A-Z0-9 ]{1,60}-----/g, '\n').split(/[\r\n]+/)) {
    const [, name, field = ''] = /^\W{0,8}([A-Z][A-Za-z-]{2,30}): ?(.{0,200})/.exec(line) ?? []
    if (name !== undefined) headers.set(name, field)
    else
      for (const part of line.match(/[A-Za-z0-9+/=]+/g) ?? []) {
        if (/^=[A-Za-z0-9+/]{4}$/.test(part)) sum = part.slice(1)
        else if (!/^[+/]{1,3}$/.test(part)) body += part
      }
  }
  const [, label = ''] = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(value) ?? []
  return { label, headers, bytes: Buffer.from(body.replaceAll('=', ''), 'base64'), sum }
}
