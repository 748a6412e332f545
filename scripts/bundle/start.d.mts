import type { Metafile } from 'esbuild'

export function startOf(metafile: Metafile, output: string): { bytes: number; inputs: string[] }
