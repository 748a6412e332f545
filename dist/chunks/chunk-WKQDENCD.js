// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  memo
} from "./chunk-NUCFZ457.js";

// src/value/name-parts.ts
function nameParts(text) {
  let parts = [];
  for (let at = 0; at < text.length; ) {
    let end = partEnd(text, at);
    end > at && parts.push(text.slice(at, end).toLowerCase()), at = end > at ? end : at + 1;
  }
  return parts;
}
function partEnd(text, start) {
  let kind = kindAt(text, start);
  if (kind === NONE) return start;
  for (let end = start + 1; ; end++) {
    let next = kindAt(text, end);
    if (next === NONE || next === UPPER && (kind !== UPPER || kindAt(text, end + 1) === LOWER)) return end;
    kind = next;
  }
}
var [NONE, UPPER, LOWER, DIGIT] = [0, 1, 2, 3];
function kindAt(text, at) {
  if (at >= text.length) return NONE;
  let code = text.charCodeAt(at);
  return code >= 97 ? code <= 122 ? LOWER : NONE : code >= 65 ? code <= 90 ? UPPER : NONE : code >= 48 && code <= 57 ? DIGIT : NONE;
}

// src/value/names.ts
var NAME_ANCHORS = [
  "pass",
  "pwd",
  "secret",
  "token",
  "key",
  "auth",
  "cred",
  "bearer",
  "identified by",
  "psk",
  "psw",
  "wachtwoord",
  "kennwort",
  "contrasen",
  "senha",
  "mdp",
  "haslo",
  "parola",
  "heslo",
  "losenord",
  "salasana",
  "jelszo",
  "adgangskode"
], SHORT_ANCHORS = ["pw=", "pw:", 'pw"', "pw'", "pw "], words = (list) => new Set(list.split(" ")), PASSWORDS = words(
  "password passwords passwd passwds pwd pwds passphrase passphrases passcode pass pw psw pswd psk passwort kennwort wachtwoord contrasena contrasenia senha mdp passe motdepasse haslo parola heslo losenord salasana jelszo adgangskode"
), SECRETS = words("secret secrets"), TOKENS = words("token tokens bearer"), AUTHS = words("auth authorization credential credentials cred creds"), KEY_QUALIFIERS = words(
  "api access secret private signing sign encryption encrypt decryption decrypt enc aes des rsa hmac master shared auth account admin session cookie client app application consumer jwt jwe jws cipher crypto symmetric webhook deploy deployment service server license licence subscription integration write ssh tls ssl pgp gpg wrapped security sas root user team project org merchant maps google aws azure gcp stripe github gitlab openai sendgrid mailgun twilio algolia firebase datadog sentry certificate"
), VETOES = words(
  "public pub publishable anon hash hashed hashing digest checksum fingerprint sha md csrf xsrf placeholder encrypted masked redacted error errors message messages msg label labels title hint help prompt invalid validation validator policy policies pattern regex regexp format min max length len size count type types field fields forgot forgotten expire expires expired expiry expiration ttl timeout attempt attempts strength visible visibility enabled disabled required nopasswd authorized authors author authority authenticated unauthorized authentication authenticity keyboard tokenizer tokenize tokenization wrong non nonmatching fake dummy mock bogus"
), TOKEN_VETOES = words(
  "partition foreign primary sort cache page next previous continuation cancel cancellation syntax lexer parser ast css color theme i18n translation lang locale idempotency hot short shortcut map id ids name names url uri urls path paths file files filename dir directory folder text endpoint port header headers prefix suffix algorithm class component input output form column version env var variable param params parameter arg args argument index idx ref reference arn manager provider factory builder handler helper util utils status state reset link view icon button selector xpath kind scope scopes list num number location resource role roles issuer description desc confirmation ca cert crt pem metadata kid jku jwks sshd up down"
), ASKING = words(
  "is has have get check encode compare encrypt decrypt generate create make find match validate show hide toggle missing no allow allows require requires enable disable use parse handle on should can"
), NEUTRAL = words(
  "value val str string raw plain plaintext b hex bytes default prod production dev develop development staging live old new base data code current confirm again repeat jwt"
), GLUED_PASSWORD = ["password", "passwd", "passphrase", "pwd"], GLUED_PASS = /^(?:db|user|root|admin|key|store|ftp|smtp|mail|mysql|pg|sql|sudo|login|my|ssh|web|redis|imap|http|trust|repo)(?:pass|pw)$/, GLUED_KEY = /^([a-z]{2,12})keys?$/, NINE = 57, NO_KEY = words("pub public mon tur don jo hoc whis doo hot roo");
function splitName(name) {
  return nameParts(name).map(withoutDigits).filter((part) => part !== "");
}
function withoutDigits(part) {
  let end = part.length;
  for (; end > 0 && part.charCodeAt(end - 1) <= NINE; ) end--;
  return end === part.length ? part : part.slice(0, end);
}
var roleOf = memo(roleOfParts);
function roleOfParts(name) {
  let parts = splitName(name);
  for (; parts.length > 1 && NEUTRAL.has(parts[parts.length - 1]); ) parts.pop();
  let last = parts[parts.length - 1];
  if (last === void 0 || parts.length > 9 || ASKING.has(parts[0]) || parts.some((part) => VETOES.has(part))) return null;
  let role = simpleRole(last, parts) ?? (last === "key" || last === "keys" ? keyRole(parts) : gluedRole(last));
  return role !== "password" && parts.some((part) => TOKEN_VETOES.has(part)) ? null : role;
}
function simpleRole(last, parts) {
  return PASSWORDS.has(last) ? "password" : SECRETS.has(last) ? "secret" : TOKENS.has(last) || AUTHS.has(last) && parts.length < 4 ? "token" : null;
}
function keyRole(parts) {
  return parts.some((part) => KEY_QUALIFIERS.has(part) || SECRETS.has(part) || TOKENS.has(part)) ? "key" : "loose";
}
var isGluedPass = (last) => (last.endsWith("pass") || last.endsWith("pw")) && GLUED_PASS.test(last);
function gluedRole(last) {
  if (GLUED_PASSWORD.some((word) => last.endsWith(word)) || isGluedPass(last)) return "password";
  if (last.endsWith("secret")) return "secret";
  if (last.endsWith("token")) return "token";
  let qualifier = last.includes("key") ? GLUED_KEY.exec(last)?.[1] : void 0;
  return qualifier === void 0 || NO_KEY.has(qualifier) ? null : KEY_QUALIFIERS.has(qualifier) ? "key" : "loose";
}

export {
  nameParts,
  NAME_ANCHORS,
  SHORT_ANCHORS,
  splitName,
  roleOf
};
