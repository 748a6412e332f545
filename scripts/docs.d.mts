export function documents(): Promise<Map<string, string>>
