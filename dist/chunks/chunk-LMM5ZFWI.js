// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  findRuns
} from "./chunk-QB5T64ZI.js";
import {
  buildAnchors,
  byteWeights,
  findAnchors
} from "./chunk-6O7G44WU.js";
import {
  blot
} from "./chunk-DBGOUZG4.js";
import {
  asBuffer
} from "./chunk-UR7XLRW4.js";

// src/scan/pattern/inside.ts
var MAX_BLOTTED = 4096, EXCERPT_REACH = 640;
function outward({ match: inner, value: known }, { text, via, outer }) {
  let { name, parts, ...rest } = inner, value = known ?? text.content.slice(inner.start, Math.min(inner.end, inner.start + MAX_BLOTTED)), shown = name === void 0 ? void 0 : blot(name, value);
  return { match: {
    ...rest,
    ...outer(inner),
    why: name === void 0 || shown === void 0 ? inner.why : inner.why.replaceAll(name, () => shown),
    via: [...via, ...inner.via ?? []],
    ...shown === void 0 ? {} : { name: shown },
    ...parts === void 0 ? {} : { parts: parts.map((part) => ({ ...part, ...outer(part) })) }
  }, value };
}
function settle({ match, value }, content) {
  if (value === null) return match;
  let echoes = [
    ...echoesIn(content, Math.max(0, match.start - EXCERPT_REACH), match.start, value),
    ...echoesIn(content, match.end, match.end + EXCERPT_REACH, value)
  ];
  return echoes.length === 0 ? match : { ...match, echoes };
}
function echoesIn(content, start, end, value) {
  let plain = content.slice(start, end), masked = blot(plain, value), echoes = [];
  for (let at = 0; at < plain.length; at++) {
    if (masked[at] === plain[at]) continue;
    let last = echoes.at(-1);
    last?.end === start + at ? last.end++ : echoes.push({ start: start + at, end: start + at + 1 });
  }
  return echoes;
}
function withoutTwins(found) {
  let best = /* @__PURE__ */ new Map();
  for (let one of found) {
    let key = `${one.match.rule} ${one.match.start} ${one.match.end}`, known = best.get(key);
    (known === void 0 || (one.match.via?.length ?? 0) < (known.match.via?.length ?? 0)) && best.set(key, one);
  }
  return [...best.values()];
}

// src/engine/plain.ts
var INDEX_LIMIT = 65536;
function plainSweeper({ exact, folded }, minRun) {
  let tables = [buildAnchors(exact), buildAnchors(folded, { ignoreCase: !0 })];
  return (bytes) => {
    let runs = [];
    return findRuns(bytes, minRun, (start, end) => runs.push(start, end)), { hits: hitsIn(bytes, tables), values: runs, encoded: runs };
  };
}
function hitsIn(bytes, tables) {
  let keys = [], first = 0;
  for (let table of tables)
    findAnchors(bytes, table, (offset, anchor) => keys.push(offset * INDEX_LIMIT + first + anchor)), first += table.anchors.length;
  let hits = [];
  for (let key of Float64Array.from(keys).sort()) hits.push(Math.floor(key / INDEX_LIMIT), key % INDEX_LIMIT);
  return hits;
}

