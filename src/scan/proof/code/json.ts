/** A JSON object in base64 or base64url, padded or not; null: it is none. */
export function jsonIn(base64: string | undefined): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(base64 ?? '', 'base64').toString('utf8'))
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** The text of an own field that is one. */
export function textOf(fields: Record<string, unknown>, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/** Host name of a URL, or of a bare host; undefined where there is none. */
export function hostOf(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined
  return /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/\s@]{0,200}@)?([\w.-]{1,200})(?::\d{1,5})?(?:[/?#]|$)/i.exec(url)?.[1]
}
