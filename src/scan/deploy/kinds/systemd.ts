import type { DeployKind, Given } from '../given.ts'

const SETTING = /^[ \t]{0,40}(Environment|DefaultEnvironment|SetCredential)[ \t]{0,40}=/
/** systemd.syntax(7): words in quotes or bare, several to a line. */
const WORD = /[ \t]{0,200}(?:"((?:[^"\\\r\n]|\\.){0,4000})"|'((?:[^'\\\r\n]|\\.){0,4000})'|([^\s"'][^\s]{0,4000}))/y
const CREDENTIAL = /^[ \t]{0,40}([\w.-]{1,200}):(\S[^\r\n]{0,4000})/

/** Units of systemd, their drop-ins, and units of Podman (quadlets). */
export const systemd: DeployKind = {
  fits: (path, basename) =>
    /\.(?:service|socket|timer|mount|slice|target|container|pod)(?:\.(?:in|tmpl|template|j2))?$/.test(basename) ||
    /\.(?:service|socket|container)\.d\/[^/]+\.conf$/.test(path),
  marks: ['Environment', 'SetCredential'],
  read: ({ content }) => {
    let from = 0
    let isOpen = false
    return content.split('\n').flatMap((line) => {
      const start = from
      from += line.length + 1
      const setting = isOpen ? null : SETTING.exec(line)
      const begin = setting?.[0].length ?? 0
      const isRead = isOpen || setting !== null
      isOpen = isRead && setting?.[1] !== 'SetCredential' && /\\\r?$/.test(line)
      if (setting?.[1] === 'SetCredential') return credential(line.slice(begin), start + begin)
      return isRead ? variables(line, begin, start) : []
    })
  },
}

function variables(line: string, from: number, offset: number): Given[] {
  const found: Given[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(line); match !== null; match = WORD.exec(line)) {
    const [all, double, single, bare] = match
    const word = double ?? single ?? bare ?? ''
    const end = offset + match.index + all.length - (bare === undefined ? 1 : 0)
    const equals = word.indexOf('=')
    if (equals > 0)
      found.push({
        rule: 'systemd-plain-secret',
        name: word.slice(0, equals),
        value: word.slice(equals + 1),
        start: end - (word.length - equals - 1),
        end,
      })
  }
  return found
}

/** `SetCredential=name:value`: a credential by what it is for. */
function credential(rest: string, offset: number): Given[] {
  const match = CREDENTIAL.exec(rest)
  if (match === null) return []
  const [all, name = '', value = ''] = match
  return [
    {
      rule: 'systemd-plain-secret',
      name,
      value: value.trimEnd(),
      start: offset + all.length - value.length,
      end: offset + all.trimEnd().length,
      isDeclared: true,
    },
  ]
}
