import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'pypi-api-token',
    title: 'PyPI API token',
    severity: 'critical',
    anchors: ['pypi-AgEIcHlwaS5vcmc'],
    pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}(?![\w-])/,
    shape: 'prefix pypi-AgEIcHlwaS5vcmc, 50 to 1000 base64url characters',
    proof: 'pypi',
    links: { revoke: 'https://pypi.org/manage/account/', docs: 'https://pypi.org/help/#apitoken' },
  },
  {
    id: 'pypi-test-api-token',
    title: 'TestPyPI API token',
    severity: 'medium',
    anchors: ['pypi-AgENdGVzdC5weXBpLm9yZw'],
    pattern: /pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{50,1000}(?![\w-])/,
    shape: 'prefix pypi-AgENdGVzdC5weXBpLm9yZw, 50 to 1000 base64url characters',
    proof: 'pypi',
    links: { revoke: 'https://test.pypi.org/manage/account/', docs: 'https://test.pypi.org/help/#apitoken' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'pypi-api-token': {
    flags: [['pypi-AgEIcHlwaS5vcmc', { of: 'base64url', length: 140 }]],
    passes: [['pypi-AgEIcHlwaS5vcmc', { of: 'base64url', length: 40 }]],
  },
  'pypi-test-api-token': {
    flags: [['pypi-AgENdGVzdC5weXBpLm9yZw', { of: 'base64url', length: 140 }]],
    passes: [['pypi-AgENdGVzdC5weXBpLm9yZw', { of: 'base64url', length: 40 }]],
  },
}
