// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// own-require:own-require
var createRequire, init_own_require = __esm({
  "own-require:own-require"() {
    createRequire = () => require;
  }
});

// src/decode/utf16.ts
function detectEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  let sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return "utf-8";
  let nuls = countNuls(sample), pairs = sample.length >> 1;
  return pairs >= 2 && nuls.odd >= pairs * 0.4 && nuls.even <= pairs * 0.05 ? "utf-16le" : pairs >= 2 && nuls.even >= pairs * 0.4 && nuls.odd <= pairs * 0.05 ? "utf-16be" : controlShare(sample) > 0.1 ? "binary" : "utf-8";
}
function countNuls(sample) {
  let count = { even: 0, odd: 0 };
  for (let i = 0; i < sample.length; i++)
    sample[i] === 0 && (i % 2 === 0 ? count.even++ : count.odd++);
  return count;
}
function controlShare(sample) {
  let controls = 0;
  for (let byte of sample) byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27 && controls++;
  return sample.length === 0 ? 0 : controls / sample.length;
}
function decodeUtf16(bytes, encoding) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), pieces = [], at = 0;
  for (let { start, end } of asciiSpans(buffer, encoding))
    pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at, start, encoding), start), encoding), buffer.subarray(start, end)), at = end;
  return pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at, buffer.length, encoding)), encoding)), pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
}
function asciiSpans(buffer, encoding) {
  let spans = [...buffer.toString("latin1").matchAll(ASCII)].map(({ index, 0: { length: length2 } }) => ({ start: index, end: index + length2 }));
  for (let span of spans)
    encoding === "utf-16le" && buffer[span.end] === 0 && span.end--, encoding === "utf-16be" && buffer[span.start - 1] === 0 && span.start++;
  return spans;
}
function alignedStart(buffer, start, end, encoding) {
  let nuls = countNuls(buffer.subarray(start, Math.min(end, start + 4096))), [high, low] = encoding === "utf-16le" ? [nuls.odd, nuls.even] : [nuls.even, nuls.odd], isOff = high === low ? start % 2 === 1 : low > high;
  return Math.min(end, start + (isOff ? 1 : 0));
}
function decodeUnits(bytes, encoding) {
  let whole = bytes.subarray(0, bytes.length - bytes.length % 2);
  return narrowAscii(Buffer.from(new TextDecoder(encoding).decode(whole), "utf8"));
}
function narrowAscii(bytes) {
  if (!bytes.includes(0)) return bytes;
  let pieces = [], kept = 0;
  for (let at = bytes.indexOf(0, 1); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (!isAscii(bytes[at - 1])) {
      for (; bytes[at + 1] === 0; ) at++;
      continue;
    }
    let characters = wideAscii(bytes, at - 1);
    characters.length >= MIN_WIDE_CHARACTERS && (pieces.push(bytes.subarray(kept, at - 1), Buffer.from(characters.map((offset) => bytes[offset]))), kept = characters.at(-1) + 1), at = Math.max(at, characters.at(-1));
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(kept)]);
}
function wideAscii(bytes, first) {
  let offsets = [];
  for (let at = first; isAscii(bytes[at]) && (offsets.push(at), bytes[at + 1] === 0); )
    at += bytes[at + 2] === 0 && bytes[at + 3] === 0 ? 4 : 2;
  return offsets;
}
function isAscii(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13);
}
var ASCII, MIN_WIDE_CHARACTERS, init_utf16 = __esm({
  "src/decode/utf16.ts"() {
    "use strict";
    ASCII = /[\t\n\r\x20-\x7e]{24,}/g;
    MIN_WIDE_CHARACTERS = 16;
  }
});

// src/decode/text.ts
function openText(entry, raw, place = { firstLine: 1, firstColumn: 0 }) {
  let encoding = place.encoding ?? detectEncoding(raw), bytes = encoding === "utf-16le" || encoding === "utf-16be" ? decodeUtf16(raw, encoding) : narrowAscii(asBuffer(withoutBom(raw)));
  return new WindowText(entry, bytes, encoding, place);
}
function withEntry(text, entry) {
  return new WindowText(entry, text.bytes, text.encoding, text);
}
function plainText(entry, bytes) {
  return new WindowText(entry, bytes, "utf-8", { firstLine: 1, firstColumn: 0 });
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function findLineStarts(bytes) {
  let buffer = asBuffer(bytes), terminator = buffer.includes(LF2) ? LF2 : CR, starts = [0];
  for (let at = buffer.indexOf(terminator); at !== -1; at = buffer.indexOf(terminator, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
function lineIndexAt(lineStarts, offset) {
  let low = 0, high = lineStarts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    lineStarts[middle] <= offset ? low = middle : high = middle - 1;
  }
  return low;
}
function lineSpan(text, index) {
  let start = text.lineStarts[index], end = index + 1 < text.lineStarts.length ? text.lineStarts[index + 1] : text.bytes.length;
  for (; end > start && (text.bytes[end - 1] === LF2 || text.bytes[end - 1] === CR); ) end--;
  return { start, end };
}
function withoutBom(raw) {
  return raw[0] === 239 && raw[1] === 187 && raw[2] === 191 ? raw.subarray(3) : raw;
}
var LF2, CR, WindowText, init_text = __esm({
  "src/decode/text.ts"() {
    "use strict";
    init_utf16();
    LF2 = 10, CR = 13;
    WindowText = class {
      entry;
      bytes;
      encoding;
      firstLine;
      firstColumn;
      member;
      #content;
      #lineStarts;
      constructor(entry, bytes, encoding, place) {
        this.entry = entry, this.bytes = bytes, this.encoding = encoding, this.firstLine = place.firstLine, this.firstColumn = place.firstColumn, place.member !== void 0 && (this.member = place.member);
      }
      get content() {
        return this.#content ??= asBuffer(this.bytes).toString("latin1"), this.#content;
      }
      get lineStarts() {
        return this.#lineStarts ??= findLineStarts(this.bytes), this.#lineStarts;
      }
    };
  }
});

// src/scan/path/cipher.ts
function isCiphertext(base64, minBytes) {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return !1;
  let bytes = Buffer.from(base64, "base64");
  return bytes.length >= minBytes && !isReadable(bytes);
}
function isReadable(bytes) {
  return bytes.length < 24 ? !1 : asBuffer(bytes).reduce((count, byte) => count + (byte >= 32 && byte < 127 ? 1 : 0), 0) / bytes.length > 0.75;
}
var init_cipher = __esm({
  "src/scan/path/cipher.ts"() {
    "use strict";
    init_text();
  }
});

// src/scan/path/dotenv.ts
function assignments(content) {
  return content.split(/\r\n|\n|\r/).map((text, index) => {
    let match = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=(.*)/.exec(text);
    return { text: text.trimStart(), line: index + 1, name: match?.[1] ?? null, value: unquote((match?.[2] ?? text).trim()) };
  }).filter(({ text }) => text !== "" && !text.startsWith("#"));
}
function unquote(value2) {
  let quote = value2[0], end = quote === '"' || quote === "'" ? value2.indexOf(quote, 1) : -1;
  return end !== -1 && /^[ \t]*(?:#|$)/.test(value2.slice(end + 1)) ? value2.slice(1, end) : value2;
}
function dotenvx(content) {
  return judgeAssignments(
    content,
    "dotenvx",
    (name2, value2) => name2.startsWith("DOTENV_PUBLIC_KEY") || value2.startsWith("encrypted:") && isCiphertext(value2.slice(10), 65)
  );
}
function dotenvVault(content) {
  return judgeAssignments(
    content,
    "dotenv-vault",
    (name2, value2) => name2.startsWith("DOTENV_VAULT") && (isCiphertext(value2, 28) || /^vlt_[0-9a-f]{64}$/.test(value2) || name2.endsWith("_VERSION") && /^[0-9]{1,6}$/.test(value2))
  );
}
function sopsDotenv(content) {
  return judgeAssignments(
    content,
    "SOPS",
    (name2, value2) => (name2 === "sops_mac" ? SOPS_VALUE.test(value2) : SOPS_OWN.test(name2)) || name2.endsWith("_unencrypted") || SOPS_VALUE.test(value2)
  );
}
function judgeAssignments(content, how, isSafe) {
  let open = assignments(content).find((item) => item.name === null || item.value !== "" && !isSafe(item.name, item.value));
  if (open === void 0) return { is: "yes", how };
  let what = open.name !== null && isPlainName(open.name) ? open.name : `line ${open.line}`;
  return { is: "broken", why: `a ${how} file, but ${what} is not encrypted` };
}
function sopsJson(content) {
  try {
    let { sops, ...rest } = JSON.parse(content), mac = sops?.mac;
    if (typeof mac != "string" || !SOPS_VALUE.test(mac)) return NO;
    let open = Object.keys(rest).find((key) => !key.endsWith("_unencrypted") && !isEncryptedTree(rest[key]));
    return open === void 0 ? { is: "yes", how: "SOPS" } : { is: "broken", why: `a SOPS file, but ${isPlainName(open) ? open : "a value"} is not encrypted` };
  } catch {
    return NO;
  }
}
function isEncryptedTree(value2) {
  return typeof value2 == "object" && value2 !== null ? Object.values(value2).every(isEncryptedTree) : typeof value2 == "string" ? value2 === "" || SOPS_VALUE.test(value2) : value2 === null;
}
function isPlainName(name2) {
  return /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*)$/.test(name2) && name2.length <= (name2.includes("_") ? 48 : 20);
}
var NO, SOPS_OWN, SOPS_VALUE, init_dotenv = __esm({
  "src/scan/path/dotenv.ts"() {
    "use strict";
    init_cipher();
    NO = { is: "no" };
    SOPS_OWN = /^sops_(?:version|mac|lastmodified|mac_only_encrypted|shamir_threshold|(?:un)?encrypted_(?:suffix|regex|comment_regex)|(?:age|pgp|kms|gcp_kms|azure_kv|hc_vault|key_groups)__.*)$/, SOPS_VALUE = /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]*),iv:[A-Za-z0-9+/=]{16,},tag:[A-Za-z0-9+/=]{22,},type:[a-z]+\]$/;
  }
});

// src/scan/path/encrypted.ts
function encryption(text) {
  return text.firstLine === 1 && text.firstColumn === 0 && (text.entry.sizeBytes ?? 0) <= MAX_BYTES && text.bytes.length <= MAX_BYTES ? FORMATS.find(({ mark }) => mark.test(text.content))?.judge(text.content, text) ?? NO2 : NO2;
}
function gitCrypt(_content, { bytes }) {
  return bytes.length > 22 && !isReadable(bytes.subarray(22)) ? { is: "yes", how: "git-crypt" } : { is: "broken", why: "it begins as a git-crypt file does, but what follows is not encrypted" };
}
function ansibleVault(content) {
  let [header = "", ...lines] = content.trimEnd().split(/\r?\n/), body = lines.join(""), inner = /^[0-9a-f]*$/.test(body) && body.length % 2 === 0 ? Buffer.from(body, "hex").toString("latin1") : "";
  return /^\$ANSIBLE_VAULT;1\.[0-2];AES256(?:;[^;]{1,200})?$/.test(header) && /^[0-9a-f]{64}\n[0-9a-f]{64}\n[0-9a-f]{32,}$/.test(inner) ? { is: "yes", how: "ansible-vault" } : { is: "broken", why: "it begins as an ansible-vault file does, but its body is not one" };
}
function armored(content, { bytes }) {
  if (content.startsWith("age-")) return ageBinary(content, bytes);
  let [first = "", ...rest] = content.trimEnd().split(/\r?\n/), body = rest.slice(0, -1).filter((line) => !/^(?:Version|Comment|Hash|Charset): [\w .,()/-]{0,80}$/.test(line)), isWhole2 = rest.at(-1) === first.replace("BEGIN", "END") && body.every((line) => /^[A-Za-z0-9+/]{0,76}={0,2}$|^=[A-Za-z0-9+/]{4}$/.test(line)), base64 = body.filter((line) => !line.startsWith("=")).join("");
  return isWhole2 && isCiphertext(base64, 32) && (first.includes("AGE ENCRYPTED") || isPgpEncrypted(base64)) ? { is: "yes", how: first.includes("AGE ENCRYPTED") ? "age" : "OpenPGP" } : { is: "broken", why: "it begins as an encrypted message does, but its body is not one" };
}
function ageBinary(content, bytes) {
  let mac = /^--- [A-Za-z0-9+/]{43}\n/m.exec(content), payload = mac === null ? null : bytes.subarray(mac.index + mac[0].length);
  return payload === null || payload.length < 32 || isReadable(payload) ? { is: "broken", why: "it has the header of age, but its body is not encrypted" } : { is: "yes", how: "age" };
}
function isPgpEncrypted(base64) {
  let first = Buffer.from(base64.slice(0, 4), "base64")[0] ?? 0;
  return [1, 3, 9, 18, 20].includes((first & 64) !== 0 ? first & 63 : first >> 2 & 15);
}
var NO2, MAX_BYTES, FORMATS, init_encrypted = __esm({
  "src/scan/path/encrypted.ts"() {
    "use strict";
    init_cipher();
    init_dotenv();
    NO2 = { is: "no" }, MAX_BYTES = 1 << 20, FORMATS = [
      { mark: /^\0GITCRYPT\0/, judge: gitCrypt },
      { mark: /^\$ANSIBLE_VAULT;/, judge: ansibleVault },
      { mark: /^age-encryption\.org\/v1\n|^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----\r?\n/, judge: armored },
      { mark: /^\s{0,100}\{/, judge: sopsJson },
      { mark: /^sops_mac=/m, judge: sopsDotenv },
      { mark: /^DOTENV_VAULT/m, judge: dotenvVault },
      { mark: /=[ \t]*["']?encrypted:/, judge: dotenvx }
    ];
  }
});

// src/scan/finding/whole-file.ts
function wholeFile(check, about) {
  return {
    ...about,
    check,
    confidence: "high",
    start: 0,
    end: 0,
    strengthBits: 0,
    rank: 2,
    links: { revoke: null, docs: null },
    wholeFile: !0
  };
}
function shellPath(path) {
  let safe = path.startsWith("-") ? `./${path}` : path;
  return /^[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var init_whole_file = __esm({
  "src/scan/finding/whole-file.ts"() {
    "use strict";
  }
});

// src/scan/path/env.ts
function envName(path) {
  let name2 = baseName(path).toLowerCase();
  if (!name2.includes("env") && !name2.startsWith(".dev")) return null;
  let why = kindOf(name2);
  return why === null || CODE.test(name2) || isTemplate(name2) ? null : { why };
}
function kindOf(name2) {
  return name2 === ".env" ? "the file is called .env" : DOTTED_ENV.test(name2) ? "the name is .env with a suffix" : OTHER_TOOLS.test(name2) ? "direnv, Flask and Wrangler read environment variables from a file of this name" : name2.endsWith(".env") ? "the name ends in .env" : BARE_ENV.test(name2) || NAMED_ENV.test(name2) ? "the name is env with the name of an environment" : null;
}
function isTemplate(name2) {
  let words2 = name2.split(/[._\s-]+/);
  return words2.some((word) => TEMPLATE_WORDS.has(word)) && !OWN_COPY.test(words2.at(-1));
}
var TEMPLATE_WORDS, OWN_COPY, CODE, ENVIRONMENTS, BARE_ENV, NAMED_ENV, DOTTED_ENV, OTHER_TOOLS, init_env = __esm({
  "src/scan/path/env.ts"() {
    "use strict";
    init_whole_file();
    TEMPLATE_WORDS = /* @__PURE__ */ new Set([
      "example",
      "examples",
      "sample",
      "samples",
      "template",
      "templates",
      "tmpl",
      "tpl",
      "dist",
      "default",
      "defaults",
      "schema",
      "skeleton",
      "stub",
      "spec",
      "blueprint",
      "placeholder",
      "erb",
      "ejs",
      "hbs",
      "j2",
      "jinja",
      "jinja2",
      "mustache",
      "gotmpl",
      "in"
    ]), OWN_COPY = /^(?:local|bak|backup|old|orig|save|saved|copy|swp|swo)$|~$/, CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|kts|scala|cs|swift|c|h|cc|cpp|hpp|ex|exs|dart|lua|md|mdx|rst|adoc|html?|css|scss)$/, ENVIRONMENTS = "local|dev|devel|development|prod|production|stage|staging|test|testing|qa|uat|live|ci|preview|sandbox", BARE_ENV = new RegExp(`^env[._-](?:${ENVIRONMENTS})(?:[._-]local)?$`), NAMED_ENV = new RegExp(`^.{1,200}\\.env[._-](?:${ENVIRONMENTS})(?:[._-]local)?$`), DOTTED_ENV = /^\.env(?:$|[._~ ([-])/, OTHER_TOOLS = /^(?:\.envrc|\.flaskenv|\.dev\.vars)(?:$|[._~-])/;
  }
});

// src/value/regular.ts
function isRegular(value2) {
  if (value2.length < 4) return !1;
  let folded2 = value2.toLowerCase();
  return hasTwoKinds(folded2) || counts(folded2, 1) || counts(folded2, 2) || countsDown(folded2) || repeats(folded2) || isTypedRun(folded2);
}
function hasTwoKinds(value2) {
  let first = value2.codePointAt(0), other = first;
  for (let char of value2) {
    let code = char.codePointAt(0);
    if (!(code === first || code === other)) {
      if (other !== first) return !1;
      other = code;
    }
  }
  return !0;
}
function isHardlyRandom(text) {
  let value2 = text.replace(/A{8,200}/g, "").toLowerCase().replace(/[^a-z0-9]/g, "");
  if (value2.length < 16 || value2.length > 200) return !1;
  let size = /^[0-9]+$/.test(value2) ? 10 : /^[0-9a-f]+$/.test(value2) ? 16 : 36;
  if ([
    [1, countedSteps(value2, 1)],
    [1, countedBack(value2)],
    [2, countedSteps(value2, 2)]
  ].some(([stride, steps]) => isRare(steps, value2.length - stride, 2.2 / size))) return !0;
  for (let period = 2; period <= 8; period++) if (isRare(recurring(value2, period), value2.length - period, 1 / size)) return !0;
  return !1;
}
function isRare(count, total, probability) {
  let share = count / total;
  if (share <= probability) return !1;
  let rest = share === 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - probability));
  return total * (share * Math.log(share / probability) + rest) > 20.7;
}
function recurring(value2, period) {
  let count = 0;
  for (let i = period; i < value2.length; i++) value2.charCodeAt(i) === value2.charCodeAt(i - period) && count++;
  return count;
}
function counts(value2, stride) {
  if (value2.length < 4 * stride) return !1;
  let least = (value2.length - stride) * 0.8, most = value2.length - stride;
  for (let i = stride; i < value2.length && most >= least; i++) isCounted(value2.charCodeAt(i - stride), value2.charCodeAt(i)) || most--;
  return most >= least;
}
function countsDown(value2) {
  let least = (value2.length - 1) * 0.8, most = value2.length - 1;
  for (let i = 1; i < value2.length && most >= least; i++) isCounted(value2.charCodeAt(i), value2.charCodeAt(i - 1)) || most--;
  return most >= least;
}
function countedSteps(value2, stride) {
  let counted = 0;
  for (let i = stride; i < value2.length; i++) isCounted(value2.charCodeAt(i - stride), value2.charCodeAt(i)) && counted++;
  return counted;
}
function countedBack(value2) {
  let counted = 0;
  for (let i = 1; i < value2.length; i++) isCounted(value2.charCodeAt(i), value2.charCodeAt(i - 1)) && counted++;
  return counted;
}
function isCounted(from, to) {
  return to === from || to === from + 1 ? !0 : to === ZERO ? from === NINE || from === Z || from === F : to === A && (from === NINE || from === Z);
}
function repeats(value2) {
  for (let period = 2; period <= 8 && period * 2 <= value2.length; period++) {
    let at = period;
    for (; at < value2.length && value2.charCodeAt(at) === value2.charCodeAt(at - period); ) at++;
    if (at === value2.length) return value2.length >= 12 || period * 3 <= value2.length;
  }
  return !1;
}
function isTypedRun(value2) {
  return TYPED_RUNS.includes(value2);
}
var TYPED_RUNS, ZERO, NINE, A, F, Z, init_regular = __esm({
  "src/value/regular.ts"() {
    "use strict";
    TYPED_RUNS = "qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp qwertzuiop azertyuiop 1q2w3e4r5t6y7u8i9o0p deadbeef cafebabe 0badc0de";
    [ZERO, NINE, A, F, Z] = [48, 57, 97, 102, 122];
  }
});

// src/value/hash.ts
function lazyCrypto() {
  return crypto ??= createRequire(__filename)("node:crypto");
}
function sha256Prefix(value2, digits2) {
  return sha256(value2).toString("hex").slice(0, digits2);
}
function sha256(value2) {
  return lazyCrypto().createHash("sha256").update(value2).digest();
}
function hmac(hash, key, value2) {
  return lazyCrypto().createHmac(hash, key).update(value2).digest();
}
function sha1(value2) {
  return lazyCrypto().createHash("sha1").update(value2).digest();
}
var crypto, init_hash = __esm({
  "src/value/hash.ts"() {
    "use strict";
    init_own_require();
  }
});

// src/value/example.ts
function isExampleToken(value2) {
  return hasRegularBody(value2) || saysSo(value2) || isPublished(value2);
}
function hasRegularBody(value2) {
  let body = (value2.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, part) => part.length >= longest.length ? part : longest, "");
  return body.length < 8 ? !1 : isRegular(body) || body.length >= 2 * PREFIX_LENGTH && isRegular(body.slice(PREFIX_LENGTH));
}
function saysSo(value2) {
  return value2.includes("EXAMPLE") || value2.includes("DUMMY") ? !0 : value2.length <= MAX_WORDED_LENGTH && !value2.includes("://") && WORDS.some((words2) => words2.test(value2));
}
function isPublished(value2) {
  let key = /AccountKey=([^;\s"']{20,200})/.exec(value2)?.[1];
  return [.../* @__PURE__ */ new Set([value2, value2.slice(value2.lastIndexOf(".") + 1), key ?? value2])].some((candidate) => PUBLISHED.has(sha256Prefix(Buffer.from(candidate, "latin1"), 10)));
}
var MAX_WORDED_LENGTH, PREFIX_LENGTH, WORDS, PUBLISHED, init_example = __esm({
  "src/value/example.ts"() {
    "use strict";
    init_hash();
    init_regular();
    MAX_WORDED_LENGTH = 200, PREFIX_LENGTH = 6, WORDS = [
      /example|placeholder|redacted|change[-_]?me|replace[-_]?(?:me|this|with)|not[-_]?a?[-_]?real/i,
      /(?:dummy|sample)[-_]?token|fake[-_]?(?:token|key|secret|api)/i,
      // five letters of one case: a random body of 200 characters holds them less than once in a million tokens
      /dummy/,
      /(?:your|insert|enter)[-_]?(?:own|personal|access|secret|private|api|auth|real)?[-_]?(?:token|key|secret)/i,
      /my[-_]?(?:personal|access|secret|private|api|auth)[-_]?(?:token|key)/i
    ], PUBLISHED = /* @__PURE__ */ new Set([
      // AWS documentation
      "1a5d44a2dc",
      "78314b11be",
      "c6ea27c534",
      "e21b597ba6",
      // Stripe documentation
      "2cafc09701",
      "b1471f544c",
      "f2d6ca1651",
      "7e8de44ea9",
      "5895b89c8f",
      // GitHub documentation
      "3543c50b0c",
      "bc3ae723f5",
      "82e7429954",
      "6d7fa4e64d",
      // signatures of the sample tokens of jwt.io and RFC 7515
      "051d093c4b",
      "08831f80b5",
      "13d31e961a",
      // RFC 7617 and common Basic samples
      "cf4d418ed3",
      "0e9d220616",
      "e4da07ad20",
      "687da00b09",
      // WireGuard documentation: wg, wg-quick, systemd.netdev
      "ea1ca3e25b",
      "f00f15c9bc",
      "08136314cc",
      "28bd2c5ffa",
      // RFC 6749 and 6750
      "b8e148545b",
      "ad71fb4165",
      "6c96130f13",
      "00cf4c781d",
      "ca7459e2b2",
      "584b27d64e",
      // storage and Cosmos DB emulators
      "0011cc25eb",
      "aa65474395",
      // Discord documentation
      "02f7ce3c26",
      // Telegram documentation
      "0b5dd075cc",
      "731fa294d0",
      // reCAPTCHA test keys
      "03b970ed81",
      "f5e95c9954",
      // Cloudflare Turnstile test keys
      "fb8f35129d",
      "4060ed0ca2",
      "1e3e586560",
      "591594c1f5",
      "841b4f5b0b",
      "65a2d4f2c2",
      // first account of Hardhat, Anvil and Foundry
      "60a09e4357",
      // Mandrill documentation
      "7795e968ba",
      // RFC 6238 and common one-time password seeds
      "549c939053",
      "8be5d113c0",
      // Kubernetes documentation (Secret), plain and in base64
      "13fe7a38a5",
      "a7b580d711",
      // sample UUIDs
      "986c0dc956",
      "8f400c2576",
      "a3a9e1ed97"
    ]);
  }
});

// src/value/placeholder.ts
function isPlaceholder(value2) {
  let trimmed2 = value2.trim();
  if (trimmed2.length > MAX_LENGTH) return !1;
  if (trimmed2 === "" || isRegular(trimmed2) || EXACT.has(trimmed2.toLowerCase())) return !0;
  let isShaped = (shape) => shape.test(trimmed2);
  return REFERENCES.some(isShaped) || ENCRYPTED.test(trimmed2) || SHAPES.some(isShaped) ? !0 : isMadeOfWords(trimmed2) || isHardlyRandom(trimmed2) || trimmed2.length >= 10 && isExampleToken(trimmed2);
}
function isPlaceholderPart(part) {
  return isMadeOfWords(part) || isRegular(part);
}
function isMadeOfWords(value2) {
  let lower2 = value2.toLowerCase(), words2 = 0;
  PART.lastIndex = 0;
  for (let found = PART.exec(lower2); found !== null; found = PART.exec(lower2)) {
    let [, letters, digits2] = found;
    if (letters === void 0 ? !isDecoration(digits2) : !splitsIntoWords(letters)) return !1;
    letters !== void 0 && words2++;
  }
  return words2 > 0;
}
function isDecoration(digits2) {
  return digits2 !== void 0 && (digits2.length <= 4 || isRegular(digits2));
}
function splitsIntoWords(letters) {
  let reachable = [!0];
  for (let start = 0; start < letters.length; start++) {
    if (reachable[start] !== !0) continue;
    let last = Math.min(letters.length, start + MAX_WORD_LENGTH);
    for (let end = start + 1; end <= last; end++) WORDS2.has(letters.slice(start, end)) && (reachable[end] = !0);
  }
  return reachable[letters.length] === !0;
}
var MAX_LENGTH, REFERENCES, ENCRYPTED, SHAPES, WORDS2, MAX_WORD_LENGTH, EXACT, PART, init_placeholder = __esm({
  "src/value/placeholder.ts"() {
    "use strict";
    init_regular();
    init_example();
    init_example();
    MAX_LENGTH = 512, REFERENCES = [
      /\$\{|\$\(|\$\[|\{\{|\{%|<%|#\{|@\{|%\{|%\([A-Za-z_]\w{0,40}\)s/,
      /^\$[A-Za-z_]+$|^\$[A-Z_][A-Z0-9_]*$|^\$\$?[a-z]+(?:->|\.)/,
      /^%[A-Za-z_]\w*%$|^@[A-Za-z_][\w.]*@$|^%[sdv]$|^%[0-9]?\$s$/,
      /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|std::env|getenv\(|env\(|ENV\[)/,
      /^(?:secrets|vars|var|local|data|module)\.|^(?:!Ref|!Sub|!GetAtt|!vault|\{\{resolve:)/,
      /^(?:vault:|op:\/\/|ref\+|arn:aws|projects\/[^/]{1,80}\/secrets\/|@Microsoft\.KeyVault\(|keyring:|kv\/|bws:|doppler:|file\(|file:\/\/)/
    ], ENCRYPTED = /^(?:ENC\[|ENC\(|\$ANSIBLE_VAULT|\{cipher\}|encrypted:|age-encryption\.org|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED))/, SHAPES = [
      /^<[^<>]*>$|^\[[^[\]]*\]$|^\([^()]*\)$|^\{[^{}]*\}$|^__\w+__$|^-+$|^\.+$/,
      /\.\.\.|…|â\x80¦|\*{3}|•{2}|â\x80¢|[xX]{5}|#{4}|_{5}/,
      /^[A-Z]{2,}(?:_[A-Z]{2,})+$/
    ], WORDS2 = new Set(
      [
        "example sample dummy fake test tests testing demo mock placeholder change changeme changed changeit replace replaceme",
        "insert enter put fill your yours my me the here this that with goes some todo fixme tbd none null nil undefined empty",
        "blank redacted removed hidden masked censored secret secrets super top password passwords passwd passphrase pass pwd",
        "token tokens apikey api key keys value string foo bar baz foobar lorem ipsum abc abcd abcdef xyz qwerty letmein",
        "default invalid wrong bad incorrect expired not real notreal fixture sandbox user username client access auth private",
        "public db database credential credentials id long random of a an or and is"
      ].flatMap((line) => line.split(" "))
    ), MAX_WORD_LENGTH = 11, EXACT = /* @__PURE__ */ new Set([
      "hunter2",
      "correct horse battery staple",
      "correcthorsebatterystaple",
      "p@ssw0rd",
      "passw0rd",
      "pa55word",
      "pa$$word"
    ]);
    PART = /([a-z]+)|([0-9]+)|[^a-z0-9\s_.:/@!?-]/g;
  }
});

// src/scan/path/evidence.ts
function findProof(text, evidence) {
  let isFirst2 = text.firstLine === 1 && text.firstColumn === 0, whole = (holds) => isFirst2 && holds ? { span: null } : void 0;
  switch (evidence.kind) {
    case "name":
      return whole(!0);
    case "pem":
      return findPem(text.content);
    case "value":
      return findValue(text.content, evidence.pattern);
    case "der":
      return whole(isDerPrivateKey(text.bytes));
    case "keystore":
      return whole(!isAndroidDebugStore(text.entry.path) && holdsPrivateKey(text.bytes));
    case "terraform":
      return whole(text.content.trimStart().startsWith("{") && !isEncryptedState(text.content));
  }
}
function findPem(content) {
  for (let header of content.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
    let start = header.index, rest = content.slice(start + header[0].length, start + MAX_PEM), footer = /-----END [A-Z0-9 ]{0,60}-----/.exec(rest), body = rest.slice(0, footer?.index ?? rest.length), base64 = (body.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join(""), end = start + header[0].length + (footer === null ? body.trimEnd().length : footer.index + footer[0].length);
    if (base64.length >= 40 && new Set(base64).size > 10) return { span: { start, end } };
  }
}
function findValue(content, pattern) {
  for (let match of content.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))) {
    let [start, end] = match.indices?.groups?.secret ?? [0, 0], name2 = match.groups?.name;
    if (!isPlaceholder(match.groups?.secret ?? "")) return { span: { start, end }, ...name2 === void 0 ? {} : { name: name2 } };
  }
}
function isDerPrivateKey(bytes) {
  if (bytes[0] !== 48) return !1;
  let lengthBytes = (bytes[1] ?? 0) < 128 ? 0 : bytes[1] & 127, [tag, length2, version, next] = bytes.subarray(2 + lengthBytes, 6 + lengthBytes);
  return lengthBytes > 4 || bytes.length < 40 || tag !== 2 || length2 !== 1 ? !1 : version === 0 && (next === 2 || next === 48) || version === 1 && (next === 4 || next === 48);
}
function isAndroidDebugStore(path) {
  return baseName(path) === "debug.keystore";
}
function holdsPrivateKey(bytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), magic = bytes.length < 12 ? 0 : view.getUint32(0);
  if (magic !== JKS && magic !== JCEKS) return !0;
  let at = 12;
  try {
    for (let left = view.getUint32(8); left > 0; left--) {
      if (view.getUint32(at) !== TRUSTED_CERTIFICATE) return !0;
      at += 6 + view.getUint16(at + 4) + 8, view.getUint32(4) === 2 && (at += 2 + view.getUint16(at)), at += 4 + view.getUint32(at);
    }
    return !1;
  } catch {
    return !0;
  }
}
function isEncryptedState(content) {
  try {
    let state = JSON.parse(content);
    return typeof state.encrypted_data == "string" && Object.keys(state).every((key) => OPEN_STATE_KEYS.has(key));
  } catch {
    return !1;
  }
}
var MAX_PEM, JKS, JCEKS, TRUSTED_CERTIFICATE, OPEN_STATE_KEYS, init_evidence = __esm({
  "src/scan/path/evidence.ts"() {
    "use strict";
    init_placeholder();
    init_whole_file();
    MAX_PEM = 2e4;
    JKS = 4277010157, JCEKS = 3469659854, TRUSTED_CERTIFICATE = 2;
    OPEN_STATE_KEYS = /* @__PURE__ */ new Set(["serial", "lineage", "meta", "encrypted_data", "encryption_version"]);
  }
});

// src/scan/path/keys.ts
function keyFilesFor(path) {
  tables ??= { names: tableOf(({ names }) => names), extensions: tableOf(({ extensions }) => extensions) };
  let name2 = baseName(path).toLowerCase(), extension = name2.includes(".") ? name2.slice(name2.lastIndexOf(".") + 1) : "", [named, ending] = [tables.names.get(name2), tables.extensions.get(extension)];
  if (named === void 0 && ending === void 0) return NONE;
  let folded2 = path.toLowerCase();
  return [...named ?? [], ...ending ?? []].filter((file) => fits(file, folded2, name2));
}
function fits({ folders, contains }, path, name2) {
  return (folders === void 0 || folders.some((folder) => `/${path}`.endsWith(`/${folder}/${name2}`))) && (contains === void 0 || contains.some((word) => name2.includes(word)));
}
function tableOf(keysOf) {
  let table4 = /* @__PURE__ */ new Map();
  for (let file of KEY_FILES) for (let key of keysOf(file) ?? []) table4.set(key, [...table4.get(key) ?? [], file]);
  return table4;
}
var KEY_TITLES, NAME, PEM, value, ini, json, DOCKER, KUBE, KEY_FILES, NONE, tables, init_keys = __esm({
  "src/scan/path/keys.ts"() {
    "use strict";
    init_whole_file();
    KEY_TITLES = {
      "private-key-file": { title: "Private key file", severity: "critical" },
      "keystore-file": { title: "Key store", severity: "critical" },
      "credentials-file": { title: "Credentials file", severity: "critical" },
      "terraform-state-file": { title: "Terraform state", severity: "high" }
    }, NAME = { kind: "name" }, PEM = { kind: "pem" }, value = (pattern) => ({ kind: "value", pattern }), ini = (names) => value(new RegExp(`^[ \\t]{0,40}(?<name>${names})[ \\t]{0,40}[:=][ \\t]{0,40}["']?(?<secret>[^\\s"'#;]{3,4000})`, "gim")), json = (names) => value(new RegExp(`"(?<name>${names})"\\s{0,20}:\\s{0,20}"(?<secret>[^"\\s]{8,4000})"`, "g")), DOCKER = "auth|password|identitytoken|registrytoken", KUBE = value(/(?<![\w-])(?<name>client-key-data|token|password)["']?:[ \t]{0,20}["']?(?<secret>[^\s"',}]{8,20000})/g), KEY_FILES = [
      {
        rule: "private-key-file",
        names: ["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", "id_xmss"],
        holds: "an SSH private key",
        evidence: [PEM, NAME]
      },
      {
        rule: "private-key-file",
        extensions: ["pem", "key", "p8", "pk8", "pkcs8", "der", "openssh"],
        holds: "a private key",
        evidence: [PEM, { kind: "der" }]
      },
      {
        rule: "private-key-file",
        extensions: ["ppk"],
        holds: "a PuTTY private key",
        evidence: [value(/^(?<secret>PuTTY-User-Key-File-[23]: [^\0]{1,20000})/g)]
      },
      {
        rule: "private-key-file",
        extensions: ["json"],
        contains: ["service-account", "service_account", "serviceaccount", "firebase-adminsdk", "gcp", "gcloud", "credential", "keyfile"],
        holds: "the private key of a service account",
        evidence: [PEM]
      },
      {
        rule: "keystore-file",
        extensions: ["p12", "pfx", "kdbx", "kdb", "bks", "bcfks", "keychain", "keychain-db"],
        holds: "keys or passwords",
        evidence: [NAME]
      },
      { rule: "keystore-file", extensions: ["jks", "jceks", "keystore"], holds: "private keys", evidence: [{ kind: "keystore" }] },
      {
        rule: "terraform-state-file",
        extensions: ["tfstate", "backup"],
        contains: [".tfstate"],
        holds: "every secret of the infrastructure in plain text",
        evidence: [{ kind: "terraform" }]
      },
      { rule: "credentials-file", names: [".netrc", "_netrc", ".authinfo"], holds: "logins of hosts", evidence: [NAME] },
      { rule: "credentials-file", names: [".pgpass", "pgpass.conf"], holds: "PostgreSQL passwords", evidence: [NAME] },
      { rule: "credentials-file", names: [".git-credentials"], holds: "git logins", evidence: [NAME] },
      { rule: "credentials-file", names: [".htpasswd"], holds: "password hashes", evidence: [NAME] },
      { rule: "credentials-file", names: [".passwd-s3fs", ".vault-token", ".mylogin.cnf"], holds: "a password or token", evidence: [NAME] },
      { rule: "credentials-file", names: ["credentials"], folders: [".aws"], holds: "AWS access keys", evidence: [NAME] },
      {
        rule: "credentials-file",
        names: ["accesstokens.json", "msal_token_cache.json", "msal_token_cache.bin", "service_principal_entries.json"],
        folders: [".azure"],
        holds: "Azure access tokens",
        evidence: [NAME]
      },
      {
        rule: "credentials-file",
        names: ["credentials", "aws_credentials", "credentials.ini", ".boto", ".s3cfg"],
        holds: "access keys of a cloud",
        evidence: [ini("aws_secret_access_key|gs_secret_access_key|gs_oauth2_refresh_token|secret_key")]
      },
      {
        rule: "credentials-file",
        extensions: ["csv"],
        contains: ["rootkey", "credentials", "accesskey"],
        holds: "AWS access keys",
        evidence: [value(/(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g)]
      },
      {
        rule: "credentials-file",
        names: [".npmrc"],
        holds: "a token of a package registry",
        evidence: [value(/^(?:[^\s=#;]{0,200}:)?(?<name>_authToken|_auth|_password)[ \t]{0,40}=[ \t]{0,40}["']?(?<secret>[^\s"']{4,4000})/gm)]
      },
      {
        rule: "credentials-file",
        names: [".yarnrc.yml"],
        holds: "a token of a package registry",
        evidence: [ini("npmAuthToken|npmAuthIdent")]
      },
      {
        rule: "credentials-file",
        names: ["credentials", "credentials.toml"],
        folders: [".cargo", ".gem"],
        holds: "a token of a package registry",
        evidence: [ini("token|:[a-z_]{1,40}")]
      },
      {
        rule: "credentials-file",
        names: [".pypirc", ".my.cnf", ".databrickscfg"],
        holds: "a password or token",
        evidence: [ini("password|token")]
      },
      { rule: "credentials-file", names: [".dockercfg"], holds: "logins of container registries", evidence: [json(DOCKER)] },
      {
        rule: "credentials-file",
        names: ["config.json"],
        folders: [".docker", "docker"],
        holds: "logins of container registries",
        evidence: [json(DOCKER)]
      },
      {
        rule: "credentials-file",
        names: [".terraformrc", "terraform.rc", "credentials.tfrc.json"],
        holds: "a Terraform token",
        evidence: [ini("token"), json("token")]
      },
      {
        rule: "credentials-file",
        extensions: ["json"],
        contains: ["application_default_credentials", "client_secret", "credentials"],
        holds: "an OAuth secret",
        evidence: [json("refresh_token|client_secret")]
      },
      { rule: "credentials-file", names: ["config"], folders: [".kube"], holds: "a login of a Kubernetes cluster", evidence: [KUBE] },
      {
        rule: "credentials-file",
        names: ["admin.conf", "super-admin.conf", "kubelet.conf"],
        holds: "a login of a Kubernetes cluster",
        evidence: [KUBE]
      },
      {
        rule: "credentials-file",
        extensions: ["", "yaml", "yml", "json", "conf", "config", "kubeconfig"],
        contains: ["kubeconfig", "kube-config", "kube_config"],
        holds: "a login of a Kubernetes cluster",
        evidence: [KUBE]
      },
      { rule: "credentials-file", names: ["hosts.yml"], folders: ["gh"], holds: "a GitHub token", evidence: [ini("oauth_token")] }
    ], NONE = [];
  }
});

// src/value/strength.ts
function describeAlphabet(value2) {
  return alphabetOf(value2).name;
}
function strengthBits(value2) {
  if (value2 === "") return 0;
  let perCharacter = Math.min(alphabetOf(value2).bits, shannonBits(value2)), words2 = wordMask(value2), bits = 0;
  for (let i = 0; i < value2.length; i++) {
    let most = goesOn(value2, i) ? BITS_PER_RUN_CHARACTER : words2[i] === 1 ? BITS_PER_WORD_CHARACTER : perCharacter;
    bits += Math.min(most, perCharacter);
  }
  return Math.round(bits * 10) / 10;
}
function goesOn(value2, i) {
  if (i < 2) return !1;
  let step = value2.charCodeAt(i) - value2.charCodeAt(i - 1);
  return Math.abs(step) <= 1 && value2.charCodeAt(i - 1) - value2.charCodeAt(i - 2) === step;
}
function shannonBits(value2) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let char of value2) counts2.set(char, (counts2.get(char) ?? 0) + 1);
  let bits = 0;
  for (let count of counts2.values()) bits -= count / value2.length * Math.log2(count / value2.length);
  return bits;
}
function alphabetOf(value2) {
  return ALPHABETS.find((alphabet) => alphabet.test.test(value2)) ?? PRINTABLE;
}
function wordMask(value2) {
  let mask = new Uint8Array(value2.length);
  for (let part of value2.matchAll(/[A-Z]?[a-z]{3,40}|[A-Z]{4,40}/g))
    part[0].length >= 4 && isSpeakable(part[0].toLowerCase()) && mask.fill(1, part.index, part.index + part[0].length);
  return mask;
}
function isSpeakable(word) {
  let vowels = word.replace(/[^aeiouy]/g, "").length / word.length;
  return vowels >= 0.2 && vowels <= 0.67 && !/[^aeiouy]{5}|[aeiou]{4}/.test(word);
}
var ALPHABETS, PRINTABLE, BITS_PER_WORD_CHARACTER, BITS_PER_RUN_CHARACTER, init_strength = __esm({
  "src/value/strength.ts"() {
    "use strict";
    ALPHABETS = [
      { name: "digits", bits: Math.log2(10), test: /^[0-9]+$/ },
      { name: "hex", bits: 4, test: /^(?:[0-9a-f]+|[0-9A-F]+)$/ },
      { name: "base32", bits: 5, test: /^[A-Z2-7]+=*$/ },
      { name: "base36", bits: Math.log2(36), test: /^(?:[0-9a-z]+|[0-9A-Z]+)$/ },
      { name: "base62", bits: Math.log2(62), test: /^[0-9A-Za-z]+$/ },
      { name: "base64", bits: 6, test: /^[0-9A-Za-z+/]+={0,2}$/ },
      { name: "base64url", bits: 6, test: /^[0-9A-Za-z_-]+={0,2}$/ }
    ], PRINTABLE = { name: "printable", bits: Math.log2(95) }, BITS_PER_WORD_CHARACTER = 2, BITS_PER_RUN_CHARACTER = 0.5;
  }
});

// src/scan/path/path.ts
var path_exports = {};
__export(path_exports, {
  pathCheck: () => pathCheck
});
function isRegularFile({ mode }) {
  return mode === "file" || mode === "executable";
}
function envNameOf({ path }, { env, globs }) {
  let name2 = envName(path);
  return name2 === null || env.templates.length > 0 && globs(path, env.templates) ? null : name2;
}
function envMatches(text, { why }) {
  if (text.firstLine !== 1 || text.firstColumn !== 0) return [];
  let found = encryption(text);
  if (found.is === "yes") return [];
  let path = shellPath(text.entry.path);
  return [
    wholeFile("path", {
      rule: "env-file",
      title: ".env file",
      severity: "high",
      why: found.is === "broken" ? `${why}; ${found.why}` : why,
      fix: [`git rm --cached -- ${path}`, "add it to .gitignore", "keep the names, without values, in .env.example"]
    })
  ];
}
function keyMatches(text, files) {
  for (let file of files)
    for (let evidence of file.evidence) {
      let proof = findProof(text, evidence);
      if (proof !== void 0) return [keyMatch(text, file, proof)];
    }
  return [];
}
function keyMatch(text, { rule, holds }, proof) {
  let whole = wholeFile("path", {
    rule,
    ...KEY_TITLES[rule],
    why: `a file of this name holds ${holds}${proof.span === null ? "" : ", and here it stands"}`,
    fix: [
      `git rm --cached -- ${shellPath(text.entry.path)}`,
      "add it to .gitignore and keep it outside the repository, or in a secret store"
    ]
  });
  if (proof.span === null) return whole;
  let { wholeFile: _, ...match } = whole, { start, end } = proof.span, bits = strengthBits(text.content.slice(start, Math.min(end, start + 500)));
  return { ...match, start, end, rank: 1, strengthBits: bits, ...proof.name === void 0 ? {} : { name: proof.name } };
}
var pathCheck, init_path = __esm({
  "src/scan/path/path.ts"() {
    "use strict";
    init_encrypted();
    init_env();
    init_evidence();
    init_keys();
    init_whole_file();
    init_strength();
    pathCheck = {
      name: "path",
      needs: "text",
      selects: (entry, settings) => isRegularFile(entry) && (envNameOf(entry, settings) !== null || keyFilesFor(entry.path).length > 0),
      run(text, settings) {
        let env = envNameOf(text.entry, settings);
        if (env !== null) return envMatches(text, env);
        let files = keyFilesFor(text.entry.path);
        return files.length === 0 || encryption(text).is === "yes" ? [] : keyMatches(text, files);
      }
    };
  }
});

// src/config/units.ts
function formatSize(bytes) {
  let units = ["B", "KiB", "MiB", "GiB"], value2 = bytes, unit = 0;
  for (; value2 >= 1023.95 && unit < units.length - 1; )
    value2 /= 1024, unit++;
  return `${unit === 0 ? value2 : Number(value2.toFixed(1))} ${units[unit]}`;
}
function formatOver(bytes, limitBytes) {
  let [size, limit] = [formatSize(bytes), formatSize(limitBytes)];
  return size === limit ? `${bytes} bytes, limit ${limitBytes} bytes` : `${size}, limit ${limit}`;
}
var init_units = __esm({
  "src/config/units.ts"() {
    "use strict";
  }
});

// src/scan/size/size.ts
var size_exports = {};
__export(size_exports, {
  limitFor: () => limitFor,
  sizeCheck: () => sizeCheck
});
function isSized(entry) {
  return entry.sizeBytes !== null && (entry.mode === "file" || entry.mode === "executable");
}
function limitFor(path, { size, globs }) {
  let limit = size.limits.find(({ glob }) => globs(path, [glob]));
  return limit === void 0 ? { maxBytes: size.maxBytes, from: "size.max" } : { maxBytes: limit.maxBytes, from: `size.limits, ${limit.glob}` };
}
function overLimit(entry, settings) {
  let { maxBytes, from } = limitFor(entry.path, settings);
  if (entry.sizeBytes <= maxBytes) return [];
  let match = wholeFile("size", {
    rule: "file-size",
    title: "File over the size limit",
    severity: "medium",
    why: `${formatOver(entry.sizeBytes, maxBytes)} (${from})`,
    fix: [
      `git rm --cached -- ${shellPath(entry.path)}`,
      `or keep it in Git LFS: ${lfsCommand(entry.path)}`,
      "or raise the limit for such files: size.limits in the configuration"
    ]
  });
  return [{ entry, match }];
}
function lfsCommand(path) {
  let extension = /[^.](\.[A-Za-z0-9]{1,12})$/.exec(baseName(path))?.[1];
  return `git lfs track ${extension === void 0 ? `--filename ${shellPath(path)}` : `"*${extension}"`} && git add .gitattributes ${shellPath(path)}`;
}
function overBudget(entries, settingsFor) {
  let { size, source } = settingsFor(""), budget = size.commitBudgetBytes, total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (budget === null || total <= budget || ["tracked", "history", "stdin"].includes(source.kind)) return [];
  let largest = [...entries].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, TOP), names = largest.map(({ path, sizeBytes }) => `${path} (${formatSize(sizeBytes)})`).join(", "), match = wholeFile("size", {
    rule: "commit-size-budget",
    title: "Commit over its size budget",
    severity: "medium",
    why: `${entries.length} files add up to ${formatOver(total, budget)} (size.commitBudget); the largest: ${names}`,
    fix: ["commit the files in smaller parts, or leave out the largest", "or raise size.commitBudget in the configuration"]
  });
  return [{ entry: largest[0], match }];
}
var sizeCheck, TOP, init_size = __esm({
  "src/scan/size/size.ts"() {
    "use strict";
    init_units();
    init_whole_file();
    sizeCheck = {
      name: "size",
      needs: "entries",
      run(entries, settingsFor) {
        let sized = entries.filter(isSized);
        return [...sized.flatMap((entry) => overLimit(entry, settingsFor(entry.path))), ...overBudget(sized, settingsFor)];
      }
    };
    TOP = 3;
  }
});

// src/scan/size/dump-text.ts
function sqlDump({ content, firstLine, firstColumn }) {
  if (firstLine !== 1 || firstColumn !== 0) return !1;
  let rows3 = countRows(content);
  return rows3 >= 50 || rows3 > 0 && DUMP_HEADER.test(content.slice(0, 2e3).trimStart());
}
function countRows(content) {
  let rows3 = 0, inside = "nothing";
  for (let line of content.slice(0, 4194304).split(`
`)) {
    let isStatement = inside !== "copy" && /^(?:INSERT INTO|COPY|REPLACE INTO) /i.test(line);
    isStatement && (inside = statementKind(line)), inside === "insert" && (isStatement ? !/\bVALUES\s{0,10}$/i.test(line) : line.trimStart().startsWith("(")) && (rows3 += 1), inside === "copy" && !isStatement && !line.startsWith("\\.") && (rows3 += 1), (line.startsWith("\\.") || inside !== "copy" && line.trimEnd().endsWith(";")) && (inside = "nothing");
  }
  return rows3;
}
function statementKind(line) {
  return BOOKKEEPING.test(line) ? "bookkeeping" : /^COPY /i.test(line) ? /\bFROM stdin\b/i.test(line) ? "copy" : "nothing" : "insert";
}
function isLongTable(text) {
  let lines = text.firstLine - 1 + text.lineStarts.length, reaches = (limit) => text.firstLine <= limit && lines > limit;
  return reaches(LONG_TABLE_LINES) || text.firstLine === 1 && reaches(PERSONAL_TABLE_LINES) && lines <= LONG_TABLE_LINES && isPersonal(text.content);
}
function isPersonal(content) {
  return (/^[^\r\n]{0,10000}/.exec(content)?.[0] ?? "").split(/[,;\t|]/).some((cell) => PERSONAL.test(cell.replace(/["']/g, "").replaceAll("_", " ").trim().toLowerCase()));
}
var DUMP_HEADER, BOOKKEEPING_TABLES, QUOTE, BOOKKEEPING, LONG_TABLE_LINES, PERSONAL_TABLE_LINES, PERSONAL, init_dump_text = __esm({
  "src/scan/size/dump-text.ts"() {
    "use strict";
    DUMP_HEADER = /^(?:--\s{0,5}\n)?(?:-- (?:MySQL dump|MariaDB dump|PostgreSQL database|phpMyAdmin SQL Dump|Adminer|Host:|Dump(?:ed)? )|\/\*M?!\d{5,6}|PRAGMA foreign_keys=OFF;)/, BOOKKEEPING_TABLES = [
      "schema_migrations",
      "ar_internal_metadata",
      "django_migrations",
      "flyway_schema_history",
      "migrations",
      "alembic_version",
      "knex_migrations",
      "doctrine_migration_versions"
    ], QUOTE = "[\"'`[]?", BOOKKEEPING = new RegExp(
      `^(?:INSERT INTO|COPY) ${QUOTE}(?:\\w{1,64}["'\`\\]]?\\.${QUOTE})?(?:${BOOKKEEPING_TABLES.join("|")})\\b`,
      "i"
    );
    LONG_TABLE_LINES = 1e4, PERSONAL_TABLE_LINES = 1e3, PERSONAL = /^(?:e-?mail(?: ?address)?|user ?e-?mail|password(?: ?hash)?|passwd|pwd|ssn|iban|phone(?: ?number)?|mobile|date ?of ?birth|dob|credit ?card(?: ?number)?|card ?number)$/;
  }
});

// src/scan/size/dump.ts
var dump_exports = {};
__export(dump_exports, {
  dumpCheck: () => dumpCheck
});
function isBackup({ entry, bytes, firstLine, firstColumn }) {
  if (firstLine > 1 || firstColumn > 0) return !1;
  let inner = /\.([A-Za-z]\w{0,9})\.bak$/i.exec(entry.path)?.[1]?.toLowerCase();
  return inner === void 0 || /^(?:db|sql|sqlite3?|dump|data|csv|tar|zip|gz)$/.test(inner) || (entry.sizeBytes ?? bytes.length) >= COPY_BYTES;
}
function rowsOf(text, dump) {
  if (dump.test !== sqlDump) return "";
  let rows3 = countRows(text.content);
  return ` (at least ${rows3} ${rows3 === 1 ? "row" : "rows"})`;
}
function candidates(path, sizeBytes) {
  return byExtension ??= buildTable(), (byExtension.get(extensionOf(path)) ?? []).filter(({ minBytes }) => sizeBytes === null || sizeBytes >= minBytes);
}
function buildTable() {
  let table4 = /* @__PURE__ */ new Map();
  for (let dump of DUMPS) for (let extension of new Set(dump.extensions)) table4.set(extension, [...table4.get(extension) ?? [], dump]);
  return table4;
}
function extensionOf(path) {
  let [first = "", ...rest] = baseName(path).toLowerCase().split("."), last = rest.at(-1) ?? "";
  return first === "core" && rest.length <= 1 && /^[0-9]*$/.test(last) ? "core" : PACKERS.includes(last) && rest.length > 1 ? `${rest.at(-2)}.${last}` : last;
}
function isElfCore({ content, bytes }) {
  return content.startsWith("ELF") && bytes[bytes[5] === 2 ? 17 : 16] === 4;
}
var begins, SQL, PACKERS, PACKED, BACKUP, DUMPS, COPY_BYTES, dumpCheck, byExtension, init_dump = __esm({
  "src/scan/size/dump.ts"() {
    "use strict";
    init_dump_text();
    init_whole_file();
    begins = (...marks) => ({ content }) => marks.some((mark) => content.startsWith(mark)), SQL = ["sql", "dump", "psql", "pgsql", "mysql", "backup", "bak"], PACKERS = ["gz", "bz2", "xz", "zst", "zip", "7z"], PACKED = ["sql", "dump", "psql"].flatMap((name2) => PACKERS.map((packer) => `${name2}.${packer}`)), BACKUP = ["bak", "backup", "dump", "dmp", "pgdump"], DUMPS = [
      { extensions: SQL, minBytes: 200, what: "an SQL dump with the rows of a database", test: sqlDump },
      {
        extensions: PACKED,
        minBytes: 64,
        what: "a compressed dump of a database",
        test: begins("", "BZh", "ý7zXZ", "(µ/ý", "PK", "7z¼¯'")
      },
      {
        extensions: ["sqlite", "sqlite3", "db", "db3", "s3db", "sl3", ...BACKUP],
        minBytes: 16,
        what: "an SQLite database",
        test: begins("SQLite format 3\0")
      },
      { extensions: ["pgc", ...BACKUP], minBytes: 64, what: "a PostgreSQL dump (pg_dump -Fc)", test: begins("PGDMP") },
      { extensions: ["bak"], minBytes: 512, what: "a backup of SQL Server", test: begins("TAPE") },
      { extensions: ["mdb", "accdb"], minBytes: 512, what: "an Access database", test: begins("\0\0\0Standard") },
      { extensions: ["rdb", ...BACKUP], minBytes: 9, what: "a Redis dump", test: ({ content }) => /^REDIS[0-9]{4}/.test(content) },
      {
        extensions: ["hprof", "dump", "dmp"],
        minBytes: 64,
        what: "a Java heap dump: everything that the program had in memory",
        test: begins("JAVA PROFILE 1.0")
      },
      {
        extensions: ["heapsnapshot"],
        minBytes: 64,
        what: "a JavaScript heap snapshot: everything that the program had in memory",
        test: ({ content }) => content.slice(0, 200).includes('"snapshot"')
      },
      { extensions: ["dmp", "mdmp"], minBytes: 64, what: "a Windows memory dump", test: begins("MDMP", "PAGEDUMP", "PAGEDU64") },
      { extensions: ["core"], minBytes: 64, what: "a core dump: everything that the program had in memory", test: isElfCore },
      { extensions: ["csv", "tsv", "tab", "psv"], minBytes: 1e3, what: "a long table of data", test: isLongTable },
      { extensions: ["bak"], minBytes: 1, what: "a backup file: nobody looks into it, and git keeps old versions anyway", test: isBackup }
    ], COPY_BYTES = 100 * 1024;
    dumpCheck = {
      name: "size",
      needs: "text",
      selects: ({ mode, path, sizeBytes }) => (mode === "file" || mode === "executable") && candidates(path, sizeBytes).length > 0,
      run(text) {
        let { path, sizeBytes } = text.entry, found = candidates(path, sizeBytes ?? text.bytes.length).find((dump) => dump.test(text));
        return found === void 0 ? [] : [
          wholeFile("size", {
            rule: "data-dump",
            title: "Data dump",
            severity: "medium",
            why: `${found.what}${rowsOf(text, found)}`,
            fix: [
              `git rm --cached -- ${shellPath(path)}`,
              "add it to .gitignore and keep it where access is controlled (a bucket, a backup store), or commit a small made-up sample"
            ]
          })
        ];
      }
    };
  }
});

// src/scan/entropy/line.ts
function lineStart(content, at, reach) {
  let least = Math.max(0, at - reach), start = at;
  for (; start > least && content.charCodeAt(start - 1) !== LF3; ) start--;
  return start;
}
function lineAfter(content, at, reach) {
  let most = Math.min(content.length, at + reach), end = at;
  for (; end < most; end++) {
    let code = content.charCodeAt(end);
    if (code === LF3 || code === CR2) break;
  }
  return content.slice(at, end);
}
var LF3, CR2, init_line = __esm({
  "src/scan/entropy/line.ts"() {
    "use strict";
    [LF3, CR2] = [10, 13];
  }
});

// src/scan/entropy/name-bytes.ts
function nameSpan(bytes, offset) {
  let start = offset;
  for (; start > 0 && isNameByte(bytes[start - 1]); ) if (offset - --start > 64) return null;
  let end = offset;
  for (; isNameByte(bytes[end]) || bytes[end] === 32 && isIdentified(bytes, offset, end); ) if (++end - offset > 64) return null;
  for (; start < offset && bytes[start] === 45; ) start++;
  return { start, end };
}
function isNameByte(byte) {
  if (byte === void 0) return !1;
  let letter = byte | 32;
  return letter >= 97 && letter <= 122 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45;
}
function isIdentified(bytes, offset, blank) {
  return blank - offset === 10 && lower(bytes[offset]) === 105 && lower(bytes[blank + 1]) === 98;
}
function mayAssign(bytes, end) {
  for (let at = end; at < end + 4 && at < bytes.length; at++) {
    let byte = bytes[at];
    if (OPENERS.has(byte)) return !0;
    if (!BETWEEN.has(byte)) return !1;
  }
  return !1;
}
var lower, OPENERS, BETWEEN, init_name_bytes = __esm({
  "src/scan/entropy/name-bytes.ts"() {
    "use strict";
    lower = (byte) => (byte ?? 0) | 32, OPENERS = /* @__PURE__ */ new Set([61, 58, 34, 39, 40, 62, 32, 9, 10, 13]), BETWEEN = /* @__PURE__ */ new Set([93, 92, 96, 38, 63, 33, 91, 124]);
  }
});

// src/value/memo.ts
function memo(answer, most = 4096) {
  let known2 = /* @__PURE__ */ new Map();
  return (key) => {
    let kept = known2.get(key);
    if (kept !== void 0 || known2.has(key)) return kept;
    known2.size >= most && known2.clear();
    let made = answer(key);
    return known2.set(copied(key), made), made;
  };
}
var copied, init_memo = __esm({
  "src/value/memo.ts"() {
    "use strict";
    copied = (key) => ` ${key}`.slice(1);
  }
});

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
  if (kind === NONE2) return start;
  for (let end = start + 1; ; end++) {
    let next = kindAt(text, end);
    if (next === NONE2 || next === UPPER && (kind !== UPPER || kindAt(text, end + 1) === LOWER)) return end;
    kind = next;
  }
}
function kindAt(text, at) {
  if (at >= text.length) return NONE2;
  let code = text.charCodeAt(at);
  return code >= 97 ? code <= 122 ? LOWER : NONE2 : code >= 65 ? code <= 90 ? UPPER : NONE2 : code >= 48 && code <= 57 ? DIGIT : NONE2;
}
var NONE2, UPPER, LOWER, DIGIT, init_name_parts = __esm({
  "src/value/name-parts.ts"() {
    "use strict";
    [NONE2, UPPER, LOWER, DIGIT] = [0, 1, 2, 3];
  }
});

// src/value/names.ts
function splitName(name2) {
  return nameParts(name2).map(withoutDigits).filter((part) => part !== "");
}
function withoutDigits(part) {
  let end = part.length;
  for (; end > 0 && part.charCodeAt(end - 1) <= NINE2; ) end--;
  return end === part.length ? part : part.slice(0, end);
}
function roleOfParts(name2) {
  let parts = splitName(name2);
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
function gluedRole(last) {
  if (GLUED_PASSWORD.test(last) || GLUED_PASS.test(last)) return "password";
  if (last.endsWith("secret")) return "secret";
  if (last.endsWith("token")) return "token";
  let qualifier = GLUED_KEY.exec(last)?.[1];
  return qualifier === void 0 || NO_KEY.has(qualifier) ? null : KEY_QUALIFIERS.has(qualifier) ? "key" : "loose";
}
var NAME_ANCHORS, words, PASSWORDS, SECRETS, TOKENS, AUTHS, KEY_QUALIFIERS, VETOES, TOKEN_VETOES, ASKING, NEUTRAL, GLUED_PASSWORD, GLUED_PASS, GLUED_KEY, NINE2, NO_KEY, roleOf, init_names = __esm({
  "src/value/names.ts"() {
    "use strict";
    init_memo();
    init_name_parts();
    NAME_ANCHORS = ["pass", "pwd", "secret", "token", "key", "auth", "cred", "bearer", "identified by"], words = (list2) => new Set(list2.split(" ")), PASSWORDS = words("password passwords passwd passwds pwd pwds passphrase passphrases passwort passcode pass pw motdepasse"), SECRETS = words("secret secrets"), TOKENS = words("token tokens bearer"), AUTHS = words("auth authorization credential credentials cred creds"), KEY_QUALIFIERS = words(
      "api access secret private signing sign encryption encrypt decryption decrypt enc aes des rsa hmac master shared auth account admin session cookie client app application consumer jwt jwe jws cipher crypto symmetric webhook deploy deployment service server license licence subscription integration write ssh tls ssl pgp gpg wrapped security sas root user team project org merchant maps google aws azure gcp stripe github gitlab openai sendgrid mailgun twilio algolia firebase datadog sentry certificate"
    ), VETOES = words(
      "public pub publishable anon hash hashed hashing digest checksum fingerprint sha md csrf xsrf placeholder encrypted masked redacted error errors message messages msg label labels title hint help prompt invalid validation validator policy policies pattern regex regexp format min max length len size count type types field fields forgot forgotten expire expires expired expiry expiration ttl timeout attempt attempts strength visible visibility enabled disabled required nopasswd authorized authors author authority authenticated unauthorized authentication authenticity keyboard tokenizer tokenize tokenization wrong non nonmatching fake dummy mock bogus"
    ), TOKEN_VETOES = words(
      "partition foreign primary sort cache page next previous continuation cancel cancellation syntax lexer parser ast css color theme i18n translation lang locale idempotency hot short shortcut map id ids name names url uri urls path paths file files filename dir directory folder text endpoint port header headers prefix suffix algorithm class component input output form column version env var variable param params parameter arg args argument index idx ref reference arn manager provider factory builder handler helper util utils status state reset link view icon button selector xpath kind scope scopes list num number location resource role roles issuer description desc confirmation ca cert crt pem metadata kid jku jwks sshd up down"
    ), ASKING = words(
      "is has have get check encode compare encrypt decrypt generate create make find match validate show hide toggle missing no allow allows require requires enable disable use parse handle on should can"
    ), NEUTRAL = words(
      "value val str string raw plain plaintext b hex bytes default prod production dev develop development staging live old new base data code current confirm again repeat jwt"
    ), GLUED_PASSWORD = /(?:password|passwd|passphrase|pwd)$/, GLUED_PASS = /^(?:db|user|root|admin|key|store|ftp|smtp|mail|mysql|pg|sql|sudo|login|my|ssh|web|redis|imap|http|trust|repo)pass$/, GLUED_KEY = /^([a-z]{2,12})keys?$/, NINE2 = 57, NO_KEY = words("pub public mon tur don jo hoc whis doo hot roo");
    roleOf = memo(roleOfParts);
  }
});

// src/value/language.ts
function read(value2) {
  let reading = { bits: 0, letters: 0, digits: 0, marks: 0, upper: 0, lower: 0, wordLetters: 0 };
  for (let at = 0; at < value2.length; ) {
    let end = chunkEnd(value2, at);
    end === at ? addSign(reading, value2, at) : addLetters(reading, value2, at, end), at = Math.max(end, at + 1);
  }
  return reading;
}
function isWordy(reading) {
  return reading.letters > 0 && reading.wordLetters >= reading.letters * 0.75;
}
function addSign(reading, value2, at) {
  let code = value2.charCodeAt(at), step = at > 0 ? code - value2.charCodeAt(at - 1) : 99, repeats2 = step >= -1 && step <= 1;
  code >= 48 && code <= 57 ? (reading.digits++, reading.bits += repeats2 ? 0.5 : 3.32) : (reading.marks++, reading.bits += step === 0 ? 0.2 : isSeparator(code) ? 1 : 4);
}
function addLetters(reading, value2, start, end) {
  let length2 = end - start, cost = wordCost(value2, start, end), wordy = length2 >= 3 && cost <= length2 * 4.35 + 3.5;
  reading.letters += length2;
  for (let i = start; i < end; i++) isUpper(value2.charCodeAt(i)) ? reading.upper++ : reading.lower++;
  wordy && (reading.wordLetters += length2), reading.bits += isOneLetter(value2, start, end) ? 1 : wordy ? cost * 0.45 : length2 * 4.7;
}
function wordCost(value2, start = 0, end = value2.length) {
  let row = 0, cost = 0;
  for (let i = start; i < end; i++) {
    let letter = (value2.charCodeAt(i) | 32) - 97;
    cost += pairBits(row, letter), row = letter + 1;
  }
  return cost + pairBits(row, 26);
}
function pairBits(row, column) {
  return PAIR_BITS[row].charCodeAt(column) - 48;
}
function chunkEnd(value2, start) {
  let end = start;
  for (; end < value2.length && isUpper(value2.charCodeAt(end)); ) end++;
  if (end - start > 1) return end < value2.length && isLower(value2.charCodeAt(end)) ? end - 1 : end;
  for (; end < value2.length && isLower(value2.charCodeAt(end)); ) end++;
  return end;
}
function isOneLetter(value2, start, end) {
  for (let i = start + 1; i < end; i++) if (value2[i] !== value2[start]) return !1;
  return end - start > 2;
}
function isPhrase(value2, reading) {
  return isWordy(reading) ? !0 : reading.digits === 0 && reading.wordLetters * 2 >= reading.letters && /[a-z][-_.:/ A-Z]|[A-Z][-_.:/ ]/.test(value2) && isBuilt(value2);
}
function isBuilt(value2) {
  return value2.replace(/([a-z])(?=[A-Z])/g, "$1_").split(/[-_.:/ ]/).every((part) => /^[A-Za-z]{2,}$/.test(part));
}
var PAIR_BITS, isUpper, isLower, isSeparator, init_language = __esm({
  "src/value/language.ts"() {
    "use strict";
    PAIR_BITS = [
      "453444554775455474345657889",
      "854587595963439593436678695",
      "365637894683674694464999583",
      "376737935944782895635999794",
      "477626893896875896575899791",
      "574366697995538673348675792",
      "476643892995873794554989693",
      "598838554995755894575999881",
      "388829993976673894645999693",
      "554555599984524595439596955",
      "376637974667883577363669773",
      "478626673785965697367969692",
      "387527893984873798555799493",
      "359629993986584398575999793",
      "484446384967865798436699793",
      "654486696864425493454558995",
      "387738854974883493545999593",
      "777777696894668896481788783",
      "376627693966564795446789693",
      "595838854976775588435989692",
      "496727943996784794456989593",
      "545646595984436493439998996",
      "386918893998774998687989893",
      "398637843976943894479878993",
      "564636974996676398636896682",
      "676857695995556397459877981",
      "379718963987785796769999653"
    ];
    isUpper = (code) => code >= 65 && code <= 90, isLower = (code) => code >= 97 && code <= 122, isSeparator = (code) => code >= 45 && code <= 47 || code === 95 || code === 32;
  }
});

// src/scan/entropy/literal.ts
function readLiteral(text, offset, bare) {
  let plain = plainQuote(text, offset);
  return plain === null ? readDressed(text, offset, bare) : readQuoted(text, offset + plain.length, plain);
}
function plainQuote(text, at) {
  let char = text[at];
  return char === '"' ? text.startsWith('"""', at) ? '"""' : char : char === "'" ? text.startsWith("'''", at) ? "'''" : char : char === "`" ? char : null;
}
function readDressed(text, offset, bare) {
  let at = offset + callLength(text.slice(offset, offset + 70));
  at += STRING_PREFIX.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  let quote = QUOTE2.exec(text.slice(at, at + 9));
  return quote !== null ? readQuoted(text, at + quote[0].length, quote[0]) : at !== offset || bare === null ? null : readBare(text, at, bare);
}
function callLength(text) {
  return text.includes("(") ? WRAPPER.exec(text)?.[0].length ?? 0 : 0;
}
function readQuoted(text, start, quote) {
  let end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start);
  return end <= start || end - start > MAX_VALUE || quote.length > 1 && text.slice(start, end).includes(`
`) ? null : { start, end, quoted: !0 };
}
function plainEnd(text, start, quote) {
  let closed = CLOSED[quote];
  return closed.lastIndex = start, closed.test(text) ? closed.lastIndex - 1 : -1;
}
function readBare(text, start, kind) {
  let word = (kind === "data" ? BARE_DATA : BARE).exec(text.slice(start, start + 310))?.[0];
  if (word === void 0 || word.length > 299 || word.endsWith("...")) return null;
  let length2 = word.length;
  for (; length2 > 0 && /[,;)\]}:.]/.test(word[length2 - 1]); ) length2--;
  return kind !== "data" && (isCalled(text.slice(start + word.length, start + word.length + 4)) || hasAttribute(word)) || length2 === 0 ? null : { start, end: start + length2, quoted: !1 };
}
function isCalled(rest) {
  return /^[^\S\n]{0,3}[([{]/.test(rest);
}
function hasAttribute(word) {
  let head2 = /^([^=]{0,300})=(?!=*$)/.exec(word)?.[1];
  if (head2 === void 0) return !1;
  let reading = read(head2);
  return reading.digits === 0 || reading.wordLetters * 2 >= reading.letters;
}
function openQuote(before) {
  let open = 0;
  for (let at = 0; at < before.length; at++) {
    let code = before.charCodeAt(at);
    code === BACKSLASH ? at++ : open === 0 ? open = code === DOUBLE || code === SINGLE || code === BACKTICK ? code : 0 : code === open && (open = 0);
  }
  return open === 0 ? "" : String.fromCharCode(open);
}
var MAX_VALUE, DOUBLE, SINGLE, BACKSLASH, BACKTICK, STRING_PREFIX, QUOTE2, SHAPERS, WRAPPER, BARE, BARE_DATA, CLOSED, init_literal = __esm({
  "src/scan/entropy/literal.ts"() {
    "use strict";
    init_language();
    MAX_VALUE = 600, [DOUBLE, SINGLE, BACKSLASH, BACKTICK] = [34, 39, 92, 96], STRING_PREFIX = /^(?:[bBrRuUfFLN]{1,2}|@\$?|\$@?|%[qQ]?)?(?=\\{0,3}["'`])/, QUOTE2 = /^(\\{0,3})("""|'''|["'`]|&quot;)/, SHAPERS = "decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode", WRAPPER = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, "i"), BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/, BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/;
    CLOSED = {
      '"': /(?:[^"\\\n]|\\[^\n])*"/y,
      "'": /(?:[^'\\\n]|\\[^\n])*'/y,
      "`": /(?:[^`\\\n]|\\[^\n])*`/y
    };
  }
});

// src/scan/entropy/taken.ts
function taken(site, place, at, bare) {
  let scheme = schemeLength(site.after, at), literal = readLiteral(site.after, at + scheme, bare);
  if (literal === null) return null;
  let inner = scheme === 0 ? schemeLength(site.after, literal.start) : 0;
  return {
    ...head(site),
    place: scheme + inner > 0 ? "header" : place,
    quoted: literal.quoted,
    start: site.base + literal.start + inner,
    end: site.base + literal.end
  };
}
function schemeLength(text, at) {
  return SCHEME.lastIndex = at, SCHEME.test(text) ? SCHEME.lastIndex - at : 0;
}
var head, SCHEME, init_taken = __esm({
  "src/scan/entropy/taken.ts"() {
    "use strict";
    init_literal();
    head = (site) => ({ name: site.name, role: site.role }), SCHEME = /(?:Bearer|Token|Basic|ApiKey|Api-Key|Api-Token|SSWS)[ +]/iy;
  }
});

// src/scan/entropy/markup.ts
function endsInSign(before) {
  let least = Math.max(0, before.length - 1 - MAX_GAP);
  for (let at = before.length - 1; at >= least; at--) {
    let code = before.charCodeAt(at);
    if (code === COLON || code === EQUALS) return !0;
    if (code !== DOUBLE2 && code !== SINGLE2 && code > BLANK && code !== NO_BREAK) return !1;
  }
  return !1;
}
var ELEMENT, markup, BLANK, DOUBLE2, SINGLE2, COLON, EQUALS, NO_BREAK, MAX_GAP, listed, init_markup = __esm({
  "src/scan/entropy/markup.ts"() {
    "use strict";
    init_taken();
    ELEMENT = /^((?:\s[^<>\n]{0,200})?>\s{0,80})([^\s<>](?:[^<>\n]{0,298}[^\s<>])?)\s{0,80}<\//, markup = (site) => {
      if (site.before.includes("<") && /<(?:\w{1,20}:)?[\w.-]{0,40}$/.test(site.before)) {
        let element = ELEMENT.exec(site.after);
        if (element === null) return null;
        let [, open, value3] = element;
        return { ...head(site), place: "assigned", start: site.base + open.length, end: site.base + open.length + value3.length, quoted: !0 };
      }
      if (!endsInSign(site.before) || !/\b(?:name|key|id)["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(site.before)) return null;
      let value2 = /^["']?,?\s{0,80}["']?(?:value|val|content)["']?\s{0,10}[:=]\s{0,10}/i.exec(site.after);
      return value2 === null ? null : taken(site, "assigned", value2[0].length, site.kind === "data" ? "data" : null);
    }, [BLANK, DOUBLE2, SINGLE2, COLON, EQUALS, NO_BREAK] = [32, 34, 39, 58, 61, 160], MAX_GAP = 5;
    listed = (site) => {
      let dash = site.kind === "code" ? null : /^["']?:[ \t]{0,4}\r?\n[ \t]{0,40}- /.exec(site.after);
      return dash === null ? null : taken(site, "header", dash[0].length, "data");
    };
  }
});

// src/scan/entropy/readers.ts
function closesString(site, at) {
  let quote = site.after[at];
  return quote !== void 0 && "\"'`".includes(quote) && site.after[0] !== quote && openQuote(site.before) === quote;
}
function bareKind(site, sign, operator) {
  if (/^["'`\\&]/.test(site.after) && site.kind === "code" || sign.length > 1 && sign !== ":-" && sign !== ":=") return null;
  if (site.kind === "data") return "data";
  let tight = sign === "=" && !/[ \t]/.test(operator);
  return site.kind === "prose" ? tight || openQuote(site.before) !== "" || /^[\s#>*-]*[\w.$-]*$/.test(site.before) ? "prose" : null : tight && openQuote(site.before) !== "" || sign === ":-" ? "code" : null;
}
function announces(before) {
  return before.endsWith("-") ? /(?:^|[\s"'`])--?[\w-]{0,30}$/.test(before) : /^\s{0,9}(?:ENV|ARG)\s{1,4}$/.test(before) || before.includes("login ") && /\blogin \S{1,60} $/.test(before);
}
var TYPES, OPERATOR, direct, isBadge, pair, HASHING, call, option, directive, flag, READERS, init_readers = __esm({
  "src/scan/entropy/readers.ts"() {
    "use strict";
    init_literal();
    init_markup();
    init_taken();
    TYPES = "(?:string|String|&(?:'static )?str|str|SecretStr|Optional\\[str\\]|any|bytes|String\\?|char\\[\\]|Final(?:\\[str\\])?|const)", OPERATOR = new RegExp(
      `^(?:\\\\{0,3}["'\`]|&quot;)?\\]?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPES}(?=\\s{0,9}=)|\\s{1,4}(?:string|As String)(?=\\s{0,9}=)|\\[\\d{0,4}\\](?=\\s{0,9}=))?[ \\t]{0,60}(=>|:{1,3}=|[.+]=|[=!]==?|\\?\\?=?|\\|\\|=?|\\?=|:-|<-|[=:])[ \\t]{0,60}`
    ), direct = (site) => {
      let operator = OPERATOR.exec(site.after);
      if (operator === null || isBadge(site.before) || closesString(site, operator[0].length)) return null;
      let sign = operator[1], bare = bareKind(site, sign, operator[0]), at = operator[0].length, list2 = /^[[{(]\s{0,10}(?=["'])/.exec(site.after.slice(at, at + 12))?.[0] ?? "";
      return list2 !== "" && !/s["'`\\\]]*$/i.test(site.name) ? null : taken(site, sign.length > 1 && /^[=!]=/.test(sign) ? "compared" : list2 === "" ? "assigned" : "argument", at + list2.length, bare);
    }, isBadge = (before) => before.endsWith("?") && /(?:badge\S{0,40}|\.svg)\?$/.test(before);
    pair = (site) => {
      let comma = /^["'`],\s{0,40}/.exec(site.after);
      return comma === null || !/(?:\(\s{0,4}["'`]|["'`]--?)$/.test(site.before) || HASHING.test(site.before) ? null : taken(site, "argument", comma[0].length, null);
    }, HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i, call = (site) => {
      let open = /^\(\s{0,10}/.exec(site.after);
      if (open !== null)
        return site.role !== "password" && site.role !== "loose" || /^(?:set|with|add)|^password$/i.test(site.name) || /[.>]$/.test(site.before) ? taken(site, "argument", open[0].length, null) : null;
      let sql = /^\s{1,4}(?=\\?[\"'])/.exec(site.after);
      return sql === null || closesString(site, sql[0].length) ? null : /^(?:password|identified by)$/i.test(site.name) ? taken(site, "argument", sql[0].length, null) : null;
    }, option = (site) => directive(site) ?? flag(site), directive = (site) => {
      if (site.kind !== "data" || site.role === "loose" || !/^[ \t]{0,40}$/.test(site.before)) return null;
      let gap = /^[ \t]{1,40}(?=\S{1,300}[ \t]{0,9}(?:[\r\n]|$))/.exec(site.after);
      return gap === null ? null : taken(site, "assigned", gap[0].length, "data");
    }, flag = (site) => {
      let gap = /^[ \t]{1,4}(?=[^\s=:-])/.exec(site.after);
      if (gap === null || closesString(site, gap[0].length)) return null;
      let bearer = /^bearer$/i.test(site.name);
      return !bearer && !announces(site.before) ? null : taken(site, bearer ? "header" : "option", gap[0].length, site.kind === "data" ? "code" : site.kind);
    };
    READERS = [listed, markup, direct, pair, call, option];
  }
});

// src/scan/entropy/assignment.ts
function assignmentAt(content, nameStart, nameEnd, kind) {
  let name2 = content.slice(nameStart, nameEnd), plain = name2.includes(" ") && name2.toLowerCase() === "identified by" ? "password" : roleOf(name2);
  if (plain === null) return null;
  let before = content.slice(lineStart(content, nameStart, BEFORE), nameStart), owner = plain === "loose" ? ownerIn(before) : void 0, role = (owner === void 0 ? null : roleOf(`${owner}_${name2}`)) ?? plain, site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name: name2, role, kind, base: nameEnd };
  for (let read3 of READERS) {
    let found = read3(site);
    if (found !== null) return found;
  }
  return null;
}
function ownerIn(before) {
  let end = before.length - 1;
  if (end < 0 || before.charCodeAt(end) !== DOT) return;
  let start = end;
  for (; start > 0 && end - start < MAX_OWNER && isNameByte(before.charCodeAt(start - 1)); ) start--;
  return end - start < MIN_OWNER ? void 0 : before.slice(start, end);
}
var BEFORE, AFTER, DOT, MIN_OWNER, MAX_OWNER, init_assignment = __esm({
  "src/scan/entropy/assignment.ts"() {
    "use strict";
    init_line();
    init_name_bytes();
    init_names();
    init_readers();
    BEFORE = 200, AFTER = 1e3;
    DOT = 46, MIN_OWNER = 2, MAX_OWNER = 40;
  }
});

// src/decode/lines.ts
function oneLine({ start, end }) {
  return { starts: [start], width: end - start, skipped: 0, length: end - start };
}
function partOf({ starts, width, length: length2 }, from, to, group) {
  let skipped = (group - from * width % group) % group;
  return { starts: starts.slice(from, to), width, skipped, length: Math.min(length2, to * width) - from * width - skipped };
}
function placeOf({ starts, width, skipped }, character) {
  let line = Math.floor((character + skipped) / width);
  return starts[line] + character + skipped - line * width;
}
function encodedText(bytes, lines) {
  let { starts, width, skipped, length: length2 } = lines, buffer = asBuffer(bytes), left = length2 + skipped;
  return starts.map((start) => {
    let size = Math.min(width, left);
    return left -= size, buffer.toString("latin1", start, start + size);
  }).join("").slice(skipped);
}
function linesFrom(bytes, first, values3) {
  if (first.end - first.start < MIN_WIDTH) return null;
  let at = nextLine(bytes, first.end);
  if (at === -1) return null;
  let lines = oneLine(first);
  for (; at !== -1; ) {
    let length2 = digitsAt(bytes, at, lines.width + 1, values3);
    if (length2 === 0 || length2 > lines.width || isMarker(bytes, at) || length2 < lines.width && !isClosed(bytes, at + length2)) break;
    lines.starts.push(at), lines.length += length2, at = length2 === lines.width ? nextLine(bytes, at + length2) : -1;
  }
  return lines.starts.length > 1 ? lines : null;
}
function nextLine(bytes, end) {
  let at = bytes[end] === CR3 ? end + 1 : end;
  if (bytes[at] !== LF4) return -1;
  for (at++; bytes[at] === SPACE || bytes[at] === TAB; ) at++;
  return at;
}
function digitsAt(bytes, start, limit, values3) {
  let stop = Math.min(bytes.length, start + limit), at = start;
  for (; at < stop && values3[bytes[at]] >= 0; ) at++;
  return at - start;
}
function isMarker(bytes, at) {
  return bytes[at] === DASH && bytes[at + 1] === DASH;
}
function isClosed(bytes, end) {
  let at = end;
  for (; at < end + 2 && bytes[at] === EQUALS2; ) at++;
  return at >= bytes.length || CLOSINGS.includes(String.fromCharCode(bytes[at]));
}
var MIN_WIDTH, TAB, LF4, CR3, SPACE, DASH, EQUALS2, CLOSINGS, init_lines = __esm({
  "src/decode/lines.ts"() {
    "use strict";
    init_text();
    MIN_WIDTH = 40, [TAB, LF4, CR3, SPACE, DASH, EQUALS2] = [9, 10, 13, 32, 45, 61], CLOSINGS = `\r
"'\`<,;)]}\\`;
  }
});

// src/decode/bits-map.ts
function bitsMap(lines, bitsEach, rawLength, inner) {
  let width = inner.encoding === "utf-8" ? 1 : 2, bom = rawLength - inner.bytes.length * width, spanOf2 = (first, last) => ({ start: placeOf(lines, first), end: placeOf(lines, last) + 1 });
  if (bom < 0 || bom > 3) return () => spanOf2(0, lines.length - 1);
  let characterOf = (bit) => Math.min(lines.length - 1, Math.floor(bit / bitsEach));
  return ({ start, end }) => spanOf2(characterOf(8 * (bom + start * width)), characterOf(8 * (bom + end * width) - 1));
}
var init_bits_map = __esm({
  "src/decode/bits-map.ts"() {
    "use strict";
    init_lines();
  }
});

// src/decode/escapes/escape.ts
function wordWith(escapes) {
  return new RegExp(`(?:[${WORD}]|${escapes}){${WORD_LENGTH}}`, "y");
}
function fromHex(digits2) {
  return String.fromCharCode(Number.parseInt(digits2, 16));
}
function printablePairs(sign) {
  let cases = "0123456789abcdefABCDEF";
  return [..."234567"].flatMap((high) => [...cases].map((low) => sign + high + low));
}
function wordBefore(bytes, at) {
  wordBytes ??= Uint8Array.from({ length: 256 }, (_, code) => new RegExp(`[${WORD}]`).test(String.fromCharCode(code)) ? 1 : 0);
  let length2 = 0;
  for (; length2 < WORD_LENGTH && wordBytes[bytes[at - length2 - 1]] === 1; ) length2++;
  return length2;
}
var WORD, WORD_LENGTH, wordBytes, init_escape = __esm({
  "src/decode/escapes/escape.ts"() {
    "use strict";
    WORD = String.raw`\w+/.~:@?,!$*-`, WORD_LENGTH = 16;
  }
});

// src/decode/escapes/backslash.ts
var HIGH, BYTE, LETTERS, backslash, init_backslash = __esm({
  "src/decode/escapes/backslash.ts"() {
    "use strict";
    init_escape();
    HIGH = [..."234567"], BYTE = "(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", LETTERS = { n: `
`, r: "\r", t: "	" }, backslash = {
      via: "backslash",
      anchors: [...HIGH.flatMap((high) => [`\\u00${high}`, `\\x${high}`]), "\\u{", "\\U000000", ":\\/"],
      plausible: wordWith(String.raw`\\(?:(?:u00|U000000|x)[2-7][0-9A-Fa-f]|u\{[2-7][0-9A-Fa-f]\}|/)`),
      mixes: !0,
      near: { signs: ["\\"], pattern: /\\(?:["/]|(?:u00|x)[2-7]|u\{)|[\w+/=-]\\\r?\n/, mark: null },
      pattern: new RegExp(String.raw`\\(?:(?:u00|U000000|x)${BYTE}|u\{0{0,4}(?:${BYTE}|[9AaDd])\}|["'\x60/\\nrt]|\r?\n)`, "g"),
      decode(written) {
        let [, kind = ""] = written;
        return "uUx".includes(kind) ? fromHex(written.replace(/[{}]/g, "").slice(-2).replace("u", "0")) : kind === `
` || kind === "\r" ? "" : LETTERS[kind] ?? kind;
      }
    };
  }
});

// src/decode/escapes/entities.ts
var NAMED, COMMON, NUMBER, ESCAPE, entities, init_entities = __esm({
  "src/decode/escapes/entities.ts"() {
    "use strict";
    init_escape();
    NAMED = {
      amp: "&",
      quot: '"',
      apos: "'",
      lt: "<",
      gt: ">",
      equals: "=",
      sol: "/",
      plus: "+",
      colon: ":",
      semi: ";",
      commat: "@",
      lowbar: "_",
      period: ".",
      comma: ",",
      num: "#",
      dollar: "$",
      percnt: "%",
      quest: "?",
      excl: "!",
      ast: "*",
      bsol: "\\",
      lcub: "{",
      rcub: "}",
      lsqb: "[",
      rsqb: "]",
      lpar: "(",
      rpar: ")",
      Tab: "	",
      NewLine: `
`
    }, COMMON = ["amp", "quot", "apos", "lt", "gt"], NUMBER = "#(?:[xX]0{0,6}(?:[2-7][0-9A-Fa-f]|[9AaDd])(?![0-9A-Fa-f])|0{0,6}(?:9|1[03]|3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-6])(?![0-9]));?", ESCAPE = `&(?:${NUMBER}|(?:${Object.keys(NAMED).join("|")});)`, entities = {
      via: "entities",
      anchors: [
        ...[..."xX013456789"].map((first) => `&#${first}`),
        ...Object.keys(NAMED).filter((name2) => !COMMON.includes(name2)).map((name2) => `&${name2};`)
      ],
      plausible: wordWith(ESCAPE),
      mixes: !0,
      near: { signs: ["&"], pattern: /&(?:amp|quot|apos|lt|gt|#[xX0-9]{1,9});/, mark: null },
      pattern: new RegExp(ESCAPE, "g"),
      decode(written) {
        let body = written.slice(1).replace(";", "");
        return body[0] !== "#" ? NAMED[body] : /^#x/i.test(body) ? fromHex(body.slice(2)) : String.fromCharCode(Number(body.slice(1)));
      }
    };
  }
});

// src/decode/escapes/percent.ts
var percent, init_percent = __esm({
  "src/decode/escapes/percent.ts"() {
    "use strict";
    init_escape();
    percent = {
      via: "percent",
      anchors: [...printablePairs("%"), "%u00"],
      plausible: wordWith("%(?:u00)?[2-7][0-9A-Fa-f]"),
      mixes: !0,
      near: { signs: ["%"], pattern: /%(?:[2-7][0-9A-Fa-f]|0[9AaDd]|u00)/, mark: null },
      pattern: /%(?:u00)?(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])/g,
      decode: (written) => fromHex(written.slice(-2))
    };
  }
});

// src/decode/printable.ts
function isPrintable(bytes) {
  let printable = 0;
  for (let byte of bytes) isPrintableByte(byte) && printable++;
  return bytes.length > 0 && printable >= bytes.length * 0.9;
}
function isPrintableByte(byte) {
  return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
}
var init_printable = __esm({
  "src/decode/printable.ts"() {
    "use strict";
  }
});

// src/scan/finding/mask.ts
function maskValue(value2) {
  if (value2.length < 20) return HIDDEN;
  let hidden = Math.min(value2.length - 4 - 2, 28);
  return showable(value2.slice(0, 4)) + "•".repeat(hidden) + showable(value2.slice(-2));
}
function showable(text) {
  return text.replaceAll("	", " ").replace(UNSHOWABLE, "�");
}
function withoutSecret(facts, value2) {
  let hide = (text) => value2.length > 0 && value2.length < 4 ? text.replaceAll(value2, "•".repeat(value2.length)) : blot(text, value2);
  return facts.map(({ label, text }) => ({ label, text: showable(hide(text)) }));
}
function blot(text, value2) {
  let size = Math.min(7, value2.length);
  if (size < 4 || text.length < size) return text;
  let parts = /* @__PURE__ */ new Set();
  for (let at = 0; at + size <= value2.length; at++) parts.add(value2.slice(at, at + size));
  let out = "", blotUntil = 0;
  for (let at = 0; at < text.length; at++)
    at + size <= text.length && parts.has(text.slice(at, at + size)) && (blotUntil = at + size), out += at < blotUntil ? "•" : text[at];
  return out;
}
var UNSHOWABLE, HIDDEN, init_mask = __esm({
  "src/scan/finding/mask.ts"() {
    "use strict";
    UNSHOWABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, HIDDEN = "•".repeat(8);
  }
});

// src/scan/pattern/inside.ts
function outward({ match: inner, value: known2 }, { text, via, outer }) {
  let { name: name2, parts, ...rest } = inner, value2 = known2 ?? text.content.slice(inner.start, Math.min(inner.end, inner.start + MAX_BLOTTED)), shown = name2 === void 0 ? void 0 : blot(name2, value2);
  return { match: {
    ...rest,
    ...outer(inner),
    why: name2 === void 0 || shown === void 0 ? inner.why : inner.why.replaceAll(name2, () => shown),
    via: [...via, ...inner.via ?? []],
    ...shown === void 0 ? {} : { name: shown },
    ...parts === void 0 ? {} : { parts: parts.map((part) => ({ ...part, ...outer(part) })) }
  }, value: value2 };
}
function settle({ match, value: value2 }, content) {
  if (value2 === null) return match;
  let echoes = [
    ...echoesIn(content, Math.max(0, match.start - EXCERPT_REACH), match.start, value2),
    ...echoesIn(content, match.end, match.end + EXCERPT_REACH, value2)
  ];
  return echoes.length === 0 ? match : { ...match, echoes };
}
function echoesIn(content, start, end, value2) {
  let plain = content.slice(start, end), masked = blot(plain, value2), echoes = [];
  for (let at = 0; at < plain.length; at++) {
    if (masked[at] === plain[at]) continue;
    let last = echoes.at(-1);
    last?.end === start + at ? last.end++ : echoes.push({ start: start + at, end: start + at + 1 });
  }
  return echoes;
}
function withoutTwins(found) {
  let best2 = /* @__PURE__ */ new Map();
  for (let one of found) {
    let key = `${one.match.rule} ${one.match.start} ${one.match.end}`, known2 = best2.get(key);
    (known2 === void 0 || (one.match.via?.length ?? 0) < (known2.match.via?.length ?? 0)) && best2.set(key, one);
  }
  return [...best2.values()];
}
var MAX_BLOTTED, EXCERPT_REACH, init_inside = __esm({
  "src/scan/pattern/inside.ts"() {
    "use strict";
    init_mask();
    MAX_BLOTTED = 4096, EXCERPT_REACH = 640;
  }
});

// src/value/fake.ts
function isFake(value2, name2) {
  if (isStandIn(value2) || isPlaceholder(value2)) return !0;
  let own = new Set(splitName(name2)), known2 = (part) => own.has(part) || FILLERS.has(part) || isPlaceholderPart(part), plain = value2.toLowerCase().replace(/[013457@$!]/g, (char) => LEET[char]);
  return isMade(splitName(value2), known2) || isMade(splitName(plain), known2);
}
function isStandIn(value2) {
  return hasAtMost(value2.toLowerCase(), Math.min(4, 1 + value2.length / 4)) || TELLTALES.some((telltale) => telltale.test(value2));
}
function hasAtMost(value2, most) {
  let seen = /* @__PURE__ */ new Set();
  for (let char of value2) if (seen.add(char).size > most) return !1;
  return !0;
}
function isMade(parts, known2) {
  return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 2 || known2(part) || isJoined(part, known2, 3));
}
function isJoined(part, known2, depth) {
  if (depth === 0 || part.length < 5 || part.length > 40) return !1;
  for (let cut2 = part.length - 2; cut2 >= 2; cut2--) {
    if (!known2(part.slice(0, cut2))) continue;
    let rest = part.slice(cut2);
    if (known2(rest) || isJoined(rest, known2, depth - 1)) return !0;
  }
  return !1;
}
var FILLERS, TELLTALES, LEET, init_fake = __esm({
  "src/value/fake.ts"() {
    "use strict";
    init_placeholder();
    init_names();
    FILLERS = new Set(
      "sekret sekrit for to in on with by as be it at any some new old no one two first second other another tester test pwd pw change update updated set get use used using kind word words hostname host port mode root admin administrator guest login account client server service app application name data code mysql postgres postgresql redis mongo mongodb rabbitmq minio oracle sa something anything whatever good right correct confirm current refresh session cookie shared only local localhost dev development prod production staging env var variable github gitlab google aws azure facebook twitter slack stripe jwt csrf hash hashed encrypted raw plain simple strong weak great nice cool safe unsafe secure securely insecure hello world welcome generated create created delete deleted unused same different existing initial existent nonexistent provided required optional missing unknown john jane doe joe alice bob carol dave eve thing things stuff number type mine own owner provider consumer integration license signing encryption master webhook verify verification reset temp temporary tmp valid bogus garbage must should could would will may can have has base hex sha md uuid bytes byte character characters chars least than more less min max minimum length beef dead oauth bearer basic specific really very".split(" ")
    ), TELLTALES = [
      /fake|dummy|sample|example|your[-_ ]|change[-_ ]?me|replace[-_ ]|insert[-_ ]|qwerty|asdfgh/i,
      /a1b2c3|b2c3d4|c3d4e5|d4c3b2|c3b2a1|1a2b3c|(?:^|[-_.:])([a-z\d]{3,12})(?:[-_.:]\1){2}/i,
      /012345|123456|234567|345678|456789|987654|876543|765432|654321|abcdef|bcdefg|fedcba/i
    ], LEET = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
  }
});

// src/scan/entropy/reference.ts
function isReference(value2) {
  if (KEYWORDS.has(value2.toLowerCase().replace(/[?;,|]$/, "")) || NO_VALUE.some((shape) => shape.test(value2))) return !0;
  if (value2.includes(" ")) return isSentence(value2) || EXPRESSION.test(value2);
  let reading = read(value2);
  return CONSTANT.test(value2) ? reading.wordLetters * 3 >= reading.letters : MEMBER.test(value2) && reading.digits === 0 ? !0 : (MEMBER.test(value2) || PATH.some((shape) => shape.test(value2))) && reading.wordLetters * 2 >= reading.letters;
}
function isNumber(value2) {
  return NUMBER2.test(value2);
}
function isExpression(value2) {
  return EXPRESSION.test(value2);
}
function isSentence(value2) {
  let parts = value2.trim().split(/\s+/);
  return parts.length < 2 ? !1 : parts.length > 3 || parts.filter((part) => isPhrase(part, read(part)) || isWordy(read(part))).length >= parts.length / 2;
}
function isReadable2(value2) {
  let decoded2 = Buffer.from(value2, "base64").toString("latin1");
  return decoded2.length > 8 && /^[\t\r\n\x20-\x7e]+$/.test(decoded2);
}
var LOOKUP, STORED, ADDRESS, PATH, ROOTED, STEPS, MEMBER, RELEASE, VERSIONS, CONSTANT, KEYWORDS, FRAGMENT, EXPRESSION, NUMBER2, NO_VALUE, init_reference = __esm({
  "src/scan/entropy/reference.ts"() {
    "use strict";
    init_language();
    LOOKUP = [
      /^[$%&]|^@[A-Z_]{4,}|%[sdv@]|\{[\w.()[\]'" ]{0,60}\}|\w\[[-\w]{0,10}\]|^'?\$/,
      /^(?:vault|secret|ssm|sops|env|file|keychain|data|urn|kms|gcp|azure-keyvault)[:=]/
    ], STORED = /^(?:\{\w{2,12}\}|AgA|-----BEGIN|sha\d{1,3}[-:$]|md5[-:$]|h1:|pbkdf2|argon2|bcrypt|scrypt|\$\w{1,8}\$|AQICAH|ssh-|ecdsa-|pk_|age1)/i, ADDRESS = /:\/\/|^[^@\s]{1,60}@[a-z0-9-]{1,40}\.[a-z.]{2,20}$|^(?:\d{1,3}\.){3}\d{1,3}|^(?:localhost|www\.)|^mailto:/i, PATH = [
      /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@-]{1,60}|^[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/|$)/i,
      /\.(?:js|ts|json|ya?ml|pem|key|crt|txt|py|go|java|html|conf|cfg|env|xml|p12|jks|png|svg|md|properties|sh|rb|php|aspx?)$/i
    ], ROOTED = /^(?:~|\.{0,2})[/\\](?:var|run|etc|usr|home|users|opt|tmp|root|mnt|app|data|srv|secrets?|bin|lib|path|api|v\d|proc|dev)\b/i, STEPS = /^(?:[a-z\d]{1,14}[.:/]){3,60}[a-z\d]{0,14}$/i, MEMBER = /^[A-Za-z_$@][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,8}$|^[A-Za-z_$][\w$.]{0,60}[([]/, RELEASE = /^[A-Za-z][A-Za-z.-]{1,60}[-:@]v?\d{1,4}(?:\.\d{1,5}){1,3}$/, VERSIONS = /^\d{1,4}(?:\.\d{1,5}){1,3}-(?:\d{1,4}(?:\.\d{1,5}){0,3})?$/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, KEYWORDS = new Set(
      "true false yes on off str number int integer bool boolean bytes object array any float void optional required text uuid bearer basic base64 utf8 utf-8 hex ascii latin1 sha1 sha256 sha-1 sha-256 sha512 md5 self auto always never filtered".split(" ")
    ), FRAGMENT = /\)[;}]|\}\)|\(\[|\{\w+:|[;,]\w+=\w+\(|^[+,)]\w?[,.)]/, EXPRESSION = /\S\s+[-+*/|&<>=?:]{1,3}\s+|[;{}]\s*$|=>|\(\)|^[({[]|&&|\|\||\\[nrtdswb](?![a-z])|\[[^\]]{0,60}\]|^[.#:][a-z]|\^|\)$/, NUMBER2 = /^[-+]?(?:0x[0-9a-f]{1,10}|[\d.,:/ _-]{1,19})[a-z]{0,2}$/i, NO_VALUE = [STEPS, RELEASE, VERSIONS, ROOTED, FRAGMENT, STORED, ADDRESS, ...LOOKUP];
  }
});

// src/scan/entropy/judge.ts
function judgeNamed(found, value2, showcase) {
  if (value2.length < 5 || value2.length > MAX_LENGTH2 || !/[A-Za-z0-9]{2}/.test(value2)) return null;
  let reading = read(value2), belief = found.role === "password" ? judgePassword(value2, reading, found) : judgeOther(value2, reading, found);
  return belief === null || isReference(value2) || !found.quoted && isExpression(value2) || isFake(value2, found.name) ? null : belief === "medium" && isHomely(reading) && showcase() ? "low" : belief;
}
function isHomely(reading) {
  return reading.bits < (reading.wordLetters === 0 && reading.letters > 0 && reading.digits + reading.marks > 0 ? 30 : 45);
}
function judgePassword(value2, reading, found) {
  return reading.digits === 0 && isPhrase(trimmed(value2), reading) ? value2.includes(" ") || found.place === "argument" ? null : "low" : /^\d+$/.test(value2) ? value2.length < 6 || isRegular(value2) ? null : found.place === "assigned" ? "medium" : "low" : isRandom(value2, reading) ? "high" : value2.length < 6 || isOneCase(reading) && (value2.length < 10 || reading.wordLetters > 0) ? "low" : reading.bits >= 16 || reading.digits > 0 && reading.bits >= 12 ? "medium" : "low";
}
function judgeOther(value2, reading, found) {
  let login = loginIn(value2);
  return login !== null ? isFake(login.password, login.user) || login.password === login.user ? null : "medium" : found.place === "header" ? judgeHeader(value2, reading) : judgeToken(value2, reading, found);
}
function judgeToken(value2, reading, found) {
  return value2.includes(" ") || isNumber(value2) && value2.length < 16 ? null : UUID.test(value2) ? found.role === "loose" ? null : found.role === "token" ? "low" : "medium" : isPhrase(trimmed(value2), reading) ? reading.digits >= 4 && reading.bits >= 40 && found.role !== "loose" ? "low" : null : found.role === "loose" ? reading.bits >= 70 && reading.digits > 0 && !isDigest(value2) && !isReadable2(value2) ? "medium" : null : isRandom(value2, reading) ? "high" : reading.bits >= 40 && value2.length >= 10 && (reading.digits > 0 || value2.length >= 16) ? "medium" : reading.bits < 28 || reading.digits === 0 ? null : reading.bits >= 32 && reading.wordLetters === 0 && reading.letters > 2 ? "medium" : "low";
}
function loginIn(value2) {
  if (!PRINTABLE_BASE64.test(value2)) return null;
  let found = /^([\x21-\x39\x3b-\x7e]{1,60}):([\x21-\x7e]{1,80})$/.exec(Buffer.from(value2, "base64").toString("latin1"));
  return found === null ? null : { user: found[1], password: found[2] };
}
function isNameOnly(value2) {
  return PRINTABLE_BASE64.test(value2) && /^[\x20-\x39\x3b-\x7e]+$/.test(Buffer.from(value2, "base64").toString("latin1"));
}
function judgeHeader(value2, reading) {
  return isPhrase(trimmed(value2), reading) || value2.includes(" ") || isNameOnly(value2) ? null : reading.bits >= 70 ? "high" : reading.bits >= 45 ? "medium" : null;
}
function isOneCase(reading) {
  return reading.digits + reading.marks === 0 && (reading.upper === 0 || reading.lower === 0);
}
function isRandom(value2, reading) {
  return value2.length >= 16 && reading.bits >= 56 && !isWordy(reading) && reading.bits >= value2.length * 2.4;
}
function isDigest(value2) {
  return HEX.test(value2) && [16, 24, 32, 40, 48, 56, 64, 96, 128].includes(value2.replace(/^0x/i, "").length);
}
var MAX_LENGTH2, UUID, HEX, PRINTABLE_BASE64, trimmed, init_judge = __esm({
  "src/scan/entropy/judge.ts"() {
    "use strict";
    init_regular();
    init_fake();
    init_language();
    init_reference();
    MAX_LENGTH2 = 600, UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, HEX = /^(?:0x)?[0-9a-f]+$/i;
    PRINTABLE_BASE64 = /^[I-Za-f][A-Za-z0-9+/]{7,199}={0,2}$/;
    trimmed = (value2) => value2.replace(/^[^A-Za-z0-9]{1,9}/, "").replace(/[^A-Za-z0-9]{1,9}$/, "");
  }
});

// src/scan/entropy/kubernetes.ts
function secretData(content) {
  return content.includes("Secret") && MARK.test(content) ? [...yamlData(content), ...jsonData(content)] : [];
}
function yamlData(content) {
  let open = [], found = [];
  for (let start = 0; start < content.length; ) {
    let lineEnd = content.indexOf(`
`, start), end = lineEnd === -1 ? content.length : lineEnd;
    readLine(content.slice(start, end), start, open, found), start = end + 1;
  }
  return close(open, -1, found), found;
}
function readLine(line, start, open, found) {
  line.startsWith("---") && close(open, -1, found);
  let key = KEY.exec(line);
  if (key === null) return;
  let [all, prefix = "", name2 = ""] = key;
  close(open, prefix.includes("-") ? prefix.length - 1 : prefix.length, found);
  let mapping = mappingAt(open, prefix.length);
  mapping.lastKey = name2;
  let rest = line.slice(all.length), value2 = VALUE.exec(rest);
  name2 === "kind" && KIND.test(rest) ? mapping.isSecret = !0 : value2 !== null && mapping.values.push({ name: name2, ...spanOf(start + all.length, value2) });
}
function spanOf(offset, [all, quote = "", value2 = ""]) {
  let end = offset + all.length - quote.length;
  return { start: end - value2.length, end };
}
function close(open, column, found) {
  for (; (open.at(-1)?.column ?? -1) > column; ) {
    let closed = open.pop(), owner = open.at(-1);
    if (closed.under === "data" && owner !== void 0 && (owner.data = closed.values), closed.isSecret) for (let value2 of closed.data) found.push(value2);
  }
}
function mappingAt(open, column) {
  let last = open.at(-1);
  if (last?.column === column) return last;
  let mapping = { column, under: last?.lastKey ?? "", lastKey: "", isSecret: !1, values: [], data: [] };
  return open.push(mapping), mapping;
}
function jsonData(content) {
  let found = [];
  for (let { index, 0: opening } of content.matchAll(JSON_DATA)) {
    let start = index + opening.length, size = content.slice(start).search(/[{}]/);
    if (!(size === -1 || content[start + size] === "{"))
      for (let pair2 of content.slice(start, start + size).matchAll(JSON_PAIR)) {
        let [all, name2 = "", value2 = ""] = pair2, end = start + pair2.index + all.lastIndexOf(value2) + value2.length;
        found.push({ name: name2, start: end - value2.length, end });
      }
  }
  return found;
}
var MARK, KEY, VALUE, KIND, JSON_DATA, JSON_PAIR, init_kubernetes = __esm({
  "src/scan/entropy/kubernetes.ts"() {
    "use strict";
    MARK = /kind\\?["']?[ \t]{0,8}:[ \t]{0,8}\\?["']?Secret(?!\w)/, KEY = /^([ \t]{0,200}(?:- {1,8}){0,4})["']?([\w./-]{1,253})["']?:(?=[ \t\r]|$)/, VALUE = /^[ \t]{1,20}(["']?)([A-Za-z0-9+/]{2,4000000}={0,2})\1(?=\s|$)/, KIND = /^[ \t]{1,8}["']?Secret["']?(?=\s|$)/, JSON_DATA = /\\?"data\\?"\s{0,40}:\s{0,40}\{/g, JSON_PAIR = /\\?"([\w./-]{1,253})\\?"\s{0,40}:\s{0,40}\\?"([A-Za-z0-9+/]{2,4000000}={0,2})\\?"/g;
  }
});

// src/scan/entropy/service/shape.ts
function parseShape(text) {
  let parts = text.split(" ").map(parsePart);
  return {
    pattern: new RegExp(`^${parts.map(({ source }) => source).join("")}$`),
    fixed: parts.every(({ fixed }) => fixed),
    prefixed: text.startsWith("'"),
    width: Math.max(...parts.map(({ bits }) => bits))
  };
}
function describeShape(text) {
  return text.split(" ").map(describePart).join(", ");
}
function parsePart(text) {
  if (text === "uuid") return { source: UUID2, fixed: !0, bits: 4 };
  if (text.startsWith("'")) return { source: `(?:${literals(text).map(escaped).join("|")})`, fixed: !0, bits: 0 };
  let { set, bits, least, most } = readClass(text);
  return { source: `${set}{${least}${most === least ? "" : `,${most}`}}`, fixed: most === least, bits };
}
function describePart(text, index) {
  if (text === "uuid") return "a UUID";
  if (text.startsWith("'")) return `${index === 0 ? "prefix " : ""}${literals(text).join(" or ")}`;
  let { words: words2, least, most } = readClass(text);
  return `${least}${most === least ? "" : ` to ${most}`} ${words2}`;
}
function readClass(text) {
  let [, name2 = "", least = "", most = least] = PART2.exec(text) ?? [], known2 = CLASSES[name2] ?? (name2.startsWith("[") ? { set: name2, bits: BRACKET_BITS, words: `characters of ${name2}` } : void 0);
  if (known2 === void 0) throw new SyntaxError(`no part of a shape: ${text}`);
  return { ...known2, least: Number(least), most: Number(most) };
}
var CLASSES, BRACKET_BITS, UUID2, PART2, literals, escaped, init_shape = __esm({
  "src/scan/entropy/service/shape.ts"() {
    "use strict";
    CLASSES = {
      d: { set: "[0-9]", bits: 3.3, words: "digits" },
      h: { set: "[0-9a-fA-F]", bits: 4, words: "hexadecimal characters" },
      x: { set: "[A-Z2-7]", bits: 5, words: "base32 characters" },
      a: { set: "[0-9a-z]", bits: 5.1, words: "lower-case letters and digits" },
      A: { set: "[0-9A-Z]", bits: 5.1, words: "upper-case letters and digits" },
      l: { set: "[A-Za-z]", bits: 5.7, words: "letters" },
      w: { set: "[0-9A-Za-z]", bits: 5.9, words: "base62 characters" },
      v: { set: "[0-9A-Za-z_]", bits: 5.9, words: "letters, digits and _" },
      u: { set: "[0-9A-Za-z_=-]", bits: 6, words: "base64url characters" },
      b: { set: "[0-9A-Za-z+/=]", bits: 6, words: "base64 characters" },
      p: { set: "[!-~]", bits: 6.6, words: "printable characters" }
    }, BRACKET_BITS = 5.95, UUID2 = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", PART2 = /^(?:([a-zA-Z]|\[[^\]]{1,40}\])(\d{1,4})(?:-(\d{1,4}))?)$/;
    literals = (text) => text.slice(1, -1).split("'/'"), escaped = (literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
});

// src/scan/entropy/match.ts
function namedMatch(found, value2, confidence) {
  let password = found.role === "password", name2 = showable2(found.name);
  return {
    check: "entropy",
    start: found.start,
    end: found.end,
    rule: password ? "password-assignment" : "secret-assignment",
    title: password ? "Value assigned to a password name" : "Value assigned to a secret name",
    severity: SEVERITY[confidence],
    confidence,
    why: `${VERB[found.place]} ${name2 ?? "a secret name"}; ${describe(value2)}`,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value2),
    links: LINKS,
    rank: 1
  };
}
function namelessMatch(start, value2, confidence, variable) {
  let name2 = variable === void 0 ? void 0 : showable2(variable), why = `${name2 === void 0 ? "no word in it" : `assigned to ${name2}`}; ${describe(value2)}`;
  return {
    check: "entropy",
    start,
    end: start + value2.length,
    rule: "high-entropy-string",
    title: "Random-looking string",
    severity: confidence === "low" ? "low" : "medium",
    confidence,
    why,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value2),
    links: LINKS,
    rank: 0
  };
}
function serviceMatch(span, value2, sign, confidence, severity, variable) {
  let name2 = variable === "" ? void 0 : showable2(variable), { id, title, shape, links } = sign.service;
  return {
    check: "entropy",
    start: span.start,
    end: span.end,
    rule: id,
    title,
    severity,
    confidence,
    why: `${WHERE[sign.where]} ${sign.keyword}, ${describeShape(shape)}${name2 === void 0 ? "" : `, assigned to ${name2}`}`,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value2),
    links,
    rank: 2
  };
}
function showable2(name2) {
  let reading = read(name2);
  return isWordy(reading) || reading.bits < 56 ? name2 : void 0;
}
function describe(value2) {
  return `${value2.length} ${describeAlphabet(value2)} characters, ${shannonBits(value2).toFixed(1)} bits per character`;
}
var LINKS, SEVERITY, VERB, WHERE, init_match = __esm({
  "src/scan/entropy/match.ts"() {
    "use strict";
    init_strength();
    init_language();
    init_shape();
    LINKS = { revoke: null, docs: null }, SEVERITY = { high: "high", medium: "medium", low: "low" }, VERB = { assigned: "assigned to", compared: "compared with", argument: "passed as", option: "given to", header: "sent in" };
    WHERE = { name: "named", line: "on a line with", near: "below" };
  }
});

// src/scan/entropy/encoded.ts
function readable(found, raw) {
  if (found.place === "header" && LOGIN.test(Buffer.from(raw, "base64").toString("latin1"))) return { value: raw, via: ["base64"] };
  let shown = found.quoted ? UNDOUBTED.filter(({ first, sign }) => raw.includes(first) && sign.test(raw)) : [];
  return shown.length === 0 ? { value: raw } : { value: shown.reduce((text, { form }) => text.replace(form.pattern, (one) => form.decode(one)), raw), via: shown.map(({ form }) => form.via) };
}
function judgeSecretData(text, matches, judge2) {
  let opened = /* @__PURE__ */ new Set();
  for (let value2 of secretData(text.content)) {
    let derived = decoded(text, value2);
    if (derived !== null) {
      opened.add(value2.start), matches.delete(value2.start);
      for (let inner of matchesIn(derived, value2.name, judge2)) {
        let match = settle(outward({ match: inner, value: null }, derived), text.content);
        matches.set(match.start, match);
      }
    }
  }
  return opened;
}
function decoded(text, value2) {
  let raw = Buffer.from(text.content.slice(value2.start, value2.end), "base64");
  if (!isPrintable(raw)) return null;
  let inner = plainText(text.entry, raw);
  return { text: inner, via: ["base64"], outer: bitsMap(oneLine(withoutPadding(text, value2)), 6, raw.length, inner) };
}
function withoutPadding(text, { start, end }) {
  return { start, end: start + text.content.slice(start, end).replace(/={1,2}$/, "").length };
}
function matchesIn(derived, name2, { showcase, findNamed: findNamed2 }) {
  let value2 = derived.text.content.trimEnd(), role = roleOf(name2);
  if (value2.includes(`
`) || role === null) return [...findNamed2(derived.text).values()];
  let found = { name: name2, role, place: "assigned", start: 0, end: value2.length, quoted: !0 }, belief = judgeNamed(found, value2, showcase);
  return belief === null ? [] : [namedMatch(found, value2, belief)];
}
var UNDOUBTED, LOGIN, init_encoded = __esm({
  "src/scan/entropy/encoded.ts"() {
    "use strict";
    init_bits_map();
    init_backslash();
    init_entities();
    init_percent();
    init_lines();
    init_printable();
    init_text();
    init_inside();
    init_judge();
    init_kubernetes();
    init_match();
    init_names();
    UNDOUBTED = [
      { form: backslash, first: "\\", sign: /\\(?:u00[2-7]|x[2-7]|u\{)/ },
      { form: entities, first: "&", sign: /&(?:#[xX]?[0-9A-Fa-f]{2,7}|amp|quot|apos|lt|gt);/ },
      { form: percent, first: "%", sign: /^(?:[^%]{0,100}%[2-7][0-9A-Fa-f]){3,600}[^%]{0,600}$/ }
    ], LOGIN = /^[\x21-\x39\x3b-\x7e]{1,60}:[\x21-\x7e]{1,80}$/;
  }
});

// src/rules/services/a-b.ts
var ROWS, init_a_b = __esm({
  "src/rules/services/a-b.ts"() {
    "use strict";
    ROWS = String.raw`
abuseipdb-key;AbuseIPDB API key;abuseipdb;h80;;docs.abuseipdb.com/
adafruit-key;Adafruit IO API key;adafruit adafruitio;u32;;io.adafruit.com/api/docs/
adobe-id;Adobe IO Product identifier;adobe adobeioproduct;w12;info;developer.adobe.com/developer-console/docs/guides/authentication/
adobe-key;Adobe IO API key;adobe adobeio;h32;;^
ai21studio-key;AI21 Studio API key;ai21 ai21studio;uuid;;docs.ai21.com/reference/authentication
airbrake-key;Airbrake user key;airbrake;[0-9A-Za-z-]40;;airbrake.io/docs/api/
airtable-key;Airtable API key;airtable;w17;;airtable.com/developers/web/api/authentication
airvisual-key;AirVisual (IQAir) API key;airvisual;[a-z0-9-]36;;api-docs.iqair.com/
aiven-key;Aiven API key;aiven;b372;;docs.aiven.io/docs/platform/concepts/authentication
alchemy-key;Alchemy API key;alchemy~;w23 '_' w8;;www.alchemy.com/docs/how-to-create-access-tokens
alchemy-key-2;Alchemy API key;alchemy~;u24-64;;^
algolia-id;Algolia application id;algolia;w10;info;www.algolia.com/doc/guides/security/api-keys/
algolia-key;Algolia admin API key;algolia;w32;;^
alibaba-secret;Alibaba secret key;alibaba aliyun alibabacloud;w30;;www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
amplitude-key;Amplitude API key;amplitude~;h32;;www.docs.developers.amplitude.com/analytics/apis/export-api/
anypoint-key;Anypoint API key;anypoint;uuid;;docs.mulesoft.com/access-management/connected-apps-overview
apollo-key;Apollo API key;apollo~;w22;;docs.apollo.io/reference/people-api-search
appcenter-token;Visual Studio App Center API token;appcenter;h40;;openapi.appcenter.ms/
appcues-key;Appcues API key;appcues;[a-z0-9-]36;;docs.appcues.com/
appcues-key-2;Appcues API key;appcues;[a-z0-9-]39;;^
appointedd-key;Appointedd API key;appointedd;[0-9A-Za-z+=]88;;developers.appointedd.com/
appoptics-key;AppOptics API key;appoptics;u71;;docs.appoptics.com/api/
appsynergy-key;AppSynergy API key;appsynergy;a64;;www.appsynergy.com/content/resources/docs/rest-api.jsp
artifactory-key;Artifactory API key;artifactory jfrog bintray xray;w73;;jfrog.com/help/r/jfrog-rest-apis/introduction-to-the-artifactory-rest-apis
asana-id;Asana client id;asana;d16;info;developers.asana.com/docs/authentication
asana-pat;Asana personal access token;asana;'0/'/'1/'/'2/' d16 '/' d16 ':' h32;high;^
asana-secret;Asana client secret;asana;w32;;^
asana-token;Asana OAuth token;asana;[a-z0-9/:]51;;^
assemblyai-key;AssemblyAI API key;assemblyai;a32;;www.assemblyai.com/docs/api-reference/overview
atera-key;Atera API key;atera;a32;;app.atera.com/apidocs
atlassian-key;Atlassian API key;atlassian;w24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
atlassian-token;Atlassian API token;atlassian confluence;w20 h4;;^
audd-key;AudD API key;audd;[a-z0-9-]32;;docs.audd.io/
auth0-client-secret;Auth0 client secret;auth0;u64;high;auth0.com/docs/get-started/applications/rotate-client-secret
autoklose-token;Autoklose API token;autoklose;[0-9A-Za-z-]32
autopilot-key;Autopilot API key;autopilot~;h32;;www.autopilothq.com/docs/api-authentication
aviationstack-key;AviationStack API key;aviationstack;a32;;aviationstack.com/documentation
aws-account-id;Amazon Web Services account id;aws awsaccount;d12;info;docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
axonaut-key;Axonaut API key;axonaut;a32;;axonaut.com/api/v2/doc
ayrshare-key;Ayrshare API key;ayrshare;w8 '-' w8 '-' w8 '-' w8;;www.ayrshare.com/docs
azure-client-id;Azure client id;azureclient armclient azureadclient;uuid;info;learn.microsoft.com/entra/identity-platform/quickstart-register-app
azure-key;Azure Subscription API management key;apim ocpapim azureapim;h32;;learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions
azure-token;Azure personal access token;adopat azuredevops azuredevopsextpat vsts;a52;;learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
azure-token-2;Azure DevOps personal access token;azure azuredevops;w84;;^
azureopenai-key;Azure OpenAI API key;azure openai azureopenai;h32;;learn.microsoft.com/azure/ai-services/openai/reference
bannerbear-key-2;Bannerbear API key;bannerbear;w22 'tt';;developers.bannerbear.com/#authentication
baremetrics-key;Baremetrics API key;baremetrics;'sk_'/'lk_' w18-25;;developers.baremetrics.com/reference/authentication
baremetrics-key-2;Baremetrics API key;baremetrics;u25;;^
baseten-key;Baseten API key;baseten;w8 '.' w32;;docs.baseten.co/
beamer-api-token;Beamer API token;beamer~;'b_' u44;;www.getbeamer.com/api-reference
beebole-key;Beebole API key;beebole;a40;;beebole.com/help/api
besnappy-key;Besnappy API key;besnappy;h64;;github.com/BeSnappy/api-docs
besttime-key;Besttime API key;besttime;v36;;documentation.besttime.app/
besttime-private-key;BestTime private API key;besttime;'pri_' h32;;^
betterstack-key;Betterstack API key;betterstack;w24;;betterstack.com/docs/
bitbar-key;Bitbar API key;bitbar;w32;;support.smartbear.com/bitbar/docs
bitbucket-oauth-client-id;Atlassian Bitbucket OAuth consumer key;bitbucket atlassianbitbucket;a32;info;support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/
bitbucket-oauth-client-secret;Atlassian Bitbucket OAuth consumer secret;bitbucket atlassianbitbucket;u64;high;^
bitcoinaverage-key;BitcoinAverage API key;bitcoinaverage;w43;;apiv2.bitcoinaverage.com/
bitfinex-key;Bitfinex API key;bitfinex;u43;;docs.bitfinex.com/
bitly-token;Bitly access token;bitly;h40;;dev.bitly.com/api-reference#Authentication
bitly-token-2;Bitly access token;bitly;[0-9A-Za-z-]40;;^
bitmex-key;BitMEX API key;bitmex;u24;;www.bitmex.com/app/apiOverview
bitmex-key-2;BitMEX API key;bitmex;u48;;^
bitrise-token;Bitrise access token;bitrise;u60-120;;devcenter.bitrise.io/
bittrex-key;Bittrex access key;bittrex;w32;;bittrex.github.io/api/v3
bitwardenoauth2access-secret;Bitwarden OAuth client secret;bitwardenoauth2access bitwarden;w10-50;;bitwarden.com/help/personal-api-key/
blazemeter-key;BlazeMeter API key;blazemeter runscope;uuid;;help.blazemeter.com/
blitapp-key;BlitApp API key;blitapp;u39;;blitapp.com/api/
blocknative-key;Blocknative API key;blocknative;uuid;;docs.blocknative.com/
blogger-key;Blogger API key;blogger~;[0-9A-Za-z-]39;;developers.google.com/blogger/docs/3.0/using
blynk-token;Blynk Device access token;blynk;u32;;docs.blynk.io/
blynk-token-2;Blynk organization access token;blynk;u40;;^
bombbomb-key;BombBomb API key;bombbomb;b88;;developer.bombbomb.com/
boostnote-key;BoostNote API key;boostnote;h64
borgbase-key;BorgBase API key;borgbase;[0-9A-Za-z._-]148-152;;docs.borgbase.com/
box-key;Box API key;boxclient boxapi boxdeveloper boxcom;w32;;developer.box.com/guides/authentication/access-tokens/
brandfetch-key;Brandfetch API key;brandfetch;w40;;docs.brandfetch.com/
browserstack-key;BrowserStack access key;browserstack browserstackkey;w20;;www.browserstack.com/docs/automate/api-reference/selenium/introduction
browshot-key;Browshot API key;browshot;w28;;browshot.com/api/documentation
bscscan-key;BscScan API key;bscscan;A34;;docs.bscscan.com/
buddyns-key;BuddyNS API key;buddyns;a40;;www.buddyns.com/support/api/v2/
budibase-key;Budibase API key;budibase;h32 '-' h78-80;;docs.budibase.com/
bugherd-key;BugHerd API key;bugherd;a22;;www.bugherd.com/api_v2
bugsnag-key;Bugsnag API key;bugsnag;uuid;;docs.bugsnag.com/
bulbul-key;Bulbul API key;bulbul;a32
buttercms-key;ButterCMS API key;buttercms;a40;;buttercms.com/docs/api
`;
  }
});

// src/rules/services/c-e.ts
var ROWS2, init_c_e = __esm({
  "src/rules/services/c-e.ts"() {
    "use strict";
    ROWS2 = String.raw`
calendarific-key;Calendarific API key;calendarific;w32;;calendarific.com/api-documentation
calorieninja-key;CalorieNinjas API key;calorieninja;w40;;calorieninjas.com/api
campayn-key;Campayn API key;campayn;a64
cannyio-key;Canny API key;canny~ cannyio;uuid;;developers.canny.io/api-reference
canva-client-id;Canva client id;canva;'OC-' u8-16;info;www.canva.dev/docs/connect/
capsulecrm-key;Capsule CRM API key;capsulecrm;[0-9A-Za-z._-]64;;developer.capsulecrm.com/
carboninterface-key;CarbonInterface API key;carboninterface;w21;;docs.carboninterface.com/
censys-key;Censys API key;censys;w32;;docs.censys.com/
censys-key-2;Censys API key;censys;[a-z0-9-]36;;^
centralstationcrm-key;CentralStationCRM API key;centralstationcrm;a30;;api.centralstationcrm.net/api-docs/index.html
chartmogul-key;ChartMogul API key;chartmogul;a32;;dev.chartmogul.com/
chatbot-key;ChatBot API key;chatbot~;v32;;www.chatbot.com/docs/
chatfuel-key;Chatfuel API key;chatfuel;w128;;docs.chatfuel.com/
checio-key;Chec (Commerce.js) API key;chec commercejs;'pk_' a45;info;commercejs.com/docs/
checklyhq-key;Checkly API key;checklyhq;a32;;www.checklyhq.com/docs/
cicero-key;Cicero API key;cicero~;a40;;www.cicerodata.com/api/
circleci-token;CircleCI Project API token;circleci circle~ circleciproject;h40;;circleci.com/docs/managing-api-tokens/
ciscomeraki-key;Cisco Meraki API key;meraki ciscomeraki;h40;;developer.cisco.com/meraki/api-v1/overview/
civo-key;Civo API key;civo;w50;;www.civo.com/api
clarifai-key;Clarifai API key;clarifai;h32-36;;clarifai.com/developer/guide/authentication
clay-key;Clay API key;clay~;h20;;university.clay.com/docs/http-api-integration-overview
clearbit-key;Clearbit API key;clearbit;[a-z0-9_]35;;dashboard.clearbit.com/docs
clickhouse-key;ClickHouse Cloud key id;clickhouse clickhousecloud;w20;;clickhouse.com/docs/cloud/manage/openapi
cliengo-key;Cliengo API key;cliengo;uuid;;developers.cliengo.com/
clockify-key;Clockify API key;clockify;w48;;docs.clockify.me/
cloudflare-api-token-legacy;Cloudflare API token (unprefixed);cloudflare;u40;high;developers.cloudflare.com/fundamentals/api/get-started/create-token/
cloudflare-global-key-legacy;Cloudflare global API key (unprefixed);cloudflare xauthkey;h37;critical;developers.cloudflare.com/fundamentals/api/get-started/keys/
cloudflare-id;Cloudflare identifier;cloudflare;h32;info;developers.cloudflare.com/fundamentals/
cloudflareglobal-key;Cloudflare global API key;cloudflare cloudflareglobal;h37-45;;developers.cloudflare.com/fundamentals/api/get-started/keys/
cloudimage-key;CloudImage API key;cloudimage;[a-z0-9_]30;;docs.cloudimage.io/
cloudinary-key;Cloudinary API key;cloudinary;d15;;cloudinary.com/documentation
cloudinary-key-2;Cloudinary API key;cloudinary;u27;;^
cloudinary-secret;Cloudinary API secret;cloudinary;w32;;^
cloudmersive-key;Cloudmersive API key;cloudmersive;[a-z0-9-]36;;api.cloudmersive.com/
cloudplan-key;Cloudplan API key;cloudplan;[A-Z0-9-]32
cloudsight-key;CloudSight API key;cloudsight;w20-24;;cloudsight.docs.apiary.io/#introduction/authentication
cloudsmith-key;Cloudsmith API key;cloudsmith;h40;;docs.cloudsmith.com/accounts-and-teams/api-key
cloverly-key;Cloverly API key;cloverly;[a-z0-9:_]28;;docs.cloverly.com/
clustdoc-key;ClustDoc API key;clustdoc;w60;;clustdoc.com/api
coda-key;Coda API key;coda~;uuid;;coda.io/developers/apis/v1
codacy-key;Codacy API key;codacy;w20-24;;docs.codacy.com/codacy-api/api-tokens/
codeclimate-id;Code Climate test reporter identifier;codeclimate testreporterid codeclimatetestreporter;h64;info;github.com/codeclimate/javascript-test-reporter
codeclimate-key;Code Climate API key;codeclimate;h40;;developer.codeclimate.com/
codecov-token;Codecov access token;codecov;w32;;docs.codecov.com/
codecov-token-2;Codecov access token;codecov;[0-9A-Za-z-]36;;docs.codecov.com/reference/api-overview
codemagic-key;Codemagic API key;codemagic;v43;;docs.codemagic.io/rest-api/codemagic-rest-api/
codequiry-key;Codequiry API key;codequiry;w64;;codequiry.com/usage/api
cohere-key;Cohere API key;cohere coapikey;w40;;docs.cohere.com/
coin-key;CoinAPI key;coinapi coin;[A-Z0-9-]36;;docs.coinapi.io/
coinbase-key;Coinbase API key;coinbase;[0-9A-Za-z-]32;;docs.cloud.coinbase.com/exchange/docs/authorization-and-authentication
coinbase-key-2;Coinbase CDP API key;coinbasecdp coinbase;[0-9a-f-]36;;docs.cdp.coinbase.com/
coinbase-token;Coinbase access token;coinbase;u64;;^
coinlayer-key;Coinlayer API key;coinlayer;a32;;coinlayer.com/documentation
coinlib-key;Coinlib API key;coinlib;a16;;coinlib.io/apidocs
collect-key;Collect2 API key;collect2 collect;uuid
column-api-key;Column API key;column~;'live_'/'test_' w27;high;column.com/docs
configcat-key;ConfigCat key;configcat;u22 '/' u22;;configcat.com/docs/
confluent-id;Confluent client id;confluent ccloud cpdev kafka~;w16;info;docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html
confluent-secret-2;Confluent secret key;confluent;w64;;^
confluent-secret-3;Confluent API secret;confluent ccloud cpdev kafka~;b64;;^
contentful-token;Contentful delivery API token;contentful;u43-45;;www.contentful.com/developers/docs/references/content-delivery-api/
contentfuldelivery-token;Contentful API token;contentful contentfuldelivery;u43;;^
conversiontools-key;ConversionTools API key;conversiontools;'ey' [\w.]157-165;;conversiontools.io/api-documentation
convert-key;ConvertAPI key;convertapi convert;w16;;docs.convertapi.com/
convertapi-secret;ConvertAPI API secret;convertapi;'secret_' w16;;^
convertkit-key;ConvertKit (Kit) API key;convertkit;v22;;developers.kit.com/
couchbase-capella-api-key;Couchbase Capella API key secret;couchbase capella~ couchbasecapella;b60-120 [=]0-2;high;docs.couchbase.com/cloud/management-api-guide/management-api-intro.html
countrylayer-key;CountryLayer API key;countrylayer;a32;;countrylayer.com/documentation/
courier-auth-token;Courier auth token;courier~;'pk_' w4-10 '_' w28;high;www.courier.com/docs
coveralls-key;Coveralls API key;coveralls;[0-9A-Za-z-]37;;docs.coveralls.io/api-repos-endpoint
craftmypdf-key;CraftMyPDF API key;craftmypdf;w35;;craftmypdf.com/docs/
crowdin-key;Crowdin API key;crowdin;w80;;support.crowdin.com/developer/api/
cryptocompare-key;CryptoCompare API key;cryptocompare;w64;;min-api.cryptocompare.com/documentation
currencyfreaks-key;Currencyfreaks API key;currencyfreaks;a32;;currencyfreaks.com/documentation.html
currencylayer-key;CurrencyLayer API key;currencylayer;a32;;currencylayer.com/documentation
currencyscoop-key;CurrencyScoop API key;currencyscoop;a32;;currencyscoop.com/api-documentation
currents-key;CurrentsAPI key;currentsapi currents;u48;;currentsapi.services/en/docs/
customerio-key;Customer.io Tracking API key;customerio customeriotracking;h20;;docs.customer.io/integrations/api/#track-api
customerio-key-2;Customer.io app API key;customerio;h32;;docs.customer.io/integrations/api/#app-api
cypress-key;Cypress Record key;cypress~ cypressrecordkey cypressrecord;uuid;;docs.cypress.io/guides/guides/command-line#cypress-run
dailyco-key;Daily.co API key;daily~ dailyco;h64;;docs.daily.co/
dandelion-token;Dandelion API token;dandelion~;a32;;dandelion.eu/docs/
dareboost-key;Dareboost API key;dareboost;w60;;www.dareboost.com/en/documentation-api
databox-key;Databox API key;databox;[0-9A-Za-z+=]21;;developers.databox.com/docs
datadog-api-key;Datadog API key;datadog ddapikey;h32;high;docs.datadoghq.com/account_management/api-app-keys/
datadog-app-key;Datadog application key;datadog ddappkey ddapplicationkey;h40;high;^
datadog-token;Datadog access token;datadog;a40;high;^
datagov-key;data.gov API key;datagov;w40;;api.data.gov/docs/developer-manual/
debounce-key;DeBounce API key;debounce;w13;;developers.debounce.com/
deepai-key;DeepAI API key;deepai;[a-z0-9-]36;;deepai.org/docs
deepgram-key;Deepgram API key;deepgram;h40;;developers.deepgram.com/docs/authenticating
delighted-key;Delighted API key;delighted~;w32;;app.delighted.com/docs/api
detectify-key;Detectify API key;detectify;a32;;developer.detectify.com/
detectlanguage-key;Detect Language API key;detectlanguage;a32;;detectlanguage.com/documentation
deviantart-secret;DeviantArt OAuth client secret;deviantart;h32;;www.deviantart.com/developers/authentication
deviantart-token;DeviantArt access token;deviantart;w40-80;;www.deviantart.com/developers/http/v1/20210526
dfuse-key;dfuse API key;dfuse;'web_' a32;;docs.dfuse.io/
diffbot-key;Diffbot API key;diffbot;a32;;docs.diffbot.com/
diggernaut-key;Diggernaut API key;diggernaut;a40;;www.diggernaut.com/dev/
discord-id;Discord bot id;discord;d18;info;docs.discord.com/developers/reference#authentication
discord-secret;Discord client secret;discord;u32;;^
discord-token;Discord API token;discord;h64;;^
disqus-key;Disqus API key;disqus;w64;;disqus.com/api/docs/requests/
ditto-key;Ditto API key;ditto~;uuid '.' w40;;developer.dittowords.com/
django-secret-key;Django SECRET_KEY setting;django djangoproject;p45-67;high;docs.djangoproject.com/en/stable/ref/settings/#secret-key
dronahq-key;DronaHQ API key;dronahq;a50;;docs.dronahq.com/
drone-token;Drone CI access token;drone~ droneci;a32;high;docs.drone.io/
dropbox-long-lived-token;Dropbox long-lived access token;dropbox;w11 'AAAAAAAAAA' u43;critical;developers.dropbox.com/oauth-guide
dropbox-token;Dropbox API token;dropbox;w15;;^
dropboxapp-key;Dropbox app API key;dropboxapp;a15;;^
duo-key;Duo API key;duo~;'DI' A18;;duo.com/docs/adminapi
duo-key-2;Duo API key;duo~;w40;;^
dwolla-key;Dwolla API key;dwolla;[0-9A-Za-z-]50;;developers.dwolla.com/
dynalist-key;Dynalist API key;dynalist;u128;;apidocs.dynalist.io/
dyspatch-key;Dyspatch API key;dyspatch;A52;;docs.dyspatch.io/
eagleeyenetworks-key;Eagle Eye Networks API key;eagleeyenetworks;w15;;developer.eagleeyenetworks.com/
edenai-key;EdenAI API key;edenai;w36 '.' w92 '.' v43;;docs.edenai.co/
elasticemail-key;Elastic Email API key;elastic~ elasticemail;u96;;elasticemail.com/developers
enigma-key;Enigma API key;enigma~;w40;;docs.enigma.com/
envoy-key;Envoy API key;envoy~;w220;;developers.envoy.com/
eraser-key;Eraser API key;eraser~;w20;;docs.eraser.io/
ethereum-private-key;Ethereum-style wallet private key;ethereum wallet~ polymarket ethprivatekey ethereumprivatekey;'0x' h64;critical;ethereum.org/en/developers/docs/accounts/
etherscan-key;Etherscan API key;etherscan;A34;;docs.etherscan.io/
ethplorer-key;Ethplorer API key;ethplorer;[0-9A-Za-z-]22;;github.com/EverexIO/Ethplorer/wiki/Ethplorer-API
etsy-token;Etsy access token;etsy;w24;;developers.etsy.com/documentation/
etsyopen-key;Etsy Open API key;etsy etsyopen;w24 ':' w10-64;;^
eventbrite-key;Eventbrite API key;eventbrite;A20;;www.eventbrite.com/platform/docs/authentication
everhour-key;Everhour API key;everhour;h4 '-' h4 '-' h6 '-' h6 '-' h8;;everhour.docs.apiary.io/
exa-key;Exa AI API key;exa~ exaai;uuid;;docs.exa.ai/
exchangerate-key;ExchangeRate-API key;exchangerate exchangerateapi;h24;;www.exchangerate-api.com/docs/overview
exchangerates-key;ExchangeRatesAPI key;exchangerates exchangeratesapi;a32;;exchangeratesapi.io/documentation/
exoscale-secret;Exoscale API secret;exoscale;u40-60;;community.exoscale.com/product/iam/
extractor-key;ExtractorAPI key;extractorapi extractor;w40
`;
  }
});

// src/rules/services/f-k.ts
var ROWS3, init_f_k = __esm({
  "src/rules/services/f-k.ts"() {
    "use strict";
    ROWS3 = String.raw`
facebook-app-access-token;Facebook (Meta) app access token;facebook fb;d15-16 '|' u27;high;developers.facebook.com/docs/facebook-login/access-tokens/
facebook-secret;Facebook secret key;facebook fb;h32;;^
fal-key;fal.ai API key;fal~ falai;uuid ':' h32;;docs.fal.ai/
fastforex-key;FastForex API key;fastforex;[0-9A-Za-z-]28;;fastforex.readme.io/
fastly-key;Fastly API key;fastly;u32;;developer.fastly.com/reference/api/#authentication
feedier-key;Feedier API key;feedier;w32
fetchrss-key;FetchRSS API key;fetchrss;[0-9A-Za-z.]40;;fetchrss.com/developers
fibery-key;Fibery API key;fibery;h8 '.' h35;;api.fibery.io/
figma-legacy-token;Figma personal access token (legacy);figma xfigmatoken;h4-6 '-' uuid;high;developers.figma.com/docs/rest-api/personal-access-tokens/
fileio-secret;FileIO secret key;fileio;[A-Z0-9-.]39;;www.file.io/developers
fileio-secret-2;FileIO secret key;fileio;w20 '.' w20;;^
finage-api-key;Finage API key;finage;'API_KEY' A32;;finage.co.uk/docs
finage-key;Finage API key;finage;w32;;^
financialmodelingprep-key;Financial Modeling Prep API key;financialmodelingprep;w32;;site.financialmodelingprep.com/developer/docs
findl-key;Findl API key;findl;uuid
finicity-key;Finicity API key;finicity;h32;;docs.finicity.com/
finicity-secret;Finicity client secret;finicity;w20;;^
finnhub-key;Finnhub API key;finnhub;a20;;finnhub.io/docs/api
fixerio-key;Fixer.io API key;fixer~ fixerio;w32;;fixer.io/documentation
flatio-key;FlatIO API key;flatio;a128;;flat.io/developers/docs/api/
fleetbase-key-2;Fleetbase API key;fleetbase flblive;w20;;docs.fleetbase.io/developers/api/
flickr-key;Flickr API key;flickr;a32;;www.flickr.com/services/api/
flight-key;FlightAPI key;flightapi~ flight;a24;;docs.flightapi.io/
float-key;Float API key;float~;h16 b42-43 '=';;developer.float.com/
formcraft-key;Formcraft API key;formcraft;a16
foursquare-key;Foursquare API key;foursquare;A48;;docs.foursquare.com/developer/reference/v2-authentication
frameio-key;Frame.io API key;frameio;u64;;developer.frame.io/
freemius-secret-key;Freemius SDK secret key;freemius;'sk_' p29;;freemius.com/help/documentation/
freshbooks-token;FreshBooks access token;freshbooks;a64;;www.freshbooks.com/api/authentication
freshdesk-key;Freshdesk API key;freshdesk;w20;;developers.freshdesk.com/api/#authentication
front-key;Front API key;front~;w36 '.' [0-9A-Za-z._-]188-244;;dev.frontapp.com/
fulcrum-key;Fulcrum API key;fulcrum~;a80;;www.fulcrumapp.com/developers/api/
fullstory-key;Fullstory API key;fullstory;b88;;developer.fullstory.com
fxmarket-key;Fxmarket API key;fxmarket;u20;;fxmarketapi.com/documentation
gcp-key;GCP private key id;gcp;w35-40;;cloud.google.com/iam/docs/service-account-creds
geckoboard-key;Geckoboard API key;geckoboard;w44;;developer.geckoboard.com/
gemini-exchange-key;Gemini (exchange) API key;gemini~;'master-'/'account-' w20;;docs.gemini.com/
geoapify-key;Geoapify API key;geoapify;a32;;apidocs.geoapify.com/
geocode-key;Geocode API key;geocode;a28
geocodify-key;Geocodify API key;geocodify;a40
geoipifi-key;GeoIpifi API key;ipifi geoipifi;v32;;geo.ipify.org/docs
getgeo-key;GetGeoAPI key;getgeoapi getgeo;a40;;getgeoapi.com/documentation
getgist-key;Gist API key;getgist gist;[0-9A-Za-z+=]68;;developers.getgist.com/
getresponse-key;GetResponse API key;getresponse;a32;;apidocs.getresponse.com/
gitalk-key;Gitalk (GitHub) OAuth credentials;gitalk;h20;;gitalk.github.io
gitea-token;Gitea access token;gitea;h40;;docs.gitea.com/development/api-usage
github-id;GitHub client id;github;w20;info;docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
github-secret;GitHub secret key;github gh;h40;;^
gitter-key;Gitter API key;gitter;[a-z0-9-]40;;developer.gitter.im/docs/authentication
glassnode-key;Glassnode API key;glassnode;w27;;docs.glassnode.com/
gocardless-token;GoCardless live access token;gocardless;'live_' u40;critical;developer.gocardless.com/
goodday-key;GoodDay API key;goodday;a32;;www.goodday.work/docs/api
google-secret;Google OAuth client secret;google;u24;;developers.google.com/identity/protocols/oauth2
graphhopper-key;GraphHopper API key;graphhopper;[a-z0-9-]36;;docs.graphhopper.com/
greptile-key;Greptile API key;greptile~;b48;;www.greptile.com/docs
groovehq-key;GrooveHQ API key;groove~ groovehq;w64;;developer.groovehq.com/docs
gtmetrix-key;GTmetrix API key;gtmetrix;h32;;gtmetrix.com/api/docs/2.0/
guardian-key;Guardian API key;guardian~;uuid;;open-platform.theguardian.com/documentation/
guardian-key-2;Guardian API key;guardian~;a8 '-' a4 '-' a4 '-' a4 '-' a12;;^
gumroad-access-token;Gumroad access token;gumroad;u43-64;;gumroad.com/api
gumroad-key;Gumroad API key;gumroad;[0-9A-Za-z-]43;;^
gyazo-key;Gyazo API key;gyazo;[0-9A-Za-z-]43;;gyazo.com/api/docs
happyscribe-key;Happy Scribe API key;happyscribe;w24;;dev.happyscribe.com/
harvest-key;Harvest API key;harvest~;[\w.]97;;help.getharvest.com/api-v2/
hellosign-key;HelloSign (Dropbox Sign) API key;hellosign;[0-9A-Za-z-]64;;developers.hellosign.com/
helpcrunch-key;HelpCrunch API key;helpcrunch;b328;;docs.helpcrunch.com/
helpscout-key;Help Scout API key;helpscout;a40;;developer.helpscout.com/mailbox-api/
here-key;HERE API key;hereapi;u43;;www.here.com/docs/
heroku-api-key;Heroku API key (uuid);heroku;uuid;high;devcenter.heroku.com/articles/authentication
hiveage-key;Hiveage API key;hiveage;u20;;www.hiveage.com/api/
holiday-key;Holiday API key;holidayapi;[a-z0-9-]36;;holidayapi.com/docs
holistic-key;Holistic API key;holistic~;h64
honeycomb-api-key;Honeycomb API key (classic 32 hex or environment 22 base62);honeycomb xhoneycombteam;w22-32;;docs.honeycomb.io/
html2pdf-key;Html2Pdf API key;html2pdf;w64;;html2pdf.app/documentation/
hubspot-key;HubSpot API key;hubspot hubapi;uuid;;developers.hubspot.com/docs
humanity-key;Humanity API key;humanity~;a40;;platform.humanity.com/
hunter-key;Hunter API key;hunter~;[a-z0-9_-]40;;hunter.io/api/documentation
hybiscus-key;Hybiscus API key;hybiscus;w43;;hybiscus.dev/docs
ibm-cloud-api-key;IBM Cloud user API key;ibm ibmcloud bluemix;u44;high;cloud.ibm.com/docs/account?topic=account-userapikey
ibm-cloudant-password;IBM Cloudant password or API key;cloudant ibmcloudant;a24-64;high;cloud.ibm.com/docs/Cloudant
ibm-cos-hmac-secret;IBM Cloud Object Storage HMAC secret access key;ibm ibmcloudobjectstorage;h48;high;cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main
ibm-key;IBM Cloud user key;ibm ibmcloud;u42-44;;cloud.ibm.com/docs/account?topic=account-userapikey
iconfinder-key;IconFinder API key;iconfinder;w64;;developer.iconfinder.com/
iexcloud-key;IEX Cloud API key;iexcloud;[a-z0-9_]35;;cloud.iexapis.com/
imagekit-key;ImageKit API key;imagekit;[\w=]36;;imagekit.io/docs/api-keys
imagekit-private-key;ImageKit private API key;imagekit;'private_' b8-128;;^
imagga-key;Imagga API key;imagga;[0-9A-Za-z=]72;;docs.imagga.com/
impala-key;Impala API key;impala~;v46;;docs.impala.travel/
influxdb-token;InfluxDB API token;influx influxdb;u86 '==';high;docs.influxdata.com/influxdb/v2/admin/tokens/
infomaniak-token;Infomaniak API token;infomaniak;u60-100;;developer.infomaniak.com/docs/api
infura-key;Infura API key;infura;a32;;infura.io/docs
insightly-key;Insightly API key;insightly;[a-z0-9-]36;;api.insightly.com/v3.1/Help
instabot-key;Instabot API key;instabot;b44;;docs.instabot.io/docs/serverapi
instantly-key;Instantly API key;instantly~;b66 '==';;developer.instantly.ai/
intercom-key;Intercom API key;intercom;u60;;developers.intercom.com/docs/build-an-integration/learn-more/rest-apis
intercom-token;Intercom API token;intercom;b59 '=';;^
interseller-key;Interseller API key;interseller;uuid;;interseller.readme.io/
intrinio-key;Intrinio API key;intrinio;w44;;docs.intrinio.com/
iterable-key;Iterable API key;iterable~;w32-36;;api.iterable.com/api/docs
jenkins-token;Jenkins API token or crumb;jenkins crumb~;h32-36;high;www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
jenkins-token-2;Jenkins token;jenkins crumb~;h30-36;;www.jenkins.io/blog/2018/07/02/new-api-token-system/
jfrogidentity-token;JFrog identity token;jfrog artifactory bintray xray jfrogidentity;w64;;jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
jira-token;Jira token;jira atlassian confluence;[0-9A-Za-z-]24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
jiraconfluencepat-key;Jira or Confluence personal access token;jiraconfluencepat;[M-O]1 [ADQTgjwz]1 [AEIMQUYcgk]1 [0-5w-z]1 u40;;confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html
jotform-key;Jotform API key;jotform;a32;;api.jotform.com/docs/
jumpcloud-key;JumpCloud API key;jumpcloud;w40;;docs.jumpcloud.com/api/
jupiterone-key;JupiterOne API key;jupiterone;w76;;docs.jupiterone.io/
juro-key;Juro API key;juro;w40;;api-docs.juro.com/
kagi-key;Kagi API key;kagi;u11 '.' u43;;help.kagi.com/kagi/api/overview.html
karmacrm-key;KarmaCRM API key;karma~ karmacrm;w20
keenio-key;Keen.io API key;keen~ keenio;A64;;keen.io/docs/api/
keenio-key-2;Keen.io API key;keen~ keenio;a24;;^
kimi-api-key;Moonshot AI (Kimi) API key;moonshot kimi~ moonshotai;'sk-' w48;high;platform.moonshot.ai/docs
kimi-key;Kimi API key;kimi~ moonshot;'SK-' u48;;^
klingai-access-key;Kling AI access key;kling~ klingai;'A' A31;;app.klingai.com/global/dev/document-api
klingai-secret;Kling AI secret key;kling~ klingai;w32;;^
klipfolio-key;Klipfolio API key;klipfolio;h40;;apidocs.klipfolio.com/
knapsackpro-token;Knapsack Pro token;knapsackpro;a32;;docs.knapsackpro.com/
kontent-key;Kontent API key;kontent;[0-9A-Za-z-]36;;kontent.ai/learn/docs/
kraken-key;Kraken API key;kraken~;b56;;docs.kraken.com/api/
kraken-key-2;Kraken API key;kraken~;b86-88;;^
kraken-token;Kraken access token;kraken~;[0-9A-Za-z+/=_-]80-90;;^
kucoin-secret;KuCoin secret key;kucoin;uuid;;www.kucoin.com/docs-new/
kucoin-token;KuCoin access token;kucoin;h24;;^
kylas-key;Kylas API key;kylas;[a-z0-9-]36
`;
  }
});

// src/rules/services/l-o.ts
var ROWS4, init_l_o = __esm({
  "src/rules/services/l-o.ts"() {
    "use strict";
    ROWS4 = String.raw`
languagelayer-key;LanguageLayer API key;languagelayer;a32;;languagelayer.com/documentation
lark-secret;Lark secret;lark~ larksuite feishu;w32;;open.larksuite.com/document
lark-tenant-token;Lark / Feishu tenant / user / app access token;lark~ feishu larkfeishu;'t-'/'u-'/'a-' [\w.]30-50;;open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials
lark-token;LarkSuite app access token;lark~ larksuite feishu;'a-' [\w.]30-35;;^
launchdarkly-id;LaunchDarkly identifier;launchdarkly;h24;info;docs.launchdarkly.com/sdk/client-side/javascript
launchdarkly-token;LaunchDarkly access token;launchdarkly;u40;;docs.launchdarkly.com/sdk/api/
leadfeeder-key;Leadfeeder API key;leadfeeder;[0-9A-Za-z-]43;;docs.leadfeeder.com/api/
lemlist-key;Lemlist API key;lemlist;h32;;developer.lemlist.com/
lessannoyingcrm-key;Less Annoying CRM API key;lessannoyingcrm;[0-9A-Za-z-]57;;account.lessannoyingcrm.com/api_docs/v2
lightonparadigm-key;LightOn Paradigm API key;lighton paradigm~ lightonparadigm;u40-80
line-token;LINE Messaging API token;linechannel linenotify linemessaging linebot;b171-172;;developers.line.biz/en/docs/messaging-api/
linear-secret;Linear client secret;linear~;h32;;linear.app/developers/oauth-2-0-authentication
linkedin-access-token;LinkedIn OAuth access token;linkedin;'AQ' u200-1000;high;learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
linkedin-id;LinkedIn client id;linkedin;w14;info;^
linkedin-secret;LinkedIn secret key;linkedin;w16;;^
linkpreview-key;LinkPreview API key;linkpreview;w32;;docs.linkpreview.net/
loadmill-key;Loadmill API key;loadmill;w40;;loadmill.com/documentation
lob-api-key;Lob API key;lob~;'live_'/'test_' h35;high;docs.lob.com/#section/Authentication
loggly-key;Loggly API key;loggly;uuid;;documentation.solarwinds.com/en/success_center/loggly/default.htm
loginradius-key;LoginRadius API key;loginradius;uuid;;www.loginradius.com/docs/
logzio-key;Logz.io API key;logz logzio;uuid;;docs.logz.io/
lokalise-key;Lokalise API key;lokalise;h40;;developers.lokalise.com/reference/api-authentication
looker-id;Looker client id;looker~;w20;info;docs.cloud.google.com/looker/docs/api-auth
looker-secret;Looker client secret;looker~;w24;;^
loyverse-key;Loyverse API key;loyverse;w32;;developer.loyverse.com/docs/
lunchmoney-key;Lunch Money API key;lunchmoney;h50;;lunchmoney.dev/
madkudu-key;MadKudu API key;madkudu;h32;;developers.madkudu.com/
magnetic-token;Magnetic API token;magnetic~;uuid
mailboxlayer-key;Mailboxlayer API key;mailboxlayer;a32;;mailboxlayer.com/documentation
mailerlite-key;MailerLite API key;mailerlite;a32;;developers.mailerlite.com/docs/
mailgun-signing-key;Mailgun API / webhook signing key (new form);mailgun;h32 '-' h8 '-' h8;high;documentation.mailgun.com/
mailgun-token;Mailgun token;mailgun;[0-9A-Za-z-]72;;^
mailjet-key;Mailjet basic authentication;mailjet;w87 '=';;dev.mailjet.com/email/reference/overview/authentication/
mailjet-key-2;Mailjet SMS API key;mailjet mailjetsms;w32;;dev.mailjet.com/sms/reference/overview/authentication/
mailmodo-key;Mailmodo API key;mailmodo;w7 '-' w7 '-' w7 '-' w7;;www.mailmodo.com/developers/
mailsac-key;Mailsac API key;mailsac;'k_' w36-50;;mailsac.com/docs/api/
mandrill-key;Mandrill API key;mandrill;u20-24;;mailchimp.com/developer/transactional/api/
mapquest-key;MapQuest API key;mapquest;w32;;developer.mapquest.com/documentation/
marketstack-key;Marketstack API key;marketstack;a32;;marketstack.com/documentation
mattermost-token;Mattermost access token;mattermost;a26;;developers.mattermost.com/api-documentation/
mattermost-token-2;Mattermost personal access token;mattermost;[13-9A-KM-UW-Za-km-uw-z]26;;developers.mattermost.com/integrate/reference/personal-access-token/
mavenlink-key;Mavenlink API key;mavenlink;a64;;developer.kantata.com/
mediastack-key;MediaStack API key;mediastack;a32;;mediastack.com/documentation
meistertask-key;Meistertask API key;meistertask;w43;;developers.meistertask.com/
mesibo-key;Mesibo API key;mesibo;w64;;docs.mesibo.com/
messagebird-client-id;MessageBird client id;messagebird;uuid;info;developers.messagebird.com/api/#authentication
messagebird-key;MessageBird API key;messagebird;w25;;^
metrilo-key;Metrilo API key;metrilo;a16
mindmeister-key;Mindmeister API key;mindmeister;w43;;developers.mindmeister.com/
miro-key;Miro API key;miro;w27;;developers.miro.com/docs
miro-secret;Miro client secret;miro;w32;;^
mistral-api-key;Mistral AI API key;mistral~ mistralai;w32;high;docs.mistral.ai/
mixmax-key;Mixmax API key;mixmax;u36;;developer.mixmax.com/
mixpanel-key;Mixpanel API key;mixpanel;[0-9A-Za-z-]32;;developer.mixpanel.com/
moderation-key;Moderation API key;moderation~;w36 '.' w115 '.' v43;;docs.moderationapi.com/
moonclerk-key;MoonClerk API key;moonclerk;a32;;github.com/moonclerk/developer
moosend-key;Moosend API key;moosend;uuid;;docs.moosend.com/
moralis-key;Moralis API key;moralis;w64;;docs.moralis.com/
mux-key;Mux API key;mux~;b75;;www.mux.com/docs
mux-token;Mux access token id;mux~;uuid;;^
myintervals-key;MyIntervals API key;myintervals;a11;;www.myintervals.com/api/
nasa-key;NASA API key;nasa;w40;;api.nasa.gov
nasdaqdatalink-key;Nasdaq Data Link API key;nasdaq nasdaqdatalink;u20;;docs.data.nasdaq.com/
netlify-key;Netlify API key;netlify;u40-46;;docs.netlify.com/api/get-started/
netlify-key-2;Netlify API key;netlify;h60-64;;^
newrelic-id;New Relic API id;newrelic;w64;info;docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
newrelic-key;New Relic personal API key;newrelic;[\w.]4 '-' [\w.]42;;^
newrelic-key-2;New Relic license key;newrelic;w6 h30 'nral';;^
newrelic-key-3;New Relic license key;newrelic;h40;;^
news-key;NewsAPI key;newsapi news;a32;;newsapi.org/docs
newscatcher-key;Newscatcher API key;newscatcher;v43;;www.newscatcherapi.com/docs
nexmo-key;Nexmo API key;nexmo;u16;;developer.vonage.com/
nftport-key;NFTPort API key;nftport;uuid;;docs.nftport.xyz/
ngrok-api-key;ngrok API / tunnel credential id;ngrok;'cr_'/'ak_' w25-30;;ngrok.com/docs
ngrok-auth-token;ngrok auth token;ngrok;w25-30 '_' d1 w20;high;^
ngrok-key;ngrok API key;ngrok;'2' w26 '_' d1 w20;;^
nicereply-key;Nicereply API key;nicereply;h40
nimble-key;Nimble API key;nimble~;w30;;nimble.readthedocs.io/
noticeable-key;Noticeable API key;noticeable~;w20;;graphdoc.noticeable.io/
notify-key;LINE Notify API key;linenotify notify;w43;;notify-bot.line.me/doc/en/
nozbe-key;Nozbe Teams API key;nozbe nozbeteams;w16 '_' u64;;nozbe.com/api
nuget-key;NuGet API key;nuget;a46;;learn.microsoft.com/nuget/nuget-org/publish-a-package
numverify-key;Numverify API key;numverify;a32;;numverify.com/documentation
nvidia-ngc-legacy-key;NVIDIA NGC API key (legacy, after base64 decode);ngc nvidia nvidiangc;w26 ':' uuid;high;docs.nvidia.com/ngc/
nylas-key;Nylas API key;nylas;w30;;developer.nylas.com/
nytimes-key;New York Times API key;nytimes newyorktimes;u32;;developer.nytimes.com/
oanda-key;Oanda API key;oanda;w24;;developer.oanda.com/
okta-api-token;Okta API token (SSWS);okta ssws;'00' u40;critical;developer.okta.com/docs/guides/create-an-api-token/main/
ollama-key;Ollama API key;ollama;h32 '.' u24;;docs.ollama.com/cloud
omnisend-key;Omnisend API key;omnisend;[0-9A-Za-z-]75;;api-docs.omnisend.com/
onelogin-key;OneLogin API key;onelogin;w64;;developers.onelogin.com/
onesignal-key;OneSignal API key;onesignal;uuid;;documentation.onesignal.com/docs/en/keys-and-ids
onfleet-key;Onfleet API key;onfleet;a32;;docs.onfleet.com/
oopspam-key;OOPSpam API key;oopspam;w40;;www.oopspam.com/docs
opencagedata-key;OpenCage API key;opencagedata;a32;;opencagedata.com/api
openuv-key;OpenUV API key;openuv;a32;;www.openuv.io/
openweather-key;OpenWeatherMap API key;openweather pyowm owm openweathermap;a32;;openweathermap.org/appid
opsgenie-key;Opsgenie API key;opsgenie;uuid;;docs.opsgenie.com/docs/api-overview
optimizely-key;Optimizely API key;optimizely;[0-9A-Za-z-]54;;docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started
overloop-key;Overloop API key;overloop~;u50;;apidoc.overloop.com/
ovh-key;OVHcloud application key;ovh;[0-9A-Za-z-]16;;api.ovh.com/
ovh-secret;OVHcloud application secret;ovh;[0-9A-Za-z-]32;;^
owlbot-key;Owlbot API key;owlbot;h40;;owlbot.info/
`;
  }
});

// src/rules/services/p-r.ts
var ROWS5, init_p_r = __esm({
  "src/rules/services/p-r.ts"() {
    "use strict";
    ROWS5 = String.raw`
packagecloud-key;PackageCloud API key;packagecloud;h48;;packagecloud.io/docs/api
pagerduty-api-key;PagerDuty REST API user token;pagerduty;'u+' u18;high;developer.pagerduty.com/api-reference/4555ca1c983d0-get-the-current-user
pandadoc-key;PandaDoc API key;pandadoc;w40;;developers.pandadoc.com/reference/using-api-keys
pandascore-key;PandaScore API key;pandascore;u51;;developers.pandascore.co/
paralleldots-key;ParallelDots API key;paralleldots;w43;;www.paralleldots.com/text-analysis-apis
parseur-key;Parseur API key;parseur;h40;;developer.parseur.com/
particleio-token;particle.io access token;particleio;w40;;docs.particle.io/reference/cloud-apis/api/
partnerstack-key;PartnerStack API key;partnerstack;w64;;docs.partnerstack.com/
pastebin-key;Pastebin API key;pastebin;v32;;pastebin.com/doc_api
paydirtapp-key;Paydirtapp API key;paydirtapp;a32
paymoapp-key;Paymo API key;paymoapp;w44;;github.com/paymoapp/api
paymongo-key;PayMongo API key;paymongo;v32;;developers.paymongo.com/docs
paypal-id;PayPal OAuth client id;paypal;'a' u59;info;developer.paypal.com/api/rest/authentication/
paypal-id-2;PayPal OAuth client id;paypal;'A' u78-99;info;^
paypal-secret;PayPal OAuth secret;paypal;[0-9A-Za-z._-]44-80;;^
pdflayer-key;PdfLayer API key;pdflayer;a32;;pdflayer.com/documentation
pdfshift-key;PdfShift API key;pdfshift;h32;;docs.pdfshift.io/
pendo-key;Pendo integration key;pendo~;w32-64;;engageapi.pendo.io/
peopledatalabs-key;People Data Labs API key;peopledatalabs;a64;;docs.peopledatalabs.com/
pepipost-key;Pepipost API key;pepipost netcore;w32;;developers.pepipost.com/
percy-key;Percy API key;percy~;h64;;www.browserstack.com/docs/percy
phrase-key;Phrase API key;phraseapp;a64;;developers.phrase.com/
pinata-key;Pinata API key;pinata~;a64;;docs.pinata.cloud/
pinata-key-2;Pinata API key;pinata~;a20;;^
pinecone-key;Pinecone API key;pinecone;uuid;;docs.pinecone.io/guides/projects/manage-api-keys
pipedream-key;Pipedream API key;pipedream;a32;;pipedream.com/docs
pipedrive-key;Pipedrive API key;pipedrive;w40;;developers.pipedrive.com/
pivotaltracker-key;Pivotal Tracker API key;pivotal~ pivotaltracker;a32;;www.pivotaltracker.com/help/api/
pixabay-key;Pixabay API key;pixabay;[a-z0-9-]34;;pixabay.com/api/docs/
plaid-id;Plaid client id;plaid;w24;info;plaid.com/docs/quickstart/glossary/
plaid-secret;Plaid secret;plaid;w30;;^
planyo-key;Planyo API key;planyo;a62;;www.planyo.com/api.php
plivo-id;Plivo identifier;plivo;'MA' w18;info;www.plivo.com/docs/
plivo-token;Plivo token;plivo;u40;;^
podio-key;Podio API key;podio;a32;;developers.podio.com/
polls-key;PollsAPI key;pollsapi polls;A28;;docs.pollsapi.com/
polygon-key;Polygon API key;polygon~;w32;;polygon.io/docs
polymarket-key;Polymarket API key;polymarket;uuid;;docs.polymarket.com/
positionstack-key;PositionStack API key;positionstack;v32;;positionstack.com/documentation
postageapp-key;PostageApp API key;postageapp;w32;;dev.postageapp.com/api
postmark-token;Postmark server token;postmark;uuid;;postmarkapp.com/developer/api/overview
powrbot-key;Powrbot API key;powrbot;w40
privacy-key;Privacy API key;privacycom;uuid;;developer.privacy.com/docs
private-ai-token;Private AI API token;privateai;a32;;docs.private-ai.com/
prodpad-key;Prodpad API key;prodpad;h64
prospectcrm-key;ProspectCRM API key;prospect~ prospectcrm;[a-z0-9-]32;;api-batch-v1.prospect365.com/docs
protocolsio-key;Protocols.io API key;protocols~ protocolsio;a64;;apidoc.protocols.io/
proxycrawl-key;ProxyCrawl (Crawlbase) API key;proxycrawl;v22;;crawlbase.com/docs/
purestake-key;Purestake API key;purestake;w40;;developer.purestake.io/
pushbullet-key;Pushbullet API key;pushbullet;[\w.]34;;docs.pushbullet.com/
pusherchannel-key;Pusher Channels API key;pusher~ pusherchannels pusherchannel;a20;;pusher.com/docs/channels/
qase-key;Qase API key;qase;w40;;developers.qase.io/
qualaroo-key;Qualaroo API key;qualaroo;[0-9A-Za-z=]64;;help.qualaroo.com/
qubole-key;Qubole API key;qubole;a64;;docs.qubole.com/
railway-token;Railway API / project token;railway~;uuid;high;docs.railway.com/
rapid-key;RapidAPI key;rapidapi rapid;u50;;docs.rapidapi.com/docs/configuring-api-security
raven-key;Raven API key;raventools;[A-Z0-9-]16
rawg-key;RAWG API key;rawg;a32;;rawg.io/apidocs
razorpay-secret;Razorpay key secret;razorpay;w24;;razorpay.com/docs/api/
reachmail-key;ReachMail API key;reachmail;u64;;services.reachmail.net/
rebrandly-key;Rebrandly API key;rebrandly;v32;;developers.rebrandly.com/
recaptcha-key;Google reCAPTCHA site or secret key;recaptcha;'6L' [c-f]1 u37;;developers.google.com/recaptcha/intro
refiner-key;Refiner API key;refiner~;uuid;;refiner.io/docs/
rentman-key;Rentman API key;rentman;'ey' w34 '.ey' [0-9A-Za-z._-]250-300;;api.rentman.net/
replyio-key;Reply.io API key;replyio;w24;;apidocs.reply.io/#introduction
requestfinance-key;Request Finance API key;requestfinance;w7 '-' w7 '-' w7 '-' w7;;docs.request.finance/
restpack-key;Restpack API key;restpack;w48;;restpack.io/screenshot/docs
rev-key;Rev API key;revai;b27 '=';;docs.rev.ai/
rev-key-2;Rev API key;revai;[0-9A-Za-z-]27;;^
ringcentral-key;RingCentral API key;ringcentral;u22;;developers.ringcentral.com/
ritekit-key;RiteKit API key;ritekit;h44;;ritekit.com/developer/dashboard/
rocketreach-key;RocketReach API key;rocketreach;[a-z0-9-]39;;docs.rocketreach.co/
rockset-key;Rockset API key;rockset;w64;;docs.rockset.com/
route4me-key;Route4Me API key;route4me;A32;;route4me.io/docs/
runrunit-key;Runrun.it API key;runrunit;h32;;runrun.it/api/documentation
runrunit-key-2;Runrun.it API key;runrunit;w18-20;;^
`;
  }
});

// src/rules/services/s-u.ts
var ROWS6, init_s_u = __esm({
  "src/rules/services/s-u.ts"() {
    "use strict";
    ROWS6 = String.raw`
salescookie-key;Salescookie API key;salescookie;w32
salesflare-key;Salesflare API key;salesflare;v45;;api.salesflare.com/docs
sanity-token;Sanity API token;sanity~;'sk' w79-200;high;www.sanity.io/docs
sauce-token;Sauce Labs token;sauce~ saucelabs;[0-9a-f-]36;;docs.saucelabs.com/dev/api/
saucelabs-key;Sauce Labs API key;saucelabs;uuid;;^
scale-api-key;Scale AI API key (live);scale~ scaleai;'live_' h32;high;scale.com/docs/api-reference/authentication
scaleway-key;Scaleway API key;scaleway;uuid;;www.scaleway.com/en/docs/iam/how-to/create-api-keys/
scrapeowl-key;ScrapeOwl API key;scrapeowl;a30;;scrapeowl.com/docs/
scraper-key;ScraperAPI key;scraperapi scraper~;a32;;www.scraperapi.com/documentation/
scraperbox-key;ScraperBox API key;scraperbox;A32;;scraperbox.com/documentation
scrapestack-key;Scrapestack API key;scrapestack;a32;;scrapestack.com/documentation
scrapingant-key;ScrapingAnt API key;scrapingant;a32;;docs.scrapingant.com/
scrapingbee-key;ScrapingBee API key;scrapingbee;A80;;www.scrapingbee.com/documentation/
screenshot-key;ScreenshotAPI key;screenshotapi screenshot;w7 '-' w7 '-' w7 '-' w7;;www.screenshotapi.net/docs
screenshotlayer-key;ScreenshotLayer API key;screenshotlayer;v32;;screenshotlayer.com/documentation
scrutinizerci-token;Scrutinizer CI access token;scrutinizer scrutinizerci;a64;;scrutinizer-ci.com/docs/
secp256k1-private-key;Ethereum raw secp256k1 private key in hex;secp256k1 ethereum wallet~;h64;critical;www.secg.org/sec2-v2.pdf
securitytrails-key;SecurityTrails API key;securitytrails;w32;;docs.securitytrails.com/
segment-key;Segment API key;segment~;u43 '.' u43;;segment.com/docs/api/
selectpdf-key;SelectPDF API key;selectpdf;[a-z0-9-]36;;selectpdf.com/docs/
semaphore-key;Semaphore API key;semaphore~;a32;;semaphore.co/docs
sendbird-id;Sendbird application id;sendbird;uuid;info;sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication
sendbird-key;Sendbird organization API key;sendbird;h24;;^
sendbird-token;Sendbird API token;sendbird;h40;;^
sentry-token;Sentry token;sentry;h64;;docs.sentry.io/api/auth/
serphouse-key;Serphouse API key;serphouse;w60;;docs.serphouse.com/
serpstack-key;SerpStack API key;serpstack;a32;;serpstack.com/documentation
sherpadesk-key;Sherpadesk API key;sherpadesk;a32;;github.com/sherpadesk/api/wiki
shipday-key;Shipday API key;shipday;[0-9A-Za-z.]11 w20;;docs.shipday.com/
shodan-key;Shodan API key;shodan;w32;;developer.shodan.io/api
shortcut-key;Shortcut API key;shortcutapitoken shortcutapikey clubhouseapitoken;uuid;;developer.shortcut.com/api/rest/v3
shotstack-key;Shotstack API key;shotstack;w40;;shotstack.io/docs/api/
shutterstock-key;Shutterstock API key;shutterstock;w32;;api-reference.shutterstock.com/
shutterstock-key-2;Shutterstock API key;shutterstock;w16;;^
signalwire-key;SignalWire API key;signalwire;w50;;developer.signalwire.com/
signalwire-key-2;SignalWire API key;signalwire;uuid;;^
signaturit-key;Signaturit API key;signaturit;w86;;docs.signaturit.com/
signupgenius-key;SignupGenius API key;signupgenius;w32;;developer.signupgenius.com/
sigopt-key;Sigopt API key;sigopt;A48;;docs.sigopt.com/
simfin-key;SimFin API key;simfin;w32;;simfin.readme.io/
simplesat-key;Simplesat API key;simplesat;a40;;documentation.simplesat.io/
simvoly-key;Simvoly API key;simvoly;a33
skrappio-key;Skrapp API key;skrapp skrapio skrappio;w42;;skrapp.io/api
smartsheets-key;Smartsheet API key;smartsheets;w37;;developers.smartsheet.com/
snipcart-key;Snipcart API key;snipcart;v75;;docs.snipcart.com/
snowflake-pat;Snowflake programmatic access token (JWT);snowflake~ sftoken;[0-9A-Za-z._-]100-500;high;docs.snowflake.com/en/user-guide/programmatic-access-tokens
snyk-legacy-token;Snyk API token (uuid);snyk;uuid;high;docs.snyk.io/snyk-api/authentication-for-api
softlayer-api-key;IBM SoftLayer API key;softlayer slapikey ibmsoftlayer;a64;high;cloud.ibm.com/docs/account?topic=account-classic_keys
sonarcloud-token;SonarCloud API token;sonar~ sonarcloud;a40;;docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens
sonarqube-token;SonarQube token;sonar~ sonarqube sonarlogin;h40;;docs.sonarqube.org/latest/user-guide/user-token/
sparkpost-key;SparkPost API key;sparkpost;w40;;developers.sparkpost.com/api/
speechtextai-key;SpeechTextAI API key;speechtext speechtextai;h32;;speechtext.ai/speech-recognition-api
splunk-token;Splunk Observability token;splunk splunkobservability;w22;;dev.splunk.com/observability/docs
spoonacular-key;Spoonacular API key;spoonacular;a32;;spoonacular.com/food-api/docs
sportsmonk-key;Sportmonks API key;sportsmonk;w60;;docs.sportmonks.com/
spotify-secret;Spotify API secret;spotify;w32;;developer.spotify.com/documentation/web-api
squarespace-key;Squarespace API key;squarespace;uuid;;developers.squarespace.com/
sslmate-key;SSLMate API key;sslmate;w36;;sslmate.com/help/reference/apiv2
statuscake-key;StatusCake API key;statuscake;w20;;developers.statuscake.com/
statuspage-key;Atlassian Statuspage API key;statuspage atlassianstatuspage;[0-9a-f-]36-64;;developer.statuspage.io/
statuspage-key-2;Statuspage API key;statuspage;[a-z0-9-]36;;^
statuspal-key;StatusPal API key;statuspal;w32;;www.statuspal.io/api-docs
stitchdata-key;Stitch API key;stitchdata;[a-z0-9_]35;;www.stitchdata.com/docs/
stockdata-key;Stockdata API key;stockdata;w40;;www.stockdata.org/documentation
storecove-key;Storecove API key;storecove;u43;;www.storecove.com/docs/
stormboard-key;Stormboard API key;stormboard;h40;;api.stormboard.com/docs
stormglass-key;Stormglass API key;stormglass;[a-z0-9-]73;;docs.stormglass.io/
strava-key;Strava API key;strava;a40;;developers.strava.com/docs/authentication/
streak-key;Streak API key;streak~;h32;;streak.readme.io/
sumologic-access-id;Sumo Logic access id;sumo sumologic;'su' w12;info;help.sumologic.com/docs/manage/security/access-keys/
sumologic-token;Sumo Logic access token;sumo sumologic;w64;;^
supernotes-key;SuperNotes API key;supernotes;u43;;api.supernotes.app/docs/swagger
surveybot-key;SurveyBot API key;surveybot;[0-9A-Za-z-]80
surveysparrow-key;SurveySparrow API key;surveysparrow;u88;;developers.surveysparrow.com/
survicate-key;Survicate API key;survicate;a32;;developers.survicate.com/
swiftype-key;Swiftype API key;swiftype;w6 '_' w6 '-' w6;;swiftype.com/documentation
tableau-token;Tableau personal access token;tableau~;b22 '==:' w32;;help.tableau.com/current/server/en-us/security_personal_access_tokens.htm
tatumio-key;Tatum API key;tatum tatumio;[a-z0-9-]36;;docs.tatum.io/
taxjar-key;TaxJar API key;taxjar;a32;;developers.taxjar.com/api/reference/
technicalanalysis-key;Technical Analysis API key;technicalanalysisapi technicalanalysis;A48;;technical-analysis-api.com/
tefter-key;Tefter API key;tefter;w20;;www.tefter.io/docs/api
telegram-token;Telegram bot API token;telegram;d5-16 ':A' u34;;core.telegram.org/bots/api
teletype-key;Teletype API key;teletype;[0-9A-Za-z-]64;;teletype.app/help/api/
telnyx-api-key;Telnyx API v2 key;telnyx;'KEY' u55;high;developers.telnyx.com/
terraform-token;Terraform Cloud personal token;terraform terraformcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
testingbot-key;Testingbot API key;testingbot;a32;;testingbot.com/support/api
theodds-key;The Odds API key;oddsapi theoddsapi theodds;h32;;the-odds-api.com/liveapi/guides/v4/
thingsboard-token;ThingsBoard access token;thingsboard provisiondevicekey provisiondevicesecret;a20;;thingsboard.io/docs/paas/reference/http-api/
thousandeyes-key;ThousandEyes API key;thousandeyes;w32;;developer.cisco.com/docs/thousandeyes/
ticketmaster-key;Ticketmaster API key;ticketmaster;w32;;developer.ticketmaster.com/products-and-docs/apis/getting-started/
tiingo-key;Tiingo API key;tiingo;a40;;api.tiingo.com/documentation
timecamp-key;TimeCamp API key;timecamp;a26;;developer.timecamp.com/
timezone-key;TimezoneAPI key;timezoneapi timezone;l20;;timezoneapi.io/developers
tly-key;T.LY API key;tly;w60;;t.ly/docs/
tmetric-key;Tmetric API key;tmetric;A64;;tmetric.com/
todoist-key;Todoist API key;todoist;a40;;developer.todoist.com/
toggltrack-key;Toggl Track API key;toggl toggltrack;a32;;engineering.toggl.com/docs/
tomtom-key;TomTom API key;tomtom;w32;;developer.tomtom.com/
totp-seed;TOTP / HOTP one-time password seed (base32);otp~ totp~ 2fa~ mfa~ otpauth;x16-32;high;www.rfc-editor.org/rfc/rfc6238
tradier-token;Tradier API token;tradier;w28;high;docs.tradier.com/brokerage
transferwise-key;Wise (TransferWise) API key;transferwise;uuid;;docs.wise.com/
travelpayouts-key;Travelpayouts API key;travelpayouts;a32;;travelpayouts-data-api.readthedocs.io/
travisci-token;Travis CI token;travis~ travisci;w22;;developer.travis-ci.com/
trello-key;Trello API key;trello;[0-9A-Za-z-]32;;developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/
trello-token;Trello API token;trello;[0-9A-Za-z-]60-70;;^
twelvedata-key;TwelveData API key;twelvedata;a32;;twelvedata.com/docs
twilio-auth-token;Twilio auth token;twilio;h32;critical;www.twilio.com/docs/usage/api
twitch-token;Twitch access token;twitch;a30;;dev.twitch.tv/docs/authentication/
twitter-access-token;Twitter OAuth 1.0a access token;twitter;d8-25 '-' w20-40;high;developer.x.com/en/docs/authentication/overview
twitter-key;Twitter API key;twitter consumer~;w25;;^
twitter-key-2;Twitter v1 API key;twitter;l22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52;;^
twitter-key-3;Twitter API key;twitter;A22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52;;^
twitter-secret;Twitter secret key;twitter;w45;;^
twitter-secret-2;Twitter API secret;twitter;w50;;^
twitter-secret-3;Twitter secret key;twitter;w35-44;;^
tyntec-key;Tyntec API key;tyntec;w32;;api.tyntec.com/reference/
typeform-key;Typeform API key;typeform;w44;;www.typeform.com/developers/
typetalk-key;Typetalk API key;typetalk;w64;;developer.nulab.com/docs/typetalk/
typetalk-key-2;Typetalk API key;typetalk;w32;;^
uclassify-key;Uclassify API key;uclassify;w12;;www.uclassify.com/docs/
unplugg-key;Unplugg API key;unplu unplugg;a64
unsplash-key;Unsplash API key;unsplash;v43;;unsplash.com/documentation
upcdatabase-key;UPCDatabase API key;upcdatabase;A32;;upcdatabase.org/api
uplead-key;Uplead API key;uplead;[a-z0-9-]32;;docs.uplead.com/
uploadcare-key;Uploadcare API key;uploadcare;a20;;uploadcare.com/docs/
upstage-key;Upstage API key;upstage;w40-50;;console.upstage.ai/docs
upstash-redis-token;Upstash Redis REST token;upstash redisresttoken;b32-96;high;upstash.com/docs/redis/features/restapi
uptimerobot-key;UptimeRobot API key;uptimerobot;w9 '-' w24;;uptimerobot.com/api/
upwave-key;Upwave API key;upwave;a32
userflow-key;Userflow API key;userflow;[a-z0-9_]29;;docs.userflow.com/
userstack-key;UserStack API key;userstack;a32;;userstack.com/documentation
`;
  }
});

// src/rules/services/v-z.ts
var ROWS7, init_v_z = __esm({
  "src/rules/services/v-z.ts"() {
    "use strict";
    ROWS7 = String.raw`
vagrantcloud-token;Vagrant Cloud personal token;vagrant~ vagrantcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/vagrant/vagrant-cloud
vastai-key;Vast.ai API key;vast~ vastai;h64;;docs.vast.ai/
vatlayer-key;VatLayer API key;vatlayer;a32;;vatlayer.com/documentation
vault-approle-secret-id;HashiCorp Vault AppRole secret id;approle~ vault~;uuid;high;developer.hashicorp.com/vault/docs/auth/approle
vault-batch-token-legacy;HashiCorp Vault batch token (before 1.10);vault~ hashicorp;'b.' u138-300;critical;developer.hashicorp.com/vault/docs/concepts/tokens
vault-recovery-token-legacy;HashiCorp Vault recovery token (before 1.10);vault~ hashicorp;'r.' u24-500;critical;^
vault-service-token-legacy;HashiCorp Vault service token (before 1.10);vault~ xvaulttoken hashicorp;'s.' w24-26;critical;^
vault-unseal-key;HashiCorp Vault unseal key share;unseal~;b44;critical;developer.hashicorp.com/vault/docs/concepts/seal
vbout-key;Vbout API key;vbout;d25;;developers.vbout.com/
vercel-key;Vercel API key;vercel;w24;;vercel.com/docs/rest-api
verimail-key;Verimail API key;verimail;A32
veriphone-key;Veriphone API key;veriphone;A32;;veriphone.io/docs
versioneye-key;VersionEye API key;versioneye;[0-9A-Za-z-]40;;www.versioneye.com/api
virustotal-key;VirusTotal API key;virustotal;h64;;docs.virustotal.com/
visualcrossing-key;Visual Crossing API key;visualcrossing;A25;;www.visualcrossing.com/resources/documentation/
voicegain-key;Voicegain API key;voicegain;'ey' u34 '.ey' u108 '.' u43;;support.voicegain.ai/
voodoosms-key;VoodooSMS API key;voodoosms;w46
vpn-key;VPNAPI.io API key;vpnapi;w32;;vpnapi.io/api-documentation
vultr-key;Vultr API key;vultr;h36;;www.vultr.com/api/
vyte-key;Vyte API key;vyte;a50;;docs.vyte.in/
wakatime-key-2;WakaTime API key;wakatime;uuid;;wakatime.com/developers
walkscore-key;Walkscore API key;walkscore;a32;;www.walkscore.com/professional/api.php
wandb-key;Weights & Biases API key;wandb weightsandbiases weightsbiases;h40;;docs.wandb.ai/support/find_api_key/
weatherbit-key;Weatherbit API key;weatherbit;a32;;www.weatherbit.io/api
weatherstack-key;Weatherstack API key;weatherstack;a32;;weatherstack.com/documentation
webex-bot-token;Webex bot token;webex ciscospark;w64 '_' w4 '_' uuid;high;developer.webex.com/docs/bots
webflow-key;Webflow API key;webflow;a64;;developers.webflow.com/
webscraper-key;WebScraper API key;webscraper;w60;;webscraper.io/documentation/web-scraper-cloud/api
webscraping-key;Webscraping API key;webscraping;w32;;webscraping.ai/docs
whoxy-key;Whoxy API key;whoxy;a33;;www.whoxy.com/
wistia-key;Wistia API key;wistia;a64;;docs.wistia.com/
wiz-client-id;Wiz client id;wiz~;w53-56;info;docs.wiz.io/
wiz-secret;Wiz client secret;wiz~;w64;;^
worksnaps-key;Worksnaps API key;worksnaps;w40
workstack-key;Workstack API key;workstack;w60
worldcoinindex-key;WorldCoinIndex API key;worldcoinindex;w35;;www.worldcoinindex.com/apiservice
worldweather-key;World Weather Online API key;worldweather;a31;;www.worldweatheronline.com/weather-api/api/docs/
wpengine-key;WP Engine API key;wpengine wpe;w24-64;;wpengineapi.com/
wrike-key;Wrike API key;wrike;'ey' [0-9A-Za-z._-]333;;developers.wrike.com/
yandex-key;Yandex API key;yandex;[0-9A-Za-z.]83;;yandex.com/dev/dictionary
yelp-key;Yelp API key;yelp;[0-9A-Za-z._-]128;;docs.developer.yelp.com/docs/places-authentication
youneedabudget-key;YNAB (You Need A Budget) API key;youneedabudget;h64;;api.ynab.com/
yousign-key;Yousign API key;yousign;a32;;developers.yousign.com/
youtube-key;YouTube API key;youtube;u14;;developers.google.com/youtube/registering_an_application
youtube-key-2;YouTube API key;youtube;u39;;^
youtube-key-3;YouTube API key;youtube;[0-9A-Za-z-]24;;^
zai-key;Z.ai API key;zai glm~;h32 '.' w16;;docs.z.ai/
zendesk-token;Zendesk API token;zendesk;w40;;developer.zendesk.com/api-reference/
zenkit-key;Zenkit API key;zenkit;w8 '-' w32;;base.zenkit.com/docs/api/overview/introduction
zenrows-key;ZenRows API key;zenrows;h40;;docs.zenrows.com/
zenscrape-key;Zenscrape API key;zenscrape;uuid;;zenscrape.com/documentation/
zenserp-key;Zenserp API key;zenserp;[a-z0-9-]36;;app.zenserp.com/documentation
zeplin-key;Zeplin API key;zeplin;[0-9A-Za-z-]350-400;;docs.zeplin.dev/
zerobounce-key;ZeroBounce API key;zerobounce;a32;;www.zerobounce.net/api
zerotier-key;ZeroTier API key;zerotier;w32;;docs.zerotier.com/
zhipu-key;Zhipu API key;zhipu;h32 '.' w16;;docs.bigmodel.cn/
zipcode-key;ZipCodeAPI key;zipcodeapi zipcode;w64;;www.zipcodeapi.com/API
zipcodebase-key;Zipcodebase API key;zipcodebase;uuid;;app.zipcodebase.com/documentation
zoho-secret;Zoho client secret;zoho;h42;;www.zoho.com/accounts/protocol/oauth.html
zonkafeedback-token;ZonkaFeedback API token;zonka zonkafeedback;w36;;apidocs.zonkafeedback.com/
zulip-api-key;Zulip bot or user API key;zulip;w32;;zulip.com/api/api-keys
`;
  }
});

// src/rules/services/index.ts
var SERVICE_ROWS, init_services = __esm({
  "src/rules/services/index.ts"() {
    "use strict";
    init_a_b();
    init_c_e();
    init_f_k();
    init_l_o();
    init_p_r();
    init_s_u();
    init_v_z();
    SERVICE_ROWS = [ROWS, ROWS2, ROWS3, ROWS4, ROWS5, ROWS6, ROWS7];
  }
});

// src/scan/entropy/service/keywords.ts
var KEYWORD_ROWS, init_keywords = __esm({
  "src/scan/entropy/service/keywords.ts"() {
    "use strict";
    KEYWORD_ROWS = JSON.parse('{"abuseipdb":[0],"adafruit":[1],"adafruitio":[1],"adobe":[2,3],"adobeioproduct":[2],"adobeio":[3],"ai21":[4],"ai21studio":[4],"airbrake":[5],"airtable":[6],"airvisual":[7],"aiven":[8],"alchemy":[9,10],"algolia":[11,12],"alibaba":[13],"aliyun":[13],"alibabacloud":[13],"amplitude":[14],"anypoint":[15],"apollo":[16],"appcenter":[17],"appcues":[18,19],"appointedd":[20],"appoptics":[21],"appsynergy":[22],"artifactory":[23,321],"jfrog":[23,321],"bintray":[23,321],"xray":[23,321],"asana":[24,25,26,27],"assemblyai":[28],"atera":[29],"atlassian":[30,31,322],"confluence":[31,322],"audd":[32],"auth0":[33],"autoklose":[34],"autopilot":[35],"aviationstack":[36],"aws":[37],"awsaccount":[37],"axonaut":[38],"ayrshare":[39],"azureclient":[40],"armclient":[40],"azureadclient":[40],"apim":[41],"ocpapim":[41],"azureapim":[41],"adopat":[42],"azuredevops":[42,43],"azuredevopsextpat":[42],"vsts":[42],"azure":[43,44],"openai":[44],"azureopenai":[44],"bannerbear":[45],"baremetrics":[46,47],"baseten":[48],"beamer":[49],"beebole":[50],"besnappy":[51],"besttime":[52,53],"betterstack":[54],"bitbar":[55],"bitbucket":[56,57],"atlassianbitbucket":[56,57],"bitcoinaverage":[58],"bitfinex":[59],"bitly":[60,61],"bitmex":[62,63],"bitrise":[64],"bittrex":[65],"bitwardenoauth2access":[66],"bitwarden":[66],"blazemeter":[67],"runscope":[67],"blitapp":[68],"blocknative":[69],"blogger":[70],"blynk":[71,72],"bombbomb":[73],"boostnote":[74],"borgbase":[75],"boxclient":[76],"boxapi":[76],"boxdeveloper":[76],"boxcom":[76],"brandfetch":[77],"browserstack":[78],"browserstackkey":[78],"browshot":[79],"bscscan":[80],"buddyns":[81],"budibase":[82],"bugherd":[83],"bugsnag":[84],"bulbul":[85],"buttercms":[86],"calendarific":[87],"calorieninja":[88],"campayn":[89],"canny":[90],"cannyio":[90],"canva":[91],"capsulecrm":[92],"carboninterface":[93],"censys":[94,95],"centralstationcrm":[96],"chartmogul":[97],"chatbot":[98],"chatfuel":[99],"chec":[100],"commercejs":[100],"checklyhq":[101],"cicero":[102],"circleci":[103],"circle":[103],"circleciproject":[103],"meraki":[104],"ciscomeraki":[104],"civo":[105],"clarifai":[106],"clay":[107],"clearbit":[108],"clickhouse":[109],"clickhousecloud":[109],"cliengo":[110],"clockify":[111],"cloudflare":[112,113,114,115],"xauthkey":[113],"cloudflareglobal":[115],"cloudimage":[116],"cloudinary":[117,118,119],"cloudmersive":[120],"cloudplan":[121],"cloudsight":[122],"cloudsmith":[123],"cloverly":[124],"clustdoc":[125],"coda":[126],"codacy":[127],"codeclimate":[128,129],"testreporterid":[128],"codeclimatetestreporter":[128],"codecov":[130,131],"codemagic":[132],"codequiry":[133],"cohere":[134],"coapikey":[134],"coinapi":[135],"coin":[135],"coinbase":[136,137,138],"coinbasecdp":[137],"coinlayer":[139],"coinlib":[140],"collect2":[141],"collect":[141],"column":[142],"configcat":[143],"confluent":[144,145,146],"ccloud":[144,146],"cpdev":[144,146],"kafka":[144,146],"contentful":[147,148],"contentfuldelivery":[148],"conversiontools":[149],"convertapi":[150,151],"convert":[150],"convertkit":[152],"couchbase":[153],"capella":[153],"couchbasecapella":[153],"countrylayer":[154],"courier":[155],"coveralls":[156],"craftmypdf":[157],"crowdin":[158],"cryptocompare":[159],"currencyfreaks":[160],"currencylayer":[161],"currencyscoop":[162],"currentsapi":[163],"currents":[163],"customerio":[164,165],"customeriotracking":[164],"cypress":[166],"cypressrecordkey":[166],"cypressrecord":[166],"daily":[167],"dailyco":[167],"dandelion":[168],"dareboost":[169],"databox":[170],"datadog":[171,172,173],"ddapikey":[171],"ddappkey":[172],"ddapplicationkey":[172],"datagov":[174],"debounce":[175],"deepai":[176],"deepgram":[177],"delighted":[178],"detectify":[179],"detectlanguage":[180],"deviantart":[181,182],"dfuse":[183],"diffbot":[184],"diggernaut":[185],"discord":[186,187,188],"disqus":[189],"ditto":[190],"django":[191],"djangoproject":[191],"dronahq":[192],"drone":[193],"droneci":[193],"dropbox":[194,195],"dropboxapp":[196],"duo":[197,198],"dwolla":[199],"dynalist":[200],"dyspatch":[201],"eagleeyenetworks":[202],"edenai":[203],"elastic":[204],"elasticemail":[204],"enigma":[205],"envoy":[206],"eraser":[207],"ethereum":[208,540],"wallet":[208,540],"polymarket":[208,485],"ethprivatekey":[208],"ethereumprivatekey":[208],"etherscan":[209],"ethplorer":[210],"etsy":[211,212],"etsyopen":[212],"eventbrite":[213],"everhour":[214],"exa":[215],"exaai":[215],"exchangerate":[216],"exchangerateapi":[216],"exchangerates":[217],"exchangeratesapi":[217],"exoscale":[218],"extractorapi":[219],"extractor":[219],"facebook":[220,221],"fb":[220,221],"fal":[222],"falai":[222],"fastforex":[223],"fastly":[224],"feedier":[225],"fetchrss":[226],"fibery":[227],"figma":[228],"xfigmatoken":[228],"fileio":[229,230],"finage":[231,232],"financialmodelingprep":[233],"findl":[234],"finicity":[235,236],"finnhub":[237],"fixer":[238],"fixerio":[238],"flatio":[239],"fleetbase":[240],"flblive":[240],"flickr":[241],"flightapi":[242],"flight":[242],"float":[243],"formcraft":[244],"foursquare":[245],"frameio":[246],"freemius":[247],"freshbooks":[248],"freshdesk":[249],"front":[250],"fulcrum":[251],"fullstory":[252],"fxmarket":[253],"gcp":[254],"geckoboard":[255],"gemini":[256],"geoapify":[257],"geocode":[258],"geocodify":[259],"ipifi":[260],"geoipifi":[260],"getgeoapi":[261],"getgeo":[261],"getgist":[262],"gist":[262],"getresponse":[263],"gitalk":[264],"gitea":[265],"github":[266,267],"gh":[267],"gitter":[268],"glassnode":[269],"gocardless":[270],"goodday":[271],"google":[272],"graphhopper":[273],"greptile":[274],"groove":[275],"groovehq":[275],"gtmetrix":[276],"guardian":[277,278],"gumroad":[279,280],"gyazo":[281],"happyscribe":[282],"harvest":[283],"hellosign":[284],"helpcrunch":[285],"helpscout":[286],"hereapi":[287],"heroku":[288],"hiveage":[289],"holidayapi":[290],"holistic":[291],"honeycomb":[292],"xhoneycombteam":[292],"html2pdf":[293],"hubspot":[294],"hubapi":[294],"humanity":[295],"hunter":[296],"hybiscus":[297],"ibm":[298,300,301],"ibmcloud":[298,301],"bluemix":[298],"cloudant":[299],"ibmcloudant":[299],"ibmcloudobjectstorage":[300],"iconfinder":[302],"iexcloud":[303],"imagekit":[304,305],"imagga":[306],"impala":[307],"influx":[308],"influxdb":[308],"infomaniak":[309],"infura":[310],"insightly":[311],"instabot":[312],"instantly":[313],"intercom":[314,315],"interseller":[316],"intrinio":[317],"iterable":[318],"jenkins":[319,320],"crumb":[319,320],"jfrogidentity":[321],"jira":[322],"jiraconfluencepat":[323],"jotform":[324],"jumpcloud":[325],"jupiterone":[326],"juro":[327],"kagi":[328],"karma":[329],"karmacrm":[329],"keen":[330,331],"keenio":[330,331],"moonshot":[332,333],"kimi":[332,333],"moonshotai":[332],"kling":[334,335],"klingai":[334,335],"klipfolio":[336],"knapsackpro":[337],"kontent":[338],"kraken":[339,340,341],"kucoin":[342,343],"kylas":[344],"languagelayer":[345],"lark":[346,347,348],"larksuite":[346,348],"feishu":[346,347,348],"larkfeishu":[347],"launchdarkly":[349,350],"leadfeeder":[351],"lemlist":[352],"lessannoyingcrm":[353],"lighton":[354],"paradigm":[354],"lightonparadigm":[354],"linechannel":[355],"linenotify":[355,424],"linemessaging":[355],"linebot":[355],"linear":[356],"linkedin":[357,358,359],"linkpreview":[360],"loadmill":[361],"lob":[362],"loggly":[363],"loginradius":[364],"logz":[365],"logzio":[365],"lokalise":[366],"looker":[367,368],"loyverse":[369],"lunchmoney":[370],"madkudu":[371],"magnetic":[372],"mailboxlayer":[373],"mailerlite":[374],"mailgun":[375,376],"mailjet":[377,378],"mailjetsms":[378],"mailmodo":[379],"mailsac":[380],"mandrill":[381],"mapquest":[382],"marketstack":[383],"mattermost":[384,385],"mavenlink":[386],"mediastack":[387],"meistertask":[388],"mesibo":[389],"messagebird":[390,391],"metrilo":[392],"mindmeister":[393],"miro":[394,395],"mistral":[396],"mistralai":[396],"mixmax":[397],"mixpanel":[398],"moderation":[399],"moonclerk":[400],"moosend":[401],"moralis":[402],"mux":[403,404],"myintervals":[405],"nasa":[406],"nasdaq":[407],"nasdaqdatalink":[407],"netlify":[408,409],"newrelic":[410,411,412,413],"newsapi":[414],"news":[414],"newscatcher":[415],"nexmo":[416],"nftport":[417],"ngrok":[418,419,420],"nicereply":[421],"nimble":[422],"noticeable":[423],"notify":[424],"nozbe":[425],"nozbeteams":[425],"nuget":[426],"numverify":[427],"ngc":[428],"nvidia":[428],"nvidiangc":[428],"nylas":[429],"nytimes":[430],"newyorktimes":[430],"oanda":[431],"okta":[432],"ssws":[432],"ollama":[433],"omnisend":[434],"onelogin":[435],"onesignal":[436],"onfleet":[437],"oopspam":[438],"opencagedata":[439],"openuv":[440],"openweather":[441],"pyowm":[441],"owm":[441],"openweathermap":[441],"opsgenie":[442],"optimizely":[443],"overloop":[444],"ovh":[445,446],"owlbot":[447],"packagecloud":[448],"pagerduty":[449],"pandadoc":[450],"pandascore":[451],"paralleldots":[452],"parseur":[453],"particleio":[454],"partnerstack":[455],"pastebin":[456],"paydirtapp":[457],"paymoapp":[458],"paymongo":[459],"paypal":[460,461,462],"pdflayer":[463],"pdfshift":[464],"pendo":[465],"peopledatalabs":[466],"pepipost":[467],"netcore":[467],"percy":[468],"phraseapp":[469],"pinata":[470,471],"pinecone":[472],"pipedream":[473],"pipedrive":[474],"pivotal":[475],"pivotaltracker":[475],"pixabay":[476],"plaid":[477,478],"planyo":[479],"plivo":[480,481],"podio":[482],"pollsapi":[483],"polls":[483],"polygon":[484],"positionstack":[486],"postageapp":[487],"postmark":[488],"powrbot":[489],"privacycom":[490],"privateai":[491],"prodpad":[492],"prospect":[493],"prospectcrm":[493],"protocols":[494],"protocolsio":[494],"proxycrawl":[495],"purestake":[496],"pushbullet":[497],"pusher":[498],"pusherchannels":[498],"pusherchannel":[498],"qase":[499],"qualaroo":[500],"qubole":[501],"railway":[502],"rapidapi":[503],"rapid":[503],"raventools":[504],"rawg":[505],"razorpay":[506],"reachmail":[507],"rebrandly":[508],"recaptcha":[509],"refiner":[510],"rentman":[511],"replyio":[512],"requestfinance":[513],"restpack":[514],"revai":[515,516],"ringcentral":[517],"ritekit":[518],"rocketreach":[519],"rockset":[520],"route4me":[521],"runrunit":[522,523],"salescookie":[524],"salesflare":[525],"sanity":[526],"sauce":[527],"saucelabs":[527,528],"scale":[529],"scaleai":[529],"scaleway":[530],"scrapeowl":[531],"scraperapi":[532],"scraper":[532],"scraperbox":[533],"scrapestack":[534],"scrapingant":[535],"scrapingbee":[536],"screenshotapi":[537],"screenshot":[537],"screenshotlayer":[538],"scrutinizer":[539],"scrutinizerci":[539],"secp256k1":[540],"securitytrails":[541],"segment":[542],"selectpdf":[543],"semaphore":[544],"sendbird":[545,546,547],"sentry":[548],"serphouse":[549],"serpstack":[550],"sherpadesk":[551],"shipday":[552],"shodan":[553],"shortcutapitoken":[554],"shortcutapikey":[554],"clubhouseapitoken":[554],"shotstack":[555],"shutterstock":[556,557],"signalwire":[558,559],"signaturit":[560],"signupgenius":[561],"sigopt":[562],"simfin":[563],"simplesat":[564],"simvoly":[565],"skrapp":[566],"skrapio":[566],"skrappio":[566],"smartsheets":[567],"snipcart":[568],"snowflake":[569],"sftoken":[569],"snyk":[570],"softlayer":[571],"slapikey":[571],"ibmsoftlayer":[571],"sonar":[572,573],"sonarcloud":[572],"sonarqube":[573],"sonarlogin":[573],"sparkpost":[574],"speechtext":[575],"speechtextai":[575],"splunk":[576],"splunkobservability":[576],"spoonacular":[577],"sportsmonk":[578],"spotify":[579],"squarespace":[580],"sslmate":[581],"statuscake":[582],"statuspage":[583,584],"atlassianstatuspage":[583],"statuspal":[585],"stitchdata":[586],"stockdata":[587],"storecove":[588],"stormboard":[589],"stormglass":[590],"strava":[591],"streak":[592],"sumo":[593,594],"sumologic":[593,594],"supernotes":[595],"surveybot":[596],"surveysparrow":[597],"survicate":[598],"swiftype":[599],"tableau":[600],"tatum":[601],"tatumio":[601],"taxjar":[602],"technicalanalysisapi":[603],"technicalanalysis":[603],"tefter":[604],"telegram":[605],"teletype":[606],"telnyx":[607],"terraform":[608],"terraformcloud":[608],"testingbot":[609],"oddsapi":[610],"theoddsapi":[610],"theodds":[610],"thingsboard":[611],"provisiondevicekey":[611],"provisiondevicesecret":[611],"thousandeyes":[612],"ticketmaster":[613],"tiingo":[614],"timecamp":[615],"timezoneapi":[616],"timezone":[616],"tly":[617],"tmetric":[618],"todoist":[619],"toggl":[620],"toggltrack":[620],"tomtom":[621],"otp":[622],"totp":[622],"2fa":[622],"mfa":[622],"otpauth":[622],"tradier":[623],"transferwise":[624],"travelpayouts":[625],"travis":[626],"travisci":[626],"trello":[627,628],"twelvedata":[629],"twilio":[630],"twitch":[631],"twitter":[632,633,634,635,636,637,638],"consumer":[633],"tyntec":[639],"typeform":[640],"typetalk":[641,642],"uclassify":[643],"unplu":[644],"unplugg":[644],"unsplash":[645],"upcdatabase":[646],"uplead":[647],"uploadcare":[648],"upstage":[649],"upstash":[650],"redisresttoken":[650],"uptimerobot":[651],"upwave":[652],"userflow":[653],"userstack":[654],"vagrant":[655],"vagrantcloud":[655],"vast":[656],"vastai":[656],"vatlayer":[657],"approle":[658],"vault":[658,659,660,661],"hashicorp":[659,660,661],"xvaulttoken":[661],"unseal":[662],"vbout":[663],"vercel":[664],"verimail":[665],"veriphone":[666],"versioneye":[667],"virustotal":[668],"visualcrossing":[669],"voicegain":[670],"voodoosms":[671],"vpnapi":[672],"vultr":[673],"vyte":[674],"wakatime":[675],"walkscore":[676],"wandb":[677],"weightsandbiases":[677],"weightsbiases":[677],"weatherbit":[678],"weatherstack":[679],"webex":[680],"ciscospark":[680],"webflow":[681],"webscraper":[682],"webscraping":[683],"whoxy":[684],"wistia":[685],"wiz":[686,687],"worksnaps":[688],"workstack":[689],"worldcoinindex":[690],"worldweather":[691],"wpengine":[692],"wpe":[692],"wrike":[693],"yandex":[694],"yelp":[695],"youneedabudget":[696],"yousign":[697],"youtube":[698,699,700],"zai":[701],"glm":[701],"zendesk":[702],"zenkit":[703],"zenrows":[704],"zenscrape":[705],"zenserp":[706],"zeplin":[707],"zerobounce":[708],"zerotier":[709],"zhipu":[710],"zipcodeapi":[711],"zipcode":[711],"zipcodebase":[712],"zoho":[713],"zonka":[714],"zonkafeedback":[714],"zulip":[715]}');
  }
});

// src/scan/entropy/service/rows.ts
function allServices() {
  return rows().map((_, at) => serviceAt(at));
}
function servicesNamed(word) {
  return Object.hasOwn(KEYWORD_ROWS, word) ? KEYWORD_ROWS[word].map(serviceAt) : [];
}
function shapeOf(service) {
  let shape = shapes.get(service) ?? parseShape(service.shape);
  return shapes.set(service, shape), shape;
}
function rows() {
  return table ??= SERVICE_ROWS.flatMap((each) => each.trim().split(`
`)), table;
}
function serviceAt(at) {
  let known2 = services[at];
  if (known2 !== void 0) return known2;
  let docs = docsAt(at), service = parseRow(rows()[at].split(";"), docs === "" ? null : `https://${docs}`);
  return services[at] = service, service;
}
function docsAt(at) {
  let docs = rows()[at]?.split(";")[5] ?? "";
  return docs === "^" ? docsAt(at - 1) : docs;
}
function parseRow(cells, docs) {
  let [id = "", title = "", keywords = "", shape = "", severity = ""] = cells;
  return {
    id,
    title,
    keywords: keywords.split(" ").map((word) => ({ word: word.replace("~", ""), common: word.endsWith("~") })),
    shape,
    severity: severity === "" ? "medium" : severity,
    links: { revoke: null, docs }
  };
}
var table, services, shapes, init_rows = __esm({
  "src/scan/entropy/service/rows.ts"() {
    "use strict";
    init_services();
    init_keywords();
    init_shape();
    services = [], shapes = /* @__PURE__ */ new Map();
  }
});

// src/scan/entropy/service/words.ts
function wordsOf(text, visit) {
  let parts = nameParts(text);
  for (let at = 0; at < parts.length; at++) {
    let joined = "";
    for (let from = at; from >= 0 && at - from < MAX_PARTS; from--)
      joined = `${parts[from]}${joined}`, visit(joined, at);
    let glued = gluedTo(parts[at]);
    glued !== void 0 && visit(glued, at);
  }
}
function gluedTo(part) {
  return part.length >= SHORTEST && ENDS.includes(part[part.length - 1]) ? GLUED.exec(part)?.[1] : void 0;
}
var MAX_PARTS, GLUED, ENDS, SHORTEST, init_words = __esm({
  "src/scan/entropy/service/words.ts"() {
    "use strict";
    init_name_parts();
    MAX_PARTS = 3, GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/;
    ENDS = "tnyds", SHORTEST = 5;
  }
});

// src/scan/entropy/service/find.ts
function findService(value2, around) {
  let named = best(hitsIn(around.name, value2, !0), around.name);
  if (named !== null) return { service: named.service, keyword: named.keyword, where: "name" };
  let onLine = nearest(hitsIn(around.line(), value2, !1), around.name);
  if (onLine !== null) return { service: onLine.service, keyword: onLine.keyword, where: "line" };
  for (let line of around.near()) {
    let hit = nearest(hitsIn(line, value2, !1), around.name);
    if (hit !== null) return { service: hit.service, keyword: hit.keyword, where: "near" };
  }
  return null;
}
function hitsIn(text, value2, inName) {
  let hits = [];
  return wordsOf(text, (word, at) => {
    for (let service of servicesNamed(word))
      !inName && (service.severity === "info" || isCommon(service, word)) || shapeOf(service).pattern.test(value2) && hits.push({ service, keyword: word, at });
  }), hits;
}
function isCommon(service, word) {
  return service.keywords.some((keyword) => keyword.word === word && keyword.common);
}
function nearest(hits, name2) {
  if (hits.length === 0) return null;
  let last = Math.max(...hits.map(({ at }) => at));
  return best(
    hits.filter(({ at }) => at === last),
    name2
  );
}
function best(hits, name2) {
  if (hits.length < 2) return hits[0] ?? null;
  let words2 = new Set(nameParts(name2)), rank = ({ service, keyword }) => {
    let { fixed, width } = shapeOf(service);
    return [saysId(name2) === (service.severity === "info") ? 0 : 1, fixed ? 0 : 1, width, -common(service, words2), -keyword.length];
  }, ranked = hits.map((hit) => ({ hit, rank: rank(hit) }));
  return ranked.sort((a, b) => firstDifference(a.rank, b.rank)), ranked[0]?.hit ?? null;
}
function saysId(name2) {
  return /(?:id|Id|ID|user|account)\d{0,2}$/.test(name2) && !/(?:secret|token|key)[_-]?id$/i.test(name2);
}
function common(service, words2) {
  let own = new Set(nameParts(service.title));
  return KINDS.filter((kind) => own.has(kind) && words2.has(kind)).length;
}
function firstDifference(a, b) {
  let at = a.findIndex((value2, i) => value2 !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}
var KINDS, init_find = __esm({
  "src/scan/entropy/service/find.ts"() {
    "use strict";
    init_rows();
    init_name_parts();
    init_words();
    KINDS = ["secret", "token", "key", "id", "password", "client", "access", "app", "admin", "personal", "global", "license"];
  }
});

// src/scan/entropy/service/around.ts
function surroundings(content, start, end, nameStart, name2) {
  return {
    name: nameStart === null ? name2 : content.slice(ownerStart(content, nameStart), nameStart) + name2,
    line: () => `${content.slice(lineStart(content, start, LEFT), start)} ${lineAfter(content, end, RIGHT)}`,
    near: () => nearLines(content, start)
  };
}
function ownerStart(content, nameStart) {
  let start = nameStart;
  for (; start > 0 && nameStart - start < OWNER && isOwnerCode(content.charCodeAt(start - 1)); ) start--;
  return start;
}
function isOwnerCode(code) {
  return isNameByte(code) || code === DOT2 || code === COLON2 || code === DOLLAR;
}
function nearLines(content, start) {
  let lines = content.slice(Math.max(0, start - BACK), start).split(`
`), own = lines.pop() ?? "", near = lines.slice(-MAX_LINES).reverse(), indent = indentOf(own);
  for (let line of lines.slice(-MAX_ENCLOSING).reverse())
    line.trim() === "" || indentOf(line) >= indent || (indent = indentOf(line), !near.includes(line) && ENCLOSING.test(line) && near.push(line));
  return near;
}
var LEFT, RIGHT, BACK, OWNER, MAX_LINES, MAX_ENCLOSING, ENCLOSING, DOLLAR, DOT2, COLON2, indentOf, init_around = __esm({
  "src/scan/entropy/service/around.ts"() {
    "use strict";
    init_line();
    init_name_bytes();
    LEFT = 200, RIGHT = 60, BACK = 600, OWNER = 60, MAX_LINES = 3, MAX_ENCLOSING = 12, ENCLOSING = /(?::|[{[(]|\]|>)\s{0,4}$/;
    [DOLLAR, DOT2, COLON2] = [36, 46, 58];
    indentOf = (line) => line.length - line.trimStart().length;
  }
});

// src/scan/entropy/service/judge.ts
function judgeService(candidate, sign) {
  let { value: value2, belief, showcase } = candidate;
  if (sign.where === "name" && sign.service.severity !== "info" && saysId(candidate.name) && !isOwnName(sign.keyword)) return belief;
  if (belief === null && !isNewCandidate(candidate, sign)) return null;
  if (sign.where === "near") return belief;
  if (sign.where === "line") return belief === "low" && shapeOf(sign.service).fixed && !showcase() ? "medium" : belief;
  let reading = read(value2);
  return isRandom(value2, reading) ? belief !== "high" && showcase() ? "medium" : "high" : isHomely(reading) && showcase() ? belief ?? "low" : "medium";
}
function severityOf({ name: name2, role }, { service }) {
  return service.severity === "info" && role !== null && role !== "loose" && !saysId(name2) ? "medium" : service.severity;
}
function isNewCandidate({ value: value2, name: name2, role }, { where, service, keyword }) {
  let { fixed, prefixed, width } = shapeOf(service);
  return where !== "name" || !(fixed || prefixed) || width > 6 || (role === "loose" || role === null) && isCommonIn(name2, service.keywords) || role === null && service.severity !== "info" && !isOwnName(keyword) && (isDigest(value2) || UUID.test(value2)) ? !1 : !(isRegular(value2) || !prefixed && isReference(value2) || isFake(value2, name2));
}
function mayBeNew(value2) {
  let reading = read(value2);
  return reading.bits >= MIN_BITS && !isPhrase(value2, reading) && (reading.digits > 0 || isMixed(reading));
}
function isMixed(reading) {
  return reading.upper > 1 && reading.lower > 1 && reading.wordLetters * 2 < reading.letters;
}
function isCommonIn(name2, keywords) {
  let plain = name2.toLowerCase().replace(/[^a-z\d]/g, "");
  return keywords.filter(({ word }) => plain.includes(word)).every(({ common: common2 }) => common2);
}
var MIN_BITS, isOwnName, init_judge2 = __esm({
  "src/scan/entropy/service/judge.ts"() {
    "use strict";
    init_regular();
    init_fake();
    init_judge();
    init_language();
    init_reference();
    init_find();
    init_rows();
    MIN_BITS = 24;
    isOwnName = (keyword) => /.{4}(?:id|key|token|secret|login|pat)$/.test(keyword);
  }
});

// src/scan/entropy/service/index.ts
function matchService(content, span, nameStart, candidate) {
  if (candidate.belief === null && !mayBeNew(candidate.value)) return null;
  let around = surroundings(content, span.start, span.end, nameStart, candidate.name), sign = findService(candidate.value, candidate.belief === null ? nameOnly(around.name) : around);
  if (sign === null) return null;
  let belief = judgeService(candidate, sign);
  return belief === null ? null : serviceMatch(span, candidate.value, sign, belief, severityOf(candidate, sign), candidate.name);
}
function nameOnly(name2) {
  return { name: name2, line: () => "", near: () => [] };
}
var init_service = __esm({
  "src/scan/entropy/service/index.ts"() {
    "use strict";
    init_match();
    init_around();
    init_find();
    init_judge2();
  }
});

// src/scan/entropy/kind.ts
function kindOf2(path) {
  let name2 = path.slice(path.lastIndexOf("/") + 1).toLowerCase(), dot = name2.lastIndexOf("."), extension = name2.slice(dot + 1);
  return SKIPPED_NAMES.has(name2) || dot >= 0 && isMachineMade(name2, extension) || isChecksum(name2) ? "skip" : CODE2.has(extension) ? "code" : PROSE.has(extension) ? "prose" : "data";
}
function isMachineMade(name2, extension) {
  return SKIPPED_EXTENSIONS.has(extension) || MINIFIED.has(extension) && /[.-]min\.[a-z]+$/.test(name2);
}
function isChecksum(name2) {
  return (name2.includes("sha") || name2.startsWith("md5")) && CHECKSUMS.test(name2);
}
function isShowcase(path) {
  return SHOWCASE.some((shape) => shape.test(path));
}
var CODE2, PROSE, SKIPPED_NAMES, SKIPPED_EXTENSIONS, MINIFIED, CHECKSUMS, SHOWCASE, init_kind = __esm({
  "src/scan/entropy/kind.ts"() {
    "use strict";
    CODE2 = new Set(
      "js jsx mjs cjs ts tsx mts cts py pyx pyi pxd rb java kt kts go rs cs php swift scala c h cc cpp hpp cxx m mm dart lua pl pm r jl ex exs eex hs clj groovy gradle vue svelte fs vb sol zig nim elm erl coffee ipynb json jsonc json5 ndjson har tf hcl tfvars sql graphql proto tfstate jinja j2".split(" ")
    ), PROSE = new Set("md mdx rst adoc txt html htm tex org log".split(" ")), SKIPPED_NAMES = new Set(
      "package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock gemfile.lock cargo.lock go.sum go.work.sum poetry.lock pipfile.lock uv.lock pdm.lock pubspec.lock podfile.lock package.resolved mix.lock flake.lock gradle.lockfile verification-metadata.xml .terraform.lock.hcl module.bazel.lock conan.lock packages.lock.json paket.lock chart.lock .secrets.baseline .gitleaksignore record".split(" ")
    ), SKIPPED_EXTENSIONS = new Set(
      "map svg pbxproj md5 asc sig crt cer css sass scss less snap po pot xlf storyboard ttf woff woff2 tsbuildinfo".split(" ")
    ), MINIFIED = /* @__PURE__ */ new Set(["js", "mjs", "json"]), CHECKSUMS = /^(?:md5|sha\d+)sums?(?:\.txt)?$|\.sha\d+$/, SHOWCASE = [
      /(?:^|\/)(?:tests?|__tests__|specs?|testdata|testing|fixtures?|mocks?|__mocks__|examples?|samples?|docs?|e2e|demos?|tutorials?)(?:\/|$)/i,
      /[._-](?:tests?|spec|mock|stories|examples?|samples?|template|dist)(?:-\d+)?\.[\w.]+$|\.(?:example|sample|template|dist)$/i,
      /(?:^|\/)(?:tests?_?|conftest|examples?|samples?)[^/]{0,30}\.\w+$|\.(?:md|mdx|rst|adoc)$/i,
      /(?:^|\/)(?:README|CHANGELOG|HISTORY|NEWS)/i
    ];
  }
});

// src/scan/entropy/nameless.ts
function isWhole(value2, left, right) {
  return value2.length <= MAX_LENGTH3 && TOKEN.test(value2) && /\d/.test(value2) && isEnclosed(left, right);
}
function judgeNameless(value2, left, right, minBits, showcase) {
  if (value2.length > MAX_LENGTH3 || !TOKEN.test(value2) || !isEnclosed(left, right) || PUBLIC.some((start) => value2.startsWith(start)) || UUID3.test(value2) || ETAG.test(value2)) return null;
  let reading = read(value2);
  if (reading.bits < minBits || reading.wordLetters > reading.letters * 0.25 || isStandIn(value2) || isRegular(value2) || reading.digits === 0 || reading.digits > value2.length * 0.7 || isHarmless(left)) return null;
  let belief = judgeShape(value2, left, reading);
  return belief === "medium" && (isContinued(left, right) || showcase()) ? "low" : belief;
}
function judgeShape(value2, left, reading) {
  let core = value2.replace(/^0x|[-_]/g, "");
  if (value2.startsWith("0x") && /^[0-9a-fA-F]+$/.test(core)) return judgeHex(value2, left);
  if (isPublicPoint(value2)) return null;
  if (/^[0-9a-fA-F]+$/.test(core)) return core.length === value2.length ? judgeHex(value2, left) : null;
  if (/^[^a-f\d]{0,4}[a-f\d]{20,}[^a-f\d]{0,4}$/i.test(value2)) return null;
  let pieces = value2.split(/[^A-Za-z0-9]/);
  if (pieces.filter(isWord).length > 1) return null;
  let piece = pieces.reduce((best2, next) => next.length > best2.length ? next : best2);
  return read(piece).bits < 45 || !/\d/.test(piece) || isReadable2(value2) || (value2.match(/A/g)?.length ?? 0) > value2.length / 5 ? null : reading.upper > 0 && reading.lower > 0 ? switches(value2) >= value2.length * 0.4 ? "medium" : null : value2.length >= 26 ? "medium" : "low";
}
function isPublicPoint(value2) {
  return /^B[A-P][\w-]{85}=?$/.test(value2);
}
function judgeHex(value2, left) {
  return ASSIGNED.test(left) ? value2.length >= 32 ? "medium" : isDigest(value2) ? null : "low" : null;
}
function isContinued(left, right) {
  return /^["'`]\s{0,4}[+\\]/.test(right) || /^\s{0,40}\+\s{0,4}["'`]$/.test(left);
}
function isEnclosed(left, right) {
  let quote = left[left.length - 1] ?? "";
  return quote === '"' || quote === "'" || quote === "`" ? right[0] === quote : /(?:^|[\w"'\]])\s{0,4}[=:]\s{0,4}$/.test(left) && /^\s*$/.test(right);
}
function isHarmless(left) {
  let near = left.slice(-60);
  if (/\b(?:sha\d|md5|integrity|assert\w*|expect\w*|equals?|eq|require|import|href|src|url)\b/i.test(near)) return !0;
  let comma = near.slice(0, -3).lastIndexOf(",");
  return splitName(near.slice(comma + 1)).some((part) => HARMLESS.has(part));
}
function switches(value2) {
  let kinds = value2.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"), count = 0;
  for (let i = 1; i < kinds.length; i++) kinds[i] !== kinds[i - 1] && count++;
  return count;
}
var MAX_LENGTH3, TOKEN, UUID3, PUBLIC, ETAG, HARMLESS, ASSIGNED, isWord, init_nameless = __esm({
  "src/scan/entropy/nameless.ts"() {
    "use strict";
    init_regular();
    init_fake();
    init_judge();
    init_language();
    init_names();
    init_reference();
    MAX_LENGTH3 = 160, TOKEN = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID3 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
      "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary foreign partition event srcrev schema tag continuation state release".split(" ")
    );
    ASSIGNED = new RegExp(
      `(?:(?:^|[\\s{,(;[])["']?[A-Za-z_$][\\w$-]{0,40}["'\\]]{0,2}|\\.[A-Za-z_$][\\w$]{0,40})\\s{0,9}(?::\\s{0,3}\\w{1,12}\\s{0,3})?[=:]\\s{0,9}["'\`]$`
    );
    isWord = (piece) => /^(?:[A-Z]?[a-z]{4,}|[A-Z]{4,})$/.test(piece);
  }
});

// src/scan/entropy/nameless-bytes.ts
function valueIn(bytes, runStart3, end, minLength) {
  if (end - runStart3 > MAX_RUN) return -1;
  let start = valueStart(bytes, runStart3, end);
  return end - start >= minLength && mayStandAlone(bytes, start, end) ? start : -1;
}
function valueStart(bytes, start, end) {
  let at = end;
  for (; at > start && bytes[at - 1] === EQUALS3; ) at--;
  if (at === start) return start;
  for (; at > start && bytes[at - 1] !== EQUALS3; ) at--;
  return at;
}
function mayStandAlone(bytes, start, end) {
  return isEnclosed2(bytes, start, end) && isToken(bytes, start, end);
}
function isEnclosed2(bytes, start, end) {
  if (start === 0) return !1;
  let before = bytes[start - 1];
  if (before === DOUBLE3 || before === SINGLE3 || before === BACKTICK2) return bytes[end] === before;
  let at = start - 1;
  for (; at > 0 && start - 1 - at < MAX_GAP2 && BLANKS.has(bytes[at]); ) at--;
  return bytes[at] === EQUALS3 || bytes[at] === COLON3;
}
function isToken(bytes, start, end) {
  let digits2 = 0;
  for (let at = start; at < end; at++) {
    let byte = bytes[at];
    if (byte === DOT3 || byte === TILDE) return !1;
    byte >= ZERO2 && byte <= NINE3 && digits2++;
  }
  return digits2 > 0;
}
var DOUBLE3, SINGLE3, DOT3, ZERO2, NINE3, COLON3, EQUALS3, BACKTICK2, TILDE, BLANKS, MAX_GAP2, MAX_RUN, init_nameless_bytes = __esm({
  "src/scan/entropy/nameless-bytes.ts"() {
    "use strict";
    [DOUBLE3, SINGLE3, DOT3, ZERO2, NINE3, COLON3, EQUALS3, BACKTICK2, TILDE] = [34, 39, 46, 48, 57, 58, 61, 96, 126], BLANKS = /* @__PURE__ */ new Set([9, 11, 12, 13, 32, 160]), MAX_GAP2 = 4, MAX_RUN = 400;
  }
});

// src/scan/pattern/name.ts
function nameBefore(content, start) {
  let before = content.slice(Math.max(0, start - REACH), start), line = before.slice(Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1);
  for (let shape of SHAPES2) {
    let name2 = shape.exec(line)?.[1];
    if (name2 !== void 0) return name2.length > 12 && strengthBits(name2) >= MAX_NAME_BITS && /[0-9]/.test(name2) ? void 0 : name2;
  }
}
var REACH, MAX_NAME_BITS, NAME2, OPENING, SHAPES2, init_name = __esm({
  "src/scan/pattern/name.ts"() {
    "use strict";
    init_strength();
    REACH = 120, MAX_NAME_BITS = 64, NAME2 = "([A-Za-z_$][\\w$.-]{0,63})", OPENING = "\\s{0,8}(?:[A-Za-z]{0,2}[\"'`]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer) {1,4})?", SHAPES2 = [
      new RegExp(`${NAME2}["'\`\\])]{0,3}\\s{0,8}(?::\\s{0,4}[\\w<>|?]{1,24}\\s{0,4})?(?:=>|:=|\\?=|==?=?|:)${OPENING}$`),
      new RegExp(`--${NAME2}[ =]["']?$`),
      new RegExp(`<${NAME2}>\\s{0,8}$`),
      new RegExp(`^\\s{0,8}(?:ENV|ARG|export|set|SET|setx) {1,4}${NAME2} ["']?$`)
    ];
  }
});

// src/engine/weights.ts
function byteWeights() {
  let weights = new Uint8Array(256).fill(3);
  for (let i = 0; i < COMMON_FIRST.length; i++) weights[COMMON_FIRST.charCodeAt(i)] = COMMON_FIRST.length + 5 - i;
  return weights;
}
var COMMON_FIRST, init_weights = __esm({
  "src/engine/weights.ts"() {
    "use strict";
    COMMON_FIRST = ` etnroiasl
cdup	mAhf,_.gby/()v:;=xkwCE"`;
  }
});

// src/engine/anchors.ts
function buildAnchors(anchors, options = {}) {
  let ignoreCase = options.ignoreCase ?? !1, encoded = anchors.map((anchor) => encode(ignoreCase ? lowerAscii(anchor) : anchor)), weights = byteWeights(), pairs = new Uint16Array(65536), slots = [0, 0, 0, 0, 0];
  for (let anchor = 0; anchor < encoded.length; anchor++) {
    let bytes = encoded[anchor];
    for (let parity = 0; parity < 2; parity++) {
      let shift = rarestShift(bytes, parity, weights), distance2 = guardDistance(bytes, shift, weights);
      for (let pair2 of pairsAt(bytes, shift, ignoreCase))
        slots.push(pairs[pair2], distance2, bytes[shift + distance2], anchor, shift), pairs[pair2] = slots.length / SLOT_SIZE - 1;
    }
  }
  if (slots.length / SLOT_SIZE > 65535) throw new RangeError(`too many anchors for one table: ${anchors.length}`);
  return { anchors: encoded, fold: foldTable(ignoreCase), pairs, slots: Int32Array.from(slots) };
}
function findAnchors(bytes, table4, visit) {
  let { pairs, slots, fold, anchors } = table4, last = bytes.length - 1;
  for (let at = 0; at < last; at += 2) {
    let slot = pairs[bytes[at] | bytes[at + 1] << 8] * SLOT_SIZE;
    for (; slot !== 0; slot = slots[slot] * SLOT_SIZE) {
      if (fold[bytes[at + slots[slot + 1]]] !== slots[slot + 2]) continue;
      let anchor = slots[slot + 3], start = at - slots[slot + 4];
      start >= 0 && startsAt(bytes, start, anchors[anchor], fold) && visit(start, anchor);
    }
  }
}
function startsAt(bytes, start, anchor, fold) {
  if (start + anchor.length > bytes.length) return !1;
  for (let i = 0; i < anchor.length; i++) if (fold[bytes[start + i]] !== anchor[i]) return !1;
  return !0;
}
function encode(anchor) {
  if (anchor.length < MIN_ANCHOR_BYTES) throw new RangeError(`an anchor needs at least ${MIN_ANCHOR_BYTES} characters: "${anchor}"`);
  let bytes = new Uint8Array(anchor.length);
  for (let i = 0; i < anchor.length; i++) {
    let code = anchor.charCodeAt(i);
    if (code > 255) throw new RangeError(`an anchor must be ASCII or latin1: "${anchor}"`);
    bytes[i] = code;
  }
  return bytes;
}
function lowerAscii(anchor) {
  return anchor.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function foldTable(ignoreCase) {
  let fold = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) fold[byte] = ignoreCase && byte >= 65 && byte <= 90 ? byte | 32 : byte;
  return fold;
}
function rarestShift(bytes, parity, weights) {
  let best2 = parity, least = 1 / 0;
  for (let shift = parity; shift + 1 < bytes.length; shift += 2) {
    let weight = bytes[shift] === bytes[shift + 1] ? Number.MAX_VALUE : weights[bytes[shift]] * weights[bytes[shift + 1]];
    weight < least && (best2 = shift, least = weight);
  }
  return best2;
}
function guardDistance(bytes, shift, weights) {
  return shift === 0 ? 2 : shift + 2 >= bytes.length || weights[bytes[shift - 1]] < weights[bytes[shift + 2]] ? -1 : 2;
}
function pairsAt(bytes, shift, ignoreCase) {
  let first = bytes[shift], second = bytes[shift + 1] << 8, pairs = [first | second];
  if (!ignoreCase) return pairs;
  if (isLower2(first) && pairs.push(first & 223 | second), isLower2(second >> 8)) for (let pair2 of [...pairs]) pairs.push(pair2 & 57343);
  return pairs;
}
function isLower2(byte) {
  return byte >= 97 && byte <= 122;
}
var MIN_ANCHOR_BYTES, SLOT_SIZE, init_anchors = __esm({
  "src/engine/anchors.ts"() {
    "use strict";
    init_weights();
    MIN_ANCHOR_BYTES = 3, SLOT_SIZE = 5;
  }
});

// src/engine/runs.ts
function tokenTable() {
  if (tokenBytes === void 0) {
    tokenBytes = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) tokenBytes[byte] = /[A-Za-z0-9+/=_.~-]/.test(String.fromCharCode(byte)) ? 1 : 0;
  }
  return tokenBytes;
}
function findRuns(bytes, minLength, visit) {
  if (minLength < 1) throw new RangeError("a run needs at least one byte");
  let table4 = tokenTable(), length2 = bytes.length, start = 0, known2 = 0;
  for (; start + minLength <= length2; ) {
    let back = start + minLength - 1;
    for (; back >= known2 && table4[bytes[back]] === 1; ) back--;
    if (back >= known2) {
      known2 = start + minLength, start = back + 1;
      continue;
    }
    let end = start + minLength;
    for (; end < length2 && table4[bytes[end]] === 1; ) end++;
    visit(start, end), start = end + 1, known2 = start;
  }
}
var tokenBytes, init_runs = __esm({
  "src/engine/runs.ts"() {
    "use strict";
  }
});

// src/engine/plain.ts
function plainSweeper({ exact, folded: folded2 }, minRun) {
  let tables3 = [buildAnchors(exact), buildAnchors(folded2, { ignoreCase: !0 })];
  return (bytes) => {
    let runs = [];
    return findRuns(bytes, minRun, (start, end) => runs.push(start, end)), { hits: hitsIn2(bytes, tables3), values: runs, encoded: runs };
  };
}
function hitsIn2(bytes, tables3) {
  let keys = [], first = 0;
  for (let table4 of tables3)
    findAnchors(bytes, table4, (offset, anchor) => keys.push(offset * INDEX_LIMIT + first + anchor)), first += table4.anchors.length;
  let hits = [];
  for (let key of Float64Array.from(keys).sort()) hits.push(Math.floor(key / INDEX_LIMIT), key % INDEX_LIMIT);
  return hits;
}
var INDEX_LIMIT, init_plain = __esm({
  "src/engine/plain.ts"() {
    "use strict";
    init_anchors();
    init_runs();
    INDEX_LIMIT = 65536;
  }
});

// src/engine/module.ts
var MODULE, init_module = __esm({
  "src/engine/module.ts"() {
    "use strict";
    MODULE = "AGFzbQEAAAABHQRgBX9/f39/AX9gBH9/f38Bf2ACf38Bf2ACf38AAg8BA2VudgZtZW1vcnkCAAADCAcDAAECAQIABo4BGH8BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgIgQC38AQYCKEAt/AEGEihALfwBBgKAZC38AQYCABAt/AEGAgCQLfwBBgIAoC38AQYACC38AQYCABAt/AEGAoDgLfwBBgMA8CweYAQ8FYnVpbGQAAwtmaW5kQW5jaG9ycwAGCGZpbmRSdW5zAAEFQ0hVTksDFQdFTkNPREVEAxcNRU5DT0RFRF9DT1VOVAMPBEhJVFMDEgdMRVRURVJTAxAGTUFSR0lOAxQLTUFYX0xFVFRFUlMDEQZSRVNVTUUDDgRURVhUAxYGVkFMVUVTAxMHV0VJR0hUUwMNBm1lbW9yeQIACqghB7oGAQl/IAAjB2tBgKA4aiEDIAEjB2tBgKA4aiEFIAAjCU8iCgR/IwghByMFIQkjBiEGAn9BACAFIANrQZADSw0AGiAFIQQDQCADIARJBH8gBEEBay0AAEE9RgVBAAsEQCAEQQFrIQQMAQsLA0AgAyAESQRAIARBAWstAAAiAkE9RwRAQQAgAkH+AEYgAkEuRnINAxogCAR/QQEFIAJBMGtB/wFxQQpJCyEIIARBAWshBAwCCwsLIAUgBGsgB09BACAIGwR/An9BACAEIAlGDQAaIARBAWstAAAiAkEnRiACQSJGciACQeAARnIEQCAFIAZJBH8gBS0AACACRgVBAAsMAQsgBEEBayEIA0AgCCAJSwR/IARBAWsgCGtBBEkFQQALBH8gCC0AACIGQaABRiECIAZBCUYgBkEgRnIEf0EBBSAGQQ1NIAZBC09xCyACcgVBAAsEQCAIQQFrIQgMAQsLIAgtAABBPUYEf0EBBSAILQAAQTpGCwsFQQALCwVBAQsEQCMKIgIgADYCACACIAE2AgQgAkEIaiQKCyABIABrQRhJBEAPCyAKBH8gAyAFIwUjBhACBH9BAQUCfwNAIAUgA0EkaiICTwRAA0AgAiADSwR/IAJBAWstAABBgI4QaiwAAEEATgVBAAsEQCACQQFrIQIMAQsLIAIgA0sEQCACIQMMAgsgAyECAkADQCACIANBFGpJBEBBACEEIAItAAFBgI4QaiwAACACLQAAQYCOEGosAABBBHRqIgYEfyAGQQlrQQVJIAZBIGtB3wBJcgVBAQtFDQIgAkECaiECDAELC0EBIQQLIAQEQEEBIQQFIANBAWoiByECAkADQCACIAdBFGpJBEBBACEEIAItAAFBgI4QaiwAACACLQAAQYCOEGosAABBBHRqIgYEfyAGQQlrQQVJIAZBIGtB3wBJcgVBAQtFDQIgAkECaiECDAELC0EBIQQLC0EBIAQNAhogA0EkaiEDA0AgAyAFSQR/IAMtAABBgI4QaiwAAEEATgVBAAsEQCADQQFqIQMMAQsLIANBAWohAwwBCwtBAAsLBUEBCwRAIwsiAiAANgIAIAIgATYCBCACQQhqJAsLC7YGAwN+AXsCfyAERQRAQQAkDAtBgKA4IAJrJAUgAEGAoDhqIANqJAYgBCQHIAEkCCAEIAJrQQhqQQAgBBskCUGAgCgkCkGAwDwkC0EAIQIDQCAAIAJLBED9DCo+Pj4+Pj4+Pj48FRQXNR0gAkGAoDhqIgn9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WSt/QwqPj4+Pj4+Pj4+PBUUFzUdIAn9AAQQIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQhCGhP0MKj4+Pj4+Pj4+PjwVFBc1HSAJ/QAEICII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAABAgQIECAAAAAAAAAAACAIQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIghoT9DCo+Pj4+Pj4+Pj48FRQXNR0gCf0ABDAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECBAgAAAAAAAAAAAgCEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CMIaEIQUgACACayIJQcAASQRAIAVCfyAJrYZCf4WDIQULAkAgBUJ/UQRAIwxBQGskDAwBCyAFQn+FeqciCSMMaiABTwRAIAIgBGoiCiMMayAJIApqEAALIAVCf4V5pyQMAn8gBUJ/IAmthoNCfyMMrYhCfyMMG4MiBUIAUiABQRBJDQAaIAUgBUIBiIMiBiAGQgKIgyIGIAZCBIiDIgYgBkIIiIMiBkIEiCAGgyAGIAFBFE8bQgBSCwRAIAIgBGohCQNAIAVCAFIEQCAFIAV6IgaIQn+FeiIHpyABTwRAIAkgBqdqIAkgBiAHfKdqEAALIAVCfyAGIAd8hoMhBQwBCwsLCyACQUBrIQIMAQsLIANFIwwgAU9xBEAgACAEaiIAIwxrIAAQAAtBhIoQIwtBgMA8a0EDdjYCACMKQYCAKGtBA3YL+QMBBX8gASADSSIFBEAgAS0AAEEKRgR/QQEFIAEtAABBDUYLIQULA0AgAEEYaiIEIAFNBEADQCAAIARJBH8gBEEBay0AAEGAjBBqLAAAQQBOBUEACwRAIARBAWshBAwBCwsgACAESQRAIAQhAAwCCyAFBEBBAQ8LIAAiBEEBaiAAIAAgAksEfyAALQAAIQYgAEEBay0AAEHcAEYEfyAGQfIARiAGQe4ARnIgBkH0AEZyBUEACwVBAAsbIgYoAgBByOjMywRGBH9BAQVBACEHIAYhAAJ/A0AgACAGQRhqSQRAQQAgByAAQQNqIANJBH8gAC0AA0GAjBBqLAAABUEACyAALQAAQYCMEGosAABBEnQgAC0AAUGAjBBqLAAAQQx0ciAALQACQYCMEGosAABBBnRyciIIQf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRSAIQRB1Qf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRSAIQQh1Qf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRWpqaiIHQQNLDQIaIABBBGohAAwBCwtBAQsLBEBBAQ8LIARBGGohAANAIAAgAUkEfyAALQAAQYCMEGosAABBAE4FQQALBEAgAEEBaiEADAELCyAAQQFqIQAMAQsLQQALhQMBBX9BgIwQQf8BQYAC/AsAQYCOEEH/AUGAAvwLAANAIANBGkkEQCADQcGMEGogAzoAACADQeGMEGogA0EaajoAACADQQFqIQMMAQsLQQAhAwNAIANBCkkEQCADQbCMEGogA0E0ajoAACADQbCOEGogAzoAACADQQFqIQMMAQsLQQohAwNAIANBEEkEQCADQbeOEGogAzoAACADQdeOEGogAzoAACADQQFqIQMMAQsLQauMEEE+OgAAQa2MEEE+OgAAQa+MEEE/OgAAQd+MEEE/OgAAQQAhAwNAIANBgAJJBEAgA0EBdCIFQYCAEGpBASADQQdxdCIGOwEAIAVBgIQQaiAGQQh0OwEAIANBAWohAwwBCwtBACEDA0AgACADSwRAIANBgKAZai0AAEUEQCADIARrIgVBA0kgBUGAAk9yIAJBgDBPcgRAQX8PCyACIARBgKAZaiADIARrIAEgAk0QBEUEQEF/DwsgA0EBaiEEIAJBAWohAgsgA0EBaiEDDAELCyACC+AFAQ1/IABBA3RBgKAWaiIEIAE2AgAgBCACNgIEIAEhBANAIAQgASACakkEQCAELQAAIgZB2gBNQQAgBkHBAE9BACADGxsEQCAEIAZBIHI6AAALIARBgIAEakEgQQAgAwR/IAQtAAAiBkH6AE0gBkHhAE9xBUEACxs6AAAgBEEBaiEEDAELCwNAIAVBAkkEQEF/IQYgBSIDIQQDQCAEQQFqIAJJBEAgASAEaiIHLQAAIActAAFGBH9BfgUgBy0AAEGAiBBqLQAAIActAAFBgIgQai0AAGwLIgcgBkkEQCAHIQYgBCEDCyAEQQJqIQQMAQsLIAEgA2oiDi0AgIAEIQogDkEBai0AgIAEIQkCf0ECIANFDQAaQX8gA0ECaiACTw0AGkF/QQIgDkEBay0AAEGAiBBqLQAAIA4tAAJBgIgQai0AAEkbCyEHQQAhDQNAIAogDU8EQEEAIQwDQCAJIAxPBEAgDi0AACANcyAOLQABIAxzQQh0ciELIAcgDmohDyMAQYDgAE8Ef0EABSMAQQN0QYCgEGoiBCALQQF0IgYvAQA7AQAgBCAHOgACIAQgDy0AADoAAyAEIAA7AQQgBCADOgAGIAQgDy0AgIAEOgAHIAYjADsBACMAQQFqJAAgBkGAgAhqIgQgBC8BAEEBIA8tAABBB3F0QQhBACAHQQBIG3RyOwEAIA8tAICABCEIQQAhBANAIAQgCE0EQCAPLQAAIARzIQYgB0EASAR/IAYgC0EIdHJBgICAgHhyBSALIAZBEHRyC0Gx893xeWxBEHYiEEEDdkGAwCJqIgYgBi0AAEEBIBBBB3F0cjoAACAEQSBqIQQMAQsLQQAhBiALQQF0LwEAIQQDQCAEBEAgBkEBaiEGIARBA3RBgKAQai8BACEEDAELCyMBIgQgBiAEIAZLGyQBQQELRQRAQQAPCyAMQSBqIQwMAQsLIA1BIGohDQwBCwsgBUEBaiEFDAELC0EBC6ADAQN/QYCgISECA0AgAEEGaiIDIAFJBEAgAiAANgIAIAIgAC8BAEEBdEGAgAhqLwEAIAAtAAJBAXRBgIAQai8BACAAQQFrLQAAQQF0QYCEEGovAQBycUEAR0ECdGoiAiAAQQJqIgQ2AgAgAiAELwEAQQF0QYCACGovAQAgBC0AAkEBdEGAgBBqLwEAIARBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiICIABBBGoiBDYCACACIAQvAQBBAXRBgIAIai8BACAELQACQQF0QYCAEGovAQAgBEEBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIgIgAzYCACACIAMvAQBBAXRBgIAIai8BACADLQACQQF0QYCAEGovAQAgA0EBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIQIgAEEIaiEADAELCwNAIAAgAUkEQCACIAA2AgAgAiAALwEAQQF0QYCACGovAQAgAC0AAkEBdEGAgBBqLwEAIABBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiECIABBAmohAAwBCwsgAgurBAEJf0GAoDggAmskAiABQYCgOGogA2okAyAEJAQgAUEBayABIANFIAFBAEdxG0GAoDhqIQdBgIAkIQIgAEGAoDhqIQYDQCAGIAdJBEAgBiAGQYBAayIAIAcgACAHSRsQBSEEQYCgISEAQYCgISEDA0AgAyAESQRAIAAgAygCACIFNgIAIAAgBUEBaygCACIAQQh2QbHz3fF5bEEQdiIFQQN2QYDAImotAAAgBUEHcXYgAEH///8HcUGAgICAeHJBsfPd8XlsQRB2IgBBA3ZBgMAiai0AACAAQQdxdnJBAXFBAnRqIQAgA0EEaiEDDAELC0GAoCEhBQNAIAAgBUsEQCAFKAIAIQsgAkGAgChLBEBBgIoQIAtBgKA4azYCACACQYCAJGtBA3YPCyALLwEAQQF0LwEAIQMDQCADBEACQCADQQN0QYCgEGoiDC0AAyALIAwsAAJqLQAAIAwtAAdyRw0AIAwvAQQiA0EDdEGAoBZqIgQoAgAhCAJ/QQAjAyALIAwtAAZrIg0gBCgCBCIJakkgDSMCSXINABpBACEEA0AgBCAJSQRAQQAgBCAIaiIKLQAAIAQgDWotAAAgCi0AgIAEckcNAhogBEEBaiEEDAELC0EBC0UNACACIwQgDWpBgKA4azYCACACIAM2AgQgAkEIaiECCyAMLwEAIQMMAQsLIAVBBGohBQwBCwsgBkGAQGshBgwBCwtBgIoQIAE2AgAgAkGAgCRrQQN2Cw==";
  }
});

// src/engine/wasm.ts
function wasmSweeper(anchors, minRun) {
  let engine = startEngine();
  return engine === null || !load(engine, anchors) ? null : (bytes) => sweep(engine, bytes, minRun);
}
function startEngine() {
  let { WebAssembly: api } = globalThis;
  if (api === void 0) return null;
  try {
    let memory = new api.Memory({ initial: PAGES, maximum: PAGES });
    compiled ??= new api.Module(Buffer.from(MODULE, "base64"));
    let { exports: exports2 } = new api.Instance(compiled, { env: { memory } }), values3 = Object.entries(exports2).map(([name2, each]) => [name2, typeof each == "function" ? each : each.value]);
    return { ...Object.fromEntries(values3), bytes: new Uint8Array(memory.buffer), words: new Uint32Array(memory.buffer) };
  } catch {
    return null;
  }
}
function load(engine, { exact, folded: folded2 }) {
  let letters = [...exact, ...folded2, ""].join("\0");
  return letters.length > engine.MAX_LETTERS || /[^\0-\xff]/.test(letters) ? !1 : (engine.bytes.set(Buffer.from(letters, "latin1"), engine.LETTERS), engine.bytes.set(byteWeights(), engine.WEIGHTS), engine.build(letters.length, exact.length) === exact.length + folded2.length);
}
function sweep(engine, bytes, minRun) {
  let hits = [], values3 = [], encoded = [];
  for (let base = 0; base < bytes.length; base += engine.CHUNK) {
    let length2 = Math.min(engine.CHUNK, bytes.length - base), before = Math.min(engine.MARGIN, base), after = Math.min(engine.MARGIN, bytes.length - base - length2), isWhole2 = length2 === bytes.length;
    engine.bytes.set(isWhole2 ? bytes : bytes.subarray(base - before, base + length2 + after), engine.TEXT - before);
    for (let from = 0; from < length2; from = engine.words[engine.RESUME >> 2])
      take(engine, engine.HITS, engine.findAnchors(from, length2, before, after, base), hits);
    take(engine, engine.VALUES, engine.findRuns(length2, minRun, before, after, base), values3), take(engine, engine.ENCODED, engine.words[engine.ENCODED_COUNT >> 2], encoded);
  }
  return { hits: inOrder(hits), values: values3, encoded };
}
function take({ words: words2 }, address, count, into) {
  let first = address >> 2;
  for (let i = first; i < first + 2 * count; i++) into.push(words2[i]);
}
function inOrder(hits) {
  for (let i = 2; i < hits.length; i += 2) {
    let [offset, anchor] = [hits[i], hits[i + 1]], to = i;
    for (; to > 0 && isBehind(hits, to - 2, offset, anchor); to -= 2)
      hits[to] = hits[to - 2], hits[to + 1] = hits[to - 1];
    hits[to] = offset, hits[to + 1] = anchor;
  }
  return hits;
}
function isBehind(hits, at, offset, anchor) {
  let difference = hits[at] - offset;
  return difference > 0 || difference === 0 && hits[at + 1] > anchor;
}
var PAGES, compiled, init_wasm = __esm({
  "src/engine/wasm.ts"() {
    "use strict";
    init_module();
    init_weights();
    PAGES = 16;
  }
});

// src/engine/index.ts
function makeSweeper(anchors, minRun) {
  if (minRun < 1) throw new RangeError("a run needs at least one byte");
  return wasmSweeper(anchors, minRun) ?? plainSweeper(anchors, minRun);
}
var init_engine = __esm({
  "src/engine/index.ts"() {
    "use strict";
    init_plain();
    init_wasm();
  }
});

// src/scan/sweep/table.ts
var PLAN, init_table = __esm({
  "src/scan/sweep/table.ts"() {
    "use strict";
    PLAN = JSON.parse(`{"anchors":{"exact":["aio_","p8e-","AGE-SECRET-KEY-1","age1","AGE-PLUGIN-","AIK_CI_","AIK_CLIENT_","AIK_SECRET_","pat",".v1.","akab-","alcht_","LTAI","STS.","CAIS","amzn.mws.","amzn1.oa2-cs.v1.","amzn1.application-oa2-client.","sk-ant-api03-","sk-ant-admin01-","sk-ant-oat01-","apify_api_","$aact_prod_","$aact_hmlg_","ATATT3xFfGF0","ATBB","ATCTT3xFfG","BBDC-","ATTA","ATOA",".acc_",".acc-","AKIA","ASIA","ABIA","ACCA","secret_access_key","SECRET_ACCESS_KEY","secretaccesskey","SECRETACCESSKEY","ecretAccessKey","aws_secret","AWS_SECRET","ABSK","bedrock-api-key-","da2-","AGPA","AIDA","AIPA","ANPA","ANVA","APKA","AROA","ASCA","A3T","FwoGZXIvYXdz","IQoJb3JpZ2lu","FQoGZXIvYXdz","8Q~","0Q~","1Q~","2Q~","3Q~","4Q~","5Q~","6Q~","7Q~","9Q~","AzFu","AzSe","git&","git%26","JQQJ99","JQQJ9D","JQQJ9H","AccountKey=","SharedAccessKey=","sig=",".azconfig.io;","AZURE_DEVOPS","azure_devops","zureDevOps","ADO_PAT","ado_pat","VSTS_PAT","vsts_pat","SYSTEM_ACCESSTOKEN","+ASt","ACDb","+ABa","+AMC","APIM","+ACR","AzCa","+ASb","+AEh","+ARm","AIoT","AZEG",".logic.azure.com",".redis.cache.windows.net:","bb_pr_","bb_ma_","xprv","yprv","zprv","tprv","wif","WIF","Wif","bitcoin","BITCOIN","Bitcoin","btc","BTC","privkey","PRIVKEY","privKey","rivateKey","rivate_key","RIVATE_KEY","oa2-client-id_","key_live_","key_test_","BSA","xkeysib-","xsmtpsib-","bkua_","bkaa_","bkaj_","bkar_","bkct_","bkpt_","bkpat_","bkps_","cnvca","sk_car_","gcntfy-","csk-","sk_","sk_test_","CCIPAT_","CCIPRJ_","$8$","$9$","sk_live_","4b1d","pk_","CLOJARS_","api_","cfut_","cfat_","cfk_","v1.0-","csa_","CCDB1_","cr-","organizations/","configcat-sdk-1/","cflt","://","assword=","ASSWORD=","pwd=","Pwd=","PWD=","assword =","Pwd =","jdbc:","CFPAT-","pat_","cio","curl ","curl.exe ","key_","db-","dapi","AstraCS:","sk-","dnkey-","ddp_","ddo_","ddw_","odt_","dvc_server_","dvc_client_","dvc_mobile_","apk_","apk_user_","cog_","dop_v1_","doo_v1_","dor_v1_","MTA","MTE","MTI","MTM","MTQ","MTU","MTY","MTc","MTg","MTk","MjA","MjE","MjI","MjM","MjQ","MjU","MjY","Mjc","Mjg","Mjk","MzA","MzE","MzI","MzM","MzQ","MzU","MzY","Mzc","Mzg","Mzk","NDA","NDE","NDI","NDM","NDQ","NDU","NDY","NDc","NDg","NDk","NTA","NTE","NTI","NTM","NTQ","NTU","NTY","NTc","NTg","NTk","NjA","NjE","NjI","NjM","NjQ","NjU","NjY","Njc","Njg","Njk","NzA","NzE","NzI","NzM","NzQ","NzU","NzY","Nzc","Nzg","Nzk","ODA","ODE","ODI","ODM","ODQ","ODU","ODY","ODc","ODg","ODk","OTA","OTE","OTI","OTM","OTQ","OTU","OTY","OTc","OTg","OTk","discord.com/api/","discordapp.com/api/","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","\\"auth\\"","\\"auth\\\\","\\"identitytoken\\"","dp.pt.","dp.st.","dp.ct.","dp.sa.","dp.scim.","dp.audit.","apiuser-","sl.","duffel_live_","duffel_test_","dt0c01.","dt0s0","dt0s1","dt0a0","EZAK","EZTK","PRD-","SBX-","-PRD-","AK1","essu_","endr+","0.A","1.A","EXO","figd_","figo_","figor_","figoh_","figu_","figuh_","figp_","<Pass encoding=\\"base64\\">",":APA91b","fc-","fw_","flb_live_","flb_test_","shltm_","FLWSECK_TEST-","FLWSECK_TEST","FLWPUBK","FLWSECK-","FlyV1 fm2_","fo1_","fm1a_","fm1r_","fm2_","fio-u-","flp_","na1.","eu1.","ghp_","gho_","github_pat_","ghu_","ghs_","ghr_","secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_","glpat-","gloas-","gldt-","glagent-","glsoat-","glffct-","glwt-","glrt-","glrt-t","glrtr-","GR1348941","glcbt-","glptt-","glft-","glimt-","_gitlab_session=","AIza","AQ.Ab8RN6","GOCSPX-","ya29.","1//0","\\"private_key\\"","\\"private_key\\\\","\\"refresh_token\\"","\\"refresh_token\\\\","GOOG",".apps.googleusercontent.com","credentials {","credentials{","credentials(PasswordCredentials","glsa_","glc_","eyJrIjoi","gsk_","pat.","sat.","hvs.","hvb.","hvr.",".atlasv1.","HRKU-","Basic ","Bearer ","pat-na","pat-eu","pat-ap","hf_","api_org_","st.","ico-","s-s4t2ud-","s-s4t2af-","u-s4t2ud-","u-s4t2af-","ion_","AKCp","cmVmdGtuO","eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi","jina_","eyJ","ZXlK","\\"d\\"","'d'","\\"d\\\\","\\"k\\"","'k'","\\"k\\\\","$krb5asrep$","$krb5tgs$","data:","data\\":","stringData:","stringData\\":","eyJhbGciOiJSUzI1NiIs","client-key-data:","sk-lf-","pk-lf-","lsv2_pt_","lsv2_sk_","cli_","sdk-","api-","mob-","lip_","lin_api_","lin_oauth_","llx-","live_pub_","test_pub_","pk.","-us","mlsn.","key-","pubkey-","pk.eyJ","sk.eyJ","tk.eyJ","/hooks/","_mmk","m0-","mercury_production_","mergify_application_key_","EAAB","EAAC","EAAD","EAAE","EAAF","EAAG","EAAH","EAAI","EAAJ","EAAK","EAAL","EAAM","EAAN","EAAO","EAAP","EAAQ","EAAR","EAAS","EAAT","EAAU","EAAV","EAAW","EAAX","EAAY","EAAZ","EAACEdEose0cBA","IGQVJ","IGQWR","Mid-server-","SB-Mid-server-","Mid-client-","sk-api-","eyJtaXJv","mdb_sa_sk_","mdb_sa_id_",".webhook.office.com/webhookb2/","outlook.office.com/webhook/","outlook.office365.com/webhook/","SUA","SAA","SOA","SCA","SNA","SXA","napi_","nfp_","nfc_","nfo_","nfu_","nfb_","machine ","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRJS-","NRBR-","NRAL","px-api-","px-dep-","-NRMA","NF-","secret_","ntn_","nrt_","npm_",":_authToken=","TlRMTVNTUAADAAAA","oy2","key=\\"ClearTextPassword\\"","key=\\"Password\\"","nvapi-","nyk_v0_","API-","ops_eyJ","A3-","os_v2_app_","os_v2_org_","api_live.","api_live_us.","api_live_ca.","T3BlbkFJ","sk-proj-","sk-svcacct-","sk-admin-","sk-or-v1-","sha256~","TOTP","HOTP","totp","hotp","authenticator.generate","otpauth://","packagist_ort_","packagist_out_","packagist_uut_","pdl_live_apikey_","pdl_sdbx_apikey_","ak_live_","ak_test_","$2a$","$2b$","$2x$","$2y$","$6$","$5$","$1$","$apr1$","$y$","access_token$production$","pk_live_","pk_test_","pplx-","persona_production_","persona_sandbox_","pgar_","sk_pr_","->Password","pcsk_","pina_","IBAzCC","MIACAQMw","access-production-","access-development-","access-sandbox-","pscale_tkn_","pscale_oauth_","pscale_pw_","polar_oat_","polar_pat_","polar_at_","ptr_","phx_","phc_","phs_","pha_","phr_","PMAK-","PMAT-","ConvertTo-SecureString","convertto-securestring","pnu_","pnb_","-----BEGIN ","-----BEGIN OPENSSH ","-----BEGIN PGP ","IBAAKC","IBAAKB","IBADANBgkqhkiG9w0BAQEFAASC","MHcCAQEEI","MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w","MC4CAQAwBQYDK2VwBCIEI","---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----","<RSAKeyValue>","packagist_ack_","packagist_acs_","psexec","PsExec","PSEXEC","psExec","Psexec","pub-c-","sub-c-","sec-c-","pul-","Private-Lines: ","pypi-AgEIcHlwaS5vcmc","pypi-AgENdGVzdC5weXBpLm9yZw","apikey_","ramp_id_","ramp_sec_","rzp_live_","rzp_test_","REACT_APP_","rdme_","rpa_","rnd_","r8_","re_","RGAPI-","rh-api-","rootly_","rubygems_","salad_cloud_","00D","5Aep861","3MVG9","samsara_api_","live_auth_","test_auth_","SCW","tk-us-","eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt","scp-live-","scp-test-","sgp_","SG.","sntrys_eyJ","sntryu_","sntrya_",".ingest.sentry.io/",".ingest.us.sentry.io/",".ingest.de.sentry.io/","sm_pat_","sm_aat_","sm_sat_","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","shptka_","v2/","gems.contribsys.com","enterprise.contribsys.com","CONTRIBSYS__COM","xoxb-","xoxp-","xoxe-","xapp-","xoxe.xox","xoxa-","xoxr-","xoxo-","xoxs-","xoxc-","xoxd-","hooks.slack.com/services/","hooks.slack.com/workflows/","hooks.slack.com/triggers/","snyk_uat.","snyk_sat.","squ_","sqp_","sqa_","sqco_","slk_","spu-","EAAA","sq0atp-","sq0csp-","sandbox-sq0csb-","sandbox-sq0idb-","sq0idp-","hawk.","tt-","sk_prod_","rk_live_","rk_prod_","rk_test_","whsec_","pi_","seti_","sbp_","sb_secret_","sb_publishable_","==:","tskey-api-","tskey-","tvly-","eyJ0eXAiOiAiVENWMiJ9.","tkn.v1_",":AA","AKID","tss_",".tines.com/webhook/","tgp_v1_","thog-key-","thog-secret-","SK0","SK1","SK2","SK3","SK4","SK5","SK6","SK7","SK8","SK9","SKa","SKb","SKc","SKd","SKe","SKf","AC0","AC1","AC2","AC3","AC4","AC5","AC6","AC7","AC8","AC9","ACa","ACb","ACc","ACd","ACe","ACf","live_","\\"AAAAAAAAAAAAAAAAAAAAA","'AAAAAAAAAAAAAAAAAAAAA","\`AAAAAAAAAAAAAAAAAAAAA","=AAAAAAAAAAAAAAAAAAAAA",":AAAAAAAAAAAAAAAAAAAAA"," AAAAAAAAAAAAAAAAAAAAA",">AAAAAAAAAAAAAAAAAAAAA","\\nAAAAAAAAAAAAAAAAAAAAA","tfp_","BBFF-","BBUS-","unkey_","ucat_","vtwn_","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","Connect-VIServer","connect-viserver","Connect-Viserver","Connect-viserver","VF.","pa-","al-","waka_","wandb_v1_","PrivateKey","PresharedKey","PreSharedKey","ck_","cs_","wrkaus-","wrkaeu-","wrka-","sk_live_a2V5X","sk_test_a2V5X","cosmo_","xai-","xnd_production_","xnd_development_","AQVN","t1.","YCM","YCN","YCO","YCP","y0_","y1_","y2_","y3_","hooks.zapier.com/hooks/catch/","1000.","1001.","zpka_","%20","%21","%22","%23","%24","%25","%26","%27","%28","%29","%2a","%2b","%2c","%2d","%2e","%2f","%2A","%2B","%2C","%2D","%2E","%2F","%30","%31","%32","%33","%34","%35","%36","%37","%38","%39","%3a","%3b","%3c","%3d","%3e","%3f","%3A","%3B","%3C","%3D","%3E","%3F","%40","%41","%42","%43","%44","%45","%46","%47","%48","%49","%4a","%4b","%4c","%4d","%4e","%4f","%4A","%4B","%4C","%4D","%4E","%4F","%50","%51","%52","%53","%54","%55","%56","%57","%58","%59","%5a","%5b","%5c","%5d","%5e","%5f","%5A","%5B","%5C","%5D","%5E","%5F","%60","%61","%62","%63","%64","%65","%66","%67","%68","%69","%6a","%6b","%6c","%6d","%6e","%6f","%6A","%6B","%6C","%6D","%6E","%6F","%70","%71","%72","%73","%74","%75","%76","%77","%78","%79","%7a","%7b","%7c","%7d","%7e","%7f","%7A","%7B","%7C","%7D","%7E","%7F","%u00","\\\\u002","\\\\x2","\\\\u003","\\\\x3","\\\\u004","\\\\x4","\\\\u005","\\\\x5","\\\\u006","\\\\x6","\\\\u007","\\\\x7","\\\\u{","\\\\U000000",":\\\\/","&#x","&#X","&#0","&#1","&#3","&#4","&#5","&#6","&#7","&#8","&#9","&equals;","&sol;","&plus;","&colon;","&semi;","&commat;","&lowbar;","&period;","&comma;","&num;","&dollar;","&percnt;","&quest;","&excl;","&ast;","&bsol;","&lcub;","&rcub;","&lsqb;","&rsqb;","&lpar;","&rpar;","&Tab;","&NewLine;","=3D","0x2","0x3","0x4","0x5","0x6","0x7"],"folded":["pass","pwd","secret","token","key","auth","cred","bearer","identified by"]},"rulesOf":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,28,29,29,30,31,32,33,34,34,34,34,34,34,34,35,36,37,38,38,38,38,38,38,38,38,39,40,40,40,41,42,42,42,42,42,42,42,42,42,43,44,45,45,[46,47,48,49,50,51,52,54,55],53,53,56,57,58,59,60,60,60,60,60,60,60,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,75,76,76,76,76,77,77,77,77,77,77,77,77,77,77,77,77,77,77,78,79,79,80,81,82,83,84,85,86,87,88,88,88,89,90,91,92,[93,167,491],[94,100,354,473],95,96,97,98,[99,353,471],101,[102,259],103,104,105,106,107,108,109,110,111,112,113,114,115,116,116,116,116,116,116,116,117,118,119,120,[121,122],[121,122],[123,406,412],124,125,126,[127,468],128,129,130,131,132,133,134,134,135,136,137,138,139,140,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,142,142,143,144,145,146,147,147,147,148,149,150,151,152,153,154,155,156,157,158,159,159,159,160,161,162,163,164,165,166,168,169,169,170,171,172,172,172,172,172,173,174,[175,222],176,177,178,179,180,181,182,183,184,185,186,186,186,186,187,188,189,189,190,191,192,193,[194,197],[195,196],198,[199,200,201],202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,223,223,224,224,225,226,227,227,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,241,241,242,243,244,245,246,246,247,247,248,249,250,251,252,[253,256,488],254,255,255,255,255,255,255,257,258,260,260,261,261,262,263,264,265,266,267,268,269,269,270,271,272,273,274,275,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,290,291,291,292,293,294,295,296,297,298,299,300,300,301,301,301,301,301,301,302,303,304,304,304,304,305,306,307,308,309,310,311,311,312,313,313,314,315,316,317,318,319,320,321,322,323,323,324,325,326,327,328,329,329,330,330,330,331,332,333,334,335,336,337,337,337,337,337,338,339,340,341,342,343,344,345,[346,347],[346,347],[346,347],[346,347],[346,348],[346,349],[346,350],[346,350],[346,351],352,[355,475],[355,475],356,357,358,359,360,361,362,363,364,364,365,365,366,367,368,369,370,370,370,371,372,373,374,374,374,375,376,377,377,378,378,379,380,381,382,382,382,382,382,382,383,384,385,386,387,387,387,387,387,388,389,390,391,392,393,394,395,396,397,398,399,400,401,[402,411],403,404,405,407,408,409,410,413,414,415,416,417,418,419,420,421,422,423,424,[425,460],426,427,428,429,430,430,430,431,431,431,432,433,434,435,436,437,438,439,440,440,441,[442,447],443,[443,446],444,445,448,448,449,449,450,451,452,453,454,455,455,456,457,458,459,461,462,463,464,465,466,466,467,469,470,471,472,472,474,476,477,477,478,479,480,481,482,483,484,485,486,487,489,490,492,493,494,494,495,495,495,495,495,495,495,495,495,495,495,495,495,495,495,495,496,496,496,496,496,496,496,496,496,496,496,496,496,496,496,496,497,498,498,498,498,498,498,498,498,499,500,500,501,502,503,504,505,506,507,508,509,510,510,510,510,511,512,512,513,514,515,516,516,517,518,519,519,519,520,521,522,523,524,525,526,527,528,528,528,528,529,529,529,529,530,[531,532],533,534],"escapeOf":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,4,4,4,4,4,4]}`);
  }
});

// src/scan/sweep/index.ts
function textSweeper(plan) {
  let sweeper, known2 = /* @__PURE__ */ new WeakMap();
  return (text) => {
    let sweep2 = known2.get(text);
    return sweep2 === void 0 && (sweeper ??= makeSweeper(plan.anchors, MIN_RUN), sweep2 = sweeper(text.bytes), known2.set(text, sweep2)), sweep2;
  };
}
function eachName(text, visit) {
  let { hits } = sweepText(text);
  for (let i = 0; i < hits.length; i += 2) hits[i + 1] >= FIRST_NAME && visit(hits[i]);
}
function eachValue(text, visit) {
  let { values: values3 } = sweepText(text);
  for (let i = 0; i < values3.length; i += 2) visit(values3[i], values3[i + 1]);
}
var MIN_RUN, sweepText, FIRST_NAME, init_sweep = __esm({
  "src/scan/sweep/index.ts"() {
    "use strict";
    init_engine();
    init_table();
    MIN_RUN = 20;
    sweepText = textSweeper(PLAN), FIRST_NAME = PLAN.anchors.exact.length;
  }
});

// src/scan/entropy/entropy.ts
var entropy_exports = {};
__export(entropy_exports, {
  entropyCheck: () => entropyCheck
});
function findSecrets(text, settings) {
  let kind = kindOf2(text.entry.path);
  if (kind === "skip" || text.encoding === "binary") return [];
  let showcase = () => isShowcase(text.entry.path), named = findNamed(text, kind, showcase), opened = judgeSecretData(text, named, { showcase, findNamed: (inner) => findNamed(inner, "data", showcase) }), nameless = findNameless(text, settings.entropy.minBits, showcase, named).filter(({ start }) => !opened.has(start));
  return [...named.values(), ...nameless].sort((a, b) => a.start - b.start);
}
function findNamed(text, kind, showcase) {
  let matches = /* @__PURE__ */ new Map(), seen = -1;
  return eachName(text, (offset) => {
    let span = nameSpan(text.bytes, offset);
    if (span === null || span.start === seen || (seen = span.start, !mayAssign(text.bytes, span.end))) return;
    let found = assignmentAt(text.content, span.start, span.end, kind);
    if (found === null || matches.has(found.start)) return;
    let match = judge(text.content, found, span.start, showcase);
    match !== null && matches.set(found.start, match);
  }), matches;
}
function judge(content, found, nameStart, showcase) {
  let { value: value2, via } = readable(found, content.slice(found.start, found.end)), belief = judgeNamed(found, value2, showcase), candidate = { value: value2, name: found.name, role: found.role, belief, showcase }, match = matchService(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value2, belief));
  return match === null || via === void 0 ? match : { ...match, via };
}
function findNameless(text, minBits, showcase, named) {
  let matches = [];
  return eachValue(text, (runStart3, end) => {
    let start = valueIn(text.bytes, runStart3, end, MIN_RUN);
    if (start === -1 || named.has(start)) return;
    let content = text.content, value2 = content.slice(start, end), [left, right] = [content.slice(lineStart(content, start, LEFT2), start), lineAfter(content, end, RIGHT2)];
    if (!isWhole(value2, left, right)) return;
    let belief = judgeNameless(value2, left, right, minBits, showcase);
    if (belief === null && !isDense(value2)) return;
    let name2 = nameBefore(content, start);
    if (belief === null && isHarmless(left) && !saysId(name2 ?? "")) return;
    let service = matchService(content, { start, end }, null, { value: value2, name: name2 ?? "", role: null, belief, showcase });
    service !== null ? matches.push(service) : belief !== null && matches.push(namelessMatch(start, value2, isMinified(content, start, end) ? "low" : belief, name2));
  }), matches;
}
function isMinified(content, start, end) {
  let before = content.slice(Math.max(0, start - LONG_LINE), start), after = content.slice(end, end + LONG_LINE);
  return before.length + after.length > LONG_LINE && !before.includes(`
`) && !after.includes(`
`);
}
function isDense(value2) {
  return /(?:\d\D{0,160}){4}/.test(value2);
}
var LONG_LINE, LEFT2, RIGHT2, entropyCheck, init_entropy = __esm({
  "src/scan/entropy/entropy.ts"() {
    "use strict";
    init_assignment();
    init_encoded();
    init_line();
    init_find();
    init_service();
    init_judge();
    init_kind();
    init_match();
    init_name_bytes();
    init_nameless();
    init_nameless_bytes();
    init_name();
    init_sweep();
    LONG_LINE = 2e3, LEFT2 = 100, RIGHT2 = 40, entropyCheck = { name: "entropy", needs: "text", run: findSecrets };
  }
});

// src/scan/weak/index.ts
var weak_exports = {};
__export(weak_exports, {
  WEAK_CHECKS: () => WEAK_CHECKS
});
var WEAK_CHECKS, init_weak = __esm({
  "src/scan/weak/index.ts"() {
    "use strict";
    WEAK_CHECKS = [];
  }
});

// src/scan/template/index.ts
var template_exports = {};
__export(template_exports, {
  TEMPLATE_CHECKS: () => TEMPLATE_CHECKS
});
var TEMPLATE_CHECKS, init_template = __esm({
  "src/scan/template/index.ts"() {
    "use strict";
    TEMPLATE_CHECKS = [];
  }
});

// src/scan/deploy/index.ts
var deploy_exports = {};
__export(deploy_exports, {
  DEPLOY_CHECKS: () => DEPLOY_CHECKS
});
var DEPLOY_CHECKS, init_deploy = __esm({
  "src/scan/deploy/index.ts"() {
    "use strict";
    DEPLOY_CHECKS = [];
  }
});

// src/decode/base64-alphabet.ts
function base64Values() {
  if (values === void 0) {
    values = new Int8Array(256).fill(-1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
    values[45] = 62, values[95] = 63;
  }
  return values;
}
function bitsOf(byte) {
  return (values ?? base64Values())[byte];
}
var values, init_base64_alphabet = __esm({
  "src/decode/base64-alphabet.ts"() {
    "use strict";
  }
});

// src/decode/gzip.ts
function isGzip(bytes, start) {
  for (let i = 0; i < MAGIC.length; i++) if (bytes[start + i] !== MAGIC.charCodeAt(i)) return !1;
  return bitsOf(bytes[start + MAGIC.length]) >= 0;
}
function gunzipped(packed) {
  zlib ??= createRequire(process.execPath)("node:zlib");
  try {
    return zlib.gunzipSync(packed, { maxOutputLength: packed.length * MAX_GROWTH });
  } catch {
    return null;
  }
}
var MAGIC, MAX_GROWTH, zlib, init_gzip = __esm({
  "src/decode/gzip.ts"() {
    "use strict";
    init_own_require();
    init_base64_alphabet();
    MAGIC = "H4sI", MAX_GROWTH = 40;
  }
});

// src/decode/base64.ts
function base64Texts(text, runs) {
  let derived = [], add = (lines, open = decode) => {
    let decoded2 = open(text, lines);
    decoded2 !== null && derived.push(decoded2);
  }, joinedUntil = 0, members = MIN_MEMBERS + text.bytes.length / BYTES_A_MEMBER;
  for (let run of runs)
    for (let piece of base64Pieces(text.bytes, run)) {
      let isMedia = isMediaUri(text.bytes, piece.start);
      if (!isMedia && beginsPrintable(text.bytes, piece.start) && add(oneLine(piece)), piece.start < joinedUntil) continue;
      let lines = linesFrom(text.bytes, piece, base64Values());
      if (isGzip(text.bytes, piece.start) && members-- > 0 && add(lines ?? oneLine(piece), unpack), lines !== null && (joinedUntil = placeOf(lines, lines.length - 1) + 1, !isMedia))
        for (let part of printableParts(text.bytes, lines)) add(part);
    }
  return derived;
}
function base64Pieces(bytes, run) {
  let values3 = base64Values(), pieces = [], endsLine = bytes[run.end] === LF5 || bytes[run.end] === CR4;
  for (let start = run.start; run.end - start >= MIN_BASE64_LENGTH; ) {
    let head2 = afterEscape(bytes, start), isWorth = endsLine || beginsPrintable(bytes, head2) || isGzip(bytes, head2), limit = isWorth ? run.end : run.end - MIN_BASE64_LENGTH, end = start;
    for (; end < limit && values3[bytes[end]] >= 0; ) end++;
    isWorth && end - start >= MIN_BASE64_LENGTH && pieces.push({ start: head2, end }), start = end + 1;
  }
  return pieces;
}
function afterEscape(bytes, start) {
  return start > 0 && bytes[start - 1] === BACKSLASH2 && "nrt".includes(String.fromCharCode(bytes[start])) ? start + 1 : start;
}
function printableParts(bytes, lines) {
  let count = lines.starts.length, isText = (line) => {
    let head2 = partOf(lines, line, line + 1, 4);
    return head2.length < MIN_BASE64_LENGTH || beginsPrintable(bytes, placeOf(head2, 0));
  }, parts = [];
  for (let from = 0, to = 1; to < count; from = to++)
    if (isText(from)) {
      for (; to < count && (isText(to) || isText(to - 1)); ) to++;
      to - from > 1 && parts.push(partOf(lines, from, to, 4));
    }
  return parts;
}
function decode(text, lines) {
  let raw = Buffer.from(encodedText(text.bytes, lines), "base64"), inner = openText(text.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["base64"], outer: bitsMap(lines, 6, raw.length, inner) };
}
function unpack(text, lines) {
  let raw = gunzipped(Buffer.from(encodedText(text.bytes, lines), "base64")), inner = raw === null ? null : openText(text.entry, raw);
  if (inner === null || inner.encoding === "binary" || !isPrintable(inner.bytes)) return null;
  let all = { start: placeOf(lines, 0), end: placeOf(lines, lines.length - 1) + 1 };
  return { text: inner, via: ["base64", "gzip"], outer: () => all };
}
function beginsPrintable(bytes, start) {
  let values3 = base64Values(), noise = 0;
  for (let group = start; group < start + MIN_BASE64_LENGTH; group += 4) {
    let bits = 0;
    for (let i = 0; i < 4; i++) bits = bits << 6 | values3[bytes[group + i]];
    for (let shift = 16; shift >= 0; shift -= 8) {
      let byte = bits >> shift & 255;
      if (byte !== 0 && !isPrintableByte(byte) && ++noise > MAX_NOISE_IN_HEAD) return !1;
    }
  }
  return !0;
}
function isMediaUri(bytes, start) {
  return start === 0 || bytes[start - 1] !== COMMA ? !1 : DATA_URI.test(Buffer.from(bytes.subarray(Math.max(0, start - DATA_URI_REACH), start)).toString("latin1"));
}
var MIN_BASE64_LENGTH, MAX_NOISE_IN_HEAD, MIN_MEMBERS, BYTES_A_MEMBER, DATA_URI, DATA_URI_REACH, LF5, CR4, COMMA, BACKSLASH2, init_base64 = __esm({
  "src/decode/base64.ts"() {
    "use strict";
    init_base64_alphabet();
    init_bits_map();
    init_gzip();
    init_lines();
    init_printable();
    init_text();
    MIN_BASE64_LENGTH = 24, MAX_NOISE_IN_HEAD = 3, MIN_MEMBERS = 32, BYTES_A_MEMBER = 16384, DATA_URI = /data:(?:image|font|audio|video)\/[\w.+-]{1,40};base64,$/, DATA_URI_REACH = 80;
    [LF5, CR4, COMMA, BACKSLASH2] = [10, 13, 44, 92];
  }
});

// src/decode/escapes/byte-list.ts
function beginsList(bytes, at) {
  let next = at + 4;
  for (; isGap(bytes[next]) && next < at + 16; ) next++;
  let high = bytes[next + 2];
  return next > at + 4 && bytes[next] === ZERO3 && high !== void 0 && high >= ZERO3 && high <= SEVEN;
}
function isGap(byte) {
  return byte === COMMA2 || byte === SPACE2 || byte === LF6 || byte === CR5 || byte === TAB2;
}
var ITEM, GAP, TAB2, LF6, CR5, SPACE2, ZERO3, COMMA2, SEVEN, byteList, init_byte_list = __esm({
  "src/decode/escapes/byte-list.ts"() {
    "use strict";
    init_escape();
    ITEM = "0[xX](?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", GAP = String.raw`[ \t\r\n]{0,40}`, [TAB2, LF6, CR5, SPACE2, ZERO3, COMMA2, SEVEN] = [9, 10, 13, 32, 48, 44, 55];
    byteList = {
      via: "hex",
      anchors: [..."234567"].map((high) => `0x${high}`),
      begins: beginsList,
      plausible: new RegExp(`(?:${ITEM}${GAP},${GAP}){15}${ITEM}`, "y"),
      mixes: !1,
      near: null,
      pattern: new RegExp(`${ITEM}(?![0-9A-Fa-f])(?:${GAP},${GAP}(?=0[xX]))?`, "g"),
      decode: (item) => fromHex(item.slice(2, 4))
    };
  }
});

// src/decode/escapes/quoted-printable.ts
var SOFT_END, quotedPrintable, init_quoted_printable = __esm({
  "src/decode/escapes/quoted-printable.ts"() {
    "use strict";
    init_escape();
    SOFT_END = String.raw`=(?<=[^\r\n]{64}=)\r?\n`, quotedPrintable = {
      via: "quoted-printable",
      anchors: ["=3D"],
      plausible: wordWith("=[2-7][0-9A-F]"),
      mixes: !0,
      near: { signs: [`=
`, `=\r
`], pattern: new RegExp(SOFT_END), mark: "uoted-printable" },
      pattern: new RegExp(`=(?:[2-6][0-9A-F]|7[0-9A-E])|${SOFT_END}`, "g"),
      decode: (written) => written.endsWith(`
`) ? "" : fromHex(written.slice(1))
    };
  }
});

// src/decode/escapes/offset-map.ts
var OffsetMap, init_offset_map = __esm({
  "src/decode/escapes/offset-map.ts"() {
    "use strict";
    OffsetMap = class {
      #inner = [];
      #innerEnds = [];
      #outerStarts = [];
      #outerEnds = [];
      /** Replacements in ascending order; `length` bytes from `inner` on stand for the outer span. */
      add(inner, length2, outerStart, outerEnd) {
        this.#inner.push(inner), this.#innerEnds.push(inner + length2), this.#outerStarts.push(outerStart), this.#outerEnds.push(outerEnd);
      }
      /** What stands for a span that is not empty. */
      outer({ start, end }) {
        let first = this.#lastAt(start), last = this.#lastAt(end - 1);
        return {
          start: start < this.#at(this.#innerEnds, first) ? this.#at(this.#outerStarts, first) : this.#after(first, start),
          end: end <= this.#at(this.#innerEnds, last) ? this.#at(this.#outerEnds, last) : this.#after(last, end)
        };
      }
      #after(index, inner) {
        return this.#at(this.#outerEnds, index) + inner - this.#at(this.#innerEnds, index);
      }
      #at(numbers, index) {
        return index < 0 ? 0 : numbers[index];
      }
      /** Index of the last replacement that begins at or before an inner offset; -1: none does. */
      #lastAt(inner) {
        let low = 0, high = this.#inner.length;
        for (; low < high; ) {
          let middle = low + high >> 1;
          this.#inner[middle] <= inner ? low = middle + 1 : high = middle;
        }
        return low - 1;
      }
    };
  }
});

// src/decode/escapes/regions.ts
function regionsAround(bytes, points) {
  let regions = [];
  for (let at of points) {
    let last = regions.at(-1), end = Math.min(bytes.length, at + 512);
    if (last !== void 0 && end <= last.end) continue;
    let start = runStart(bytes, Math.max(0, at - 256), last?.end ?? 0);
    last !== void 0 && start <= last.end ? last.end = runEnd(bytes, end) : regions.push({ start, end: runEnd(bytes, end) });
  }
  return regions;
}
function runStart(bytes, from, limit) {
  let stop = Math.max(limit, from - 8192), start = from;
  for (; start > stop && isTokenByte(bytes[start - 1]); ) start--;
  return start;
}
function runEnd(bytes, from) {
  let stop = Math.min(bytes.length, from + 8192), end = from;
  for (; end < stop && isTokenByte(bytes[end]); ) end++;
  return end;
}
function isTokenByte(byte) {
  return table2 ??= Uint8Array.from({ length: 256 }, (_, code) => TOKEN_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0), table2[byte] === 1;
}
var TOKEN_CHARACTER, table2, init_regions = __esm({
  "src/decode/escapes/regions.ts"() {
    "use strict";
    TOKEN_CHARACTER = /[A-Za-z0-9+/=_.~-]/;
  }
});

// src/decode/escapes/unescape.ts
function unescapeAround(text, form, points) {
  let rewriting = new Rewriting(text.content), escapes = 0;
  for (let { start, end } of regionsAround(text.bytes, points)) {
    rewriting.moveTo(start);
    for (let found of text.content.slice(start, end).matchAll(form.pattern))
      rewriting.replace(form.decode(found[0]), start + found.index, start + found.index + found[0].length), escapes++;
    rewriting.keepUntil(end);
  }
  if (escapes === 0) return null;
  let { map, content } = rewriting;
  return { text: plainText(text.entry, Buffer.from(content, "latin1")), via: [form.via], outer: (span) => map.outer(span) };
}
function plausiblePoints(text, form, places) {
  let until = -1;
  return places.filter((at) => at > until && !isPlausible(text, form, at) ? !1 : (until = Math.max(until, at + NEAR), !0));
}
function isPlausible(text, { mixes, begins: begins2, plausible }, at) {
  if (begins2?.(text.bytes, at) === !1) return !1;
  let before = mixes ? wordBefore(text.bytes, at) : 0;
  return plausible.lastIndex = at - before, before === WORD_LENGTH || plausible.test(text.content);
}
var BORDER, NEAR, Rewriting, init_unescape = __esm({
  "src/decode/escapes/unescape.ts"() {
    "use strict";
    init_text();
    init_escape();
    init_offset_map();
    init_regions();
    BORDER = "\0", NEAR = 256;
    Rewriting = class {
      map = new OffsetMap();
      #source;
      #pieces = [];
      #length = 0;
      #kept = 0;
      constructor(source) {
        this.#source = source;
      }
      get content() {
        return this.#pieces.join("");
      }
      /** Leaves out what lies between. */
      moveTo(offset) {
        this.replace(this.#length === 0 ? "" : BORDER, this.#kept, offset);
      }
      keepUntil(offset) {
        this.#put(this.#source.slice(this.#kept, offset)), this.#kept = offset;
      }
      replace(by, start, end) {
        this.keepUntil(start), this.map.add(this.#length, by.length, start, end), this.#put(by), this.#kept = end;
      }
      #put(piece) {
        this.#pieces.push(piece), this.#length += piece.length;
      }
    };
  }
});

// src/decode/hex.ts
function hexValues() {
  return values2 ??= Int8Array.from({ length: 256 }, (_, code) => "0123456789abcdef".indexOf(String.fromCharCode(code).toLowerCase())), values2;
}
function hexTexts(text, runs) {
  let derived = [], add = (lines) => {
    let decoded2 = decode2(text, lines);
    decoded2 !== null && derived.push(decoded2);
  }, joinedUntil = 0;
  for (let run of runs)
    for (let { start, piece } of hexPieces(text.bytes, run)) {
      add(oneLine({ start, end: piece.end }));
      let lines = piece.start < joinedUntil ? null : linesFrom(text.bytes, piece, hexValues());
      if (lines === null) continue;
      joinedUntil = placeOf(lines, lines.length - 1) + 1;
      let skipped = start - piece.start;
      add({ ...lines, skipped, length: lines.length - skipped });
    }
  return derived;
}
function hexPieces(bytes, run) {
  let digits2 = hexValues(), pieces = [];
  for (let start = run.start; start + MIN_LENGTH <= run.end; ) {
    let back = start + MIN_LENGTH - 1;
    for (; back >= start && digits2[bytes[back]] >= 0; ) back--;
    if (back >= start) {
      start = back + 1;
      continue;
    }
    let end = start + MIN_LENGTH;
    for (; end < run.end && digits2[bytes[end]] >= 0; ) end++;
    let textAt = textStart(bytes, start);
    textAt !== -1 && pieces.push({ piece: { start, end }, start: textAt }), start = end + 1;
  }
  return pieces;
}
function textStart(bytes, start) {
  for (let at of [start, start + 1]) {
    let pair2 = 0;
    for (; pair2 < HEAD && isTextPair(bytes, at + 2 * pair2); ) pair2++;
    if (pair2 === HEAD) return at;
  }
  return -1;
}
function isTextPair(bytes, at) {
  let digits2 = hexValues(), byte = digits2[bytes[at]] * 16 + digits2[bytes[at + 1]];
  return byte === 0 || isPrintableByte(byte);
}
function decode2(text, lines) {
  let raw = Buffer.from(encodedText(text.bytes, lines), "hex"), inner = openText(text.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["hex"], outer: bitsMap(lines, 4, raw.length, inner) };
}
var MIN_LENGTH, HEAD, values2, init_hex = __esm({
  "src/decode/hex.ts"() {
    "use strict";
    init_bits_map();
    init_lines();
    init_printable();
    init_text();
    MIN_LENGTH = 36, HEAD = 10;
  }
});

// src/decode/decodings.ts
function derivedTexts(text, runs, traces) {
  let unescaped = ESCAPES.map((form, index) => unescapeTraced(text, form, traces[index]));
  return [...base64Texts(text, runs), ...hexTexts(text, runs), ...unescaped.filter((derived) => derived !== null)];
}
function unescapeTraced(text, form, { anchors, near }) {
  if (anchors.length + near.length === 0) return null;
  let plausible = plausiblePoints(text, form, anchors.sort(ascending));
  return unescapeAround(text, form, [...plausible, ...near].sort(ascending));
}
var ESCAPES, MIN_ENCODED_RUN, ascending, init_decodings = __esm({
  "src/decode/decodings.ts"() {
    "use strict";
    init_base64();
    init_backslash();
    init_byte_list();
    init_entities();
    init_percent();
    init_quoted_printable();
    init_unescape();
    init_hex();
    ESCAPES = [percent, backslash, entities, quotedPrintable, byteList], MIN_ENCODED_RUN = MIN_BASE64_LENGTH;
    ascending = (a, b) => a - b;
  }
});

// src/rules/index.ts
var rules_exports = {};
__export(rules_exports, {
  RULES: () => RULES
});
function read2(row) {
  return rows2 ??= (0, import_node_fs2.readFileSync)(`${__dirname}/rules.jsonl`, "latin1").split(`
`), known[row] ??= JSON.parse(rows2[row]);
}
var import_node_fs2, rows2, known, Rule, RULES, init_rules = __esm({
  "src/rules/index.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs"), known = [];
    Rule = class {
      constructor(row) {
        this.row = row;
      }
      get anchors() {
        return read2(this.row).anchors;
      }
      get before() {
        return read2(this.row).before;
      }
      get confidence() {
        return read2(this.row).confidence;
      }
      get id() {
        return read2(this.row).id;
      }
      get links() {
        return read2(this.row).links;
      }
      get pattern() {
        return read2(this.row).pattern;
      }
      get proof() {
        return read2(this.row).proof;
      }
      get rank() {
        return read2(this.row).rank;
      }
      get reachBack() {
        return read2(this.row).reachBack;
      }
      get severity() {
        return read2(this.row).severity;
      }
      get shape() {
        return read2(this.row).shape;
      }
      get title() {
        return read2(this.row).title;
      }
    }, RULES = Array.from({ length: 535 }, (_, row) => new Rule(row));
  }
});

// src/scan/sweep/plan.ts
function makePlan(rules) {
  let called = /* @__PURE__ */ new Map();
  for (let [index, rule] of rules.entries())
    for (let anchor of new Set(rule.anchors)) called.set(anchor, [...called.get(anchor) ?? [], index]);
  let signs = ESCAPES.flatMap(({ anchors }, form) => anchors.map((anchor) => ({ anchor, form })));
  return {
    anchors: { exact: [...called.keys(), ...signs.map(({ anchor }) => anchor)], folded: NAME_ANCHORS },
    rulesOf: [...called.values()].map((indexes) => indexes.length === 1 ? indexes[0] : indexes),
    escapeOf: signs.map(({ form }) => form)
  };
}
var init_plan = __esm({
  "src/scan/sweep/plan.ts"() {
    "use strict";
    init_decodings();
    init_names();
  }
});

// src/scan/pattern/compile.ts
function ruleSource({ before = WORD2, pattern }) {
  return before === null ? pattern.source : `(?<!${ESCAPE2}[${before}])${pattern.source}`;
}
function compileRule(rule) {
  return new RegExp(ruleSource(rule), rule.pattern.source.includes("(?<secret>") ? "dy" : "y");
}
var ESCAPE2, WORD2, init_compile = __esm({
  "src/scan/pattern/compile.ts"() {
    "use strict";
    ESCAPE2 = String.raw`(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])`, WORD2 = "0-9A-Za-z";
  }
});

// src/scan/pattern/matcher.ts
function makeMatcher(rules) {
  let isKnown = rules === RULES, plan = isKnown ? PLAN : makePlan(rules), compiled2 = /* @__PURE__ */ new Map();
  return {
    rules,
    plan,
    sweep: isKnown ? sweepText : textSweeper(plan),
    patternOf(rule) {
      let pattern = compiled2.get(rule) ?? compileRule(rule);
      return compiled2.set(rule, pattern), pattern;
    }
  };
}
var init_matcher = __esm({
  "src/scan/pattern/matcher.ts"() {
    "use strict";
    init_rules();
    init_sweep();
    init_plan();
    init_table();
    init_compile();
  }
});

// src/rules/pairs.ts
var ASSIGNED2, PAIRS, init_pairs = __esm({
  "src/rules/pairs.ts"() {
    "use strict";
    ASSIGNED2 = String.raw`["'\]]{0,2}\s{0,8}(?:=>|[:=,])\s{0,8}["'(]{0,2}`, PAIRS = [
      {
        keys: ["aws-secret-access-key"],
        ids: ["aws-access-key-id", "aws-temporary-access-key-id"],
        bare: {
          as: "aws-secret-access-key",
          pattern: /(?<![0-9A-Za-z+/=.-])(?=[0-9A-Za-z+/]{0,39}[a-z])(?=[0-9A-Za-z+/]{0,39}[A-Z])(?=[0-9A-Za-z+/]{0,39}\d)(?<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])/
        }
      },
      {
        keys: ["twilio-auth-token"],
        ids: ["twilio-account-sid", "twilio-api-key-sid"],
        idPattern: /(?<![0-9A-Za-z])(?<id>(?:AC|SK)[0-9a-f]{32})(?![0-9A-Za-z])/
      },
      {
        keys: ["gcp-oauth-client-secret"],
        ids: ["gcp-oauth-client-id"],
        idPattern: /(?<![\w-])(?<id>\d{6,21}-[0-9a-z]{32}\.apps\.googleusercontent\.com)(?![\w.-])/
      },
      {
        keys: ["pem-private-key", "gcp-service-account-json"],
        ids: [],
        idPattern: /"client_email"\s{0,4}:\s{0,4}"(?<id>[\w.-]{1,80}@[\w.-]{1,80}\.iam\.gserviceaccount\.com)"/
      },
      {
        keys: ["azure-client-secret", "azure-client-secret-7q"],
        ids: ["azure-client-id"],
        idPattern: new RegExp(
          String.raw`(?:[Cc]lient|CLIENT|[Aa]pp(?:lication)?|APP(?:LICATION)?)[_-]?(?:[Ii]d|ID)${ASSIGNED2}(?<id>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})`
        )
      },
      {
        keys: ["algolia-key"],
        ids: ["algolia-id"],
        idPattern: new RegExp(
          String.raw`(?:[Aa]pp(?:lication)?|APP(?:LICATION)?)[_-]?(?:[Ii]d|ID)${ASSIGNED2}(?<id>[0-9A-Z]{10})(?![0-9A-Za-z])`
        )
      },
      {
        keys: ["alibaba-secret"],
        ids: ["alibaba-access-key-id"],
        bare: {
          as: "alibaba-secret",
          pattern: /(?<![0-9A-Za-z])(?=[0-9A-Za-z]{0,29}[a-z])(?=[0-9A-Za-z]{0,29}[A-Z])(?=[0-9A-Za-z]{0,29}\d)(?<secret>[0-9A-Za-z]{30})(?![0-9A-Za-z])/
        }
      },
      { keys: ["ramp-client-secret"], ids: ["ramp-client-id"] },
      { keys: ["langfuse-secret-key"], ids: ["langfuse-public-key"] },
      { keys: ["pubnub-secret-key"], ids: ["pubnub-publish-key", "pubnub-subscribe-key"] },
      { keys: ["razorpay-secret"], ids: ["razorpay-live-key-id", "razorpay-test-key-id"] },
      { keys: ["amazon-oauth-client-secret"], ids: ["amazon-oauth-client-id"] },
      { keys: ["square-oauth-secret"], ids: ["square-application-id"] },
      { keys: ["aikido-client-secret"], ids: ["aikido-client-id"] },
      { keys: ["woocommerce-consumer-secret"], ids: ["woocommerce-consumer-key"] },
      { keys: ["mongodb-atlas-sa-secret"], ids: ["mongodb-atlas-sa-id"] }
    ];
  }
});

// src/scan/parts/near.ts
function neighbourhood(text, { start, end }) {
  let first = Math.max(0, lineIndexAt(text.lineStarts, start) - LINES), last = Math.min(text.lineStarts.length - 1, lineIndexAt(text.lineStarts, end) + LINES);
  return {
    start: Math.max(lineSpan(text, first).start, start - BYTES),
    end: Math.min(lineSpan(text, last).end, end + BYTES)
  };
}
function distance(a, b) {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
function placesOf(text, area, pattern, group) {
  let places = [];
  for (let found of text.content.slice(area.start, area.end).matchAll(new RegExp(pattern.source, "dg"))) {
    let [start, end] = found.indices?.groups?.[group] ?? [0, 0];
    end > start && places.push({ start: area.start + start, end: area.start + end });
  }
  return places;
}
function nearest2(places, to) {
  return places.reduce((best2, place) => best2 && distance(best2, to) <= distance(place, to) ? best2 : place, void 0);
}
var LINES, BYTES, init_near = __esm({
  "src/scan/parts/near.ts"() {
    "use strict";
    init_text();
    LINES = 8, BYTES = 3e3;
  }
});

// src/scan/parts/bare.ts
function bareKeys(text, matches, rules) {
  let found = /* @__PURE__ */ new Map();
  for (let pair2 of PAIRS) {
    let { bare } = pair2, ids = bare === void 0 ? [] : matches.filter(({ rule }) => pair2.ids.includes(rule)), named = ids.length === 0 ? void 0 : [...rules, ...allServices()].find(({ id }) => id === bare?.as);
    if (named) for (let match of ids) addBeside(text, match, pair2, named, found);
  }
  return [...found.values()];
}
function addBeside(text, id, { bare }, rule, found) {
  for (let { start, end } of placesOf(text, neighbourhood(text, id), bare.pattern, "secret")) {
    if (found.has(start)) continue;
    let value2 = text.content.slice(start, end);
    shannonBits(value2) < MIN_BITS2 || isExampleToken(value2) || found.set(start, {
      check: "pattern",
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      confidence: "high",
      why: `${value2.length} random characters near an ${id.title}`,
      strengthBits: strengthBits(value2),
      links: rule.links,
      rank: 3,
      start,
      end
    });
  }
}
var MIN_BITS2, init_bare = __esm({
  "src/scan/parts/bare.ts"() {
    "use strict";
    init_pairs();
    init_rows();
    init_example();
    init_strength();
    init_near();
    MIN_BITS2 = 4;
  }
});

// src/scan/proof/facts.ts
function fact(label, value2) {
  if (typeof value2 != "string" && typeof value2 != "number" && typeof value2 != "bigint") return [];
  let text = String(value2).slice(0, 4 * MAX_LENGTH4).replace(UNPRINTABLE, " ").replace(/\/\/[^/\s@]{1,200}@/g, "//").replace(OPAQUE, maskOpaque).trim();
  return text === "" ? [] : [{ label, text: text.length <= MAX_LENGTH4 ? text : `${cut(text)}…` }];
}
function cut(text) {
  return text.slice(0, MAX_LENGTH4 - 1).replace(/[\ud800-\udbff]$/, "");
}
function maskOpaque(part) {
  return UUID4.test(part) || NAME3.test(part) || /^\d+$/.test(part) || strengthBits(part) < OPAQUE_BITS ? part : maskValue(part);
}
function account(label, value2) {
  return typeof value2 == "string" ? fact(label, value2.replace(/[^\s@:/]{1,200}@/g, "•••@")) : fact(label, value2);
}
function comment(text) {
  return fact("comment", text?.replace(/[^\s@<>]{1,200}@(?=[\w-]{1,63}\.)/g, "•••@"));
}
function expiry(time, now) {
  let at = toMilliseconds(time);
  return at === null ? [] : day(at < now ? "expired" : "expires", at);
}
function day(label, time) {
  let at = toMilliseconds(time);
  return at === null ? [] : fact(label, new Date(at).toISOString().slice(0, 10));
}
function toMilliseconds(time) {
  let number = typeof time == "string" ? Date.parse(time) : typeof time == "number" ? time : Number.NaN, at = typeof time == "number" && number < MILLISECONDS_FROM ? number * 1e3 : number;
  return at > 0 && at < LAST ? at : null;
}
function passphrase(cipher) {
  return fact("encrypted", cipher === void 0 ? "with a passphrase" : `with a passphrase (${cipher})`);
}
function utf8(latin1) {
  return Buffer.from(latin1, "latin1").toString("utf8");
}
var MAX_LENGTH4, UNPRINTABLE, OPAQUE, OPAQUE_BITS, UUID4, NAME3, MILLISECONDS_FROM, LAST, init_facts = __esm({
  "src/scan/proof/facts.ts"() {
    "use strict";
    init_mask();
    init_strength();
    MAX_LENGTH4 = 120, UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]+/gu, OPAQUE = /[\w+/=-]{20,}/g, OPAQUE_BITS = 64, UUID4 = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, NAME3 = /^[a-z0-9]{1,15}(?:-[a-z0-9]{1,15}){1,9}$/;
    MILLISECONDS_FROM = 1e11, LAST = Date.UTC(9999, 0);
  }
});

// src/scan/proof/result.ts
function nonsense() {
  return { result: "nonsense", facts: [] };
}
function passed(words2, facts = []) {
  return { result: "passed", facts, words: words2 };
}
function failed(facts = [], words2 = WRONG) {
  return { result: "failed", facts, words: words2 };
}
function unproven(facts = []) {
  return { result: "unproven", facts };
}
function checked(isRight, facts = []) {
  return isRight ? passed(RIGHT3, facts) : failed(facts);
}
function provenOnly(isRight, facts = []) {
  return isRight ? passed(RIGHT3, facts) : unproven(facts);
}
var RIGHT3, WRONG, init_result = __esm({
  "src/scan/proof/result.ts"() {
    "use strict";
    RIGHT3 = "its checksum is right", WRONG = "its checksum is wrong";
  }
});

// src/scan/proof/age.ts
function proveAge(value2) {
  let data = [...value2.slice(HUMAN_PART.length + 1).toLowerCase()].map((char) => ALPHABET.indexOf(char));
  return checked(!data.includes(-1) && polymod([...expand(HUMAN_PART), ...data]) === 1);
}
function expand(humanPart) {
  let codes = [...humanPart].map((char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function polymod(values3) {
  let sum = 1;
  for (let value2 of values3) {
    let top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value2, GENERATOR.forEach((term, bit) => {
      top >>> bit & 1 && (sum ^= term);
    });
  }
  return sum;
}
var HUMAN_PART, ALPHABET, GENERATOR, init_age = __esm({
  "src/scan/proof/age.ts"() {
    "use strict";
    init_result();
    HUMAN_PART = "age-secret-key-", ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
  }
});

// src/scan/proof/code/radix.ts
function digits(value2, alphabet) {
  let out = "";
  for (let rest = value2; rest > 0; rest = Math.floor(rest / alphabet.length)) out = alphabet.charAt(rest % alphabet.length) + out;
  return out;
}
function base62(value2, width) {
  return digits(value2, BASE62).padStart(width, "0");
}
function fromBase32(text) {
  let bytes = [], bits = 0, value2 = 0;
  for (let char of text) {
    let digit = BASE32.indexOf(char);
    if (digit === -1) return null;
    value2 = (value2 << 5 | digit) & 4095, bits += 5, bits >= 8 && bytes.push(value2 >>> (bits -= 8) & 255);
  }
  return Buffer.from(bytes);
}
function fromBase58(text) {
  let number = 0n;
  for (let char of text) {
    let digit = BASE58.indexOf(char);
    if (digit === -1) return null;
    number = number * 58n + BigInt(digit);
  }
  let hex = number === 0n ? "" : number.toString(16), zeros = /^1*/.exec(text)[0].length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex")]);
}
var BASE62, BASE32, BASE58, init_radix = __esm({
  "src/scan/proof/code/radix.ts"() {
    "use strict";
    BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  }
});

// src/scan/proof/aws.ts
function readAwsKeyId(value2) {
  let bytes = fromBase32(value2.slice(PREFIX, PREFIX + BODY));
  if (bytes?.length !== 10 || (bytes.readUInt8(0) & 128) === 0) return unproven();
  let account2 = Math.floor(bytes.readUIntBE(0, 6) % 2 ** 47 / 128);
  return unproven(account2 > HIGHEST ? [] : fact("account", String(account2).padStart(12, "0")));
}
var PREFIX, BODY, HIGHEST, init_aws = __esm({
  "src/scan/proof/aws.ts"() {
    "use strict";
    init_radix();
    init_facts();
    init_result();
    PREFIX = 4, BODY = 16, HIGHEST = 999999999999;
  }
});

// src/decode/crc32.ts
function crc32(bytes) {
  table3 ??= makeTable();
  let crc = 4294967295;
  for (let byte of bytes) crc = table3[(crc ^ byte) & 255] ^ crc >>> 8;
  return (crc ^ 4294967295) >>> 0;
}
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
    return crc;
  });
}
var table3, init_crc32 = __esm({
  "src/decode/crc32.ts"() {
    "use strict";
  }
});

// src/scan/proof/code/crc.ts
function crc322(value2) {
  return crc32(Buffer.from(value2, "latin1"));
}
function littleEndian(crc) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32LE(crc), bytes;
}
function crc24(bytes) {
  let crc = 11994318;
  for (let byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 8388608 ? crc << 1 & 16777215 ^ 8801531 : crc << 1;
  }
  return crc;
}
function crc16(bytes) {
  let crc = 0;
  for (let byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 32768 ? crc << 1 & 65535 ^ 4129 : crc << 1;
  }
  return crc;
}
var init_crc = __esm({
  "src/scan/proof/code/crc.ts"() {
    "use strict";
    init_crc32();
  }
});

// src/scan/proof/code/marvin.ts
function marvin32(bytes, seed) {
  let view = Buffer.from(bytes), low = Buffer.from(seed, "latin1").readUInt32BE(4), high = Buffer.from(seed, "latin1").readUInt32BE(0), mix = (word) => {
    low = low + word | 0, high ^= low, low = rotate(low, 20) + high | 0, high = rotate(high, 9) ^ low, low = rotate(low, 27) + high | 0, high = rotate(high, 19);
  }, whole = view.length - view.length % 4;
  for (let at = 0; at < whole; at += 4) mix(view.readInt32LE(at));
  let rest = Buffer.concat([view.subarray(whole), Buffer.from([128])]);
  return mix(Buffer.concat([rest, Buffer.alloc(4 - rest.length)]).readInt32LE()), mix(0), (low ^ high) >>> 0;
}
function rotate(word, bits) {
  return word << bits | word >>> 32 - bits;
}
var init_marvin = __esm({
  "src/scan/proof/code/marvin.ts"() {
    "use strict";
  }
});

// src/scan/proof/azure-cask.ts
function proveAzureCask(value2) {
  let sum = littleEndian(marvin32(Buffer.from(value2.slice(0, CHECKSUM), "base64"), "Default0")), tail = value2.slice(CHECKSUM).replace(/=+$/, ""), isRight = [digits(sum.readUInt32BE(), BASE62).padEnd(6, "0"), sum.toString("base64")].some((form) => form.startsWith(tail));
  return checked(isRight, isRight ? factsIn(value2) : []);
}
function factsIn(value2) {
  let month = BASE64URL.indexOf(value2.charAt(MONTH)) + 1, allocated = `${2024 + BASE64URL.indexOf(value2.charAt(YEAR))}-${String(month).padStart(2, "0")}`;
  return [
    ...fact("service", SERVICES[value2.slice(SIGNATURE, CHECKSUM).toUpperCase()]),
    ...fact("kind", KINDS2[value2.charAt(KIND2)]),
    ...fact("allocated", allocated)
  ];
}
var SERVICES, KINDS2, BASE64URL, KIND2, YEAR, MONTH, SIGNATURE, CHECKSUM, init_azure_cask = __esm({
  "src/scan/proof/azure-cask.ts"() {
    "use strict";
    init_crc();
    init_marvin();
    init_radix();
    init_facts();
    init_result();
    SERVICES = {
      AZDO: "Azure DevOps",
      ACOG: "Azure AI services",
      AZAC: "Azure App Configuration",
      AZMP: "Azure Maps",
      AZCS: "Azure Communication Services",
      AZMR: "Azure Mixed Reality",
      AZEG: "Azure Event Grid",
      AZFR: "Azure Fluid Relay",
      MSQL: "SQL"
    }, KINDS2 = { 9: "key", D: "derived key", H: "hash" }, BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", [KIND2, YEAR, MONTH, SIGNATURE, CHECKSUM] = [57, 58, 59, 76, 80];
  }
});

// src/scan/proof/azure-key.ts
function proveAzureKey(value2) {
  let body = value2.replace(/=+$/, ""), service = Object.hasOwn(SERVICES2, body.slice(-TAIL, 4 - TAIL)) ? SERVICES2[body.slice(-TAIL, 4 - TAIL)] : void 0;
  if (service === void 0) return unproven();
  let bytes = Buffer.from(body, "base64"), [text, sum] = [bytes.subarray(0, -4), bytes.subarray(-4)], seed = service.seeds.find(([word]) => littleEndian(marvin32(text, word)).equals(sum));
  return (service.confirmed ? checked : provenOnly)(seed !== void 0, seed === void 0 ? [] : [...fact("service", `Azure ${service.name}`), ...fact("access", seed[1])]);
}
var BUS_SEEDS, SERVICES2, TAIL, init_azure_key = __esm({
  "src/scan/proof/azure-key.ts"() {
    "use strict";
    init_crc();
    init_marvin();
    init_facts();
    init_result();
    BUS_SEEDS = [
      ["Send0000", "send"],
      ["Listen00", "listen"],
      ["Manage00", "manage"]
    ], SERVICES2 = {
      "+ASt": { name: "Storage", seeds: [["Default0"]], confirmed: !0 },
      ACDb: { name: "Cosmos DB", confirmed: !0, seeds: [
        ["MastRW00", "master, read and write"],
        ["MastRO00", "master, read only"],
        ["Resour00", "resource"],
        ["SysAll00", "system, all"],
        ["SystRO00", "system, read only"],
        ["SystRW00", "system, read and write"],
        ["Encryp00", "encryption"]
      ] },
      AzCa: { name: "Cache for Redis", seeds: [["Access00"]], confirmed: !0 },
      "+ABa": { name: "Batch", seeds: [["AbAcct00"]] },
      "+AMC": { name: "Machine Learning (classic)", seeds: [["Classic0"]] },
      APIM: { name: "API Management", seeds: [["Tenant00", "direct management"], ["Gatewy00", "gateway"], ["GitKey00", "git"], ["IoTHub00", "subscription"]] },
      "+ASb": { name: "Service Bus", seeds: BUS_SEEDS },
      "+AEh": { name: "Event Hubs", seeds: BUS_SEEDS },
      "+ARm": { name: "Relay", seeds: BUS_SEEDS },
      AIoT: { name: "IoT", seeds: [["IoTHub00", "hub"], ["DpsKey00", "provisioning"], ["Device00", "device"]] },
      AzFu: { name: "Functions", seeds: [["Master00", "master"], ["System00", "system"], ["Functi00", "function"]] },
      AzSe: { name: "AI Search", seeds: [["Query000", "query"], ["PAdmin00", "administration"]] },
      "+ACR": { name: "Container Registry", seeds: [["ACRDflt0"]] },
      AZEG: { name: "Event Grid", seeds: [["SendRecv"]] }
    }, TAIL = 10;
  }
});

// src/scan/proof/azure-connection.ts
function readAzureConnection(value2, place) {
  let proof = proveAzureKey(value2), line = lineAround(value2, place);
  return {
    ...proof,
    facts: [
      ...proof.facts,
      ...fact("account", /AccountName=([a-z0-9]{3,24})(?![\w-])/.exec(line)?.[1]),
      ...fact("host", /Endpoint=(?:sb|https):\/\/([\w.-]{3,100})/.exec(line)?.[1]),
      ...fact("policy", /SharedAccessKeyName=([\w.-]{1,60})/.exec(line)?.[1])
    ]
  };
}
function readAzureSas(value2, place) {
  let line = lineAround(value2, place), parameter = (name2) => new RegExp(`[?&;]${name2}=([^&;\\s"'<>]{1,60})`).exec(line)?.[1], facts = [
    ...fact("host", /https:\/\/([\w.-]{3,100}\.core\.windows\.net)/.exec(line)?.[1]),
    ...fact("permissions", /^[a-z]{1,16}$/.exec(parameter("sp") ?? "")?.[0]),
    ...expiry(parameter("se")?.replace(/%3A/gi, ":"), place.now)
  ];
  return unproven(facts);
}
function lineAround(value2, { around, at }) {
  let before = around.slice(Math.max(0, at - REACH2), at).split(/[\r\n"'`]/).at(-1) ?? "", after = around.slice(at + value2.length, at + value2.length + REACH2).split(/[\r\n"'`]/)[0] ?? "";
  return `${before};${after}`;
}
var REACH2, init_azure_connection = __esm({
  "src/scan/proof/azure-connection.ts"() {
    "use strict";
    init_azure_key();
    init_facts();
    init_result();
    REACH2 = 600;
  }
});

// src/scan/proof/azure-devops.ts
function proveAzureDevops(value2) {
  let bytes = fromBase32(value2.toUpperCase());
  if (bytes?.length !== 32) return unproven();
  let text = Buffer.concat([bytes.subarray(0, 2), bytes.subarray(3, 7), bytes.subarray(9, 22), bytes.subarray(23)]), sum = Buffer.from([bytes[22], bytes[8], bytes[7], bytes[2]]).readUInt32LE(), kind = (crc322(text.toString("latin1")) ^ sum) >>> 0;
  return provenOnly(
    kind === USER || kind === APPLICATION,
    kind === USER ? fact("kind", "user token") : kind === APPLICATION ? fact("kind", "application token") : []
  );
}
var USER, APPLICATION, init_azure_devops = __esm({
  "src/scan/proof/azure-devops.ts"() {
    "use strict";
    init_crc();
    init_radix();
    init_facts();
    init_result();
    USER = 3770247469, APPLICATION = 270137646;
  }
});

// src/scan/proof/basic-auth.ts
function readBasicAuth(value2) {
  let login = utf8(Buffer.from(value2, "base64").toString("latin1")), [, user] = /^([^:\p{C}]{1,100}):[^\p{C}]{1,300}$/u.exec(login) ?? [];
  return unproven(account("user", user));
}
var init_basic_auth = __esm({
  "src/scan/proof/basic-auth.ts"() {
    "use strict";
    init_facts();
    init_result();
  }
});

// src/scan/proof/bitcoin.ts
function fromBase58Check(text) {
  let bytes = fromBase58(text);
  if (bytes === null || bytes.length < 5) return null;
  let payload = bytes.subarray(0, -4);
  return sha256(sha256(payload)).subarray(0, 4).equals(bytes.subarray(-4)) ? payload : null;
}
function proveExtendedKey(value2) {
  let payload = fromBase58Check(value2);
  if (payload?.length !== EXTENDED_LENGTH) return failed();
  let network = NETWORKS[payload.toString("hex", 0, 4)], facts = [...fact("network", network), ...fact("depth", payload[4])];
  return { ...checked(!0, facts), ...network === "test" ? { severity: "low" } : {} };
}
function proveWif(value2) {
  let payload = fromBase58Check(value2);
  return payload?.[0] === 128 && (payload.length === 33 || payload.length === 34 && payload[33] === 1) ? passed(RIGHT3, fact("network", "main")) : nonsense();
}
var EXTENDED_LENGTH, NETWORKS, init_bitcoin = __esm({
  "src/scan/proof/bitcoin.ts"() {
    "use strict";
    init_hash();
    init_radix();
    init_facts();
    init_result();
    EXTENDED_LENGTH = 78, NETWORKS = { "0488ade4": "main", "049d7878": "main", "04b2430c": "main", "04358394": "test" };
  }
});

// src/scan/proof/confluent.ts
function proveConfluent(value2) {
  let sum = littleEndian(crc322(value2.slice(PREFIX2, -LENGTH))).toString("base64");
  return checked(sum.slice(0, LENGTH) === value2.slice(-LENGTH));
}
var PREFIX2, LENGTH, init_confluent = __esm({
  "src/scan/proof/confluent.ts"() {
    "use strict";
    init_crc();
    init_result();
    PREFIX2 = 4, LENGTH = 6;
  }
});

// src/scan/proof/connection.ts
function readConnection(value2, { around, at }) {
  let before = around.slice(Math.max(0, at - REACH3), at).split(EDGE).at(-1) ?? "", after = around.slice(at + value2.length, at + value2.length + REACH3).split(EDGE)[0] ?? "", [, host, database] = JDBC.exec(before) ?? [], found = new Map([
    ...host === void 0 ? [] : [["host", host]],
    ...database === void 0 ? [] : [["database", database]]
  ]);
  for (let [, key = "", text = ""] of `${before};${after}`.matchAll(/([A-Za-z][A-Za-z ]{1,30}?)\s?=\s?([^;&=]{1,200})/g)) {
    let label = LABELS.get(key.replaceAll(" ", "").toLowerCase());
    label !== void 0 && !found.has(label) && found.set(label, text);
  }
  return unproven(["user", "host", "database"].flatMap((label) => tell(label, found.get(label))));
}
function tell(label, text) {
  return text === void 0 ? [] : label === "user" ? account(label, utf8(text)) : fact(label, utf8(text));
}
var REACH3, EDGE, JDBC, LABELS, init_connection = __esm({
  "src/scan/proof/connection.ts"() {
    "use strict";
    init_facts();
    init_result();
    REACH3 = 600, EDGE = /[\r\n"'`<>]/, JDBC = /jdbc:[a-z0-9]{2,20}:(?:[a-z]{2,10}:)?(?:@|\/\/|@\/\/)([\w.-]{1,200}(?::\d{1,5})?)(?:[/:;]([\w$-]{1,100})(?![=\w]))?/i, LABELS = new Map([
      ...["server", "datasource", "host", "address", "addr", "networkaddress", "servername"].map((key) => [key, "host"]),
      ...["userid", "uid", "user", "username"].map((key) => [key, "user"]),
      ...["database", "initialcatalog", "databasename", "dbname"].map((key) => [key, "database"])
    ]);
  }
});

// src/scan/proof/crc-base62.ts
function proveCrcBase62(value2) {
  let body = value2.slice(value2.lastIndexOf("_") + 1);
  return checked(base62(crc322(body.slice(0, -LENGTH2)), LENGTH2) === body.slice(-LENGTH2));
}
var LENGTH2, init_crc_base62 = __esm({
  "src/scan/proof/crc-base62.ts"() {
    "use strict";
    init_crc();
    init_radix();
    init_result();
    LENGTH2 = 6;
  }
});

// src/scan/proof/crc-hex.ts
function proveHex(value2, text, toHex) {
  return checked(toHex(crc322(text)) === value2.slice(-LENGTH3));
}
function proveCloudflare(value2) {
  return proveHex(value2, value2.slice(value2.indexOf("_") + 1, -LENGTH3), bigEndian);
}
function proveZuplo(value2) {
  return proveHex(value2, value2.slice(value2.indexOf("_") + 1, -LENGTH3 - 1), bigEndian);
}
function proveGrafana(value2) {
  let lower2 = value2.slice(0, -LENGTH3) + value2.slice(-LENGTH3).toLowerCase();
  return proveHex(lower2, value2.slice(0, -LENGTH3 - 1), (crc) => littleEndian(crc).toString("hex"));
}
function proveAtlassian(value2) {
  let plain = value2.replace(/(?:%3D|\\=)(?=[0-9A-F]{8}$)/, "=");
  return proveHex(plain, plain.slice(0, -LENGTH3), (crc) => bigEndian(crc).toUpperCase());
}
var LENGTH3, bigEndian, init_crc_hex = __esm({
  "src/scan/proof/crc-hex.ts"() {
    "use strict";
    init_crc();
    init_result();
    LENGTH3 = 8;
    bigEndian = (crc) => crc.toString(16).padStart(LENGTH3, "0");
  }
});

// src/scan/proof/data-center.ts
function readDataCenter(value2) {
  let bytes = Buffer.from(value2.replace(/^BBDC-/, ""), "base64"), [, id] = /^(\d{6,15}):$/.exec(bytes.toString("latin1", 0, Math.max(0, bytes.length - RANDOM_BYTES))) ?? [];
  return id === void 0 ? unproven() : passed("base64 of a number and 20 bytes", fact("token id", id));
}
var RANDOM_BYTES, init_data_center = __esm({
  "src/scan/proof/data-center.ts"() {
    "use strict";
    init_facts();
    init_result();
    RANDOM_BYTES = 20;
  }
});

// src/scan/proof/discord.ts
function readDiscord(value2) {
  let id = Buffer.from(value2.split(".")[0] ?? "", "base64").toString("latin1");
  return /^\d{17,20}$/.test(id) ? passed("its first part is an id", [...fact("application", id), ...day("created", Number((BigInt(id) >> 22n) + EPOCH))]) : unproven();
}
var EPOCH, init_discord = __esm({
  "src/scan/proof/discord.ts"() {
    "use strict";
    init_facts();
    init_result();
    EPOCH = 1420070400000n;
  }
});

// src/scan/proof/entra.ts
function proveEntra(value2) {
  if (value2.length !== LENGTH4) return unproven();
  let sum = digits(marvin32(Buffer.from(value2.slice(0, -SUM), "latin1"), "AadPwd00"), BASE66).padStart(6, "a");
  return checked(sum.slice(0, SUM) === value2.slice(-SUM));
}
var LENGTH4, SUM, BASE66, init_entra = __esm({
  "src/scan/proof/entra.ts"() {
    "use strict";
    init_marvin();
    init_radix();
    init_result();
    LENGTH4 = 40, SUM = 3, BASE66 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
  }
});

// src/scan/proof/environment.ts
function readEnvironment(value2) {
  let [, word = ""] = /(?:^|[_$-])(live|prod|production|test|sandbox)[_$-]/.exec(value2.slice(0, PREFIX3)) ?? [];
  return unproven(fact("environment", NAMES[word]));
}
var NAMES, PREFIX3, init_environment = __esm({
  "src/scan/proof/environment.ts"() {
    "use strict";
    init_facts();
    init_result();
    NAMES = { live: "live", prod: "live", production: "live", test: "test", sandbox: "test" }, PREFIX3 = 28;
  }
});

// src/scan/proof/code/json.ts
function jsonIn(base64) {
  try {
    let parsed = JSON.parse(Buffer.from(base64 ?? "", "base64").toString("utf8"));
    return typeof parsed == "object" && parsed !== null && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
function textOf(fields, name2) {
  let value2 = Object.hasOwn(fields, name2) ? fields[name2] : void 0;
  return typeof value2 == "string" ? value2 : void 0;
}
function hostOf(url) {
  if (typeof url == "string")
    return /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/\s@]{0,200}@)?([\w.-]{1,200})(?::\d{1,5})?(?:[/?#]|$)/i.exec(url)?.[1];
}
var init_json = __esm({
  "src/scan/proof/code/json.ts"() {
    "use strict";
  }
});

// src/scan/proof/code/reader.ts
function attempt(read3) {
  try {
    return read3();
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
var ParseError, Reader, init_reader = __esm({
  "src/scan/proof/code/reader.ts"() {
    "use strict";
    ParseError = class extends Error {
    }, Reader = class {
      #bytes;
      #at = 0;
      constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      }
      get left() {
        return this.#bytes.length - this.#at;
      }
      take(length2) {
        if (length2 < 0 || length2 > this.left) throw new ParseError("too short");
        return this.#bytes.subarray(this.#at, this.#at += length2);
      }
      /** @param size 1 to 6 bytes */
      uint(size) {
        return this.take(size).readUIntBE(0, size);
      }
      /** The next byte, which stays. */
      peek() {
        if (this.left === 0) throw new ParseError("too short");
        return this.#bytes[this.#at];
      }
      /** SSH's string (RFC 4251, section 5): four bytes of length, then so many. */
      string() {
        return this.take(this.uint(4));
      }
    };
  }
});

// src/scan/proof/code/msgpack.ts
function readMsgpack(reader, depth = 0) {
  if (depth > MAX_DEPTH) throw new ParseError("too deep");
  let type = reader.uint(1);
  return type < 128 || type >= 224 ? type < 128 ? type : type - 256 : type < 144 ? list(reader, 2 * (type & 15), depth) : type < 160 ? list(reader, type & 15, depth) : type < 192 ? reader.take(type & 31).toString("utf8") : readTyped(reader, type, depth);
}
function readTyped(reader, type, depth) {
  return type <= 195 ? [null, void 0, !1, !0][type - 192] : type <= 198 ? reader.take(length(reader, type - 196)) : type <= 201 ? void reader.take(length(reader, type - 199) + 1) : type <= 211 ? void reader.take(NUMBER_SIZES[type - 202]) : type <= 216 ? void reader.take(1 + 2 ** (type - 212)) : type <= 219 ? reader.take(length(reader, type - 217)).toString("utf8") : type <= 221 ? list(reader, length(reader, type - 220 + 1), depth) : list(reader, 2 * length(reader, type - 222 + 1), depth);
}
function length(reader, power) {
  return reader.uint(2 ** power);
}
function list(reader, count, depth) {
  if (count > reader.left) throw new ParseError("too short");
  return Array.from({ length: count }, () => readMsgpack(reader, depth + 1));
}
var MAX_DEPTH, NUMBER_SIZES, init_msgpack = __esm({
  "src/scan/proof/code/msgpack.ts"() {
    "use strict";
    init_reader();
    MAX_DEPTH = 16, NUMBER_SIZES = [4, 8, 1, 2, 4, 8, 1, 2, 4, 8];
  }
});

// src/scan/proof/flyio.ts
function readFlyio(value2) {
  let locations = value2.replace(/^FlyV1 /, "").split(",", MAX_TOKENS).map((token) => locationIn(token));
  return locations.includes(null) ? unproven() : passed("a well-formed macaroon", fact("location", [...new Set(locations)].join(", ")));
}
function locationIn(token) {
  let [, body = ""] = /^fm\d[a-z]?_(.+)$/.exec(token) ?? [], reader = new Reader(Buffer.from(body, "base64")), macaroon = attempt(() => readMsgpack(reader));
  if (!Array.isArray(macaroon) || macaroon.length !== 4 || reader.left > 0) return null;
  let [nonce, location, caveats, tail] = macaroon;
  return Array.isArray(nonce) && typeof location == "string" && Array.isArray(caveats) && Buffer.isBuffer(tail) ? hostOf(location) === void 0 ? null : location : null;
}
var MAX_TOKENS, init_flyio = __esm({
  "src/scan/proof/flyio.ts"() {
    "use strict";
    init_json();
    init_msgpack();
    init_reader();
    init_facts();
    init_result();
    MAX_TOKENS = 8;
  }
});

// src/scan/proof/gitlab.ts
function proveGitlab(value2) {
  let [, payload = "", version, length2 = "", sum = ""] = SHAPE.exec(value2) ?? [];
  if (payload === "") return unproven();
  let isRight = crc322(value2.slice(0, -7)).toString(36).padStart(7, "0") === sum && Number.parseInt(length2, 36) === payload.length;
  return (version === void 0 ? provenOnly : checked)(isRight, isRight ? routesIn(payload) : []);
}
function routesIn(payload) {
  let bytes = Buffer.from(payload, "base64url"), length2 = bytes.at(-1) ?? 0;
  return length2 + 1 > bytes.length ? [] : bytes.toString("latin1", bytes.length - 1 - length2, bytes.length - 1).split(`
`).flatMap((line) => routeIn(line));
}
function routeIn(line) {
  let [, key = "", number = ""] = /^([cgopu]):([0-9a-z]{1,10})$/.exec(line) ?? [];
  return key === "" ? [] : fact(LABELS2[key], Number.parseInt(number, 36));
}
var SHAPE, LABELS2, init_gitlab = __esm({
  "src/scan/proof/gitlab.ts"() {
    "use strict";
    init_crc();
    init_facts();
    init_result();
    SHAPE = /^(?:gl[a-z]{1,10}-(?:t\d_)?)([\w-]{1,300})(\.01)?\.([0-9a-z]{2})([0-9a-z]{7})$/, LABELS2 = { c: "cell", g: "group", o: "organization", p: "project", u: "user" };
  }
});

// src/scan/proof/grafana-json.ts
function readGrafanaJson(value2) {
  let fields = jsonIn(value2.replace(/^glc_/, ""));
  if (fields === null || textOf(fields, "k") === void 0) return unproven();
  let metadata = fields.m, region = typeof metadata == "object" && metadata !== null ? metadata.r : void 0, name2 = fields.n === fields.k ? void 0 : fields.n;
  return passed("base64 of JSON with a key in it", [
    ...fact("organization", fields.o ?? fields.id),
    ...fact("name", name2),
    ...fact("region", region)
  ]);
}
var init_grafana_json = __esm({
  "src/scan/proof/grafana-json.ts"() {
    "use strict";
    init_json();
    init_facts();
    init_result();
  }
});

// src/scan/proof/jfrog.ts
function readJfrogKey(value2) {
  return fromBase58(value2)?.length === KEY_BYTES ? passed(`base58 of ${KEY_BYTES} bytes`) : unproven();
}
function readJfrogReference(value2, { now }) {
  let [, time] = /^reftkn:\d{1,3}:(\d{10}):[\w-]{8,}/.exec(Buffer.from(value2, "base64").toString("latin1")) ?? [];
  return time === void 0 ? unproven() : passed("base64 of a reference", expiry(Number(time), now));
}
var KEY_BYTES, init_jfrog = __esm({
  "src/scan/proof/jfrog.ts"() {
    "use strict";
    init_radix();
    init_facts();
    init_result();
    KEY_BYTES = 54;
  }
});

// src/scan/proof/jwt.ts
function readJwt(value2, { now }) {
  let [header, payload, signature = ""] = value2.split("."), fields = jsonIn(header);
  if (fields === null || !("alg" in fields || "typ" in fields || "enc" in fields)) return nonsense();
  let claims = jsonIn(payload);
  if (claims === null) return unproven();
  let algorithm = textOf(fields, "alg") ?? "", facts = [...fact("algorithm", algorithm), ...claimFacts(claims, now)];
  return algorithm.toLowerCase() === "none" ? failed(facts, "it is not signed (alg none)") : isSample(algorithm, `${header}.${payload}`, signature) ? failed(facts, "it is signed with the secret of a tutorial") : { ...passed("header and payload are JSON", facts), ...supabaseSeverity(claims) };
}
function isSample(algorithm, text, signature) {
  let [, bits = ""] = /^HS(256|384|512)$/.exec(algorithm) ?? [];
  if (bits === "") return !1;
  let isSigned = (secret) => hmac(`sha${bits}`, secret, Buffer.from(text, "latin1")).toString("base64url") === signature;
  return SAMPLE_SECRETS.some(isSigned);
}
function claimFacts(claims, now) {
  let audience = listed2(claims.aud);
  return [
    ...fact("issuer", claims.iss),
    ...fact("audience", audience),
    ...account("subject", claims.sub),
    ...fact("scope", listed2(claims.scope ?? claims.scp)),
    ...claims.iss === "supabase" ? [...fact("project", claims.ref), ...fact("role", claims.role)] : [],
    ...day("issued", claims.iat),
    ...expiry(claims.exp, now)
  ];
}
function listed2(claim) {
  return Array.isArray(claim) ? claim.filter((each) => typeof each == "string" || typeof each == "number").join(", ") : claim;
}
function supabaseSeverity({ iss, role }) {
  return iss !== "supabase" ? {} : role === "anon" ? { severity: "info" } : role === "service_role" ? { severity: "critical" } : {};
}
var SAMPLE_SECRETS, init_jwt = __esm({
  "src/scan/proof/jwt.ts"() {
    "use strict";
    init_hash();
    init_json();
    init_facts();
    init_result();
    SAMPLE_SECRETS = [
      "secret",
      ...["256", "384", "512"].map((bits) => `your-${bits}-bit-secret`),
      "a-string-secret-at-least-256-bits-long",
      "a-valid-string-secret-that-is-at-least-384-bits-long",
      "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long"
    ];
  }
});

// src/scan/proof/nkey.ts
function proveNkey(value2) {
  let bytes = fromBase32(value2), isRight = bytes?.length === 36 && crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(34);
  return checked(isRight, fact("key type", KINDS3[value2.charAt(1)]));
}
var KINDS3, init_nkey = __esm({
  "src/scan/proof/nkey.ts"() {
    "use strict";
    init_crc();
    init_radix();
    init_facts();
    init_result();
    KINDS3 = { A: "account", C: "cluster", N: "server", O: "operator", U: "user", X: "curve" };
  }
});

// src/scan/proof/onepassword.ts
function readOnepassword(value2) {
  let fields = jsonIn(value2.replace(/^ops_/, ""));
  return fields === null || textOf(fields, "secretKey") === void 0 ? unproven() : passed("base64 of JSON with a secret key in it", fact("account", hostOf(fields.signInAddress)));
}
var init_onepassword = __esm({
  "src/scan/proof/onepassword.ts"() {
    "use strict";
    init_json();
    init_facts();
    init_result();
  }
});

// src/scan/proof/code/armor.ts
function openArmor(value2) {
  let headers = /* @__PURE__ */ new Map(), body = "", sum, text = value2.replace(/(?:\\{1,4}[nr])+/g, `
`);
  for (let line of text.replace(/-----[A-Z0-9 ]{1,60}-----/g, `
`).split(/[\r\n]+/)) {
    let [, name2, field = ""] = /^\W{0,8}([A-Z][A-Za-z-]{2,30}): ?(.{0,200})/.exec(line) ?? [];
    if (name2 !== void 0) headers.set(name2, field);
    else
      for (let part of line.match(/[A-Za-z0-9+/=]+/g) ?? [])
        /^=[A-Za-z0-9+/]{4}$/.test(part) ? sum = part.slice(1) : /^[+/]{1,3}$/.test(part) || (body += part);
  }
  let [, label = ""] = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(value2) ?? [];
  return { label, headers, bytes: Buffer.from(body.replaceAll("=", ""), "base64"), sum };
}
var init_armor = __esm({
  "src/scan/proof/code/armor.ts"() {
    "use strict";
  }
});

// src/scan/proof/openssh.ts
function readOpenSsh(value2) {
  let key = attempt(() => openKey(new Reader(openArmor(value2).bytes)));
  if (key === null) return unproven();
  let facts = [...fact("key type", key.type), ...comment(key.checks?.comment)];
  return key.checks === void 0 ? { ...passed("the key data is well-formed", [...facts, ...passphrase(key.cipher)]), severity: "medium" } : key.checks.areEqual ? passed("its check numbers are equal", facts) : failed(facts, "its check numbers differ");
}
function openKey(reader) {
  if (reader.take(MAGIC2.length).toString("latin1") !== MAGIC2) throw new ParseError("magic");
  let cipher = name(reader.string());
  if (reader.string(), reader.string(), reader.uint(4) !== 1) throw new ParseError("several keys");
  let type = name(new Reader(reader.string()).string()), secret = new Reader(reader.string());
  if (reader.left > 0 && cipher === "none") throw new ParseError("too long");
  if (cipher !== "none") return { cipher, type };
  let [first, second] = [secret.uint(4), secret.uint(4)], areEqual = first === second;
  return { cipher, type, checks: { areEqual, comment: areEqual ? commentIn(secret) : void 0 } };
}
function name(bytes) {
  let text = bytes.toString("latin1");
  if (!/^[a-z0-9][\w@.-]{1,60}$/i.test(text)) throw new ParseError("name");
  return text;
}
function commentIn(secret) {
  let last;
  return attempt(() => {
    for (; secret.left > 0 && !(secret.left < 16 && secret.peek() === 1); ) last = secret.string();
    return last?.toString("utf8");
  }) ?? void 0;
}
var MAGIC2, init_openssh = __esm({
  "src/scan/proof/openssh.ts"() {
    "use strict";
    init_armor();
    init_reader();
    init_facts();
    init_result();
    MAGIC2 = "openssh-key-v1\0";
  }
});

// src/scan/proof/code/der.ts
function readDer(bytes) {
  let reader = new Reader(bytes), nodes = [];
  for (; reader.left > 0; ) nodes.push({ tag: reader.uint(1), body: reader.take(lengthOf(reader)) });
  return nodes;
}
function lengthOf(reader) {
  let first = reader.uint(1);
  if (first < 128) return first;
  if (first === 128 || first > 132) throw new ParseError("length");
  return reader.uint(first & 127);
}
function sequence(bytes) {
  let [node, ...more] = readDer(bytes);
  if (node?.tag !== SEQUENCE || more.length > 0) throw new ParseError("no sequence");
  return readDer(node.body);
}
function bitsOf2({ body }) {
  let at = body.findIndex((byte) => byte !== 0);
  return at === -1 ? 0 : (body.length - at) * 8 - Math.clz32(body[at]) + 24;
}
var INTEGER, OCTETS, OBJECT, SEQUENCE, init_der = __esm({
  "src/scan/proof/code/der.ts"() {
    "use strict";
    init_reader();
    [INTEGER, OCTETS, OBJECT, SEQUENCE] = [2, 4, 6, 48];
  }
});

// src/scan/proof/pem.ts
function readPem(value2) {
  let { label, headers, bytes } = openArmor(value2);
  if (bytes.toString("latin1", 0, 14) === "openssh-key-v1") return readOpenSsh(value2);
  let [kind] = label.split(" "), named = kind === "PRIVATE" || kind === "ENCRYPTED" ? void 0 : kind;
  if (headers.get("Proc-Type")?.includes("ENCRYPTED")) {
    let cipher = headers.get("DEK-Info")?.split(",")[0]?.toLowerCase();
    return { ...unproven([...fact("key type", named), ...passphrase(cipher)]), severity: "medium" };
  }
  let nodes = attempt(() => sequence(bytes));
  return kind === "ENCRYPTED" ? { ...nodes === null ? unproven(passphrase()) : passed(WELL_FORMED, passphrase()), severity: "medium" } : nodes === null ? { ...unproven(), faded: !0 } : passed(WELL_FORMED, attempt(() => describeKey(nodes)) ?? []);
}
function describeKey(nodes) {
  let [, second, third] = nodes;
  if (second?.tag === SEQUENCE && third?.tag === OCTETS) return describePkcs8(second, third);
  if (nodes.every(({ tag }) => tag === INTEGER)) {
    let kind = nodes.length === 6 ? "DSA" : "RSA";
    return fact("key type", `${kind} ${second === void 0 ? "" : bitsOf2(second)}`);
  }
  let curve = nodes.map(({ tag, body }) => tag === 160 ? OBJECTS[body.toString("hex", 2)] : void 0).find((name2) => name2 !== void 0);
  return fact("key type", curve === void 0 ? "EC" : `EC ${curve}`);
}
function describePkcs8(algorithm, key) {
  let names = readObjects(algorithm), modulus = names[0]?.startsWith("RSA") ? sequence(key.body)[1] : void 0;
  return fact("key type", [...names, ...modulus === void 0 ? [] : [bitsOf2(modulus)]].join(" "));
}
function readObjects({ body }) {
  let wrapped = Buffer.concat([Buffer.from([SEQUENCE, 130, body.length >> 8, body.length & 255]), body]);
  return sequence(wrapped).flatMap(({ tag, body: object }) => tag === OBJECT ? [OBJECTS[object.toString("hex")] ?? "unknown"] : []);
}
var OBJECTS, WELL_FORMED, init_pem = __esm({
  "src/scan/proof/pem.ts"() {
    "use strict";
    init_armor();
    init_der();
    init_reader();
    init_facts();
    init_openssh();
    init_result();
    OBJECTS = {
      "2a864886f70d010101": "RSA",
      "2a864886f70d01010a": "RSA-PSS",
      "2a8648ce380401": "DSA",
      "2a8648ce3d0201": "EC",
      "2b656e": "X25519",
      "2b656f": "X448",
      "2b6570": "Ed25519",
      "2b6571": "Ed448",
      "2a8648ce3d030107": "P-256",
      "2b81040022": "P-384",
      "2b81040023": "P-521",
      "2b8104000a": "secp256k1"
    }, WELL_FORMED = "the key data is well-formed";
  }
});

// src/scan/proof/pgp.ts
function readPgp(value2) {
  let { bytes, sum } = openArmor(value2), isRight = sum !== void 0 && Buffer.from(sum, "base64").readUIntBE(0, 3) === crc24(bytes), key = attempt(() => firstKey(new Reader(bytes))), facts = key === null ? [] : [...key.facts, ...key.isProtected ? passphrase() : []], severity = key?.isProtected ? { severity: "medium" } : {};
  return { ...isRight ? passed(`${RIGHT3} (CRC-24)`, facts) : unproven(facts), ...severity };
}
function firstKey(reader) {
  if (packetTag(reader) !== SECRET_KEY || reader.uint(1) !== 4) throw new ParseError("no secret key");
  let created = reader.uint(4), algorithm = ALGORITHMS[reader.uint(1)];
  if (algorithm === void 0) throw new ParseError("algorithm");
  algorithm.hasCurve && reader.take(reader.uint(1));
  let bits = Array.from({ length: algorithm.numbers }, () => multiprecision(reader));
  algorithm.hasKdf && reader.take(reader.uint(1));
  let size = algorithm.hasCurve ? "" : ` ${bits[0]}`;
  return { facts: [...fact("key type", algorithm.name + size), ...day("created", created)], isProtected: reader.uint(1) !== 0 };
}
function packetTag(reader) {
  let first = reader.uint(1);
  if ((first & 128) === 0) throw new ParseError("no packet");
  if ((first & 64) === 0)
    return reader.take(2 ** (first & 3) === 8 ? 0 : 2 ** (first & 3)), first >> 2 & 15;
  let length2 = reader.uint(1);
  return reader.take(length2 < 192 ? 0 : length2 < 224 ? 1 : length2 === 255 ? 4 : 0), first & 63;
}
function multiprecision(reader) {
  let bits = reader.uint(2);
  return reader.take(Math.ceil(bits / 8)), bits;
}
var SECRET_KEY, ALGORITHMS, init_pgp = __esm({
  "src/scan/proof/pgp.ts"() {
    "use strict";
    init_armor();
    init_crc();
    init_reader();
    init_facts();
    init_result();
    SECRET_KEY = 5, ALGORITHMS = {
      1: { name: "RSA", numbers: 2 },
      3: { name: "RSA", numbers: 2 },
      16: { name: "Elgamal", numbers: 3 },
      17: { name: "DSA", numbers: 4 },
      18: { name: "ECDH", numbers: 1, hasCurve: !0, hasKdf: !0 },
      19: { name: "ECDSA", numbers: 1, hasCurve: !0 },
      22: { name: "EdDSA", numbers: 1, hasCurve: !0 }
    };
  }
});

// src/scan/proof/pkcs12.ts
function readPkcs12(value2) {
  let { bytes } = openArmor(value2);
  return bytes[1] === INDEFINITE ? unproven() : attempt(() => sequence(bytes)) === null ? { ...unproven(), faded: !0 } : passed("the key store is well-formed");
}
var INDEFINITE, init_pkcs12 = __esm({
  "src/scan/proof/pkcs12.ts"() {
    "use strict";
    init_armor();
    init_der();
    init_reader();
    init_result();
    INDEFINITE = 128;
  }
});

// src/scan/proof/putty.ts
function readPutty(value2, { around, at }) {
  let head2 = around.slice(0, at), file = head2.slice(Math.max(0, head2.lastIndexOf("PuTTY-User-Key-File-"))), field = (name2) => new RegExp(`(?:^|[\\n"'nr])${name2}: ([^\\r\\n\\\\]{0,200})`).exec(file)?.[1], [, version, type] = /^PuTTY-User-Key-File-([23]): ([\w@.-]{1,60})/.exec(file) ?? [];
  if (version === void 0 || type === void 0) return unproven();
  let [encryption2, remark] = [field("Encryption") ?? "", field("Comment") ?? ""], facts = [...fact("key type", type), ...comment(utf8(remark))];
  if (encryption2 === "") return unproven(facts);
  if (encryption2 !== "none") return { ...unproven([...facts, ...passphrase(encryption2)]), severity: "medium" };
  let covered = [type, encryption2, remark].map((text) => Buffer.from(text, "latin1"));
  return macOf(version, [...covered, blobIn(file, "Public"), blobIn(value2, "Private")]) === macIn(value2) ? passed("its MAC is right", facts) : unproven(facts);
}
function macOf(version, parts) {
  let text = Buffer.concat(parts.flatMap((part) => [lengthOf2(part), part]));
  return version === "3" ? hmac("sha256", "", text).toString("hex") : hmac("sha1", sha1(Buffer.from("putty-private-key-file-mac-key")), text).toString("hex");
}
function lengthOf2(part) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32BE(part.length), bytes;
}
function macIn(value2) {
  return /Private-MAC: ([0-9a-f]{40,64})/.exec(value2)?.[1];
}
function blobIn(text, name2) {
  let [, count = "0", rest = ""] = new RegExp(`${name2}-Lines: (\\d{1,3})${EOL}([^]{0,60000})`).exec(text) ?? [], lines = rest.split(new RegExp(`${EOL}+`)).slice(0, Number(count));
  return Buffer.from(lines.join("").replace(/[^A-Za-z0-9+/]/g, ""), "base64");
}
var EOL, init_putty = __esm({
  "src/scan/proof/putty.ts"() {
    "use strict";
    init_hash();
    init_facts();
    init_result();
    EOL = String.raw`(?:\r?\n|\\{1,4}[nr])`;
  }
});

// src/scan/proof/pypi.ts
function readPypi(value2, { now }) {
  let caveats = attempt(() => caveatsIn(new Reader(Buffer.from(value2.slice(PREFIX4), "base64url"))));
  if (caveats === null) return unproven();
  let facts = caveats.flatMap((caveat) => restriction(caveat, now));
  return passed("a well-formed macaroon", facts.length === 0 ? fact("scope", "everything its user may") : facts);
}
function caveatsIn(reader) {
  if (reader.uint(1) !== 2) throw new ParseError("version");
  section(reader);
  let caveats = [];
  for (; reader.peek() !== END; ) caveats.push(section(reader));
  if (reader.take(1), reader.uint(1) !== SIGNATURE2 || reader.uint(1) !== SIGNATURE_LENGTH) throw new ParseError("signature");
  if (reader.take(SIGNATURE_LENGTH), reader.left > 0) throw new ParseError("too long");
  return caveats;
}
function section(reader) {
  let identifier;
  for (let type = reader.uint(1); type !== END; type = reader.uint(1)) {
    if (type !== LOCATION && type !== IDENTIFIER && type !== VERIFICATION) throw new ParseError("field");
    let data = reader.take(varint(reader));
    type === IDENTIFIER && (identifier = data.toString("utf8"));
  }
  if (identifier === void 0) throw new ParseError("no identifier");
  return identifier;
}
function varint(reader) {
  let low = reader.uint(1);
  return low < 128 ? low : low & 127 | reader.uint(1) << 7;
}
function restriction(caveat, now) {
  let parsed = parse(caveat);
  if (!Array.isArray(parsed)) return legacyRestriction(parsed, now);
  let [tag, first] = parsed;
  return tag === EXPIRATION ? expiry(first, now) : tag === PROJECT_NAMES && Array.isArray(first) ? fact("projects", first.join(", ")) : tag === PROJECT_IDS && Array.isArray(first) ? fact("project ids", first.join(", ")) : tag === USER2 ? fact("user id", first) : [];
}
function legacyRestriction(parsed, now) {
  if (typeof parsed != "object" || parsed === null) return [];
  let { permissions, exp, project_ids: ids } = parsed, projects = typeof permissions == "object" && permissions !== null ? permissions.projects : void 0;
  return [
    ...fact("scope", permissions === "user" ? "everything its user may" : void 0),
    ...fact("projects", Array.isArray(projects) ? projects.join(", ") : void 0),
    ...fact("project ids", Array.isArray(ids) ? ids.join(", ") : void 0),
    ...expiry(exp, now)
  ];
}
function parse(json2) {
  try {
    return JSON.parse(json2);
  } catch {
    return null;
  }
}
var PREFIX4, END, LOCATION, IDENTIFIER, VERIFICATION, SIGNATURE2, SIGNATURE_LENGTH, EXPIRATION, PROJECT_NAMES, PROJECT_IDS, USER2, init_pypi = __esm({
  "src/scan/proof/pypi.ts"() {
    "use strict";
    init_reader();
    init_facts();
    init_result();
    PREFIX4 = 5, [END, LOCATION, IDENTIFIER, VERIFICATION, SIGNATURE2] = [0, 1, 2, 4, 6], SIGNATURE_LENGTH = 32, [EXPIRATION, PROJECT_NAMES, PROJECT_IDS, USER2] = [0, 1, 2, 3];
  }
});

// src/scan/proof/sentry.ts
function readSentry(value2) {
  let [, payload, secret, ...more] = value2.split("_"), fields = jsonIn(payload);
  if (fields === null || secret?.length !== SECRET_LENGTH || more.length > 0) return unproven();
  let organization = textOf(fields, "org");
  if (organization === void 0 || typeof fields.iat != "number") return unproven();
  let host = hostOf(fields.region_url) ?? hostOf(fields.url);
  return passed("its payload is what Sentry writes", [
    ...fact("organization", organization),
    ...fact("region", host),
    ...day("issued", fields.iat)
  ]);
}
var SECRET_LENGTH, init_sentry = __esm({
  "src/scan/proof/sentry.ts"() {
    "use strict";
    init_json();
    init_facts();
    init_result();
    SECRET_LENGTH = 43;
  }
});

// src/scan/proof/snyk.ts
function readSnyk(value2, { now }) {
  let fields = jsonIn(value2.split(".")[2]), host = hostOf(fields?.h);
  return fields === null || host === void 0 ? unproven() : passed("its payload is JSON", [...fact("host", host), ...expiry(fields.e, now)]);
}
var init_snyk = __esm({
  "src/scan/proof/snyk.ts"() {
    "use strict";
    init_json();
    init_facts();
    init_result();
  }
});

// src/scan/proof/supabase.ts
function proveSupabase(value2, { around }) {
  let body = value2.slice(0, -SUM2 - 1), projects = new Set(Array.from(around.matchAll(PROJECT), ([, project = ""]) => project));
  for (let project of projects)
    if (sha256(Buffer.from(`${project}|${body}`, "latin1")).toString("base64url").slice(0, SUM2) === value2.slice(-SUM2)) return passed(`${RIGHT3} for the project beside it`, fact("project", project));
  return unproven();
}
var SUM2, PROJECT, init_supabase = __esm({
  "src/scan/proof/supabase.ts"() {
    "use strict";
    init_hash();
    init_facts();
    init_result();
    SUM2 = 8, PROJECT = /([a-z]{20})\.supabase\.(?:co|in|red)\b/g;
  }
});

// src/scan/proof/url.ts
function readUrl(value2, { around, at }) {
  let [, scheme = "", user = ""] = BEFORE2.exec(around.slice(Math.max(0, at - REACH4), at)) ?? [], end = at + value2.length, [, host, path] = AFTER2.exec(around.slice(end, end + REACH4)) ?? [];
  return scheme === "" ? unproven() : unproven([
    ...account("user", utf8(user.replace(/%40/g, "@"))),
    ...fact("host", host),
    ...DATABASES.test(scheme) ? fact("database", path) : []
  ]);
}
var BEFORE2, AFTER2, DATABASES, REACH4, init_url = __esm({
  "src/scan/proof/url.ts"() {
    "use strict";
    init_facts();
    init_result();
    BEFORE2 = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s:@/"'`<>]{0,100}):$/i, AFTER2 = /^@((?:[\w.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?)(?:\/([\w.%-]{1,100}))?/, DATABASES = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|mssql|sqlserver|cockroachdb|oracle|redis|rediss|clickhouse|db2)(?:\+|$)/i, REACH4 = 400;
  }
});

// src/scan/proof/index.ts
function prove(name2, value2, around, { at = Math.max(0, around.indexOf(value2)), now = Date.now() } = {}) {
  return PROVERS[name2](value2, { around, at, now });
}
var PROVERS, init_proof = __esm({
  "src/scan/proof/index.ts"() {
    "use strict";
    init_age();
    init_aws();
    init_azure_cask();
    init_azure_connection();
    init_azure_devops();
    init_azure_key();
    init_basic_auth();
    init_bitcoin();
    init_confluent();
    init_connection();
    init_crc_base62();
    init_crc_hex();
    init_data_center();
    init_discord();
    init_entra();
    init_environment();
    init_flyio();
    init_gitlab();
    init_grafana_json();
    init_jfrog();
    init_jwt();
    init_nkey();
    init_onepassword();
    init_openssh();
    init_pem();
    init_pgp();
    init_pkcs12();
    init_putty();
    init_pypi();
    init_sentry();
    init_snyk();
    init_supabase();
    init_url();
    PROVERS = {
      age: proveAge,
      atlassian: proveAtlassian,
      "aws-key-id": readAwsKeyId,
      "azure-cask": proveAzureCask,
      "azure-connection": readAzureConnection,
      "azure-devops": proveAzureDevops,
      "azure-key": proveAzureKey,
      "azure-sas": readAzureSas,
      "basic-auth": readBasicAuth,
      "bip32-key": proveExtendedKey,
      "bitcoin-wif": proveWif,
      cloudflare: proveCloudflare,
      confluent: proveConfluent,
      connection: readConnection,
      "crc32-base62-last6": proveCrcBase62,
      "data-center": readDataCenter,
      discord: readDiscord,
      entra: proveEntra,
      environment: readEnvironment,
      flyio: readFlyio,
      gitlab: proveGitlab,
      grafana: proveGrafana,
      "grafana-json": readGrafanaJson,
      "jfrog-key": readJfrogKey,
      "jfrog-reference": readJfrogReference,
      jwt: readJwt,
      nkey: proveNkey,
      onepassword: readOnepassword,
      openssh: readOpenSsh,
      pem: readPem,
      pgp: readPgp,
      pkcs12: readPkcs12,
      putty: readPutty,
      pypi: readPypi,
      sentry: readSentry,
      snyk: readSnyk,
      supabase: proveSupabase,
      url: readUrl,
      zuplo: proveZuplo
    };
  }
});

// src/scan/pattern/known.ts
function toMatch(rule, found, content) {
  let [start, end] = found.indices?.groups?.secret ?? [found.index, found.index + found[0].length], value2 = content.slice(start, end), isPart = start !== found.index || end !== found.index + found[0].length;
  if (isPart && rule.rank === 2 ? saysNone(value2) : isExampleToken(value2)) return null;
  let proof = proofOf(rule, value2, content, start);
  if (proof.result === "nonsense") return null;
  let name2 = nameBefore(content, found.index), strength = strengthBits(value2);
  return {
    check: "pattern",
    rule: rule.id,
    title: rule.title,
    links: rule.links,
    rank: rule.rank ?? 3,
    start,
    end,
    strengthBits: strength,
    ...name2 === void 0 ? {} : { name: name2 },
    ...judged(rule, proof, name2, value2),
    confidence: confidenceOf(rule, proof, isPart && rule.rank === 2 ? strength : null)
  };
}
function saysNone(value2) {
  let plain = value2.replace(/%([0-9A-Fa-f]{2})/g, (_escape, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return isPlaceholder(value2) || plain !== value2 && isPlaceholder(plain);
}
function judged(rule, { result, facts, words: words2, severity }, name2, value2) {
  let reasons = [rule.shape, words2, name2 === void 0 ? void 0 : `assigned to ${name2}`];
  return {
    severity: severity ?? rule.severity,
    why: reasons.filter((reason) => reason !== void 0).join(", "),
    ...facts.length === 0 ? {} : { facts: withoutSecret(facts, utf8(value2)) },
    ...result === "failed" ? { disproved: !0 } : {}
  };
}
function confidenceOf(rule, { result, faded, facts }, passwordBits) {
  return result === "failed" ? "low" : faded === !0 || facts.some(({ label }) => label === "expired") ? "medium" : result === "passed" ? "proven" : passwordBits === null ? rule.confidence ?? "high" : confidenceOfPassword(passwordBits);
}
function proofOf(rule, value2, content, start) {
  if (rule.proof === void 0) return { result: "unproven", facts: [] };
  let from = Math.max(0, start - REACH5);
  return prove(rule.proof, value2, content.slice(from, start + value2.length + REACH5), { at: start - from });
}
function confidenceOfPassword(bits) {
  return bits < LOW_BITS ? "low" : bits < MEDIUM_BITS ? "medium" : "high";
}
var LOW_BITS, MEDIUM_BITS, REACH5, init_known = __esm({
  "src/scan/pattern/known.ts"() {
    "use strict";
    init_mask();
    init_facts();
    init_proof();
    init_example();
    init_name();
    init_placeholder();
    init_strength();
    LOW_BITS = 20, MEDIUM_BITS = 34, REACH5 = 2e3;
  }
});

// src/scan/pattern/near.ts
var BEFORE3, AFTER3, NearEscapes, init_near2 = __esm({
  "src/scan/pattern/near.ts"() {
    "use strict";
    init_decodings();
    BEFORE3 = 100, AFTER3 = 200, NearEscapes = class {
      #text;
      #traces;
      #marks = /* @__PURE__ */ new Map();
      #last = -1;
      constructor(text, traces) {
        this.#text = text, this.#traces = traces;
      }
      /** Leaves the place of an anchor in the traces of the ways of escaping that stand around it. Ask in ascending order. */
      lookAround(at) {
        if (at === this.#last) return;
        this.#last = at;
        let around = this.#text.content.slice(Math.max(0, at - BEFORE3), at + AFTER3);
        for (let index = 0; index < ESCAPES.length; index++) {
          let near = ESCAPES[index]?.near ?? null;
          near !== null && this.#stands(near, around) && this.#traces[index]?.near.push(at);
        }
      }
      /** The signs are asked for first because that is native, and most neighbourhoods hold none. */
      #stands({ signs, pattern, mark }, around) {
        for (let sign of signs) if (around.includes(sign)) return (mark === null || this.#holds(mark)) && pattern.test(around);
        return !1;
      }
      #holds(mark) {
        let known2 = this.#marks.get(mark) ?? this.#text.content.includes(mark);
        return this.#marks.set(mark, known2), known2;
      }
    };
  }
});

// src/scan/pattern/search.ts
function searchText(text, matcher) {
  let traces = ESCAPES.map(() => ({ anchors: [], near: [] })), near = new NearEscapes(text, traces), matches = [], ends = /* @__PURE__ */ new Map();
  for (let hit of hitsIn3(text, matcher, traces)) {
    if (isInsideWord(text.bytes, hit) || hit.at < (ends.get(hit.rule) ?? 0)) continue;
    let found = matchAround(matcher.patternOf(hit.rule), text.content, hit);
    if (found === null) {
      near.lookAround(hit.at);
      continue;
    }
    ends.set(hit.rule, found.index + found[0].length);
    let match = toMatch(hit.rule, found, text.content);
    match !== null && matches.push(match);
  }
  return { matches: matches.length === 0 ? matches : [...matches, ...bareKeys(text, matches, matcher.rules)], traces };
}
function hitsIn3(text, { plan, rules, sweep: sweep2 }, traces) {
  let { anchors, rulesOf, escapeOf } = plan, { hits: swept } = sweep2(text), hits = [];
  for (let i = 0; i < swept.length; i += 2) {
    let [at, anchor] = [swept[i], swept[i + 1]], length2 = anchors.exact[anchor]?.length;
    if (length2 === void 0) continue;
    let called = rulesOf[anchor];
    if (called === void 0) traces[escapeOf[anchor - rulesOf.length]]?.anchors.push(at);
    else for (let rule of typeof called == "number" ? [called] : called) hits.push({ at, length: length2, rule: rules[rule] });
  }
  return hits;
}
function matchAround(pattern, content, { at, length: length2, rule }) {
  for (let start = Math.max(0, at - (rule.reachBack ?? 0)); start <= at; start++) {
    pattern.lastIndex = start;
    let found = pattern.exec(content);
    if (found !== null && start + found[0].length >= at + length2) return found;
  }
  return null;
}
function isInsideWord(bytes, { at, rule }) {
  if (at === 0 || rule.before === null || (rule.reachBack ?? 0) > 0 || !isLetterOrDigit(bytes[at - 1])) return !1;
  for (let back = 2; back <= LONGEST_ESCAPE && back <= at; back++) {
    let byte = bytes[at - back];
    if (byte === PERCENT || byte === BACKSLASH3) return !1;
  }
  return !0;
}
function isLetterOrDigit(byte) {
  let lower2 = byte | 32;
  return lower2 >= 97 && lower2 <= 122 || byte >= 48 && byte <= 57;
}
var PERCENT, BACKSLASH3, LONGEST_ESCAPE, init_search = __esm({
  "src/scan/pattern/search.ts"() {
    "use strict";
    init_decodings();
    init_bare();
    init_known();
    init_near2();
    [PERCENT, BACKSLASH3] = [37, 92], LONGEST_ESCAPE = 6;
  }
});

// src/scan/pattern/pattern.ts
var pattern_exports = {};
__export(pattern_exports, {
  makePatternCheck: () => makePatternCheck
});
function makePatternCheck(rules, searchOwn2) {
  let matcher;
  return {
    name: "pattern",
    needs: "text",
    run(text, settings) {
      let known2 = matcher ??= makeMatcher(rules), search = {
        look: (each) => {
          let { matches, traces } = searchText(each, known2);
          return { matches: searchOwn2 === void 0 ? matches : [...matches, ...searchOwn2(each, settings)], traces };
        },
        runs: (each) => runsIn(known2.sweep(each).encoded),
        nestedBytes: text.bytes.length * MAX_GROWTH2 + FREE_BYTES
      };
      return withoutTwins(searchAll(text, search, MAX_DEPTH2)).map((found) => settle(found, text.content));
    }
  };
}
function searchAll(text, search, depth) {
  let { matches, traces } = search.look(text), found = matches.map((match) => ({ match, value: null }));
  if (depth === 0 || text.encoding === "binary") return found;
  for (let derived of derivedTexts(text, search.runs(text), traces))
    if (!(derived.via.length > depth || !mayOpen(derived.text, search, depth)))
      for (let inner of searchAll(derived.text, search, depth - derived.via.length)) found.push(outward(inner, derived));
  return found;
}
function runsIn(swept) {
  let runs = [];
  for (let i = 0; i < swept.length; i += 2) {
    let [start, end] = [swept[i], swept[i + 1]];
    end - start >= MIN_ENCODED_RUN && runs.push({ start, end });
  }
  return runs;
}
function mayOpen({ bytes }, search, depth) {
  return depth < MAX_DEPTH2 && (search.nestedBytes -= bytes.length), search.nestedBytes >= 0;
}
var MAX_DEPTH2, MAX_GROWTH2, FREE_BYTES, init_pattern = __esm({
  "src/scan/pattern/pattern.ts"() {
    "use strict";
    init_decodings();
    init_inside();
    init_matcher();
    init_search();
    MAX_DEPTH2 = 3, MAX_GROWTH2 = 4, FREE_BYTES = 1 << 20;
  }
});

// src/regex/linear.ts
function compileLinear(source) {
  if (library2 === void 0) throw new Error("the engine of linear time was not loaded");
  try {
    let regex = library2.RE2JS.compile(source);
    return { test: (text) => regex.matcher(text).find(), matches: (text) => matchesOf(regex, text) };
  } catch (error) {
    if (error instanceof library2.RE2JSException) return null;
    throw error;
  }
}
function* matchesOf(regex, text) {
  let matcher = regex.matcher(text), spanOf2 = (group) => {
    let start = matcher.start(group);
    return start < 0 ? void 0 : [start, matcher.end(group)];
  };
  for (; matcher.find(); ) yield { spans: Array.from({ length: matcher.groupCount() + 1 }, (_, group) => spanOf2(group)), named: spanOf2 };
}
var library2, init_linear = __esm({
  "src/regex/linear.ts"() {
    "use strict";
  }
});

// src/scan/own/compile.ts
function patternOf(rule) {
  let pattern = patterns.get(rule) ?? compile2(rule);
  return patterns.set(rule, pattern), pattern;
}
function testOf(source, linear) {
  let known2 = tests.get(source);
  if (known2 !== void 0) return known2;
  let test = linearOf(source, linear) ?? new RegExp(source);
  return tests.set(source, test), test;
}
function compile2({ pattern, flags, linear }) {
  let source = pattern;
  return linearOf(source, linear) ?? onV8(new RegExp(source, `${flags}dg`));
}
function linearOf(source, linear) {
  return linear === void 0 || !Object.hasOwn(linear, source) ? null : compileLinear(linear[source]);
}
function onV8(regex) {
  return {
    test: (text) => new RegExp(regex.source, regex.flags.replace("g", "")).test(text),
    *matches(text) {
      for (let found of text.matchAll(regex)) {
        let { indices } = found;
        yield { spans: indices, named: (group) => indices.groups?.[group] };
      }
    }
  };
}
var patterns, tests, init_compile2 = __esm({
  "src/scan/own/compile.ts"() {
    "use strict";
    init_linear();
    patterns = /* @__PURE__ */ new WeakMap(), tests = /* @__PURE__ */ new Map();
  }
});

// src/scan/own/except.ts
function isExcepted(exceptions, place) {
  return exceptions.some((exception) => fits2(exception, place));
}
function fits2(exception, place) {
  let { condition, paths, globs = [], patterns: patterns2, stopwords, commits } = exception, votes = [
    [...paths, ...globs].length > 0 ? fitsPath(exception, place) : null,
    patterns2.length > 0 ? fitsPattern(exception, place) : null,
    stopwords.length > 0 ? fitsWord(stopwords, place) : null,
    commits.length > 0 ? commits.includes(place.commitId ?? "") : null
  ].filter((vote) => vote !== null);
  return condition === "all" ? votes.length > 0 && votes.every(Boolean) : votes.some(Boolean);
}
function fitsPath({ paths, globs = [], linear }, { path, settings, reads }) {
  let read3 = reads === "bytes" ? Buffer.from(path).toString("latin1") : path;
  return paths.some((source) => testOf(source, linear).test(read3)) || globs.length > 0 && settings.globs(path, globs);
}
function fitsPattern({ patterns: patterns2, target, linear }, { value: value2 }) {
  return value2 !== null && patterns2.some((source) => testOf(source, linear).test(value2[target]));
}
function fitsWord(stopwords, { value: value2 }) {
  let secret = value2?.secret.toLowerCase();
  return secret !== void 0 && stopwords.some((word) => secret.includes(word.toLowerCase()));
}
var init_except = __esm({
  "src/scan/own/except.ts"() {
    "use strict";
    init_compile2();
  }
});

// src/scan/own/keywords.ts
function keywordTable(rules) {
  let called = /* @__PURE__ */ new Map(), always = /* @__PURE__ */ new Set();
  for (let [index, { keywords }] of rules.entries()) {
    let words2 = [...new Set(keywords.map(asBytes))];
    if (words2.length === 0 || words2.some((word) => word.length < MIN_BYTES)) always.add(index);
    else for (let word of words2) called.set(word, [...called.get(word) ?? [], index]);
  }
  return { anchors: called.size === 0 ? null : buildAnchors([...called.keys()], { ignoreCase: !0 }), rulesOf: [...called.values()], always };
}
function asBytes(keyword) {
  return Buffer.from(keyword, "utf8").toString("latin1").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function keywordHits(bytes, { anchors, rulesOf }) {
  let hits = /* @__PURE__ */ new Map();
  if (anchors === null) return hits;
  findAnchors(bytes, anchors, (start, anchor) => {
    let end = start + (anchors.anchors[anchor]?.length ?? 0);
    for (let rule of rulesOf[anchor]) {
      let list2 = hits.get(rule);
      list2 === void 0 ? hits.set(rule, [{ start, end }]) : list2.push({ start, end });
    }
  });
  for (let list2 of hits.values()) list2.sort((a, b) => a.start - b.start);
  return hits;
}
var MIN_BYTES, init_keywords2 = __esm({
  "src/scan/own/keywords.ts"() {
    "use strict";
    init_anchors();
    MIN_BYTES = 3;
  }
});

// src/scan/own/candidate.ts
function judgeCandidate(rule, { secret, match, line }, { entry }, settings) {
  let bits = shannonBits(secret);
  if (bits < rule.minEntropy) return `it has ${bits.toFixed(1)} bits per character, the rule asks for ${rule.minEntropy}`;
  let place = { path: entry.path, commitId: entry.commitId, settings, reads: rule.reads, value: { secret, match, line } };
  return isExcepted(rule.except, place) ? `an exception of the rule fits (${rule.where})` : null;
}
function toOwnMatch(rule, { start, end, whole }, text) {
  let value2 = text.content.slice(start, end), name2 = nameBefore(text.content, whole.start) ?? nameBefore(text.content, start);
  return {
    check: "pattern",
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    links: rule.links,
    rank: 3,
    start,
    end,
    confidence: "high",
    why: `the rule at ${rule.where} matches${name2 === void 0 ? "" : `, assigned to ${name2}`}`,
    strengthBits: strengthBits(value2),
    ...name2 === void 0 ? {} : { name: name2 }
  };
}
var init_candidate = __esm({
  "src/scan/own/candidate.ts"() {
    "use strict";
    init_name();
    init_strength();
    init_except();
  }
});

// src/scan/own/piece.ts
function readable2(content, { start, end }, reads) {
  if (reads === "bytes") return { content: content.slice(start, end), offset: (at) => start + at };
  let from = characterStart(content, start), to = characterStart(content, end), raw = content.slice(from, to), decoded2 = /[\x80-\xff]/.test(raw) ? Buffer.from(raw, "latin1").toString("utf8") : raw;
  return decoded2 === raw || decoded2.includes("�") ? { content: raw, offset: (at) => from + at } : { content: decoded2, offset: (at) => from + Buffer.byteLength(decoded2.slice(0, at)) };
}
function characterStart(content, offset) {
  let at = offset;
  for (; at > offset - 3 && at > 0 && (content.charCodeAt(at) & 192) === 128; ) at--;
  return at;
}
var init_piece = __esm({
  "src/scan/own/piece.ts"() {
    "use strict";
  }
});

// src/config/regex/symbols.ts
var LATIN1, init_symbols = __esm({
  "src/config/regex/symbols.ts"() {
    "use strict";
    LATIN1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  }
});

// src/config/regex/automaton.ts
var LONGEST_TEXT, init_automaton = __esm({
  "src/config/regex/automaton.ts"() {
    "use strict";
    init_symbols();
    LONGEST_TEXT = 4096;
  }
});

// src/scan/own/regions.ts
function regionsAround2(hits, length2) {
  let regions = [];
  for (let hit of hits) {
    let region = { start: Math.max(0, hit.start - KEYWORD_REACH), end: Math.min(length2, hit.end + KEYWORD_REACH) }, last = regions.at(-1);
    last !== void 0 && region.start <= last.end ? last.end = Math.max(last.end, region.end) : regions.push(region);
  }
  return regions;
}
function piecesOf(regions, length2) {
  let step = LONGEST_TEXT - CONTEXT - LONGEST_MATCH;
  return regions.flatMap(
    ({ start, end }) => Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => {
      let from = start + index * step, to = Math.min(end, from + step);
      return { from, to, start: Math.max(0, from - CONTEXT), end: Math.min(length2, to + LONGEST_MATCH) };
    })
  );
}
var KEYWORD_REACH, LONGEST_MATCH, CONTEXT, init_regions2 = __esm({
  "src/scan/own/regions.ts"() {
    "use strict";
    init_automaton();
    KEYWORD_REACH = 1e3, LONGEST_MATCH = 2048, CONTEXT = 64;
  }
});

// src/scan/own/search.ts
var search_exports = {};
__export(search_exports, {
  holdsFor: () => holdsFor,
  searchCandidates: () => searchCandidates,
  searchOwn: () => searchOwn,
  tableOf: () => tableOf2
});
function searchOwn(text, settings) {
  return searchCandidates(text, settings).flatMap(
    ({ rule, candidate }) => judgeCandidate(rule, candidate, text, settings) === null ? [toOwnMatch(rule, candidate, text)] : []
  );
}
function searchCandidates(text, settings) {
  let { own } = settings.rules;
  if (own.length === 0) return [];
  let hits = keywordHits(text.bytes, tableOf2(own));
  return own.flatMap((rule, index) => rule.pattern === null || !holdsFor(rule, text.entry.path, settings) ? [] : candidatesOf(rule, text, regionsOf(hits.get(index), tableOf2(own).always.has(index), text)).map((candidate) => ({
    rule,
    candidate
  })));
}
function holdsFor({ path, globs, linear, reads }, file, settings) {
  let fits3 = (paths, names) => fitsPath({ paths, globs: names, ...linear === void 0 ? {} : { linear } }, { path: file, settings, reads });
  return (path === null || fits3([path], [])) && (globs === void 0 || fits3([], globs));
}
function tableOf2(own) {
  let table4 = tables2.get(own) ?? keywordTable(own);
  return tables2.set(own, table4), table4;
}
function regionsOf(hits, isAlways, { bytes }) {
  return isAlways ? [{ start: 0, end: bytes.length }] : hits === void 0 ? [] : regionsAround2(hits, bytes.length);
}
function candidatesOf(rule, text, regions) {
  let candidates2 = [], end = 0;
  for (let piece of piecesOf(regions, text.bytes.length))
    for (let candidate of matchesIn2(rule, text.content, piece))
      candidate.whole.start < end || (end = candidate.whole.end, candidates2.push(candidate));
  return candidates2;
}
function matchesIn2(rule, content, piece) {
  let part = readable2(content, piece, rule.reads), spanOf2 = ([start, end]) => ({ start: part.offset(start), end: part.offset(end) }), candidates2 = [];
  for (let found of patternOf(rule).matches(part.content)) {
    let [first, last] = found.spans[0], [at, to] = valueAt(found, rule.group), whole = spanOf2([first, last]);
    if (whole.start < piece.from || whole.start >= piece.to || at === to) continue;
    let [secret, match] = [part.content.slice(at, to), part.content.slice(first, last)];
    candidates2.push({ ...spanOf2([at, to]), whole, secret, match, line: lineAround2(part.content, at) });
  }
  return candidates2;
}
function valueAt({ spans, named }, group) {
  return (typeof group == "string" ? named(group) : spans[group ?? spans.findIndex((each, at) => at > 0 && each !== void 0)]) ?? spans[0];
}
function lineAround2(content, at) {
  let start = content.lastIndexOf(`
`, at - 1) + 1, end = content.indexOf(`
`, at);
  return content.slice(at === 0 ? 0 : start, end === -1 ? content.length : end);
}
var tables2, init_search2 = __esm({
  "src/scan/own/search.ts"() {
    "use strict";
    init_compile2();
    init_except();
    init_keywords2();
    init_candidate();
    init_piece();
    init_regions2();
    tables2 = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/own/paths.ts
var paths_exports = {};
__export(paths_exports, {
  ownPathCheck: () => ownPathCheck
});
function matchesOf2(entry, settings) {
  let placeFor = ({ reads }) => ({ path: entry.path, commitId: entry.commitId, settings, reads, value: null });
  return settings.rules.own.filter((rule) => rule.pattern === null && holdsFor(rule, entry.path, settings) && !isExcepted(rule.except, placeFor(rule))).map((rule) => ({ entry, match: toMatch2(rule, entry.path) }));
}
function toMatch2({ id, title, severity, links, where }, path) {
  let fix = [`git rm --cached -- ${shellPath(path)}`];
  return { ...wholeFile("pattern", { rule: id, title, severity, why: `its path fits the rule at ${where}`, fix }), links };
}
var ownPathCheck, init_paths = __esm({
  "src/scan/own/paths.ts"() {
    "use strict";
    init_whole_file();
    init_except();
    init_search2();
    ownPathCheck = {
      name: "pattern",
      needs: "entries",
      run: (entries, settingsFor) => entries.flatMap((entry) => matchesOf2(entry, settingsFor(entry.path)))
    };
  }
});

// src/sift/worker.ts
var worker_exports = {};
__export(worker_exports, {
  work: () => work
});
module.exports = __toCommonJS(worker_exports);

// src/git/error.ts
var GitError = class extends Error {
  name = "GitError";
  /** git's exit status; null where it did not run or was killed. */
  status;
  constructor(message, status) {
    super(message), this.status = status;
  }
}, TooLongError = class extends GitError {
  name = "TooLongError";
};

// src/git/exec.ts
var import_node_path = require("node:path");

// src/git/child.ts
init_own_require();
var library;
function childProcess() {
  return library ??= createRequire(__filename)("node:child_process"), library;
}

// src/git/exec.ts
var MAX_SYNC_BYTES = 64 << 20, SAFE_FLAGS = [
  "--no-replace-objects",
  "-c",
  "advice.graftFileDeprecated=false",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "submodule.recurse=false"
], DEV_NULL = process.platform === "win32" ? "\\\\.\\nul" : "/dev/null", LOCAL_VARIABLES = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR)$/;
function environment(place, extra) {
  let env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_GRAFT_FILE: DEV_NULL, ...extra };
  for (let name2 of ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"]) env[name2] && (env[name2] = (0, import_node_path.resolve)(env[name2]));
  if (place.foreign) for (let name2 of Object.keys(env)) LOCAL_VARIABLES.test(name2) && delete env[name2];
  return env;
}
function startError(error) {
  return error.code === "ENOENT" ? new GitError("git was not found: install git, or add it to PATH", null) : error.code === "ENOBUFS" ? new TooLongError("git answered more than fits into memory at once", null) : new GitError(`git could not be started: ${error.message}`, null);
}
var USAGE_STATUS = 129;
function describeFailure(args, stderr, end) {
  let words2 = stderr.trim().replace(/^(fatal|error): /, ""), question = `git ${args.find((arg) => !arg.startsWith("-")) ?? ""}`;
  return end === USAGE_STATUS ? `${question} does not know what it was asked: hushgate needs git 2.31 or newer` : `${question} failed: ${words2 || `ended with ${end}`}`;
}
async function streamGit(place, args, input, onData) {
  let child = childProcess().spawn("git", [...SAFE_FLAGS, ...args], { cwd: place.cwd, env: environment(place, {}), windowsHide: !0 }), errors = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  let ended = new Promise((resolve3, reject) => {
    child.on("error", (error) => reject(startError(error))), child.on("close", (status, signal) => resolve3(status ?? signal));
  });
  ended.catch(() => {
  });
  let feeding = feed(child.stdin, input);
  feeding.catch(() => child.kill());
  try {
    for await (let chunk of child.stdout) {
      let pause = onData(chunk);
      pause instanceof Promise && await pause;
    }
  } finally {
    child.exitCode === null && child.kill();
  }
  await Promise.race([feeding, ended]);
  let end = await ended, words2 = Buffer.concat(errors).toString("utf8");
  if (end !== 0) throw new GitError(describeFailure(args, words2, end), typeof end == "number" ? end : null);
}
async function feed(stdin, input) {
  let open = !0;
  stdin.on("error", () => {
    open = !1;
  });
  for await (let piece of input) {
    if (!open) return;
    stdin.write(piece) || await Promise.race([once(stdin, "drain"), once(stdin, "close")]);
  }
  stdin.end();
}
function once(stream, event) {
  return new Promise((resolve3) => {
    stream.once(event, () => resolve3());
  });
}

// src/git/blobs.ts
var LF = 10;
async function streamBlobs(place, ids, visit) {
  let parser = new BatchParser(visit), asked = 0;
  await streamGit(place, ["cat-file", "--batch"], async function* () {
    for await (let some of ids)
      asked += some.length, yield `${some.join(`
`)}
`;
  }(), (chunk) => parser.push(chunk)), parser.end(asked);
}
var BatchParser = class {
  #index = 0;
  #rest = Buffer.alloc(0);
  /** Bytes of content still to come and the size of the whole; null while a header is awaited. */
  #open = null;
  #visit;
  constructor(visit) {
    this.#visit = visit;
  }
  push(chunk) {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    for (let used = -1; used !== 0 && data.length > 0; data = data.subarray(used))
      used = this.#open ? this.#content(data) : this.#header(data);
    this.#rest = data;
  }
  end(expected) {
    if (this.#index !== expected || this.#open) throw new GitError(`git cat-file ended after ${this.#index} of ${expected} objects`, null);
  }
  /** Returns the bytes used; 0 when the line is not whole yet. */
  #header(data) {
    let end = data.indexOf(LF);
    if (end === -1) return 0;
    let line = data.toString("latin1", 0, end), match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line);
    return match ? this.#open = { left: Number(match[2]), size: Number(match[2]), isBlob: match[1] === "blob" } : this.#visit({ kind: "absent", index: this.#index++, why: line.replace(/^\S+ /, "") }), match && match[1] !== "blob" && this.#visit({ kind: "absent", index: this.#index, why: `is a ${match[1]}, not a blob` }), end + 1;
  }
  /** Content, then the line feed behind it. */
  #content(data) {
    let open = this.#open, take2 = Math.min(open.left, data.length), isFirst2 = open.left === open.size;
    return open.isBlob && (take2 > 0 || open.size === 0 && isFirst2 && data.length > 0) && this.#visit({ kind: "part", index: this.#index, bytes: data.subarray(0, take2), offset: open.size - open.left, size: open.size }), open.left -= take2, open.left > 0 || data.length === take2 ? take2 : (this.#open = null, this.#index++, take2 + 1);
  }
};

// src/source/read-files.ts
var import_node_fs = require("node:fs"), import_node_path2 = require("node:path");

// src/decode/archive/kind.ts
function archiveKind(head2) {
  let [first, second, third, fourth] = head2;
  if (first === 31) return second === 139 && third === 8 ? "gzip" : null;
  if (first === 80 && second === 75) {
    let mark = (third ?? 0) << 8 | (fourth ?? 0);
    return mark === 772 || mark === 1286 || mark === 1800 ? "zip" : null;
  }
  return isTar(head2) ? "tar" : null;
}
function isTar(head2) {
  if (head2.length < 512 || !isOctal(head2[150]) || !isOctal(head2[151])) return !1;
  let stated = /^ {0,6}[0-7]{1,7}[\0 ]/.exec(Buffer.from(head2.subarray(148, 156)).toString("latin1"))?.[0];
  if (stated === void 0 || head2[0] === 0) return !1;
  let sum = 256;
  for (let at = 0; at < 512; at++) (at < 148 || at >= 156) && (sum += head2[at]);
  return Number.parseInt(stated, 8) === sum;
}
function isOctal(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 55;
}
var END_BYTES = 22, MAX_BEHIND_BYTES = 8 << 20;
function zipBehind(whole) {
  let end = whole.length - END_BYTES;
  if (end <= 0 || whole.length > MAX_BEHIND_BYTES || whole[end] !== 80 || whole.readUInt32LE(end) !== 101010256 || whole.readUInt16LE(end + 20) !== 0)
    return null;
  let start = end - whole.readUInt32LE(end + 12) - whole.readUInt32LE(end + 16);
  return start >= 0 ? start : null;
}
function wholeKind(whole) {
  return archiveKind(whole) ?? (zipBehind(whole) === null ? null : "zip");
}
var SEALED = [
  ["7z¼¯'", "7z archive"],
  ["Rar!\x07", "rar archive"],
  ["ý7zXZ\0", "xz file"],
  ["(µ/ý", "zstd file"],
  ["BZh", "bzip2 file"],
  ['"M', "lz4 file"],
  ["LZIP", "lzip file"],
  ["", "compress file"],
  ["MSCF\0\0\0\0", "cab archive"],
  [`!<arch>
debian-binary`, "deb package"],
  ["í«îÛ", "rpm package"],
  ["hsqs", "squashfs image"],
  ["LUKSº¾", "encrypted LUKS volume"],
  ["Salted__", "file encrypted by openssl"]
], BZIP2_BLOCK = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, sealedFirst;
function sealedKind(head2) {
  if (sealedFirst ??= new Set(SEALED.map(([mark]) => mark.charCodeAt(0))), !sealedFirst.has(head2[0] ?? -1)) return null;
  let start = Buffer.from(head2.subarray(0, 24)).toString("latin1"), kind = SEALED.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
  return kind === "bzip2 file" && !BZIP2_BLOCK.test(start) ? null : kind;
}

// src/source/windows.ts
init_text();
init_utf16();
var WINDOW_BYTES = 8 << 20, CUT_BYTES = 4 << 20, OVERLAP_BYTES = 65536, Windows = class {
  #entry;
  #taker;
  #way;
  #parts = [];
  #length = 0;
  #isFirst = !0;
  #place = { firstLine: 1, firstColumn: 0 };
  #encoding = "utf-8";
  #looksInside;
  /** Undefined: not asked yet. */
  #archive;
  /** @param way what comes is of an opened archive: the way to a member, or, empty, its own bytes; null: a whole entry */
  constructor(entry, taker, way = null) {
    this.#entry = entry, this.#taker = taker, this.#way = way, this.#looksInside = taker.opens && way === null && entry.mode !== "symlink", this.#looksInside || (this.#archive = null);
  }
  push(bytes) {
    this.#parts.push(asBuffer(bytes)), this.#length += bytes.length;
    let most = this.#isFirst ? WINDOW_BYTES : CUT_BYTES;
    if (!(this.#length <= most + OVERLAP_BYTES || this.#waits()))
      for (; this.#length > CUT_BYTES + OVERLAP_BYTES; ) this.#cut();
  }
  end() {
    let rest = this.#joined();
    this.#parts = [];
    let archive = this.#isFirst ? this.#wholeArchive(rest) : null;
    archive === null ? this.#emit(rest) : this.#taker.archive(archive);
  }
  /** Whether it is an archive that is still to come whole. */
  #waits() {
    return this.#archive === void 0 && (this.#archive = archiveKind(this.#joined())), this.#archive === null || this.#length <= 134217728 ? this.#archive !== null : (this.#taker.tooLarge(this.#entry), this.#archive = null, !1);
  }
  #wholeArchive(whole) {
    let kind = this.#archive === void 0 ? wholeKind(whole) : this.#archive;
    return kind === null ? null : { entry: this.#entry, kind, bytes: whole };
  }
  #joined() {
    let [only] = this.#parts;
    return this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
  }
  #cut() {
    let all = this.#joined();
    this.#emit(all.subarray(0, CUT_BYTES));
    let next = CUT_BYTES - OVERLAP_BYTES;
    this.#advance(all.subarray(0, next)), this.#parts = [all.subarray(next)], this.#length = all.length - next;
  }
  #emit(bytes) {
    this.#isFirst && (this.#encoding = detectEncoding(bytes));
    let sealed = this.#isFirst && this.#looksInside ? sealedKind(bytes) : null;
    sealed !== null && this.#taker.sealed(this.#entry, sealed), this.#taker.text(this.#open(bytes)), this.#isFirst = !1;
  }
  #open(bytes) {
    let member = this.#way?.length ? this.#way : void 0;
    return openText(this.#entry, bytes, { ...this.#place, encoding: this.#encoding, member });
  }
  /** Moves the place past bytes that the next window does not begin with. */
  #advance(gone) {
    let text = this.#open(gone).bytes, starts = findLineStarts(text), lines = starts.length - 1, units = asBuffer(text).toString("utf8", starts[lines]).length;
    this.#place = { firstLine: this.#place.firstLine + lines, firstColumn: units + (lines > 0 ? 0 : this.#place.firstColumn) };
  }
};

// src/source/read-files.ts
var CHUNK_BYTES = 1 << 20;
function absolutePath(base, entry) {
  return entry.pathBytes ? Buffer.concat([Buffer.from(`${base}/`), entry.pathBytes]) : (0, import_node_path2.resolve)(base, entry.path);
}
function* readFile(base, entry, windows, room2) {
  let path = absolutePath(base, entry);
  entry.sizeBytes = entry.mode === "symlink" ? pushLink(path, windows) : yield* pushFile(path, windows, room2), windows.end();
}
function pushLink(path, windows) {
  let target = (0, import_node_fs.readlinkSync)(path, { encoding: "buffer" });
  return windows.push(target), target.length;
}
function* pushFile(path, windows, room2) {
  let file = (0, import_node_fs.openSync)(path, "r");
  try {
    let expected = (0, import_node_fs.fstatSync)(file).size, most = expected > 0 && expected < WINDOW_BYTES ? expected + 1 : CHUNK_BYTES;
    for (let size = 0; ; ) {
      let chunk = size === 0 && room2 && most <= room2.length ? room2.subarray(0, most) : Buffer.allocUnsafe(most), got = (0, import_node_fs.readSync)(file, chunk);
      if (got > 0 && windows.push(chunk.subarray(0, got)), size += got, yield, got === 0 || size === expected && got < most) return size;
    }
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}

// src/policy/glob.ts
var OPTIONS = { dot: !0, nonegate: !0, windows: !1 };
async function loadGlobs() {
  let { default: micromatch } = await import("./packages/micromatch.js"), compiled2 = /* @__PURE__ */ new Map(), globFor = (pattern) => {
    let glob = compiled2.get(pattern) ?? compile(micromatch.makeRe, pattern);
    return compiled2.set(pattern, glob), glob;
  };
  return (path, globs) => {
    for (let i = globs.length - 1; i >= 0; i--) {
      let glob = globFor(globs[i]);
      if (glob.matches(path)) return !glob.negated;
    }
    return !1;
  };
}
function compile(makeRe, pattern) {
  let negated = pattern.startsWith("!") && !pattern.startsWith("!("), given = negated ? pattern.slice(1) : pattern, name2 = given.replace(/^(?:\.\/|\/)/, "").replace(/\/$/, "");
  if (name2 === "") return { negated, matches: () => !1 };
  let isFolder = given.endsWith("/"), isAnchored = /^(?:\.\/|\/)/.test(given) || name2.includes("/"), rooted = isAnchored ? name2 : `**/${name2}`, patterns2 = [...isFolder ? [] : [rooted], ...isFolder || namesFolder(name2) ? [`${rooted}/**/*`] : []].map((glob) => new RegExp(makeRe(glob, OPTIONS).source, "s")), isSame = sameName(name2, isFolder, isAnchored);
  return { negated, matches: (path) => isSame(path) || patterns2.some((each) => each.test(path)) };
}
function namesFolder(name2) {
  return !/[*?]/.test(name2.slice(name2.lastIndexOf("/") + 1));
}
function sameName(name2, isFolder, isAnchored) {
  let tail = isFolder ? "" : "/";
  return (path) => isAnchored ? `${path}${tail}`.startsWith(`${name2}/`) : `/${path}${tail}`.includes(`/${name2}/`);
}

// src/scan/checks.ts
var CHECKS = {
  path: async () => [(await Promise.resolve().then(() => (init_path(), path_exports))).pathCheck],
  size: async () => [(await Promise.resolve().then(() => (init_size(), size_exports))).sizeCheck, (await Promise.resolve().then(() => (init_dump(), dump_exports))).dumpCheck],
  pattern: loadPatternChecks,
  entropy: async () => [(await Promise.resolve().then(() => (init_entropy(), entropy_exports))).entropyCheck],
  weak: async () => (await Promise.resolve().then(() => (init_weak(), weak_exports))).WEAK_CHECKS,
  template: async () => (await Promise.resolve().then(() => (init_template(), template_exports))).TEMPLATE_CHECKS,
  deploy: async () => (await Promise.resolve().then(() => (init_deploy(), deploy_exports))).DEPLOY_CHECKS
};
async function loadChecks(names, own = []) {
  return (await Promise.all([...new Set(names)].map((name2) => CHECKS[name2](own)))).flat();
}
async function loadPatternChecks(own) {
  let [{ makePatternCheck: makePatternCheck2 }, { RULES: RULES2 }] = await Promise.all([Promise.resolve().then(() => (init_pattern(), pattern_exports)), Promise.resolve().then(() => (init_rules(), rules_exports))]);
  if (own.length === 0) return [makePatternCheck2(RULES2)];
  let [{ searchOwn: searchOwn2 }, { ownPathCheck: ownPathCheck2 }] = await Promise.all([Promise.resolve().then(() => (init_search2(), search_exports)), Promise.resolve().then(() => (init_paths(), paths_exports))]);
  return [makePatternCheck2(RULES2, searchOwn2), ...own.some(({ pattern }) => pattern === null) ? [ownPathCheck2] : []];
}

// src/policy/inline/mark.ts
init_text();
var TOKEN2 = "hushgate:allow", MAX_TAIL_BYTES = 1e3, MAX_LEAD_BYTES = 200, WORD3 = /^hushgate:(allow(?:-start|-end)?)(?=[ \t]|$|\*\/|-->|(?:--?)?%>|(?:--)?\}\}|#\})/, OPENER = /^(?:#+|\/\/+!?|\/\*+|\*|<!--+|--+|;+|%+|'|rem|@rem|::|dnl|!|\(\*|\{-|\{#|\{\{!(?:--)?|\{\{-? ?\/\*|<%(?:--|#))?$/i, CLOSERS = [" ", "	", "*/", "-->", "--%>", "-%>", "%>", "#}", "--}}", "}}", "-}", "*)", '"', "'", "`", ",", ";"], INNER_CLOSER = /\*\/|-->|(?:--?)?%>|#\}/;
function findMarks(text) {
  let buffer = asBuffer(text.bytes), marks = [];
  for (let at = buffer.indexOf(TOKEN2); at !== -1; ) {
    let next = buffer.indexOf(TOKEN2, at + TOKEN2.length), mark = readMark(text, at, next === -1 ? buffer.length : next);
    mark && marks.push(mark), at = next;
  }
  return marks;
}
function readMark(text, at, limit) {
  let index = lineIndexAt(text.lineStarts, at), line = lineSpan(text, index), tail = text.content.slice(at, Math.min(line.end, limit, at + MAX_TAIL_BYTES)), word = WORD3.exec(tail)?.[1];
  if (word === void 0 || /[\w\x80-\xff][-.:/@]?$/.test(text.content.slice(Math.max(line.start, at - 2), at))) return null;
  let tailStart = at + 9 + word.length, said = readTail(text, tailStart, tail.slice(tailStart - at));
  if (/^[<$%{[]/.test(said.rules[0] ?? "")) return null;
  let { isLast, ...rest } = said, isAlone = isLast && isFirst(text, index, line.start, at);
  return { ...rest, word, token: { start: at, end: tailStart }, path: text.entry.path, line: text.firstLine + index, isAlone };
}
function isFirst(text, index, lineStart2, at) {
  return at - lineStart2 > MAX_LEAD_BYTES || index === 0 && text.firstColumn > 0 ? !1 : OPENER.test(text.content.slice(lineStart2, at).trim());
}
function readTail(text, start, tail) {
  let inner = tail.search(INNER_CLOSER), comment2 = withoutClosers(inner === -1 ? tail : tail.slice(0, inner)), dashes = comment2.search(/[ \t]--(?:[ \t]|$)/), rules = withoutClosers(dashes === -1 ? comment2 : comment2.slice(0, dashes)).split(",").map((rule) => rule.trim()), reasonStart = dashes === -1 ? comment2.length : dashes + 3, reasonSpan = { start: start + reasonStart, end: start + comment2.length }, reason = readReason(text, reasonSpan), isLast = inner === -1 || withoutClosers(tail.slice(inner)) === "";
  return { rules, reason, reasonSpan, problem: findProblem(rules, reason), isLast };
}
function withoutClosers(comment2) {
  for (let rest = comment2; ; ) {
    let closer = CLOSERS.find((each) => rest.endsWith(each));
    if (closer === void 0) return rest;
    rest = rest.slice(0, -closer.length);
  }
}
function readReason(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end).replace(new RegExp("\\p{Cc}", "gu"), " ").trim();
}
function findProblem(rules, reason) {
  return rules.every((rule) => /^(?:\*|[a-z0-9][a-z0-9-]*)$/.test(rule)) ? hasWords(reason) ? null : 'an allow needs a reason: end it with " -- " and why this is no secret' : `an allow names its rules: write ${TOKEN2}, the rule ids with commas between them, " -- " and the reason`;
}
function hasWords(reason) {
  return /[\p{L}\p{N}]/u.test(reason) && !/^<[^>]*>$/.test(reason);
}

// src/policy/inline/directives.ts
var UNCLOSED = `${TOKEN2}-start is never closed, so it allows nothing: put ${TOKEN2}-end below the last line it is for`;
function findDirectives(text) {
  if (text.member !== void 0) return [];
  let marks = findMarks(text);
  return marks.length === 0 ? [] : joinBlocks(marks, findTargets(marks));
}
function findTargets(marks) {
  let targets = /* @__PURE__ */ new Map();
  for (let mark of [...marks].reverse())
    mark.word === "allow" && mark.isAlone && targets.set(mark.line, targets.get(mark.line + 1) ?? mark.line + 1);
  return targets;
}
function joinBlocks(marks, targets) {
  let directives = [], open = [];
  for (let mark of marks) {
    let block = mark.word === "allow-end" ? open.pop() : void 0;
    if (block) {
      block.tokens.push(mark.token);
      continue;
    }
    let directive2 = toDirective(mark, targets);
    directives.push(directive2), mark.word === "allow-start" && open.push(directive2);
  }
  for (let block of open) block.problem ??= UNCLOSED;
  return directives;
}
function toDirective({ word, token, isAlone, ...said }, targets) {
  let kind = word === "allow" ? "line" : "block", target = kind === "line" && isAlone ? targets.get(said.line) ?? said.line : said.line, problem = word === "allow-end" ? `${TOKEN2}-end without ${TOKEN2}-start above it: take it out` : said.problem;
  return { ...said, kind, target, tokens: [token], problem };
}

// src/decode/archive/member.ts
init_text();
var NAMED_STEP = /^(?:zip|tar): (.*)$/s, PACKED_NAME = /\.(?:gz|gzip|z|svgz|tgz)$/i;
function asFile(text) {
  if (text.member === void 0) return text;
  let path = text.member.reduce(stepInto, text.entry.path);
  return withEntry(text, { path, mode: "file", sizeBytes: null });
}
function stepInto(path, step) {
  let name2 = NAMED_STEP.exec(step)?.[1];
  return name2 === void 0 ? path.replace(PACKED_NAME, "") : `${path}/${name2.replaceAll("\\", "/")}`;
}
function memberKey({ member = [] }) {
  return member.map((step) => `!${NAMED_STEP.exec(step)?.[1] ?? step}`).join("");
}

// src/scan/finding/finding.ts
init_text();

// src/model.ts
var UNREACHABLE = "<unreachable>/", STAND_IN = /^<unreachable>\/[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

// src/scan/finding/excerpt.ts
init_text();
init_mask();

// src/scan/finding/spans.ts
function joinSpans(spans) {
  let covers = [];
  for (let { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let last = covers.at(-1);
    last === void 0 || start >= last.end ? covers.push({ start, end, isSingle: !0 }) : (last.start !== start || last.end !== end) && (last.end = Math.max(last.end, end), last.isSingle = !1);
  }
  return covers;
}
function firstEndingAfter(spans, offset) {
  let low = 0, high = spans.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    spans[middle].end > offset ? high = middle : low = middle + 1;
  }
  return low;
}

// src/scan/finding/excerpt.ts
var MAX_LENGTH5 = 160, REACH6 = 3 * MAX_LENGTH5, MAX_BLOTTED2 = 4096, HEADER = /^-----BEGIN [A-Z0-9 ]{1,40}-----/, ELLIPSIS = "…";
function excerptOf(text, value2, covers) {
  let line = lineIndexAt(text.lineStarts, value2.start), whole = lineSpan(text, line), window = {
    start: characterStart2(text.bytes, Math.max(whole.start, value2.start - REACH6)),
    end: characterStart2(text.bytes, Math.min(Math.max(whole.end, value2.start), value2.end + REACH6))
  }, pieces = piecesOf2(text, window, covers, secretsOf(text, window, covers)), own = pieces.findIndex((piece) => piece.isMask && piece.start <= value2.start && value2.start < piece.end), start = pieces.slice(0, own).map((piece) => piece.text).join("").length, full = pieces.map((piece) => piece.text).join(""), cut2 = trim(full, start, start + (pieces[own]?.text.length ?? 0), window.start > whole.start, window.end < whole.end);
  return { line: text.firstLine + line, ...cut2 };
}
function piecesOf2(text, window, covers, secrets) {
  let pieces = [], at = window.start, plain = (end) => {
    end > at && pieces.push({ start: at, end, isMask: !1, text: blotAll(decode3(text, { start: at, end }), secrets) });
  };
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    plain(cover.start), pieces.push({ start: cover.start, end: cover.end, isMask: !0, text: maskOf(text, cover, window) }), at = cover.end;
  }
  return plain(window.end), pieces;
}
function maskOf(text, cover, window) {
  let value2 = decode3(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED2) }), header = HEADER.exec(value2)?.[0];
  return header !== void 0 ? cover.start >= window.start ? `${header} ••••` : HIDDEN : cover.isSingle ? maskValue(value2) : HIDDEN;
}
function secretsOf(text, window, covers) {
  let secrets = [];
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    secrets.push(decode3(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED2) }).replace(HEADER, ""));
  }
  return secrets;
}
function blotAll(plain, secrets) {
  return showable(secrets.reduce((text, secret) => blot(text, secret), plain));
}
function decode3(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end);
}
function characterStart2(bytes, offset) {
  let at = offset;
  for (; at < offset + 3 && ((bytes[at] ?? 0) & 192) === 128; ) at++;
  return at;
}
function trim(full, start, end, isCutBefore, isCutAfter) {
  let room2 = MAX_LENGTH5 - 2, spare = Math.max(0, room2 - (end - start)), from = full.length <= room2 ? 0 : Math.max(0, Math.min(start - Math.floor(spare / 2), full.length - room2)), to = Math.min(full.length, from + room2), head2 = isCutBefore || from > 0 ? ELLIPSIS : "", tail = isCutAfter || to < full.length ? ELLIPSIS : "", shift = head2.length - from;
  return { text: head2 + showable(full.slice(from, to)) + tail, start: start + shift, end: Math.min(end, to) + shift };
}

// src/scan/finding/fingerprint.ts
init_hash();
var MIN_HASHED_BITS = 64;
function fingerprint(match, text, path, ordinals) {
  let place = `${match.rule}:${percentEncode(path + (text === null ? "" : memberKey(text)), /[\s%\p{C}]/gu)}`;
  if (text === null || match.wholeFile === !0) return place;
  if (match.strengthBits >= MIN_HASHED_BITS) return `${place}:${sha256Prefix(text.bytes.subarray(match.start, match.end), 4)}`;
  let name2 = percentEncode(match.name ?? "", /[\s%:#\p{C}]/gu), ordinal = (ordinals.get(`${place}:${name2}`) ?? 0) + 1;
  return ordinals.set(`${place}:${name2}`, ordinal), `${place}:${name2}#${ordinal}`;
}
function percentEncode(value2, unsafe) {
  let encode2 = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return value2.replace(unsafe, (char) => [...Buffer.from(char, "utf8")].map(encode2).join(""));
}

// src/scan/finding/finding.ts
init_mask();

// src/scan/finding/place.ts
init_text();
function makeLocator(text) {
  let known2 = { line: -1, offset: 0, units: 0 };
  return (offset) => {
    let line = lineIndexAt(text.lineStarts, offset);
    return (line !== known2.line || offset < known2.offset) && (known2 = { line, offset: text.lineStarts[line], units: 0 }), known2 = { line, offset, units: known2.units + asBuffer(text.bytes).toString("utf8", known2.offset, offset).length }, { line: text.firstLine + line, column: known2.units + 1 + (line === 0 ? text.firstColumn : 0) };
  };
}

// src/scan/finding/finding.ts
init_whole_file();
var MAX_VALUE_BYTES = 64 * 1024;
function findingContext(text, matches, ordinals = /* @__PURE__ */ new Map()) {
  let placed = matches.filter((match) => match.wholeFile !== !0);
  return { locate: makeLocator(text), covers: joinSpans(placed.flatMap((match) => [match, ...match.echoes ?? []])), ordinals };
}
function toFileFinding(entry, match, text = null) {
  return {
    ...sharedFields(entry, match, text?.member),
    preview: "",
    fingerprint: fingerprint(match, text, entry.path, /* @__PURE__ */ new Map()),
    ...NO_PLACE,
    excerpt: null,
    span: null
  };
}
var NO_PLACE = { line: null, column: null, endLine: null, endColumn: null };
function toFinding(text, match, context) {
  if (match.wholeFile === !0) return toFileFinding(text.entry, match, text);
  let value2 = asBuffer(text.bytes).toString("utf8", match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES)), parts = match.parts?.map((part) => toPart(text, part, context)), place = parts === void 0 ? placeOf2(match, context) : reachOf(parts.filter(({ rule }) => rule !== null));
  return {
    ...withoutValue(sharedFields(text.entry, match, text.member && placedIn(text.member, place)), value2),
    preview: maskValue(value2),
    fingerprint: fingerprint(match, text, text.entry.path, context.ordinals),
    ...text.member ? NO_PLACE : place,
    excerpt: excerptOf(text, match, context.covers),
    span: { start: match.start, end: match.end },
    ...parts === void 0 ? {} : { parts }
  };
}
function placeOf2({ start, end }, { locate }) {
  let [from, to] = [locate(start), locate(end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function reachOf(places) {
  let [first, last] = [places[0], places.at(-1)];
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}
function toPart(text, { start, end, rule, title }, context) {
  let preview = maskValue(asBuffer(text.bytes).toString("utf8", start, Math.min(end, start + MAX_VALUE_BYTES)));
  return { rule, title, ...placeOf2({ start, end }, context), preview, span: { start, end } };
}
function placedIn(member, { line, column }) {
  return [...member.slice(0, -1), `${member.at(-1)}:${line}:${column}`];
}
function sharedFields(entry, match, member) {
  let via = [...(member ?? []).map(showable), ...match.via ?? []];
  return {
    check: match.check,
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    path: entry.path,
    why: match.why,
    fix: member ? fixInside(entry) : match.fix ?? fixFor(entry),
    links: match.links,
    also: match.also,
    ...match.name === void 0 ? {} : { name: showable(match.name) },
    ...match.facts === void 0 ? {} : { facts: match.facts },
    ...via.length === 0 ? {} : { via }
  };
}
function withoutValue(fields, value2) {
  let name2 = fields.name === void 0 ? void 0 : blot(fields.name, value2), why = fields.name === void 0 || name2 === void 0 ? fields.why : fields.why.replaceAll(fields.name, () => name2), masked = value2.length < 4 ? why : why.replaceAll(value2, () => maskValue(value2)), facts = fields.facts && withoutSecret(fields.facts, value2);
  return { ...fields, why: showable(masked), ...name2 === void 0 ? {} : { name: name2 }, ...facts === void 0 ? {} : { facts } };
}
function fixInside(entry) {
  return entry.commitId !== void 0 || STAND_IN.test(entry.path) ? fixFor(entry) : [`take it out of the archive${entry.blobId === void 0 ? "" : `, then  git add ${shellPath(showable(entry.path))}`}`];
}
function fixUnreachable(blobId) {
  return [
    "nothing refers to it, and git drops it some day; to drop all such now:  git reflog expire --expire=now --all && git gc --prune=now",
    `git cat-file -p ${blobId}  shows it`
  ];
}
function fixFor(entry) {
  return entry.commitId !== void 0 ? ["revoke it at its provider: it stays readable in the history, whatever is committed later"] : STAND_IN.test(entry.path) ? fixUnreachable(entry.path.slice(UNREACHABLE.length)) : entry.blobId === void 0 ? ["read it from the environment"] : [`read it from the environment, then  git add ${shellPath(showable(entry.path))}`];
}

// src/scan/finding/overlap.ts
var BELIEVED_AS = "; believed all the same as a ", CONFIDENCE_ORDER = ["low", "medium", "high", "proven"];
function mergeOverlaps(matches) {
  let wholeFile2 = matches.filter((match) => match.wholeFile === !0).map((match) => ({ ...match, also: [] })), placed = matches.filter((match) => match.wholeFile !== !0).sort(byPrecedence), winners = [];
  for (let match of placed) {
    let at = firstEndingAfter(winners, match.start);
    (at === winners.length || winners[at].start >= match.end) && winners.splice(at, 0, { ...match, also: [] });
  }
  for (let match of placed)
    for (let at = firstEndingAfter(winners, match.start); at < winners.length && winners[at].start < match.end; at++)
      join(winners[at], match);
  for (let winner of winners) winner.also.sort();
  return [...wholeFile2, ...winners];
}
function byPrecedence(a, b) {
  let confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence);
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1);
}
function join(winner, match) {
  match.rule !== winner.rule && !winner.also.includes(match.rule) && winner.also.push(match.rule), match.fix && !winner.fix && (winner.fix = match.fix), winner.disproved && rehabilitate(winner, match);
}
function rehabilitate(winner, match) {
  if (!(match.rank === 1 || match.rank === 2) || match.disproved || CONFIDENCE_ORDER.indexOf(match.confidence) <= CONFIDENCE_ORDER.indexOf(winner.confidence)) return;
  let [reasons] = winner.why.split(BELIEVED_AS);
  winner.confidence = match.confidence, winner.why = `${reasons}${BELIEVED_AS}${match.title.charAt(0).toLowerCase()}${match.title.slice(1)}`;
}

// src/scan/finding/temper.ts
init_kind();
function temper(entry, winners) {
  return winners.length === 0 || !isShowcase(entry.path) ? winners : winners.map((winner) => winner.rank < 3 && isSure(winner) ? { ...winner, confidence: "medium" } : winner);
}
function isSure({ confidence, wholeFile: wholeFile2 }) {
  return wholeFile2 !== !0 && (confidence === "high" || confidence === "proven");
}

// src/scan/parts/join.ts
init_pairs();

// src/scan/parts/names.ts
init_near();
var KEY_NAME = /^([A-Za-z][\w.-]{0,60}?)[_.-]?secret(?:[_-]?(?:access[_-]?)?key)?$/i, ID_WORDS = String.raw`[_.-]?(?:(?:access[_-]?)?key(?:[_-]?id)?|id)`, VALUE2 = String.raw`["'\]]{0,2}\s{0,8}(?:=>|:=|[:=])\s{0,8}["']?(?=[\w.@-]{0,120}\d)(?<id>[0-9A-Za-z][\w.@-]{7,120})(?![\w.@(\[{-])`;
function idBeside(text, area, key, name2) {
  let stem = KEY_NAME.exec(name2)?.[1];
  if (stem === void 0) return;
  let pattern = new RegExp(`(?<![\\w-])${stem.replaceAll(".", "\\.")}${ID_WORDS}${VALUE2}`, "dgi"), found = [...text.content.slice(area.start, area.end).matchAll(pattern)].map((match) => toSpan(match, area));
  return nearest2(
    found.filter((span) => distance(span, key) > 0),
    key
  );
}
function toSpan(match, area) {
  let [start, end] = match.indices?.groups?.id ?? [0, 0];
  return { start: area.start + start, end: area.start + end };
}

// src/scan/parts/join.ts
init_near();
var ID = { rule: null, title: "its id" };
function joinParts(text, winners) {
  let taken2 = /* @__PURE__ */ new Set(), joined = winners.map((winner) => {
    if (winner.wholeFile === !0 || winner.via !== void 0) return winner;
    let id = idOf(text, winner, winners);
    return id === void 0 ? winner : ("also" in id && taken2.add(id), withParts(winner, { start: id.start, end: id.end, rule: id.rule, title: id.title }, "facts" in id ? id.facts : void 0));
  });
  return taken2.size === 0 ? joined : joined.filter((_, i) => !taken2.has(winners[i]));
}
function idOf(text, key, winners) {
  let pairs = PAIRS.filter(({ keys }) => keys.includes(key.rule));
  if (pairs.length === 0 && key.name === void 0) return;
  let area = neighbourhood(text, key), around = touching(winners, area), inArea = (span2) => span2.start >= area.start && span2.end <= area.end;
  for (let pair2 of pairs) {
    let id = nearest2(
      around.filter((other) => isIdOf(pair2, other) && inArea(other)),
      key
    ) ?? nearest2(unnamed(text, area, pair2, key), key);
    if (id !== void 0) return id;
  }
  let span = key.name === void 0 ? void 0 : idBeside(text, area, key, key.name);
  return span && (around.find((other) => other.start === span.start && other !== key && other.rank < 3) ?? { ...span, ...ID });
}
function touching(winners, { start, end }) {
  let first = firstEndingAfter(winners, start), last = first;
  for (; last < winners.length && winners[last].start < end; ) last++;
  return winners.slice(first, last);
}
function isIdOf({ ids }, { rule, via }) {
  return via === void 0 && ids.includes(rule);
}
function unnamed(text, area, { idPattern }, key) {
  return idPattern === void 0 ? [] : placesOf(text, area, idPattern, "id").filter(({ start, end }) => end <= key.start || start >= key.end).map((place) => ({ ...place, ...ID }));
}
function withParts(key, id, facts = []) {
  let parts = [id, { start: key.start, end: key.end, rule: key.rule, title: key.title }].sort((a, b) => a.start - b.start), all = [...facts, ...key.facts ?? []];
  return { ...key, parts, ...all.length === 0 ? {} : { facts: all } };
}

// src/scan/index.ts
function looksInside(check) {
  return check.needs === "text" && check.name !== "size";
}
function scanText(text, checks, settings, ordinals) {
  let file = asFile(text), chosen = checks.filter((check) => check.needs === "text" && (check.selects?.(file.entry, settings) ?? !0)), matches = (text.member === void 0 ? chosen : chosen.filter(looksInside)).flatMap((check) => check.run(file, settings));
  if (matches.length === 0) return [];
  let context = findingContext(text, matches, ordinals);
  return temper(file.entry, joinParts(text, mergeOverlaps(matches))).map((match) => toFinding(text, match, context));
}

// src/sift/inspector.ts
var Inspector = class {
  opens;
  #checks;
  #full;
  #settings;
  #isClean = !0;
  #textBytes = 0;
  constructor(checks, full) {
    this.#checks = checks, this.#full = full, this.opens = checks.some(looksInside);
  }
  /** Begins with a content: what is pushed into the answer is looked at. */
  open(entry, settings) {
    return this.#settings = settings, this.#isClean = !0, this.#textBytes = 0, new Windows(entry, this);
  }
  /** Of what was looked at since `open`; null: it is for a session to tell. */
  get cleanBytes() {
    return this.#isClean ? this.#textBytes : null;
  }
  text(text) {
    this.#textBytes += text.bytes.length, this.#isClean && (this.#isClean = this.holdsNothing(text, this.#settings));
  }
  /** A check that breaks says nothing, so that a session meets the same and reports it. */
  holdsNothing(text, settings) {
    try {
      return scanText(text, this.#checks, settings).length === 0 && !(this.#full && findDirectives(text).length > 0);
    } catch {
      return !1;
    }
  }
  archive() {
    this.#isClean = !1;
  }
  sealed() {
    this.#isClean = !1;
  }
  tooLarge() {
    this.#isClean = !1;
  }
};

// src/sift/columns.ts
function unfolded({ paths, blobIds, isVersion }) {
  let ids = blobIds.split(`
`);
  return paths.split("\0").slice(0, -1).map((path, index) => {
    let blobId = ids[index];
    return { index, entry: blobId === "" ? { path, mode: "file", sizeBytes: null } : { path, mode: "file", sizeBytes: null, blobId }, isVersion: isVersion[index] === 1 };
  });
}

// src/sift/work.ts
var NEXT = 0, TOLD = 1;

// src/sift/bench.ts
var LOCAL = /* @__PURE__ */ new Set(["pattern", "entropy"]);
async function makeBench({ settings, settingsOf, checks: names, own, full, found, counts: counts2 }) {
  let globs = await loadGlobs(), ready = settings.map((each) => ({ ...each, globs })), checks = await loadChecks(names, own), others = checks.filter((check) => check.needs === "text" && !LOCAL.has(check.name)), settingsFor = ({ index }) => ready[settingsOf[index]], isBuiltIn = (item) => settingsFor(item).rules.own.every(({ pattern }) => pattern === null);
  return {
    inspector: new Inspector(checks, full),
    settingsOf: settingsFor,
    mayCompare: (item) => item.isVersion && isBuiltIn(item) && !others.some((check) => check.needs === "text" && (check.selects?.(item.entry, settingsFor(item)) ?? !0)),
    note({ index }, sizeBytes, textBytes, isAlike = !1) {
      if (textBytes === null) {
        Atomics.add(counts2, TOLD, 1);
        return;
      }
      found[2 * index + 1] = isAlike ? -1 - textBytes : textBytes, found[2 * index] = sizeBytes + 1;
    }
  };
}

// src/sift/blobs.ts
init_text();

// src/sift/line-bounds.ts
function lineBounds(bytes, { start, end }) {
  let from = Math.max(0, start), to = Math.min(bytes.length, end), before = bytes.subarray(Math.max(0, from - 2048), from), lineStart2 = before.lastIndexOf(10), lineEnd = bytes.subarray(to, to + 2048).indexOf(10);
  return {
    start: lineStart2 >= 0 ? from - before.length + lineStart2 + 1 : from - before.length === 0 ? 0 : from,
    end: lineEnd >= 0 ? to + lineEnd + 1 : to + 2048 >= bytes.length ? bytes.length : to
  };
}

// src/sift/run-bounds.ts
init_runs();
var [TAB3, LF7, CR6, SPACE3] = [9, 10, 13, 32], MIN_WIDTH2 = 40, IS_TOKEN = tokenTable();
function runBounds(bytes, { start, end }) {
  let from = runStart2(bytes, Math.max(0, start));
  for (let before = lineBefore(bytes, from); before !== -1; before = lineBefore(bytes, from)) from = before;
  let to = runEnd2(bytes, Math.min(bytes.length, end));
  for (let after = lineAfter2(bytes, to); after !== -1; after = lineAfter2(bytes, to)) to = after;
  return { start: from, end: to };
}
function runStart2(bytes, from) {
  let at = from;
  for (; at > 0 && IS_TOKEN[bytes[at - 1]] === 1; ) at--;
  return at;
}
function runEnd2(bytes, from) {
  let at = from;
  for (; at < bytes.length && IS_TOKEN[bytes[at]] === 1; ) at++;
  return at;
}
function lineBefore(bytes, at) {
  let end = at;
  for (; end > 0 && (bytes[end - 1] === SPACE3 || bytes[end - 1] === TAB3); ) end--;
  if (end === 0 || bytes[end - 1] !== LF7) return -1;
  end -= bytes[end - 2] === CR6 ? 2 : 1;
  let start = runStart2(bytes, end);
  return end - start < MIN_WIDTH2 ? -1 : start;
}
function lineAfter2(bytes, end) {
  let at = bytes[end] === CR6 ? end + 1 : end;
  if (bytes[at] !== LF7) return -1;
  do
    at++;
  while (bytes[at] === SPACE3 || bytes[at] === TAB3);
  let to = runEnd2(bytes, at);
  return to - at < MIN_WIDTH2 ? -1 : to;
}

// src/sift/changes.ts
function* changedSpans(old, now) {
  let head2 = equalLength(old, 0, now, 0), tail = equalTail(old, now, Math.min(old.length, now.length) - head2), [olds, nows] = [old.subarray(0, old.length - tail), now.subarray(0, now.length - tail)];
  for (let [at, oldAt] = [head2, head2]; at < nows.length || oldAt < olds.length; ) {
    let next = meetAgain(olds, oldAt, nows, at) ?? { old: olds.length, now: nows.length };
    yield { start: at, end: next.now };
    let same = equalLength(olds, next.old, nows, next.now);
    at = next.now + same, oldAt = next.old + same;
  }
}
function equalLength(old, oldAt, now, nowAt) {
  let most = Math.min(old.length - oldAt, now.length - nowAt), at = 0;
  for (let step = 4096; step >= 16; step >>= 2)
    for (; at + step <= most && old.compare(now, nowAt + at, nowAt + at + step, oldAt + at, oldAt + at + step) === 0; ) at += step;
  for (; at < most && old[oldAt + at] === now[nowAt + at]; ) at++;
  return at;
}
function equalTail(old, now, most) {
  let length2 = 0;
  for (let step = 4096; step >= 16; step >>= 2) for (; length2 + step <= most && isEqualTail(old, now, length2, step); ) length2 += step;
  for (; length2 < most && old[old.length - length2 - 1] === now[now.length - length2 - 1]; ) length2++;
  return length2;
}
function isEqualTail(old, now, length2, step) {
  let [oldEnd, nowEnd] = [old.length - length2, now.length - length2];
  return old.compare(now, nowEnd - step, nowEnd, oldEnd - step, oldEnd) === 0;
}
function meetAgain(old, oldAt, now, at) {
  let ahead = old.subarray(oldAt, oldAt + 8192), line = at;
  for (let probes = 0; probes < 24 && line + 40 <= now.length; probes++) {
    let found = ahead.indexOf(now.subarray(line, line + 40));
    if (found > 0 || found === 0 && line > at) return { old: oldAt + found, now: line };
    if (line = now.indexOf(10, line) + 1, line === 0) return null;
  }
  return null;
}

// src/sift/versions.ts
var MARGIN_BYTES = 4096, MAX_SHARE = 0.6, MIN_BYTES2 = MARGIN_BYTES / MAX_SHARE, JOINING = ["PRIVATE KEY", "PRIVATE%20KEY", "PRIVATE+KEY", "PuTTY-User-Key-File", "<RSAKeyValue>", "Secret", "H4sI"], [LF8, CR7] = [10, 13];
function isComparable(bytes) {
  return bytes.length >= MIN_BYTES2 && bytes.length <= WINDOW_BYTES && !bytes.includes(0) && !hasBom(bytes) && wholeKind(bytes) === null && sealedKind(bytes) === null;
}
function hasBom(bytes) {
  let [first, second] = bytes;
  return first === 255 && second === 254 || first === 254 && second === 255 || first === 239 && second === 187;
}
var Version = class {
  path;
  bytes;
  /** Whether something in it joins lines far apart; undefined: nobody has looked. */
  #joins;
  constructor(path, bytes) {
    this.path = path, this.bytes = bytes;
  }
  /**
   * The parts of the next version that this one does not answer for, cut between lines where lines are short; null: it must be looked
   * at whole.
   */
  partsToLookAt(next) {
    if (next.path !== this.path) return null;
    this.#joins ??= joins(this.bytes);
    let parts = this.#joins ? null : unlike(this.bytes, next.bytes);
    return parts === null || parts.some((part) => joins(part) || isBareOfLines(part)) ? null : (next.#joins = !1, parts);
  }
};
function joins(bytes) {
  return JOINING.some((mark) => bytes.includes(mark, 0, "latin1"));
}
function isBareOfLines(part) {
  return part.includes(CR7) && !part.includes(LF8);
}
function unlike(old, now) {
  let parts = [], sum = 0;
  for (let change of changedSpans(old, now)) {
    let { start, end } = runBounds(now, change), part = lineBounds(now, runBounds(now, { start: start - MARGIN_BYTES, end: end + MARGIN_BYTES })), last = parts.at(-1);
    if (sum += part.end - Math.max(part.start, last?.end ?? 0), sum > now.length * MAX_SHARE) return null;
    last === void 0 || part.start > last.end ? parts.push(part) : parts[parts.length - 1] = { start: Math.min(last.start, part.start), end: Math.max(last.end, part.end) };
  }
  return parts.map(({ start, end }) => now.subarray(start, end));
}

// src/sift/blobs.ts
var BlobLook = class {
  #bench;
  #parts = [];
  /** Of a content too large to be held whole. */
  #windows = null;
  #older = null;
  /** Whether the older one, or one that it was held against, holds something to tell about. */
  #olderTells = !1;
  constructor(bench) {
    this.#bench = bench;
  }
  /** @returns whether the blob is at its end */
  take(part, item) {
    let isLast = part.offset + part.bytes.length === part.size;
    return part.size > WINDOW_BYTES ? this.#takeLarge(part, item, isLast) : (this.#parts.push(part.bytes), isLast && this.#lookAtWhole(item, this.#joined())), isLast;
  }
  #joined() {
    let [only] = this.#parts, whole = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
    return this.#parts = [], whole;
  }
  #takeLarge(part, item, isLast) {
    let { inspector, settingsOf } = this.#bench;
    part.offset === 0 && (this.#windows = inspector.open(item.entry, settingsOf(item))), this.#windows?.push(part.bytes), isLast && (this.#windows?.end(), this.#windows = null, this.#older = null, this.#bench.note(item, part.size, inspector.cleanBytes));
  }
  #lookAtWhole(item, bytes) {
    let { note, mayCompare } = this.#bench, version = mayCompare(item) && isComparable(bytes) ? new Version(item.entry.path, bytes) : null, parts = (version && this.#older?.partsToLookAt(version)) ?? null;
    if (this.#older = version, parts?.every((part) => this.#holdsNothing(item, part))) note(item, bytes.length, bytes.length, this.#olderTells);
    else {
      let textBytes = parts === null ? this.#textBytesOf(item, bytes) : null;
      this.#olderTells = textBytes === null, note(item, bytes.length, textBytes);
    }
  }
  /** null: it holds something to tell about. */
  #textBytesOf(item, bytes) {
    let { inspector, settingsOf } = this.#bench, windows = inspector.open(item.entry, settingsOf(item));
    return windows.push(bytes), windows.end(), inspector.cleanBytes;
  }
  #holdsNothing(item, bytes) {
    return this.#bench.inspector.holdsNothing(openText(item.entry, bytes), this.#bench.settingsOf(item));
  }
};

// src/sift/turns.ts
var Turns = class {
  #items = [];
  #done = 0;
  #wake = null;
  /** Resolves when few answers are outstanding. */
  async room() {
    for (; this.#items.length - this.#done > 64; ) await new Promise((resolve3) => this.#wake = resolve3);
  }
  add(items) {
    this.#items = [...this.#items.slice(this.#done), ...items], this.#done = 0;
  }
  /** The item that is being answered. */
  get current() {
    return this.#items[this.#done];
  }
  done() {
    this.#done++, this.#wake?.(), this.#wake = null;
  }
};

// src/sift/worker.ts
async function work(given) {
  let bench = await makeBench(given), chunks = takeChunks(given, unfolded(given)), { place } = given.reach;
  if (place !== null) return lookAtBlobs(chunks, given, bench, place);
  for (let chunk of chunks)
    lookAtFiles(chunk, given.reach.base, bench), await new Promise(setImmediate);
}
function* takeChunks({ counts: counts2, chunks }, items) {
  for (; ; ) {
    let chunk = Atomics.add(counts2, NEXT, 1);
    if (chunk >= chunks.length - 1) return;
    yield items.slice(chunks[chunk], chunks[chunk + 1]);
  }
}
async function lookAtBlobs(chunks, { reach }, bench, place) {
  let look = new BlobLook(bench), turns = new Turns();
  await streamBlobs(place, async function* () {
    for (let chunk of chunks) {
      lookAtFiles(
        chunk.filter(({ entry }) => entry.blobId === void 0),
        reach.base,
        bench
      );
      let blobs = chunk.filter(({ entry }) => entry.blobId !== void 0);
      await turns.room(), turns.add(blobs), blobs.length > 0 && (yield blobs.map(({ entry }) => entry.blobId));
    }
  }(), (event) => {
    (event.kind === "absent" || look.take(event, turns.current)) && turns.done();
  });
}
var room;
function lookAtFiles(items, base, bench) {
  for (let item of items) {
    try {
      room ??= Buffer.allocUnsafeSlow(1 << 20);
      for (let _read of readFile(base, item.entry, bench.inspector.open(item.entry, bench.settingsOf(item)), room)) ;
    } catch {
      continue;
    }
    bench.note(item, item.entry.sizeBytes, bench.inspector.cleanBytes);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  work
});
