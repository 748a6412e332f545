// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  envName
} from "./chunk-A6SVA6JJ.js";
import {
  parseDotenv
} from "./chunk-DNBTXLEC.js";
import {
  isPlaceholder
} from "./chunk-HDSDRBNZ.js";
import {
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import {
  asBuffer
} from "./chunk-QUR5WOD3.js";
import {
  baseName,
  shellPath,
  wholeFile
} from "./chunk-LMWZE53T.js";
import "./chunk-5XXBF23Y.js";

// src/scan/path/cipher.ts
function isCiphertext(base64, minBytes) {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return !1;
  let bytes = Buffer.from(base64, "base64");
  return bytes.length >= minBytes && !isReadable(bytes);
}
function isReadable(bytes) {
  return bytes.length < 24 ? !1 : asBuffer(bytes).reduce((count, byte) => count + (byte >= 32 && byte < 127 ? 1 : 0), 0) / bytes.length > 0.75;
}

// src/scan/path/dotenv.ts
var NO = { is: "no" };
function statements(content) {
  let { assignments, broken } = parseDotenv(content), lines = broken.map(({ start, end, line }) => ({ name: null, value: content.slice(start, end), line }));
  return [...assignments, ...lines].sort((a, b) => a.line - b.line);
}
function dotenvx(content) {
  return judgeAssignments(
    content,
    "dotenvx",
    (name, value2) => name.startsWith("DOTENV_PUBLIC_KEY") || value2.startsWith("encrypted:") && isCiphertext(value2.slice(10), 65)
  );
}
function dotenvVault(content) {
  return judgeAssignments(
    content,
    "dotenv-vault",
    (name, value2) => name.startsWith("DOTENV_VAULT") && (isCiphertext(value2, 28) || /^vlt_[0-9a-f]{64}$/.test(value2) || name.endsWith("_VERSION") && /^[0-9]{1,6}$/.test(value2))
  );
}
var SOPS_OWN = /^sops_(?:version|mac|lastmodified|mac_only_encrypted|shamir_threshold|(?:un)?encrypted_(?:suffix|regex|comment_regex)|(?:age|pgp|kms|gcp_kms|azure_kv|hc_vault|key_groups)__.*)$/, SOPS_VALUE = /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]*),iv:[A-Za-z0-9+/=]{16,},tag:[A-Za-z0-9+/=]{22,},type:[a-z]+\]$/;
function sopsDotenv(content) {
  return judgeAssignments(
    content,
    "SOPS",
    (name, value2) => (name === "sops_mac" ? SOPS_VALUE.test(value2) : SOPS_OWN.test(name)) || name.endsWith("_unencrypted") || SOPS_VALUE.test(value2)
  );
}
function judgeAssignments(content, how, isSafe) {
  let open = statements(content).find((item) => item.name === null || item.value !== "" && !isSafe(item.name, item.value));
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
function isPlainName(name) {
  return /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*)$/.test(name) && name.length <= (name.includes("_") ? 48 : 20);
}

