import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'storyblok-token',
    title: 'Storyblok personal access token',
    severity: 'high',
    anchors: ['tt-'],
    reachBack: 22,
    pattern: /[0-9A-Za-z]{22}tt-\d{5,6}-[\w-]{20}(?![\w-])/,
    shape: '22 base62 characters, tt-, the user id, 20 base64url characters',
    links: {
      revoke: 'https://app.storyblok.com/#/me/account?tab=token',
      docs: 'https://www.storyblok.com/docs/api/management/getting-started/authentication',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'storyblok-token': {
    flags: [[{ of: 'base62', length: 22 }, 'tt-', { of: 'digits', length: 6 }, '-', { of: 'base64url', length: 20 }]],
    passes: [[{ of: 'base62', length: 22 }, 'tt-', { of: 'digits', length: 6 }, '-', { of: 'base64url', length: 19 }]],
  },
}
