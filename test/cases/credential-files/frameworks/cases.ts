import type { Case } from '../case.ts'
import { accessKey, base62, base64, djangoKey, hex, human, lower, uuid } from '../slot.ts'

const folder = 'frameworks/'

export const FRAMEWORKS: Case[] = [
  { file: `${folder}master.key.txt`, path: 'forum/config/master.key', slots: { t1: hex(32) } },
  {
    file: `${folder}secrets.yml.txt`,
    path: 'forum/config/secrets.yml',
    slots: { t1: hex(128), t2: hex(128), p1: human('three-words'), p2: human('semicolon') },
  },
  {
    file: `${folder}credentials.yml.txt`,
    path: 'forum/config/credentials.yml',
    slots: {
      a1: accessKey,
      t1: base64(30),
      t2: hex(128),
      p1: human('camel', '!_'),
      t3: base62(32),
      t4: base62(32),
      t5: base62(32),
    },
  },
  {
    file: `${folder}credentials.yml.enc.txt`,
    path: 'forum/config/credentials.yml.enc',
    slots: { n1: base64(210), n2: base64(12), n3: base64(16) },
  },
  {
    file: `${folder}database.yml.txt`,
    path: 'forum/config/database.yml',
    slots: { p1: human('hash'), p2: human('name-year', '-_') },
  },
  {
    file: `${folder}settings.py.txt`,
    path: 'portal/portal/settings.py',
    escape: 'single',
    slots: {
      k1: djangoKey,
      p1: human('quotes', '!-'),
      p2: human('season-year', '!'),
      p3: human('short-leet', '_-'),
      p4: human('letters'),
      a1: lower(20),
      t1: hex(40),
    },
  },
  {
    file: `${folder}local_settings.py.txt`,
    path: 'portal/portal/local_settings.py',
    escape: 'single',
    slots: { k1: djangoKey, p1: human('small-word-digits'), p2: human('accents', '!_'), p3: human('digits'), t1: uuid },
  },
]
