/** The package brings no types: what is used of it. */
declare module 'entropy-string' {
  export class CharSet {
    /** @param chars 2, 4, 8, 16, 32 or 64 different characters */
    constructor(chars: string)
  }
  export const charset16: CharSet
  export const charset64: CharSet
  export class Entropy {
    constructor(params: { charset: CharSet })
    /** Characters of the set, each drawn by `crypto.randomBytes`: as many as hold the bits. */
    string(bits: number): string
  }
}
