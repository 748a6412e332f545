import { BARE, VALUE, WORDS } from './command-line.ts'
import type { ExamplesOf, Rule } from './rule.ts'

/** A word and nothing behind it on its line: no prose. */
const LAST = String.raw`["']?(?=[ \t]{0,9}(?:[\r\n"'\x60>&;]|\\{1,2}[nr]|$))`
const WORD = String.raw`["']?(?<secret>(?![$<%*\-\x80-\xff]|\{\{)${BARE}{3,100})${LAST}`

export const rules = [
  {
    id: 'ftp-script-pass',
    title: 'Password in an FTP script',
    severity: 'high',
    anchors: ['quote PASS ', 'quote pass ', 'QUOTE PASS ', 'literal PASS ', 'quot PASS '],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(String.raw`(?:quote?|QUOTE|literal) (?:PASS|pass) ${WORD}`),
    shape: 'a word after quote PASS',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.rfc-editor.org/rfc/rfc959#section-4.1.1' },
  },
  {
    id: 'ftp-script-user',
    title: 'Password in an FTP script',
    severity: 'high',
    anchors: ['ftp -', 'open ftp', 'open FTP'],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(
      String.raw`(?:ftp -[a-z]{0,4}n[^\r\n<]{0,120}<<[^\r\n<]{1,60}|open (?:ftp|FTP)[^\r\n]{0,100})\r?\n(?:[^\r\n]{0,120}\r?\n){0,4}?[ \t]{0,12}(?:echo )?user ["']?[^\s"'$]{1,60}["']? ${WORD}`,
    ),
    shape: 'user, a name and a word in what ftp -n reads',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://manpages.debian.org/stable/ftp/ftp.1.en.html' },
  },
  {
    id: 'smbclient-password',
    title: 'Password on an smbclient command line',
    severity: 'high',
    anchors: ['smbclient '],
    pattern: new RegExp(String.raw`smbclient ["']?(?://|\\\\)[^\s"']{3,200}["']? {1,3}${VALUE}["']?(?= {1,3}-[A-Za-z]|[ \t]{0,3}[\r\n]|$)`),
    shape: 'a word after smbclient and the share',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://www.samba.org/samba/docs/current/man-html/smbclient.1.html' },
  },
  {
    id: 'nmcli-password',
    title: 'Passphrase of a network on a command line',
    severity: 'high',
    anchors: ['nmcli '],
    pattern: new RegExp(
      String.raw`nmcli ${WORDS}(?:password|(?:wifi-sec|802-11-wireless-security)\.(?:psk|wep-key[0-3])|802-1x\.password|vpn\.secrets ["']?password=) {0,3}${VALUE}`,
    ),
    shape: 'a value after password or wifi-sec.psk of nmcli',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://networkmanager.dev/docs/api/latest/nmcli.html' },
  },
  {
    id: 'wpa-passphrase-command',
    title: 'Passphrase of a network on a command line',
    severity: 'high',
    anchors: ['wpa_passphrase '],
    pattern: new RegExp(String.raw`wpa_passphrase (?:"[^"\r\n]{1,32}"|'[^'\r\n]{1,32}'|[^\s"'|<>;=-][^\s"'|<>;=]{0,31}) {1,3}${VALUE}`),
    shape: 'a word after wpa_passphrase and the name of the network',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://manpages.debian.org/stable/wpasupplicant/wpa_passphrase.8.en.html' },
  },
  {
    id: 'irc-identify',
    title: 'Password of an IRC account',
    severity: 'high',
    anchors: ['identify ', 'IDENTIFY ', 'Identify '],
    before: 'A-Za-z0-9_-',
    pattern: new RegExp(
      String.raw`(?:identify|IDENTIFY|Identify) (?:[A-Za-z_\[\]^|][\w\[\]^|-]{0,29} )?${WORD}(?<=(?:[Nn]ick[Ss]erv(?:@\S{1,40})?|NICKSERV|[/ ](?:ns|NS)|[ZC]=)["']?(?: ["':]{0,2}|, ?["']|",? ?")?(?:identify|IDENTIFY|Identify) [^\r\n]{1,140})`,
    ),
    shape: 'a word after identify to NickServ',
    human: true,
    rank: 2,
    links: { revoke: null, docs: 'https://libera.chat/guides/registration' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'ftp-script-pass': {
    flags: [['ftp -n ftp.shop.io <<END\nquote USER shop\nquote PASS ', { of: 'base62', length: 12 }, '\nput a.zip\nEND']],
    passes: [['quote PASS $PASSWORD\n'], ['the quote PASS a1b2c3 means that'], ['quote PASS <password>\n']],
  },
  'ftp-script-user': {
    flags: [
      ['ftp -inv ftp.shop.io <<EOF\nuser shop ', { of: 'base62', length: 12 }, '\nput a.zip\nEOF'],
      ['open ftp.shop.io\nuser shop ', { of: 'base62', length: 12 }, '\nbinary\n'],
    ],
    passes: [
      ['ftp -n ftp.shop.io <<EOF\nuser $USER $PASSWORD\nEOF'],
      ['ftp -n ftp.shop.io\nthe user of it a1b2c3d4\n'],
      ['open file\nuser shop ', { of: 'base62', length: 12 }, '\n'],
    ],
  },
  'smbclient-password': {
    flags: [['smbclient //srv/share ', { of: 'base62', length: 12 }, ' -U shop -c ls']],
    passes: [['smbclient //srv/share -U shop'], ['smbclient //srv/share $PASSWORD -U shop'], ['smbclient //srv/share or a1b2c3d4 else']],
  },
  'nmcli-password': {
    flags: [
      ['nmcli dev wifi connect shop password ', { of: 'base62', length: 12 }],
      ['nmcli con modify shop wifi-sec.psk "', { of: 'base62', length: 12 }, '"'],
    ],
    passes: [
      ['nmcli dev wifi connect shop password $PASSWORD'],
      ['nmcli dev wifi list'],
      ['nmcli dev wifi connect shop password "<password>"'],
    ],
  },
  'wpa-passphrase-command': {
    flags: [['wpa_passphrase "my shop" ', { of: 'base62', length: 12 }, ' > a.conf']],
    passes: [['wpa_passphrase shop $PASSWORD'], ['wpa_passphrase shop > a.conf'], ['wpa_passphrase = a1b2c3d4']],
  },
  'irc-identify': {
    flags: [
      ['autosendcmd = "/msg nickserv identify ', { of: 'base62', length: 12 }, ';wait 2000";'],
      ['C=MSG NickServ IDENTIFY ', { of: 'base62', length: 12 }, '\n'],
      ['/msg NickServ identify ', 'shop ', { of: 'base62', length: 12 }, '\n'],
      ['PRIVMSG NickServ :IDENTIFY ', { of: 'base62', length: 12 }, '\n'],
    ],
    passes: [
      ['/msg NickServ identify <password>\n'],
      ['/msg NickServ identify $PASSWORD\n'],
      ['they identify a1b2c3d4\n'],
      ['NickServ identify yourself with a1b2c3d4 as usual\n'],
    ],
  },
}
