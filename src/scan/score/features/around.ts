import type { Features } from '../candidate.ts'

const count = (text: string, pattern: RegExp): number => Math.min(text.match(pattern)?.length ?? 0, 6)

/** What stands beside it: a user, a host, other secrets, the words of tests and manuals. Asked of lower-case text. */
export const AROUND_FEATURES: Features = {
  hasUser: ({ around }) => /\b(?:user|username|user_name|login|email|account|uid)\w{0,10}["']?\s{0,4}[:=]/.test(around),
  hasHost: ({ around }) => /\b\w{0,12}(?:host|hostname|server|endpoint|base_?url|url|uri|domain)\w{0,8}["']?\s{0,4}[:=]/.test(around),
  hasPort: ({ around }) => /\b\w{0,12}port["']?\s{0,4}[:=]/.test(around),
  hasIdName: ({ around }) => /\b\w{0,20}(?:client|consumer|app|key|access|account)_?-?id["']?\s{0,4}[:=]/.test(around),
  secretNames: ({ around }) => count(around, /passw|secret|token|api_?key|private_?key|credential/g),
  trialWords: ({ around }) => count(around, /\b(?:test|tests|mock|fake|dummy|stub|fixture|expect|assert\w*|should|describe|it\()/g),
  manualWords: ({ around }) => count(around, /\b(?:example|e\.g|for instance|sample|usage|optional|parameter|param|returns?|default)\b/g),
  isLocal: ({ around }) => /localhost|127\.0\.0\.1|0\.0\.0\.0|::1|host\.docker/.test(around),
  isExampleHost: ({ around }) => /example\.(?:com|org|net)|\.test\b|\.invalid\b|foo\.|\.local\b/.test(around),
  hashWords: ({ around }) => count(around, /sha\d|md5|digest|checksum|integrity|hash|signature/g),
  requestWords: ({ around }) => count(around, /http|header|request|response|cookie|grant_type|scope|callback/g),
  isThrowing: ({ around }) => /\b(?:throw|raise|error|exception|invalid|incorrect|wrong)\b/.test(around),
}
