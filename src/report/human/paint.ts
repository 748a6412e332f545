import type { Severity } from '../../model.ts'

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'alarm'
export type Paint = (style: Style, text: string) => string

/** SGR codes of ECMA-48: on, off. */
const CODES: Record<Style, readonly [string, string]> = {
  bold: ['1', '22'],
  dim: ['2', '22'],
  red: ['31', '39'],
  yellow: ['33', '39'],
  alarm: ['1;31', '22;39'],
}

/** Colour repeats what the words say; without it the text is the same. */
export function makePaint(color: boolean): Paint {
  if (!color) return (_style, text) => text
  return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`
}

export function severityStyle(severity: Severity): Style {
  if (severity === 'critical' || severity === 'high') return 'alarm'
  return severity === 'medium' ? 'yellow' : 'dim'
}
