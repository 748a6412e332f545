import type { Case } from '../case.ts'
import { human, inBase64 } from '../slot.ts'

const folder = 'file-transfer/'

export const FILE_TRANSFER: Case[] = [
  {
    file: `${folder}ftpconfig.txt`,
    path: 'gallery/.ftpconfig',
    escape: 'json',
    slots: { p1: human('two-words', '-_!'), p2: human('blanks') },
  },
  { file: `${folder}sftp-config.json.txt`, path: 'wines/sftp-config.json', escape: 'json', slots: { p1: human('backslash') } },
  {
    file: `${folder}remote-sync.json.txt`,
    path: 'wines/.remote-sync.json',
    escape: 'json',
    slots: { p1: human('small-name-year', '.-_') },
  },
  { file: `${folder}deployment-config.json.txt`, path: 'tutors/deployment-config.json', escape: 'json', slots: { p1: human('joined') } },
  {
    file: `${folder}vscode-sftp.json.txt`,
    path: 'wines/.vscode/sftp.json',
    escape: 'json',
    slots: { p1: human('accents', '!?'), p2: human('word-digits'), p3: human('short', '!#') },
  },
  {
    file: `${folder}sitemanager.xml.txt`,
    path: 'home/tamara/.config/filezilla/sitemanager.xml',
    slots: { t1: inBase64(human('season-year')), t2: inBase64(human('leet')) },
  },
  {
    file: `${folder}recentservers.xml.txt`,
    path: 'home/bianca/.filezilla/recentservers.xml',
    escape: 'xml',
    slots: { p1: human('dollar'), p2: human('firm-year', '_!') },
  },
  { file: `${folder}ftpsync.settings.txt`, path: 'blog/ftpsync.settings', escape: 'single', slots: { p1: human('quotes', '-!') } },
]
