export const CACHE: string
export function cached(name: string, fill: (folder: string) => Promise<void>, options?: { inPlace?: boolean }): Promise<string>
export function tool(name: string, version: string): Promise<string>
export function python(requirement: string): Promise<string>
