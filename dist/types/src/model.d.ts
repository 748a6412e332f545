/**
 * The nouns of the flow. This file imports nothing and holds no logic:
 *
 *   Settings → source.list → Entry[] → policy.selects → source.read → Text → scan → Finding[]
 *            → policy.judge → Verdict[] → Outcome → report → string, exitCode
 */
/** What the process answers. A crash or an unreadable file is `failed`, never `clean` and never `findings`. */
export declare const EXIT: {
    readonly clean: 0;
    readonly findings: 1;
    readonly failed: 2;
};
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
/** git's file modes in words: 100644, 100755, 120000 (the blob is the link's target), 160000 (a submodule's commit). */
export type FileMode = 'file' | 'executable' | 'symlink' | 'gitlink';
/** Where an Entry's content was born: only known for history and range sources. */
export interface CommitInfo {
    /** Full object id. */ id: string;
    author: string;
    /** ISO 8601 with offset. */ date: string;
    /** Whether the blob is still at that path in HEAD. */ inHead: boolean;
}
/** One thing that could be looked at. Cheap: nothing of its content has been read. */
export interface Entry {
    /** `/`-separated, relative to the source's base; bytes that are no UTF-8 stand as `\xNN`. */
    path: string;
    /** The name's raw bytes, only where `path` cannot be turned back into them. */
    pathBytes?: Uint8Array;
    mode: FileMode;
    /** Bytes of the blob or file; null until the source has asked (list is cheap). */
    sizeBytes: number | null;
    /** Object id of the blob; absent for files on disk and standard input. */
    blobId?: string;
    /**
     * What this commit's parents (HEAD; both sides of a merge) already had at this path, or, for an added
     * file, the removed blobs that it may have been renamed from. Absent: everything counts as added.
     */
    previous?: Previous;
    /** History and range: the commit that brought this blob to this path. */
    commitId?: string;
}
/** Old content that takes away the newness of a line. */
export type Previous = {
    kind: 'parents' /** one id per parent that has the path; a line is added if no parent had it */;
    blobIds: string[];
} | {
    kind: 'removed' /** blobs removed by the same commit: a line that stood in one of them was moved */;
    blobIds: string[];
};
/** Half-open interval of byte offsets. */
export interface Span {
    start: number;
    end: number;
}
/** A window of an entry's content. Most files are one; a huge one comes in overlapping windows of bounded size. */
export interface Text {
    readonly entry: Entry;
    /** UTF-8 bytes (UTF-16 was turned into it), BOM removed. */
    readonly bytes: Uint8Array;
    /** One character a byte (latin1), made when first asked: a byte offset is a string offset. */
    readonly content: string;
    /** Byte offset of each line's start within `bytes`; made when first asked. Lines end at \n (or at \r in a text without \n). */
    readonly lineStarts: Uint32Array;
    /** 1-based number of the line in which `bytes` begins, and how many UTF-16 units of that line came before it. */
    readonly firstLine: number;
    readonly firstColumn: number;
    readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary';
    /** The text is a member of an archive: the way to it from the archive, outermost first: ['zip: conf/app.env']. Absent: it is the entry's own content. */
    readonly member?: readonly string[];
}
export declare const CHECK_NAMES: readonly ["path", "size", "pattern", "entropy", "weak", "template", "deploy"];
export type CheckName = (typeof CHECK_NAMES)[number];
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
/** proven: the format's own checksum or structure was verified. low: shown by --thorough, never blocks by default. */
export type Confidence = 'proven' | 'high' | 'medium' | 'low';
/** Links for the person who has to act. Addresses or null. */
export interface Links {
    /** Where the credential is revoked or rotated. */ revoke: string | null;
    /** The vendor's page about this credential. */ docs: string | null;
}
/** What a value tells of itself, without being secret: account, issuer, scope, expiry, environment. */
export interface Fact {
    /** Short, lower case, in words: 'account', 'issuer', 'expires', 'environment', 'scope', 'key type'. */
    label: string;
    /** Decoded and readable: '123456789012', '2027-01-31', 'live'. At most 120 characters. */
    text: string;
}
/**
 * What a check found in a text: places only, never a copy of the value. `scan/finding.ts` turns it into a Finding.
 * `start`/`end` are byte offsets in the text's `bytes` that hold exactly the secret value (a whole PEM block, a
 * token without its quotes, the password inside a URL).
 */
