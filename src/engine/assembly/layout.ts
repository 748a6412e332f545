/** Where everything lies in the module's memory, in bytes; src/engine/wasm.ts reads and writes the parts named there too. */

/** For each byte pair (first + second × 256) the number of its first slot: u16. */
export const PAIRS: usize = 0
/** For each byte pair the classes of its slots' guards: u16; see sweep.ts. */
export const CLASSES: usize = 0x20000
/** For each byte the class it is of as the byte after a pair, and as the byte before one: u16[256] each. */
export const AFTER: usize = 0x40000
export const BEFORE: usize = 0x40200
/** What the functions answer besides their result: the chunk's offset at which to go on, and how many runs are in ENCODED: u32 each. */
export const RESUME: usize = 0x40500
export const ENCODED_COUNT: usize = 0x40504
/** The value of each character as a digit, -1 where it is none: i8[256] each. */
export const BASE64: usize = 0x40600
export const HEX: usize = 0x40700

/** Linked lists: next slot u16, guard's distance i8, guard u8, anchor u16, the pair's distance from the anchor's start u8, guard's mask u8. */
export const SLOTS: usize = 0x41000
export const SLOT_BYTES: usize = 8
export const MAX_SLOTS: u32 = 0x3000

/** For each anchor where its bytes begin in LETTERS u32, how many they are u16 (with AT_EDGE and ON_WEB), and the place in DEMANDS of what must follow it, or 0: u16. */
export const ANCHORS: usize = 0x59000
export const MAX_ANCHORS: u32 = 0x1800
export const AT_EDGE: u32 = 0x8000
export const ON_WEB: u32 = 0x4000
export const LENGTH: u32 = 0x3fff
/** The anchors' bytes. */
export const LETTERS: usize = 0x65000
/** For each of those bytes what to set in a text's byte before comparing: 0x20 folds a letter's case. */
export const MASKS: usize = 0x75000
export const MAX_LETTERS: u32 = 0x10000

/** Pairs of a block that are looked at closer: u32 addresses. */
export const CANDIDATES: usize = 0x85000
export const BLOCK: usize = 0x2000

/** A bit for each value of trioHash: pairs with a guard. */
export const TRIOS: usize = 0x8a000

/** Sets of bytes, a bit for a byte, 32 bytes each. */
export const SETS: usize = 0x8c000
export const MAX_SETS: u32 = 0xc00
/** What the next bytes behind an anchor must be, in pairs as sweep.ts has them, with a NUL behind each. */
export const DEMANDS: usize = 0x8cc00
export const MAX_DEMANDS: u32 = 0x3400
/** What set and count of a demand begin to count from. */
export const FIRST_SIGN: u32 = 0x23

/** Answers: offset and anchor of each hit, start and end of each run that may be a value: u32 and u32. */
export const HITS: usize = 0x90000
export const HITS_END: usize = 0xa0000
export const VALUES: usize = 0xa0000

/** A chunk of a text (given; at first what `build` takes), with a margin on either side for the anchors that reach over its edges. */
export const MARGIN: usize = 0x100
export const CHUNK: usize = 0x10000
export const TEXT: usize = 0xe1000

/** Start and end of each run that may hold an encoded text: u32 and u32. */
export const ENCODED: usize = 0xf2000
/** Most bytes that `build` takes. */
export const MAX_TABLES: usize = 0x100000 - TEXT
