import type { ExamplesOf, Rule } from './rule.ts'

const UUID = '[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}'
/** Group and tenant, the hook, its owner; newer ones end in a version and a signature. */
const PATH = String.raw`${UUID}@${UUID}/IncomingWebhook/[0-9A-Za-z]{32}/${UUID}(?:/[\w-]{30,100})?(?![\w-])`

const links = {
  revoke: null,
  docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/what-are-webhooks-and-connectors',
}

export const rules = [
  {
    id: 'msteams-webhook',
    title: 'Microsoft Teams incoming webhook URL',
    severity: 'medium',
    anchors: ['.webhook.office.com/webhookb2/'],
    before: null,
    pattern: new RegExp(String.raw`\.webhook\.office\.com/webhookb2/${PATH}`),
    shape: 'webhook.office.com, group, tenant, 32 characters and a UUID',
    links,
  },
  {
    id: 'msteams-webhook-legacy',
    title: 'Microsoft Teams incoming webhook URL (legacy)',
    severity: 'medium',
    anchors: ['outlook.office.com/webhook/', 'outlook.office365.com/webhook/'],
    before: null,
    pattern: new RegExp(String.raw`outlook\.office(?:365)?\.com/webhook/${PATH}`),
    shape: 'outlook.office.com/webhook, group, tenant, 32 characters and a UUID',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'msteams-webhook': {
    flags: [
      [
        '.webhook.office.com/webhookb2/',
        { of: 'uuid', length: 36 },
        '@',
        { of: 'uuid', length: 36 },
        '/IncomingWebhook/',
        { of: 'hex', length: 32 },
        '/',
        { of: 'uuid', length: 36 },
      ],
      [
        '.webhook.office.com/webhookb2/',
        { of: 'uuid', length: 36 },
        '@',
        { of: 'uuid', length: 36 },
        '/IncomingWebhook/',
        { of: 'hex', length: 32 },
        '/',
        { of: 'uuid', length: 36 },
        '/V2',
        { of: 'base64url', length: 44 },
      ],
    ],
    passes: [['.webhook.office.com/webhookb2/', { of: 'uuid', length: 36 }, '@', { of: 'uuid', length: 36 }, '/IncomingWebhook/']],
  },
  'msteams-webhook-legacy': {
    flags: [
      [
        'outlook.office.com/webhook/',
        { of: 'uuid', length: 36 },
        '@',
        { of: 'uuid', length: 36 },
        '/IncomingWebhook/',
        { of: 'hex', length: 32 },
        '/',
        { of: 'uuid', length: 36 },
      ],
    ],
    passes: [['outlook.office.com/webhook/', { of: 'uuid', length: 36 }, '@', { of: 'uuid', length: 36 }, '/IncomingWebhook/']],
  },
}