export interface Match extends Span {
    check: CheckName;
    /** Rule id, kebab-case. */
    rule: string;
    title: string;
    severity: Severity;
    confidence: Confidence;
    /** One plain sentence without the value: "prefix sk_live_, 99 base62 characters, assigned to STRIPE_KEY". */
    why: string;
    /** Variable, key or option the value is assigned to, where there is one. */
    name?: string;
    /** Estimated strength of the value in bits (length × bits per character of its alphabet, less for words). */
    strengthBits: number;
    links: Links;
    /** Decodings between the file and the value, outermost first: ['base64']. */
    via?: string[];
    /** Of a decoded value: where it, or a piece of it, stands plainly beside its encoding; of what is plain: secrets beside it. To be masked, too. */
    echoes?: Span[];
    /** The value is put together from what stands between start and end (`'a' + 'b'`): its first characters may be all of a piece, so nothing of it is previewed. */
    inPieces?: true;
    /** What the value tells of itself. */
    facts?: Fact[];
    /** The other places of a credential of several parts (the id beside its key), in order of place. */
    parts?: PartMatch[];
    /** The proof that the format carries failed: confidence is low unless another match on the same value is believed more. */
    disproved?: true;
    /** Where several matches cover one value the highest wins; the others go to `also`. provider 3, structure 2, assignment 1, entropy 0. */
    rank: 0 | 1 | 2 | 3;
    /** True: about the file itself (a forbidden name, a size); start and end are 0 and nothing is previewed. */
    wholeFile?: true;
    /** True: what stands in the span is no secret (a service's name, a path that is copied): it is shown as it stands, and previewed by nothing. */
    plain?: true;
    /** What to do here, where the general advice for a secret in a text does not fit. */
    fix?: string[];
}
/** Another place of a credential of several parts: byte offsets of exactly that part, half-open. */
export interface PartMatch extends Span {
    /** null: an id that is no secret by itself. */
    rule: string | null;
    title: string;
}
/** A match with the entry it is about: what a check over many entries returns. */
export interface EntryMatch {
    entry: Entry;
    match: Match;
}
/** The line to show, with every matched value on it masked. */
export interface Excerpt {
    line: number;
    /** Decoded, masked, at most 160 characters. */
    text: string;
    /** Where the masked value stands in `text`: 0-based UTF-16 units, half-open. */
    start: number;
    end: number;
}
/** Another place of a credential of several parts, as people are shown it. */
export interface Part {
    /** null: an id that is no secret by itself. */
    rule: string | null;
    title: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    preview: string;
    /** Where it is in its text's bytes: for judging, never reported. */
    span: Span;
}
/** A finding never holds the secret. */
export interface Finding {
    check: CheckName;
    rule: string;
    title: string;
    severity: Severity;
    confidence: Confidence;
    path: string;
    /**
     * 1-based; null for a finding about the file itself. Columns count UTF-16 units; the end is exclusive. A credential of several
     * secret parts reaches from the first to the end of the last.
     */
    line: number | null;
    column: number | null;
    endLine: number | null;
    endColumn: number | null;
    /** At most the first 4 and last 2 characters of a long value, bullets otherwise; '' for a finding about the file itself. */
    preview: string;
    /** Stable when lines move, useless for testing a guess. */
    fingerprint: string;
    why: string;
    /** What to do here, imperative sentences; the first is the one to show where there is room for one. */
    fix: string[];
    links: Links;
    /** Rule ids of other matches on the same value. */
    also: string[];
    name?: string;
    via?: string[];
    facts?: Fact[];
    parts?: Part[];
    excerpt: Excerpt | null;
    /** Where the value is in its text's bytes: for judging, never reported. null for a finding about the file itself. */
    span: Span | null;
    commit?: CommitInfo;
}
/** Why a finding does not block. `where` is a place a person can open: `file:line`, a configuration key, a commit. */
export interface AllowReason {
    kind: 'not-added' | 'inline' | 'path' | 'value' | 'pointer' | 'baseline' | 'foreign';
    where: string;
    reason: string;
}
export type Verdict = {
    finding: Finding;
    kept: 'finding' | 'note';
} | {
    finding: Finding;
    kept: false;
    because: AllowReason;
};
export interface Failure {
    /** null where no single path is to blame. */
    path: string | null;
    stage: 'settings' | 'list' | 'read' | 'scan' | 'report';
    /** What could not be done and the way out. */
    message: string;
    /** Rule id under which allow.paths lets the path pass all the same. Absent: nothing does. */
    rule?: string;
}
export interface Warning {
    path: string;
    line?: number;
    message: string;
}
export interface Skip {
    path: string;
    /** Short, groupable words: 'deleted', 'submodule', 'mode change', 'excluded', 'not staged', 'unchanged rename'. */
    reason: string;
}
export interface EnvFacts {
    /** Paths that HEAD has already. */ tracked: string[];
    /** Paths that no ignore rule covers. */ uncovered: string[];
}
/** Whether an allow let something pass, as far as a run saw. It names no value. */
export interface AllowUse {
    kind: 'inline' | 'configuration' | 'baseline' | 'foreign';
    /** Tells the allows of one place apart. */
    key: string;
    used: boolean;
    /** What is to be said if nothing uses it; of a foreign one only its place, because these are told by the file. */
    unused: Warning;
}
/** One of several disjoint parts of what is looked at: from 1 to `count`. */
export interface Shard {
    index: number;
    count: number;
}
/** What a report of a part says of the whole, so that the parts can be put together again. */
export interface ShardFacts extends Shard {
    /** The whole, in words. */
    subject: string;
    /** To be looked at: here, and in all parts. */
    files: number;
    filesTotal: number;
    /** Digests that all parts share: of the settings, and of the list of what is looked at. */
    settings: string;
    listing: string;
    /** Of those that any part may use. */
    allows: AllowUse[];
}
/** Everything that a report says. failures → exit 2, else kept findings → 1, else 0. */
export interface Outcome {
    /** What was looked at, in words: 'staged changes', 'every tracked file'. */
    subject: string;
    verdicts: Verdict[];
    warnings: Warning[];
    failures: Failure[];
    skipped: Skip[];
    filesScanned: number;
    bytesScanned: number;
    elapsedMs: number;
    /** Whether this run guards a commit (its report ends "Nothing was committed"). */
    guardsCommit: boolean;
    /** For blocked .env files: which are tracked already, and which no .gitignore covers. null: none was blocked. */
    envFacts: EnvFacts | null;
    /** Only a part was looked at; null: all of it. */
    shard: ShardFacts | null;
}
/** The settings that hold for one path: configuration files in folders narrow those above them. */
export type SettingsFor = (path: string) => Settings;
/**
 * Takes what a check could not read as what it is (broken YAML, say): a warning of the run, not a pass. The message says what was done instead and
 * quotes nothing of the content. Told twice it is said once.
 */
