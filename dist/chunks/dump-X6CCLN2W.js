// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  baseName,
  shellPath,
  wholeFile
} from "./chunk-LMWZE53T.js";
import "./chunk-5XXBF23Y.js";

// src/scan/size/dump-text.ts
var DUMP_HEADER = /^(?:--\s{0,5}\n)?(?:-- (?:MySQL dump|MariaDB dump|PostgreSQL database|phpMyAdmin SQL Dump|Adminer|Host:|Dump(?:ed)? )|\/\*M?!\d{5,6}|PRAGMA foreign_keys=OFF;)/;
var BOOKKEEPING_TABLES = [
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
function sqlDump({ content, firstLine, firstColumn }) {
  if (firstLine !== 1 || firstColumn !== 0) return !1;
  let rows = countRows(content);
  return rows >= 50 || rows > 0 && DUMP_HEADER.test(content.slice(0, 2e3).trimStart());
}
function countRows(content) {
  let rows = 0, inside = "nothing";
  for (let line of content.slice(0, 4194304).split(`
`)) {
    let isStatement = inside !== "copy" && /^(?:INSERT INTO|COPY|REPLACE INTO) /i.test(line);
    isStatement && (inside = statementKind(line)), inside === "insert" && (isStatement ? !/\bVALUES\s{0,10}$/i.test(line) : line.trimStart().startsWith("(")) && (rows += 1), inside === "copy" && !isStatement && !line.startsWith("\\.") && (rows += 1), (line.startsWith("\\.") || inside !== "copy" && line.trimEnd().endsWith(";")) && (inside = "nothing");
  }
  return rows;
}
function statementKind(line) {
  return BOOKKEEPING.test(line) ? "bookkeeping" : /^COPY /i.test(line) ? /\bFROM stdin\b/i.test(line) ? "copy" : "nothing" : "insert";
}
var LONG_TABLE_LINES = 1e4, PERSONAL_TABLE_LINES = 1e3, PERSONAL = /^(?:e-?mail(?: ?address)?|user ?e-?mail|password(?: ?hash)?|passwd|pwd|ssn|iban|phone(?: ?number)?|mobile|date ?of ?birth|dob|credit ?card(?: ?number)?|card ?number)$/;
function isLongTable(text) {
  let lines = text.firstLine - 1 + text.lineStarts.length, reaches = (limit) => text.firstLine <= limit && lines > limit;
  return reaches(LONG_TABLE_LINES) || text.firstLine === 1 && reaches(PERSONAL_TABLE_LINES) && lines <= LONG_TABLE_LINES && isPersonal(text.content);
}
function isPersonal(content) {
  return (/^[^\r\n]{0,10000}/.exec(content)?.[0] ?? "").split(/[,;\t|]/).some((cell) => PERSONAL.test(cell.replace(/["']/g, "").replaceAll("_", " ").trim().toLowerCase()));
}

// src/scan/size/dump.ts
var begins = (...marks) => ({ content }) => marks.some((mark) => content.startsWith(mark)), SQL = ["sql", "dump", "psql", "pgsql", "mysql", "backup", "bak"], PACKERS = ["gz", "bz2", "xz", "zst", "zip", "7z"], PACKED = ["sql", "dump", "psql"].flatMap((name) => PACKERS.map((packer) => `${name}.${packer}`)), BACKUP = ["bak", "backup", "dump", "dmp", "pgdump"], DUMPS = [
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
function isBackup({ entry, bytes, firstLine, firstColumn }) {
  if (firstLine > 1 || firstColumn > 0) return !1;
  let inner = /\.([A-Za-z]\w{0,9})\.bak$/i.exec(entry.path)?.[1]?.toLowerCase();
  return inner === void 0 || /^(?:db|sql|sqlite3?|dump|data|csv|tar|zip|gz)$/.test(inner) || (entry.sizeBytes ?? bytes.length) >= COPY_BYTES;
}
var dumpCheck = {
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
function rowsOf(text, dump) {
  if (dump.test !== sqlDump) return "";
  let rows = countRows(text.content);
  return ` (at least ${rows} ${rows === 1 ? "row" : "rows"})`;
}
var byExtension;
function candidates(path, sizeBytes) {
  return byExtension ??= buildTable(), (byExtension.get(extensionOf(path)) ?? []).filter(({ minBytes }) => sizeBytes === null || sizeBytes >= minBytes);
}
function buildTable() {
  let table = /* @__PURE__ */ new Map();
  for (let dump of DUMPS) for (let extension of new Set(dump.extensions)) table.set(extension, [...table.get(extension) ?? [], dump]);
  return table;
}
function extensionOf(path) {
  let [first = "", ...rest] = baseName(path).toLowerCase().split("."), last = rest.at(-1) ?? "";
  return first === "core" && rest.length <= 1 && /^[0-9]*$/.test(last) ? "core" : PACKERS.includes(last) && rest.length > 1 ? `${rest.at(-2)}.${last}` : last;
}
function isElfCore({ content, bytes }) {
  return content.startsWith("ELF") && bytes[bytes[5] === 2 ? 17 : 16] === 4;
}
export {
  dumpCheck
};
