// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  outward,
  settle,
  withoutTwins
} from "./chunk-TVS4OSMW.js";
import {
  placesOf
} from "./chunk-AA37HVQC.js";
import {
  ESCAPES,
  MIN_ENCODED_RUN,
  PLAN,
  backslash,
  derivedTexts,
  makePlan,
  sweepText,
  textSweeper
} from "./chunk-GCQ4QTN2.js";
import "./chunk-QB5T64ZI.js";
import {
  RULES
} from "./chunk-FPIJBFWH.js";
import {
  nameBefore
} from "./chunk-OE2PXQIL.js";
import "./chunk-6AZP2NZR.js";
import {
  isExampleToken,
  isPlaceholder
} from "./chunk-HDSDRBNZ.js";
import {
  shannonBits,
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import {
  allServices
} from "./chunk-7ABRUXNI.js";
import {
  PAIRS,
  neighbourhood,
  placesOf as placesOf2
} from "./chunk-6TVZJGYX.js";
import {
  maskValue,
  withoutSecret
} from "./chunk-ZZ7VZEOO.js";
import "./chunk-WKQDENCD.js";
import {
  memo
} from "./chunk-NUCFZ457.js";
import {
  hmac,
  sha1,
  sha256
} from "./chunk-QUR5WOD3.js";
import {
  crc32
} from "./chunk-ZIP6MLOF.js";
import {
  __export
} from "./chunk-5XXBF23Y.js";

// src/decode/escapes/broken-words.ts
var CONTINUED = [`\\
`, `\\\r
`], IN_WORD = /[\w+/=-]/;
function brokenWords(content) {
  if (!content.includes(`
`)) return [];
  let isInWord = (at) => IN_WORD.test(content.charAt(at));
  return CONTINUED.flatMap((end) => placesOf(content, end).filter((at) => isInWord(at - 1) && isInWord(at + end.length)));
}

// src/scan/pattern/compile.ts
var ESCAPE = String.raw`(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])`, WORD = "0-9A-Za-z";
function ruleSource({ before = WORD, pattern }) {
  return before === null ? pattern.source : `(?<!${ESCAPE}[${before}])${pattern.source}`;
}
function compileRule(rule) {
  return new RegExp(ruleSource(rule), rule.pattern.source.includes("(?<secret>") ? "dy" : "y");
}

// src/scan/pattern/matcher.ts
function makeMatcher(rules) {
  let isKnown = rules === RULES, plan = isKnown ? PLAN : makePlan(rules), compiled = /* @__PURE__ */ new Map();
  return {
    rules,
    plan,
    sweep: isKnown ? sweepText : textSweeper(plan),
    patternOf(rule) {
      let pattern = compiled.get(rule) ?? compileRule(rule);
      return compiled.set(rule, pattern), pattern;
    }
  };
}

// src/scan/parts/bare.ts
var bare_exports = {};
__export(bare_exports, {
  bareKeys: () => bareKeys
});
var MIN_BITS = 4;
function bareKeys(text, matches, rules) {
  let found = /* @__PURE__ */ new Map();
  for (let pair of PAIRS) {
    let { bare } = pair, ids = bare === void 0 ? [] : matches.filter(({ rule }) => pair.ids.includes(rule)), named = ids.length === 0 ? void 0 : [...rules, ...allServices()].find(({ id }) => id === bare?.as);
    if (named) for (let match of ids) addBeside(text, match, pair, named, found);
  }
  return [...found.values()];
}
function addBeside(text, id, { bare }, rule, found) {
  for (let { start, end } of placesOf2(text, neighbourhood(text, id), bare.pattern, "secret")) {
    if (found.has(start)) continue;
    let value = text.content.slice(start, end);
    shannonBits(value) < MIN_BITS || isExampleToken(value) || found.set(start, {
      check: "pattern",
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      confidence: "high",
      why: `${value.length} random characters near an ${id.title}`,
      strengthBits: strengthBits(value),
      links: rule.links,
      rank: 3,
      start,
      end
    });
  }
}

// src/scan/pattern/known.ts
var known_exports = {};
__export(known_exports, {
  toMatch: () => toMatch
});

// src/scan/proof/facts.ts
var MAX_LENGTH = 120, UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]+/gu, OPAQUE = /[\w+/=-]{20,}/g, OPAQUE_BITS = 64, UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, NAME = /^[a-z0-9]{1,15}(?:-[a-z0-9]{1,15}){1,9}$/;
function fact(label, value) {
  if (typeof value != "string" && typeof value != "number" && typeof value != "bigint") return [];
  let text = String(value).slice(0, 4 * MAX_LENGTH).replace(UNPRINTABLE, " ").replace(/\/\/[^/\s@]{1,200}@/g, "//").replace(OPAQUE, maskOpaque).trim();
  return text === "" ? [] : [{ label, text: text.length <= MAX_LENGTH ? text : `${cut(text)}…` }];
}
function cut(text) {
  return text.slice(0, MAX_LENGTH - 1).replace(/[\ud800-\udbff]$/, "");
}
function maskOpaque(part) {
  return UUID.test(part) || NAME.test(part) || /^\d+$/.test(part) || strengthBits(part) < OPAQUE_BITS ? part : maskValue(part);
}
function account(label, value) {
  return typeof value == "string" ? fact(label, value.replace(/[^\s@:/]{1,200}@/g, "•••@")) : fact(label, value);
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
var MILLISECONDS_FROM = 1e11, LAST = Date.UTC(9999, 0);
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

// src/scan/proof/result.ts
var RIGHT = "its checksum is right", WRONG = "its checksum is wrong";
function nonsense() {
  return { result: "nonsense", facts: [] };
}
function passed(words, facts = []) {
  return { result: "passed", facts, words };
}
function failed(facts = [], words = WRONG) {
  return { result: "failed", facts, words };
}
function unproven(facts = []) {
  return { result: "unproven", facts };
}
function checked(isRight, facts = []) {
  return isRight ? passed(RIGHT, facts) : failed(facts);
}
function provenOnly(isRight, facts = []) {
  return isRight ? passed(RIGHT, facts) : unproven(facts);
}

// src/scan/proof/age.ts
var HUMAN_PART = "age-secret-key-", ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function proveAge(value) {
  let data = [...value.slice(HUMAN_PART.length + 1).toLowerCase()].map((char) => ALPHABET.indexOf(char));
  return checked(!data.includes(-1) && polymod([...expand(HUMAN_PART), ...data]) === 1);
}
function expand(humanPart) {
  let codes = [...humanPart].map((char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function polymod(values) {
  let sum = 1;
  for (let value of values) {
    let top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value, GENERATOR.forEach((term, bit) => {
      top >>> bit & 1 && (sum ^= term);
    });
  }
  return sum;
}

// src/scan/proof/code/radix.ts
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
function digits(value, alphabet) {
  let out = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) out = alphabet.charAt(rest % alphabet.length) + out;
  return out;
}
function base62(value, width) {
  return digits(value, BASE62).padStart(width, "0");
}
function fromBase32(text) {
  let bytes = [], bits = 0, value = 0;
  for (let char of text) {
    let digit = BASE32.indexOf(char);
    if (digit === -1) return null;
    value = (value << 5 | digit) & 4095, bits += 5, bits >= 8 && bytes.push(value >>> (bits -= 8) & 255);
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

// src/scan/proof/aws.ts
var PREFIX = 4, BODY = 16, HIGHEST = 999999999999;
function readAwsKeyId(value) {
  let bytes = fromBase32(value.slice(PREFIX, PREFIX + BODY));
  if (bytes?.length !== 10 || (bytes.readUInt8(0) & 128) === 0) return unproven();
  let account2 = Math.floor(bytes.readUIntBE(0, 6) % 2 ** 47 / 128);
  return unproven(account2 > HIGHEST ? [] : fact("account", String(account2).padStart(12, "0")));
}

// src/scan/proof/code/crc.ts
function crc322(value) {
  return crc32(Buffer.from(value, "latin1"));
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

// src/scan/proof/azure-cask.ts
var SERVICES = {
  AZDO: "Azure DevOps",
  ACOG: "Azure AI services",
  AZAC: "Azure App Configuration",
  AZMP: "Azure Maps",
  AZCS: "Azure Communication Services",
  AZMR: "Azure Mixed Reality",
  AZEG: "Azure Event Grid",
  AZFR: "Azure Fluid Relay",
  MSQL: "SQL"
}, KINDS = { 9: "key", D: "derived key", H: "hash" }, BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", [KIND, YEAR, MONTH, SIGNATURE, CHECKSUM] = [57, 58, 59, 76, 80];
function proveAzureCask(value) {
  let sum = littleEndian(marvin32(Buffer.from(value.slice(0, CHECKSUM), "base64"), "Default0")), tail = value.slice(CHECKSUM).replace(/=+$/, ""), isRight = [digits(sum.readUInt32BE(), BASE62).padEnd(6, "0"), sum.toString("base64")].some((form) => form.startsWith(tail));
  return checked(isRight, isRight ? factsIn(value) : []);
}
function factsIn(value) {
  let month = BASE64URL.indexOf(value.charAt(MONTH)) + 1, allocated = `${2024 + BASE64URL.indexOf(value.charAt(YEAR))}-${String(month).padStart(2, "0")}`;
  return [
    ...fact("service", SERVICES[value.slice(SIGNATURE, CHECKSUM).toUpperCase()]),
    ...fact("kind", KINDS[value.charAt(KIND)]),
    ...fact("allocated", allocated)
  ];
}

// src/scan/proof/azure-key.ts
var BUS_SEEDS = [
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
function proveAzureKey(value) {
  let body = value.replace(/=+$/, ""), service = Object.hasOwn(SERVICES2, body.slice(-TAIL, 4 - TAIL)) ? SERVICES2[body.slice(-TAIL, 4 - TAIL)] : void 0;
  if (service === void 0) return unproven();
  let bytes = Buffer.from(body, "base64"), [text, sum] = [bytes.subarray(0, -4), bytes.subarray(-4)], seed = service.seeds.find(([word]) => littleEndian(marvin32(text, word)).equals(sum));
  return (service.confirmed ? checked : provenOnly)(seed !== void 0, seed === void 0 ? [] : [...fact("service", `Azure ${service.name}`), ...fact("access", seed[1])]);
}

// src/scan/proof/azure-connection.ts
var REACH = 600;
function readAzureConnection(value, place) {
  let proof = proveAzureKey(value), line = lineAround(value, place);
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
function readAzureSas(value, place) {
  let line = lineAround(value, place), parameter = (name2) => new RegExp(`[?&;]${name2}=([^&;\\s"'<>]{1,60})`).exec(line)?.[1], facts = [
    ...fact("host", /https:\/\/([\w.-]{3,100}\.core\.windows\.net)/.exec(line)?.[1]),
    ...fact("permissions", /^[a-z]{1,16}$/.exec(parameter("sp") ?? "")?.[0]),
    ...expiry(parameter("se")?.replace(/%3A/gi, ":"), place.now)
  ];
  return unproven(facts);
}
function lineAround(value, { around, at }) {
  let before = around.slice(Math.max(0, at - REACH), at).split(/[\r\n"'`]/).at(-1) ?? "", after = around.slice(at + value.length, at + value.length + REACH).split(/[\r\n"'`]/)[0] ?? "";
  return `${before};${after}`;
}

// src/scan/proof/azure-devops.ts
var USER = 3770247469, APPLICATION = 270137646;
function proveAzureDevops(value) {
  let bytes = fromBase32(value.toUpperCase());
  if (bytes?.length !== 32) return unproven();
  let text = Buffer.concat([bytes.subarray(0, 2), bytes.subarray(3, 7), bytes.subarray(9, 22), bytes.subarray(23)]), sum = Buffer.from([bytes[22], bytes[8], bytes[7], bytes[2]]).readUInt32LE(), kind = (crc322(text.toString("latin1")) ^ sum) >>> 0;
  return provenOnly(
    kind === USER || kind === APPLICATION,
    kind === USER ? fact("kind", "user token") : kind === APPLICATION ? fact("kind", "application token") : []
  );
}

// src/scan/proof/basic-auth.ts
function readBasicAuth(value) {
  let login = utf8(Buffer.from(value, "base64").toString("latin1")), [, user] = /^([^:\p{C}]{1,100}):[^\p{C}]{1,300}$/u.exec(login) ?? [];
  return unproven(account("user", user));
}

// src/scan/proof/bitcoin.ts
var EXTENDED_LENGTH = 78, NETWORKS = { "0488ade4": "main", "049d7878": "main", "04b2430c": "main", "04358394": "test" };
function fromBase58Check(text) {
  let bytes = fromBase58(text);
  if (bytes === null || bytes.length < 5) return null;
  let payload = bytes.subarray(0, -4);
  return sha256(sha256(payload)).subarray(0, 4).equals(bytes.subarray(-4)) ? payload : null;
}
function proveExtendedKey(value) {
  let payload = fromBase58Check(value);
  if (payload?.length !== EXTENDED_LENGTH) return failed();
  let network = NETWORKS[payload.toString("hex", 0, 4)], facts = [...fact("network", network), ...fact("depth", payload[4])];
  return { ...checked(!0, facts), ...network === "test" ? { severity: "low" } : {} };
}
function proveWif(value) {
  let payload = fromBase58Check(value);
  return payload?.[0] === 128 && (payload.length === 33 || payload.length === 34 && payload[33] === 1) ? passed(RIGHT, fact("network", "main")) : nonsense();
}

// src/scan/proof/confluent.ts
var PREFIX2 = 4, LENGTH = 6;
function proveConfluent(value) {
  let sum = littleEndian(crc322(value.slice(PREFIX2, -LENGTH))).toString("base64");
  return checked(sum.slice(0, LENGTH) === value.slice(-LENGTH));
}

// src/scan/proof/connection.ts
var REACH2 = 600, EDGE = /[\r\n"'`<>]/, JDBC = /jdbc:[a-z0-9]{2,20}:(?:[a-z]{2,10}:)?(?:@|\/\/|@\/\/)([\w.-]{1,200}(?::\d{1,5})?)(?:[/:;]([\w$-]{1,100})(?![=\w]))?/i, LABELS = new Map([
  ...["server", "datasource", "host", "address", "addr", "networkaddress", "servername"].map((key) => [key, "host"]),
  ...["userid", "uid", "user", "username"].map((key) => [key, "user"]),
  ...["database", "initialcatalog", "databasename", "dbname"].map((key) => [key, "database"])
]);
function readConnection(value, { around, at }) {
  let before = around.slice(Math.max(0, at - REACH2), at).split(EDGE).at(-1) ?? "", after = around.slice(at + value.length, at + value.length + REACH2).split(EDGE)[0] ?? "", [, host, database] = JDBC.exec(before) ?? [], found = new Map([
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

// src/scan/proof/crc-base62.ts
var LENGTH2 = 6;
function proveCrcBase62(value) {
  let body = value.slice(value.lastIndexOf("_") + 1);
  return checked(base62(crc322(body.slice(0, -LENGTH2)), LENGTH2) === body.slice(-LENGTH2));
}

// src/scan/proof/crc-hex.ts
var LENGTH3 = 8;
function proveHex(value, text, toHex) {
  return checked(toHex(crc322(text)) === value.slice(-LENGTH3));
}
var bigEndian = (crc) => crc.toString(16).padStart(LENGTH3, "0");
function proveCloudflare(value) {
  return proveHex(value, value.slice(value.indexOf("_") + 1, -LENGTH3), bigEndian);
}
function proveZuplo(value) {
  return proveHex(value, value.slice(value.indexOf("_") + 1, -LENGTH3 - 1), bigEndian);
}
function proveGrafana(value) {
  let lower = value.slice(0, -LENGTH3) + value.slice(-LENGTH3).toLowerCase();
  return proveHex(lower, value.slice(0, -LENGTH3 - 1), (crc) => littleEndian(crc).toString("hex"));
}
function proveAtlassian(value) {
  let plain = value.replace(/(?:%3D|\\=)(?=[0-9A-F]{8}$)/, "=");
  return proveHex(plain, plain.slice(0, -LENGTH3), (crc) => bigEndian(crc).toUpperCase());
}

// src/scan/proof/data-center.ts
var RANDOM_BYTES = 20;
function readDataCenter(value) {
  let bytes = Buffer.from(value.replace(/^BBDC-/, ""), "base64"), [, id] = /^(\d{6,15}):$/.exec(bytes.toString("latin1", 0, Math.max(0, bytes.length - RANDOM_BYTES))) ?? [];
  return id === void 0 ? unproven() : passed("base64 of a number and 20 bytes", fact("token id", id));
}

// src/scan/proof/discord.ts
var EPOCH = 1420070400000n;
function readDiscord(value) {
  let id = Buffer.from(value.split(".")[0] ?? "", "base64").toString("latin1");
  return /^\d{17,20}$/.test(id) ? passed("its first part is an id", [...fact("application", id), ...day("created", Number((BigInt(id) >> 22n) + EPOCH))]) : unproven();
}

// src/scan/proof/entra.ts
var LENGTH4 = 40, SUM = 3, BASE66 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
function proveEntra(value) {
  if (value.length !== LENGTH4) return unproven();
  let sum = digits(marvin32(Buffer.from(value.slice(0, -SUM), "latin1"), "AadPwd00"), BASE66).padStart(6, "a");
  return checked(sum.slice(0, SUM) === value.slice(-SUM));
}

// src/scan/proof/environment.ts
var NAMES = { live: "live", prod: "live", production: "live", test: "test", sandbox: "test" }, PREFIX3 = 28;
function readEnvironment(value) {
  let [, word = ""] = /(?:^|[_$-])(live|prod|production|test|sandbox)[_$-]/.exec(value.slice(0, PREFIX3)) ?? [];
  return unproven(fact("environment", NAMES[word]));
}

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
  let value = Object.hasOwn(fields, name2) ? fields[name2] : void 0;
  return typeof value == "string" ? value : void 0;
}
function hostOf(url) {
  if (typeof url == "string")
    return /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/\s@]{0,200}@)?([\w.-]{1,200})(?::\d{1,5})?(?:[/?#]|$)/i.exec(url)?.[1];
}

// src/scan/proof/code/reader.ts
var ParseError = class extends Error {
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
function attempt(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

// src/scan/proof/code/msgpack.ts
var MAX_DEPTH = 16, NUMBER_SIZES = [4, 8, 1, 2, 4, 8, 1, 2, 4, 8];
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

// src/scan/proof/flyio.ts
var MAX_TOKENS = 8;
function readFlyio(value) {
  let locations = value.replace(/^FlyV1 /, "").split(",", MAX_TOKENS).map((token) => locationIn(token));
  return locations.includes(null) ? unproven() : passed("a well-formed macaroon", fact("location", [...new Set(locations)].join(", ")));
}
function locationIn(token) {
  let [, body = ""] = /^fm\d[a-z]?_(.+)$/.exec(token) ?? [], reader = new Reader(Buffer.from(body, "base64")), macaroon = attempt(() => readMsgpack(reader));
  if (!Array.isArray(macaroon) || macaroon.length !== 4 || reader.left > 0) return null;
  let [nonce, location, caveats, tail] = macaroon;
  return Array.isArray(nonce) && typeof location == "string" && Array.isArray(caveats) && Buffer.isBuffer(tail) ? hostOf(location) === void 0 ? null : location : null;
}

// src/scan/proof/gitlab.ts
var SHAPE = /^(?:gl[a-z]{1,10}-(?:t\d_)?)([\w-]{1,300})(\.01)?\.([0-9a-z]{2})([0-9a-z]{7})$/, LABELS2 = { c: "cell", g: "group", o: "organization", p: "project", u: "user" };
function proveGitlab(value) {
  let [, payload = "", version, length2 = "", sum = ""] = SHAPE.exec(value) ?? [];
  if (payload === "") return unproven();
  let isRight = crc322(value.slice(0, -7)).toString(36).padStart(7, "0") === sum && Number.parseInt(length2, 36) === payload.length;
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

// src/scan/proof/grafana-json.ts
function readGrafanaJson(value) {
  let fields = jsonIn(value.replace(/^glc_/, ""));
  if (fields === null || textOf(fields, "k") === void 0) return unproven();
  let metadata = fields.m, region = typeof metadata == "object" && metadata !== null ? metadata.r : void 0, name2 = fields.n === fields.k ? void 0 : fields.n;
  return passed("base64 of JSON with a key in it", [
    ...fact("organization", fields.o ?? fields.id),
    ...fact("name", name2),
    ...fact("region", region)
  ]);
}

// src/scan/proof/jfrog.ts
var KEY_BYTES = 54;
function readJfrogKey(value) {
  return fromBase58(value)?.length === KEY_BYTES ? passed(`base58 of ${KEY_BYTES} bytes`) : unproven();
}
function readJfrogReference(value, { now }) {
  let [, time] = /^reftkn:\d{1,3}:(\d{10}):[\w-]{8,}/.exec(Buffer.from(value, "base64").toString("latin1")) ?? [];
  return time === void 0 ? unproven() : passed("base64 of a reference", expiry(Number(time), now));
}

// src/scan/proof/jwt.ts
var SAMPLE_SECRETS = [
  "secret",
  ...["256", "384", "512"].map((bits) => `your-${bits}-bit-secret`),
  "a-string-secret-at-least-256-bits-long",
  "a-valid-string-secret-that-is-at-least-384-bits-long",
  "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long"
];
function readJwt(value, { now }) {
  let [header, payload, signature = ""] = value.split("."), fields = jsonIn(header);
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
  let audience = listed(claims.aud);
  return [
    ...fact("issuer", claims.iss),
    ...fact("audience", audience),
    ...account("subject", claims.sub),
    ...fact("scope", listed(claims.scope ?? claims.scp)),
    ...claims.iss === "supabase" ? [...fact("project", claims.ref), ...fact("role", claims.role)] : [],
    ...day("issued", claims.iat),
    ...expiry(claims.exp, now)
  ];
}
function listed(claim) {
  return Array.isArray(claim) ? claim.filter((each) => typeof each == "string" || typeof each == "number").join(", ") : claim;
}
function supabaseSeverity({ iss, role }) {
  return iss !== "supabase" ? {} : role === "anon" ? { severity: "info" } : role === "service_role" ? { severity: "critical" } : {};
}

// src/scan/proof/nkey.ts
var KINDS2 = { A: "account", C: "cluster", N: "server", O: "operator", U: "user", X: "curve" };
function proveNkey(value) {
  let bytes = fromBase32(value), isRight = bytes?.length === 36 && crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(34);
  return checked(isRight, fact("key type", KINDS2[value.charAt(1)]));
}

// src/scan/proof/onepassword.ts
function readOnepassword(value) {
  let fields = jsonIn(value.replace(/^ops_/, ""));
  return fields === null || textOf(fields, "secretKey") === void 0 ? unproven() : passed("base64 of JSON with a secret key in it", fact("account", hostOf(fields.signInAddress)));
}

// src/scan/proof/code/armor.ts
function openArmor(value) {
  let headers = /* @__PURE__ */ new Map(), body = "", sum, text = value.replace(/(?:\\{1,4}[nr])+/g, `
`);
  for (let line of text.replace(/-----[A-Z0-9 ]{1,60}-----/g, `
`).split(/[\r\n]+/)) {
    let [, name2, field = ""] = /^\W{0,8}([A-Z][A-Za-z-]{2,30}): ?(.{0,200})/.exec(line) ?? [];
    if (name2 !== void 0) headers.set(name2, field);
    else
      for (let part of line.match(/[A-Za-z0-9+/=]+/g) ?? [])
        /^=[A-Za-z0-9+/]{4}$/.test(part) ? sum = part.slice(1) : /^[+/]{1,3}$/.test(part) || (body += part);
  }
  let [, label = ""] = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(value) ?? [];
  return { label, headers, bytes: Buffer.from(body.replaceAll("=", ""), "base64"), sum };
}

// src/scan/proof/openssh.ts
var MAGIC = "openssh-key-v1\0";
function readOpenSsh(value) {
  let key = attempt(() => openKey(new Reader(openArmor(value).bytes)));
  if (key === null) return unproven();
  let facts = [...fact("key type", key.type), ...comment(key.checks?.comment)];
  return key.checks === void 0 ? { ...passed("the key data is well-formed", [...facts, ...passphrase(key.cipher)]), severity: "medium" } : key.checks.areEqual ? passed("its check numbers are equal", facts) : failed(facts, "its check numbers differ");
}
function openKey(reader) {
  if (reader.take(MAGIC.length).toString("latin1") !== MAGIC) throw new ParseError("magic");
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

// src/scan/proof/code/der.ts
var [INTEGER, OCTETS, OBJECT, SEQUENCE] = [2, 4, 6, 48];
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
function bitsOf({ body }) {
  let at = body.findIndex((byte) => byte !== 0);
  return at === -1 ? 0 : (body.length - at) * 8 - Math.clz32(body[at]) + 24;
}

// src/scan/proof/pem.ts
var OBJECTS = {
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
function readPem(value) {
  let { label, headers, bytes } = openArmor(value);
  if (bytes.toString("latin1", 0, 14) === "openssh-key-v1") return readOpenSsh(value);
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
    return fact("key type", `${kind} ${second === void 0 ? "" : bitsOf(second)}`);
  }
  let curve = nodes.map(({ tag, body }) => tag === 160 ? OBJECTS[body.toString("hex", 2)] : void 0).find((name2) => name2 !== void 0);
  return fact("key type", curve === void 0 ? "EC" : `EC ${curve}`);
}
function describePkcs8(algorithm, key) {
  let names = readObjects(algorithm), modulus = names[0]?.startsWith("RSA") ? sequence(key.body)[1] : void 0;
  return fact("key type", [...names, ...modulus === void 0 ? [] : [bitsOf(modulus)]].join(" "));
}
function readObjects({ body }) {
  let wrapped = Buffer.concat([Buffer.from([SEQUENCE, 130, body.length >> 8, body.length & 255]), body]);
  return sequence(wrapped).flatMap(({ tag, body: object }) => tag === OBJECT ? [OBJECTS[object.toString("hex")] ?? "unknown"] : []);
}

// src/scan/proof/pgp.ts
var SECRET_KEY = 5, ALGORITHMS = {
  1: { name: "RSA", numbers: 2 },
  3: { name: "RSA", numbers: 2 },
  16: { name: "Elgamal", numbers: 3 },
  17: { name: "DSA", numbers: 4 },
  18: { name: "ECDH", numbers: 1, hasCurve: !0, hasKdf: !0 },
  19: { name: "ECDSA", numbers: 1, hasCurve: !0 },
  22: { name: "EdDSA", numbers: 1, hasCurve: !0 }
};
function readPgp(value) {
  let { bytes, sum } = openArmor(value), isRight = sum !== void 0 && Buffer.from(sum, "base64").readUIntBE(0, 3) === crc24(bytes), key = attempt(() => firstKey(new Reader(bytes))), facts = key === null ? [] : [...key.facts, ...key.isProtected ? passphrase() : []], severity = key?.isProtected ? { severity: "medium" } : {};
  return { ...isRight ? passed(`${RIGHT} (CRC-24)`, facts) : unproven(facts), ...severity };
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

// src/scan/proof/pkcs12.ts
var INDEFINITE = 128;
function readPkcs12(value) {
  let { bytes } = openArmor(value);
  return bytes[1] === INDEFINITE ? unproven() : attempt(() => sequence(bytes)) === null ? { ...unproven(), faded: !0 } : passed("the key store is well-formed");
}

// src/scan/proof/putty.ts
var EOL = String.raw`(?:\r?\n|\\{1,4}[nr])`;
function readPutty(value, { around, at }) {
  let head = around.slice(0, at), file = head.slice(Math.max(0, head.lastIndexOf("PuTTY-User-Key-File-"))), field = (name2) => new RegExp(`(?:^|[\\n"'nr])${name2}: ([^\\r\\n\\\\]{0,200})`).exec(file)?.[1], [, version, type] = /^PuTTY-User-Key-File-([23]): ([\w@.-]{1,60})/.exec(file) ?? [];
  if (version === void 0 || type === void 0) return unproven();
  let [encryption, remark] = [field("Encryption") ?? "", field("Comment") ?? ""], facts = [...fact("key type", type), ...comment(utf8(remark))];
  if (encryption === "") return unproven(facts);
  if (encryption !== "none") return { ...unproven([...facts, ...passphrase(encryption)]), severity: "medium" };
  let covered = [type, encryption, remark].map((text) => Buffer.from(text, "latin1"));
  return macOf(version, [...covered, blobIn(file, "Public"), blobIn(value, "Private")]) === macIn(value) ? passed("its MAC is right", facts) : unproven(facts);
}
function macOf(version, parts) {
  let text = Buffer.concat(parts.flatMap((part) => [lengthOf2(part), part]));
  return version === "3" ? hmac("sha256", "", text).toString("hex") : hmac("sha1", sha1(Buffer.from("putty-private-key-file-mac-key")), text).toString("hex");
}
function lengthOf2(part) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32BE(part.length), bytes;
}
function macIn(value) {
  return /Private-MAC: ([0-9a-f]{40,64})/.exec(value)?.[1];
}
function blobIn(text, name2) {
  let [, count = "0", rest = ""] = new RegExp(`${name2}-Lines: (\\d{1,3})${EOL}([^]{0,60000})`).exec(text) ?? [], lines = rest.split(new RegExp(`${EOL}+`)).slice(0, Number(count));
  return Buffer.from(lines.join("").replace(/[^A-Za-z0-9+/]/g, ""), "base64");
}

// src/scan/proof/pypi.ts
var PREFIX4 = 5, [END, LOCATION, IDENTIFIER, VERIFICATION, SIGNATURE2] = [0, 1, 2, 4, 6], SIGNATURE_LENGTH = 32, [EXPIRATION, PROJECT_NAMES, PROJECT_IDS, USER2] = [0, 1, 2, 3];
function readPypi(value, { now }) {
  let caveats = attempt(() => caveatsIn(new Reader(Buffer.from(value.slice(PREFIX4), "base64url"))));
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
function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

// src/scan/proof/sentry.ts
var SECRET_LENGTH = 43;
function readSentry(value) {
  let [, payload, secret, ...more] = value.split("_"), fields = jsonIn(payload);
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

// src/scan/proof/snyk.ts
function readSnyk(value, { now }) {
  let fields = jsonIn(value.split(".")[2]), host = hostOf(fields?.h);
  return fields === null || host === void 0 ? unproven() : passed("its payload is JSON", [...fact("host", host), ...expiry(fields.e, now)]);
}

// src/scan/proof/supabase.ts
var SUM2 = 8, PROJECT = /([a-z]{20})\.supabase\.(?:co|in|red)\b/g;
function proveSupabase(value, { around }) {
  let body = value.slice(0, -SUM2 - 1), projects = new Set(Array.from(around.matchAll(PROJECT), ([, project = ""]) => project));
  for (let project of projects)
    if (sha256(Buffer.from(`${project}|${body}`, "latin1")).toString("base64url").slice(0, SUM2) === value.slice(-SUM2)) return passed(`${RIGHT} for the project beside it`, fact("project", project));
  return unproven();
}

// src/scan/proof/url.ts
var BEFORE = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s:@/"'`<>]{0,100}(?:@[\w.-]{1,253})?):$/i, AFTER = /^@(?![^\s/"'<>?#]{0,100}@)((?:[\w.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?)(?:\/([\w.%-]{1,100}))?/, DATABASES = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|mssql|sqlserver|cockroachdb|oracle|redis|rediss|clickhouse|db2)(?:\+|$)/i, REACH3 = 400;
function readUrl(value, { around, at }) {
  let [, scheme = "", user = ""] = BEFORE.exec(around.slice(Math.max(0, at - REACH3), at)) ?? [], end = at + value.length, [, host, path] = AFTER.exec(around.slice(end, end + REACH3)) ?? [];
  return scheme === "" ? unproven() : unproven([
    ...account("user", utf8(user.replace(/%40/g, "@"))),
    ...fact("host", host),
    ...DATABASES.test(scheme) ? fact("database", path) : []
  ]);
}

// src/scan/proof/index.ts
var PROVERS = {
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
function prove(name2, value, around, { at = Math.max(0, around.indexOf(value)), now = Date.now() } = {}) {
  return PROVERS[name2](value, { around, at, now });
}

// src/scan/pattern/known.ts
var LOW_BITS = 20, MEDIUM_BITS = 34, THOUGHT_UP_BITS = 12, REACH4 = 2e3;
function toMatch(rule, found, content) {
  let [start, end] = found.indices?.groups?.secret ?? [found.index, found.index + found[0].length], value = content.slice(start, end), isPart = start !== found.index || end !== found.index + found[0].length;
  if (isPart && rule.rank === 2 ? saysNone(value) : isExampleToken(value)) return null;
  let proof = proofOf(rule, value, content, start);
  if (proof.result === "nonsense") return null;
  let name2 = nameBefore(content, found.index), strength = strengthBits(value);
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
    ...judged(rule, proof, name2, value),
    confidence: confidenceOf(
      rule,
      proof,
      isPart && rule.rank === 2 ? confidenceOfPassword(value, strength, rule.human === !0 || opensRealHost(proof)) : null
    )
  };
}
function saysNone(value) {
  let plain = value.replace(/%([0-9A-Fa-f]{2})/g, (_escape, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return isPlaceholder(value) || plain !== value && isPlaceholder(plain);
}
function judged(rule, { result, facts, words, severity }, name2, value) {
  let reasons = [rule.shape, words, name2 === void 0 ? void 0 : `assigned to ${name2}`];
  return {
    severity: severity ?? rule.severity,
    why: reasons.filter((reason) => reason !== void 0).join(", "),
    ...facts.length === 0 ? {} : { facts: withoutSecret(facts, utf8(value)) },
    ...result === "failed" ? { disproved: !0 } : {}
  };
}
function confidenceOf(rule, { result, faded, facts }, password) {
  return result === "failed" ? "low" : faded === !0 || facts.some(({ label }) => label === "expired") ? "medium" : result === "passed" ? "proven" : password ?? rule.confidence ?? "high";
}
function proofOf(rule, value, content, start) {
  if (rule.proof === void 0) return { result: "unproven", facts: [] };
  let from = Math.max(0, start - REACH4);
  return prove(rule.proof, value, content.slice(from, start + value.length + REACH4), { at: start - from });
}
var REAL_HOST = /^(?:[a-z\d-]{1,60}\.){0,6}[a-z\d-]{3,60}\.[a-z]{2,12}(?::\d{1,5})?$/i, MADE_UP_HOST = /(?:^|[.-])(?:example|test|invalid|localhost|localdomain|local|host(?:name)?|domain|server|site|website|company|acme|foo|bar|(?:your|my|some)[a-z-]{0,20})(?:[.:-]|$)/i;
function opensRealHost({ facts }) {
  return facts.some(({ label, text }) => label === "host" && REAL_HOST.test(text) && !MADE_UP_HOST.test(text));
}
function confidenceOfPassword(value, bits, isOnly) {
  let isThoughtUp = isOnly && bits >= THOUGHT_UP_BITS && /[A-Za-z]/.test(value) && /[^A-Za-z]/.test(value);
  return bits < (isThoughtUp ? THOUGHT_UP_BITS : LOW_BITS) ? "low" : bits < MEDIUM_BITS ? "medium" : "high";
}

// src/scan/pattern/later.ts
var later = { bare: () => bare_exports, known: () => known_exports };

// src/scan/pattern/near.ts
var BEFORE2 = 100, AFTER2 = 200, NearEscapes = class {
  #text;
  #traces;
  #marks = /* @__PURE__ */ new Map();
  #last = -1;
  constructor(text, traces) {
    this.#text = text, this.#traces = traces;
  }
  /** Leaves the place of an anchor in the traces of the ways of escaping that stand around it. */
  lookAround(at) {
    if (at === this.#last) return;
    this.#last = at;
    let around = this.#text.content.slice(Math.max(0, at - BEFORE2), at + AFTER2);
    for (let index = 0; index < ESCAPES.length; index++) {
      let near = ESCAPES[index]?.near ?? null;
      near !== null && this.#stands(near, around) && this.#traces[index]?.near.push(at);
    }
  }
  #stands({ signs, pattern, mark }, around) {
    return signs.some((sign) => around.includes(sign)) && (mark === null || this.#holds(mark)) && pattern.test(around);
  }
  #holds(mark) {
    let known = this.#marks.get(mark) ?? this.#text.content.includes(mark);
    return this.#marks.set(mark, known), known;
  }
};

// src/scan/pattern/search.ts
function searchText(text, matcher) {
  let traces = ESCAPES.map((form) => ({ anchors: [], near: form === backslash ? brokenWords(text.content) : [] })), near = new NearEscapes(text, traces), matches = [], ends = /* @__PURE__ */ new Map(), hasName = memo((name2) => stands(text, matcher, name2));
  for (let hit of hitsIn(text, matcher, traces)) {
    if (isInsideWord(text.bytes, hit) || hit.at < (ends.get(hit.rule) ?? 0)) continue;
    let { beside } = hit.rule, found = beside === void 0 || hasName(beside) ? matchAround(matcher.patternOf(hit.rule), text.content, hit) : null;
    if (found === null) {
      near.lookAround(hit.at);
      continue;
    }
    ends.set(hit.rule, found.index + found[0].length);
    let match = later.known().toMatch(hit.rule, found, text.content);
    match !== null && matches.push(match);
  }
  return { matches: matches.length === 0 ? matches : [...matches, ...later.bare().bareKeys(text, matches, matcher.rules)], traces };
}
function stands(text, { plan, sweep }, name2) {
  let anchor = plan.anchors.exact.length + plan.anchors.folded.indexOf(name2);
  return sweep(text).hits.some((number, i) => i % 2 === 1 && number === anchor);
}
function hitsIn(text, { plan, rules, sweep }, traces) {
  let { anchors, rulesOf, escapeOf } = plan, { hits: swept } = sweep(text), hits = [];
  for (let i = 0; i < swept.length; i += 2) {
    let at = swept[i], anchor = swept[i + 1], length2 = anchors.exact[anchor]?.length;
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
var [PERCENT, BACKSLASH] = [37, 92], LONGEST_ESCAPE = 6;
function isInsideWord(bytes, { at, rule }) {
  if (at === 0 || rule.before === null || (rule.reachBack ?? 0) > 0 || !isLetterOrDigit(bytes[at - 1])) return !1;
  for (let back = 2; back <= LONGEST_ESCAPE && back <= at; back++) {
    let byte = bytes[at - back];
    if (byte === PERCENT || byte === BACKSLASH) return !1;
  }
  return !0;
}
function isLetterOrDigit(byte) {
  let lower = byte | 32;
  return lower >= 97 && lower <= 122 || byte >= 48 && byte <= 57;
}

// src/scan/pattern/pattern.ts
var MAX_DEPTH2 = 3, MAX_GROWTH = 4, FREE_BYTES = 1 << 20;
function makePatternCheck(rules, searchOwn) {
  let matcher;
  return {
    name: "pattern",
    needs: "text",
    isWhole: () => !1,
    run(text, settings) {
      let known = matcher ??= makeMatcher(rules);
      if (searchOwn === void 0 && isBare(text, known)) return [];
      let search = {
        look: (each) => {
          let { matches, traces } = searchText(each, known);
          return { matches: searchOwn === void 0 ? matches : [...matches, ...searchOwn(each, settings)], traces };
        },
        runs: (each) => runsIn(known.sweep(each).encoded),
        nestedBytes: text.bytes.length * MAX_GROWTH + FREE_BYTES
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
function isBare(text, { plan, sweep }) {
  let { hits, encoded } = sweep(text);
  return !hits.some((anchor, i) => i % 2 === 1 && anchor < plan.anchors.exact.length) && encoded.length === 0 && brokenWords(text.content).length === 0;
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
export {
  makePatternCheck
};
