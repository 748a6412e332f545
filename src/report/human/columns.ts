/** East Asian wide and full-width blocks of Unicode TR11, and pictures. */
const WIDE = new RegExp(
  '[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6' +
    '\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]',
  'u',
)
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many columns a terminal gives to a text: what a mark under a value has to count. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) {
    if (NO_WIDTH.test(char)) continue
    columns += WIDE.test(char) ? 2 : 1
  }
  return columns
}
