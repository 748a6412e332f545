/** What the user configured or typed cannot be used. The message names place and way out; it is shown without a stack trace (exit 2). */
export declare class ConfigError extends Error {
    name: string;
}
/** The candidate that a mistyped word most likely meant, or null where none is near (two fifths of its length, at least one edit). */
export declare function nearest(word: string, candidates: Iterable<string>): string | null;
/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
export declare function editDistance(from: string, to: string): number;
/** ` — did you mean "exclude"?` where something is near, else the list of what is known. */
export declare function suggestion(word: string, known: readonly string[], prefix?: string): string;
/** A word of the user's in quotes, short and without control characters. */
export declare function quoted(word: string): string;
