import type { Case } from '../case.ts'
import { base62, base64url, hex, human, percent, uuid } from '../slot.ts'

export const SHELL: Case[] = [
  {
    file: 'shell/bashrc.txt',
    path: 'home/luca/.bashrc',
    escape: 'shell',
    slots: {
      p1: human('word-digits'),
      p2: human('camel', '_-'),
      p3: human('dollar'),
      p4: percent(human('name-year', '!')),
      t1: hex(40),
    },
  },
  {
    file: 'shell/bash_profile.txt',
    path: 'home/emil/.bash_profile',
    slots: { p1: human('leet', '!$'), p2: human('three-words'), n1: hex(32), t1: base64url(40) },
  },
  {
    file: 'shell/config.fish.txt',
    path: 'home/olaf/.config/fish/config.fish',
    slots: { t1: hex(40), p1: human('season-year', '!'), p2: human('small-word-digits') },
  },
  {
    file: 'shell/deploy.sh.txt',
    path: 'gallery/bin/deploy.sh',
    slots: {
      p1: human('two-words', '-_.'),
      p2: human('dollar'),
      p3: human('letters'),
      p4: human('short', '!_'),
      p5: human('joined'),
      p6: human('word-digits'),
      p7: human('firm-year', '_-'),
      p8: human('small-name-year', '.-'),
    },
  },
  {
    file: 'shell/connect.ps1.txt',
    path: 'sync/connect.ps1',
    lines: 'crlf',
    slots: {
      p1: human('season-year', '!'),
      p2: human('hash'),
      p3: human('camel', '!_'),
      p4: human('semicolon'),
      p5: human('accents', '!-'),
      t1: base62(40),
      t2: uuid,
    },
  },
]
