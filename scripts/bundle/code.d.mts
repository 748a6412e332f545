import type { Metafile } from 'esbuild'

export function bundleCode(root: string): Promise<{ code: [string, string | Buffer][]; metafile: Metafile }>
