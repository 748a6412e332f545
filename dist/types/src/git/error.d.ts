/** git could not answer. The message is for people: git's own words, and the way out where there is one. */
export declare class GitError extends Error {
    name: string;
    /** git's exit status; null where it did not run or was killed. */
    readonly status: number | null;
    constructor(message: string, status: number | null);
}
/** The default maxBuffer of Node would give a plausible part of the answer; this one is told apart and never used. */
export declare class TooLongError extends GitError {
    name: string;
}
