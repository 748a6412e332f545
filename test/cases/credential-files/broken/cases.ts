import type { Case } from '../case.ts'
import { base62, hex, human } from '../slot.ts'

/** Files that no parser of their format reads to the end: cut off, in the middle of a merge, edited by hand. */
export const BROKEN: Case[] = [
  {
    file: 'broken/env-conflict.txt',
    path: 'gallery/.env',
    slots: { p1: human('leet', '!+'), p2: human('small-word-digits'), t1: base62(32), n1: hex(7) },
  },
  {
    file: 'broken/settings.json.txt',
    path: 'gallery/config/settings.json',
    escape: 'json',
    slots: { p1: human('season-year', '!'), p2: human('hash'), t1: hex(32) },
  },
  {
    file: 'broken/values.yaml.txt',
    path: 'charts/crm/values-old.yaml',
    slots: { p1: human('two-words', '-_'), p2: human('name-year', '!'), p3: human('camel', '!'), n1: hex(64) },
  },
  {
    file: 'broken/server.xml.txt',
    path: 'tomcat/conf/server.xml',
    escape: 'xml',
    slots: { p1: human('word-digits'), p2: human('letters'), p3: human('firm-year', '!_') },
  },
  {
    file: 'broken/config.toml.txt',
    path: 'relay/config.old.toml',
    slots: { p1: human('short-leet', '!_'), p2: human('three-words'), t1: hex(40) },
  },
  {
    file: 'broken/app.py.txt',
    path: 'etl/old/app.py',
    slots: { p1: human('leet', '!'), p2: human('accents', '!-'), t1: hex(50) },
  },
]
