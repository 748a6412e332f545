import type { Case } from '../case.ts'
import { base64, hex, human, integrity, lower, privateKeyLine, upper, uuid, base62 } from '../slot.ts'

export const JSON_FILES: Case[] = [
  {
    file: 'json/appsettings.Production.json.txt',
    path: 'claims/src/Claims.Web/appsettings.Production.json',
    lines: 'bom-crlf',
    escape: 'json',
    slots: {
      p1: human('season-year', '!@'),
      p2: human('blanks'),
      p3: human('leet', '!$'),
      t1: base64(33),
      t2: base64(64),
      t3: base62(32),
      t4: base62(34),
      n1: uuid,
      n2: uuid,
    },
  },
  {
    file: 'json/config.json.txt',
    path: 'bookings/config/config.json',
    escape: 'json',
    slots: { p1: human('double-quote'), p2: human('three-words'), p3: human('letters'), t1: hex(32), t2: lower(36), n1: uuid },
  },
  {
    file: 'json/local.settings.json.txt',
    path: 'claims/src/Claims.Functions/local.settings.json',
    escape: 'json',
    slots: { t1: base64(32), t2: base64(64), p1: human('initials'), p2: upper(8) },
  },
  {
    file: 'json/service-account.json.txt',
    path: 'etl/keys/service-account.json',
    slots: { a1: hex(40), k1: privateKeyLine },
  },
  { file: 'json/en.json.txt', path: 'bookings/src/locales/en.json', slots: {} },
  {
    file: 'json/package-lock.json.txt',
    path: 'bookings/package-lock.json',
    slots: { n1: integrity, n2: integrity, n3: hex(40), n4: integrity },
  },
]