export type Warn = (warning: Warning) => void;
/** Pure: places in, matches out. A check is asked for content only where it says so. */
export type Check = TextCheck | EntriesCheck | ProjectCheck;
export interface TextCheck {
    name: CheckName;
    needs: 'text';
    /** Absent: every text. Lets a check ask for the content of a few entries only. */
    selects?(entry: Entry, settings: Settings): boolean;
    /**
     * Whether it reads an entry's text as one document, or counts its lines, so that no part of the text may be looked at alone: what stands
     * 4,096 bytes away decides nothing where it does not. Absent: always.
     */
    isWhole?(entry: Entry): boolean;
    /** @param warn of the text's own path; of an archive's member its place is put before the message */
    run(text: Text, settings: Settings, warn?: Warn): Match[];
}
/** Looks at names and sizes of everything that was selected, at once; never at content. */
export interface EntriesCheck {
    name: CheckName;
    needs: 'entries';
    run(entries: readonly Entry[], settingsFor: SettingsFor): EntryMatch[];
}
/** A match in a file of a project: the text says which. */
export interface ProjectMatch {
    text: Text;
    match: Match;
}
/** The files of a project as they are to be judged: of the index where a commit is, read-only. */
export interface ProjectView {
    /** Every path, sorted; `/`-separated from the top. Links and submodules are left out. */
    readonly paths: readonly string[];
    /**
     * Of a path that the check's `reads` or `readsMore` names; null: there is none, it is binary or larger than a window.
     * @throws Error for a path that is there and that neither names: the check's mistake
     */
    text(path: string): Text | null;
    /** Whether a path lies in the working tree, tracked or not (a `.env` that git ignores). */
    isOnDisk(path: string): boolean;
}
/**
 * Compares files with each other. It runs where a changed path matches `reads`, over the project as it was and as it will be: what both show is old.
 */
