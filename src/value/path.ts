/** Of a path with `/` between its parts; '' is the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
