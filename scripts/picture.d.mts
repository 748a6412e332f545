export function picture(hook?: string): Promise<string>
