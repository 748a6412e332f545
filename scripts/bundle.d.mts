import type { Metafile } from 'esbuild'

export const ROOT: string
export function generate(): Promise<{ files: Map<string, Buffer>; metafile: Metafile }>
export function write(files: Map<string, Buffer>, root: string): void
