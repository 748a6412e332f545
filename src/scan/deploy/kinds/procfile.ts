import type { DeployKind, Given } from '../given.ts'

const PROCESS = /^[A-Za-z0-9_-]{1,100}:[ \t]{0,20}(?:env[ \t]{1,9})?/
const ASSIGNED = /([A-Za-z_]\w{0,100})=(?:"([^"\r\n]{0,2000})"|'([^'\r\n]{0,2000})'|([^\s"';&|]{0,2000}))[ \t]{0,20}/y

/** `web: KEY=value command` of a Procfile (devcenter.heroku.com/articles/procfile). */
export const procfile: DeployKind = {
  fits: (_, basename) => /^procfile(?:\.[\w-]{1,40})?$/.test(basename),
  read: ({ content }) => {
    let from = 0
    return content.split('\n').flatMap((line) => {
      const start = from
      from += line.length + 1
      return assignments(line, start)
    })
  },
}

function assignments(line: string, offset: number): Given[] {
  const head = PROCESS.exec(line)
  const found: Given[] = []
  ASSIGNED.lastIndex = head?.[0].length ?? 0
  for (let match = head && ASSIGNED.exec(line); match !== null; match = ASSIGNED.exec(line)) {
    const [all, name = '', double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    const start = offset + match.index + name.length + (bare === undefined ? 2 : 1)
    found.push({ rule: 'procfile-plain-secret', name, value, start, end: start + value.length })
    ASSIGNED.lastIndex = match.index + all.length
  }
  return found
}
