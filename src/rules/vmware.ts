import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'vmware-viserver-credentials',
    title: 'Password on a VMware PowerCLI command line',
    severity: 'high',
    anchors: ['Connect-VIServer', 'connect-viserver', 'Connect-Viserver', 'Connect-viserver'],
    pattern: /[Cc]onnect-[Vv][Ii][Ss]erver\s[^\r\n]{0,200}?-[Pp]ass(?:word)?\s{1,3}["']?(?<secret>(?![$(])[^\s"']{3,60})/,
    shape: 'user and password after Connect-VIServer',
    rank: 2,
    links: { revoke: null, docs: 'https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'vmware-viserver-credentials': {
    flags: [['Connect-VIServer -Server vc.shop.local -User admin@vsphere.local -Password ', { of: 'base62', length: 14 }]],
    passes: [
      ['Connect-VIServer -Server vc.shop.local -User admin -Password $password'],
      ['Connect-VIServer vc.shop.local -Credential $cred'],
    ],
  },
}
