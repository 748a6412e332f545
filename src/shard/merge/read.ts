import type { ReportObject } from '../../report/json.ts'
import { REPORT_SCHEMA, SCHEMA_VERSION } from '../../report/schema.ts'
import { MergeError } from './error.ts'
import { shapeProblem } from './shape.ts'

/** The report of one part, with its file's name as the person wrote it. */
export interface PartReport {
  file: string
  report: ReportObject & { shard: NonNullable<ReportObject['shard']> }
}

/** @throws MergeError no json report, one of another version, or one of a whole */
export function readReport(file: string, text: string): PartReport {
  const report = parse(file, text)
  const version = (report as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'number' && version !== SCHEMA_VERSION)
    throw new MergeError(
      `${file}: a report of version ${version}, and this hushgate reads version ${SCHEMA_VERSION}: use one hushgate for all`,
    )
  const problem = shapeProblem(report, REPORT_SCHEMA)
  if (problem !== null) throw new MergeError(`${file}: no json report of hushgate: ${problem}; make it with  --format json=${file}`)
  const { shard } = report as ReportObject
  if (shard === undefined)
    throw new MergeError(`${file}: the report of a whole run, which needs no merging; a part is made with  --shard i/n`)
  return { file, report: { ...(report as ReportObject), shard } }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new MergeError(`${file}: no JSON: was the run that writes it stopped, or another format asked for?`)
  }
}
