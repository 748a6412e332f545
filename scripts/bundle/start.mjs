/**
 * What the runtime reads before the first line of an output runs: the output and everything it imports statically.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} output path as in the metafile: `dist/hooks/hushgate.js`
 * @returns {{ bytes: number, inputs: string[] }} size of those outputs before the generated heads, and the source files in them
 */
export function startOf(metafile, output) {
  const loaded = new Set()
  const todo = [output]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (loaded.has(next)) continue
    loaded.add(next)
    const { imports } = metafile.outputs[next]
    todo.push(...imports.filter((each) => each.kind === 'import-statement' && !each.external).map((each) => each.path))
  }
  const outputs = [...loaded].map((path) => metafile.outputs[path])
  const parts = outputs.flatMap((each) => Object.entries(each.inputs))
  return {
    bytes: outputs.reduce((sum, each) => sum + each.bytes, 0),
    inputs: [...new Set(parts.filter(([, part]) => part.bytesInOutput > 0).map(([path]) => path))].sort(),
  }
}
