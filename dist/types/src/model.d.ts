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
}
export declare const CHECK_NAMES: readonly ["path", "size", "pattern", "entropy"];
export type CheckName = (typeof CHECK_NAMES)[number];
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
/** proven: the format's own checksum or structure was verified. low: shown by --thorough, never blocks by default. */
export type Confidence = 'proven' | 'high' | 'medium' | 'low';
/** Links for the person who has to act. Addresses or null. */
export interface Links {
    /** Where the credential is revoked or rotated. */ revoke: string | null;
    /** The vendor's page about this credential. */ docs: string | null;
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
    /** Where several matches cover one value the highest wins; the others go to `also`. provider 3, structure 2, assignment 1, entropy 0. */
    rank: 0 | 1 | 2 | 3;
    /** True: about the file itself (a forbidden name, a size); start and end are 0 and nothing is previewed. */
    wholeFile?: true;
    /** What to do here, where the general advice for a secret in a text does not fit. */
    fix?: string[];
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
/** A finding never holds the secret. */
export interface Finding {
    check: CheckName;
    rule: string;
    title: string;
    severity: Severity;
    confidence: Confidence;
    path: string;
    /** 1-based; null for a finding about the file itself. Columns count UTF-16 units; the end is exclusive. */
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
    excerpt: Excerpt | null;
    /** Where the value is in its text's bytes: for judging, never reported. null for a finding about the file itself. */
    span: Span | null;
    commit?: CommitInfo;
}
/** Why a finding does not block. `where` is a place a person can open: `file:line`, a configuration key, a commit. */
export interface AllowReason {
    kind: 'not-added' | 'inline' | 'path' | 'value' | 'pointer' | 'baseline';
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
}
/** The settings that hold for one path: configuration files in folders narrow those above them. */
export type SettingsFor = (path: string) => Settings;
/** Pure: places in, matches out. A check is asked for content only where it says so. */
export type Check = TextCheck | EntriesCheck;
export interface TextCheck {
    name: CheckName;
    needs: 'text';
    /** Absent: every text. Lets a check ask for the content of a few entries only. */
    selects?(entry: Entry, settings: Settings): boolean;
    run(text: Text, settings: Settings): Match[];
}
/** Looks at names and sizes of everything that was selected, at once; never at content. */
export interface EntriesCheck {
    name: CheckName;
    needs: 'entries';
    run(entries: readonly Entry[], settingsFor: SettingsFor): EntryMatch[];
}
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
} | {
    kind: 'history';
} | {
    kind: 'stdin';
};
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
}
export interface PointerAllow {
    /** Path or glob of the JSON/YAML file. */ glob: string;
    /** RFC 6901 JSON pointer of the value. */ pointer: string;
    rules: string[];
    reason: string;
    where: string;
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
    readonly exclude: readonly string[];
    readonly baseline: string | null;
    readonly allow: {
        readonly paths: readonly PathAllow[];
        readonly values: readonly ValueAllow[];
        readonly pointers: readonly PointerAllow[];
    };
    readonly env: {
        readonly templates: readonly string[];
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
    readonly globs: GlobTest;
}
