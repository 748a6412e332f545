// What training needs of the program, in one module.
export { lineIndexAt, openText } from '../../src/decode/text.ts'
export { makeEntropyCheck } from '../../src/scan/entropy/entropy.ts'
export { judgeNamed } from '../../src/scan/entropy/judge.ts'
export { isShowcase } from '../../src/scan/entropy/kind.ts'
export { FEATURE_NAMES, featuresOf, look } from '../../src/scan/score/features/index.ts'
