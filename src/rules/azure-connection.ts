import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    // the excluded value is the storage emulator's published key
    id: 'azure-storage-connection-string',
    title: 'Azure Storage connection string',
    severity: 'critical',
    anchors: ['AccountKey='],
    before: null,
    pattern: /AccountKey=(?!Eby8vdM02xNOcqFlqUwJ)(?<secret>[0-9A-Za-z+\/]{86}==)/,
    shape: 'AccountKey= and 88 base64 characters',
    proof: 'azure-connection',
    rank: 2,
    links: {
      revoke: 'https://portal.azure.com',
      docs: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
    },
  },
  {
    id: 'azure-shared-access-key',
    title: 'Azure shared access key in a connection string',
    severity: 'critical',
    anchors: ['SharedAccessKey='],
    before: null,
    pattern: /SharedAccessKey=(?<secret>[0-9A-Za-z+\/]{43}=)(?!=)/,
    shape: 'SharedAccessKey= and 44 base64 characters',
    proof: 'azure-connection',
    rank: 2,
    links: { revoke: 'https://portal.azure.com', docs: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas' },
  },
  {
    id: 'azure-sas-token',
    title: 'Azure shared access signature',
    severity: 'high',
    anchors: ['sig='],
    before: null,
    pattern: /(?<=[?&;]se=[^\s"'<>]{4,300}[&;])sig=(?<secret>(?:[0-9A-Za-z]|%2[BFbf]|[+\/]){36,46}(?:%3[Dd]|=))/,
    shape: 'sig= after se= in one query string, base64 of 32 bytes',
    proof: 'azure-sas',
    rank: 2,
    links: { revoke: 'https://portal.azure.com', docs: 'https://learn.microsoft.com/rest/api/storageservices/create-service-sas' },
  },
  {
    id: 'azure-app-config-connection-string',
    title: 'Azure App Configuration connection string',
    severity: 'high',
    anchors: ['.azconfig.io;'],
    before: null,
    pattern: /\.azconfig\.io;Id=[^;\s"\']{4,60};Secret=(?<secret>[0-9A-Za-z+\/]{43}=)/,
    shape: 'azconfig.io, Id= and Secret=, 44 base64 characters',
    proof: 'azure-connection',
    rank: 2,
    links: {
      revoke: 'https://portal.azure.com',
      docs: 'https://learn.microsoft.com/azure/azure-app-configuration/rest-api-authentication-hmac',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-storage-connection-string': {
    flags: [
      ['DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=', { of: 'base64', length: 86 }, '==;EndpointSuffix=core.windows.net'],
    ],
    passes: [
      ['AccountName=devstoreaccount1;AccountKey=', 'Eby8vdM02x', 'NOcqFlqUwJ', { of: 'base64', length: 66 }, '=='],
      ['AccountKey=', { of: 'base64', length: 40 }, '=='],
    ],
  },
  'azure-shared-access-key': {
    flags: [['Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=all;SharedAccessKey=', { of: 'base64', length: 43 }, '=']],
    passes: [['SharedAccessKeyName=RootManageSharedAccessKey;'], ['SharedAccessKey=', { of: 'base64', length: 40 }]],
  },
  'azure-sas-token': {
    flags: [['https://shop.blob.core.windows.net/a?sp=r&se=2027-01-01T00:00:00Z&sr=b&sig=', { of: 'base62', length: 43 }, '%3D']],
    passes: [['https://shop.example.com/a?sig=', { of: 'base62', length: 43 }, '%3D']],
  },
  'azure-app-config-connection-string': {
    flags: [['Endpoint=https://shop.azconfig.io;Id=ab12-l9-s0:abcdefghijklmnopqrst;Secret=', { of: 'base64', length: 43 }, '=']],
    passes: [['Endpoint=https://shop.azconfig.io;Id=ab12-l9-s0:abcdefghijklmnopqrst']],
  },
}
