import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'gcp-service-account-json',
    title: 'Google Cloud service account key',
    severity: 'critical',
    anchors: ['"private_key"', '"private_key\\'],
    before: null,
    pattern:
      /"private_key\\{0,3}"\s{0,4}:\s{0,4}\\{0,3}"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----(?:[0-9A-Za-z+\/=]|\\{1,4}n|\s){60,6000}-----END (?:RSA )?PRIVATE KEY-----(?:\\{1,4}n)?)(?:(?=[^{}]{0,1500}gserviceaccount)|(?<="service_account\\{0,3}"[^{}]{0,9000}))/,
    shape: 'private_key in a service account file',
    links: {
      revoke: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
      docs: 'https://cloud.google.com/iam/docs/keys-create-delete',
    },
  },
  {
    id: 'gcp-adc-json',
    title: 'Google Cloud application default credentials',
    severity: 'critical',
    anchors: ['"refresh_token"', '"refresh_token\\'],
    before: null,
    pattern:
      /"refresh_token\\{0,3}"\s{0,4}:\s{0,4}\\{0,3}"(?<secret>[\w\/.-]{20,512})\\{0,3}"(?:(?=[^{}]{0,600}"authorized_user)|(?<="authorized_user\\{0,3}"[^{}]{0,900}))/,
    shape: 'refresh_token in a file of type authorized_user',
    links: {
      revoke: 'https://myaccount.google.com/connections',
      docs: 'https://cloud.google.com/docs/authentication/application-default-credentials',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'gcp-service-account-json': {
    flags: [
      [
        '{ "type": "service_account", "private_key": "-----BEGIN PRIVATE ',
        'KEY-----\\nMII',
        { of: 'base64', length: 61 },
        '\\n',
        { of: 'base64', length: 64 },
        '\\n-----END PRIVATE KEY-----\\n", "client_email": "a@b.iam.gserviceaccount.com" }',
      ],
      [
        '{ "private_key": "-----BEGIN PRIVATE ',
        'KEY-----\\nMII',
        { of: 'base64', length: 61 },
        '\\n',
        { of: 'base64', length: 64 },
        '\\n-----END PRIVATE KEY-----\\n", "client_email": "a@b.iam.gserviceaccount.com" }',
      ],
    ],
    passes: [
      [
        '{ "private_key": "-----BEGIN PRIVATE ',
        'KEY-----\\nMII',
        { of: 'base64', length: 61 },
        '\\n',
        { of: 'base64', length: 64 },
        '\\n-----END PRIVATE KEY-----\\n" }',
      ],
      ['{ "type": "service_account", "private_key": "<key>" }'],
    ],
  },
  'gcp-adc-json': {
    flags: [
      ['{ "client_id": "a", "refresh_token": "1//', { of: 'base64url', length: 60 }, '", "type": "authorized_user" }'],
      ['{ "type": "authorized_user", "refresh_token": "1//', { of: 'base64url', length: 60 }, '" }'],
    ],
    passes: [
      ['{ "refresh_token": "', { of: 'base64url', length: 60 }, '" }'],
      ['{ "type": "authorized_user", "refresh_token": "<token>" }'],
    ],
  },
}
