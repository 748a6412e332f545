// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
exports.work = (given) => require('./sift.cjs').work(given)
