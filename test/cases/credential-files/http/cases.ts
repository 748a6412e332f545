import type { Case } from '../case.ts'
import { base62, base64url, basic, hex, human, lower, percent, png, uuid } from '../slot.ts'

export const HTTP: Case[] = [
  {
    file: 'http/cassette.yml.txt',
    path: 'portal/spec/cassettes/rooms.yml',
    slots: {
      p1: percent(human('season-year', '!')),
      t1: hex(40),
      t2: basic('portal', hex(24)),
      t3: base64url(33),
      t4: base64url(33),
      t5: hex(32),
      t6: base62(40),
      n1: hex(32),
      n2: uuid,
      n3: uuid,
    },
  },
  {
    file: 'http/session.har.txt',
    path: 'intranet/docs/login.har',
    escape: 'json',
    slots: {
      t1: lower(24),
      t2: base62(32),
      p1: human('quotes', '!-'),
      p2: percent(human('leet', '!#')),
      n1: hex(32),
      n2: uuid,
      n3: png,
    },
  },
  {
    file: 'http/README.md.txt',
    path: 'relay/README.md',
    slots: {
      p1: human('small-word-digits'),
      t1: base62(32),
      p2: human('camel', '_-'),
      p3: human('letters'),
      p4: human('two-words', '-_'),
      p5: human('name-year', '!'),
      a1: human('short', '!'),
      n1: hex(64),
    },
  },
  {
    file: 'http/requests.http.txt',
    path: 'shop/docs/requests.http',
    slots: { p1: human('dollar'), t1: basic('stock', human('initials')), n1: uuid, t2: hex(32), t3: base64url(24) },
  },
  {
    file: 'http/postman_collection.json.txt',
    path: 'claims/docs/claims.postman_collection.json',
    escape: 'json',
    slots: { n1: uuid, p1: human('firm-year', '!@'), t1: hex(32), p2: human('word-digits'), t2: base62(34) },
  },
]
