// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  strengthBits
} from "./chunk-ZGPWIFDA.js";

// src/scan/pattern/name.ts
var REACH = 120, MAX_NAME_BITS = 64, NAME = "([A-Za-z_$][\\w$.-]{0,63})", OPENING = "\\s{0,8}(?:[A-Za-z]{0,2}[\"'`]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer) {1,4})?", SHAPES = [
  new RegExp(`${NAME}["'\`\\])]{0,3}\\s{0,8}(?::\\s{0,4}[\\w<>|?]{1,24}\\s{0,4})?(?:=>|:=|\\?=|==?=?|:)${OPENING}$`),
  new RegExp(`--${NAME}[ =]["']?$`),
  new RegExp(`<${NAME}>\\s{0,8}$`),
  new RegExp(`^\\s{0,8}(?:ENV|ARG|export|set|SET|setx) {1,4}${NAME} ["']?$`)
];
function nameBefore(content, start) {
  let before = content.slice(Math.max(0, start - REACH), start), line = before.slice(Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1);
  for (let shape of SHAPES) {
    let name = shape.exec(line)?.[1];
    if (name !== void 0) return name.length > 12 && strengthBits(name) >= MAX_NAME_BITS && /[0-9]/.test(name) ? void 0 : name;
  }
}

export {
  nameBefore
};
