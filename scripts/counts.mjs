// Prints "passed failed" from vitest's JSON report. A test that was left out counts as failed: none may be.
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
const leftOut = report.numPendingTests + (report.numTodoTests ?? 0)
console.log(report.numPassedTests, report.numFailedTests + brokenFiles + leftOut)
