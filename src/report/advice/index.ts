import { type Finding, STAND_IN } from '../../model.ts'
import { commentStyle } from './comment.ts'

/** One thing to know or to do about a finding; `more` are lines that belong to it. */
export interface Advice {
  label: 'commit' | 'why' | 'tells' | 'fix' | 'leaked' | 'allow'
  text: string
  more: string[]
}

/** Two configurations in one folder are an error: who has one adds to it. */
const CONFIG_FILE = 'hushgate.config.json (or the file you have)'

/** What every report says about a finding, in the same words: why it was believed, what it tells of itself, what to do, how to let it pass. */
export function adviseOn(finding: Finding): Advice[] {
  const leaked = leakedText(finding)
  const [fix, ...moreFixes] = finding.fix
  const facts = finding.facts ?? []
  return [
    ...(finding.commit === undefined ? [] : [advice('commit', commitText(finding.commit))]),
    advice('why', finding.why, contextLines(finding)),
    ...(facts.length === 0 ? [] : [advice('tells', facts.map(({ label, text }) => `${label} ${text}`).join(', '))]),
    ...(fix === undefined ? [] : [advice('fix', fix, moreFixes)]),
    ...(leaked === null ? [] : [advice('leaked', leaked)]),
    advice('allow', allowText(finding)),
  ]
}

function advice(label: Advice['label'], text: string, more: string[] = []): Advice {
  return { label, text, more }
}

export function commitText(commit: NonNullable<Finding['commit']>): string {
  return `${commit.id.slice(0, 12)} by ${commit.author}, ${commit.date}, ${commit.inHead ? 'still in HEAD' : 'no longer in HEAD'}`
}

function contextLines(finding: Finding): string[] {
  const lines: string[] = []
  if (finding.via !== undefined && finding.via.length > 0) lines.push(`decoded from ${finding.via.join(', then ')}`)
  if (finding.parts !== undefined)
    lines.push(`in parts: ${finding.parts.map(({ title, line, column }) => `${title} at ${line}:${column}`).join(', ')}`)
  if (finding.also.length > 0) lines.push(`also matched ${finding.also.join(', ')}`)
  return lines
}

/** null where nothing secret can have left: a big file, a publishable or test key, a name or a path. */
function leakedText(finding: Finding): string | null {
  if (finding.links.revoke !== null) return `if it was ever pushed, revoke it first: ${finding.links.revoke}`
  const serious = finding.severity === 'critical' || finding.severity === 'high'
  if (!serious || finding.check === 'size' || isOfNoValue(finding)) return null
  return 'if it was ever pushed, replace it where it was issued first: the history keeps it'
}

/** What it marks is no secret: a service that lacks one, the path of a file. Of a value there is a preview, if only of dots. */
function isOfNoValue({ span, preview }: Finding): boolean {
  return span !== null && preview === ''
}

/** The one line that lets a false alarm pass; a policy refuses it without a reason, so the place for one is shown. */
function allowText(finding: Finding): string {
  if (finding.line === null) return `${finding.check === 'size' ? 'needed here' : 'no secret'}? ${pathsText(finding)}`
  // Nobody can write a comment into an object.
  const style = STAND_IN.test(finding.path) ? 'none' : commentStyle(finding.path)
  if (style === 'none') return `no secret? ${pathsText(finding)}`
  if (style === 'json') return `no secret? ${configText('pointers', finding, { pointer: '<JSON pointer of the value>' })}`
  const comment = `${style.open} hushgate:allow ${finding.rule} -- <reason>${style.close === undefined ? '' : ` ${style.close}`}`
  const oneLine = finding.endLine === finding.line
  return style.trailing && oneLine ? `no secret? end the line with  ${comment}` : `no secret? put on the line above  ${comment}`
}

function pathsText(finding: Finding): string {
  return configText('paths', finding, {})
}

function configText(list: 'paths' | 'pointers', finding: Finding, extra: Record<string, string>): string {
  const entry = { path: finding.path, ...extra, rules: [finding.rule], reason: '<reason>' }
  return `add to ${CONFIG_FILE}: allow.${list}  ${JSON.stringify(entry)}`
}
