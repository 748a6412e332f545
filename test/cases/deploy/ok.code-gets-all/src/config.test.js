process.env.OTHER_SECRET = 'x'
export const x = process.env.TEST_SECRET
