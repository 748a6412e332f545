export const jwtSecret = process.env.JWT_SECRET
export const mail = process.env.SENDGRID_API_KEY ?? null
export const pay = process.env.STRIPE_SECRET_KEY || 'sk'
export const session = process.env['SESSION_SECRET']