export interface ProjectCheck {
    name: CheckName;
    needs: 'project';
    /**
     * Globs of the files that it compares: a change of one starts it, and all of them are read before it runs. The name is what a commit is asked for
     * first, so a glob ends in one that says much: `Dockerfile*`, never `*`.
     */
    reads: readonly string[];
    /** Code that newly asks the environment for a secret starts it too, whatever it is called. */
    startsOnReads?: true;
    /** Further files that it needs, told by those; asked again when they were read. Few, because they are all read. A change of theirs starts nothing. */
    readsMore?(view: ProjectView, settingsFor: SettingsFor): readonly string[];
    run(view: ProjectView, settingsFor: SettingsFor, warn?: Warn): ProjectMatch[];
}
/** Where a file is bound for; `shared`: every environment gets it, production among them. */
export type Bound = 'production' | 'shared' | 'local' | 'test';
/** What `hushgate env check --for` judges for. */
export declare const ENVIRONMENTS: readonly ["production", "staging", "development"];
export type Environment = (typeof ENVIRONMENTS)[number];
/** What the value of a variable has to be. */
export declare const VALUE_KINDS: readonly ["any", "secret", "issued", "environment", "deployed", "boolean", "on", "off", "integer", "port", "url", "https-url", "public-url", "postgresql-url", "mysql-url", "mongodb-url", "redis-url", "amqp-url", "origins"];
export type ValueKind = (typeof VALUE_KINDS)[number];
/** What is asked of a variable of the environment. */
export interface EnvRule {
    /** Of several, one is enough; `*` stands for any characters, and then only what is there is judged. */
    names: readonly string[];
    kind: ValueKind;
    /** One of these, in any letter case; empty: any. */
    values: readonly string[];
    /** Empty: in all. */
    for: readonly Environment[];
    /** advised: a note where it is missing. */
    presence: 'required' | 'advised' | 'optional';
}
/** Rules that hold where a variable has one of some values. */
export interface EnvWhen {
    names: readonly string[];
    /** In any letter case. */
    is: readonly string[];
    require: readonly EnvRule[];
}
/** Rules that come with hushgate. */
export declare const ENV_PRESETS: readonly ["web-service", "none"];
export type EnvPreset = (typeof ENV_PRESETS)[number];
/** What to look at. `auto`: a range if one is given, else what is staged, else (by hand, in CI) every tracked file. */
export type SourceRequest = {
    kind: 'auto';
} | {
    kind: 'staged';
} | {
    kind: 'tracked';
    untracked: boolean;
} | {
    kind: 'range';
    from: string;
    to: string;
} | ({
    kind: 'history';
} & HistoryScope) | {
    kind: 'stdin';
};
/** How much of a history is looked at; nothing said: what any ref, HEAD and the stashes reach. */
export interface HistoryScope {
    /** Names or patterns of branches and tags, of which one is enough; a name that begins with `refs/` is a whole one. */
    branches?: readonly string[];
    tags?: readonly string[];
    /** A date as git reads it: only commits that were made since then. */
    since?: string;
    /** Only so many commits, the newest. At least 1. */
    maxCount?: number;
    /** What reflogs and the index hold and what nothing reaches, too. */
    everything?: boolean;
}
/** Stands before the object id in the path of a blob that no commit and no tree that can be read names. */
export declare const UNREACHABLE = "<unreachable>/";
/** A whole stand-in: a folder of that name in a repository holds files like any other. */
export declare const STAND_IN: RegExp;
export type FormatName = 'human' | 'json' | 'sarif' | 'github';
export interface PathAllow {
    glob: string;
    /** Rule ids; empty: every rule. */ rules: string[];
    reason: string;
    /** Where it is written, for reports: `hushgate.config.yaml:12`. */ where: string;
}
export interface ValueAllow {
    /** Source of a regular expression that must match the whole value. */ pattern: string;
    rules: string[];
    reason: string;
    where: string;
    /** The pattern for the whole value as the engine of linear time reads it; absent: V8 is fast enough. */
    linear?: string;
}
export interface PointerAllow {
    /** Path or glob of the JSON/YAML file. */ glob: string;
    /** RFC 6901 JSON pointer of the value. */ pointer: string;
    rules: string[];
    reason: string;
    where: string;
}
/** Patterns, by source, that V8 could take too long for: as an engine of linear time (RE2) reads them. All others run on V8. */
export type LinearForms = Readonly<Record<string, string>>;
/** A rule from a configuration file (hushgate's own or another tool's). Data: `scan/own/` runs it. */
export interface OwnRule {
    /** Kebab-case, none of the built-in ids. */
    id: string;
    title: string;
    severity: Severity;
    /** One of them stands, in either case, within 1,000 characters of every match; empty: every text is searched. */
    keywords: readonly string[];
    /** Source and flags of a regular expression that was checked; null: a matching path alone is the finding. */
    pattern: string | null;
    flags: string;
    /** Number or name of the group that holds the value; null: the first group that took part, else the whole match. */
    group: number | string | null;
    /** Least Shannon entropy of the value in bits per character; 0: any. */
    minEntropy: number;
    /** Source of a regular expression over the path; null: every path. */
    path: string | null;
    /** Of pattern and path. */ linear?: LinearForms;
    /** Present: pattern and path are tried on texts of one character a byte, as other tools' are translated. Absent: on decoded ones. */
    reads?: 'bytes';
    /** Globs over the path, from the root: with `path` both must fit. Absent: every path. */
    globs?: readonly string[];
    /** Places and values that this rule leaves alone. */
    except: readonly OwnException[];
    links: Links;
    where: string;
}
/** What is left alone by one rule, or (in Settings.rules.except) by all own rules of that file. Empty lists say nothing. */
export interface OwnException {
    /** any: one fitting list is enough; all: every list that is not empty must fit. */
    condition: 'any' | 'all';
    /** Sources of regular expressions. */ paths: readonly string[];
    /** Globs from the root, one list with `paths`. */ globs?: readonly string[];
    patterns: readonly string[];
    /** Of paths and patterns. */ linear?: LinearForms;
    /** What `patterns` are tried on. */ target: 'secret' | 'match' | 'line';
    /** Words that the value holds, in either case. */ stopwords: readonly string[];
    /** Full commit ids. */ commits: readonly string[];
}
export declare const FOREIGN_TOOLS: readonly ["gitleaks", "betterleaks", "detect-secrets", "secretlint", "trufflehog", "kingfisher", "ggshield", "bandit"];
/** A tool whose files and allow comments are honoured. */
export type ForeignTool = (typeof FOREIGN_TOOLS)[number];
/**
 * What lets findings of any check but `size` pass: an exception that also knows globs. `rules`: ids, `aws-*` for a family,
 * `gitleaks:<id>` and `secretlint:<name>` for what that tool's rule finds; empty: every rule. Patterns and paths are tried on texts of one character a byte.
 */
