export const s = process.env.SESSION_SECRET
export const t = process.env.JWT_SECRET
