// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/decode/places.ts
function placesOf(text, part, end = Number.POSITIVE_INFINITY) {
  let places = [];
  for (let at = text.indexOf(part); at !== -1 && at < end; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

export {
  placesOf
};
