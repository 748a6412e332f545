// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/env-cards.ts
var ENV_CARDS = [
  {
    id: "weak-secret",
    check: "weak",
    title: "Weak secret",
    severity: "high",
    about: "a secret of settings that is short, repeats itself, follows the keyboard, is a phrase or has few different characters"
  },
  {
    id: "placeholder-secret",
    check: "weak",
    title: "Placeholder in place of a secret",
    severity: "high",
    about: "a secret of settings that is, or holds, a word such as changeme, also with letters swapped for digits"
  },
  {
    id: "weak-fallback",
    check: "weak",
    title: "Known value where none is set",
    severity: "high",
    about: "a weak value that code takes where the variable of a secret is not set"
  },
  {
    id: "template-real-value",
    check: "template",
    title: "Real value in a template",
    severity: "high",
    about: "a value in .env.example and its like that looks real, or stands in an environment file, too"
  },
  {
    id: "template-missing-variable",
    check: "template",
    title: "Variable missing in a template",
    severity: "low",
    about: "a variable that the code or a compose file asks for, and that no template beside or above it names"
  },
  {
    id: "same-as-template",
    check: "template",
    title: "A template's value in use",
    severity: "high",
    about: "a secret in an environment file that the template has as well"
  },
  {
    id: "reused-secret",
    check: "template",
    title: "One secret for two purposes",
    severity: "high",
    about: "two variables of an environment file with the same secret"
  },
  {
    id: "shared-between-environments",
    check: "template",
    title: "One secret for two environments",
    severity: "high",
    about: "a variable with the same secret in the files of two environments"
  }
];

// src/scan/catalog.ts
var NO_LINKS = { revoke: null, docs: null }, CODE_RULES = [
  {
    id: "archive",
    check: "pattern",
    title: "Archive not looked at whole",
    severity: "medium",
    about: "no finding: the name by which allow.paths lets an archive pass that is encrypted, damaged or too large to look into"
  },
  {
    id: "env-file",
    check: "path",
    title: ".env file",
    severity: "high",
    about: "a file named like .env, at any depth and in any letter case; templates and encrypted files pass"
  },
  {
    id: "private-key-file",
    check: "path",
    title: "Private key file",
    severity: "critical",
    about: "id_rsa and its like, *.ppk, *.pem and *.key with a private key inside"
  },
  { id: "keystore-file", check: "path", title: "Key store", severity: "critical", about: "*.p12, *.pfx, *.jks, *.keystore, *.kdbx, *.bks" },
  {
    id: "credentials-file",
    check: "path",
    title: "Credentials file",
    severity: "critical",
    about: ".netrc, .pgpass, .git-credentials, cloud credential files and others, where they hold a credential"
  },
  {
    id: "terraform-state-file",
    check: "path",
    title: "Terraform state",
    severity: "high",
    about: "*.tfstate and its backups: they hold every secret of the infrastructure in plain text"
  },
  {
    id: "file-size",
    check: "size",
    title: "File over the size limit",
    severity: "medium",
    about: "a new file, or one that grew, over size.max or the limit of its glob"
  },
  {
    id: "commit-size-budget",
    check: "size",
    title: "Commit over its size budget",
    severity: "medium",
    about: "the sum of what one commit adds, over size.commitBudget"
  },
  {
    id: "data-dump",
    check: "size",
    title: "Data dump",
    severity: "medium",
    about: "SQL dumps, SQLite files, backups, heap dumps, long CSV files"
  },
  {
    id: "password-assignment",
    check: "entropy",
    title: "Password",
    severity: "high",
    about: "a value assigned to a name that means a password"
  },
  {
    id: "secret-assignment",
    check: "entropy",
    title: "Value assigned to a secret name",
    severity: "high",
    about: "a value assigned to a name that means a secret, a token or a key"
  },
  {
    id: "high-entropy-string",
    check: "entropy",
    title: "Random-looking string",
    severity: "medium",
    about: "a string that only a random generator writes, whatever its name"
  },
  ...ENV_CARDS
];
async function ruleCards(own = []) {
  let [{ RULES }, { serviceCards }, { deployCards }] = await Promise.all([
    import("./rules-V2OE5DAY.js"),
    import("./cards-Y6THKAN2.js"),
    import("./cards-HFBHB4ZP.js")
  ]);
  return [
    ...own.map(ownCard),
    ...RULES.map(
      ({ id, title, severity, shape, links, proof }) => ({
        id,
        check: "pattern",
        title,
        severity,
        about: shape,
        links,
        ...proof === void 0 ? {} : { proof: proofWords(proof) }
      })
    ),
    ...[...CODE_RULES, ...deployCards()].map(
      (rule) => ({ ...rule, links: NO_LINKS, ...isOfFiles(rule) ? { ofFiles: !0 } : {} })
    ),
    ...serviceCards()
  ];
}
function proofWords(proof) {
  return `offline (${proof}): what holds makes it proven, a wrong checksum makes it low, and what it tells of itself is shown`;
}
function isOfFiles({ check, id }) {
  return check === "path" || check === "size" || id === "archive";
}
function ownCard({ id, title, severity, links, where, keywords, pattern, linear }) {
  let near = keywords.length === 0 ? "" : ` near ${keywords.join(", ")}`, how = pattern !== null && linear !== void 0 && Object.hasOwn(linear, pattern) ? ", run in linear time because V8 could take too long" : "", about = `${pattern === null ? "a path" : "a pattern"} of your own${near}${how}`;
  return { id, check: "pattern", title, severity, about, links, where, ...pattern === null ? { ofFiles: !0 } : {} };
}
function ownRules(settings) {
  return [...new Set([...new Set(settings)].flatMap(({ rules }) => rules.own))];
}
async function ruleSets(running, own) {
  let [{ RULES }, { serviceIds }, { deployCards }] = await Promise.all([
    import("./rules-V2OE5DAY.js"),
    import("./rows-WKQIPHK4.js"),
    import("./cards-HFBHB4ZP.js")
  ]), ids = [
    ...[...own, ...RULES].map(({ id }) => ["pattern", id]),
    ...[...CODE_RULES, ...deployCards()].map(({ check, id }) => [check, id]),
    ...serviceIds().map((id) => ["entropy", id])
  ];
  return {
    known: new Set(ids.map(([, id]) => id)),
    ran: new Set(ids.filter(([check]) => running.includes(check)).map(([, id]) => id))
  };
}

export {
  ruleCards,
  ownRules,
  ruleSets
};
