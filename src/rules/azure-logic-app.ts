import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'azure-logic-app-url',
    title: 'Azure Logic Apps trigger URL with signature',
    severity: 'high',
    anchors: ['.logic.azure.com'],
    before: null,
    pattern: /\.logic\.azure\.com(?::\d{1,5})?\/workflows\/[0-9a-f]{32}\/triggers\/[^\s"'<>]{1,300}?sig=(?<secret>[\w-]{43})(?![\w-])/,
    shape: 'logic.azure.com/workflows, a trigger and sig=',
    links: { revoke: 'https://portal.azure.com', docs: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-logic-app-url': {
    flags: [
      [
        'https://prod-12.westeurope.logic.azure.com:443/workflows/',
        { of: 'hex', length: 32 },
        '/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=',
        { of: 'base64url', length: 43 },
      ],
    ],
    passes: [
      [
        'https://prod-12.westeurope.logic.azure.com:443/workflows/',
        { of: 'hex', length: 32 },
        '/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=',
        { of: 'base64url', length: 42 },
      ],
    ],
  },
}