// src/engine/module.ts
var MODULE = "AGFzbQEAAAABHQRgBX9/f39/AX9gBH9/f38Bf2ACf38Bf2ACf38AAg8BA2VudgZtZW1vcnkCAAADCAcDAAECAQIABo4BGH8BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgIgQC38AQYCKEAt/AEGEihALfwBBgKAZC38AQYCABAt/AEGAgCQLfwBBgIAoC38AQYACC38AQYCABAt/AEGAoDgLfwBBgMA8CweYAQ8FYnVpbGQAAwtmaW5kQW5jaG9ycwAGCGZpbmRSdW5zAAEFQ0hVTksDFQdFTkNPREVEAxcNRU5DT0RFRF9DT1VOVAMPBEhJVFMDEgdMRVRURVJTAxAGTUFSR0lOAxQLTUFYX0xFVFRFUlMDEQZSRVNVTUUDDgRURVhUAxYGVkFMVUVTAxMHV0VJR0hUUwMNBm1lbW9yeQIACqghB7oGAQl/IAAjB2tBgKA4aiEDIAEjB2tBgKA4aiEFIAAjCU8iCgR/IwghByMFIQkjBiEGAn9BACAFIANrQZADSw0AGiAFIQQDQCADIARJBH8gBEEBay0AAEE9RgVBAAsEQCAEQQFrIQQMAQsLA0AgAyAESQRAIARBAWstAAAiAkE9RwRAQQAgAkH+AEYgAkEuRnINAxogCAR/QQEFIAJBMGtB/wFxQQpJCyEIIARBAWshBAwCCwsLIAUgBGsgB09BACAIGwR/An9BACAEIAlGDQAaIARBAWstAAAiAkEnRiACQSJGciACQeAARnIEQCAFIAZJBH8gBS0AACACRgVBAAsMAQsgBEEBayEIA0AgCCAJSwR/IARBAWsgCGtBBEkFQQALBH8gCC0AACIGQaABRiECIAZBCUYgBkEgRnIEf0EBBSAGQQ1NIAZBC09xCyACcgVBAAsEQCAIQQFrIQgMAQsLIAgtAABBPUYEf0EBBSAILQAAQTpGCwsFQQALCwVBAQsEQCMKIgIgADYCACACIAE2AgQgAkEIaiQKCyABIABrQRhJBEAPCyAKBH8gAyAFIwUjBhACBH9BAQUCfwNAIAUgA0EkaiICTwRAA0AgAiADSwR/IAJBAWstAABBgI4QaiwAAEEATgVBAAsEQCACQQFrIQIMAQsLIAIgA0sEQCACIQMMAgsgAyECAkADQCACIANBFGpJBEBBACEEIAItAAFBgI4QaiwAACACLQAAQYCOEGosAABBBHRqIgYEfyAGQQlrQQVJIAZBIGtB3wBJcgVBAQtFDQIgAkECaiECDAELC0EBIQQLIAQEQEEBIQQFIANBAWoiByECAkADQCACIAdBFGpJBEBBACEEIAItAAFBgI4QaiwAACACLQAAQYCOEGosAABBBHRqIgYEfyAGQQlrQQVJIAZBIGtB3wBJcgVBAQtFDQIgAkECaiECDAELC0EBIQQLC0EBIAQNAhogA0EkaiEDA0AgAyAFSQR/IAMtAABBgI4QaiwAAEEATgVBAAsEQCADQQFqIQMMAQsLIANBAWohAwwBCwtBAAsLBUEBCwRAIwsiAiAANgIAIAIgATYCBCACQQhqJAsLC7YGAwN+AXsCfyAERQRAQQAkDAtBgKA4IAJrJAUgAEGAoDhqIANqJAYgBCQHIAEkCCAEIAJrQQhqQQAgBBskCUGAgCgkCkGAwDwkC0EAIQIDQCAAIAJLBED9DCo+Pj4+Pj4+Pj48FRQXNR0gAkGAoDhqIgn9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WSt/QwqPj4+Pj4+Pj4+PBUUFzUdIAn9AAQQIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQhCGhP0MKj4+Pj4+Pj4+PjwVFBc1HSAJ/QAEICII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAABAgQIECAAAAAAAAAAACAIQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIghoT9DCo+Pj4+Pj4+Pj48FRQXNR0gCf0ABDAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECBAgAAAAAAAAAAAgCEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CMIaEIQUgACACayIJQcAASQRAIAVCfyAJrYZCf4WDIQULAkAgBUJ/UQRAIwxBQGskDAwBCyAFQn+FeqciCSMMaiABTwRAIAIgBGoiCiMMayAJIApqEAALIAVCf4V5pyQMAn8gBUJ/IAmthoNCfyMMrYhCfyMMG4MiBUIAUiABQRBJDQAaIAUgBUIBiIMiBiAGQgKIgyIGIAZCBIiDIgYgBkIIiIMiBkIEiCAGgyAGIAFBFE8bQgBSCwRAIAIgBGohCQNAIAVCAFIEQCAFIAV6IgaIQn+FeiIHpyABTwRAIAkgBqdqIAkgBiAHfKdqEAALIAVCfyAGIAd8hoMhBQwBCwsLCyACQUBrIQIMAQsLIANFIwwgAU9xBEAgACAEaiIAIwxrIAAQAAtBhIoQIwtBgMA8a0EDdjYCACMKQYCAKGtBA3YL+QMBBX8gASADSSIFBEAgAS0AAEEKRgR/QQEFIAEtAABBDUYLIQULA0AgAEEYaiIEIAFNBEADQCAAIARJBH8gBEEBay0AAEGAjBBqLAAAQQBOBUEACwRAIARBAWshBAwBCwsgACAESQRAIAQhAAwCCyAFBEBBAQ8LIAAiBEEBaiAAIAAgAksEfyAALQAAIQYgAEEBay0AAEHcAEYEfyAGQfIARiAGQe4ARnIgBkH0AEZyBUEACwVBAAsbIgYoAgBByOjMywRGBH9BAQVBACEHIAYhAAJ/A0AgACAGQRhqSQRAQQAgByAAQQNqIANJBH8gAC0AA0GAjBBqLAAABUEACyAALQAAQYCMEGosAABBEnQgAC0AAUGAjBBqLAAAQQx0ciAALQACQYCMEGosAABBBnRyciIIQf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRSAIQRB1Qf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRSAIQQh1Qf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRWpqaiIHQQNLDQIaIABBBGohAAwBCwtBAQsLBEBBAQ8LIARBGGohAANAIAAgAUkEfyAALQAAQYCMEGosAABBAE4FQQALBEAgAEEBaiEADAELCyAAQQFqIQAMAQsLQQALhQMBBX9BgIwQQf8BQYAC/AsAQYCOEEH/AUGAAvwLAANAIANBGkkEQCADQcGMEGogAzoAACADQeGMEGogA0EaajoAACADQQFqIQMMAQsLQQAhAwNAIANBCkkEQCADQbCMEGogA0E0ajoAACADQbCOEGogAzoAACADQQFqIQMMAQsLQQohAwNAIANBEEkEQCADQbeOEGogAzoAACADQdeOEGogAzoAACADQQFqIQMMAQsLQauMEEE+OgAAQa2MEEE+OgAAQa+MEEE/OgAAQd+MEEE/OgAAQQAhAwNAIANBgAJJBEAgA0EBdCIFQYCAEGpBASADQQdxdCIGOwEAIAVBgIQQaiAGQQh0OwEAIANBAWohAwwBCwtBACEDA0AgACADSwRAIANBgKAZai0AAEUEQCADIARrIgVBA0kgBUGAAk9yIAJBgDBPcgRAQX8PCyACIARBgKAZaiADIARrIAEgAk0QBEUEQEF/DwsgA0EBaiEEIAJBAWohAgsgA0EBaiEDDAELCyACC+AFAQ1/IABBA3RBgKAWaiIEIAE2AgAgBCACNgIEIAEhBANAIAQgASACakkEQCAELQAAIgZB2gBNQQAgBkHBAE9BACADGxsEQCAEIAZBIHI6AAALIARBgIAEakEgQQAgAwR/IAQtAAAiBkH6AE0gBkHhAE9xBUEACxs6AAAgBEEBaiEEDAELCwNAIAVBAkkEQEF/IQYgBSIDIQQDQCAEQQFqIAJJBEAgASAEaiIHLQAAIActAAFGBH9BfgUgBy0AAEGAiBBqLQAAIActAAFBgIgQai0AAGwLIgcgBkkEQCAHIQYgBCEDCyAEQQJqIQQMAQsLIAEgA2oiDi0AgIAEIQogDkEBai0AgIAEIQkCf0ECIANFDQAaQX8gA0ECaiACTw0AGkF/QQIgDkEBay0AAEGAiBBqLQAAIA4tAAJBgIgQai0AAEkbCyEHQQAhDQNAIAogDU8EQEEAIQwDQCAJIAxPBEAgDi0AACANcyAOLQABIAxzQQh0ciELIAcgDmohDyMAQYDgAE8Ef0EABSMAQQN0QYCgEGoiBCALQQF0IgYvAQA7AQAgBCAHOgACIAQgDy0AADoAAyAEIAA7AQQgBCADOgAGIAQgDy0AgIAEOgAHIAYjADsBACMAQQFqJAAgBkGAgAhqIgQgBC8BAEEBIA8tAABBB3F0QQhBACAHQQBIG3RyOwEAIA8tAICABCEIQQAhBANAIAQgCE0EQCAPLQAAIARzIQYgB0EASAR/IAYgC0EIdHJBgICAgHhyBSALIAZBEHRyC0Gx893xeWxBEHYiEEEDdkGAwCJqIgYgBi0AAEEBIBBBB3F0cjoAACAEQSBqIQQMAQsLQQAhBiALQQF0LwEAIQQDQCAEBEAgBkEBaiEGIARBA3RBgKAQai8BACEEDAELCyMBIgQgBiAEIAZLGyQBQQELRQRAQQAPCyAMQSBqIQwMAQsLIA1BIGohDQwBCwsgBUEBaiEFDAELC0EBC6ADAQN/QYCgISECA0AgAEEGaiIDIAFJBEAgAiAANgIAIAIgAC8BAEEBdEGAgAhqLwEAIAAtAAJBAXRBgIAQai8BACAAQQFrLQAAQQF0QYCEEGovAQBycUEAR0ECdGoiAiAAQQJqIgQ2AgAgAiAELwEAQQF0QYCACGovAQAgBC0AAkEBdEGAgBBqLwEAIARBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiICIABBBGoiBDYCACACIAQvAQBBAXRBgIAIai8BACAELQACQQF0QYCAEGovAQAgBEEBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIgIgAzYCACACIAMvAQBBAXRBgIAIai8BACADLQACQQF0QYCAEGovAQAgA0EBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIQIgAEEIaiEADAELCwNAIAAgAUkEQCACIAA2AgAgAiAALwEAQQF0QYCACGovAQAgAC0AAkEBdEGAgBBqLwEAIABBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiECIABBAmohAAwBCwsgAgurBAEJf0GAoDggAmskAiABQYCgOGogA2okAyAEJAQgAUEBayABIANFIAFBAEdxG0GAoDhqIQdBgIAkIQIgAEGAoDhqIQYDQCAGIAdJBEAgBiAGQYBAayIAIAcgACAHSRsQBSEEQYCgISEAQYCgISEDA0AgAyAESQRAIAAgAygCACIFNgIAIAAgBUEBaygCACIAQQh2QbHz3fF5bEEQdiIFQQN2QYDAImotAAAgBUEHcXYgAEH///8HcUGAgICAeHJBsfPd8XlsQRB2IgBBA3ZBgMAiai0AACAAQQdxdnJBAXFBAnRqIQAgA0EEaiEDDAELC0GAoCEhBQNAIAAgBUsEQCAFKAIAIQsgAkGAgChLBEBBgIoQIAtBgKA4azYCACACQYCAJGtBA3YPCyALLwEAQQF0LwEAIQMDQCADBEACQCADQQN0QYCgEGoiDC0AAyALIAwsAAJqLQAAIAwtAAdyRw0AIAwvAQQiA0EDdEGAoBZqIgQoAgAhCAJ/QQAjAyALIAwtAAZrIg0gBCgCBCIJakkgDSMCSXINABpBACEEA0AgBCAJSQRAQQAgBCAIaiIKLQAAIAQgDWotAAAgCi0AgIAEckcNAhogBEEBaiEEDAELC0EBC0UNACACIwQgDWpBgKA4azYCACACIAM2AgQgAkEIaiECCyAMLwEAIQMMAQsLIAVBBGohBQwBCwsgBkGAQGshBgwBCwtBgIoQIAE2AgAgAkGAgCRrQQN2Cw==";

