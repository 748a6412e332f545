import type { ExamplesOf, Rule } from './rule.ts'

const links = {
  revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
}
const bedrockLinks = {
  revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
}

const SECRET_NAME = 'secret_?access_?key|SECRET_?ACCESS_?KEY|ecretAccessKey|aws_secret(?:_key)?|AWS_SECRET(?:_KEY)?'
/** What stands between a name and its value: a closing quote or bracket, `=`, `:`, `=>`, `:=` or a comma, an opening quote. */
const ASSIGNED = String.raw`[\\"'\]]{0,3}\s{0,8}(?:[=:]>?|:=|,)\s{0,8}[\\"']{0,3}`

export const rules = [
  {
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    severity: 'high',
    anchors: ['AKIA'],
    // Amazon writes base32; the other scanners' samples, and old ids of partners, have all digits.
    pattern: /AKIA(?!\w{9}EXAMPLE)[A-Z0-9]{16}(?![0-9A-Za-z])/,
    shape: 'prefix AKIA, 16 upper-case alphanumeric characters',
    proof: 'aws-key-id',
    links,
  },
  {
    id: 'aws-temporary-access-key-id',
    title: 'AWS temporary access key id',
    severity: 'medium',
    anchors: ['ASIA'],
    pattern: /ASIA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
    shape: 'prefix ASIA, 16 base32 characters',
    proof: 'aws-key-id',
    links,
  },
  {
    id: 'aws-sts-bearer-token-id',
    title: 'AWS STS bearer token id',
    severity: 'medium',
    anchors: ['ABIA'],
    pattern: /ABIA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
    shape: 'prefix ABIA, 16 base32 characters',
    proof: 'aws-key-id',
    links,
  },
  {
    id: 'aws-context-credential-id',
    title: 'AWS context-specific credential id',
    severity: 'medium',
    anchors: ['ACCA'],
    pattern: /ACCA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
    shape: 'prefix ACCA, 16 base32 characters',
    proof: 'aws-key-id',
    links,
  },
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    severity: 'critical',
    anchors: ['secret_access_key', 'SECRET_ACCESS_KEY', 'secretaccesskey', 'SECRETACCESSKEY', 'ecretAccessKey', 'aws_secret', 'AWS_SECRET'],
    before: null,
    pattern: new RegExp(`(?:${SECRET_NAME})${ASSIGNED}(?![0-9a-f]{40}|\\S{30}EXAMPLEKEY)(?<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])`),
    shape: '40 base64 characters assigned to a secret access key',
    links: {
      revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
      docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    },
  },
  {
    id: 'aws-bedrock-long-lived-key',
    title: 'Amazon Bedrock API key (long-term)',
    severity: 'high',
    anchors: ['ABSK'],
    pattern: /ABSK[0-9A-Za-z+\/]{109,269}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix ABSK, 109 to 269 base64 characters',
    links: bedrockLinks,
  },
  {
    id: 'aws-bedrock-short-lived-key',
    title: 'Amazon Bedrock API key (short-term)',
    severity: 'high',
    anchors: ['bedrock-api-key-'],
    before: String.raw`\w`,
    pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[0-9A-Za-z+\/]{20,4000}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix bedrock-api-key-, base64 of a signed request',
    links: bedrockLinks,
  },
  {
    id: 'aws-appsync-api-key',
    title: 'AWS AppSync API key',
    severity: 'medium',
    anchors: ['da2-'],
    pattern: /da2-[0-9a-z]{26}(?![0-9A-Za-z])/,
    shape: 'prefix da2-, 26 lower-case alphanumeric characters',
    links: {
      revoke: 'https://console.aws.amazon.com/appsync/home',
      docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'aws-access-key-id': {
    flags: [['AKIA', { of: 'base32', length: 16 }]],
    passes: [
      ['AKIA', { of: 'base32', length: 15 }],
      ['AKIA', { of: 'base32', length: 9 }, 'EXAMPLE'],
    ],
  },
  'aws-temporary-access-key-id': {
    flags: [['ASIA', { of: 'base32', length: 16 }]],
    passes: [
      ['ASIA', { of: 'base32', length: 15 }],
      ['ASIA', { of: 'base32', length: 9 }, 'EXAMPLE'],
    ],
  },
  'aws-sts-bearer-token-id': {
    flags: [['ABIA', { of: 'base32', length: 16 }]],
    passes: [
      ['ABIA', { of: 'base32', length: 15 }],
      ['ABIA', { of: 'base32', length: 9 }, 'EXAMPLE'],
    ],
  },
  'aws-context-credential-id': {
    flags: [['ACCA', { of: 'base32', length: 16 }]],
    passes: [
      ['ACCA', { of: 'base32', length: 15 }],
      ['ACCA', { of: 'base32', length: 9 }, 'EXAMPLE'],
    ],
  },
  'aws-secret-access-key': {
    flags: [
      ['aws_secret_access_key = ', { of: 'base64', length: 40 }],
      ['{"SecretAccessKey": "', { of: 'base64', length: 40 }, '"}'],
    ],
    passes: [
      ['aws_secret_access_key = ', { of: 'hex', length: 40 }],
      ['aws_secret_access_key = ', { of: 'base64', length: 41 }],
    ],
  },
  'aws-bedrock-long-lived-key': { flags: [['ABSK', { of: 'base64', length: 128 }]], passes: [['ABSK', { of: 'base64', length: 100 }]] },
  'aws-bedrock-short-lived-key': {
    flags: [['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', { of: 'base64', length: 200 }]],
    passes: [['bedrock-api-key-', { of: 'base64', length: 200 }]],
  },
  'aws-appsync-api-key': { flags: [['da2-', { of: 'alnum_lower', length: 26 }]], passes: [['da2-', { of: 'alnum_lower', length: 25 }]] },
}
