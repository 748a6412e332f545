import type { ExamplesOf, Rule } from './rule.ts'

/** base64 of what stands for a value (<, ${, {{, your, YOUR, change…, replace…, example, dummy, …) and of public certificates and keys. */
const STAND_IN = [
  'PD|JHs|e3s|eW91c|WU9VU|Y2hhbmdlb|Q0hBTkdF|cmVwbGFj|UkVQTEFD|cGxhY2Vob2|ZXhhbXBs|RVhBTVBM|ZHVtbXk|Zm9v|YmFy',
  'YWRtaW4=|cGFzc3dvcmQ=|dGVzdA==|LS0tLS1CRUdJTiBDRVJU|LS0tLS1CRUdJTiBQVUJM|LS0tLS1CRUdJTiBUUlVT',
].join('|')
const KIND = String.raw`kind["']?:[ \t]{0,4}["']?[Ss]ecret["']?[ \t]{0,10},?[ \t]{0,10}(?=[\r\n}]|$)`
/** The same document says that it is a Secret: up to 40 lines before or after. */
const BEFORE = String.raw`(?<=(?:^|[\s{"'])${KIND}(?:\r?\n(?!---)[^\r\n]{0,1000}){0,40}?)`
const AFTER = String.raw`(?=[^\r\n]{0,1000}\r?\n(?:(?!---)[^\r\n]{0,1000}\r?\n){0,40}?[ \t]{0,40}["']?${KIND})`
const MANIFEST = `(?:${BEFORE}|${AFTER})`
const OPENING = String.raw`["']?:[ \t]{0,10}\{?[ \t]{0,10}(?:#[^\r\n]{0,200})?\r?\n`
/** Entries that are passed over: any indented line but one that ends the block. */
const END = `(?:name|namespace|type|kind|metadata|apiVersion|labels|annotations|spec)["']?:`
const ENTRIES = String.raw`(?:[ \t]{1,40}(?!["']?${END})[^\s][^\r\n]{0,600}\r?\n|[ \t]{0,40}\r?\n){0,30}?`
/** Whoever logs in, and where, is no secret. */
const PLAIN = `(?:name|namespace|type|kind|user|username|host|hostname|port|url|apiVersion|uid)["']?:`
const NAME = String.raw`[ \t]{1,40}["']?(?!${PLAIN})[\w.-]{1,100}["']?:[ \t]{0,4}`
const SECRET_NAME = String.raw`[ \t]{1,40}["']?(?=[\w.-]{0,60}(?:[Pp]ass|[Pp]wd|[Ss]ecret|[Tt]oken|[Kk]ey|[Cc]redential|[Aa]uth|[Dd]sn|PASS|PWD|SECRET|TOKEN|KEY|CREDENTIAL|AUTH|DSN))[\w.-]{1,100}["']?:[ \t]{1,4}`
const BLOCK = String.raw`(?:[|>][-+]?[ \t]{0,4}\r?\n[ \t]{1,40})?`
const CLOSING = String.raw`(?=["']?[ \t]{0,10}(?:[,\r\n#]|$))`
const ENCODED = `${BLOCK}["']?(?!${STAND_IN})(?<secret>[0-9A-Za-z+/]{7,20000}={0,2})`
const WRITTEN = String.raw`["']?(?![|>{$<%&*!])(?<secret>[^\s"'#{}<>][^\r\n"'#{}<>$]{4,200}?)`

const docs = 'https://kubernetes.io/docs/concepts/configuration/secret/'

