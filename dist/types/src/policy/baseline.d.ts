import type { Finding } from '../model.js';
/** A finding that was accepted. In the file: `<fingerprint>  [expires:<YYYY-MM-DD>  ]-- <reason>`, one line, sorted. */
export interface BaselineEntry {
    /** One word: `Finding.fingerprint`. */
    fingerprint: string;
    reason: string;
    /** The last day on which it counts, YYYY-MM-DD; null: no end. */
    expires: string | null;
}
/** A file that was read: its entries by fingerprint, with their 1-based lines. */
export interface Baseline {
    /** As the person knows it, for messages. */
    fileName: string;
    entries: ReadonlyMap<string, BaselineEntry & {
        line: number;
    }>;
}
/** A baseline that cannot be read or written; the message names the place and the way out. */
export declare class BaselineError extends Error {
    name: string;
}
/** The file's text: sorted by code unit, unique, so that two branches that add entries merge. */
export declare function formatBaseline(entries: readonly BaselineEntry[]): string;
/** Reads a file's text; what an editor or a merge adds harmlessly (BOM, CRLF, comments, blank or doubled lines) is let pass. */
export declare function parseBaseline(text: string, fileName: string): Baseline;
/**
 * The old entries as they are, and one for each finding that has none yet, with the given reason and expiry.
 * To drop what is no longer found, pass only the old entries that are. Sorted, unique. Throws a BaselineError without a reason.
 */
export declare function mergeBaseline(old: Iterable<BaselineEntry>, findings: readonly Pick<Finding, 'fingerprint'>[], reason: string, expires?: string | null): BaselineEntry[];
/** An entry counts until the end of its day, by the calendar of `today` (YYYY-MM-DD). */
export declare function hasExpired(entry: BaselineEntry, today: string): boolean;
