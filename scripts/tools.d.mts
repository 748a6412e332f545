export const CACHE: string
export function cached(name: string, fill: (folder: string) => Promise<void>, options?: { inPlace?: boolean }): Promise<string>
export function tool(name: string, version: string): Promise<string>
export function python(requirement: string): Promise<string>
export function fetchWith(what: string, command: string, args: string[], cwd: string, env?: Record<string, string>): Promise<void>
export function nodeBinary(version: string): Promise<string>
export function bunBinary(version: string): Promise<string>
