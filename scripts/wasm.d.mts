export function wasmModule(root: string): Promise<string>
