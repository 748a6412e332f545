import type { Case } from '../case.ts'
import { accessKey, appPassword, base62, base64, base64url, basic, hex, human, inBase64, lower, percent, upper, uuid } from '../slot.ts'

export const HOME: Case[] = [
  { file: 'home/npmrc.txt', path: 'web/.npmrc', slots: { t1: base64url(36), t2: uuid } },
  {
    file: 'home/npmrc-basic.txt',
    path: 'legacy/.npmrc',
    slots: { t1: basic('build', human('leet')), t2: inBase64(human('season-year')), p1: human('word-digits') },
  },
  { file: 'home/pypirc.txt', path: 'home/luca/.pypirc', slots: { p1: human('two-words', '-_!'), p2: human('digits') } },
  {
    file: 'home/netrc.txt',
    path: 'home/luca/.netrc',
    slots: { p1: human('short', '!+_'), t1: hex(40), t2: uuid },
  },
  {
    file: 'home/netrc-line.txt',
    path: 'home/karin/.netrc',
    slots: { p1: human('name-year', '!'), p2: human('joined'), p3: human('blanks') },
  },
  {
    file: 'home/pgpass.txt',
    path: 'home/yusuf/.pgpass',
    escape: 'pgpass',
    slots: { p1: human('small-word-digits'), p2: human('backslash'), p3: human('dollar'), p4: human('letters'), t1: base62(24) },
  },
  {
    file: 'home/git-credentials.txt',
    path: 'home/jonas/.git-credentials',
    slots: { p1: percent(human('leet', '!#')), p2: percent(human('accents', '!@')), t1: hex(40), t2: base62(20) },
  },
  {
    file: 'home/dockercfg.txt',
    path: 'home/jonas/.dockercfg',
    slots: { t1: basic('nordwind', human('two-words')), t2: basic('ops', human('short')) },
  },
  {
    file: 'home/docker-config.json.txt',
    path: 'ci/.docker/config.json',
    escape: 'json',
    slots: { t1: basic('bluepeak', uuid), p1: human('initials', '!+'), t2: basic('ci', human('initials')) },
  },
  {
    file: 'home/s3cfg.txt',
    path: 'home/felix/.s3cfg',
    slots: { a1: upper(20), t1: base62(40), p1: human('blanks') },
  },
  {
    file: 'home/esmtprc.txt',
    path: 'home/stefan/.esmtprc',
    slots: { p1: human('hash'), p2: human('firm-year', '!'), p3: human('camel', '!_') },
  },
  {
    file: 'home/msmtprc.txt',
    path: 'home/helene/.msmtprc',
    slots: { p1: human('season-year', '!'), p2: appPassword },
  },
  {
    file: 'home/aws-credentials.txt',
    path: 'home/emil/.aws/credentials',
    slots: { a1: accessKey, t1: base64(30), a2: accessKey, t2: base64(30), t3: base64(240) },
  },
  {
    file: 'home/rclone.conf.txt',
    path: 'home/felix/.config/rclone/rclone.conf',
    slots: { a1: upper(20), t1: base62(40), t2: base64url(33), t3: base64url(36), t4: base64url(39) },
  },
  {
    file: 'home/fetchmailrc.txt',
    path: 'home/rosa/.fetchmailrc',
    slots: { p1: human('quotes', '-_'), p2: lower(10) },
  },
]
