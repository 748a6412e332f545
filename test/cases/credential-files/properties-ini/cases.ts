import type { Case } from '../case.ts'
import { base64, base64url, base62, hex, human, uuid } from '../slot.ts'

const folder = 'properties-ini/'

export const PROPERTIES_INI: Case[] = [
  {
    file: `${folder}application.properties.txt`,
    path: 'billing/src/main/resources/application.properties',
    escape: 'properties',
    slots: {
      p1: human('small-word-digits'),
      p2: human('dollar'),
      p3: human('accents', '-_'),
      p4: human('backslash'),
      t1: base64(48),
      t2: hex(32),
      n1: base64(24),
    },
  },
  {
    file: `${folder}application-prod.properties.txt`,
    path: 'batch/config/application-prod.properties',
    slots: {
      p1: human('word-digits'),
      p2: human('leet', '!+_'),
      p3: human('camel', '_.'),
      p4: human('quotes', '-!'),
      p5: human('short', '!_'),
      t1: uuid,
      n1: hex(40),
    },
  },
  {
    file: `${folder}key.properties.txt`,
    path: 'app/android/key.properties',
    slots: { p1: human('name-year', '!@'), p2: human('joined') },
  },
  {
    file: `${folder}messages_de.properties.txt`,
    path: 'portal/src/main/resources/messages_de.properties',
    slots: {},
  },
  {
    file: `${folder}gradle.properties.txt`,
    path: 'app/android/gradle.properties',
    slots: { p1: human('letters'), p2: human('season-year', '@'), p3: human('three-words'), p4: human('short-leet', '_-') },
  },
  {
    file: `${folder}my.cnf.txt`,
    path: 'backup/etc/my.cnf',
    slots: { p1: human('semicolon'), p2: human('firm-year', '_-') },
  },
  {
    file: `${folder}airflow.cfg.txt`,
    path: 'etl/airflow.cfg',
    slots: {
      k1: base64url(32),
      t1: hex(32),
      p1: human('two-words', '-_'),
      p2: human('initials', '!*'),
      p3: human('word-digits'),
      p4: human('small-name-year', '.-'),
      p5: human('walk'),
    },
  },
  {
    file: `${folder}odbc.ini.txt`,
    path: 'etl/docker/odbc.ini',
    slots: { p1: base62(16), p2: human('digits'), p3: human('camel', '!?') },
  },
]
