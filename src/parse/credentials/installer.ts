import type { Field, FieldReader } from '../field.ts'
import { fieldOf, linesOf, type Word, wordsOf } from './lines.ts'

/** Answers for installers: kickstart's `rootpw`, `user --password=` and `bootloader --password=`; preseed's `d-i passwd/… password v`. */
export const readInstaller: FieldReader = (content) => {
  const fields: Field[] = []
  for (const line of linesOf(content)) {
    const words = wordsOf(line)
    const [first, second, third, fourth] = words.map(({ value }) => value)
    if (first === 'rootpw')
      add(
        fields,
        'rootpw',
        words.slice(1).find(({ value }) => !value.startsWith('--')),
      )
    if (third === 'password' && fourth !== undefined && /password/.test(second ?? '')) add(fields, second ?? '', words[3])
    for (const word of words) add(fields, 'password', optionIn(word))
  }
  return fields
}

function add(fields: Field[], name: string, word: Word | null | undefined): void {
  if (word !== null && word !== undefined && word.end > word.start) fields.push(fieldOf({ name, role: 'password' }, word))
}

/** `--password=v` */
function optionIn({ value, end }: Word): Word | null {
  const given = /^--(?:password|passphrase)=["']?([^"']{1,200})["']?$/.exec(value)?.[1]
  if (given === undefined) return null
  const to = end - (/["']$/.test(value) ? 1 : 0)
  return { value: given, start: to - given.length, end: to, quoted: false }
}