export const rules = [
  {
    id: 'kubernetes-secret-yaml',
    title: 'Value in a Kubernetes Secret manifest',
    severity: 'high',
    anchors: ['data:', 'data":'],
    beside: 'secret',
    pattern: new RegExp(`data(?=${OPENING})${MANIFEST}${OPENING}${ENTRIES}${NAME}${ENCODED}${CLOSING}`),
    shape: 'a base64 value under data in a manifest of kind Secret',
    rank: 2,
    links: { revoke: null, docs },
  },
  {
    id: 'kubernetes-secret-string-data',
    title: 'Value in stringData of a Kubernetes Secret manifest',
    severity: 'high',
    anchors: ['stringData:', 'stringData":'],
    pattern: new RegExp(`stringData(?=${OPENING})${MANIFEST}${OPENING}${ENTRIES}${SECRET_NAME}${WRITTEN}${CLOSING}`),
    shape: 'a value under stringData in a manifest of kind Secret',
    rank: 2,
    links: { revoke: null, docs },
  },
  {
    // "kubernetes" in the three ways that it may fall into base64
    id: 'kubernetes-service-account-token',
    title: 'Kubernetes service account token',
    severity: 'critical',
    anchors: ['eyJhbGciOiJSUzI1NiIs'],
    before: String.raw`\w.-`,
    pattern:
      /eyJhbGciOiJSUzI1NiIs[\w-]{10,300}\.(?=[\w-]{0,400}(?:a3ViZXJuZXRlc|t1YmVybmV0ZX|rdWJlcm5ldGVz))eyJ[\w-]{60,3000}\.[\w-]{300,700}(?![\w-])/,
    shape: 'a JSON Web Token that Kubernetes issued',
    links: { revoke: null, docs: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/' },
  },
  {
    id: 'kubeconfig-credential',
    title: 'Client key in a kubeconfig',
    severity: 'critical',
    anchors: ['client-key-data:'],
    pattern: /client-key-data:[ \t]{1,4}["']?(?<secret>LS0tLS1CRUdJTi[0-9A-Za-z+/]{100,12000}={0,2})(?![0-9A-Za-z+/=])/,
    shape: 'base64 of a PEM block after client-key-data',
    rank: 2,
    links: { revoke: null, docs: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'kubernetes-secret-yaml': {
    flags: [
      [
        'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\ndata:\n  username: YWRtaW4=\n  password: ',
        { of: 'base64', length: 24 },
        '\n',
      ],
      [
        'apiVersion: v1\ndata:\n  ca.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS',
        { of: 'base64', length: 60 },
        '\n  extra: ',
        { of: 'base64', length: 22 },
        '==\nkind: Secret\nmetadata:\n  name: shop\n',
      ],
      ['{\n  "kind": "Secret",\n  "data": {\n    "password": "', { of: 'base64', length: 24 }, '"\n  }\n}\n'],
    ],
    passes: [
      ['apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  password: ""\n'],
      ['kind: ConfigMap\ndata:\n  password: ', { of: 'base64', length: 24 }, '\n'],
      ['kind: Secret\ndata:\n  password: {{ .Values.password }}\n'],
      ['kind: SealedSecret\ndata:\n  password: ', { of: 'base64', length: 24 }, '\n'],
      ['kind: Secret\nmetadata:\n  name: shop\n---\nkind: ConfigMap\ndata:\n  answer: ', { of: 'base64', length: 24 }, '\n'],
    ],
  },
  'kubernetes-secret-string-data': {
    flags: [
      [
        'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\nstringData:\n  username: shop\n  password: "',
        { of: 'base62', length: 16 },
        '"\n',
      ],
      ['apiVersion: v1\nstringData:\n  api_token: ', { of: 'base62', length: 24 }, '\nkind: Secret\n'],
    ],
    passes: [
      ['kind: Secret\nstringData:\n  password: ${PASSWORD}\n'],
      ['kind: Secret\nstringData:\n  password: "{{ .Values.password }}"\n'],
      ['kind: SopsSecret\nstringData:\n  password: ', { of: 'base62', length: 16 }, '\n'],
      ['kind: Secret\nstringData:\n  host: ', { of: 'base62', length: 16 }, '\n'],
    ],
  },
  'kubernetes-service-account-token': {
    flags: [
      [
        'eyJhbGciOiJSUzI1NiIsImtpZCI6I',
        { of: 'base64url', length: 40 },
        '.eyJpc3MiOiJrdWJlcm5ldGVz',
        { of: 'base64url', length: 300 },
        '.',
        { of: 'base64url', length: 342 },
      ],
      [
        'eyJhbGciOiJSUzI1NiIsImtpZCI6I',
        { of: 'base64url', length: 40 },
        '.eyJ',
        { of: 'base64url', length: 21 },
        'a3ViZXJuZXRlcy5pby',
        { of: 'base64url', length: 300 },
        '.',
        { of: 'base64url', length: 342 },
      ],
    ],
    passes: [
      [
        'eyJhbGciOiJSUzI1NiIsImtpZCI6I',
        { of: 'base64url', length: 40 },
        '.eyJ',
        { of: 'base64url', length: 300 },
        '.',
        { of: 'base64url', length: 342 },
      ],
    ],
  },
  'kubeconfig-credential': {
    flags: [['client-key-data: LS0tLS1CRUdJTi', { of: 'base64', length: 400 }, '==']],
    passes: [['client-key-data: REDACTED'], ['client-certificate-data: LS0tLS1CRUdJTi', { of: 'base64', length: 400 }, '==']],
  },
}