// src/scan/path/encrypted.ts
var NO2 = { is: "no" }, MAX_BYTES = 1 << 20, FORMATS = [
  { mark: /^\0GITCRYPT\0/, judge: gitCrypt },
  { mark: /^\$ANSIBLE_VAULT;/, judge: ansibleVault },
  { mark: /^age-encryption\.org\/v1\n|^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----\r?\n/, judge: armored },
  { mark: /^\s{0,100}\{/, judge: sopsJson },
  { mark: /^sops_mac=/m, judge: sopsDotenv },
  { mark: /^DOTENV_VAULT/m, judge: dotenvVault },
  { mark: /=[ \t]*["']?encrypted:/, judge: dotenvx }
];
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
  let [first = "", ...rest] = content.trimEnd().split(/\r?\n/), body = rest.slice(0, -1).filter((line) => !/^(?:Version|Comment|Hash|Charset): [\w .,()/-]{0,80}$/.test(line)), isWhole = rest.at(-1) === first.replace("BEGIN", "END") && body.every((line) => /^[A-Za-z0-9+/]{0,76}={0,2}$|^=[A-Za-z0-9+/]{4}$/.test(line)), base64 = body.filter((line) => !line.startsWith("=")).join("");
  return isWhole && isCiphertext(base64, 32) && (first.includes("AGE ENCRYPTED") || isPgpEncrypted(base64)) ? { is: "yes", how: first.includes("AGE ENCRYPTED") ? "age" : "OpenPGP" } : { is: "broken", why: "it begins as an encrypted message does, but its body is not one" };
}
function ageBinary(content, bytes) {
  let mac = /^--- [A-Za-z0-9+/]{43}\n/m.exec(content), payload = mac === null ? null : bytes.subarray(mac.index + mac[0].length);
  return payload === null || payload.length < 32 || isReadable(payload) ? { is: "broken", why: "it has the header of age, but its body is not encrypted" } : { is: "yes", how: "age" };
}
function isPgpEncrypted(base64) {
  let first = Buffer.from(base64.slice(0, 4), "base64")[0] ?? 0;
  return [1, 3, 9, 18, 20].includes((first & 64) !== 0 ? first & 63 : first >> 2 & 15);
}

// src/scan/path/evidence.ts
function findProof(text, evidence) {
  let isFirst = text.firstLine === 1 && text.firstColumn === 0, whole = (holds) => isFirst && holds ? { span: null } : void 0;
  switch (evidence.kind) {
    case "name":
      return whole(!0);
    case "pem":
      return findPem(text.content);
    case "value":
      return findValue(text.content, evidence.pattern());
    case "der":
      return whole(isDerPrivateKey(text.bytes));
    case "keystore":
      return whole(!isAndroidDebugStore(text.entry.path) && holdsPrivateKey(text.bytes));
    case "terraform":
      return whole(text.content.trimStart().startsWith("{") && !isEncryptedState(text.content));
  }
}
var MAX_PEM = 2e4;
function findPem(content) {
  for (let header of content.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
    let start = header.index, rest = content.slice(start + header[0].length, start + MAX_PEM), footer = /-----END [A-Z0-9 ]{0,60}-----/.exec(rest), body = rest.slice(0, footer?.index ?? rest.length), base64 = (body.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join(""), end = start + header[0].length + (footer === null ? body.trimEnd().length : footer.index + footer[0].length);
    if (base64.length >= 40 && new Set(base64).size > 10) return { span: { start, end } };
  }
}
function findValue(content, pattern) {
  for (let match of content.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))) {
    let [start, end] = match.indices?.groups?.secret ?? [0, 0], name = match.groups?.name;
    if (!isPlaceholder(match.groups?.secret ?? "")) return { span: { start, end }, ...name === void 0 ? {} : { name } };
  }
}
function isDerPrivateKey(bytes) {
  if (bytes[0] !== 48) return !1;
  let lengthBytes = (bytes[1] ?? 0) < 128 ? 0 : bytes[1] & 127, [tag, length, version, next] = bytes.subarray(2 + lengthBytes, 6 + lengthBytes);
  return lengthBytes > 4 || bytes.length < 40 || tag !== 2 || length !== 1 ? !1 : version === 0 && (next === 2 || next === 48) || version === 1 && (next === 4 || next === 48);
}
function isAndroidDebugStore(path) {
  return baseName(path) === "debug.keystore";
}
var JKS = 4277010157, JCEKS = 3469659854, TRUSTED_CERTIFICATE = 2;
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
var OPEN_STATE_KEYS = /* @__PURE__ */ new Set(["serial", "lineage", "meta", "encrypted_data", "encryption_version"]);
function isEncryptedState(content) {
  try {
    let state = JSON.parse(content);
    return typeof state.encrypted_data == "string" && Object.keys(state).every((key) => OPEN_STATE_KEYS.has(key));
  } catch {
    return !1;
  }
}

// src/scan/path/keys.ts
var KEY_TITLES = {
  "private-key-file": { title: "Private key file", severity: "critical" },
  "keystore-file": { title: "Key store", severity: "critical" },
  "credentials-file": { title: "Credentials file", severity: "critical" },
  "terraform-state-file": { title: "Terraform state", severity: "high" }
}, NAME = { kind: "name" }, PEM = { kind: "pem" }, value = (pattern) => ({ kind: "value", pattern }), ini = (names) => value(() => new RegExp(`^[ \\t]{0,40}(?<name>${names})[ \\t]{0,40}[:=][ \\t]{0,40}["']?(?<secret>[^\\s"'#;]{3,4000})`, "gim")), json = (names) => value(() => new RegExp(`"(?<name>${names})"\\s{0,20}:\\s{0,20}"(?<secret>[^"\\s]{8,4000})"`, "g")), DOCKER = "auth|password|identitytoken|registrytoken", KUBE = value(() => /(?<![\w-])(?<name>client-key-data|token|password)["']?:[ \t]{0,20}["']?(?<secret>[^\s"',}]{8,20000})/g), KEY_FILES = [
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
    evidence: [value(() => /^(?<secret>PuTTY-User-Key-File-[23]: [^\0]{1,20000})/g)]
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
  { rule: "keystore-file", names: ["key3.db", "key4.db", "login data", "signons.sqlite"], holds: "the logins that a browser saved, or their keys", evidence: [NAME] },
  { rule: "credentials-file", names: ["logins.json", "logins-backup.json"], holds: "the logins that a browser saved", evidence: [json("encryptedPassword")] },
  { rule: "credentials-file", names: ["credentials-config.json"], holds: "logins of databases (DBeaver), encrypted with a key that everybody has", evidence: [NAME] },
  { rule: "credentials-file", names: ["passwd"], folders: [".vnc"], holds: "the password of a VNC server, obscured", evidence: [NAME] },
  { rule: "credentials-file", names: ["chap-secrets", "pap-secrets", "sasl_passwd", "master.passwd"], holds: "passwords or their hashes", evidence: [NAME] },
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
    evidence: [value(() => /(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g)]
  },
  {
    rule: "credentials-file",
    names: [".npmrc"],
    holds: "a token of a package registry",
    evidence: [value(() => /^(?:[^\s=#;]{0,200}:)?(?<name>_authToken|_auth|_password)[ \t]{0,40}=[ \t]{0,40}["']?(?<secret>[^\s"']{4,4000})/gm)]
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
], NONE = [], tables;
function keyFilesFor(path) {
  tables ??= { names: tableOf(({ names }) => names), extensions: tableOf(({ extensions }) => extensions) };
  let name = baseName(path).toLowerCase(), extension = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1) : "", [named, ending] = [tables.names.get(name), tables.extensions.get(extension)];
  if (named === void 0 && ending === void 0) return NONE;
  let folded = path.toLowerCase();
  return [...named ?? [], ...ending ?? []].filter((file) => fits(file, folded, name));
}
function fits({ folders, contains }, path, name) {
  return (folders === void 0 || folders.some((folder) => `/${path}`.endsWith(`/${folder}/${name}`))) && (contains === void 0 || contains.some((word) => name.includes(word)));
}
function tableOf(keysOf) {
  let table = /* @__PURE__ */ new Map();
  for (let file of KEY_FILES) for (let key of keysOf(file) ?? []) table.set(key, [...table.get(key) ?? [], file]);
  return table;
}

// src/scan/path/path.ts
var pathCheck = {
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
function isRegularFile({ mode }) {
  return mode === "file" || mode === "executable";
}
function envNameOf({ path }, { env, globs }) {
  let name = envName(path);
  return name === null || env.templates.length > 0 && globs(path, env.templates) ? null : name;
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
export {
  pathCheck
};