export interface ForeignAllow extends OwnException {
    globs: readonly string[];
    rules: readonly string[];
    reason: string;
    where: string;
}
/** One line of a .gitleaksignore file. */
export interface ForeignIgnore {
    /** Full commit id; null: in every commit. */ commit: string | null;
    path: string;
    line: number;
    /** As in ForeignAllow. */ rules: readonly string[];
    where: string;
}
/** One value that a .secrets.baseline knows. */
export interface ForeignSecret {
    /** Hexadecimal SHA-1 of the value. */ sha1: string;
    reason: string;
    where: string;
}
/** A rule that counts only where other patterns match near its finding, as gitleaks' composite rules do. */
export interface ForeignNeed {
    rule: string;
    /** `linear`: a pattern in RE2's syntax, over one character a byte. */
    parts: readonly {
        linear: string;
        withinLines: number | null;
        withinColumns: number | null;
    }[];
    where: string;
}
/** What the files of other tools say about what may pass. */
export interface Foreign {
    /** Whose comments count. */ readonly comments: readonly ForeignTool[];
    readonly allows: readonly ForeignAllow[];
    readonly ignores: readonly ForeignIgnore[];
    /** By path. */ readonly secrets: ReadonlyMap<string, readonly ForeignSecret[]>;
    readonly needs: readonly ForeignNeed[];
    /** What of it could not be honoured. */ readonly warnings: readonly Warning[];
}
/** Whether any of the globs matches the path (micromatch, dot files included, `/`-separated). */
export type GlobTest = (path: string, globs: readonly string[]) => boolean;
/** argv, environment and configuration files merged into ready values; frozen before any work. */
export interface Settings {
    readonly checks: readonly CheckName[];
    readonly source: SourceRequest;
    /** The folder the run was started in, absolute. */
    readonly cwd: string;
    /** Names given on the command line; never globbed. */
    readonly paths: readonly string[];
    /** Findings at or above `medium` block; with `thorough`, `low` ones too. */
    readonly thorough: boolean;
    readonly formats: readonly {
        format: FormatName /** null: standard output */;
        file: string | null;
    }[];
    /** null: where the stream is a terminal and NO_COLOR is not set. */
    readonly color: boolean | null;
    readonly quiet: boolean;
    /** Results of earlier runs may be used and kept. */
    readonly cache: boolean;
    readonly exclude: readonly string[];
    readonly baseline: string | null;
    readonly allow: {
        readonly paths: readonly PathAllow[];
        readonly values: readonly ValueAllow[];
        readonly pointers: readonly PointerAllow[];
    };
    readonly env: {
        /** extra globs of template files */ readonly templates: readonly string[];
        /** Fewest characters of a secret that the application makes up for itself. */ readonly minLength: number;
        /** Fewest characters that are advised for it. */ readonly recommendedLength: number;
        /** Fewest characters of passwords and of what others issue. */ readonly minPasswordLength: number;
        /** Further words that no secret may hold, in any letter case. */ readonly placeholders: readonly string[];
        /** Where files are bound for; the first matching glob decides. */ readonly bound: readonly {
            glob: string;
            bound: Bound | 'ignore';
        }[];
        /** For `hushgate env check`: the rules to begin with, and further ones; one for the same name takes the place of the preset's. */
        readonly preset: EnvPreset;
        readonly require: readonly EnvRule[];
        readonly when: readonly EnvWhen[];
    };
    readonly size: {
        readonly maxBytes: number;
        /** The first matching glob decides. */ readonly limits: readonly {
            glob: string;
            maxBytes: number;
        }[];
        /** Sum of what one commit may add; null: no budget. */ readonly commitBudgetBytes: number | null;
        /** Judge every tracked file too, not only what is added. */ readonly enforceAll: boolean;
    };
    readonly entropy: {
        readonly minBits: number;
    };
    /** Rules that the configuration brings. */
    readonly rules: {
        readonly own: readonly OwnRule[];
    };
    /** Absent: nothing of other tools is honoured. */
    readonly foreign?: Foreign;
    readonly globs: GlobTest;
}
