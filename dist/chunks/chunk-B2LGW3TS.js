// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/value/parts.ts
var holdsAny = (text, parts) => parts.some((part) => text.includes(part));

export {
  holdsAny
};
