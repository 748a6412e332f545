import type { Case } from '../case.ts'
import { bcrypt, hex, human, lower, pbkdf2, phpass } from '../slot.ts'

export const SQL: Case[] = [
  {
    file: 'sql/dump.sql.txt',
    path: 'blog/backup/dump.sql',
    escape: 'doubled',
    slots: { h1: phpass, h2: phpass, p1: human('name-year', '!'), a1: lower(40), n1: hex(32) },
  },
  {
    file: 'sql/users.pgsql.txt',
    path: 'portal/backup/portal.pgsql',
    escape: 'doubled',
    slots: { h1: pbkdf2, h2: pbkdf2, t1: hex(40), n1: hex(64), p1: human('small-word-digits') },
  },
  {
    file: 'sql/init.sql.txt',
    path: 'infra/mysql/init.sql',
    escape: 'doubled',
    slots: {
      p1: human('two-words'),
      p2: human('season-year', '!'),
      p3: human('leet'),
      p4: human('letters'),
      p5: human('quotes', '!-'),
      p6: human('accents'),
      p7: human('three-words'),
      h1: bcrypt('2b'),
    },
  },
]
