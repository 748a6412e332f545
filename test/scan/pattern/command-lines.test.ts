import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import { RULES } from '../../../src/rules/index.ts'
import { makePatternCheck } from '../../../src/scan/pattern/pattern.ts'
import { filled } from '../../support/human.ts'

const check = makePatternCheck(RULES)
const word = ['gold', 'fish'].join('')

/** Rules of the matches in a text, each with how much it is believed and the value that it stands on. */
function found(content: string): string[] {
  const bytes = Buffer.from(content)
  const text = openText({ path: 'a.sh', mode: 'file', sizeBytes: bytes.length }, bytes)
  return check
    .run(text, {} as never)
    .map(({ rule, confidence, start, end }) => `${rule} ${confidence} ${bytes.toString('latin1', start, end)}`)
}

/** Text with `①` where a password of a person stands, and the rules that find them. */
describe('passwords that people think up, on command lines', () => {
  it.each<[template: string, rules: string[]]>([
    ['mysql -u root -p① shop', ['mysql-password-option']],
    ["mysql -h db -uroot -p'①' shop", ['mysql-password-option']],
    ['alias db="mysql -u root -p①"', ['mysql-password-option']],
    ['RUN mysqldump --user=me --password=① shop > x', ['mysql-password-option']],
    ['mongo db.shop.io/x -u me -p ① --quiet', ['mongo-password-option']],
    ['redis-cli -h cache -a ① ping', ['redis-password-option']],
    ['sqlcmd -S db -U sa -P ① -Q x', ['sqlserver-password-option']],
    ['`docker login -u me -p ② registry.shop.io`', ['login-command-password']],
    ['echo ② | docker login -u me --password-stdin', ['sudo-input']],
    ['az login --service-principal -u http://app -p ③ --tenant t', ['login-command-password']],
    ["sshpass -p '①' ssh me@shop.io", ['sshpass-password']],
    ['ldapsearch -x -D cn=admin,dc=shop -w ④ -b dc=shop', ['ldap-command-password']],
    ['smbclient //srv/share -U me%②', ['user-percent-password']],
    ['lftp -u me,② ftp.shop.io', ['user-percent-password']],
    ['htpasswd -bc /etc/users me ②', ['htpasswd-command-password']],
    ['openssl rsa -in k.pem -passin pass:② -out x', ['openssl-pass-argument']],
    ['echo "root:②" | chpasswd', ['chpasswd-input']],
    ["echo '②' | sudo -S ls", ['sudo-input']],
    ['net use Z: \\\\srv\\share ② /user:me', ['windows-login-command']],
    ['rabbitmqctl add_user me ②', ['rabbitmq-command-password']],
    ['sqlplus me/②@orcl', ['oracle-login']],
    ['psql -c "CREATE USER me WITH PASSWORD \'②\'"', ['sql-user-password']],
    ['mysql -e "SET PASSWORD FOR me = PASSWORD(\'②\')"', ['sql-set-password']],
    ["$c = mysqli_connect('db', 'me', '②', 'shop');", ['database-connect-call']],
    [' username me privilege 15 password 0 ②', ['cisco-plain-password']],
    ['mysql -u root -p$PASS shop; mysql -p; mysql --password', []],
    ['mysql -u root -ppassword shop', []],
    ['docker login -u me -p ${PASS}; docker login -u me -p "$PASS"; docker login --password-stdin', []],
    ['mkdir -p x && cp -p a b && ssh -p 2222 me@shop.io && docker run -p 8080:80 x', []],
    ["CREATE USER me IDENTIFIED BY '<password>'; SET PASSWORD = '{{ password }}'", []],
    ['sshpass -p 密码 ssh me@shop.io', []],
  ])('%s', (template, rules) => {
    const { content, values } = filled(template)
    const [value] = values
    expect(found(content)).toEqual(rules.map((rule) => `${rule} medium ${value}`))
  })

  it('a word alone is doubtful', () => {
    expect(found(`mysql -u root -p${word}`)).toEqual([`mysql-password-option low ${word}`])
  })
})
