import { describe, expect, it } from 'vitest'
import { gitleaksRules } from '../src/foreign/gitleaks-rules.ts'
import { listsRule } from '../src/foreign/rule-list.ts'
import { RULES } from '../src/rules/index.ts'

describe('a list of rules', () => {
  it.each<[string[], string, boolean]>([
    [[], 'anything', true],
    [['github-pat'], 'github-pat', true],
    [['github-pat'], 'github-pat-2', false],
    [['github-*'], 'github-pat', true],
    [['github-*'], 'gitlab-pat', false],
    [['gitleaks:aws-access-token'], 'aws-access-key-id', true],
    [['gitleaks:aws-access-token'], 'aws-secret-access-key', false],
    [['gitleaks:github-pat'], 'github-pat', true],
    [['gitleaks:private-key'], 'openssh-private-key', true],
    [['gitleaks:generic-api-key'], 'high-entropy-string', true],
    [['gitleaks:generic-api-key'], 'github-pat', false],
    [['gitleaks:generic-api-key'], 'stripe-secret-key-live', false],
    [['gitleaks:generic-api-key'], 'rule-of-ours-only', true],
    [['gitleaks:unknown-to-us'], 'unknown-to-us', true],
    [['gitleaks:constructor'], 'github-pat', false],
    [['secretlint:aws'], 'aws-access-key-id', true],
    [['secretlint:privatekey'], 'pem-private-key', true],
    [['secretlint:constructor'], 'github-pat', false],
  ])('%j names %s: %s', (list, rule, expected) => expect(listsRule(list, [rule])).toBe(expected))

  it('another rule on the same value counts too', () =>
    expect(listsRule(['gitleaks:generic-api-key'], ['rule-x', 'secret-assignment'])).toBe(true))
})

it('names that the table gives to gitleaks rules are rules of ours', () => {
  const ids = RULES.map(({ id }) => id)
  const { not } = gitleaksRules('generic-api-key')
  expect(ids.filter((id) => listsRule(not, [id])).length).toBeGreaterThan(120)
})
