export function reasonOf(message: string): string