// src/engine/wasm.ts
var PAGES = 16, compiled;
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
    let { exports } = new api.Instance(compiled, { env: { memory } }), values = Object.entries(exports).map(([name, each]) => [name, typeof each == "function" ? each : each.value]);
    return { ...Object.fromEntries(values), bytes: new Uint8Array(memory.buffer), words: new Uint32Array(memory.buffer) };
  } catch {
    return null;
  }
}
function load(engine, { exact, folded }) {
  let letters = [...exact, ...folded, ""].join("\0");
  return letters.length > engine.MAX_LETTERS || /[^\0-\xff]/.test(letters) ? !1 : (engine.bytes.set(Buffer.from(letters, "latin1"), engine.LETTERS), engine.bytes.set(byteWeights(), engine.WEIGHTS), engine.build(letters.length, exact.length) === exact.length + folded.length);
}
function sweep(engine, bytes, minRun) {
  let hits = [], values = [], encoded = [];
  for (let base = 0; base < bytes.length; base += engine.CHUNK) {
    let length = Math.min(engine.CHUNK, bytes.length - base), before = Math.min(engine.MARGIN, base), after = Math.min(engine.MARGIN, bytes.length - base - length), isWhole = length === bytes.length;
    engine.bytes.set(isWhole ? bytes : bytes.subarray(base - before, base + length + after), engine.TEXT - before);
    for (let from = 0; from < length; from = engine.words[engine.RESUME >> 2])
      take(engine, engine.HITS, engine.findAnchors(from, length, before, after, base), hits);
    take(engine, engine.VALUES, engine.findRuns(length, minRun, before, after, base), values), take(engine, engine.ENCODED, engine.words[engine.ENCODED_COUNT >> 2], encoded);
  }
  return { hits: inOrder(hits), values, encoded };
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

// src/engine/index.ts
function makeSweeper(anchors, minRun) {
  if (minRun < 1) throw new RangeError("a run needs at least one byte");
  return wasmSweeper(anchors, minRun) ?? plainSweeper(anchors, minRun);
}

// src/scan/sweep/table.ts
var PLAN = JSON.parse(`{"anchors":{"exact":["aio_","p8e-","AGE-SECRET-KEY-1","age1","AGE-PLUGIN-","AIK_CI_","AIK_CLIENT_","AIK_SECRET_","pat",".v1.","akab-","alcht_","LTAI","STS.","CAIS","amzn.mws.","amzn1.oa2-cs.v1.","amzn1.application-oa2-client.","sk-ant-api03-","sk-ant-admin01-","sk-ant-oat01-","apify_api_","$aact_prod_","$aact_hmlg_","ATATT3xFfGF0","ATBB","ATCTT3xFfG","BBDC-","ATTA","ATOA",".acc_",".acc-","AKIA","ASIA","ABIA","ACCA","secret_access_key","SECRET_ACCESS_KEY","secretaccesskey","SECRETACCESSKEY","ecretAccessKey","aws_secret","AWS_SECRET","ABSK","bedrock-api-key-","da2-","AGPA","AIDA","AIPA","ANPA","ANVA","APKA","AROA","ASCA","A3T","FwoGZXIvYXdz","IQoJb3JpZ2lu","FQoGZXIvYXdz","8Q~","0Q~","1Q~","2Q~","3Q~","4Q~","5Q~","6Q~","7Q~","9Q~","AzFu","AzSe","git&","git%26","JQQJ99","JQQJ9D","JQQJ9H","AccountKey=","SharedAccessKey=","sig=",".azconfig.io;","AZURE_DEVOPS","azure_devops","zureDevOps","ADO_PAT","ado_pat","VSTS_PAT","vsts_pat","SYSTEM_ACCESSTOKEN","+ASt","ACDb","+ABa","+AMC","APIM","+ACR","AzCa","+ASb","+AEh","+ARm","AIoT","AZEG",".logic.azure.com",".redis.cache.windows.net:","bb_pr_","bb_ma_","xprv","yprv","zprv","tprv","wif","WIF","Wif","bitcoin","BITCOIN","Bitcoin","btc","BTC","privkey","PRIVKEY","privKey","rivateKey","rivate_key","RIVATE_KEY","oa2-client-id_","key_live_","key_test_","BSA","xkeysib-","xsmtpsib-","bkua_","bkaa_","bkaj_","bkar_","bkct_","bkpt_","bkpat_","bkps_","cnvca","sk_car_","gcntfy-","csk-","sk_","sk_test_","CCIPAT_","CCIPRJ_","$8$","$9$","sk_live_","4b1d","pk_","CLOJARS_","api_","cfut_","cfat_","cfk_","v1.0-","csa_","CCDB1_","cr-","organizations/","configcat-sdk-1/","cflt","://","assword=","ASSWORD=","pwd=","Pwd=","PWD=","assword =","Pwd =","jdbc:","CFPAT-","pat_","cio","curl ","curl.exe ","key_","db-","dapi","AstraCS:","sk-","dnkey-","ddp_","ddo_","ddw_","odt_","dvc_server_","dvc_client_","dvc_mobile_","apk_","apk_user_","cog_","dop_v1_","doo_v1_","dor_v1_","MTA","MTE","MTI","MTM","MTQ","MTU","MTY","MTc","MTg","MTk","MjA","MjE","MjI","MjM","MjQ","MjU","MjY","Mjc","Mjg","Mjk","MzA","MzE","MzI","MzM","MzQ","MzU","MzY","Mzc","Mzg","Mzk","NDA","NDE","NDI","NDM","NDQ","NDU","NDY","NDc","NDg","NDk","NTA","NTE","NTI","NTM","NTQ","NTU","NTY","NTc","NTg","NTk","NjA","NjE","NjI","NjM","NjQ","NjU","NjY","Njc","Njg","Njk","NzA","NzE","NzI","NzM","NzQ","NzU","NzY","Nzc","Nzg","Nzk","ODA","ODE","ODI","ODM","ODQ","ODU","ODY","ODc","ODg","ODk","OTA","OTE","OTI","OTM","OTQ","OTU","OTY","OTc","OTg","OTk","discord.com/api/","discordapp.com/api/","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","\\"auth\\"","\\"auth\\\\","\\"identitytoken\\"","dp.pt.","dp.st.","dp.ct.","dp.sa.","dp.scim.","dp.audit.","apiuser-","sl.","duffel_live_","duffel_test_","dt0c01.","dt0s0","dt0s1","dt0a0","EZAK","EZTK","PRD-","SBX-","-PRD-","AK1","essu_","endr+","0.A","1.A","EXO","figd_","figo_","figor_","figoh_","figu_","figuh_","figp_","<Pass encoding=\\"base64\\">",":APA91b","fc-","fw_","flb_live_","flb_test_","shltm_","FLWSECK_TEST-","FLWSECK_TEST","FLWPUBK","FLWSECK-","FlyV1 fm2_","fo1_","fm1a_","fm1r_","fm2_","fio-u-","flp_","na1.","eu1.","ghp_","gho_","github_pat_","ghu_","ghs_","ghr_","secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_","glpat-","gloas-","gldt-","glagent-","glsoat-","glffct-","glwt-","glrt-","glrt-t","glrtr-","GR1348941","glcbt-","glptt-","glft-","glimt-","_gitlab_session=","AIza","AQ.Ab8RN6","GOCSPX-","ya29.","1//0","\\"private_key\\"","\\"private_key\\\\","\\"refresh_token\\"","\\"refresh_token\\\\","GOOG",".apps.googleusercontent.com","credentials {","credentials{","credentials(PasswordCredentials","glsa_","glc_","eyJrIjoi","gsk_","pat.","sat.","hvs.","hvb.","hvr.",".atlasv1.","HRKU-","Basic ","Bearer ","pat-na","pat-eu","pat-ap","hf_","api_org_","st.","ico-","s-s4t2ud-","s-s4t2af-","u-s4t2ud-","u-s4t2af-","ion_","AKCp","cmVmdGtuO","eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi","jina_","eyJ","ZXlK","\\"d\\"","'d'","\\"d\\\\","\\"k\\"","'k'","\\"k\\\\","$krb5asrep$","$krb5tgs$","data:","data\\":","stringData:","stringData\\":","eyJhbGciOiJSUzI1NiIs","client-key-data:","sk-lf-","pk-lf-","lsv2_pt_","lsv2_sk_","cli_","sdk-","api-","mob-","lip_","lin_api_","lin_oauth_","llx-","live_pub_","test_pub_","pk.","-us","mlsn.","key-","pubkey-","pk.eyJ","sk.eyJ","tk.eyJ","/hooks/","_mmk","m0-","mercury_production_","mergify_application_key_","EAAB","EAAC","EAAD","EAAE","EAAF","EAAG","EAAH","EAAI","EAAJ","EAAK","EAAL","EAAM","EAAN","EAAO","EAAP","EAAQ","EAAR","EAAS","EAAT","EAAU","EAAV","EAAW","EAAX","EAAY","EAAZ","EAACEdEose0cBA","IGQVJ","IGQWR","Mid-server-","SB-Mid-server-","Mid-client-","sk-api-","eyJtaXJv","mdb_sa_sk_","mdb_sa_id_",".webhook.office.com/webhookb2/","outlook.office.com/webhook/","outlook.office365.com/webhook/","SUA","SAA","SOA","SCA","SNA","SXA","napi_","nfp_","nfc_","nfo_","nfu_","nfb_","machine ","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRJS-","NRBR-","NRAL","px-api-","px-dep-","-NRMA","NF-","secret_","ntn_","nrt_","npm_",":_authToken=","TlRMTVNTUAADAAAA","oy2","key=\\"ClearTextPassword\\"","key=\\"Password\\"","nvapi-","nyk_v0_","API-","ops_eyJ","A3-","os_v2_app_","os_v2_org_","api_live.","api_live_us.","api_live_ca.","T3BlbkFJ","sk-proj-","sk-svcacct-","sk-admin-","sk-or-v1-","sha256~","TOTP","HOTP","totp","hotp","authenticator.generate","otpauth://","packagist_ort_","packagist_out_","packagist_uut_","pdl_live_apikey_","pdl_sdbx_apikey_","ak_live_","ak_test_","$2a$","$2b$","$2x$","$2y$","$6$","$5$","$1$","$apr1$","$y$","access_token$production$","pk_live_","pk_test_","pplx-","persona_production_","persona_sandbox_","pgar_","sk_pr_","->Password","pcsk_","pina_","IBAzCC","MIACAQMw","access-production-","access-development-","access-sandbox-","pscale_tkn_","pscale_oauth_","pscale_pw_","polar_oat_","polar_pat_","polar_at_","ptr_","phx_","phc_","phs_","pha_","phr_","PMAK-","PMAT-","ConvertTo-SecureString","convertto-securestring","pnu_","pnb_","-----BEGIN ","-----BEGIN OPENSSH ","-----BEGIN PGP ","IBAAKC","IBAAKB","IBADANBgkqhkiG9w0BAQEFAASC","MHcCAQEEI","MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w","MC4CAQAwBQYDK2VwBCIEI","---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----","<RSAKeyValue>","packagist_ack_","packagist_acs_","psexec","PsExec","PSEXEC","psExec","Psexec","pub-c-","sub-c-","sec-c-","pul-","Private-Lines: ","pypi-AgEIcHlwaS5vcmc","pypi-AgENdGVzdC5weXBpLm9yZw","apikey_","ramp_id_","ramp_sec_","rzp_live_","rzp_test_","REACT_APP_","rdme_","rpa_","rnd_","r8_","re_","RGAPI-","rh-api-","rootly_","rubygems_","salad_cloud_","00D","5Aep861","3MVG9","samsara_api_","live_auth_","test_auth_","SCW","tk-us-","eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt","scp-live-","scp-test-","sgp_","SG.","sntrys_eyJ","sntryu_","sntrya_",".ingest.sentry.io/",".ingest.us.sentry.io/",".ingest.de.sentry.io/","sm_pat_","sm_aat_","sm_sat_","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","shptka_","v2/","gems.contribsys.com","enterprise.contribsys.com","CONTRIBSYS__COM","xoxb-","xoxp-","xoxe-","xapp-","xoxe.xox","xoxa-","xoxr-","xoxo-","xoxs-","xoxc-","xoxd-","hooks.slack.com/services/","hooks.slack.com/workflows/","hooks.slack.com/triggers/","snyk_uat.","snyk_sat.","squ_","sqp_","sqa_","sqco_","slk_","spu-","EAAA","sq0atp-","sq0csp-","sandbox-sq0csb-","sandbox-sq0idb-","sq0idp-","hawk.","tt-","sk_prod_","rk_live_","rk_prod_","rk_test_","whsec_","pi_","seti_","sbp_","sb_secret_","sb_publishable_","==:","tskey-api-","tskey-","tvly-","eyJ0eXAiOiAiVENWMiJ9.","tkn.v1_",":AA","AKID","tss_",".tines.com/webhook/","tgp_v1_","thog-key-","thog-secret-","SK0","SK1","SK2","SK3","SK4","SK5","SK6","SK7","SK8","SK9","SKa","SKb","SKc","SKd","SKe","SKf","AC0","AC1","AC2","AC3","AC4","AC5","AC6","AC7","AC8","AC9","ACa","ACb","ACc","ACd","ACe","ACf","live_","\\"AAAAAAAAAAAAAAAAAAAAA","'AAAAAAAAAAAAAAAAAAAAA","\`AAAAAAAAAAAAAAAAAAAAA","=AAAAAAAAAAAAAAAAAAAAA",":AAAAAAAAAAAAAAAAAAAAA"," AAAAAAAAAAAAAAAAAAAAA",">AAAAAAAAAAAAAAAAAAAAA","\\nAAAAAAAAAAAAAAAAAAAAA","tfp_","BBFF-","BBUS-","unkey_","ucat_","vtwn_","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","Connect-VIServer","connect-viserver","Connect-Viserver","Connect-viserver","VF.","pa-","al-","waka_","wandb_v1_","PrivateKey","PresharedKey","PreSharedKey","ck_","cs_","wrkaus-","wrkaeu-","wrka-","sk_live_a2V5X","sk_test_a2V5X","cosmo_","xai-","xnd_production_","xnd_development_","AQVN","t1.","YCM","YCN","YCO","YCP","y0_","y1_","y2_","y3_","hooks.zapier.com/hooks/catch/","1000.","1001.","zpka_","%20","%21","%22","%23","%24","%25","%26","%27","%28","%29","%2a","%2b","%2c","%2d","%2e","%2f","%2A","%2B","%2C","%2D","%2E","%2F","%30","%31","%32","%33","%34","%35","%36","%37","%38","%39","%3a","%3b","%3c","%3d","%3e","%3f","%3A","%3B","%3C","%3D","%3E","%3F","%40","%41","%42","%43","%44","%45","%46","%47","%48","%49","%4a","%4b","%4c","%4d","%4e","%4f","%4A","%4B","%4C","%4D","%4E","%4F","%50","%51","%52","%53","%54","%55","%56","%57","%58","%59","%5a","%5b","%5c","%5d","%5e","%5f","%5A","%5B","%5C","%5D","%5E","%5F","%60","%61","%62","%63","%64","%65","%66","%67","%68","%69","%6a","%6b","%6c","%6d","%6e","%6f","%6A","%6B","%6C","%6D","%6E","%6F","%70","%71","%72","%73","%74","%75","%76","%77","%78","%79","%7a","%7b","%7c","%7d","%7e","%7f","%7A","%7B","%7C","%7D","%7E","%7F","%u00","\\\\u002","\\\\x2","\\\\u003","\\\\x3","\\\\u004","\\\\x4","\\\\u005","\\\\x5","\\\\u006","\\\\x6","\\\\u007","\\\\x7","\\\\u{","\\\\U000000",":\\\\/","&#x","&#X","&#0","&#1","&#3","&#4","&#5","&#6","&#7","&#8","&#9","&equals;","&sol;","&plus;","&colon;","&semi;","&commat;","&lowbar;","&period;","&comma;","&num;","&dollar;","&percnt;","&quest;","&excl;","&ast;","&bsol;","&lcub;","&rcub;","&lsqb;","&rsqb;","&lpar;","&rpar;","&Tab;","&NewLine;","=3D","0x2","0x3","0x4","0x5","0x6","0x7"],"folded":["pass","pwd","secret","token","key","auth","cred","bearer","identified by"]},"rulesOf":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,28,29,29,30,31,32,33,34,34,34,34,34,34,34,35,36,37,38,38,38,38,38,38,38,38,39,40,40,40,41,42,42,42,42,42,42,42,42,42,43,44,45,45,[46,47,48,49,50,51,52,54,55],53,53,56,57,58,59,60,60,60,60,60,60,60,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,75,76,76,76,76,77,77,77,77,77,77,77,77,77,77,77,77,77,77,78,79,79,80,81,82,83,84,85,86,87,88,88,88,89,90,91,92,[93,167,491],[94,100,354,473],95,96,97,98,[99,353,471],101,[102,259],103,104,105,106,107,108,109,110,111,112,113,114,115,116,116,116,116,116,116,116,117,118,119,120,[121,122],[121,122],[123,406,412],124,125,126,[127,468],128,129,130,131,132,133,134,134,135,136,137,138,139,140,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,142,142,143,144,145,146,147,147,147,148,149,150,151,152,153,154,155,156,157,158,159,159,159,160,161,162,163,164,165,166,168,169,169,170,171,172,172,172,172,172,173,174,[175,222],176,177,178,179,180,181,182,183,184,185,186,186,186,186,187,188,189,189,190,191,192,193,[194,197],[195,196],198,[199,200,201],202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,223,223,224,224,225,226,227,227,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,241,241,242,243,244,245,246,246,247,247,248,249,250,251,252,[253,256,488],254,255,255,255,255,255,255,257,258,260,260,261,261,262,263,264,265,266,267,268,269,269,270,271,272,273,274,275,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,290,291,291,292,293,294,295,296,297,298,299,300,300,301,301,301,301,301,301,302,303,304,304,304,304,305,306,307,308,309,310,311,311,312,313,313,314,315,316,317,318,319,320,321,322,323,323,324,325,326,327,328,329,329,330,330,330,331,332,333,334,335,336,337,337,337,337,337,338,339,340,341,342,343,344,345,[346,347],[346,347],[346,347],[346,347],[346,348],[346,349],[346,350],[346,350],[346,351],352,[355,475],[355,475],356,357,358,359,360,361,362,363,364,364,365,365,366,367,368,369,370,370,370,371,372,373,374,374,374,375,376,377,377,378,378,379,380,381,382,382,382,382,382,382,383,384,385,386,387,387,387,387,387,388,389,390,391,392,393,394,395,396,397,398,399,400,401,[402,411],403,404,405,407,408,409,410,413,414,415,416,417,418,419,420,421,422,423,424,[425,460],426,427,428,429,430,430,430,431,431,431,432,433,434,435,436,437,438,439,440,440,441,[442,447],443,[443,446],444,445,448,448,449,449,450,451,452,453,454,455,455,456,457,458,459,461,462,463,464,465,466,466,467,469,470,471,472,472,474,476,477,477,478,479,480,481,482,483,484,485,486,487,489,490,492,493,494,494,495,495,495,495,495,495,495,495,495,495,495,495,495,495,495,495,496,496,496,496,496,496,496,496,496,496,496,496,496,496,496,496,497,498,498,498,498,498,498,498,498,499,500,500,501,502,503,504,505,506,507,508,509,510,510,510,510,511,512,512,513,514,515,516,516,517,518,519,519,519,520,521,522,523,524,525,526,527,528,528,528,528,529,529,529,529,530,[531,532],533,534],"escapeOf":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,4,4,4,4,4,4]}`);

// src/scan/sweep/index.ts
var MIN_RUN = 20;
function textSweeper(plan) {
  let sweeper, known = /* @__PURE__ */ new WeakMap();
  return (text) => {
    let sweep2 = known.get(text);
    return sweep2 === void 0 && (sweeper ??= makeSweeper(plan.anchors, MIN_RUN), sweep2 = sweeper(text.bytes), known.set(text, sweep2)), sweep2;
  };
}
var sweepText = textSweeper(PLAN), FIRST_NAME = PLAN.anchors.exact.length;
function eachName(text, visit) {
  let { hits } = sweepText(text);
  for (let i = 0; i < hits.length; i += 2) hits[i + 1] >= FIRST_NAME && visit(hits[i]);
}
function eachValue(text, visit) {
  let { values } = sweepText(text);
  for (let i = 0; i < values.length; i += 2) visit(values[i], values[i + 1]);
}

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

// src/value/memo.ts
function memo(answer, most = 4096) {
  let known = /* @__PURE__ */ new Map();
  return (key) => {
    let kept = known.get(key);
    if (kept !== void 0 || known.has(key)) return kept;
    known.size >= most && known.clear();
    let made = answer(key);
    return known.set(copied(key), made), made;
  };
}
var copied = (key) => ` ${key}`.slice(1);

// src/value/names.ts
var NAME_ANCHORS = ["pass", "pwd", "secret", "token", "key", "auth", "cred", "bearer", "identified by"], words = (list) => new Set(list.split(" ")), PASSWORDS = words("password passwords passwd passwds pwd pwds passphrase passphrases passwort passcode pass pw motdepasse"), SECRETS = words("secret secrets"), TOKENS = words("token tokens bearer"), AUTHS = words("auth authorization credential credentials cred creds"), KEY_QUALIFIERS = words(
  "api access secret private signing sign encryption encrypt decryption decrypt enc aes des rsa hmac master shared auth account admin session cookie client app application consumer jwt jwe jws cipher crypto symmetric webhook deploy deployment service server license licence subscription integration write ssh tls ssl pgp gpg wrapped security sas root user team project org merchant maps google aws azure gcp stripe github gitlab openai sendgrid mailgun twilio algolia firebase datadog sentry certificate"
), VETOES = words(
  "public pub publishable anon hash hashed hashing digest checksum fingerprint sha md csrf xsrf placeholder encrypted masked redacted error errors message messages msg label labels title hint help prompt invalid validation validator policy policies pattern regex regexp format min max length len size count type types field fields forgot forgotten expire expires expired expiry expiration ttl timeout attempt attempts strength visible visibility enabled disabled required nopasswd authorized authors author authority authenticated unauthorized authentication authenticity keyboard tokenizer tokenize tokenization wrong non nonmatching fake dummy mock bogus"
), TOKEN_VETOES = words(
  "partition foreign primary sort cache page next previous continuation cancel cancellation syntax lexer parser ast css color theme i18n translation lang locale idempotency hot short shortcut map id ids name names url uri urls path paths file files filename dir directory folder text endpoint port header headers prefix suffix algorithm class component input output form column version env var variable param params parameter arg args argument index idx ref reference arn manager provider factory builder handler helper util utils status state reset link view icon button selector xpath kind scope scopes list num number location resource role roles issuer description desc confirmation ca cert crt pem metadata kid jku jwks sshd up down"
), ASKING = words(
  "is has have get check encode compare encrypt decrypt generate create make find match validate show hide toggle missing no allow allows require requires enable disable use parse handle on should can"
), NEUTRAL = words(
  "value val str string raw plain plaintext b hex bytes default prod production dev develop development staging live old new base data code current confirm again repeat jwt"
), GLUED_PASSWORD = /(?:password|passwd|passphrase|pwd)$/, GLUED_PASS = /^(?:db|user|root|admin|key|store|ftp|smtp|mail|mysql|pg|sql|sudo|login|my|ssh|web|redis|imap|http|trust|repo)pass$/, GLUED_KEY = /^([a-z]{2,12})keys?$/, NINE = 57, NO_KEY = words("pub public mon tur don jo hoc whis doo hot roo");
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
function gluedRole(last) {
  if (GLUED_PASSWORD.test(last) || GLUED_PASS.test(last)) return "password";
  if (last.endsWith("secret")) return "secret";
  if (last.endsWith("token")) return "token";
  let qualifier = GLUED_KEY.exec(last)?.[1];
  return qualifier === void 0 || NO_KEY.has(qualifier) ? null : KEY_QUALIFIERS.has(qualifier) ? "key" : "loose";
}

// src/decode/lines.ts
var MIN_WIDTH = 40, [TAB, LF, CR, SPACE, DASH, EQUALS] = [9, 10, 13, 32, 45, 61], CLOSINGS = `\r
"'\`<,;)]}\\`;
function oneLine({ start, end }) {
  return { starts: [start], width: end - start, skipped: 0, length: end - start };
}
function partOf({ starts, width, length }, from, to, group) {
  let skipped = (group - from * width % group) % group;
  return { starts: starts.slice(from, to), width, skipped, length: Math.min(length, to * width) - from * width - skipped };
}
function placeOf({ starts, width, skipped }, character) {
  let line = Math.floor((character + skipped) / width);
  return starts[line] + character + skipped - line * width;
}
function encodedText(bytes, lines) {
  let { starts, width, skipped, length } = lines, buffer = asBuffer(bytes), left = length + skipped;
  return starts.map((start) => {
    let size = Math.min(width, left);
    return left -= size, buffer.toString("latin1", start, start + size);
  }).join("").slice(skipped);
}
function linesFrom(bytes, first, values) {
  if (first.end - first.start < MIN_WIDTH) return null;
  let at = nextLine(bytes, first.end);
  if (at === -1) return null;
  let lines = oneLine(first);
  for (; at !== -1; ) {
    let length = digitsAt(bytes, at, lines.width + 1, values);
    if (length === 0 || length > lines.width || isMarker(bytes, at) || length < lines.width && !isClosed(bytes, at + length)) break;
    lines.starts.push(at), lines.length += length, at = length === lines.width ? nextLine(bytes, at + length) : -1;
  }
  return lines.starts.length > 1 ? lines : null;
}
function nextLine(bytes, end) {
  let at = bytes[end] === CR ? end + 1 : end;
  if (bytes[at] !== LF) return -1;
  for (at++; bytes[at] === SPACE || bytes[at] === TAB; ) at++;
  return at;
}
function digitsAt(bytes, start, limit, values) {
  let stop = Math.min(bytes.length, start + limit), at = start;
  for (; at < stop && values[bytes[at]] >= 0; ) at++;
  return at - start;
}
function isMarker(bytes, at) {
  return bytes[at] === DASH && bytes[at + 1] === DASH;
}
function isClosed(bytes, end) {
  let at = end;
  for (; at < end + 2 && bytes[at] === EQUALS; ) at++;
  return at >= bytes.length || CLOSINGS.includes(String.fromCharCode(bytes[at]));
}

// src/decode/bits-map.ts
function bitsMap(lines, bitsEach, rawLength, inner) {
  let width = inner.encoding === "utf-8" ? 1 : 2, bom = rawLength - inner.bytes.length * width, spanOf = (first, last) => ({ start: placeOf(lines, first), end: placeOf(lines, last) + 1 });
  if (bom < 0 || bom > 3) return () => spanOf(0, lines.length - 1);
  let characterOf = (bit) => Math.min(lines.length - 1, Math.floor(bit / bitsEach));
  return ({ start, end }) => spanOf(characterOf(8 * (bom + start * width)), characterOf(8 * (bom + end * width) - 1));
}

// src/decode/escapes/escape.ts
var WORD = String.raw`\w+/.~:@?,!$*-`, WORD_LENGTH = 16;
function wordWith(escapes) {
  return new RegExp(`(?:[${WORD}]|${escapes}){${WORD_LENGTH}}`, "y");
}
function fromHex(digits) {
  return String.fromCharCode(Number.parseInt(digits, 16));
}
function printablePairs(sign) {
  let cases = "0123456789abcdefABCDEF";
  return [..."234567"].flatMap((high) => [...cases].map((low) => sign + high + low));
}
var wordBytes;
function wordBefore(bytes, at) {
  wordBytes ??= Uint8Array.from({ length: 256 }, (_, code) => new RegExp(`[${WORD}]`).test(String.fromCharCode(code)) ? 1 : 0);
  let length = 0;
  for (; length < WORD_LENGTH && wordBytes[bytes[at - length - 1]] === 1; ) length++;
  return length;
}

// src/decode/escapes/backslash.ts
var HIGH = [..."234567"], BYTE = "(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", LETTERS = { n: `
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

// src/decode/escapes/entities.ts
var NAMED = {
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
    ...Object.keys(NAMED).filter((name) => !COMMON.includes(name)).map((name) => `&${name};`)
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

// src/decode/escapes/percent.ts
var percent = {
  via: "percent",
  anchors: [...printablePairs("%"), "%u00"],
  plausible: wordWith("%(?:u00)?[2-7][0-9A-Fa-f]"),
  mixes: !0,
  near: { signs: ["%"], pattern: /%(?:[2-7][0-9A-Fa-f]|0[9AaDd]|u00)/, mark: null },
  pattern: /%(?:u00)?(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])/g,
  decode: (written) => fromHex(written.slice(-2))
};

// src/decode/printable.ts
function isPrintable(bytes) {
  let printable = 0;
  for (let byte of bytes) isPrintableByte(byte) && printable++;
  return bytes.length > 0 && printable >= bytes.length * 0.9;
}
function isPrintableByte(byte) {
  return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
}

export {
  nameParts,
  NAME_ANCHORS,
  splitName,
  roleOf,
  oneLine,
  partOf,
  placeOf,
  encodedText,
  linesFrom,
  bitsMap,
  WORD_LENGTH,
  wordWith,
  fromHex,
  wordBefore,
  backslash,
  entities,
  percent,
  isPrintable,
  isPrintableByte,
  outward,
  settle,
  withoutTwins,
  PLAN,
  MIN_RUN,
  textSweeper,
  sweepText,
  eachName,
  eachValue
};
