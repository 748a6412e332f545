import { strengthBits } from '../../value/strength.ts'

/** How far before a value its name is looked for, in characters. */
const REACH = 120
/** A name as strong as this is a value itself, and must not be shown. */
const MAX_NAME_BITS = 64

const NAME = '([A-Za-z_$][\\w$.-]{0,63})'
/** What may stand between the sign of assignment and the value. */
const OPENING = '\\s{0,8}(?:[A-Za-z]{0,2}["\'`]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer) {1,4})?'

/** NAME = "value", "name": "value", name: string = 'value', NAME := value, 'name' => 'value', --name value, <name>value. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`${NAME}["'\`\\])]{0,3}\\s{0,8}(?::\\s{0,4}[\\w<>|?]{1,24}\\s{0,4})?(?:=>|:=|\\?=|==?=?|:)${OPENING}$`),
  new RegExp(`--${NAME}[ =]["']?$`),
  new RegExp(`<${NAME}>\\s{0,8}$`),
  new RegExp(`^\\s{0,8}(?:ENV|ARG|export|set|SET|setx) {1,4}${NAME} ["']?$`),
]

/**
 * The variable, key or option that a value is assigned to, or undefined. Looks at most 120 characters back, on the same line.
 *
 * @param content one character a byte (Text.content). @param start offset of the value's (or the whole match's) first byte.
 */
export function nameBefore(content: string, start: number): string | undefined {
  const before = content.slice(Math.max(0, start - REACH), start)
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  for (const shape of SHAPES) {
    const name = shape.exec(line)?.[1]
    if (name !== undefined) return name.length > 12 && strengthBits(name) >= MAX_NAME_BITS && /[0-9]/.test(name) ? undefined : name
  }
  return undefined
}
