// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/report/order.ts
function sortVerdicts(verdicts) {
  let sorted = { findings: [], notes: [], allowed: [] };
  for (let verdict of [...verdicts].sort((a, b) => compareFindings(a.finding, b.finding)))
    verdict.kept === !1 ? sorted.allowed.push({ finding: verdict.finding, because: verdict.because }) : sorted[verdict.kept === "note" ? "notes" : "findings"].push(verdict.finding);
  return sorted;
}
function compareFindings(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareText(a.rule, b.rule) || compareText(a.commit?.id ?? "", b.commit?.id ?? "");
}
function compareText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

export {
  sortVerdicts,
  compareText
};
