/** What is wrong with a value, without the value; whose it is the caller knows. */
export interface Said {
  rule: string
  why: string
  fix: string
  /** It is only noted. */
  advice?: boolean
}
