import type { Case } from '../case.ts'
import { apr1, base64, basic, bcrypt, hex, htpasswdSha, human, md5crypt, mozilla, sha512crypt, uuid } from '../slot.ts'

export const SERVER: Case[] = [
  { file: 'server/htpasswd.txt', path: 'www/admin/.htpasswd', slots: { h1: apr1, h2: bcrypt('2y'), h3: htpasswdSha } },
  { file: 'server/htpasswd-mixed.txt', path: 'docker/registry/htpasswd', slots: { h1: bcrypt('2y'), h2: apr1, h3: sha512crypt } },
  { file: 'server/ftpd.passwd.txt', path: 'ops/proftpd/ftpd.passwd', slots: { h1: md5crypt, h2: sha512crypt } },
  { file: 'server/shadow.txt', path: 'image/rootfs/etc/shadow', slots: { h1: sha512crypt, h2: sha512crypt, h3: sha512crypt } },
  {
    file: 'server/crontab.txt',
    path: 'ops/crontab',
    slots: {
      p1: human('blanks'),
      p2: human('word-digits'),
      p3: human('letters'),
      p4: human('short-leet', '_-'),
      p5: human('semicolon'),
    },
  },
  {
    file: 'server/logins.json.txt',
    path: 'home/karin/.mozilla/firefox/k2vq8z1p.default/logins.json',
    slots: { a1: mozilla, a2: mozilla, t1: mozilla, t2: mozilla, n1: uuid, n2: uuid },
  },
  {
    file: 'server/nginx-proxy.conf.txt',
    path: 'ops/nginx/legacy.conf',
    slots: { t1: basic('all', human('name-year', '!')), t2: hex(32), n1: base64(32) },
  },
]
