/** A path from the top, seen from a folder of it; null: it leaves the project, or what it is depends on where it is used. */
export function pathFrom(folder: string, given: string): string | null {
  const path = withDefaults(given)
  if (/^[/~]|^[A-Za-z]:[\\/]|\$|:\/\/|^git@/.test(path)) return null
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** `${NAME:-default}` is its default. */
export function withDefaults(value: string): string {
  return value.replace(/\$\{\w{1,100}:?-([^${}]{0,500})\}/g, '$1')
}

/** What a path is called in a folder; null: it lies elsewhere. */
export function within(folder: string, path: string): string | null {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null
}
