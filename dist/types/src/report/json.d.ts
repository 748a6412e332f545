import type { AllowReason, EnvFacts, Failure, Finding, Outcome, Part, ShardFacts, Skip, Warning } from '../model.js';
import type { ReportContext } from './report.js';
/** A finding as programs get it. */
export type ReportedPart = Omit<Part, 'span'>;
export type ReportedFinding = Omit<Finding, 'span' | 'excerpt' | 'parts'> & {
    parts?: ReportedPart[];
};
export interface ReportObject {
    schemaVersion: number;
    tool: {
        name: string;
        version: string;
    };
    /** What was looked at, in words. */
    subject: string;
    /** Exactly what makes the exit code 1. */
    findings: ReportedFinding[];
    /** Never change the exit code. */
    notes: ReportedFinding[];
    warnings: Warning[];
    /** What was let pass, and why. */
    allowed: (ReportedFinding & {
        because: AllowReason;
    })[];
    /** What could not be looked at; any makes the exit code 2. */
    failures: Failure[];
    scanned: {
        files: number;
        bytes: number;
        skipped: Skip[];
        elapsedMs: number;
    };
    /** Only of a part (--shard). */
    shard?: ShardFacts & {
        envFacts: EnvFacts | null;
    };
}
/** The stable contract for programs; `schema.ts` describes it, dist/schemas/report.schema.json ships it. */
export declare function jsonReport(outcome: Outcome, context: ReportContext): string;
/** The same as a value: what the library answers. */
export declare function reportObject(outcome: Outcome, { name, version }: ReportContext['tool']): ReportObject;
/** A part as programs get it: without its place for the inside. */
export declare function reportedPart({ rule, title, line, column, endLine, endColumn, preview }: Part): ReportedPart;
