import type { Case } from '../case.ts'
import { base62, human, percent } from '../slot.ts'

export const URLS: Case[] = [
  {
    file: 'urls/celeryconfig.py.txt',
    path: 'jobs/celeryconfig.py',
    slots: { p1: human('word-digits'), p2: percent(human('leet', '!#')) },
  },
  { file: 'urls/alembic.ini.txt', path: 'crm/alembic.ini', slots: { p1: human('two-words', '-_') } },
  {
    file: 'urls/connections.md.txt',
    path: 'ops/docs/connections.md',
    slots: {
      p1: human('joined'),
      p2: percent(human('accents', '!')),
      p3: human('short-leet', '_-'),
      p4: human('season-year', '!'),
      p5: human('letters'),
      t1: base62(24),
      p6: human('small-name-year', '.-'),
      p7: human('camel', '!'),
    },
  },
]
