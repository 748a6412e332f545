import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'aws-session-token',
    title: 'AWS session token',
    severity: 'high',
    anchors: ['FwoGZXIvYXdz', 'IQoJb3JpZ2lu', 'FQoGZXIvYXdz'],
    before: '0-9A-Za-z+/',
    pattern: /(?:F[wQ]oGZXIvYXdz|IQoJb3JpZ2lu)[0-9A-Za-z+\/]{100,2000}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix FwoGZXIvYXdz, FQoGZXIvYXdz or IQoJb3JpZ2lu, 100 or more base64 characters',
    links: { revoke: null, docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'aws-session-token': {
    flags: [
      ['IQoJb3JpZ2lu', { of: 'base64', length: 100 }],
      ['FwoGZXIvYXdz', { of: 'base64', length: 400 }, '=='],
    ],
    passes: [['IQoJb3JpZ2lu', { of: 'base64', length: 99 }]],
  },
}
