import type { Outcome } from '../model.js';
/** What a report knows besides the outcome; decided by the command line, the same for every format. */
export interface ReportContext {
    tool: {
        name: 'hushgate';
        version: string;
    };
    /** Whether terminal colours are wanted; only the human report has any. */
    color: boolean;
    /** Columns of the terminal; 80 is a fair guess where there is none. */
    width: number;
    /** Leaves out what nobody has to act on: notes, warnings and counts. Findings, failures and the proof stay. */
    quiet: boolean;
    /** Shows every note instead of the first few. */
    thorough: boolean;
}
/** Pure: the text to write, ending with a newline. */
export type Report = (outcome: Outcome, context: ReportContext) => string;
