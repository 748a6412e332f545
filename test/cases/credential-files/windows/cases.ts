import type { Case } from '../case.ts'
import { base62, base64, human, inUtf16, upperHex, uuid } from '../slot.ts'

/** As Windows writes them: lines end in CR LF, and some begin with a byte order mark. */
export const WINDOWS: Case[] = [
  {
    file: 'windows/WinSCP.ini.txt',
    path: 'home/tamara/AppData/Roaming/WinSCP.ini',
    lines: 'crlf',
    slots: { t1: upperHex(76), p1: human('camel', '!_'), n1: base64(32) },
  },
  {
    file: 'windows/Autounattend.xml.txt',
    path: 'image/windows/Autounattend.xml',
    escape: 'xml',
    lines: 'crlf',
    slots: { p1: human('word-digits'), t1: inUtf16(human('leet'), 'AdministratorPassword'), p2: human('season-year', '!') },
  },
  {
    file: 'windows/launchSettings.json.txt',
    path: 'claims/src/Claims.Web/Properties/launchSettings.json',
    escape: 'json',
    lines: 'bom-crlf',
    slots: { p1: human('small-word-digits'), p2: human('backslash'), t1: base62(48) },
  },
  {
    file: 'windows/nightly.bat.txt',
    path: 'sync/nightly.bat',
    lines: 'crlf',
    slots: {
      p1: human('firm-year', '_-'),
      p2: human('semicolon'),
      p3: human('letters'),
      p4: human('name-year', '!'),
      p5: human('short-leet', '_-'),
      p6: human('blanks'),
      t1: uuid,
    },
  },
]
