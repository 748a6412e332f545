import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'phpmailer-credentials',
    title: 'SMTP password for PHPMailer',
    severity: 'high',
    anchors: ['->Password'],
    before: null,
    pattern: /(?<=\$\w{0,20}[Mm]ail\w{0,10})->Password\s{0,30}=\s{0,30}["'](?<secret>(?:\\.|[^"'\\\r\n]){3,60})["']/,
    human: true,
    shape: 'a string assigned to $mail->Password',
    rank: 2,
    links: { revoke: null, docs: 'https://github.com/PHPMailer/PHPMailer' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'phpmailer-credentials': {
    flags: [
      ['$mail->Pass', "word = '", { of: 'base62', length: 14 }, "';"],
      ['$phpmailer->Pass', 'word   = "', { of: 'base62', length: 14 }, '";'],
      ['$mail->Pass', "word = 'Rosa\\'s", 'Lemon47', "';"],
    ],
    passes: [["$mail->Password = getenv('SMTP_PASSWORD');"], ['$user->Pass', "word = '", { of: 'base62', length: 14 }, "';"]],
  },
}
