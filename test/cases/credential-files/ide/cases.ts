import type { Case } from '../case.ts'
import { base64, base64url, human, jetbrains, percent, uuid } from '../slot.ts'

export const IDE: Case[] = [
  {
    file: 'ide/dbeaver-data-sources.xml.txt',
    path: 'General/.dbeaver-data-sources.xml',
    slots: { t1: base64(16), t2: base64(12) },
  },
  {
    file: 'ide/data-sources.json.txt',
    path: 'shop/.dbeaver/data-sources.json',
    escape: 'json',
    slots: { p1: human('camel', '!?'), p2: human('three-words') },
  },
  { file: 'ide/WebServers.xml.txt', path: 'wines/.idea/WebServers.xml', slots: { n1: uuid, t1: jetbrains } },
  {
    file: 'ide/dataSources.xml.txt',
    path: 'orders-api/.idea/dataSources.xml',
    slots: { n1: uuid, n2: uuid, p1: percent(human('season-year', '!')) },
  },
  { file: 'ide/dataSources.local.xml.txt', path: 'orders-api/.idea/dataSources.local.xml', slots: { n1: uuid } },
  {
    file: 'ide/robomongo.json.txt',
    path: 'home/olaf/.config/robomongo/1.0/robomongo.json',
    escape: 'json',
    slots: { p1: human('leet', '!@'), p2: human('letters'), p3: human('walk') },
  },
  { file: 'ide/robo3t.json.txt', path: 'home/olaf/.3T/robo-3t/1.4.4/robo3t.json', slots: { t1: base64(48), n1: uuid } },
  {
    file: 'ide/settings.json.txt',
    path: 'etl/.vscode/settings.json',
    escape: 'json',
    slots: { p1: human('double-quote'), p2: human('word-digits'), t1: base64url(32) },
  },
]
