// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  MAX_BYTES,
  argumentsAt,
  assignmentsAt,
  callAt,
  fieldsOf,
  formatOf,
  hasNoFormat,
  isInDocBlock,
  isInLineComment,
  isPlural,
  isUser,
  lineAfter,
  lineStart,
  placedLiteral,
  quotedAt,
  roleOfMember,
  schemeLength
} from "./chunk-NDGET3OI.js";
import {
  PASS_PHRASE,
  UUID,
  isDigest,
  isHomely,
  judgeNamed,
  secretData
} from "./chunk-PVATM2GN.js";
import {
  isNameByte,
  mayAssign,
  mayFollow,
  nameSpan,
  nameSpans
} from "./chunk-MR55HIL3.js";
import {
  isFake,
  isPhrase,
  isRandom,
  isReadable,
  isReference,
  isStandIn,
  isWordy,
  read
} from "./chunk-PCIQHCOE.js";
import {
  outward,
  settle
} from "./chunk-TVS4OSMW.js";
import "./chunk-AA37HVQC.js";
import {
  MIN_RUN,
  backslash,
  bitsMap,
  eachAddress,
  eachCallee,
  eachValue,
  entities,
  isEmpty,
  isPrintable,
  oneLine,
  percent
} from "./chunk-GCQ4QTN2.js";
import "./chunk-QB5T64ZI.js";
import {
  nameBefore
} from "./chunk-OE2PXQIL.js";
import "./chunk-6AZP2NZR.js";
import "./chunk-DNBTXLEC.js";
import {
  isRegular
} from "./chunk-HDSDRBNZ.js";
import {
  describeAlphabet,
  shannonBits,
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import {
  describeShape,
  servicesNamed,
  shapeOf
} from "./chunk-7ABRUXNI.js";
import "./chunk-QZXTSQWF.js";
import {
  isExampleFile,
  isShowcase,
  kindOf
} from "./chunk-DZSI7TVV.js";
import "./chunk-XKYFQQMN.js";
import "./chunk-B2LGW3TS.js";
import "./chunk-ZZ7VZEOO.js";
import {
  NAME_ANCHORS,
  nameParts,
  roleOf,
  splitName
} from "./chunk-WKQDENCD.js";
import "./chunk-NUCFZ457.js";
import {
  plainText
} from "./chunk-QUR5WOD3.js";
import "./chunk-AV4BG62X.js";
import {
  __export
} from "./chunk-5XXBF23Y.js";

// src/scan/entropy/readers/address.ts
var [BEFORE, AFTER] = [240, 700], SCHEME = /(["'`])(?:(?:jdbc|dbc):[a-z\d:]{2,40}|tcps?|ssl|amqps?|mqtts?|stomp|ldaps?|ftps?|ftpes|sftp|ssh|smtps?|imaps?|postgres(?:ql)?|mysql|rediss?|nats|bolt|neo4j(?:\+ssc|\+s)?)$/, CALLEE = /([A-Za-z_]\w{1,40})(?:\[\w{1,20}\]|<[\w, ]{1,30}>)?\(\s{0,80}(?:["'][\w.:-]{1,80}["'],\s{0,60})?$/;
function behindAddress(content, offset, kind) {
  let scheme = SCHEME.exec(content.slice(Math.max(0, offset - 60), offset));
  if (scheme === null) return null;
  let open = Math.max(0, offset - 60) + scheme.index, from = Math.max(0, open - BEFORE), before = content.slice(from, open), callee = CALLEE.exec(before), address = quotedAt(content.slice(open, open + AFTER), 0);
  if (callee === null || address === null) return null;
  let name = callee[1], base = open + address.after, site = { before, after: content.slice(base, base + AFTER), name, role: "password", kind, base }, gap = /^,\s{0,60}/.exec(site.after), [user, value] = gap === null ? [] : argumentsAt(site, gap[0].length, !0).list;
  return user === void 0 || !isUser(user) || value?.literal == null ? null : placedLiteral(site, "argument", value.literal);
}

// src/scan/entropy/candidates.ts
function eachAssignment(text, kind, visit) {
  for (let { start, end } of nameSpans(text))
    if (!(!mayAssign(text.bytes, end) && !mayFollow(text.bytes, start)))
      for (let found of assignmentsAt(text.content, start, end, kind)) visit(found, start);
  eachCallee(text, (offset) => {
    let span = nameSpan(text.bytes, offset), found = span === null ? null : callAt(text.content, span.start, span.end, kind);
    found !== null && span !== null && visit(found, span.start);
  }), kind === "code" && eachSigned(text, visit);
}
var [P, S] = [112, 115];
function eachSigned(text, visit) {
  eachAddress(text, (offset) => {
    let at = text.bytes[offset - 1] === S ? offset - 2 : offset - 1;
    if (text.bytes[at] === P && text.bytes[at - 3] === 104 && text.bytes[at - 1] === 116) return;
    let found = behindAddress(text.content, offset, "code");
    found !== null && visit(found, found.start);
  });
}

// src/scan/entropy/match.ts
var LINKS = { revoke: null, docs: null }, SEVERITY = { high: "high", medium: "medium", low: "medium" }, VERB = {
  told: "kept as",
  assigned: "assigned to",
  compared: "compared with",
  argument: "passed as",
  option: "given to",
  header: "sent in"
};
function namedMatch(found, value, confidence) {
  let password = found.role === "password", name = showable(found.name);
  return {
    check: "entropy",
    start: found.start,
    end: found.end,
    rule: password ? "password-assignment" : "secret-assignment",
    title: password ? "Value assigned to a password name" : "Value assigned to a secret name",
    severity: SEVERITY[confidence],
    confidence,
    why: `${VERB[found.place]} ${name ?? "a secret name"}; ${describe(value)}`,
    ...name === void 0 ? {} : { name },
    strengthBits: strengthBits(value),
    links: LINKS,
    // the format of the file names it as surely as a rule does
    rank: found.place === "told" ? 2 : 1
  };
}
function namelessMatch(start, value, confidence, variable) {
  let name = variable === void 0 ? void 0 : showable(variable), why = `${name === void 0 ? "no word in it" : `assigned to ${name}`}; ${describe(value)}`;
  return {
    check: "entropy",
    start,
    end: start + value.length,
    rule: "high-entropy-string",
    title: "Random-looking string",
    severity: "medium",
    confidence,
    why,
    ...name === void 0 ? {} : { name },
    strengthBits: strengthBits(value),
    links: LINKS,
    rank: 0
  };
}
var WHERE = { name: "named", line: "on a line with", near: "below" };
function serviceMatch(span, value, sign, confidence, severity, variable) {
  let name = variable === "" ? void 0 : showable(variable), { id, title, shape, links } = sign.service;
  return {
    check: "entropy",
    start: span.start,
    end: span.end,
    rule: id,
    title,
    severity,
    confidence,
    why: `${WHERE[sign.where]} ${sign.keyword}, ${describeShape(shape)}${name === void 0 ? "" : `, assigned to ${name}`}`,
    ...name === void 0 ? {} : { name },
    strengthBits: strengthBits(value),
    links,
    rank: 2
  };
}
function showable(name) {
  let reading = read(name);
  return isWordy(reading) || reading.bits < 56 ? name : void 0;
}
function describe(value) {
  return `${value.length} ${describeAlphabet(value)} characters, ${shannonBits(value).toFixed(1)} bits per character`;
}

// src/scan/entropy/encoded.ts
var UNDOUBTED = [
  { form: backslash, first: "\\", sign: /\\(?:u00[2-7]|x[2-7]|u\{)/ },
  { form: entities, first: "&", sign: /&(?:#[xX]?[0-9A-Fa-f]{2,7}|amp|quot|apos|lt|gt);/ },
  { form: percent, first: "%", sign: /^(?:[^%]{0,100}%[2-7][0-9A-Fa-f]){3,600}[^%]{0,600}$/ }
], ESCAPED = /\\(["'`\\])/g, LOGIN = /^[\x21-\x39\x3b-\x7e]{1,60}:[\x21-\x7e]{1,80}$/;
function readable(found, raw) {
  if (found.place === "header" && LOGIN.test(Buffer.from(raw, "base64").toString("latin1"))) return { value: raw, via: ["base64"] };
  let shown = found.quoted ? UNDOUBTED.filter(({ first, sign }) => raw.includes(first) && sign.test(raw)) : [];
  return shown.length === 0 ? { value: found.quoted && raw.includes("\\") ? raw.replace(ESCAPED, "$1") : raw } : { value: shown.reduce((text, { form }) => text.replace(form.pattern, (one) => form.decode(one)), raw), via: shown.map(({ form }) => form.via) };
}
function judgeSecretData(text, matches, judge2) {
  let opened = /* @__PURE__ */ new Set();
  for (let value of secretData(text.content)) {
    let derived = decoded(text, value);
    if (derived !== null) {
      opened.add(value.start), matches.delete(value.start);
      for (let inner of matchesIn(derived, value.name, judge2)) {
        let match = settle(outward({ match: inner, value: null }, derived), text.content);
        matches.set(match.start, match);
      }
    }
  }
  return opened;
}
function decoded(text, value) {
  let raw = Buffer.from(text.content.slice(value.start, value.end), "base64");
  if (!isPrintable(raw)) return null;
  let inner = plainText(text.entry, raw);
  return { text: inner, via: ["base64"], outer: bitsMap(oneLine(withoutPadding(text, value)), 6, raw.length, inner) };
}
function withoutPadding(text, { start, end }) {
  return { start, end: start + text.content.slice(start, end).replace(/={1,2}$/, "").length };
}
function matchesIn(derived, name, { showcase, findNamed: findNamed2 }) {
  let value = derived.text.content.trimEnd(), role = roleOf(name);
  if (value.includes(`
`) || role === null) return [...findNamed2(derived.text).values()];
  let found = { name, role, place: "assigned", start: 0, end: value.length, quoted: !0 }, belief = judgeNamed(found, value, showcase);
  return belief === null ? [] : [namedMatch(found, value, belief)];
}

// src/scan/score/index.ts
var score_exports = {};
__export(score_exports, {
  believe: () => believe,
  probability: () => probability
});

// src/scan/score/features/around.ts
var count = (text, pattern) => Math.min(text.match(pattern)?.length ?? 0, 6), AROUND_FEATURES = {
  hasUser: ({ around }) => /\b(?:user|username|user_name|login|email|account|uid)\w{0,10}["']?\s{0,4}[:=]/.test(around),
  hasHost: ({ around }) => /\b\w{0,12}(?:host|hostname|server|endpoint|base_?url|url|uri|domain)\w{0,8}["']?\s{0,4}[:=]/.test(around),
  hasPort: ({ around }) => /\b\w{0,12}port["']?\s{0,4}[:=]/.test(around),
  hasIdName: ({ around }) => /\b\w{0,20}(?:client|consumer|app|key|access|account)_?-?id["']?\s{0,4}[:=]/.test(around),
  secretNames: ({ around }) => count(around, /passw|secret|token|api_?key|private_?key|credential/g),
  trialWords: ({ around }) => count(around, /\b(?:test|tests|mock|fake|dummy|stub|fixture|expect|assert\w*|should|describe|it\()/g),
  manualWords: ({ around }) => count(around, /\b(?:example|e\.g|for instance|sample|usage|optional|parameter|param|returns?|default)\b/g),
  isLocal: ({ around }) => /localhost|127\.0\.0\.1|0\.0\.0\.0|::1|host\.docker/.test(around),
  isExampleHost: ({ around }) => /example\.(?:com|org|net)|\.test\b|\.invalid\b|foo\.|\.local\b/.test(around),
  hashWords: ({ around }) => count(around, /sha\d|md5|digest|checksum|integrity|hash|signature/g),
  requestWords: ({ around }) => count(around, /http|header|request|response|cookie|grant_type|scope|callback/g),
  isThrowing: ({ around }) => /\b(?:throw|raise|error|exception|invalid|incorrect|wrong)\b/.test(around)
};

// src/scan/score/features/name.ts
var set = (words) => new Set(words.split(" ")), TRIAL = set("test tests testing dummy demo sample example examples mock fake fixture invalid wrong bad stub"), MACHINE = set(
  "db database root admin smtp mail ftp sftp ssh mysql postgres postgresql pg redis mongo ldap imap rabbitmq amqp jdbc odbc sql"
), SERVICE = set(
  "aws azure google gcp github gitlab slack stripe twilio sendgrid mailgun heroku dropbox facebook twitter firebase sentry datadog"
), PASSING = set("csrf xsrf refresh id next page session state nonce verifier request temporary temp reset invite confirm confirmation"), HIDDEN = set("private master signing encryption secret app jwt cookie admin root prod production"), NEW = set("new old current confirm repeat again default initial"), ID = set("id client consumer user account tenant app site"), has = ({ nameParts: nameParts2 }, words) => nameParts2.some((part) => words.has(part)), NAME_FEATURES = {
  isPassword: ({ role }) => role === "password",
  isSecret: ({ role }) => role === "secret",
  isToken: ({ role }) => role === "token",
  isKey: ({ role }) => role === "key",
  isLoose: ({ role }) => role === "loose",
  isNameless: ({ name }) => name === "",
  nameParts: ({ nameParts: nameParts2 }) => nameParts2.length,
  isConstant: ({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name),
  isHeader: ({ name }) => name.includes("-"),
  namesTrial: (seen) => has(seen, TRIAL),
  namesMachine: (seen) => has(seen, MACHINE),
  namesService: (seen) => has(seen, SERVICE),
  namesPassing: (seen) => has(seen, PASSING),
  namesHidden: (seen) => has(seen, HIDDEN),
  namesNew: (seen) => has(seen, NEW),
  namesId: (seen) => has(seen, ID)
};

// src/scan/score/features/place.ts
var BELIEFS = { low: 0, medium: 1, high: 2 }, PLACE_FEATURES = {
  belief: ({ belief }) => BELIEFS[belief],
  isAssigned: ({ place }) => place === "assigned",
  isCompared: ({ place }) => place === "compared",
  isArgument: ({ place }) => place === "argument",
  isOption: ({ place }) => place === "option",
  isHeaderValue: ({ place }) => place === "header",
  isQuoted: ({ quoted }) => quoted,
  isCode: ({ kind }) => kind === "code",
  isData: ({ kind }) => kind === "data",
  isProse: ({ kind }) => kind === "prose",
  isInTest: ({ path }) => /(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|testing|testdata)(?:[/._-]|$)/i.test(path),
  isInMock: ({ path }) => /(?:^|[/._-])(?:fixtures?|mocks?|stubs?|__mocks__|cassettes?)(?:[/._-]|$)/i.test(path),
  isInExample: ({ path }) => /(?:^|[/._-])(?:examples?|samples?|demos?|tutorials?|templates?|dist|default)(?:[/._-]|$)/i.test(path),
  isInDocs: ({ path }) => /(?:^|\/)docs?\/|readme|\.(?:md|mdx|rst|adoc|html?)$/i.test(path),
  isInLongLine: ({ left, right }) => left.length + right.length > 300,
  isInDocBlock: ({ isInDocBlock: isInDocBlock2 }) => isInDocBlock2,
  /** Declarations of types hold no values that a program uses. */
  isDeclaration: ({ path }) => /\.(?:d\.[cm]?ts|pyi)$/i.test(path),
  isConfiguration: ({ path }) => /\.(?:ya?ml|json|properties|ini|conf|cfg|config|toml|env|xml|tfvars)$|(?:^|\/)\.?env/i.test(path),
  isInComment: ({ isInLineComment: isInLineComment2 }) => isInLineComment2
};

// src/scan/score/features/value.ts
var share = (count2, of) => of === 0 ? 0 : count2 / of, VOWELS = /[aeiouy]/gi, MARKS_OF_PASSWORDS = /[!@#$%^&*?]/, YEAR = /(?:19|20)\d\d(?!\d)/, VALUE_FEATURES = {
  length: ({ value }) => Math.min(value.length, 120),
  bits: ({ reading }) => Math.min(reading.bits, 400),
  bitsPerChar: ({ reading, value }) => share(reading.bits, value.length),
  letterShare: ({ reading, value }) => share(reading.letters, value.length),
  digitShare: ({ reading, value }) => share(reading.digits, value.length),
  markShare: ({ reading, value }) => share(reading.marks, value.length),
  upperShare: ({ reading }) => share(reading.upper, reading.letters),
  wordShare: ({ reading }) => share(reading.wordLetters, reading.letters),
  vowelShare: ({ reading, value }) => share(value.match(VOWELS)?.length ?? 0, reading.letters),
  shannon: ({ value }) => shannonBits(value),
  ceilingShare: ({ value }) => share(shannonBits(value), Math.log2(Math.min(value.length, 64))),
  distinctShare: ({ value }) => share(new Set(value).size, value.length),
  changeShare: ({ value }) => share(changes(value), value.length - 1),
  isHex: ({ value }) => /^(?:0x)?[0-9a-f]+$/i.test(value),
  isUuid: ({ value }) => UUID.test(value),
  isBase64: ({ value }) => value.length % 4 === 0 && value.length >= 16 && /^[A-Za-z0-9+/]+={0,2}$/.test(value),
  /** Base64 of something that people read. */
  isEncodedText: ({ value }) => isReadable(value),
  isNumber: ({ value }) => /^\d+$/.test(value),
  isPlainWord: ({ reading }) => isWordy(reading) && reading.digits + reading.marks === 0,
  hasPasswordMark: ({ value }) => MARKS_OF_PASSWORDS.test(value),
  hasYear: ({ value }) => YEAR.test(value),
  hasBlank: ({ value }) => value.includes(" "),
  hasHyphen: ({ value }) => value.includes("-"),
  hasUnderscore: ({ value }) => value.includes("_"),
  hasDotOrSlash: ({ value }) => /[./\\]/.test(value),
  hasBracket: ({ value }) => /[()[\]{}<>]/.test(value),
  endDigits: ({ value }) => Math.min(/\d*$/.exec(value.slice(-8))?.[0].length ?? 0, 8),
  startsUpper: ({ value }) => /^[A-Z][a-z]/.test(value),
  nameInValue: ({ value, nameParts: nameParts2 }) => share(nameParts2.filter((part) => part.length > 2 && value.toLowerCase().includes(part)).length, 1),
  valueParts: ({ value }) => Math.min(splitName(value).length, 12)
};
function changes(value) {
  let count2 = 0;
  for (let at = 1; at < value.length; at++) kindAt(value, at) !== kindAt(value, at - 1) && count2++;
  return count2;
}
function kindAt(value, at) {
  let code = value.charCodeAt(at);
  return code >= 48 && code <= 57 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
}

// src/scan/score/features/index.ts
var LINE_REACH = 160, REACH = 400, FEATURES = Object.entries({ ...VALUE_FEATURES, ...NAME_FEATURES, ...PLACE_FEATURES, ...AROUND_FEATURES }), FEATURE_NAMES = FEATURES.map(([name]) => name);
function featuresOf(seen) {
  return Float64Array.from(FEATURES, ([, measure]) => Number(measure(seen)));
}
function look(candidate) {
  let { content, start, end, name, value, path } = candidate;
  return {
    ...candidate,
    reading: read(value),
    nameParts: splitName(name),
    isInDocBlock: isInDocBlock(content, start, path),
    isInLineComment: isInLineComment(content, start),
    left: content.slice(lineStart(content, start, LINE_REACH), start),
    right: lineAfter(content, end, LINE_REACH),
    around: `${content.slice(Math.max(0, start - REACH), start)}\0${content.slice(end, end + REACH)}`.toLowerCase()
  };
}

// src/scan/score/trees.ts
function logOdds(trees, numbers) {
  let sum = 0;
  for (let tree of trees) sum += tree.leaves[leafOf(tree, numbers)];
  return sum;
}
function leafOf({ features, limits, below, above }, numbers) {
  if (features.length === 0) return 0;
  let node = 0;
  for (; node >= 0; )
    node = (numbers[features[node]] <= limits[node] ? below : above)[node];
  return ~node;
}

// src/scan/score/weights.ts
var weights, loadWeights = () => weights ??= JSON.parse('{"features":["length","bits","bitsPerChar","letterShare","digitShare","markShare","upperShare","wordShare","vowelShare","shannon","ceilingShare","distinctShare","changeShare","isHex","isUuid","isBase64","isEncodedText","isNumber","isPlainWord","hasPasswordMark","hasYear","hasBlank","hasHyphen","hasUnderscore","hasDotOrSlash","hasBracket","endDigits","startsUpper","nameInValue","valueParts","isPassword","isSecret","isToken","isKey","isLoose","isNameless","nameParts","isConstant","isHeader","namesTrial","namesMachine","namesService","namesPassing","namesHidden","namesNew","namesId","belief","isAssigned","isCompared","isArgument","isOption","isHeaderValue","isQuoted","isCode","isData","isProse","isInTest","isInMock","isInExample","isInDocs","isInLongLine","isInDocBlock","isDeclaration","isConfiguration","isInComment","hasUser","hasHost","hasPort","hasIdName","secretNames","trialWords","manualWords","isLocal","isExampleHost","hashWords","requestWords","isThrowing"],"trees":[{"features":[56,66,54,65,32,7,7,12,32,4,4],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.36039,0.376689,0.169541,1e-35,0.0459831,0.715634],"below":[1,2,3,4,-1,-3,-6,-8,9,-9,-10],"above":[7,6,-5,5,-2,-4,-7,8,-12,10,-11],"leaves":[0.9033,0.92192,0.94054,0.92192,0.94054,0.96271,0.94054,0.9033,0.89782,0.80905,0.9033,0.9033]},{"features":[46,4,8,36,49,24,0,58,46,53,54],"limits":[1e-35,1e-35,0.0513158,3.5,1e-35,1e-35,86.5,1e-35,1.5,1e-35,1e-35],"below":[1,-1,-2,4,-3,6,7,8,9,-6,-9],"above":[5,2,3,-5,-4,-12,-11,10,-8,-7,-10],"leaves":[-0.015935,-0.015935,-0.11438,-0.015935,-0.015935,0.038195,0.020061,0.047036,-0.015935,0.020061,-0.015935,-0.015935]},{"features":[0,7,47,11,35,5,36,54,36,75,33],"limits":[58.5,0.338095,1e-35,0.479584,1e-35,0.0840396,1.5,1e-35,2.5,2.5,1e-35],"below":[1,2,3,-1,-2,-4,7,-6,-8,10,-10],"above":[9,6,5,4,-3,-5,8,-7,-9,-12,-11],"leaves":[-0.047044,0.023778,-0.036967,0.043165,-0.0075413,-0.073745,0.0063788,0.01736,-0.039596,-0.11262,0.013533,0.037127]},{"features":[56,69,33,51,55,58,71,2,69,32,2],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,4.27276,1e-35,1e-35,2.87354],"below":[1,2,3,-1,5,6,-4,-6,9,-9,-11],"above":[8,4,-3,-2,-8,7,-5,-7,10,-10,-12],"leaves":[-0.011167,0.036809,0.042901,0.048496,0.020524,-0.011167,0.020524,-0.011167,-0.10113,-0.011167,-0.089602,-0.011167]},{"features":[56,0,58,71,55,69,69,51,9,7,4],"limits":[1e-35,55.5,1e-35,1e-35,1e-35,4.5,1e-35,1e-35,2.85092,0.386752,0.44636],"below":[1,2,3,4,5,-1,7,8,-7,-10,-11],"above":[6,-6,-5,-4,-3,-2,9,-9,-8,10,-12],"leaves":[0.047578,0.027474,0.027474,0.01258,-0.0098312,-0.0098312,-0.0098312,-0.092095,-0.0098312,-0.0098312,-0.090709,-0.0098312]},{"features":[69,11,33,51,30,2,69,3,36,2,74],"limits":[1e-35,0.656697,1e-35,1e-35,1e-35,3.18357,1.5,0.443376,1e-35,4.09513,1e-35],"below":[1,2,3,4,-1,6,-6,-7,-9,10,-10],"above":[5,-5,-4,-3,-2,8,7,-8,9,-12,-11],"leaves":[-0.081749,0.018279,0.035011,0.032121,0.0074936,0.0072395,0.012417,-0.065689,-0.048965,0.018409,-0.046894,0.036118]},{"features":[56,0,55,58,71,2,7,47,32,2,32],"limits":[1e-35,56.5,1e-35,1e-35,1e-35,4.30536,0.0294501,1e-35,1e-35,4.59033,1e-35],"below":[1,2,3,4,-1,-3,7,8,9,-7,-11],"above":[6,-6,-5,5,-2,-4,10,-10,-9,-8,-12],"leaves":[0.045443,0.015064,-0.0098606,0.015064,-0.0098606,-0.0098606,-0.087242,-0.0098606,-0.0098606,-0.0098606,-0.084312,-0.0098606]},{"features":[56,0,59,58,71,12,51,31,36,3,2],"limits":[1e-35,58.5,1e-35,1e-35,1e-35,0.169541,1e-35,1e-35,1.5,0.303689,3.92987],"below":[1,2,3,4,-1,-6,7,8,9,-7,-9],"above":[5,-5,-4,-3,-2,6,-12,-11,10,-8,-10],"leaves":[0.043791,0.025486,0.012457,-0.0090164,-0.0090164,-0.0090164,-0.0090164,-0.074566,-0.045712,-0.0090164,-0.0090164,-0.0090164]},{"features":[46,12,49,40,24,9,61,5,74,69,52],"limits":[1e-35,0.198039,1e-35,1e-35,1e-35,5.09941,1e-35,0.103195,2.5,1.5,1e-35],"below":[1,-1,3,-2,5,6,7,8,-5,-7,-10],"above":[4,2,-4,-3,-12,10,-9,9,-6,-8,-11],"leaves":[-0.011961,-0.084384,-0.017029,-0.011961,0.040499,0.012435,0.029445,0.012435,-0.011961,0.022074,-0.011961,-0.011961]},{"features":[46,12,43,9,9,71,70,46,53,10,43],"limits":[1e-35,0.198039,1e-35,2.81121,5.08359,1e-35,1e-35,1.5,1e-35,0.885997,1e-35],"below":[1,-1,3,-2,5,6,7,-5,-8,10,-9],"above":[4,2,-4,-3,-12,8,-7,-6,9,-11,-10],"leaves":[-0.01121,-0.044998,-0.081762,-0.01121,0.031095,0.045305,0.021866,0.020824,-0.01121,0.010465,0.012105,-0.01121]},{"features":[46,0,49,43,9,58,56,0,34,53,54],"limits":[1e-35,9.5,1e-35,1e-35,5.09941,1e-35,1e-35,56.5,1e-35,1e-35,1e-35],"below":[1,-1,3,-2,5,6,7,8,-5,-8,-10],"above":[4,2,-4,-3,-12,10,9,-7,-6,-9,-11],"leaves":[-0.0094393,-0.074647,-0.0094393,-0.0094393,0.04006,0.025992,0.025992,0.025992,0.01409,-0.0094393,0.01409,-0.0094393]},{"features":[46,2,8,43,9,9,5,61,59,46,7],"limits":[1e-35,4.59033,1e-35,1e-35,2.48861,5.08359,0.103195,1e-35,1e-35,1.5,0.894445],"below":[1,2,-1,4,-2,6,7,8,9,-6,-10],"above":[5,-5,3,-4,-3,-12,10,-9,-8,-7,-11],"leaves":[-0.0086892,-0.039354,-0.071617,-0.0086892,-0.0086892,0.030605,0.043394,0.014308,-0.0086892,-0.0086892,0.030289,-0.0086892]},{"features":[46,2,40,8,54,9,71,5,74,5,61],"limits":[1e-35,4.62278,1e-35,0.0845238,1e-35,5.08359,1e-35,0.104957,1e-35,0.0174166,1e-35],"below":[1,2,3,-1,-2,6,7,8,-6,10,-9],"above":[5,-5,-4,4,-3,-12,9,-8,-7,-11,-10],"leaves":[-0.037569,-0.071924,-0.037569,-0.0082559,-0.0082559,0.041716,0.020518,0.020518,0.020518,-0.0082559,-0.0082559,-0.0082559]},{"features":[46,3,8,67,5,61,58,11,69,58,54],"limits":[1e-35,0.922476,1e-35,1e-35,0.0102084,1e-35,1e-35,0.7066,1.5,1e-35,1e-35],"below":[1,2,-1,-2,5,6,-5,-8,9,-9,-11],"above":[4,-4,3,-3,7,-7,-6,8,10,-10,-12],"leaves":[-0.0078646,-0.067411,-0.017625,-0.0078646,0.039738,0.016212,-0.0057583,-0.0078646,0.032159,-0.0078646,-0.0078646,0.017996]},{"features":[0,56,59,58,75,60,7,12,36,75,52],"limits":[58.5,1e-35,1e-35,1e-35,1.5,1e-35,0.141429,0.409365,1.5,2.5,1e-35],"below":[1,2,3,4,5,-1,7,-6,-7,10,-10],"above":[9,6,-5,-4,-3,-2,-9,8,-8,-12,-11],"leaves":[0.040927,0.025223,0.025223,0.01565,0.00098666,0.00098666,-0.04258,-0.0068071,-0.061662,-0.01277,-0.077638,0.033092]},{"features":[0,56,59,71,58,7,47,1,75,33,11],"limits":[56.5,1e-35,1e-35,1e-35,1e-35,0.13681,1e-35,87.57,2.5,1e-35,0.125992],"below":[1,2,3,4,-1,6,7,-5,9,10,-9],"above":[8,5,-4,-3,-2,-8,-7,-6,-12,-11,-10],"leaves":[0.039356,0.024539,0.014612,0.00083201,0.00083201,-0.058183,0.00083201,-0.061659,0.0000076354,-0.076457,0.014635,0.035408]},{"features":[46,12,43,24,54,46,29,3,67,69,70],"limits":[1e-35,0.169541,1e-35,1e-35,1e-35,1.5,3.5,0.504717,1e-35,1.5,2.5],"below":[1,-1,-2,4,5,6,7,-4,-6,-8,-10],"above":[3,2,-3,-12,10,9,8,-5,-7,-9,-11],"leaves":[-0.0065984,-0.062545,-0.0065984,-0.0052209,0.01919,-0.0065984,0.01919,0.039725,0.01919,0.044093,-0.0065984,-0.0065984]},{"features":[0,2,54,36,4,69,60,4,36,32,43],"limits":[58.5,4.02133,1e-35,1.5,0.690826,1.5,1e-35,0.44636,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,6,-3,-5,-8,10,-10],"above":[9,8,-7,5,-2,7,-4,-6,-9,-12,-11],"leaves":[-0.046502,0.013928,0.018614,-0.035379,-0.041412,0.012597,0.024941,-0.025083,0.030907,-0.070568,0.010013,0.035587]},{"features":[46,4,4,36,24,1,28,56,61,54,51],"limits":[1e-35,1e-35,0.746795,3.5,1e-35,264.065,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,-1,3,-2,5,6,7,8,-5,-7,-10],"above":[4,2,-4,-3,-12,10,-9,9,-6,-8,-11],"leaves":[-0.0058922,-0.058801,-0.0058922,-0.0058922,0.037912,0.024137,0.012555,0.024137,-0.0058922,-0.0058922,0.030859,-0.0058922]},{"features":[0,56,2,66,36,61,2,31,49,75,33],"limits":[58.5,1e-35,4.12931,1e-35,1e-35,1e-35,4.2144,1e-35,1e-35,2.5,1e-35],"below":[1,2,3,-1,-3,-4,7,8,-6,10,-10],"above":[9,6,4,-2,5,-5,-9,-8,-7,-12,-11],"leaves":[0.0015857,0.023134,0.0015857,0.038511,0.0015857,-0.04939,0.00092627,0.0015857,0.0015857,-0.068135,0.01426,0.031288]},{"features":[69,1,2,67,32,2,69,55,70,3,35],"limits":[1e-35,233.255,4.02133,1e-35,1e-35,4.19241,1.5,1e-35,1.5,0.443376,1e-35],"below":[1,2,3,-1,-4,6,7,8,-6,-9,-11],"above":[5,4,-3,-2,-5,10,9,-8,-7,-10,-12],"leaves":[-0.035523,0.022355,0.013869,-0.062295,0.015265,0.031577,-0.029928,-0.035717,0.013659,-0.036463,0.031539,-0.031207]},{"features":[46,12,67,24,58,46,0,70,69,69,51],"limits":[1e-35,0.169541,1e-35,1e-35,1e-35,1.5,55.5,1e-35,1.5,1.5,1e-35],"below":[1,-1,-2,4,5,6,7,8,-4,-8,-10],"above":[3,2,-3,-12,10,9,-7,-6,-5,-9,-11],"leaves":[-0.0061505,-0.055562,-0.012303,0.026096,0.01835,0.010604,0.010604,0.041039,0.026096,-0.0061505,0.010604,-0.0061505]},{"features":[0,2,54,43,4,49,47,61,8,32,33],"limits":[56.5,4.02133,1e-35,1e-35,0.626226,1e-35,1e-35,1e-35,0.416199,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,-6,-8,10,-10],"above":[9,6,-5,-4,-3,-2,8,-7,-9,-12,-11],"leaves":[-0.035774,-0.002397,-0.002397,0.022024,0.027637,0.010613,-0.039239,0.034747,0.00088038,-0.066196,0.01099,0.032833]},{"features":[69,11,51,43,30,56,56,59,69,8,30],"limits":[1e-35,0.672301,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.293611,1e-35],"below":[1,2,3,4,-1,-5,7,8,-7,-10,-11],"above":[6,5,-4,-3,-2,-6,9,-9,-8,10,-12],"leaves":[-0.048306,-0.014004,0.017106,0.028321,0.014261,-0.032726,0.036128,0.0168,0.0063984,0.0063984,0.0033808,-0.042602]},{"features":[46,12,40,24,54,46,29,58,32,69,59],"limits":[1e-35,0.162281,1e-35,1e-35,1e-35,1.5,3.5,1e-35,1e-35,1.5,1e-35],"below":[1,-1,-2,4,5,6,7,-4,-6,10,-8],"above":[3,2,-3,-12,-11,9,8,-5,-7,-10,-9],"leaves":[-0.005312,-0.052798,-0.005312,0.015471,-0.005312,-0.005312,0.015471,0.039243,0.015471,0.015471,0.040163,-0.005312]},{"features":[69,33,66,11,67,60,7,5,74,69,36],"limits":[1e-35,1e-35,1e-35,0.715634,1e-35,1e-35,0.355042,0.0230783,1e-35,1.5,1.5],"below":[1,2,3,4,-1,-4,7,8,-7,10,-10],"above":[6,-6,5,-3,-2,-5,9,-9,-8,-12,-11],"leaves":[-0.050466,-0.014104,-0.014104,0.021441,-0.014104,0.031966,0.031039,-0.0093676,-0.0058605,-0.018352,0.021938,-0.040315]},{"features":[24,60,36,63,3,27,55,71,36,11,67],"limits":[1e-35,1e-35,1.5,1e-35,0.856156,1e-35,1e-35,1.5,2.5,0.252273,1e-35],"below":[1,2,3,4,-1,-3,7,8,-5,-10,-11],"above":[9,-9,6,5,-2,-4,-8,-7,-6,10,-12],"leaves":[-0.020813,0.004892,0.028666,0.004892,0.034477,0.010026,-0.0093022,-0.013874,-0.049786,0.018972,-0.054654,0.0091065]},{"features":[46,2,40,67,5,4,7,58,1,67,7],"limits":[1e-35,4.59033,1e-35,1e-35,0.0102084,0.0940448,0.095696,1e-35,238.11,1e-35,0.747093],"below":[1,2,3,-1,5,6,-5,-7,-8,10,-10],"above":[4,-4,-3,-2,9,7,-6,8,-9,-12,-11],"leaves":[-0.049813,-0.025889,-0.0043201,-0.0043201,0.020805,-0.0043201,0.035836,-0.0043201,0.021888,-0.0043201,0.012111,0.028541]},{"features":[46,2,8,49,43,5,61,58,46,67,54],"limits":[1e-35,4.59033,1e-35,1e-35,1e-35,0.0102084,1e-35,1e-35,1.5,1e-35,1e-35],"below":[1,2,-1,4,-2,6,7,8,-6,10,-10],"above":[5,-5,3,-4,-3,9,-9,-8,-7,-12,-11],"leaves":[-0.0039225,-0.047531,-0.0061928,-0.0039225,-0.0039225,0.023717,0.038847,0.013783,-0.0039225,-0.0039225,0.012175,0.028273]},{"features":[0,2,36,63,8,36,55,4,35,66,33],"limits":[58.5,4.17742,1.5,1e-35,0.293611,2.5,1e-35,0.439512,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,6,-4,-6,-8,10,-10],"above":[9,8,5,-3,-2,7,-5,-7,-9,-12,-11],"leaves":[-0.009256,-0.040221,0.013518,0.021701,-0.029347,-0.038275,0.010507,0.02683,-0.021269,-0.056022,-0.012168,0.02745]},{"features":[0,2,43,4,4,32,61,5,32,52,5],"limits":[55.5,4.02133,1e-35,0.55051,0.0905935,1e-35,1e-35,0.0224748,1e-35,1e-35,0.0246951],"below":[1,2,3,4,-1,-2,7,-6,9,-9,-11],"above":[8,6,-5,-4,5,-3,-8,-7,10,-10,-12],"leaves":[-0.037114,-0.019446,0.0038767,0.0038767,0.022896,0.029541,0.0088248,-0.018022,-0.0006781,-0.057787,0.034583,-0.013878]},{"features":[46,9,36,49,9,71,58,46,11,9,8],"limits":[1e-35,3.02708,3.5,1e-35,5.06574,1e-35,1e-35,1.5,0.778889,4.26415,0.383079],"below":[1,-1,3,-2,5,6,7,-5,-8,10,-9],"above":[4,2,-4,-3,-12,8,-7,-6,9,-11,-10],"leaves":[-0.0048863,-0.046987,-0.0048863,-0.0048863,0.02225,0.035539,0.011661,-0.0048863,0.011661,-0.0048863,-0.0048863,-0.0048863]},{"features":[46,4,4,36,67,9,71,56,4,53,52],"limits":[1e-35,1e-35,0.845,3.5,1e-35,5.06574,1e-35,1e-35,0.0506411,1e-35,1e-35],"below":[1,-1,3,4,-2,6,7,8,-6,-8,-10],"above":[5,2,-5,-4,-3,-12,10,9,-7,-9,-11],"leaves":[-0.0040855,-0.048714,-0.012307,-0.0040855,-0.0040855,0.021456,0.034371,0.021456,0.011457,0.011457,-0.0040855,-0.0040855]},{"features":[46,12,4,12,5,74,4,76,3,7,67],"limits":[1e-35,0.198039,1e-35,0.820856,0.0102084,1e-35,0.0940448,1e-35,0.73598,0.775253,1e-35],"below":[1,-1,-2,-3,5,6,-5,-6,-8,10,-10],"above":[4,2,3,-4,9,8,7,-7,-9,-12,-11],"leaves":[-0.0034533,-0.0071012,-0.045783,-0.0034533,0.012769,0.033889,0.012769,-0.0034533,0.012769,-0.0034533,0.023213,0.03036]},{"features":[54,1,8,61,3,56,53,66,32,5,56],"limits":[1e-35,241.385,0.298059,1e-35,0.58477,1e-35,1e-35,1e-35,1e-35,0.016808,1e-35],"below":[1,2,3,4,-1,6,-4,-5,-8,-10,-11],"above":[9,8,5,-3,-2,-7,7,-6,-9,10,-12],"leaves":[-0.0092377,0.019371,-0.042695,-0.023207,-0.0075685,0.025062,-0.040615,-0.050551,0.0079788,0.03884,0.021707,-0.028879]},{"features":[0,7,47,66,65,5,4,36,36,66,33],"limits":[58.5,0.175192,1e-35,1e-35,1e-35,0.0840396,0.0630682,1.5,2.5,1e-35,1e-35],"below":[1,2,3,4,-1,-4,-5,-7,-8,10,-10],"above":[9,7,5,-3,-2,6,-6,8,-9,-12,-11],"leaves":[-0.019201,0.0046644,0.020278,0.030434,0.020271,-0.02566,-0.028819,0.011781,-0.030929,-0.051964,-0.013505,0.021091]},{"features":[54,43,32,12,18,66,1,49,36,71,1],"limits":[1e-35,1e-35,1e-35,0.184659,1e-35,1e-35,216.69,1e-35,1e-35,1.5,378.405],"below":[1,2,3,4,-1,6,-3,8,-5,-9,-11],"above":[10,9,-8,5,-2,7,-4,-7,-6,-10,-12],"leaves":[0.0051941,-0.027886,-0.028373,-0.050993,0.0051941,-0.016279,0.0051941,0.0051941,0.02903,0.0051941,0.031225,-0.023506]},{"features":[54,43,7,12,67,65,66,67,66,24,70],"limits":[1e-35,1e-35,0.0294501,0.267949,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,3.5],"below":[1,2,3,-1,5,6,-2,8,-6,10,-10],"above":[9,-9,7,4,-5,-4,-3,-8,-7,-12,-11],"leaves":[0.0056379,-0.03305,-0.016697,-0.0072797,0.0056379,-0.042307,-0.014387,0.0056379,0.025164,0.032822,-0.015959,-0.018672]},{"features":[0,56,58,71,59,12,32,31,4,32,33],"limits":[58.5,1e-35,1e-35,1e-35,1e-35,0.169541,1e-35,1e-35,0.0459831,1e-35,1e-35],"below":[1,2,3,4,-1,-5,7,8,-6,10,-10],"above":[9,5,-4,-3,-2,6,-9,-8,-7,-12,-11],"leaves":[0.034792,0.020843,0.011425,0.00059436,0.00059436,-0.004212,-0.051318,0.00059436,0.00059436,-0.054407,0.016739,0.027015]},{"features":[54,0,2,36,3,28,53,36,8,9,24],"limits":[1e-35,55.5,4.02133,1.5,0.273864,1e-35,1e-35,1e-35,0.436142,5.52219,1e-35],"below":[1,2,3,4,-1,6,-3,-6,-7,-9,-11],"above":[10,9,7,5,-2,-5,-4,8,-8,-10,-12],"leaves":[0.017583,-0.033535,-0.019515,0.010059,-0.042565,-0.013209,0.02332,-0.014595,-0.048003,0.0093379,0.029729,-0.022362]},{"features":[2,66,36,67,47,52,7,69,55,71,47],"limits":[4.49823,1e-35,1.5,1e-35,1e-35,1e-35,0.0872283,1.5,1e-35,1.5,1e-35],"below":[1,2,3,4,5,-1,-3,8,9,-7,-11],"above":[10,7,-6,-5,6,-2,-4,-10,-9,-8,-12],"leaves":[-0.015956,-0.042664,-0.015956,-0.038048,-0.0017572,-0.0017572,0.031785,-0.0017572,-0.0017572,-0.0017572,0.0026148,0.031678]},{"features":[0,7,47,9,65,5,69,36,36,53,10],"limits":[55.5,0.175192,1e-35,4.4929,1e-35,0.0840396,1.5,1.5,2.5,1e-35,0.922128],"below":[1,2,3,4,-1,-4,7,-6,-7,-10,-11],"above":[9,6,5,-3,-2,-5,-9,8,-8,10,-12],"leaves":[-0.016684,0.014234,0.024157,0.028893,-0.015217,-0.016575,0.02318,-0.023053,-0.033309,0.012702,-0.052459,0.00050283]},{"features":[54,0,2,69,53,70,29,7,35,9,5],"limits":[1e-35,55.5,4.17742,1.5,1e-35,1e-35,3.5,0.338095,1e-35,5.52219,0.016808],"below":[1,2,3,4,-1,6,-2,-5,-7,-9,-11],"above":[10,9,8,7,5,-4,-3,-6,-8,-10,-12],"leaves":[-0.037255,0.021587,-0.006272,-0.031733,-0.0095649,-0.042769,0.0207,-0.011327,-0.0474,0.0058891,0.034764,0.0048319]},{"features":[46,12,4,12,5,58,69,1,70,53,7],"limits":[1e-35,0.184659,1e-35,0.83156,0.0102084,1e-35,1.5,245.51,1e-35,1e-35,0.894445],"below":[1,-1,-2,-3,5,6,7,8,-5,-8,-11],"above":[4,2,3,-4,10,-10,9,-7,-6,-9,-12],"leaves":[-0.0028111,-0.0093776,-0.041545,-0.0028111,0.036826,0.011944,0.011944,0.027032,0.011944,-0.0028111,-0.0028111,0.029542]},{"features":[46,2,46,12,32,43,9,56,15,74,28],"limits":[1.5,4.49823,1e-35,0.220867,1e-35,1e-35,5.09941,1e-35,1e-35,1.5,1e-35],"below":[1,2,3,-1,5,-2,7,-5,-6,10,-10],"above":[9,-9,6,4,-4,-3,-8,8,-7,-12,-11],"leaves":[-0.017663,-0.041224,-0.017663,-0.017663,0.0060673,-0.017663,-0.0046533,-0.017663,0.0060673,0.027657,0.01535,0.0060673]},{"features":[54,0,56,71,1,4,36,43,0,0,70],"limits":[1e-35,58.5,1e-35,1e-35,121.13,0.0506411,1.5,1e-35,117,86.5,2.5],"below":[1,2,3,4,-1,-4,7,-5,-8,10,-10],"above":[9,8,5,-3,-2,6,-7,-6,-9,-12,-11],"leaves":[0.0086853,0.034592,-0.0038008,-0.0038008,-0.039507,-0.0038008,-0.0061722,-0.04863,-0.00027458,0.028294,-0.013367,-0.024984]},{"features":[0,56,59,69,60,2,2,32,43,32,43],"limits":[58.5,1e-35,1e-35,1.5,1e-35,4.44911,4.49823,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,-3,7,8,-6,10,-10],"above":[9,6,-5,5,-2,-4,-9,-8,-7,-12,-11],"leaves":[0.029202,0.011171,0.011171,0.029835,0.0019441,-0.036732,0.0019441,0.0019441,0.0019441,-0.047491,0.0090586,0.025081]},{"features":[54,58,36,2,51,12,7,69,33,61,7],"limits":[1e-35,1e-35,1.5,4.64148,1e-35,0.169541,0.148542,1e-35,1e-35,1e-35,0.36039],"below":[1,2,3,4,5,6,-1,8,-6,10,-8],"above":[-12,-11,7,-5,-4,-3,-2,9,-7,-10,-9],"leaves":[0.023585,-0.021418,-0.025632,0.022382,0.021627,-0.024336,0.025698,0.029209,0.00079627,-0.021044,-0.047719,0.023784]},{"features":[54,0,7,61,11,5,70,53,4,32,5],"limits":[1e-35,58.5,0.148542,1e-35,0.469375,0.0224748,1e-35,1e-35,0.0630682,1e-35,0.016808],"below":[1,2,3,4,-1,-2,7,-5,-6,-9,-11],"above":[10,9,6,-4,5,-3,-8,8,-7,-10,-12],"leaves":[-0.011108,0.022044,-0.0018807,-0.033077,-0.021901,-0.021901,0.013351,-0.035848,-0.044706,0.013118,0.033155,0.0033288]},{"features":[46,9,7,46,32,67,71,15,69,5,59],"limits":[1.5,3.50697,0.870834,1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.0840396,1e-35],"below":[1,2,-1,-2,5,6,7,-4,9,10,-9],"above":[8,4,3,-3,-8,-7,-6,-5,-12,-11,-10],"leaves":[0.0055028,-0.030755,0.0055028,-0.014024,-0.036529,-0.052212,0.0055028,0.0055028,0.036494,0.0055028,0.0055028,0.0055028]},{"features":[46,12,46,1,69,58,5,66,69,7,58],"limits":[1.5,0.184659,1e-35,245.51,1.5,1e-35,0.104957,1e-35,1.5,0.355042,1e-35],"below":[1,-1,-2,4,5,-3,-5,-7,9,10,-9],"above":[8,2,3,7,6,-4,-6,-8,-12,-11,-10],"leaves":[0.0059712,-0.03372,0.0059712,-0.018015,0.00073271,-0.018015,-0.018015,0.0059712,0.036133,0.0059712,0.0059712,0.0059712]},{"features":[54,2,43,32,33,66,11,75,47,24,2],"limits":[1e-35,4.49823,1e-35,1e-35,1e-35,1e-35,0.684698,1.5,1e-35,1e-35,2.52184],"below":[1,2,3,4,5,6,-1,-3,-8,10,-10],"above":[9,8,-7,-6,-5,7,-2,-4,-9,-12,-11],"leaves":[-0.038557,-0.018337,0.0024172,-0.018337,0.0024172,0.0024172,0.020319,-0.0064318,0.025511,0.0015761,0.03023,-0.021488]},{"features":[54,0,58,70,53,32,60,3,0,10,5],"limits":[1e-35,58.5,1e-35,1e-35,1e-35,1e-35,1e-35,0.872534,10.5,0.923415,0.0174166],"below":[1,2,3,4,5,-1,-3,-5,-7,-9,-11],"above":[10,9,8,7,6,-2,-4,-6,-8,-10,-12],"leaves":[-0.00036214,0.028102,0.017592,-0.00036214,-0.018391,-0.00036214,-0.018391,-0.052193,-0.043392,0.0055617,0.032279,0.0029]},{"features":[46,12,7,46,67,53,7,67,5,76,7],"limits":[1.5,0.184659,0.568323,1e-35,1e-35,1e-35,0.489131,1e-35,0.021899,1e-35,0.0538128],"below":[1,2,-1,4,-3,-5,7,-6,9,-9,-11],"above":[8,3,-2,5,-4,6,-8,-7,10,-10,-12],"leaves":[0.0059046,-0.01961,-0.036131,-0.018232,0.0059046,-0.018232,0.0059046,0.0059046,0.031242,0.0059046,0.016448,0.0059046]},{"features":[24,56,59,71,0,69,2,8,75,31,11],"limits":[1e-35,1e-35,1e-35,1e-35,59.5,1.5,4.49823,0.190983,2.5,1e-35,0.252273],"below":[1,2,3,4,5,-1,7,-6,9,-7,-11],"above":[10,6,-5,-4,-3,-2,-10,8,-9,-8,-12],"leaves":[0.032761,0.016447,0.016447,0.0095169,0.0011576,0.0011576,-0.038653,0.0011576,-0.0078498,0.0011576,0.018461,-0.037413]},{"features":[5,60,56,71,59,12,32,58,56,0,71],"limits":[0.0102084,1e-35,1e-35,1.5,1e-35,0.184659,1e-35,1e-35,1e-35,56.5,1e-35],"below":[1,2,3,4,-1,-4,-5,8,9,10,-8],"above":[7,-7,5,-3,-2,6,-6,-12,-11,-10,-9],"leaves":[0.030373,0.017531,0.009539,0.009539,-0.012357,0.009539,-0.03746,0.023026,-0.010914,-0.01159,-0.027709,-0.048391]},{"features":[54,58,0,56,69,46,2,9,0,58,2],"limits":[1e-35,1e-35,58.5,1e-35,1.5,1e-35,4.49823,5.56946,86.5,1e-35,4.31559],"below":[1,2,3,4,5,-1,-4,-6,9,-9,-10],"above":[8,-8,7,6,-3,-2,-5,-7,-12,10,-11],"leaves":[0.00029375,0.03018,0.00029375,-0.024287,0.00029375,-0.024287,0.015954,-0.045957,0.029606,-0.028241,0.01477,-0.024598]},{"features":[2,32,56,66,43,9,8,47,4,2,9],"limits":[4.64148,1e-35,1e-35,1e-35,1e-35,3.41877,0.290461,1e-35,0.0940448,4.18359,1.93607],"below":[1,2,3,4,5,-1,7,-5,9,-8,-11],"above":[10,8,6,-4,-3,-2,-7,-6,-10,-9,-12],"leaves":[-0.0055732,-0.015252,0.0040509,0.016918,-0.03785,-0.015252,-0.042509,-0.042514,0.010674,0.024932,-0.0065528,0.029699]},{"features":[46,12,46,4,14,1,71,75,69,5,74],"limits":[1.5,0.184659,1e-35,1e-35,1e-35,254.38,1e-35,1e-35,1.5,0.0919662,1e-35],"below":[1,-1,3,-2,-3,6,-5,-7,9,10,-9],"above":[8,2,5,4,-4,7,-6,-8,-12,-11,-10],"leaves":[0.0039205,-0.018417,-0.037388,-0.018417,0.0039205,-0.018417,-0.018417,0.0039205,0.033262,0.0039205,0.0039205,0.0039205]},{"features":[2,32,43,67,11,33,52,66,59,69,71],"limits":[4.64148,1e-35,1e-35,1e-35,0.691609,1e-35,1e-35,1e-35,1e-35,1.5,1e-35],"below":[1,2,3,4,5,6,-1,-2,-5,-8,-10],"above":[-12,10,9,-7,8,-4,7,-3,-6,-9,-11],"leaves":[-0.0087884,-0.041128,-0.011382,-0.0087884,-0.0087884,-0.031387,0.0024694,0.029858,0.0024694,0.026904,-0.0025111,0.027585]},{"features":[54,46,65,1,67,5,74,1,5,2,56],"limits":[1e-35,1.5,1e-35,71.33,1e-35,0.0240015,1.5,355.035,0.0409561,2.42857,1e-35],"below":[1,2,3,-1,-2,6,-5,8,9,-8,-10],"above":[7,5,-4,4,-3,-7,-6,-12,10,-9,-11],"leaves":[-0.011741,-0.035484,-0.011741,-0.00074234,0.025214,-0.00074234,-0.00074234,0.00022315,0.034687,0.016726,-0.019947,-0.017809]},{"features":[54,46,12,7,46,1,61,69,7,24,5],"limits":[1e-35,1.5,0.184659,0.533937,1e-35,231.4,1e-35,1.5,0.325758,1e-35,0.112257],"below":[1,2,3,-1,-3,6,-4,8,-7,10,-10],"above":[9,7,4,-2,5,-6,-5,-9,-8,-12,-11],"leaves":[0.00022753,-0.024342,-0.030262,0.00022753,-0.019989,-0.019989,0.028334,0.00022753,0.00022753,0.027464,-0.0052503,-0.018288]},{"features":[46,2,46,3,40,9,71,56,7,71,74],"limits":[1.5,4.50299,1e-35,0.3347,1e-35,5.09941,2.5,1e-35,0.0764363,1e-35,1.5],"below":[1,2,3,-1,-2,6,7,-4,9,10,-9],"above":[8,-8,5,4,-3,-7,-6,-5,-12,-11,-10],"leaves":[-0.013439,-0.030394,-0.013439,0.004843,-0.004298,-0.013439,-0.013439,0.004843,0.033569,0.017922,0.004843,0.004843]},{"features":[54,58,1,2,36,3,61,36,9,10,24],"limits":[1e-35,1e-35,241.385,4.02133,1.5,0.273864,1e-35,1e-35,2.25218,0.923415,1e-35],"below":[1,2,3,4,5,-1,7,-4,-5,-8,-11],"above":[10,-10,9,6,-3,-2,-7,8,-6,-9,-12],"leaves":[0.018942,-0.020233,0.0042618,-0.0021011,-0.0021011,0.022822,-0.020233,-0.020233,0.016325,-0.038635,0.023158,-0.018614]},{"features":[54,0,58,7,60,36,4,71,69,70,75],"limits":[1e-35,58.5,1e-35,0.186343,1e-35,1.5,0.0404082,2.5,1.5,1e-35,1e-35],"below":[1,2,3,4,5,6,-1,-3,9,-6,-10],"above":[-12,10,-9,8,-5,7,-2,-4,-8,-7,-11],"leaves":[0.026031,-0.0017485,0.027466,-0.001902,-0.017046,0.0091958,-0.017046,-0.017046,-0.03814,-0.040821,0.006337,0.020712]},{"features":[7,47,32,67,65,5,8,54,69,0,70],"limits":[0.0492815,1e-35,1e-35,1e-35,1e-35,0.0875959,0.37348,1e-35,1.5,56.5,1e-35],"below":[1,2,3,4,-1,-5,-6,8,9,10,-8],"above":[7,5,-4,-3,-2,6,-7,-12,-11,-10,-9],"leaves":[-0.026393,0.004008,0.028832,0.028264,0.023206,0.0062927,-0.032727,0.0094287,-0.031657,-0.035175,-0.033896,0.0091245]},{"features":[54,7,46,4,2,69,66,46,4,57,19],"limits":[1e-35,0.0294501,1.5,0.0618623,3.30499,1.5,1e-35,1e-35,0.111806,1e-35,1e-35],"below":[1,2,3,-1,-2,-4,-6,-7,-8,10,-10],"above":[9,6,5,4,-3,-5,7,8,-9,-12,-11],"leaves":[0.0078055,0.0078055,-0.015778,0.028271,0.0078055,-0.024982,-0.011973,0.0010604,0.026911,0.024361,-0.0030527,-0.027521]},{"features":[28,46,2,32,9,2,40,9,71,56,75],"limits":[1e-35,1e-35,4.55529,1e-35,2.81121,2.05774,1e-35,5.09941,1e-35,1e-35,4.5],"below":[1,2,3,4,5,-1,-3,8,9,10,-7],"above":[-12,7,-6,-5,6,-2,-4,-11,-10,-9,-8],"leaves":[-0.020665,0.00018472,-0.030689,-0.0014787,0.00018472,0.00018472,0.029187,0.019376,0.011384,0.00018472,0.00018472,-0.063698]},{"features":[7,12,8,32,56,58,35,56,58,66,26],"limits":[0.0294501,0.169541,0.388322,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1.5],"below":[1,2,-1,4,5,6,-3,8,9,10,-8],"above":[7,3,-2,-7,-6,-5,-4,-12,-11,-10,-9],"leaves":[0.029237,-0.00076719,0.016358,-0.00045138,-0.010894,-0.026924,0.020966,-0.007162,0.0059269,0.0186,-0.016897,-0.02954]},{"features":[0,58,56,61,59,5,12,11,63,75,10],"limits":[58.5,1e-35,1e-35,1e-35,1e-35,0.116963,0.169541,0.870267,1e-35,2.5,0.934909],"below":[1,2,3,4,5,-1,-5,8,-7,10,-10],"above":[9,7,6,-4,-3,-2,-6,-9,-8,-12,-11],"leaves":[0.030241,0.019862,0.013093,0.004797,0.004797,-0.0099378,-0.056261,-0.0099378,-0.0099378,-0.042618,0.0059647,0.023411]},{"features":[7,47,32,0,56,1,5,61,1,46,1],"limits":[0.0890873,1e-35,1e-35,58.5,1e-35,125.95,0.0840396,1e-35,55.775,1e-35,44.355],"below":[1,2,3,4,5,-1,7,-6,-8,-10,-11],"above":[9,6,-5,-4,-3,-2,8,-7,-9,10,-12],"leaves":[-0.0052811,0.023658,-0.030137,-0.040585,0.026699,0.024927,-0.012739,-0.027254,0.010984,-0.026676,0.031291,-0.013364]},{"features":[0,2,69,56,59,71,26,71,56,0,75],"limits":[58.5,4.19241,4.5,1e-35,1e-35,1e-35,2.5,1e-35,1e-35,10.5,2.5],"below":[1,2,3,4,5,-1,-5,8,-7,-9,-11],"above":[10,7,6,-4,-3,-2,-6,9,-8,-10,-12],"leaves":[0.022905,0.0055747,-0.0049397,-0.018297,-0.034413,0.0056832,0.030681,0.012799,0.012799,-0.01741,-0.036669,0.021819]},{"features":[8,12,61,51,43,10,56,0,4,12,69],"limits":[0.18809,0.316431,1e-35,1e-35,1e-35,0.908506,1e-35,56.5,0.0560797,0.220867,1.5],"below":[1,-1,-2,4,5,6,7,8,9,-4,-10],"above":[3,2,-3,-12,10,-9,-8,-7,-6,-5,-11],"leaves":[0.033712,0.0053978,-0.031418,0.0015337,-0.02051,0.0015337,-0.02051,-0.031658,0.0015337,0.025951,0.0015337,0.028607]},{"features":[2,24,43,32,8,40,36,66,10,10,69],"limits":[4.19755,1e-35,1e-35,1e-35,0.229449,1e-35,1e-35,1e-35,0.903207,0.827702,3.5],"below":[1,2,3,4,-1,-2,7,-7,9,-9,-10],"above":[6,-6,-5,-4,5,-3,8,-8,-12,10,-11],"leaves":[0.0030069,-0.022682,0.0030069,0.0030069,0.01455,-0.032679,-0.027368,0.016945,0.024333,0.00529,-0.019796,0.022828]},{"features":[5,60,56,15,0,8,32,67,0,8,56],"limits":[0.0102084,1e-35,1e-35,1e-35,26.5,0.167671,1e-35,1e-35,56.5,0.34802,1e-35],"below":[1,2,3,4,-1,-4,-5,8,9,-8,-9],"above":[7,-7,5,-3,-2,6,-6,-12,-11,10,-10],"leaves":[0.013124,0.031122,0.0067241,0.0067241,-0.011865,0.0067241,-0.032909,0.00017698,-0.0086509,-0.038278,-0.032185,0.014515]},{"features":[28,61,56,66,65,52,71,59,8,6,10],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.293611,0.0851449,0.903207],"below":[1,2,3,4,5,-1,7,-4,9,-7,-8],"above":[-12,-11,8,6,-3,-2,-6,-5,-10,10,-9],"leaves":[0.0066127,0.0007883,0.012437,0.032059,0.020245,0.012437,0.0007883,-0.011503,0.0007883,-0.011503,-0.026341,-0.054146]},{"features":[54,58,0,2,26,46,61,70,10,24,58],"limits":[1e-35,1e-35,58.5,4.02133,4.5,1e-35,1e-35,1e-35,0.923415,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,-4,-7,10,-10],"above":[9,-9,8,6,-3,-2,-6,-5,-8,-12,-11],"leaves":[-0.019062,0.0010632,0.023492,0.020329,0.0035272,-0.019062,-0.019062,0.014876,-0.036347,0.026264,-0.00058836,-0.017715]},{"features":[54,58,0,8,61,56,56,55,60,32,0],"limits":[1e-35,1e-35,58.5,0.293611,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,86.5],"below":[1,2,3,4,5,-1,7,8,-4,-8,-11],"above":[10,-10,9,6,-3,-2,-7,-6,-5,-9,-12],"leaves":[0.024596,0.0033515,-0.020173,0.01648,-0.0095681,-0.0095681,-0.020173,-0.020173,0.012896,-0.037923,0.019418,-0.021782]},{"features":[2,58,56,67,65,53,36,55,15,69,2],"limits":[4.68793,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,4.2144],"below":[1,2,3,4,5,6,-1,-4,-7,-8,-10],"above":[-12,10,8,-6,7,-3,-2,-5,9,-9,-11],"leaves":[-0.0053244,0.0068389,-0.0053244,0.017322,0.0068389,0.032369,-0.0188,-0.0188,-0.0053244,-0.046467,-0.0188,0.021218]},{"features":[28,54,65,66,35,61,30,75,12,5,56],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.198039,0.0180195,1e-35],"below":[1,2,3,4,5,-1,7,-5,-7,-9,-10],"above":[-12,9,6,-4,-3,-2,8,-6,-8,10,-11],"leaves":[-0.0093727,-0.028557,-0.028557,-0.0021449,0.031639,0.0028935,0.013249,-0.0021449,0.026231,0.011587,-0.019607,-0.056791]},{"features":[46,12,4,14,31,50,5,4,74,76,7],"limits":[1e-35,0.198039,1e-35,1e-35,1e-35,1e-35,0.0102084,0.0940448,1e-35,1e-35,0.792857],"below":[1,-1,-2,4,5,-3,7,-7,9,-8,-11],"above":[6,2,3,-6,-5,-4,10,8,-10,-9,-12],"leaves":[-0.0024625,-0.0024625,-0.036002,-0.0024625,-0.0024625,-0.0024625,-0.0024625,0.026766,0.011075,-0.0024625,-0.0024625,0.024096]},{"features":[28,24,60,54,0,0,31,10,33,4,5],"limits":[1e-35,1e-35,1e-35,1e-35,58.5,44.5,1e-35,0.902545,1e-35,0.032154,0.0289916],"below":[1,2,3,4,5,6,7,8,-1,-3,-10],"above":[-12,10,-9,-8,-7,-6,-5,9,-2,-4,-11],"leaves":[-0.0098684,0.021093,0.021849,0.00089638,0.024381,0.021844,-0.01131,0.019702,-0.028638,0.0083556,-0.028638,-0.058133]},{"features":[2,46,6,5,74,3,71,2,51,1,9],"limits":[4.60514,1e-35,0.987805,0.0102084,1e-35,0.886945,1e-35,2.64365,1e-35,45.975,1.93607],"below":[1,2,-1,4,5,6,-3,-7,-8,10,-10],"above":[9,3,-2,7,-6,-5,-4,8,-9,-12,-11],"leaves":[-0.023164,-0.0083636,0.028807,0.0059581,0.0054359,-0.0083636,0.020431,-0.0083636,0.02496,-0.0050179,0.030482,0.0029736]},{"features":[2,4,32,26,55,7,61,35,61,10,10],"limits":[4.19241,0.16401,1e-35,4.5,1e-35,0.24069,1e-35,1e-35,1e-35,0.913745,0.827702],"below":[1,-1,3,4,5,-2,-6,8,9,10,-8],"above":[7,2,6,-5,-4,-3,-7,-12,-11,-10,-9],"leaves":[-0.020067,-0.013093,0.006169,-0.035437,0.015986,0.026853,-0.015037,0.024485,0.0026505,0.023417,-0.019511,-0.021729]},{"features":[5,7,61,11,35,12,4,58,0,69,33],"limits":[0.0102084,0.13681,1e-35,0.479584,1e-35,0.287088,0.159546,1e-35,55.5,4.5,1e-35],"below":[1,2,3,-1,-2,-4,-6,8,9,-8,-10],"above":[7,6,5,4,-3,-5,-7,-12,10,-9,-11],"leaves":[-0.0027819,0.023106,-0.0010211,-0.0039591,-0.041991,-0.024907,0.0016005,0.0046117,-0.020681,-0.020681,0.016245,-0.035258]},{"features":[28,54,0,61,56,58,69,12,10,56,6],"limits":[1e-35,1e-35,56.5,1e-35,1e-35,1e-35,1.5,0.184659,0.923415,1e-35,1e-35],"below":[1,2,3,4,5,6,-1,-4,-7,-9,-10],"above":[-12,9,8,-6,7,-3,-2,-5,-8,10,-11],"leaves":[0.022602,0.008401,0.0011035,0.0011035,-0.011179,-0.025192,-0.025192,0.012227,0.023465,0.011286,-0.025192,-0.050948]},{"features":[58,0,8,35,9,12,46,54,6,75,2],"limits":[1e-35,58.5,0.298059,1e-35,1.93607,0.169541,1e-35,1e-35,0.336667,1e-35,4.41586],"below":[1,2,3,4,-1,-2,-4,8,-6,-9,-11],"above":[10,9,7,6,5,-3,-5,-8,-7,-10,-12],"leaves":[-0.012141,0.032444,0.011291,-0.012141,0.016102,-0.012141,0.012639,0.015085,-0.012141,0.016246,-0.042272,-0.012141]},{"features":[58,12,33,32,0,75,0,53,69,28,11],"limits":[1e-35,0.169541,1e-35,1e-35,58.5,1.5,32.5,1e-35,1.5,1e-35,0.870267],"below":[1,-1,3,4,5,6,-2,-6,-7,-9,-11],"above":[10,2,9,7,-5,-4,-3,8,-8,-10,-12],"leaves":[0.017101,-0.0035365,0.018189,-0.012239,-0.012239,0.031111,0.017128,-0.012239,0.031026,-0.012239,-0.037863,-0.012239]},{"features":[54,58,46,12,67,32,7,71,70,46,6],"limits":[1e-35,1e-35,1.5,0.184659,1e-35,1e-35,0.0774226,1e-35,2.5,1e-35,0.0732143],"below":[1,2,3,-1,5,-2,7,-5,9,10,-9],"above":[8,-8,6,4,-4,-3,-7,-6,-12,-11,-10],"leaves":[0.0019949,-0.017475,-0.0077398,0.0019949,0.027152,0.0019949,0.0019949,-0.032757,0.013813,0.0010606,0.026103,-0.016129]},{"features":[28,43,12,7,66,65,35,12,33,71,71],"limits":[1e-35,1e-35,0.198039,0.148542,1e-35,1e-35,1e-35,0.565051,1e-35,1e-35,1.5],"below":[1,2,3,-1,5,6,7,8,-3,-8,-10],"above":[-12,10,4,-2,9,-7,-6,-5,-4,-9,-11],"leaves":[0.0094218,-0.011758,-0.023831,-0.01143,-0.01143,-0.024823,-0.0045355,0.0094218,-0.0045355,0.025746,0.0094218,-0.050078]},{"features":[36,66,58,56,61,57,24,6,1,12,63],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.280625,264.065,0.169541,1e-35],"below":[1,-1,3,4,5,6,7,-3,-4,-9,-11],"above":[2,-2,10,9,-8,-7,-6,8,-5,-10,-12],"leaves":[-0.031457,0.0099988,0.017077,0.033586,0.014765,0.014765,0.0099141,0.0028806,0.0028806,-0.0074121,-0.035157,-0.0074121]},{"features":[61,7,5,10,54,46,9,4,46,67,40],"limits":[1e-35,0.0485838,0.0102084,0.903207,1e-35,1.5,4.12258,0.697322,1.5,1e-35,1e-35],"below":[1,2,3,4,5,6,7,-1,-7,10,-9],"above":[-12,9,8,-6,-5,-4,-3,-2,-8,-11,-10],"leaves":[-0.01669,0.0032449,0.0032449,0.01508,0.025717,0.025117,-0.014521,0.012741,-0.01669,0.00027339,0.014954,-0.033345]},{"features":[28,43,1,2,32,67,1,4,76,8,32],"limits":[1e-35,1e-35,264.065,4.02133,1e-35,1e-35,55.775,0.152101,1e-35,0.37947,1e-35],"below":[1,2,3,4,5,6,-1,-4,9,-6,-9],"above":[-12,-11,10,8,7,-3,-2,-5,-8,-7,-10],"leaves":[-0.006499,-0.025092,0.0092426,-0.025092,0.0092426,0.0092426,-0.0021582,-0.013559,-0.025092,0.0092426,0.020253,-0.051224]},{"features":[28,54,46,12,51,40,5,3,74,5,46],"limits":[1e-35,1e-35,1.5,0.184659,1e-35,1e-35,0.0224748,0.886945,1.5,0.0174166,1e-35],"below":[1,2,3,-1,5,-2,7,8,-5,-9,-10],"above":[-12,9,6,4,-4,-3,-8,-7,-6,10,-11],"leaves":[0.0010063,-0.020473,0.0010063,0.0010063,0.025165,0.0010063,0.0010063,0.0010063,0.02523,-0.016997,0.013062,-0.049343]},{"features":[28,33,0,7,4,56,47,56,55,4,46],"limits":[1e-35,1e-35,58.5,0.147245,1e-35,1e-35,1e-35,1e-35,1e-35,0.0630682,1e-35],"below":[1,2,3,4,-1,-2,-3,8,9,-5,-6],"above":[-12,-11,-10,7,5,6,-4,-9,-8,10,-7],"leaves":[0.02025,0.0091277,-0.021262,-0.00041608,-0.0075282,-0.0099521,0.028111,-0.0099521,-0.021262,-0.020095,0.025787,-0.043271]},{"features":[8,12,61,56,71,0,55,36,4,2,30],"limits":[0.171922,0.262014,1e-35,1e-35,1e-35,55.5,1e-35,2.5,0.0506411,4.49823,1e-35],"below":[1,-1,-2,4,5,6,7,8,-4,10,-10],"above":[3,2,-3,9,-9,-8,-7,-6,-5,-12,-11],"leaves":[0.032256,0.0042166,-0.029352,0.0042337,0.027601,-0.00015205,-0.00015205,-0.00015205,-0.0079796,-0.0090444,-0.036437,-0.0079796]},{"features":[24,61,8,5,56,55,60,57,32,5,1],"limits":[1e-35,1e-35,0.171922,0.110243,1e-35,1e-35,1e-35,1e-35,1e-35,0.0257516,30.175],"below":[1,2,3,-1,5,6,7,-3,-7,-10,-11],"above":[9,-9,4,-2,8,-6,-5,-4,-8,10,-12],"leaves":[0.024739,-0.011711,0.019584,0.0061539,-0.0040527,-0.0040527,-0.014137,-0.0040527,-0.031269,0.011132,0.0024394,-0.03635]},{"features":[2,67,66,7,61,74,33,51,5,30,49],"limits":[4.64148,1e-35,1e-35,0.0359295,1e-35,1e-35,1e-35,1e-35,0.00522949,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,-4,-7,-9,-11],"above":[10,9,8,6,-3,-2,-6,-5,-8,-10,-12],"leaves":[-0.0043576,-0.016565,-0.02872,-0.023299,-0.0043576,-0.0043576,0.0044347,-0.0043576,0.031187,0.0044347,0.019968,-0.0035797]},{"features":[58,56,67,65,54,55,59,2,3,2],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,4.49823,0.303689,4.2144],"below":[1,2,3,4,-1,-3,-5,8,-7,-10],"above":[9,7,6,5,-2,-4,-6,-9,-8,-11],"leaves":[-0.00060783,0.007561,0.01573,0.007561,0.032431,0.01573,-0.00060783,-0.010164,-0.00060783,-0.040292,-0.010164]},{"features":[8,6,3,51,31,27,10,6,0,71,9],"limits":[0.187084,0.35389,0.669697,1e-35,1e-35,1e-35,0.908506,0.72822,55.5,1e-35,4.25168],"below":[1,2,-1,4,5,6,7,8,9,10,-4],"above":[3,-3,-2,-12,-11,-10,-9,-8,-7,-6,-5],"leaves":[0.0017882,0.031065,-0.0030799,-0.0065438,0.021394,-0.02477,-0.030467,0.010127,0.0046531,-0.022588,0.016705,0.028369]},{"features":[28,61,43,8,46,2,5,1,3,75,9],"limits":[1e-35,1e-35,1e-35,0.171922,1e-35,4.55529,0.101282,241.385,0.886945,1e-35,3.2031],"below":[1,2,3,-1,5,-2,7,8,-4,-6,-9],"above":[-12,-11,10,4,6,-3,-8,9,-5,-7,-10],"leaves":[0.010466,-0.010975,-0.004308,0.010466,-0.004308,-0.004308,0.010466,-0.004308,0.010466,0.027432,-0.023563,-0.046979]},{"features":[28,43,12,2,32,67,11,47,59,5,30],"limits":[1e-35,1e-35,0.184659,2.0208,1e-35,1e-35,0.752359,1e-35,1e-35,0.113961,1e-35],"below":[1,2,3,-1,5,6,7,-3,-5,-8,-10],"above":[-12,10,4,-2,9,-7,8,-4,-6,-9,-11],"leaves":[-0.012457,0.0099431,-0.020689,-0.0077412,-0.0025621,-0.020689,0.0099431,0.0099431,-0.020689,0.027344,0.0099431,-0.043194]},{"features":[54,58,0,8,74,6,67,10,0,58,2],"limits":[1e-35,1e-35,55.5,0.298059,1e-35,0.38925,1e-35,0.923415,86.5,1e-35,4.31559],"below":[1,2,3,4,-1,6,-3,-6,9,-9,-10],"above":[8,-8,7,5,-2,-5,-4,-7,-12,10,-11],"leaves":[0.012794,-0.017402,-0.01728,0.0068858,0.013765,-0.017402,0.014762,-0.031472,0.021698,-0.024459,0.0089283,-0.019942]},{"features":[46,65,9,66,9,14,1,69,4,74,75],"limits":[1.5,1e-35,3.45376,1e-35,4.15545,1e-35,264.065,1.5,0.129331,1.5,4.5],"below":[1,2,-1,4,5,-2,-4,8,-8,-9,-11],"above":[7,-7,3,-6,6,-3,-5,10,9,-10,-12],"leaves":[-0.0044205,-0.034992,-0.014445,-0.014445,-0.03034,-0.0044205,0.002489,0.002489,0.029386,0.002489,0.002489,0.021263]},{"features":[28,60,0,8,61,36,19,36,1,55,71],"limits":[1e-35,1e-35,58.5,0.293611,1e-35,1e-35,1e-35,1.5,125.95,1e-35,1.5],"below":[1,2,3,4,5,-1,-2,8,-5,10,-7],"above":[-12,-11,-10,7,-4,6,-3,9,-6,-9,-8],"leaves":[0.0040029,0.020299,0.0040029,-0.0086528,-0.0086528,0.0091044,0.016033,-0.0086528,-0.0086528,-0.0086528,-0.020476,-0.042422]},{"features":[12,2,9,1,46,12,54,2,46,2,57],"limits":[0.184659,2.12016,1.93607,51.59,1e-35,0.555208,1e-35,2.52184,1.5,3.27455,1e-35],"below":[1,-1,-2,-3,5,-5,7,-7,-8,-9,-11],"above":[4,2,3,-4,6,-6,10,8,9,-10,-12],"leaves":[-0.012053,-0.01349,0.025418,0.00053052,-0.026515,-0.010143,0.020094,-0.010143,-0.0030505,0.0089545,0.021284,-0.010143]},{"features":[28,33,0,7,4,0,56,55,58,4,32],"limits":[1e-35,1e-35,58.5,0.147245,1e-35,32.5,1e-35,1e-35,1e-35,0.0630682,1e-35],"below":[1,2,3,4,-1,-2,7,8,9,-4,-9],"above":[-12,-11,10,6,5,-3,-8,-7,-6,-5,-10],"leaves":[0.017477,-0.0052675,0.01366,0.0018323,0.025239,-0.011434,-0.011434,-0.021723,-0.021723,0.012564,0.024972,-0.043544]},{"features":[58,36,12,37,67,11,71,69,36,69,11],"limits":[1e-35,1.5,0.184659,1e-35,1e-35,0.811656,1.5,1e-35,2.5,2.5,0.870267],"below":[1,2,3,-1,-3,-4,7,-6,9,-7,-11],"above":[10,6,4,-2,5,-5,-10,8,-9,-8,-12],"leaves":[0.013341,-0.010651,-0.010651,0.026699,0.0032004,0.00091948,0.029785,0.005836,0.0019017,-0.010651,-0.031911,-0.010651]},{"features":[28,35,60,5,27,74,7,47,32,19,33],"limits":[1e-35,1e-35,1e-35,0.103195,1e-35,2.5,0.735088,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,6,7,8,-1,-3,-8],"above":[-12,-11,-10,10,-7,-6,-5,9,-2,-4,-9],"leaves":[0.0013544,0.024887,0.021057,0.0013544,0.0013544,-0.0086337,-0.0086337,-0.0086337,0.016465,-0.021538,-0.021538,-0.04315]},{"features":[28,43,56,71,15,58,10,3,38,30,58],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.895642,0.303689,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,-5,-6,10,-9],"above":[-12,9,6,-4,-3,-2,-8,8,-7,-11,-10],"leaves":[0.0077526,0.0017461,0.0017461,-0.0042369,-0.0042369,-0.02134,-0.0042369,-0.0042369,0.029023,0.0077526,0.0077526,-0.042554]},{"features":[46,2,65,54,69,0,3,61,56,0,28],"limits":[1e-35,4.60514,1e-35,1e-35,1.5,55.5,0.904981,1e-35,1e-35,86.5,1e-35],"below":[1,2,-1,4,5,6,7,8,-4,10,-10],"above":[3,-3,-2,9,-9,-8,-7,-6,-5,-12,-11],"leaves":[-0.023553,-0.0063789,-0.0027457,0.024799,0.00922,-0.0027457,-0.0027457,-0.0027457,-0.0027457,0.028851,-0.0027457,-0.0027457]},{"features":[2,74,4,46,32,5,71,35,38,56,10],"limits":[4.19241,1e-35,0.16401,1e-35,1e-35,0.106203,1e-35,1e-35,1e-35,1e-35,0.875298],"below":[1,2,-1,4,-2,6,-4,8,9,-8,-9],"above":[7,-7,3,5,-3,-6,-5,-12,-11,10,-10],"leaves":[-0.016776,-0.019853,-0.0016085,0.023936,-0.0016085,-0.0016085,-0.034017,0.021365,-0.017081,0.012655,-0.018687,-0.017122]},{"features":[54,40,43,10,29,69,6,1,7,57,24],"limits":[1e-35,1e-35,1e-35,0.903207,2.5,3.5,0.316431,264.065,0.533937,1e-35,1e-35],"below":[1,2,3,4,5,-1,-3,-4,-6,10,-10],"above":[9,-9,-8,8,6,-2,7,-5,-7,-12,-11],"leaves":[-0.0015448,-0.019761,-0.038162,-0.0030937,-0.030866,-0.0015448,-0.018356,0.0056257,0.017845,0.017688,-0.003726,-0.022037]},{"features":[58,56,67,66,53,7,5,7,47,63,10],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.0807705,0.110243,0.116203,1e-35,1e-35,0.93893],"below":[1,2,3,4,5,-1,-4,8,-7,10,-10],"above":[9,7,-6,6,-3,-2,-5,-9,-8,-12,-11],"leaves":[0.0076059,0.000018369,0.000018369,0.015387,0.0076059,0.027224,-0.010435,0.000018369,-0.010435,-0.046097,-0.022266,-0.010435]},{"features":[58,0,8,74,36,56,57,54,66,11,2],"limits":[1e-35,58.5,0.257285,1.5,1e-35,1e-35,1e-35,1e-35,1e-35,0.230824,4.41586],"below":[1,2,3,4,-1,6,7,8,-4,-9,-11],"above":[10,9,5,-3,-2,-8,-7,-6,-5,-10,-12],"leaves":[0.0015832,0.016558,-0.011414,0.002331,0.012706,0.0276,-0.0036631,-0.011974,0.014333,-0.011974,-0.041132,-0.011974]},{"features":[58,54,10,36,0,8,36,5,1,57,36],"limits":[1e-35,1e-35,0.895642,1.5,63.5,0.383079,1e-35,0.103808,20.39,1e-35,1.5],"below":[1,2,3,-1,-2,6,-4,8,-5,-9,-11],"above":[10,9,5,4,-3,-8,7,-7,-6,-10,-12],"leaves":[-0.0099338,0.0044292,-0.0099338,-0.0099338,-0.0090968,0.018806,-0.0046408,-0.0099338,0.019932,-0.0099338,-0.0099338,-0.035002]},{"features":[28,60,5,27,63,0,71,11,4,8,31],"limits":[1e-35,1e-35,0.00522949,1e-35,1e-35,6.5,2.5,0.479584,0.0618623,0.306214,1e-35],"below":[1,2,3,4,5,-1,7,-2,9,-7,-9],"above":[-12,-11,8,-6,-5,6,-4,-3,10,-8,-10],"leaves":[-0.0082505,0.00040797,0.012958,-0.0099399,0.020516,-0.010757,0.020816,-0.0049022,-0.010757,0.013072,-0.021461,-0.041373]},{"features":[28,35,74,8,1,32,33,10,8,4,66],"limits":[1e-35,1e-35,2.5,0.18809,45.23,1e-35,1e-35,0.950023,0.293611,0.0741992,1e-35],"below":[1,2,3,4,-1,6,7,-3,-4,-7,-10],"above":[-12,10,-9,5,-2,9,-6,8,-5,-8,-11],"leaves":[0.027367,0.0055576,-0.0069622,0.026958,-0.0050323,0.021042,-0.0069622,0.021225,-0.01796,-0.01796,0.016977,-0.036646]},{"features":[12,2,51,46,2,9,3,12,9,69,5],"limits":[0.184659,2.12016,1e-35,1.5,3.30499,4.4929,0.973329,0.7467,5.1216,1.5,0.0840396],"below":[1,-1,3,4,-3,6,7,-4,-7,10,-9],"above":[2,-2,-12,9,5,8,-6,-5,-8,-11,-10],"leaves":[-0.0079676,0.01694,-0.0039511,-0.025652,-0.0039511,-0.0039511,-0.0039511,-0.023267,0.022659,-0.0039511,-0.0039511,0.025026]},{"features":[2,46,27,11,71,0,0,2,10,8,11],"limits":[4.49823,1e-35,1e-35,0.387993,1e-35,55.5,32.5,2.68648,0.8815,0.189422,0.691609],"below":[1,2,3,-1,5,6,7,-4,9,-9,-10],"above":[8,4,-3,-2,-8,-7,-6,-5,-12,10,-11],"leaves":[-0.026872,-0.0078314,-0.031707,0.022941,0.00061337,0.026335,-0.0004273,-0.0078314,0.018761,0.0053211,-0.021514,0.020225]},{"features":[74,51,0,59,69,46,69,70,53,5,47],"limits":[1e-35,1e-35,55.5,1e-35,1.5,1e-35,1e-35,1e-35,1e-35,0.0900974,1e-35],"below":[1,2,3,4,5,6,-1,-3,9,-5,-11],"above":[10,-10,-9,-8,8,7,-2,-4,-7,-6,-12],"leaves":[-0.0025338,0.0083213,0.022967,0.0083213,0.018635,-0.0025338,-0.0025338,-0.010362,-0.010362,0.023202,-0.03226,-0.010362]},{"features":[33,66,2,40,3,31,8,37,35,29,56],"limits":[1e-35,1e-35,4.17742,1e-35,0.38925,1e-35,0.190983,1e-35,1e-35,1.5,1e-35],"below":[1,2,3,4,-1,6,-2,-3,-7,-8,-10],"above":[-12,10,8,-6,5,-5,7,-4,9,-9,-11],"leaves":[-0.0096981,-0.0096981,-0.027578,-0.0096981,-0.0096981,-0.00086624,-0.00086624,-0.00086624,-0.024473,0.013285,-0.00086624,0.01942]},{"features":[28,24,8,12,56,55,75,0,62,7,11],"limits":[1e-35,1e-35,0.18809,0.347383,1e-35,1e-35,3.5,59.5,1e-35,0.141429,0.278424],"below":[1,2,3,-1,5,6,7,8,-3,-8,-10],"above":[-12,10,4,-2,9,-7,-6,-5,-4,-9,-11],"leaves":[0.027205,0.000016664,0.019944,-0.0029597,-0.0029597,-0.0029597,-0.0029597,-0.0029597,-0.018081,0.017013,-0.018081,-0.036662]},{"features":[51,0,60,59,5,74,29,20,3,9,33],"limits":[1e-35,58.5,1e-35,1e-35,0.103195,1e-35,3.5,1e-35,0.613743,5.48103,1e-35],"below":[1,2,3,4,5,6,7,-1,-6,10,-9],"above":[-12,9,-8,8,-5,-4,-3,-2,-7,-11,-10],"leaves":[0.015649,0.0027621,0.0027621,-0.0048285,-0.0048285,-0.0048285,-0.014156,-0.029865,-0.03252,0.003825,0.0099401,0.026096]},{"features":[2,59,29,56,57,6,35,10,53,10,66],"limits":[4.19241,1e-35,3.5,1e-35,1e-35,0.256579,1e-35,0.903207,1e-35,0.827702,1e-35],"below":[1,2,3,4,-1,-5,7,8,-7,-8,-11],"above":[6,5,-4,-3,-2,-6,10,-10,9,-9,-12],"leaves":[0.01214,-0.0028039,-0.012906,-0.014278,-0.036713,-0.014278,0.014843,0.013818,-0.014103,0.020032,-0.022825,0.012638]},{"features":[58,69,1,56,59,67,69,7,12,1,10],"limits":[1e-35,3.5,264.065,1e-35,1e-35,1e-35,1e-35,0.43875,0.114379,32.775,0.916267],"below":[1,2,3,4,5,-1,-4,-5,9,-8,-11],"above":[10,8,-7,6,-3,-2,7,-6,-10,-9,-12],"leaves":[0.010807,0.031824,0.0039117,-0.010238,0.0039117,-0.010238,-0.010238,-0.010238,0.02073,-0.010238,-0.029952,-0.010238]},{"features":[28,60,0,58,56,0,2,46,12,53,5],"limits":[1e-35,1e-35,58.5,1e-35,1e-35,32.5,3.4431,1e-35,0.336478,1e-35,0.0198039],"below":[1,2,3,4,5,6,7,-1,-4,10,-8],"above":[-12,-11,9,-7,-6,8,-3,-2,-5,-10,-9],"leaves":[0.0053088,0.024445,0.0053088,0.0053088,0.026716,-0.0017324,-0.0091393,0.019875,-0.0091393,-0.0091393,-0.019222,-0.037717]},{"features":[61,8,5,1,3,46,5,3,1,76,75],"limits":[1e-35,0.171922,0.113961,71.33,0.676074,1e-35,0.101282,0.904981,254.38,1e-35,1e-35],"below":[1,2,3,-1,-3,-5,7,8,9,-6,-8],"above":[-12,5,4,-2,-4,6,-11,-10,10,-7,-9],"leaves":[0.028848,0.0043066,-0.014493,0.015532,-0.013316,0.018353,-0.0051874,-0.0051874,0.021962,-0.0051874,-0.0051874,-0.028946]},{"features":[28,33,1,60,58,32,12,8,67,32,58],"limits":[1e-35,1e-35,264.065,1e-35,1e-35,1e-35,0.300944,0.199207,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,6,7,-1,-3,-8,-10],"above":[-12,10,9,-7,-6,-5,8,-2,-4,-9,-11],"leaves":[0.027957,0.00075223,-0.0028699,0.019994,0.01431,-0.00897,-0.01893,-0.01893,0.0057244,0.026516,-0.011902,-0.036756]},{"features":[12,0,69,56,69,0,46,4,6,30,4],"limits":[0.184659,5.5,3.5,1e-35,1.5,58.5,1e-35,0.0506411,0.530817,1e-35,0.0618623],"below":[1,2,-1,4,5,6,-4,-5,-8,-10,-11],"above":[3,-3,-2,9,8,-7,7,-6,-9,10,-12],"leaves":[0.0078806,-0.029843,0.010844,-0.0088825,0.0039992,0.02122,-0.0088825,-0.0088825,0.014293,-0.0088825,-0.0088825,-0.037771]},{"features":[60,58,56,15,69,36,5,73,10,4,2],"limits":[1e-35,1e-35,1e-35,1e-35,1.5,2.5,0.161081,1e-35,0.743919,1e-35,4.41586],"below":[1,2,3,4,5,6,7,-1,-5,-8,-10],"above":[-12,10,9,-7,8,-4,-3,-2,-6,-9,-11],"leaves":[0.025793,0.00013586,0.00013586,0.00013586,0.020624,0.00013586,0.00013586,0.00013586,-0.006593,-0.014392,-0.006593,-0.027756]},{"features":[54,58,61,8,12,1,35,7,56,1,1],"limits":[1e-35,1e-35,1e-35,0.332364,0.347383,26.935,1e-35,0.433036,1e-35,245.51,97.91],"below":[1,2,3,4,5,-1,7,-2,9,10,-5],"above":[-12,-11,-10,-9,8,6,-4,-3,-8,-7,-6],"leaves":[-0.0064667,0.03068,-0.008452,-0.008452,-0.0010861,0.021395,-0.0010861,-0.008452,-0.008452,-0.01564,-0.027852,0.011866]},{"features":[54,60,58,35,69,75,71,12,1,46,12],"limits":[1e-35,1e-35,1e-35,1e-35,1.5,1.5,1.5,0.267949,31.43,1e-35,0.105823],"below":[1,2,3,4,5,6,-1,8,-4,10,-10],"above":[9,-9,-8,-7,7,-3,-2,-6,-5,-12,-11],"leaves":[0.014476,-0.0098805,-0.0098805,-0.0098805,0.017122,-0.0098805,-0.0098805,-0.01818,-0.032615,0.0073203,-0.020807,0.019061]},{"features":[12,7,47,40,67,32,10,43,40,3,12],"limits":[0.287088,0.355042,1e-35,1e-35,1e-35,1e-35,0.93893,1e-35,1e-35,0.544467,0.3949],"below":[1,2,-1,-3,5,6,7,8,-5,-8,-10],"above":[4,3,-2,-4,-12,10,9,-7,-6,-9,-11],"leaves":[-0.0031892,0.018348,-0.010534,0.0089402,-0.024357,-0.0093097,0.0036196,-0.016118,0.0036196,-0.020836,0.0036196,0.016301]},{"features":[28,74,46,9,55,70,8,32,67,71,5],"limits":[1e-35,1e-35,1.5,3.50697,1e-35,1e-35,0.271672,1e-35,1e-35,1e-35,0.0224748],"below":[1,2,3,4,5,-1,-3,8,-5,10,-8],"above":[-12,-11,9,7,6,-2,-4,-7,-6,-10,-9],"leaves":[0.0037884,-0.003994,0.0037884,-0.0091044,-0.0091044,0.0037884,0.0037884,0.026003,0.01101,0.0037884,-0.018927,-0.036735]},{"features":[58,56,67,71,0,59,36,6,8,36,4],"limits":[1e-35,1e-35,1e-35,1e-35,59.5,1e-35,2.5,0.0732143,0.289182,1.5,1e-35],"below":[1,2,3,4,5,6,-1,8,-7,-10,-11],"above":[9,7,-6,-5,-4,-3,-2,-9,-8,10,-12],"leaves":[0.014163,0.0084375,0.0027122,0.0027122,-0.0015893,0.027516,-0.0015893,-0.0096631,-0.0096631,-0.0096631,-0.0096631,-0.040756]},{"features":[61,8,7,35,9,4,4,58,56,54,10],"limits":[1e-35,0.332364,0.116203,1e-35,1.93607,0.0459831,0.0792465,1e-35,1e-35,1e-35,0.83335],"below":[1,2,3,4,-1,-2,-3,8,-4,-9,-10],"above":[-12,9,-8,-7,5,6,7,-6,-5,10,-11],"leaves":[-0.014484,0.028143,-0.014102,0.019672,0.0036867,-0.0088999,-0.013212,-0.010145,-0.012718,0.020667,-0.0042282,-0.028402]},{"features":[61,58,56,0,1,54,3,69,75,28,12],"limits":[1e-35,1e-35,1e-35,59.5,121.13,1e-35,0.807916,1.5,1.5,1e-35,0.300944],"below":[1,2,3,4,5,6,7,8,-1,-6,-9],"above":[-12,-11,10,-8,9,-5,-4,-3,-2,-7,-10],"leaves":[0.02054,0.00095879,0.00095879,0.00095879,0.019412,0.02667,0.00095879,0.00095879,0.00095879,-0.0064686,-0.015352,-0.030801]},{"features":[60,5,10,10,4,8,31,1,6,4,10],"limits":[1e-35,0.101282,0.913745,0.821771,0.273619,0.172627,1e-35,21.755,0.620872,0.31736,0.726905],"below":[1,2,3,-1,5,-2,-3,-6,9,-7,-10],"above":[-12,10,7,4,-5,6,-4,8,-9,-8,-11],"leaves":[0.0064976,0.0055099,-0.014829,0.01012,0.011335,-0.0115,0.018385,-0.0034675,-0.011882,0.01014,-0.014829,-0.028662]},{"features":[2,58,3,74,59,67,26,15,56,0,75],"limits":[4.19241,1e-35,0.435134,2.5,1e-35,1e-35,1.5,1e-35,1e-35,10.5,2.5],"below":[1,2,3,-1,5,6,-3,8,-8,-9,-11],"above":[7,-7,4,-2,-6,-5,-4,10,9,-10,-12],"leaves":[0.015343,-0.018249,-0.011396,0.0043965,0.016909,-0.018249,-0.03203,0.017008,0.0079116,-0.0197,-0.014252,0.014629]},{"features":[65,74,58,3,1,67,2,30,73,3,72],"limits":[1e-35,2.5,1e-35,0.838895,264.065,1e-35,4.39177,1e-35,1e-35,0.84835,1e-35],"below":[1,2,3,4,-1,-3,-5,8,-8,-10,-11],"above":[7,-7,6,5,-2,-4,-6,9,-9,10,-12],"leaves":[0.00057683,-0.0096189,-0.0096189,0.00057683,-0.017442,-0.0096189,-0.030918,0.026186,0.00057683,0.00057683,0.01503,0.00057683]},{"features":[65,66,35,8,4,26,4,8,5,30,71],"limits":[1e-35,1e-35,1e-35,0.309935,0.124144,1.5,0.504902,0.165612,0.123106,1e-35,1e-35],"below":[1,2,3,-1,5,-2,-4,8,-8,10,-10],"above":[7,-7,-6,4,6,-3,-5,9,-9,-12,-11],"leaves":[-0.0063191,-0.028032,-0.0063191,-0.0063191,-0.017115,-0.02881,-0.0006808,0.027267,-0.0006808,0.021397,-0.0006808,-0.0006808]},{"features":[61,8,12,51,58,36,12,57,0,55,12],"limits":[1e-35,0.143718,0.262014,1e-35,1e-35,1.5,0.765332,1e-35,38.5,1e-35,0.300944],"below":[1,2,-1,4,5,6,-3,8,9,-5,-11],"above":[10,3,-2,-10,-9,7,-4,-8,-7,-6,-12],"leaves":[0.030084,0.0015031,-0.0070983,0.013055,0.018219,0.0016143,0.0016143,-0.0070983,-0.013016,0.022469,-0.013016,-0.045846]},{"features":[61,24,43,6,55,69,10,51,49,9,9],"limits":[1e-35,1e-35,1e-35,0.0732143,1e-35,3.5,0.873025,1e-35,1e-35,3.37541,3.45376],"below":[1,2,3,4,5,-1,-2,8,-5,-8,-11],"above":[10,-10,9,7,-4,6,-3,-7,-6,-9,-12],"leaves":[0.0078101,-0.012278,0.007312,-0.012278,-0.012278,0.0078101,0.0078101,0.0078101,0.023959,-0.012278,-0.012278,-0.0342]},{"features":[28,74,58,36,12,8,9,75,0,71,7],"limits":[1e-35,1e-35,1e-35,1.5,0.114379,0.388322,1.93607,5.5,59.5,1e-35,0.894445],"below":[1,2,3,4,5,6,-1,8,9,10,-5],"above":[-12,-11,-10,7,-4,-3,-2,-9,-8,-7,-6],"leaves":[-0.0023146,0.02145,-0.0023146,-0.0023146,0.028719,0.011235,-0.0019827,-0.0023146,-0.0023146,-0.0080148,-0.017224,-0.033968]},{"features":[28,33,10,54,8,10,8,4,1,7,8],"limits":[1e-35,1e-35,0.895642,1e-35,0.148399,0.827731,0.383079,0.326727,83.99,0.547728,0.263524],"below":[1,2,3,4,-1,-3,7,8,9,-5,-7],"above":[-12,-11,6,5,-2,-4,-10,-9,10,-6,-8],"leaves":[0.0041441,-0.01367,0.023304,-0.0043495,0.024376,-0.0067203,-0.0099009,0.016139,-0.01012,-0.011591,0.01943,-0.034198]},{"features":[65,61,35,58,60,36,30,68,60,8,12],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,0.196254,0.444077],"below":[1,2,3,4,-1,-3,7,8,-7,10,-10],"above":[6,-6,-5,5,-2,-4,9,-9,-8,-12,-11],"leaves":[0.0011513,-0.007857,-0.007857,-0.017169,-0.017169,-0.030633,0.026343,0.0011513,0.0011513,0.028823,0.0011513,0.0011513]},{"features":[28,71,56,59,15,58,9,12,0,3,3],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,2.95026,0.300944,46.5,0.764929,0.412133],"below":[1,2,3,4,5,6,-1,-7,-8,10,-9],"above":[-12,7,-6,-5,-4,-3,-2,8,9,-11,-10],"leaves":[0.016678,0.027532,0.0082028,0.0082028,0.0029924,-0.0033122,-0.0033122,-0.017486,-0.0033122,-0.015672,-0.0033122,-0.034072]},{"features":[24,57,54,61,56,58,15,69,60,4,5],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1.5,1e-35,0.0560797,0.0257516],"below":[1,2,3,4,5,6,7,8,-1,-6,-11],"above":[10,-10,-9,-8,9,-5,-4,-3,-2,-7,-12],"leaves":[0.02652,0.0055964,0.0055964,0.0055964,-0.00026275,-0.00026275,-0.0076577,-0.016333,0.015576,-0.034762,0.012498,-0.02466]},{"features":[61,7,4,32,46,65,75,69,56,9,46],"limits":[1e-35,0.116203,1e-35,1e-35,1.5,1e-35,2.5,1.5,1e-35,3.68213,1e-35],"below":[1,2,-1,4,5,-2,7,-5,9,10,-8],"above":[-12,8,3,6,-4,-3,-7,-6,-11,-10,-9],"leaves":[0.015606,-0.01439,0.000048124,0.012352,0.013381,-0.01439,0.028304,-0.0076952,0.020344,-0.008167,-0.01439,-0.027349]},{"features":[58,36,12,8,75,51,67,71,36,75,2],"limits":[1e-35,1.5,0.184659,0.189422,1e-35,1e-35,1e-35,2.5,2.5,5.5,4.30536],"below":[1,2,3,-1,-2,6,-4,8,9,-7,-11],"above":[10,7,5,4,-3,-6,-5,-10,-9,-8,-12],"leaves":[0.022372,-0.009035,0.012393,-0.009035,0.011187,0.017049,0.017562,0.00045445,0.00045445,-0.009035,-0.032342,-0.009035]},{"features":[2,58,36,4,32,28,47,65,51,4,9],"limits":[4.19241,1e-35,1.5,0.179029,1e-35,1e-35,1e-35,1e-35,1e-35,0.147393,1.93607],"below":[1,2,3,-1,-2,-4,7,8,9,-7,-11],"above":[6,-6,5,4,-3,-5,10,-10,-9,-8,-12],"leaves":[-0.017589,-0.0091706,0.016877,0.0078515,-0.017589,-0.03089,-0.024233,0.00014678,0.0030899,0.016454,-0.016689,0.012897]},{"features":[51,74,6,5,11,1,61,3,10,0,54],"limits":[1e-35,1e-35,0.0732143,0.103195,0.350676,28.195,1e-35,0.399219,0.902545,22.5,1e-35],"below":[1,2,3,4,-1,-2,-3,-6,-7,10,-8],"above":[-12,-11,7,-5,5,6,-4,8,9,-10,-9],"leaves":[-0.011097,-0.00046977,0.018429,-0.0057155,-0.0099536,0.02172,-0.011097,-0.011097,0.010538,0.013902,-0.020449,0.023188]},{"features":[54,61,8,10,0,1,1,12,71,32,5],"limits":[1e-35,1e-35,0.334808,0.937593,63.5,191.145,28.195,0.252273,1e-35,1e-35,0.021899],"below":[1,2,3,4,5,6,-1,-2,-3,-6,-11],"above":[10,-10,-9,-8,9,-5,7,8,-4,-7,-12],"leaves":[-0.014564,0.018276,0.0038539,-0.014564,0.018656,-0.014564,0.015062,0.012875,-0.013009,-0.025774,0.018478,-0.0039422]},{"features":[5,36,66,74,6,55,6,71,1,1,7],"limits":[0.120606,1e-35,1e-35,2.5,0.712152,1e-35,0.600926,2.5,26.935,215.025,0.775253],"below":[1,2,-1,4,5,6,7,8,-3,-7,-11],"above":[10,3,-2,-10,-9,9,-6,-5,-4,-8,-12],"leaves":[-0.021083,0.012488,-0.0011207,0.0097464,-0.0096656,-0.010509,-0.010509,0.016459,0.02288,-0.02472,-0.023719,0.0037931]},{"features":[28,61,26,55,60,69,9,74,71,9,32],"limits":[1e-35,1e-35,4.5,1e-35,1e-35,3.5,5.06574,1e-35,1e-35,4.022,1e-35],"below":[1,2,3,4,5,6,7,8,9,-1,-8],"above":[-12,-11,-10,10,-7,-6,-5,-4,-3,-2,-9],"leaves":[0.0089342,0.022941,0.0042401,-0.0023639,-0.0023639,-0.0023639,-0.0082583,-0.0082583,0.016058,0.020655,-0.017399,-0.034006]},{"features":[12,8,59,9,51,3,0,73,9,9,12],"limits":[0.300944,0.199207,1e-35,2.25218,1e-35,0.904981,58.5,1e-35,4.23956,5.48103,0.571974],"below":[1,-1,3,-2,5,6,7,8,-5,-8,-10],"above":[4,2,-4,-3,-12,10,9,-7,-6,-9,-11],"leaves":[0.02513,-0.01108,0.0050741,-0.02355,-0.0055023,0.010122,-0.024387,-0.026716,0.0029063,-0.037279,0.0089643,0.019682]},{"features":[28,33,31,51,10,40,3,12,12,9,3],"limits":[1e-35,1e-35,1e-35,1e-35,0.93893,1e-35,0.38925,0.344289,0.587544,3.96941,0.522775],"below":[1,2,3,4,5,6,-1,-2,9,-5,-7],"above":[-12,-11,-10,-9,8,-4,7,-3,10,-6,-8],"leaves":[0.00041632,-0.0065314,-0.016627,0.011702,0.0059307,-0.016627,-0.011344,0.02283,0.018675,0.016339,0.018178,-0.032252]},{"features":[28,54,31,11,15,9,14,2,12,2,2],"limits":[1e-35,1e-35,1e-35,0.819348,1e-35,4.28031,1e-35,4.61506,0.606309,4.31217,4.02133],"below":[1,2,3,4,5,6,-1,8,9,-5,-7],"above":[-12,-11,-10,7,-4,-3,-2,-9,10,-6,-8],"leaves":[-0.012497,0.010537,0.011854,-0.015601,-0.0010138,-0.015601,-0.012389,0.019718,0.013876,0.014723,0.009541,-0.02994]},{"features":[2,58,5,74,49,3,10,10,51,0,11],"limits":[4.2031,1e-35,0.118824,2.5,1e-35,0.303689,0.903207,0.827702,1e-35,10.5,0.907671],"below":[1,2,3,4,5,-1,7,-7,-8,-10,-11],"above":[6,-6,-5,-4,-3,-2,9,8,-9,10,-12],"leaves":[0.018382,-0.0030765,0.021648,-0.016424,-0.016424,-0.029523,0.011926,-0.011953,0.012425,0.023304,0.011471,-0.011938]},{"features":[28,71,56,59,9,60,75,57,12,2,2],"limits":[1e-35,1.5,1e-35,1e-35,5.06574,1e-35,1.5,1e-35,0.144156,2.05774,4.49823],"below":[1,2,3,4,5,6,7,-1,9,-7,-10],"above":[-12,10,8,-6,-5,-4,-3,-2,-9,-8,-11],"leaves":[0.024462,0.012512,0.012512,0.0063865,0.0063865,0.001097,-0.0057715,0.001097,-0.0057715,-0.015632,-0.0057715,-0.03073]},{"features":[28,60,27,58,36,63,32,38,6,0,8],"limits":[1e-35,1e-35,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,0.526551,30.5,0.167671],"below":[1,2,3,4,5,-1,-2,8,9,-4,-6],"above":[-12,-11,-10,-9,7,6,-3,-8,10,-5,-7],"leaves":[-0.0022964,0.0040513,0.022876,0.013005,-0.0022964,-0.0022964,0.031061,-0.0022964,-0.0081741,-0.0081741,-0.015806,-0.029819]},{"features":[60,61,5,46,0,9,9,3,75,7,29],"limits":[1e-35,1e-35,0.0190125,1.5,10.5,1.93607,4.4929,0.886945,4.5,0.433036,9.5],"below":[1,2,3,4,5,-1,-3,-5,-7,10,-8],"above":[-12,-11,8,7,6,-2,-4,-6,9,-10,-9],"leaves":[-0.0062892,0.0079101,-0.0062892,0.0079101,0.022087,0.0079101,-0.0062892,0.025304,-0.0039937,-0.0062892,-0.012699,-0.024094]},{"features":[60,0,56,55,75,36,5,61,15,2,75],"limits":[1e-35,56.5,1e-35,1e-35,1.5,2.5,0.155048,1e-35,1e-35,4.49823,2.5],"below":[1,2,3,4,5,6,7,-1,9,-7,-10],"above":[-12,10,8,-6,-5,-4,-3,-2,-9,-8,-11],"leaves":[0.024519,-0.00012997,-0.00012997,-0.00012997,-0.00012997,-0.00012997,-0.011269,-0.00012997,-0.00012997,-0.011269,0.018597,-0.022164]},{"features":[60,12,1,69,36,35,51,69,0,46,14],"limits":[1e-35,0.326505,31.43,3.5,2.5,1e-35,1e-35,1.5,55.5,1e-35,1e-35],"below":[1,2,3,4,-1,-4,7,8,9,-6,-9],"above":[-12,6,5,-3,-2,-5,-11,10,-8,-7,-10],"leaves":[0.0094177,-0.0113,-0.0113,0.014209,-0.0113,-0.0113,0.010917,-0.0113,-0.0113,0.014321,0.019527,-0.022169]},{"features":[74,71,46,56,0,75,7,27,8,12,11],"limits":[2.5,1e-35,1.5,1e-35,58.5,1.5,0.116203,1e-35,0.158216,0.300944,0.629884],"below":[1,2,3,4,5,-1,7,8,-5,-9,-10],"above":[-12,9,6,-4,-3,-2,-8,-7,-6,10,-11],"leaves":[0.00516,0.00041135,0.00041135,-0.0036689,0.00516,0.025637,0.00516,0.00516,-0.0036689,-0.0036689,-0.014617,-0.02746]},{"features":[61,51,0,1,10,6,69,0,5,7,46],"limits":[1e-35,1e-35,63.5,194.115,0.902545,0.0732143,3.5,31.5,0.104957,0.568323,1e-35],"below":[1,2,3,4,5,6,7,-1,9,-5,-6],"above":[-12,-11,-10,-9,8,-4,-3,-2,-8,10,-7],"leaves":[0.010972,-0.0059745,-0.01157,-0.01157,0.013252,-0.01157,0.015786,-0.01092,0.019701,-0.01157,0.02018,-0.022414]},{"features":[8,61,0,0,8,12,4,32,59,29,70],"limits":[0.375574,1e-35,63.5,43.5,0.146504,0.55835,0.268762,1e-35,1e-35,3.5,1e-35],"below":[1,2,3,4,5,-1,-3,-6,9,10,-9],"above":[8,-8,7,-5,6,-2,-4,-7,-12,-11,-10],"leaves":[0.026225,-0.0082953,-0.0072863,0.012735,0.015788,-0.0082953,0.012757,-0.018623,0.0083894,-0.011246,-0.019645,-0.034287]},{"features":[28,51,0,71,1,36,3,52,1,0,0],"limits":[1e-35,1e-35,58.5,1e-35,164.85,1.5,0.669697,1e-35,20.39,14.5,117],"below":[1,2,3,4,5,-1,-2,-3,-4,-7,-9],"above":[-12,-11,10,9,-6,6,7,8,-5,-8,-10],"leaves":[-0.0027104,-0.0027104,-0.0027104,-0.0027104,0.024343,0.019166,-0.0027104,-0.017076,-0.017076,0.0073065,0.018461,-0.032864]},{"features":[74,8,6,9,8,11,51,8,6,66,4],"limits":[2.5,0.291741,0.409464,2.25218,0.199207,0.486299,1e-35,0.279752,0.35389,1e-35,0.255567],"below":[1,2,3,4,-1,-3,7,-5,9,-8,-9],"above":[-12,8,6,5,-2,-4,-7,-6,-11,10,-10],"leaves":[0.01258,-0.013165,-0.0064144,0.017693,-0.012919,0.010848,0.015416,-0.013165,-0.0063567,0.015717,0.0084092,-0.025268]},{"features":[57,24,54,58,27,60,4,8,74,74,5],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.251984,0.143718,1e-35,1.5,0.0230783],"below":[1,2,3,4,5,6,7,-1,-3,-8,-10],"above":[-12,10,9,-7,-6,-5,8,-2,-4,-9,-11],"leaves":[0.011381,-0.0019255,0.016396,-0.0020771,-0.0082513,-0.0082513,-0.016252,0.013996,-0.010289,0.011783,-0.016252,-0.030798]},{"features":[28,33,31,51,0,9,6,69,2,11,2],"limits":[1e-35,1e-35,1e-35,1e-35,63.5,4.76506,0.0732143,3.5,4.09513,0.445048,4.64148],"below":[1,2,3,4,5,6,7,8,-1,-4,-5],"above":[-12,-11,-10,-9,-8,-7,9,-3,-2,10,-6],"leaves":[-0.0013386,0.01492,-0.0093622,0.014176,-0.015825,0.012956,0.016383,-0.015825,0.017033,0.01425,0.016693,-0.029628]},{"features":[65,67,47,1,51,49,7,9,1,7,8],"limits":[1e-35,1e-35,1e-35,82.67,1e-35,1e-35,0.338095,3.09884,254.38,0.43875,0.383079],"below":[1,2,3,-1,5,-2,-5,-8,9,10,-9],"above":[7,-7,6,4,-4,-3,-6,8,-12,-11,-10],"leaves":[-0.0045295,-0.028537,-0.0045295,-0.0045295,-0.0045295,-0.019006,-0.00033121,-0.00033121,0.024485,-0.00033121,-0.00033121,-0.00033121]},{"features":[12,8,9,61,51,12,6,49,3,8,10],"limits":[0.300944,0.199207,2.25218,1e-35,1e-35,0.555208,0.0732143,1e-35,0.775255,0.283402,0.913745],"below":[1,-1,-2,4,5,6,-4,-5,9,-7,-9],"above":[3,2,-3,-12,-11,8,7,-6,10,-8,-10],"leaves":[0.023875,-0.021935,0.0011915,-0.00018479,-0.019826,0.010433,-0.01952,0.0076652,-0.0011051,0.022036,0.020015,-0.035569]},{"features":[60,59,56,1,57,58,66,69,2,1,53],"limits":[1e-35,1e-35,1e-35,38.165,1e-35,1e-35,1e-35,1.5,4.49823,215.025,1e-35],"below":[1,2,3,4,5,-1,-4,-5,-7,-9,-11],"above":[10,9,8,6,-3,-2,7,-6,-8,-10,-12],"leaves":[0.028784,0.011037,0.00003313,0.00003313,0.02102,0.0056231,-0.0058171,0.00003313,-0.013133,-0.0058171,-0.013133,-0.033849]},{"features":[65,61,8,66,36,57,71,8,1,1,7],"limits":[1e-35,1e-35,0.251374,1e-35,1.5,1e-35,1.5,0.383079,254.38,34.965,0.452273],"below":[1,2,-1,4,-2,-4,-6,8,9,-8,-9],"above":[7,6,3,5,-3,-5,-7,-12,-11,10,-10],"leaves":[0.00048717,-0.014154,-0.0068027,0.00048717,-0.0068027,-0.014154,-0.035926,0.00048717,0.023681,0.00048717,0.00048717,0.00048717]},{"features":[62,12,8,55,10,67,32,12,75,22,10],"limits":[1e-35,0.336478,0.189422,1e-35,0.931776,1e-35,1e-35,0.3949,1.5,1e-35,0.945326],"below":[1,2,-1,-2,5,6,-4,-5,9,-8,-10],"above":[-12,4,3,-3,8,-7,7,-6,10,-9,-11],"leaves":[0.023729,0.0025129,-0.01513,-0.01513,-0.01513,0.0010772,0.014123,0.020317,-0.0087813,0.010477,-0.01513,-0.029218]},{"features":[71,46,65,11,13,12,9,3,13,12,67],"limits":[1e-35,1.5,1e-35,0.701064,1e-35,0.300944,5.01646,0.390965,1e-35,0.785014,1e-35],"below":[1,2,-1,4,-3,-6,7,-7,9,10,-8],"above":[5,3,-2,-5,-4,6,-12,8,-11,-10,-9],"leaves":[-0.0049745,0.0042212,0.0042212,0.017723,0.02149,-0.0049745,-0.0049745,-0.035564,-0.0049745,-0.0049745,-0.0049745,-0.0049745]},{"features":[28,56,58,71,0,69,75,59,7,47,32],"limits":[1e-35,1e-35,1e-35,1e-35,59.5,1.5,1.5,1e-35,0.43875,1e-35,1e-35],"below":[1,2,3,4,5,6,7,-1,9,10,-8],"above":[-12,8,-7,-6,-5,-4,-3,-2,-11,-10,-9],"leaves":[0.029656,0.0068437,0.0068437,0.0068437,0.0068437,0.0021021,-0.0024782,-0.015121,-0.0024782,-0.0024782,-0.015121,-0.029079]},{"features":[51,12,4,11,54,67,74,3,69,46,0],"limits":[1e-35,0.287088,0.124144,0.840455,1e-35,1e-35,1e-35,0.406024,1.5,1e-35,55.5],"below":[1,2,3,4,-1,6,7,-5,9,-6,-7],"above":[-12,5,-4,-3,-2,-11,-10,8,-9,10,-8],"leaves":[-0.013857,0.0066639,0.0095684,0.011254,0.0024844,-0.017579,0.0024844,-0.0075476,-0.017579,-0.027194,0.015631,0.018561]},{"features":[51,0,8,69,4,0,46,2,2,33,10],"limits":[1e-35,63.5,0.238366,3.5,0.114763,15.5,1e-35,2.56437,3.60838,1e-35,0.925814],"below":[1,2,3,-1,5,-3,7,-5,-7,10,-9],"above":[-12,9,4,-2,6,-4,8,-6,-8,-11,-10],"leaves":[0.011525,-0.0071446,-0.0020889,-0.022903,-0.025437,-0.00069453,0.017766,-0.00069453,-0.031451,0.0042553,0.012361,0.019201]},{"features":[54,40,27,58,4,69,74,10,10,56,58],"limits":[1e-35,1e-35,1e-35,1e-35,0.211032,3.5,2.5,0.96249,0.83335,1e-35,1e-35],"below":[1,2,3,4,5,-1,-3,-6,-9,10,-10],"above":[8,-8,7,-5,6,-2,-4,-7,9,-12,-11],"leaves":[-0.00063394,-0.011284,0.0027652,-0.011284,-0.020106,-0.023089,0.0020933,0.011887,0.01911,0.01245,-0.0033579,-0.011906]},{"features":[32,12,8,10,67,12,4,9,15,12,8],"limits":[1e-35,0.359487,0.179029,0.96249,1e-35,0.737986,0.231456,4.70418,1e-35,0.278424,0.0678161],"below":[1,2,-1,4,5,-3,7,8,9,-7,-11],"above":[6,3,-2,-6,-5,-4,10,-10,-9,-8,-12],"leaves":[0.021483,-0.003058,-0.018272,-0.0019029,0.012415,0.012274,-0.00038682,-0.038605,0.0054507,0.012601,-0.0083747,0.024357]},{"features":[28,69,58,0,56,59,8,1,0,36,1],"limits":[1e-35,3.5,1e-35,63.5,1e-35,1e-35,0.23355,36.11,10.5,1.5,61.37],"below":[1,2,3,4,5,-1,-3,-7,-8,-9,-10],"above":[-12,7,-6,-5,6,-2,-4,8,9,10,-11],"leaves":[0.017135,0.0048123,0.0048123,-0.0047696,-0.0047696,-0.01408,-0.01408,0.020921,-0.01408,-0.011404,0.011504,-0.027658]},{"features":[12,55,60,26,67,32,3,43,71,12,11],"limits":[0.300944,1e-35,1e-35,5.5,1e-35,1e-35,0.504717,1e-35,1e-35,0.531724,0.679623],"below":[1,2,-1,-3,5,6,7,-5,9,-7,-8],"above":[4,3,-2,-4,-12,-11,8,-6,-10,10,-9],"leaves":[0.0080425,-0.018156,-0.018121,0.011274,-0.031635,0.0039146,-0.011825,-0.011825,0.004049,-0.019443,0.004049,0.01677]},{"features":[57,65,47,32,67,71,1,12,55,7,68],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,2.5,34.965,0.634945,1e-35,0.452273,1e-35],"below":[1,2,3,4,-1,-4,-6,8,9,10,-7],"above":[-12,6,5,-3,-2,-5,7,-11,-10,-9,-8],"leaves":[-0.013076,0.0011545,0.0011545,0.0011545,-0.013076,0.0011545,0.025808,0.0011545,0.0011545,0.0011545,0.0011545,-0.025767]},{"features":[5,54,58,5,46,12,71,29,11,12,12],"limits":[0.115832,1e-35,1e-35,0.0521741,1.5,0.184659,1e-35,1.5,0.870267,0.737986,0.349603],"below":[1,2,3,4,5,-1,-3,-5,-7,10,-10],"above":[9,-9,8,7,6,-2,-4,-6,-8,-12,-11],"leaves":[0.001392,-0.0072749,0.018587,0.001392,-0.0072749,0.015703,-0.027494,-0.0072749,0.011619,-0.0012676,-0.024069,0.011615]},{"features":[60,56,71,36,9,8,3,66,8,9,2],"limits":[1e-35,1e-35,1e-35,2.5,5.08359,0.474937,0.669697,1e-35,0.293611,2.25218,4.49823],"below":[1,2,3,4,5,6,7,-1,9,-8,-10],"above":[-12,8,-7,-6,-5,-4,-3,-2,10,-9,-11],"leaves":[0.0023188,0.018382,0.019693,0.0023188,0.0023188,0.0023188,-0.0025722,-0.012685,-0.0025722,-0.012685,-0.0025722,-0.023957]},{"features":[61,58,56,69,36,60,36,71,6,8,66],"limits":[1e-35,1e-35,1e-35,1.5,1e-35,1e-35,2.5,1e-35,0.256579,0.152037,1e-35],"below":[1,2,3,4,-1,6,7,-2,-6,-8,-11],"above":[10,-10,9,8,5,-5,-4,-3,-7,-9,-12],"leaves":[0.000092217,0.022774,0.0079825,0.0079825,0.000092217,0.000092217,0.011829,0.000092217,-0.0050424,-0.010364,-0.027468,-0.010364]},{"features":[58,36,3,1,1,8,1,6,71,36,36],"limits":[1e-35,1.5,0.273864,128.07,42.865,0.199207,264.065,0.7066,1.5,2.5,1.5],"below":[1,2,-1,4,5,-2,-5,8,9,-7,-11],"above":[10,7,3,6,-4,-3,-6,-10,-9,-8,-12],"leaves":[0.015008,0.017702,-0.0046063,-0.0075971,0.009178,-0.0075971,0.010842,-0.00045524,-0.0075971,0.025879,-0.0075971,-0.030416]},{"features":[74,58,4,10,7,6,5,36,75,20,10],"limits":[2.5,1e-35,0.25963,0.895642,0.116203,0.620872,0.0900974,1e-35,1.5,1e-35,0.672091],"below":[1,2,3,-1,5,6,7,-2,-3,10,-8],"above":[-12,-11,9,4,-7,-6,-5,8,-4,-10,-9],"leaves":[-0.0044522,-0.0043209,0.024618,0.0041627,-0.0044522,-0.0044522,-0.0044522,-0.0044522,0.018507,-0.0044522,-0.010492,-0.020798]},{"features":[62,27,5,47,32,65,59,36,19,5,32],"limits":[1e-35,1e-35,0.118824,1e-35,1e-35,1e-35,1e-35,2.5,1e-35,0.047247,1e-35],"below":[1,2,3,4,5,-1,7,8,9,10,-4],"above":[-12,-11,-10,6,-3,-2,-9,-8,-7,-6,-5],"leaves":[-0.015213,0.012433,0.01715,0.01322,-0.0014517,0.026048,-0.0014517,-0.0014517,-0.012537,-0.012103,-0.011882,-0.029073]},{"features":[8,60,65,71,35,9,9,27,59,70,58],"limits":[0.37947,1e-35,1e-35,1e-35,1e-35,3.23899,4.48201,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,-4,7,-5,9,10,-9],"above":[8,-8,5,-3,-2,6,-7,-6,-12,-11,-10],"leaves":[0.0048005,-0.0021786,-0.0079845,0.0048005,0.026309,0.0048005,0.0048005,-0.019086,0.0073271,-0.0054457,-0.013375,-0.030488]},{"features":[24,60,61,4,4,1,1,9,20,12,11],"limits":[1e-35,1e-35,1e-35,0.251984,1e-35,28.195,191.145,5.1216,1e-35,0.58412,0.278424],"below":[1,2,3,4,5,-1,-3,-4,9,-6,-11],"above":[10,-10,-9,8,6,-2,7,-5,-8,-7,-12],"leaves":[-0.0035074,0.014766,-0.0035074,0.022157,-0.0035074,0.017551,-0.0035074,-0.0035074,-0.0097054,-0.020614,0.012705,-0.01924]},{"features":[28,32,75,56,0,62,2,12,69,12,75],"limits":[1e-35,1e-35,1.5,1e-35,59.5,1e-35,4.35516,0.300944,1.5,0.3949,5.5],"below":[1,2,3,4,5,-1,-4,8,-6,10,-9],"above":[-12,9,7,6,-3,-2,-5,-8,-7,-11,-10],"leaves":[0.012994,-0.0021578,-0.0021578,-0.012842,-0.0021578,-0.012842,0.013049,-0.012842,-0.012842,0.0088559,0.017087,-0.025209]},{"features":[8,2,3,35,66,2,56,55,58,13,32],"limits":[0.37947,4.64148,0.940588,1e-35,1e-35,2.68648,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,-1,-2,6,7,8,-6,-10,-11],"above":[5,-5,-4,4,-3,9,-9,-8,-7,10,-12],"leaves":[0.0012172,-0.017165,0.012212,-0.017776,0.016758,0.025278,-0.0044641,-0.0044641,-0.019606,-0.023165,-0.008211,0.017441]},{"features":[10,4,31,8,4,51,10,10,8,4,75],"limits":[0.908506,0.273619,1e-35,0.172627,0.0842199,1e-35,0.817876,0.783127,0.383079,0.31736,1.5],"below":[1,2,3,4,-1,6,7,-3,9,-9,-10],"above":[8,-8,-7,5,-2,-6,-5,-4,-12,10,-11],"leaves":[0.02063,-0.0075056,-0.012274,0.0093565,-0.020562,0.01036,0.01363,0.002553,0.012477,0.0042147,-0.025313,-0.011298]},{"features":[65,66,47,11,51,7,69,71,3,72,69],"limits":[1e-35,1e-35,1e-35,0.801961,1e-35,0.148542,1.5,1e-35,0.839643,1e-35,4.5],"below":[1,2,3,4,-1,-4,7,-7,-9,10,-10],"above":[6,-6,5,-3,-2,-5,8,-8,9,-12,-11],"leaves":[-0.022051,-0.0049767,-0.0049767,-0.0049767,-0.018571,-0.00047834,0.018226,-0.00047834,-0.00047834,0.021156,0.0070424,-0.00047834]},{"features":[10,58,54,65,10,0,5,53,10,63,2],"limits":[0.93893,1e-35,1e-35,1e-35,0.893516,12.5,0.116963,1e-35,0.916267,1e-35,4.2031],"below":[1,2,3,4,-1,-3,7,-4,-7,-9,-11],"above":[10,9,8,5,-2,6,-6,-5,-8,-10,-12],"leaves":[-0.010884,-0.0019044,-0.0019044,-0.0019044,0.023653,-0.0019044,0.014188,-0.010884,-0.034744,-0.010884,-0.0014858,0.015282]},{"features":[61,8,12,12,6,69,2,38,74,71,12],"limits":[1e-35,0.143718,0.55835,0.565051,0.0732143,3.5,4.60514,1e-35,1.5,1e-35,0.287088],"below":[1,2,-1,4,5,-3,-5,8,9,-7,-11],"above":[10,3,-2,7,6,-4,-6,-10,-9,-8,-12],"leaves":[0.022985,-0.010488,0.0027632,-0.010488,-0.010488,0.013743,0.013817,-0.00048313,-0.010488,-0.010488,-0.010488,-0.033642]},{"features":[62,12,72,10,51,43,0,75,70,3,75],"limits":[1e-35,0.114379,1e-35,0.916267,1e-35,1e-35,63.5,1e-35,1e-35,0.443376,1e-35],"below":[1,2,-1,-2,5,6,7,8,-4,-6,-8],"above":[-12,4,3,-3,-11,-10,10,9,-5,-7,-9],"leaves":[0.012346,-0.014264,0.0023929,0.00097648,-0.0098299,0.00097648,-0.014264,-0.014264,0.00097648,0.0083626,0.01558,-0.0273]},{"features":[28,56,54,37,40,59,57,36,7,29,31],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,2.5,0.43875,6.5,1e-35],"below":[1,2,3,4,-1,-3,7,-5,9,-8,-9],"above":[-12,8,6,5,-2,-4,-7,-6,-11,10,-10],"leaves":[-0.0012064,0.012528,0.020371,-0.0012064,0.018131,0.0069001,-0.0012064,-0.0012064,-0.012038,-0.0012064,-0.012038,-0.024147]},{"features":[57,1,1,56,36,8,9,71,46,2,1],"limits":[1e-35,45.23,36.11,1e-35,2.5,0.199207,3.39148,1e-35,1.5,4.08239,217.57],"below":[1,2,3,4,-1,-3,-5,8,-7,-8,-10],"above":[-12,7,6,5,-2,-4,-6,10,9,-9,-11],"leaves":[0.012259,-0.0026577,-0.0026577,-0.015498,0.019714,-0.0051958,-0.0062859,0.0014732,0.015764,-0.015498,-0.0072723,-0.029673]},{"features":[58,54,26,31,6,40,8,59,36,8,2],"limits":[1e-35,1e-35,4.5,1e-35,0.700352,1e-35,0.184698,1e-35,1.5,0.11216,4.30536],"below":[1,2,3,4,5,6,-1,-3,-5,-7,-11],"above":[10,-10,-9,9,8,7,-2,-4,-6,-8,-12],"leaves":[-0.000021251,-0.008122,0.022157,-0.000021251,-0.008122,0.023898,-0.008122,0.016044,0.014151,0.0093953,-0.026982,-0.008122]},{"features":[2,66,75,69,13,53,11,69,69,47,75],"limits":[4.19241,1e-35,2.5,1.5,1e-35,1e-35,0.819348,3.5,2.5,1e-35,1e-35],"below":[1,2,3,-1,-4,-6,7,8,-7,10,-10],"above":[5,4,-3,-2,-5,6,9,-9,-8,-12,-11],"leaves":[-0.0071561,-0.021663,-0.0040024,-0.0031562,0.020315,0.010545,-0.0048423,0.017527,-0.020234,0.011884,-0.02299,0.012901]},{"features":[60,71,6,55,1,2,47,66,2,12,12],"limits":[1e-35,2.5,0.0732143,1e-35,32.775,3.36163,1e-35,1e-35,4.41586,0.61911,0.300944],"below":[1,2,3,4,5,-1,7,-3,-7,10,-8],"above":[-12,-11,8,-6,6,-2,-5,-4,9,-10,-9],"leaves":[0.0061347,-0.0048617,-0.0048617,0.017961,0.019219,-0.0048617,-0.0048617,0.015842,-0.0048617,0.017474,-0.010817,-0.021204]},{"features":[28,61,2,46,2,10,1,1,75,8,1],"limits":[1e-35,1e-35,4.2031,1e-35,2.68648,0.913745,185.45,270.27,2.5,0.227561,51.59],"below":[1,2,3,-1,-2,6,-4,-5,-6,10,-8],"above":[-12,-11,5,4,-3,9,7,8,-7,-10,-9],"leaves":[-0.0064992,0.018055,-0.0024052,-0.0064992,0.019264,-0.0064992,0.0147,0.012485,-0.0064992,0.020337,-0.013559,-0.02625]},{"features":[28,56,71,55,0,57,58,6,15,6,2],"limits":[1e-35,1e-35,1e-35,1e-35,59.5,1e-35,1e-35,0.565437,1e-35,0.0732143,2.12016],"below":[1,2,3,4,5,6,-1,-6,9,10,-8],"above":[-12,8,7,-5,-4,-3,-2,-7,-11,-10,-9],"leaves":[0.021663,0.010503,0.0026297,0.0026297,0.0026297,-0.0019405,0.0026297,-0.012894,-0.0019405,-0.012894,-0.0019405,-0.024969]},{"features":[60,5,59,47,65,36,8,8,12,6,6],"limits":[1e-35,0.118824,1e-35,1e-35,1e-35,2.5,0.190983,0.258529,0.545005,1e-35,0.256579],"below":[1,2,3,4,-1,6,-3,-4,9,-5,-9],"above":[-12,-11,10,5,-2,-8,7,8,-7,-6,-10],"leaves":[-0.0034246,0.016038,0.019905,-0.0034246,0.010266,-0.0034246,0.025518,-0.0034246,-0.010838,-0.0034246,-0.010838,-0.02086]},{"features":[74,33,26,27,10,10,10,32,2,47,6],"limits":[2.5,1e-35,4.5,1e-35,0.895642,0.821771,0.781189,1e-35,4.09513,1e-35,0.620872],"below":[1,2,3,4,5,6,7,-1,-5,-6,-7],"above":[-12,-11,-10,-9,8,-4,-3,-2,9,10,-8],"leaves":[-0.0095781,0.0094394,0.01132,-0.011215,-0.0065722,-0.0063996,0.019939,-0.0097639,-0.01202,0.015224,0.01469,-0.022481]},{"features":[60,12,8,59,69,71,2,12,69,15,8],"limits":[1e-35,0.287088,0.199207,1e-35,3.5,1e-35,4.13766,0.565051,1e-35,1e-35,0.131364],"below":[1,2,-1,4,-2,6,-5,-6,9,-7,-9],"above":[-12,5,3,-4,-3,-11,7,8,10,-8,-10],"leaves":[0.01798,0.0087682,-0.0034962,-0.010378,-0.0045509,-0.0049163,0.0096646,-0.0049163,-0.0049163,0.024465,-0.010378,-0.019868]},{"features":[58,4,69,67,65,12,19,7,74,53,2],"limits":[1e-35,0.269751,3.5,1e-35,1e-35,0.445299,1e-35,0.894445,2.5,1e-35,4.41586],"below":[1,2,3,4,-1,6,7,8,-5,-9,-11],"above":[10,5,-4,-3,-2,9,-8,-7,-6,-10,-12],"leaves":[-0.0065804,0.0065188,0.016412,-0.0065804,0.024045,-0.0065804,-0.00054121,-0.0065804,0.010148,-0.0065804,-0.025726,-0.0065804]},{"features":[61,56,58,67,3,36,12,59,10,3,12],"limits":[1e-35,1e-35,1e-35,1e-35,0.800827,1.5,0.762532,1e-35,0.89491,0.725245,0.287088],"below":[1,2,3,4,5,6,-1,-5,9,-8,-11],"above":[10,8,-7,7,-4,-3,-2,-6,-10,-9,-12],"leaves":[0.0025928,0.011548,0.011548,0.0025928,0.024489,0.011548,-0.0010513,-0.0010513,-0.010996,-0.0010513,-0.010996,-0.031106]},{"features":[8,11,43,4,4,1,37,1,32,56,75],"limits":[0.293611,0.929803,1e-35,0.326727,0.129331,38.165,1e-35,198.17,1e-35,1e-35,1e-35],"below":[1,2,-1,-3,5,-5,7,-6,9,-9,-11],"above":[4,3,-2,-4,8,6,-8,-7,10,-10,-12],"leaves":[-0.0025969,0.015177,0.02404,-0.010046,0.0015856,-0.030259,0.0031559,0.0094903,0.005488,-0.020662,-0.011,0.026013]},{"features":[58,56,4,54,24,15,73,5,61,15,63],"limits":[1e-35,1e-35,0.159546,1e-35,1e-35,1e-35,1e-35,0.192928,1e-35,1e-35,1e-35],"below":[1,2,3,-1,-2,6,7,8,-4,-9,-11],"above":[10,9,5,4,-3,-8,-7,-6,-5,-10,-12],"leaves":[0.00027543,0.017439,0.00027543,0.022171,0.0095874,0.0095874,0.00027543,0.00027543,-0.0061483,0.00027543,-0.022886,-0.0061483]},{"features":[65,8,4,49,9,7,12,29,8,12,11],"limits":[1e-35,0.251374,0.0630682,1e-35,5.48103,0.475595,0.184659,2.5,0.199207,0.545005,0.696311],"below":[1,-1,-2,4,5,6,-3,8,9,-8,-11],"above":[7,2,3,-7,-6,-5,-4,10,-10,-9,-12],"leaves":[-0.00048116,-0.021818,-0.00048116,-0.016587,-0.00048116,-0.00048116,-0.00048116,0.02515,-0.00048116,-0.00048116,0.00020865,0.024316]},{"features":[60,27,61,56,0,59,5,0,75,12,5],"limits":[1e-35,1e-35,1e-35,1e-35,58.5,1e-35,0.104957,7.5,4.5,0.58102,0.0230783],"below":[1,2,3,4,5,6,7,-1,-6,-9,-10],"above":[-12,9,-8,8,-5,-4,-3,-2,-7,10,-11],"leaves":[0.0070924,0.019903,0.0070924,0.0013877,0.0013877,-0.0041623,0.0013877,-0.010822,-0.010822,-0.004148,0.015154,-0.02105]},{"features":[32,1,1,36,57,56,37,75,69,75,69],"limits":[1e-35,45.23,35.49,2.5,1e-35,1e-35,1e-35,1.5,5.5,2.5,1.5],"below":[1,2,3,4,5,-1,7,-6,-7,10,-10],"above":[9,6,-5,-4,-3,-2,-9,8,-8,-12,-11],"leaves":[0.011161,-0.0099353,-0.024563,-0.023298,0.013467,-0.0077479,-0.030463,0.0029451,0.0097825,0.010014,-0.026639,0.016074]},{"features":[61,8,9,9,12,47,2,69,3,6,55],"limits":[1e-35,0.293611,5.1528,2.25218,0.326505,1e-35,2.05774,1.5,0.823223,0.35389,1e-35],"below":[1,2,3,-1,5,-2,-3,-5,-6,10,-9],"above":[-12,9,-8,4,7,6,-4,8,-7,-11,-10],"leaves":[-0.0096125,-0.0071857,-0.0085905,0.025832,0.0090375,-0.0096125,0.0088485,-0.0096125,-0.002912,-0.0096125,0.010576,-0.01882]},{"features":[8,4,4,31,2,46,29,2,7,5,46],"limits":[0.189422,0.0630682,0.111806,1e-35,2.21899,1e-35,7.5,4.2031,0.366029,0.0190125,1.5],"below":[1,-1,3,4,-3,6,7,-6,9,10,-9],"above":[2,-2,5,-5,-4,8,-8,-7,-12,-11,-10],"leaves":[0.024519,-0.0035908,-0.00042801,-0.014243,0.010375,-0.024356,-0.0031234,-0.0031234,-0.0013748,0.016236,-0.0031234,0.022552]},{"features":[26,51,59,12,58,3,6,40,9,49,7],"limits":[4.5,1e-35,1e-35,0.336478,1e-35,0.745277,0.127315,1e-35,2.72371,1e-35,0.371711],"below":[1,2,3,4,5,6,-1,8,-5,-6,-9],"above":[-12,-11,10,7,-4,-3,-2,-8,9,-7,-10],"leaves":[0.017983,0.00021308,0.0026479,-0.0058072,0.0026292,-0.0075708,0.0026292,0.011425,-0.0075708,-0.030125,0.014971,0.016898]},{"features":[74,28,35,6,59,69,6,72,69,11,11],"limits":[2.5,1e-35,1e-35,0.712152,1e-35,4.5,0.588562,1e-35,1e-35,0.862853,0.647604],"below":[1,2,3,4,5,6,7,8,-1,-2,-8],"above":[-12,-11,-10,10,-7,-6,-5,-4,9,-3,-9],"leaves":[0.0039264,0.015026,0.0039264,-0.00077586,-0.00077586,-0.00077586,-0.0045769,0.026475,-0.0036603,-0.0045769,-0.010149,-0.020449]},{"features":[57,56,58,67,65,54,9,47,32,2,27],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,3.1233,1e-35,1e-35,2.12016,1e-35],"below":[1,2,3,4,5,-1,-4,8,-7,-9,-10],"above":[-12,7,-6,6,-3,-2,-5,9,-8,10,-11],"leaves":[0.0019668,0.0066822,0.011398,0.011398,0.025944,-0.001833,-0.01296,-0.001833,-0.01296,-0.001833,-0.01296,-0.025143]},{"features":[24,54,60,69,70,36,71,0,59,11,11],"limits":[1e-35,1e-35,1e-35,1.5,1e-35,2.5,1.5,55.5,1e-35,0.808102,0.278424],"below":[1,2,3,4,5,6,7,8,-1,-9,-11],"above":[10,9,-8,-7,-6,-5,-4,-3,-2,-10,-12],"leaves":[0.020121,0.0054684,0.0054684,-0.0021781,-0.0021781,-0.011663,-0.0069903,-0.021556,0.01523,-0.0039314,0.011754,-0.020236]},{"features":[62,51,59,10,43,12,11,3,12,12,6],"limits":[1e-35,1e-35,1e-35,0.89491,1e-35,0.211324,0.797728,0.676074,0.558982,0.409365,0.570715],"below":[1,2,3,4,5,6,-1,-5,9,-6,-9],"above":[-12,-11,10,7,-4,-3,-2,8,-8,-7,-10],"leaves":[0.0039353,-0.0061063,-0.0061063,0.013977,-0.0055594,0.0099064,-0.0061063,0.013645,-0.01349,-0.0061063,0.017088,-0.026205]},{"features":[7,35,26,12,29,4,10,29,8,2,46],"limits":[0.0751344,1e-35,1e-35,0.184659,7.5,0.626226,0.931776,3.5,0.42934,2.87354,1e-35],"below":[1,2,-1,-2,5,-3,7,8,-7,10,-10],"above":[6,-6,3,4,-5,-4,9,-9,-8,-12,-11],"leaves":[0.0090647,0.01628,-0.025169,0.007014,0.011458,-0.013085,-0.0077911,0.0096717,-0.022884,-0.019212,0.015168,0.020638]},{"features":[60,27,5,2,1,1,3,4,4,2,36],"limits":[1e-35,1e-35,0.00522949,2.12016,137.44,102.075,0.55719,0.269751,0.0693665,3.69643,1.5],"below":[1,2,3,-1,5,6,-3,8,9,-4,-6],"above":[-12,-11,4,-2,-10,-9,7,-8,10,-5,-7],"leaves":[-0.0098357,0.0079698,-0.0098357,-0.0048857,0.021226,-0.0098357,0.0042139,0.019902,0.015279,-0.0098357,-0.0092922,-0.019562]},{"features":[65,3,24,6,9,1,1,8,4,1,73],"limits":[1e-35,0.838895,1e-35,0.533233,3.35594,191.145,57.245,0.199207,0.326727,254.38,1e-35],"below":[1,2,-1,4,-3,-4,7,8,-7,10,-10],"above":[6,3,-2,-6,5,-5,9,-9,-8,-12,-11],"leaves":[-0.00032081,-0.015409,-0.005386,-0.035927,-0.00032081,-0.00032081,0.020913,-0.00032081,-0.00032081,0.023402,-0.00032081,-0.00032081]},{"features":[57,1,37,5,59,32,43,3,58,1,36],"limits":[1e-35,45.23,1e-35,0.2207,1e-35,1e-35,1e-35,0.693093,1e-35,198.17,1.5],"below":[1,2,3,4,-1,6,-5,8,-7,-9,-10],"above":[-12,5,-4,-3,-2,7,-6,9,-8,10,-11],"leaves":[0.013846,-0.005068,-0.011415,-0.0072836,-0.011415,0.0088135,0.028617,-0.011415,-0.011415,0.024109,-0.0076465,-0.022731]},{"features":[57,54,61,75,69,0,58,71,2,69,5],"limits":[1e-35,1e-35,1e-35,4.5,1.5,58.5,1e-35,1.5,3.16705,1e-35,0.016808],"below":[1,2,3,4,5,6,7,-1,-6,-7,-10],"above":[-12,10,-9,8,-5,-4,-3,-2,9,-8,-11],"leaves":[0.011391,0.00036482,-0.0078656,-0.0078656,-0.0078656,-0.0078656,-0.0028522,0.02006,-0.014045,0.015029,-0.00091381,-0.02696]},{"features":[74,4,10,8,4,2,3,4,54,10,2],"limits":[2.5,0.251984,0.903207,0.171922,0.107335,4.07036,0.773156,0.326727,1e-35,0.781189,3.61548],"below":[1,2,3,4,-1,-4,-5,8,9,-7,-10],"above":[-12,7,5,-3,-2,6,-6,10,-9,-8,-11],"leaves":[0.020556,-0.0063782,-0.0094376,-0.0075565,-0.0094376,0.013834,-0.0094376,0.027085,-0.0094376,0.0087652,-0.0094376,-0.018614]},{"features":[28,60,48,27,5,63,29,4,10,10,5],"limits":[1e-35,1e-35,1e-35,1e-35,0.0190125,1e-35,1.5,0.251984,0.817876,0.759707,0.0674243],"below":[1,2,3,4,5,6,7,8,-1,-3,-7],"above":[-12,-11,-10,-9,10,-6,-5,9,-2,-4,-8],"leaves":[0.009148,-0.0046034,-0.0046034,0.009148,0.009148,0.01511,-0.0046034,0.0022917,-0.0046034,0.020422,-0.010756,-0.022112]},{"features":[74,4,51,10,67,29,11,4,69,58,29],"limits":[1e-35,0.472953,1e-35,0.931776,1e-35,1.5,0.797728,0.326727,1e-35,1e-35,1.5],"below":[1,2,3,4,5,-1,-3,-5,-8,-9,-11],"above":[10,8,-7,7,6,-2,-4,-6,9,-10,-12],"leaves":[0.00030437,-0.0072766,0.021684,0.00030437,0.0095888,-0.0072766,0.015363,-0.0057075,0.020822,-0.0072766,-0.0259,-0.0072766]},{"features":[0,0,55,4,56,30,15,6,12,4,52],"limits":[56.5,43.5,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.562859,0.430952,1e-35],"below":[1,2,3,-1,5,-2,7,-4,9,-7,-11],"above":[10,-10,8,4,6,-3,-6,-5,-9,-8,-12],"leaves":[0.007653,-0.00426,0.01436,-0.00426,-0.041819,-0.00426,-0.029721,0.004701,0.011358,0.011932,0.0080442,-0.018783]},{"features":[57,54,8,61,10,10,10,65,7,59,10],"limits":[1e-35,1e-35,0.36682,1e-35,0.903207,0.808896,0.759707,1e-35,0.475595,1e-35,0.830788],"below":[1,2,3,4,5,6,7,-1,-7,-8,-10],"above":[-12,10,8,-6,-5,-4,-3,-2,9,-9,-11],"leaves":[-0.006998,0.012829,0.016762,-0.0054791,0.0089241,-0.016746,-0.016627,0.0076269,-0.016746,0.021271,0.0035705,-0.033474]},{"features":[65,71,3,74,1,1,53,29,1,4,3],"limits":[1e-35,1.5,0.904981,2.5,50.38,20.975,1e-35,1.5,19.205,0.257604,0.838037],"below":[1,2,3,-1,5,-3,-6,8,-8,10,-10],"above":[7,6,4,-2,-5,-4,-7,9,-9,-12,-11],"leaves":[-0.00030867,-0.0094446,-0.0094446,-0.00030867,-0.0094446,-0.0094446,-0.026348,0.011996,-0.00030867,-0.00030867,0.012328,0.027115]},{"features":[62,28,26,31,5,54,10,12,2,12,59],"limits":[1e-35,1e-35,4.5,1e-35,0.0521741,1e-35,0.830788,0.565051,4.19241,0.529924,1e-35],"below":[1,2,3,4,5,-1,-2,-3,9,10,-5],"above":[-12,-11,-10,-9,8,6,7,-4,-8,-7,-6],"leaves":[-0.0061576,0.015963,-0.0063432,0.0095943,0.0090664,-0.0063432,-0.0063432,0.016231,0.01325,0.015204,-0.012925,-0.025217]},{"features":[62,35,5,3,32,12,4,4,12,10,12],"limits":[1e-35,1e-35,0.123106,0.412133,1e-35,0.417289,0.326727,0.251984,0.579474,0.818335,0.737986],"below":[1,2,3,4,5,-1,7,8,9,-4,-9],"above":[-12,-11,10,6,-3,-2,-8,-7,-6,-5,-10],"leaves":[0.011332,-0.011015,0.024566,0.011898,-0.0069735,0.0090469,0.016612,-0.0091726,-0.010931,0.010918,-0.011015,-0.021374]},{"features":[69,59,29,75,56,46,4,10,8,8,75],"limits":[4.5,1e-35,4.5,5.5,1e-35,1e-35,0.0630682,0.902545,0.236701,0.363234,5.5],"below":[1,2,3,4,5,-1,-3,-6,-7,-9,-11],"above":[10,9,7,-5,6,-2,-4,8,-8,-10,-12],"leaves":[0.0066165,0.020603,0.0066165,-0.0036553,-0.0036553,-0.0036553,-0.0022067,0.016887,-0.0036553,-0.031197,-0.012809,0.0058807]},{"features":[62,57,31,51,0,59,1,33,6,0,0],"limits":[1e-35,1e-35,1e-35,1e-35,17.5,1e-35,31.43,1e-35,0.72822,32.5,15.5],"below":[1,2,3,4,5,6,-1,8,-4,-5,-8],"above":[-12,-11,-10,10,7,-3,-2,-7,9,-6,-9],"leaves":[-0.00022717,0.0098588,-0.0062869,-0.0062869,-0.0062869,0.021153,0.0099291,-0.0062869,0.020648,0.01351,-0.012837,-0.025022]}],"block":0.5,"plain":0.3,"nameless":0.66,"note":0.02}');

// src/scan/score/index.ts
var SURE = 0.7;
function probability(seen) {
  return 1 / (1 + Math.exp(-logOdds(loadWeights().trees, featuresOf(seen))));
}
var believe = (candidate) => {
  let seen = look(candidate);
  if (isMadeUp(seen)) return "low";
  let chance = probability(seen), { note, nameless, plain, ...points } = loadWeights(), block = candidate.role === null || candidate.belief === "low" ? nameless : isPlain(seen) ? plain : points.block;
  return chance < note ? null : chance < block || candidate.belief === "low" && candidate.role !== "password" ? "low" : candidate.belief === "high" && chance >= SURE ? "high" : "medium";
};
function isMadeUp({ path, value, reading, isInDocBlock: isInDocBlock2 }) {
  return isExampleFile(path) ? !0 : (value.length < MACHINE_LENGTH || isHomely(reading)) && (DOCUMENT.test(path) || isInDocBlock2);
}
var MACHINE_LENGTH = 16, DOCUMENT = /(?:^|\/)docs?\/.{0,300}\.(?:txt|html?)$|(?:^|\/)readme[^/]{0,20}$|\.(?:md|mdx|rst|adoc)$/i;
function isPlain({ role, belief, reading, path, isInDocBlock: isInDocBlock2, isInLineComment: isInLineComment2 }) {
  return role !== "password" && reading.digits === 0 ? !1 : role !== null && role !== "loose" && belief !== "low" && !isShowcase(path) && !isInDocBlock2 && !isInLineComment2;
}

// src/scan/entropy/service/index.ts
var service_exports = {};
__export(service_exports, {
  matchService: () => matchService
});

// src/scan/entropy/service/around.ts
var LEFT = 200, RIGHT = 60, BACK = 600, OWNER = 60, MAX_LINES = 3, MAX_ENCLOSING = 12, ENCLOSING = /(?::|[{[(]|\]|>)\s{0,4}$/;
function surroundings(content, start, end, nameStart, name) {
  return {
    name: nameStart === null ? name : content.slice(ownerStart(content, nameStart), nameStart) + name,
    line: () => `${content.slice(lineStart(content, start, LEFT), start)} ${lineAfter(content, end, RIGHT)}`,
    near: () => nearLines(content, start)
  };
}
function ownerStart(content, nameStart) {
  let start = nameStart;
  for (; start > 0 && nameStart - start < OWNER && isOwnerCode(content.charCodeAt(start - 1)); ) start--;
  return start;
}
var [DOLLAR, DOT, COLON] = [36, 46, 58];
function isOwnerCode(code) {
  return isNameByte(code) || code === DOT || code === COLON || code === DOLLAR;
}
function nearLines(content, start) {
  let lines = content.slice(Math.max(0, start - BACK), start).split(`
`), own = lines.pop() ?? "", near = lines.slice(-MAX_LINES).reverse(), indent = indentOf(own);
  for (let line of lines.slice(-MAX_ENCLOSING).reverse())
    line.trim() === "" || indentOf(line) >= indent || (indent = indentOf(line), !near.includes(line) && ENCLOSING.test(line) && near.push(line));
  return near;
}
var indentOf = (line) => line.length - line.trimStart().length;

// src/scan/entropy/service/ask.ts
var MIN_BITS = 24;
function mayBeNew(value) {
  let reading = read(value);
  return reading.bits >= MIN_BITS && !isPhrase(value, reading) && (reading.digits > 0 || isMixed(reading));
}
function isMixed(reading) {
  return reading.upper > 1 && reading.lower > 1 && reading.wordLetters * 2 < reading.letters;
}
function saysId(name) {
  return /(?:id|Id|ID|user|account)\d{0,2}$/.test(name) && !/(?:secret|token|key)[_-]?id$/i.test(name);
}

// src/scan/entropy/service/words.ts
var MAX_PARTS = 3, GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/;
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
var ENDS = "tnyds", SHORTEST = 5;
function gluedTo(part) {
  return part.length >= SHORTEST && ENDS.includes(part[part.length - 1]) ? GLUED.exec(part)?.[1] : void 0;
}

// src/scan/entropy/service/find.ts
function findService(value, around) {
  let named = best(hitsIn(around.name, value, !0), around.name);
  if (named !== null) return { service: named.service, keyword: named.keyword, where: "name" };
  let onLine = nearest(hitsIn(around.line(), value, !1), around.name);
  if (onLine !== null) return { service: onLine.service, keyword: onLine.keyword, where: "line" };
  for (let line of around.near()) {
    let hit = nearest(hitsIn(line, value, !1), around.name);
    if (hit !== null) return { service: hit.service, keyword: hit.keyword, where: "near" };
  }
  return null;
}
function hitsIn(text, value, inName) {
  let hits = [];
  return wordsOf(text, (word, at) => {
    for (let service of servicesNamed(word))
      !inName && (service.severity === "info" || isCommon(service, word)) || shapeOf(service).pattern.test(value) && hits.push({ service, keyword: word, at });
  }), hits;
}
function isCommon(service, word) {
  return service.keywords.some((keyword) => keyword.word === word && keyword.common);
}
function nearest(hits, name) {
  if (hits.length === 0) return null;
  let last = Math.max(...hits.map(({ at }) => at));
  return best(
    hits.filter(({ at }) => at === last),
    name
  );
}
function best(hits, name) {
  if (hits.length < 2) return hits[0] ?? null;
  let words = new Set(nameParts(name)), rank = ({ service, keyword }) => {
    let { fixed, width } = shapeOf(service);
    return [saysId(name) === (service.severity === "info") ? 0 : 1, fixed ? 0 : 1, width, -common(service, words), -keyword.length];
  }, ranked = hits.map((hit) => ({ hit, rank: rank(hit) }));
  return ranked.sort((a, b) => firstDifference(a.rank, b.rank)), ranked[0]?.hit ?? null;
}
var KINDS = ["secret", "token", "key", "id", "password", "client", "access", "app", "admin", "personal", "global", "license"];
function common(service, words) {
  let own = new Set(nameParts(service.title));
  return KINDS.filter((kind) => own.has(kind) && words.has(kind)).length;
}
function firstDifference(a, b) {
  let at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

// src/scan/entropy/service/judge.ts
function judgeService(candidate, sign) {
  let { value, belief, showcase } = candidate;
  if (sign.where === "name" && sign.service.severity !== "info" && saysId(candidate.name) && !isOwnName(sign.keyword)) return belief;
  if (belief === null && !isNewCandidate(candidate, sign)) return null;
  if (sign.where === "near") return belief;
  if (sign.where === "line") return belief === "low" && shapeOf(sign.service).fixed && !showcase() ? "medium" : belief;
  let reading = read(value);
  return isRandom(value, reading) ? belief !== "high" && showcase() ? "medium" : "high" : isHomely(reading) && showcase() ? belief ?? "low" : "medium";
}
function severityOf({ name, role }, { service }) {
  return service.severity === "info" && role !== null && role !== "loose" && !saysId(name) ? "medium" : service.severity;
}
var isOwnName = (keyword) => /.{4}(?:id|key|token|secret|login|pat)$/.test(keyword);
function isNewCandidate({ value, name, role }, { where, service, keyword }) {
  let { fixed, prefixed, width } = shapeOf(service);
  return where !== "name" || !(fixed || prefixed) || width > 6 || (role === "loose" || role === null) && isCommonIn(name, service.keywords) || role === null && service.severity !== "info" && !isOwnName(keyword) && (isDigest(value) || UUID.test(value)) ? !1 : !(isRegular(value) || !prefixed && isReference(value) || isFake(value, name));
}
function isCommonIn(name, keywords) {
  let plain = name.toLowerCase().replace(/[^a-z\d]/g, "");
  return keywords.filter(({ word }) => plain.includes(word)).every(({ common: common2 }) => common2);
}

// src/scan/entropy/service/index.ts
function matchService(content, span, nameStart, candidate) {
  let around = surroundings(content, span.start, span.end, nameStart, candidate.name), sign = findService(candidate.value, candidate.belief === null ? nameOnly(around.name) : around);
  if (sign === null) return null;
  let belief = judgeService(candidate, sign);
  return belief === null ? null : serviceMatch(span, candidate.value, sign, belief, severityOf(candidate, sign), candidate.name);
}
function nameOnly(name) {
  return { name, line: () => "", near: () => [] };
}

// src/scan/entropy/structure.ts
var structure_exports = {};
__export(structure_exports, {
  mergeStructure: () => mergeStructure
});

// src/value/setting-names.ts
var SETTING_NAMES = /(?:(?:salts?|pepper)["']?[ \t]{0,20}[:={\]](?=[\s\S]{0,140}?(?=[\w+/=-]{0,40}\d)[\w+/=-]{16})|(?:community|communit(?:y_?string|ies)|erlang_?\.?cookie|auth_?(?:users|accounts|logins)|(?:passw(?:or)?d|pw)_?hash|active_record_encryption)["']?[ \t]{0,20}[:={\]])/i, CRYPT = /^\$(?:2[abxy]|[156y]|apr1|P|H|argon2(?:id|i|d)|scrypt)\$.{20,300}$/, PUBLIC = /^(?:public|private|community|read|write|snmp\w{0,6}|default)$/i;
function roleOfSetting(name, path, value) {
  if (name.length > 80) return null;
  let parts = splitName(name), last = parts[parts.length - 1];
  return last === "salt" || last === "salts" || last === "pepper" ? isMade(value) ? "key" : null : last === "community" || /community_?string$/i.test(name) ? isCommunity(parts, path, value) ? "password" : null : last === "cookie" && /erlang[_.-]?cookie$/i.test(name) ? "secret" : last === "hash" ? CRYPT.test(value) && /pass|pw/i.test(name) ? "password" : null : /^active_record_encryption$/i.test(path.at(-1) ?? "") && isMade(value) ? "key" : null;
}
function isMade(value) {
  return /^[\w+/=-]{16,256}$/.test(value) && /\d/.test(value) && isRandom(value, read(value));
}
function isCommunity(parts, path, value) {
  return (parts.includes("snmp") || path[0] === "auths" || path.some((key) => /snmp/i.test(key))) && value.length >= 6 && !/[\s{}$<>]/.test(value) && !PUBLIC.test(value);
}

// src/scan/entropy/gain.ts
var BEFORE2 = 100, AFTER2 = 400, NESTED = /^[^}\n]{0,160}(?:\n[^}\n]{0,160}){0,3}/, LABEL = /\b(?:name|key|id)["']?\s{0,4}[:=>]\s{0,4}["']?[\w.:/-]{0,80}$/i, PAIR = /^["']?[^{}]{1,300}?\b(?:value|val)\b/i, ELEMENT = /^["'][^<>]{0,200}>\s{0,80}[^<\s]/, LONG = /^["'\]]{0,2}\s{0,9}[:=>]\s{0,9}["']?(?=\D{0,40}\d)[\w+/=-]{20}(?![\w+/=.-]{0,200}\$\{)/, SIMPLE = /^["'\]]{0,2}[ \t]{0,20}(?:[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)[ \t]{0,20}(?:"[^"\\\n]{0,300}"|'[^'\\\n]{0,300}'|\$\{[^\n]{0,300}|[\w+/.=$%@!~-]{1,300})[ \t]{0,9}(?:[,;}\]\r\n</]|$)/, OPENS = /^["']?(?:[ \t]{0,9}[:=>][ \t]{0,9}(?:[{[]|\r?\n|<)|\]{1,2}[ \t]{0,9}\r?\n)/, INNER = /[\s"'{<[-](?:(?:value|val|data|default|content|plain|plaintext|raw|string|current|prod|production|dev|development|staging|live)["']?\s{0,4}[:=>](?!\s{0,9}(?:true|false|null|none|yes|no|~|\d{1,9})[ \t]{0,9}[,}#\r\n])|CDATA|Bearer |Basic )/i, LIST = /^["']?[ \t]{0,9}[:=][ \t]{0,9}(?:\[\s{0,60}["']|\r?\n[ \t]{0,60}- )/;
function mayGain(content, start, end, role, isJson) {
  if (isJson && content[start - 1] === " ") return !1;
  let after = content.slice(end, end + AFTER2);
  return LABEL.test(content.slice(Math.max(0, start - BEFORE2), start)) ? PAIR.test(after) || !isJson && ELEMENT.test(after) : role === "loose" ? LONG.test(after) : OPENS.test(after) ? INNER.test(NESTED.exec(after)?.[0] ?? "") || isPlural(content[end - 1] ?? "") && holdsMore(after, role) : /^(?:["'\]]{0,2}[ \t]{0,20}[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)/.test(after) && !SIMPLE.test(after);
}
function holdsMore(after, role) {
  return LIST.test(after) || role === "password" || TOKEN.test(after);
}
var TOKEN = /^[^}]{0,300}?[:=][ \t]{0,9}["']?(?=\D{0,40}\d)[\w+/=.-]{16}/;

// src/scan/entropy/field-role.ts
var NEUTRAL = new Set(
  "value val data default content plain plaintext raw string current prod production dev development staging live".split(" ")
), ANCHOR = new RegExp(`${NAME_ANCHORS.join("|")}|pw$`, "i"), NO_NAME = /\s|::/, MAX_NAME = 128, INDEX = /^\d{1,6}$/;
function roleOfField(field, isSettings) {
  let { name, path } = field, owner = path[path.length - 1], plain = field.role ?? roleOfName(name);
  if (plain !== null && (plain !== "loose" || owner === void 0)) return { role: plain, name };
  let owned = owner === void 0 ? null : roleByOwner(field, owner, plain);
  if (owned !== null) return { role: owned, name: saysNothing(name) ? owner : `${owner}.${name}` };
  let role = (isSettings ? roleOfSetting(name, path, field.value) : null) ?? plain;
  return role && { role, name };
}
var saysNothing = (name) => NEUTRAL.has(name.toLowerCase()) || INDEX.test(name);
function roleOfName(name) {
  return ANCHOR.test(name) && name.length <= MAX_NAME && !NO_NAME.test(name) ? roleOf(name) : null;
}
function roleByOwner({ name, value }, owner, plain) {
  return plain === "loose" ? roleOfName(`${owner}_${name}`) : NEUTRAL.has(name.toLowerCase()) ? roleOfName(owner) : INDEX.test(name) ? isPlural(owner) || schemeLength(value, 0) > 0 ? roleOfName(owner) : null : plain === null ? roleOfMember(owner, name, value) : null;
}
function roleInCredentials({ name, path, value }) {
  let owner = path[path.length - 1] ?? "";
  if (PASS_PHRASE.test(value) && (roleOfName(name) === "key" || roleOfName(`${owner}_${name}`) === "key")) return "key";
  if (roleOfName(name) !== null) return null;
  let role = roleOfSetting(name, path, value) ?? (INDEX.test(name) ? null : roleOfMember(owner, name, value));
  return role === "loose" ? null : role;
}

// src/scan/entropy/told.ts
function toldIn(fields, content, holder) {
  let told = /* @__PURE__ */ new Map();
  for (let field of fields) {
    let one = told.has(field.start) || field.end <= field.start ? null : tell(withRole(field, holder), content, holder);
    one !== null && told.set(field.start, one);
  }
  return [...told.values()].sort((a, b) => a.found.start - b.found.start);
}
function withRole(field, { isCredentials }) {
  let role = isCredentials && field.role === void 0 ? roleInCredentials(field) : null;
  return role === null ? field : { ...field, role };
}
function tell(field, content, { isSettings }) {
  let named = roleOfField(field, isSettings);
  if (named === null) return null;
  let scheme = schemeLength(field.value, 0), span = { start: field.start + scheme, end: field.end }, user = field.user === void 0 ? {} : { user: field.user }, place = scheme > 0 ? "header" : field.role === void 0 ? "assigned" : "told", value = unwrapped(field, content).slice(scheme), pieces = content.slice(span.start, span.end).includes(`
`) ? { value } : {};
  return { found: { ...named, ...user, ...span, ...pieces, place, quoted: !0 }, value: field.encoded === void 0 || named.role !== "password" ? { value } : decoded2(value, field.encoded) };
}
function unwrapped({ value, start, end }, content) {
  let raw = content.slice(start, end);
  if (!raw.includes(`
`)) return value;
  let lines = raw.split(`
`, 200).map((line) => line.trim());
  return lines.every((line) => /^[\w+/=-]{1,200}$/.test(line)) ? lines.join("") : value;
}
function decoded2(value, encoded) {
  let raw = Buffer.from(value, "base64"), bytes = encoded === "base64" ? raw : Buffer.from(raw.toString("utf16le"), "utf8"), plain = bytes.toString("latin1");
  return isPrintable(bytes) ? { value: encoded === "base64-unattend" ? plain.replace(APPENDED, "") : plain, via: ["base64"] } : { value };
}
var APPENDED = /(?:Administrator|DomainAccount|Local)?Password$/;

// src/scan/entropy/structure.ts
function mergeStructure(text, matches, judge2) {
  let path = text.member?.at(-1)?.replace(/^\w{1,9}: /, "") ?? text.entry.path;
  if (text.firstLine > 1 || text.bytes.length > MAX_BYTES) return;
  let format = formatOf(path);
  if (format === null || !isWorthIt(text, format)) return;
  let lexical = [...matches.values()].sort((a, b) => a.start - b.start), passed = 0, isCredentials = format.credentials === !0, holder = { isSettings: isCredentials || SETTINGS.has(format.name), isCredentials };
  for (let { found, value } of toldIn(fieldsOf(path, text.content)?.fields ?? [], text.content, holder)) {
    for (; (lexical[passed]?.end ?? 1 / 0) <= found.start; ) passed++;
    let match = judge2(found, nameBefore2(text.content, found), value);
    counts(matches, lexical, passed, found, match) && match !== null && matches.set(match.start, match);
  }
}
var SETTINGS = /* @__PURE__ */ new Set(["dotenv", "ini", "properties", "yaml", "toml", "hcl"]), MAX_SETTINGS = 131072;
function isWorthIt(text, format) {
  return format.credentials === !0 || nameSpans(text).some((span) => mayTell(text, span, format)) ? !0 : SETTINGS.has(format.name) && text.bytes.length <= MAX_SETTINGS && SETTING_NAMES.test(text.content);
}
function mayTell({ bytes, content }, { start, end }, format) {
  let isJson = format.name === "json";
  if (!(isJson ? bytes[end] === QUOTE : mayEnd(bytes, end))) return !1;
  let role = roleOf(content.slice(start, end));
  return role !== null && (format.slow !== !0 || mayGain(content, start, end, role, isJson));
}
var [QUOTE, LESS] = [34, 60], mayEnd = (bytes, end) => bytes[end] === LESS || mayAssign(bytes, end);
function nameBefore2(content, { name, start }) {
  let from = Math.max(0, start - NEAR), at = content.slice(from, start).lastIndexOf(name);
  return at === -1 ? null : from + at;
}
var NEAR = 200;
function counts(matches, lexical, from, told, match) {
  for (let i = from; i < lexical.length && lexical[i].start < told.end; i++) {
    let other = lexical[i], same = other.start === told.start && other.end === told.end;
    if (same && other.rank > (match?.rank ?? (told.place === "told" ? 1 : -1))) return !1;
    (match !== null || told.place === "told" || other.start === told.start && !same) && matches.delete(other.start);
  }
  return !0;
}

// src/scan/entropy/later.ts
var later = { score: () => score_exports, service: () => service_exports, structure: () => structure_exports };

// src/scan/entropy/nameless.ts
var MAX_LENGTH = 160, TOKEN2 = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID2 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC2 = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
  "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary foreign partition event srcrev schema tag continuation state release".split(" ")
);
function isWhole(value, left, right) {
  return value.length <= MAX_LENGTH && TOKEN2.test(value) && /\d/.test(value) && isEnclosed(left, right);
}
function judgeNameless(value, left, right, minBits, showcase) {
  if (value.length > MAX_LENGTH || !TOKEN2.test(value) || !isEnclosed(left, right) || PUBLIC2.some((start) => value.startsWith(start)) || UUID2.test(value) || ETAG.test(value)) return null;
  let reading = read(value);
  if (reading.bits < minBits || reading.wordLetters > reading.letters * 0.25 || isStandIn(value) || isRegular(value) || reading.digits === 0 || reading.digits > value.length * 0.7 || isHarmless(left)) return null;
  let belief = judgeShape(value, left, reading);
  return belief === "medium" && (isContinued(left, right) || showcase()) ? "low" : belief;
}
function judgeShape(value, left, reading) {
  let core = value.replace(/^0x|[-_]/g, "");
  if (value.startsWith("0x") && /^[0-9a-fA-F]+$/.test(core)) return judgeHex(value, left);
  if (isPublicPoint(value)) return null;
  if (/^[0-9a-fA-F]+$/.test(core)) return core.length === value.length ? judgeHex(value, left) : null;
  if (/^[^a-f\d]{0,4}[a-f\d]{20,}[^a-f\d]{0,4}$/i.test(value)) return null;
  let pieces = value.split(/[^A-Za-z0-9]/);
  if (pieces.filter(isWord).length > 1) return null;
  let piece = pieces.reduce((best2, next) => next.length > best2.length ? next : best2);
  return read(piece).bits < 45 || !/\d/.test(piece) || isReadable(value) || (value.match(/A/g)?.length ?? 0) > value.length / 5 ? null : reading.upper > 0 && reading.lower > 0 ? switches(value) >= value.length * 0.4 ? "medium" : null : value.length >= 26 ? "medium" : "low";
}
function isPublicPoint(value) {
  return /^B[A-P][\w-]{85}=?$/.test(value);
}
var ASSIGNED = new RegExp(
  `(?:(?:^|[\\s{,(;[])["']?[A-Za-z_$][\\w$-]{0,40}["'\\]]{0,2}|\\.[A-Za-z_$][\\w$]{0,40})\\s{0,9}(?::\\s{0,3}\\w{1,12}\\s{0,3})?[=:]\\s{0,9}["'\`]$`
);
function judgeHex(value, left) {
  return ASSIGNED.test(left) ? value.length >= 32 ? "medium" : isDigest(value) ? null : "low" : null;
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
var isWord = (piece) => /^(?:[A-Z]?[a-z]{4,}|[A-Z]{4,})$/.test(piece);
function switches(value) {
  let kinds = value.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"), count2 = 0;
  for (let i = 1; i < kinds.length; i++) kinds[i] !== kinds[i - 1] && count2++;
  return count2;
}

// src/scan/entropy/nameless-bytes.ts
var [DOUBLE, SINGLE, DOT2, ZERO, NINE, COLON2, EQUALS, BACKTICK, TILDE] = [34, 39, 46, 48, 57, 58, 61, 96, 126], BLANKS = /* @__PURE__ */ new Set([9, 11, 12, 13, 32, 160]), MAX_GAP = 4, MAX_RUN = 400;
function valueIn(bytes, runStart, end, minLength) {
  if (end - runStart > MAX_RUN) return -1;
  let start = valueStart(bytes, runStart, end);
  return end - start >= minLength && mayStandAlone(bytes, start, end) ? start : -1;
}
function valueStart(bytes, start, end) {
  let at = end;
  for (; at > start && bytes[at - 1] === EQUALS; ) at--;
  if (at === start) return start;
  for (; at > start && bytes[at - 1] !== EQUALS; ) at--;
  return at;
}
function mayStandAlone(bytes, start, end) {
  return isEnclosed2(bytes, start, end) && isToken(bytes, start, end);
}
function isEnclosed2(bytes, start, end) {
  if (start === 0) return !1;
  let before = bytes[start - 1];
  if (before === DOUBLE || before === SINGLE || before === BACKTICK) return bytes[end] === before;
  let at = start - 1;
  for (; at > 0 && start - 1 - at < MAX_GAP && BLANKS.has(bytes[at]); ) at--;
  return bytes[at] === EQUALS || bytes[at] === COLON2;
}
function isToken(bytes, start, end) {
  let digits = 0;
  for (let at = start; at < end; at++) {
    let byte = bytes[at];
    if (byte === DOT2 || byte === TILDE) return !1;
    byte >= ZERO && byte <= NINE && digits++;
  }
  return digits > 0;
}

// src/scan/entropy/entropy.ts
var LONG_LINE = 2e3, LEFT2 = 100, RIGHT2 = 40, entropyCheck = makeEntropyCheck((candidate) => later.score().believe(candidate));
function makeEntropyCheck(opinion) {
  return { name: "entropy", needs: "text", isWhole: isParsed, run: (text, settings) => findSecrets(text, settings, opinion) };
}
function isParsed(entry) {
  return kindOf(entry.path) !== "skip" && mayHaveFormat(entry);
}
function mayHaveFormat({ path }) {
  return !hasNoFormat(path.toLowerCase());
}
function findSecrets(text, settings, opinion) {
  let kind = kindOf(text.entry.path);
  if (kind === "skip" || text.encoding === "binary") return [];
  let mayParse = text.member !== void 0 || mayHaveFormat(text.entry);
  if (!mayParse && isEmpty(text)) return [];
  let showcase = () => isShowcase(text.entry.path), search = { text, kind, showcase, opinion }, named = findNamed(search);
  mayParse && later.structure().mergeStructure(text, named, (found, nameStart, value) => judge(search, found, nameStart, value));
  let opened = judgeSecretData(text, named, { showcase, findNamed: (inner) => findNamed({ ...search, text: inner, kind: "data" }) }), nameless = findNameless(search, settings.entropy.minBits, named).filter(({ start }) => !opened.has(start));
  return [...named.values(), ...nameless].sort((a, b) => a.start - b.start);
}
function findNamed(search) {
  let { text, kind } = search, matches = /* @__PURE__ */ new Map();
  return eachAssignment(text, kind, (found, nameStart) => {
    if (matches.has(found.start)) return;
    let match = judge(search, found, nameStart);
    match !== null && matches.set(found.start, match);
  }), matches;
}
function judge({ text, kind, showcase, opinion }, found, nameStart, known) {
  let { content, entry } = text, { value, via } = known ?? readable(found, found.value ?? content.slice(found.start, found.end)), rules = judgeNamed(found, value, showcase), belief = rules && (found.place === "told" ? rules : opinion({ ...found, content, value, kind, path: entry.path, belief: rules })), candidate = { value, name: found.name, role: found.role, belief, showcase }, match = serviceOf(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value, belief));
  return match === null ? null : { ...match, ...via === void 0 ? {} : { via }, ...found.value === void 0 ? {} : { inPieces: !0 } };
}
function serviceOf(content, span, nameStart, candidate) {
  return candidate.belief !== null || mayBeNew(candidate.value) ? later.service().matchService(content, span, nameStart, candidate) : null;
}
function findNameless({ text, kind, showcase, opinion }, minBits, named) {
  let matches = [];
  return eachValue(text, (runStart, end) => {
    let start = valueIn(text.bytes, runStart, end, MIN_RUN);
    if (start === -1 || named.has(start)) return;
    let content = text.content, value = content.slice(start, end), [left, right] = [content.slice(lineStart(content, start, LEFT2), start), lineAfter(content, end, RIGHT2)];
    if (!isWhole(value, left, right)) return;
    let rules = judgeNameless(value, left, right, minBits, showcase);
    if (rules === null && !isDense(value)) return;
    let name = nameBefore(content, start);
    if (rules === null && isHarmless(left) && !saysId(name ?? "")) return;
    let place = { content, start, end, value, name: name ?? "", kind, path: text.entry.path }, plain = rules && (isMinified(content, start, end) ? "low" : rules), belief = plain && opinion({ ...place, role: null, place: "alone", quoted: /["'`]$/.test(left), belief: plain }), service = serviceOf(content, { start, end }, null, { value, name: name ?? "", role: null, belief, showcase });
    service !== null ? matches.push(service) : belief !== null && matches.push(namelessMatch(start, value, belief, name));
  }), matches;
}
function isMinified(content, start, end) {
  return start - lineStart(content, start, LONG_LINE) + lineAfter(content, end, LONG_LINE).length > LONG_LINE;
}
function isDense(value) {
  return /(?:\d\D{0,160}){4}/.test(value);
}
export {
  entropyCheck,
  makeEntropyCheck
};
