import type { ExamplesOf, Rule } from './rule.ts'

/** The variables that Microsoft's tools read it from, and their kin. */
const NAME = String.raw`(?:AZURE_DEVOPS|azure_devops|[Aa]zureDevOps|ADO|ado|VSTS|vsts)_?(?:EXT_|ext_)?(?:PAT|pat|Pat)|SYSTEM_ACCESSTOKEN`
const ASSIGNED = String.raw`[\\"'\]]{0,3}\s{0,8}(?:[=:]>?|:=|,)\s{0,8}[\\"']{0,3}`

export const rules = [
  {
    id: 'azure-devops-pat-legacy',
    title: 'Azure DevOps personal access token (older form)',
    severity: 'critical',
    anchors: ['AZURE_DEVOPS', 'azure_devops', 'zureDevOps', 'ADO_PAT', 'ado_pat', 'VSTS_PAT', 'vsts_pat', 'SYSTEM_ACCESSTOKEN'],
    reachBack: 1,
    pattern: new RegExp(`(?:${NAME})${ASSIGNED}(?<secret>[a-z2-7]{52})(?![0-9A-Za-z])`),
    shape: '52 base32 characters assigned to an Azure DevOps token',
    proof: 'azure-devops',
    rank: 2,
    links: { revoke: 'https://dev.azure.com', docs: 'https://github.com/microsoft/security-utilities' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-devops-pat-legacy': {
    flags: [
      ['AZURE_DEVOPS_EXT_PAT=', { of: 'base32_lower', length: 52 }],
      ['azureDevOpsPat: "', { of: 'base32_lower', length: 52 }, '"'],
    ],
    passes: [
      ['AZURE_DEVOPS_EXT_PAT=', { of: 'base32_lower', length: 51 }],
      ['AZURE_DEVOPS_EXT_PAT=', { of: 'digits', length: 52 }],
    ],
  },
}
