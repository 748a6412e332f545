import type { Case } from '../case.ts'
import { base62, base64, hex, human, lower, upper } from '../slot.ts'

export const XML_FILES: Case[] = [
  {
    file: 'xml/settings.xml.txt',
    path: 'home/karin/.m2/settings.xml',
    escape: 'xml',
    slots: {
      p1: human('two-words', '&!-'),
      p2: human('blanks'),
      p3: human('season-year', '!'),
      p4: human('joined'),
      n1: upper(16),
      t1: hex(40),
    },
  },
  {
    file: 'xml/Web.config.txt',
    path: 'intranet/Web.config',
    lines: 'bom-crlf',
    escape: 'xml',
    slots: {
      p1: human('leet', '!#'),
      p2: human('small-name-year', '.-'),
      p3: human('double-quote'),
      p4: human('camel', '!?'),
      t1: base64(32),
      t2: hex(128),
      t3: hex(48),
    },
  },
  {
    file: 'xml/tomcat-users.xml.txt',
    path: 'tomcat/conf/tomcat-users.xml',
    escape: 'xml',
    slots: { p1: human('small-word-digits'), p2: human('walk') },
  },
  {
    file: 'xml/context.xml.txt',
    path: 'helpdesk/META-INF/context.xml',
    escape: 'xml',
    slots: { p1: human('quotes', '-!'), p2: human('firm-year', '_-'), p3: human('letters') },
  },
  {
    file: 'xml/strings.xml.txt',
    path: 'app/android/app/src/main/res/values/strings.xml',
    escape: 'xml',
    slots: { n1: hex(16), a1: hex(32), t2: base62(32), p1: human('word-digits') },
  },
  {
    file: 'xml/hibernate.cfg.xml.txt',
    path: 'timetable/src/main/resources/hibernate.cfg.xml',
    escape: 'xml',
    slots: { p1: human('accents', '-!') },
  },
  {
    file: 'xml/Config.plist.txt',
    path: 'app/ios/Trails/Config.plist',
    escape: 'xml',
    slots: { t1: lower(32), p1: human('short-leet', '!_'), p2: human('three-words'), n1: base64(32) },
  },
]
