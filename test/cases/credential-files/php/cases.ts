import type { Case } from '../case.ts'
import { base62, base64url, human, wordpressSalt } from '../slot.ts'

export const PHP: Case[] = [
  {
    file: 'php/wp-config.php.txt',
    path: 'blog/wp-config.php',
    escape: 'single',
    slots: {
      p1: human('leet', '!@#'),
      p2: human('quotes', '-!'),
      k1: wordpressSalt,
      k2: wordpressSalt,
      k3: wordpressSalt,
      k4: wordpressSalt,
    },
  },
  {
    file: 'php/wp-config-old.php.txt',
    path: 'wines/blog/wp-config.php',
    escape: 'code',
    slots: { p1: human('three-words'), p2: human('blanks') },
  },
  {
    file: 'php/configuration.php.txt',
    path: 'wines/configuration.php',
    escape: 'single',
    slots: { p1: human('season-year', '!'), p2: human('word-digits'), p3: human('dollar'), t1: base62(16) },
  },
  {
    file: 'php/database.php.txt',
    path: 'webshop/config/database.php',
    escape: 'single',
    slots: { p1: human('two-words', '!-_'), p2: human('small-name-year', '.-') },
  },
  {
    file: 'php/config.inc.php.txt',
    path: 'phpmyadmin/config.inc.php',
    escape: 'single',
    slots: {
      t1: base62(32),
      p1: human('backslash'),
      p2: human('firm-year', '!_'),
      p3: human('letters'),
      p4: human('camel', '!'),
      p5: human('initials', '!+'),
    },
  },
  {
    file: 'php/settings.php.txt',
    path: 'museum/web/sites/default/settings.php',
    escape: 'single',
    slots: { p1: human('blanks'), p2: human('short', '!_'), t1: base64url(55), n1: base64url(55) },
  },
]
