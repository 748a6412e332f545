import type { RuleCard } from './rule-card.ts'

/** Rules of the checks `weak` and `template`; what is for development or tests only is noted there and does not block. */
export const ENV_CARDS: readonly Omit<RuleCard, 'links'>[] = [
  {
    id: 'weak-secret',
    check: 'weak',
    title: 'Weak secret',
    severity: 'high',
    about: 'a secret of settings that is short, repeats itself, follows the keyboard, is a phrase or has few different characters',
  },
  {
    id: 'placeholder-secret',
    check: 'weak',
    title: 'Placeholder in place of a secret',
    severity: 'high',
    about: 'a secret of settings that is, or holds, a word such as changeme, also with letters swapped for digits',
  },
  {
    id: 'weak-fallback',
    check: 'weak',
    title: 'Known value where none is set',
    severity: 'high',
    about: 'a weak value that code takes where the variable of a secret is not set',
  },
  {
    id: 'template-real-value',
    check: 'template',
    title: 'Real value in a template',
    severity: 'high',
    about: 'a value in .env.example and its like that looks real, or stands in an environment file, too',
  },
  {
    id: 'template-missing-variable',
    check: 'template',
    title: 'Variable missing in a template',
    severity: 'low',
    about: 'a variable that the code or a compose file asks for, and that no template beside or above it names',
  },
  {
    id: 'same-as-template',
    check: 'template',
    title: "A template's value in use",
    severity: 'high',
    about: 'a secret in an environment file that the template has as well',
  },
  {
    id: 'reused-secret',
    check: 'template',
    title: 'One secret for two purposes',
    severity: 'high',
    about: 'two variables of an environment file with the same secret',
  },
  {
    id: 'shared-between-environments',
    check: 'template',
    title: 'One secret for two environments',
    severity: 'high',
    about: 'a variable with the same secret in the files of two environments',
  },
]
