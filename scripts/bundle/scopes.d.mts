export function inScopes(text: string): string
