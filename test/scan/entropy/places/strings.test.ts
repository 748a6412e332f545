import { describe, expect, it } from 'vitest'
import { openText } from '../../../../src/decode/text.ts'
import { readable } from '../../../../src/scan/entropy/encoded.ts'
import { eachAssignment } from '../../../../src/scan/entropy/candidates.ts'
import { kindOf } from '../../../../src/scan/entropy/kind.ts'
import { BACKTICK, DOLLAR, found, K, languageTable, P, silent } from '../../../support/languages.ts'

const BASIC = Buffer.from(`claims:${P}`).toString('base64')

languageTable('a user and a password in one string', 'src/app.php', [
  found('CURLOPT_USERPWD', P, `curl_setopt($ch, CURLOPT_USERPWD, 'intranet:${P}');`, 'an option'),
  found('CURLOPT_USERPWD', P, `curl_setopt_array($ch, [CURLOPT_USERPWD => 'intranet:${P}']);`, 'a map of options'),
  found('CURLOPT_PASSWORD', P, `curl_easy_setopt(curl, CURLOPT_PASSWORD, "${P}");`, 'the password alone', 'a.c'),
  found('USERPWD', P, `c.setopt(pycurl.USERPWD, 'intranet:${P}')`, 'pycurl', 'a.py'),
  found('auth', P, `http.request({ host, auth: 'intranet:${P}' })`, 'Node', 'a.js'),
  silent(`curl_setopt($ch, CURLOPT_USERPWD, $user . ':' . $pw2);`, 'variables'),
  silent(`curl_setopt($ch, CURLOPT_USERPWD, 'user:password');`, 'a placeholder'),
  silent(`scope = { auth: 'login:read', creds: 'https://example.net/a7' }`, 'a scope and an address', 'a.js'),
])

languageTable('a header in a string', 'src/app.php', [
  found('X-Api-Key', K, `curl_setopt($ch, CURLOPT_HTTPHEADER, ['X-Api-Key: ${K}', 'Accept: text/plain']);`, 'a list'),
  found('Authorization', BASIC, `headers = curl_slist_append(headers, "Authorization: Basic ${BASIC}");`, 'libcurl', 'a.c'),
  found('Authorization', BASIC, `"GET / HTTP/1.1\\r\\nAuthorization: Basic ${BASIC}\\r\\n\\r\\n"`, 'behind a line end', 'a.c'),
  found('X-Auth-Token', K, `req = ["Accept: */*", "X-Auth-Token: ${K}"]`, 'a list', 'a.rb'),
  silent(`x("token: invalid", "Token: %s", 'apiKey: required2')`, 'messages'),
  silent(`"X-Api-Key: ${DOLLAR}{key2}"`, 'interpolation', 'a.js'),
  silent(`${BACKTICK}X-Api-Key: ${DOLLAR}{key2}${BACKTICK}`, 'interpolation', 'a.js'),
  silent(`"X-Api-Key: <your key>"`, 'a placeholder'),
  silent(`"X-Api-Key: " . $key2`, 'assembled at run time'),
])

languageTable('what stands around a literal', 'src/app.ts', [
  found('password', P, `createClient('relay', 'operator',\n  /* password */ '${P}',\n)`, 'a comment before an argument'),
  found('password', P, `open("relay", /*password=*/"${P}");`, 'a comment before an argument', 'a.cpp'),
  found('api_key', K, `open(/* the api_key: */ "${K}")`, 'a comment before an argument', 'a.c'),
  found('password', P, `settings.setValue("mail/password", "${P}");`, 'a key with a slash', 'a.cpp'),
  found('password', P, `props.put("ssl.keystore.password", "${P}");`, 'a key with dots', 'A.java'),
  found('aes_key', K, `const unsigned char *aes_key = (const unsigned char *)"${K}";`, 'a cast', 'a.c'),
  found('password', P, `let password = <string>'${P}'`, 'a cast'),
  found('jwtKey', K, `jwtKey = []byte("${K}")`, 'bytes', 'a.go'),
  found('secret', K, `byte[] secret = "${K}".getBytes(StandardCharsets.UTF_8);`, 'bytes', 'A.java'),
  found('ota_secret', K, `static const char ota_secret[] = "${K}";`, 'characters', 'a.c'),
  found('secret', K, `secret = Buffer.from('${K}', 'utf8')`, 'bytes'),
  silent(`/* the password must match */ 'x17Kq!zz'`, 'a sentence'),
  silent(`/* password */ pw2, 'x17Kq!zz'`, 'a variable'),
  silent(`settings.value("mail/password", "")`, 'nothing'),
  silent(`key = password.encode('utf-16le')`, 'an encoding', 'a.py'),
])

/** What stands around a quote or backslash. */
const [HEAD, TAIL] = ['Em', 'tram42!']
const [SINGLE, DOUBLE, BACKSLASH] = [`${HEAD}'${TAIL}`, `${HEAD}"${TAIL}`, `${HEAD}\\${TAIL}`]
const escaped = (value: string): string => value.replace(/["'\\]/, String.raw`\$&`)

describe('escaped characters of a literal', () => {
  it.each([
    ['a.js', `password = '${escaped(SINGLE)}'`, SINGLE],
    ['a.php', `$mail->Password = '${escaped(SINGLE)}';`, SINGLE],
    ['a.py', `secret = "${escaped(DOUBLE)}"`, DOUBLE],
    ['A.java', `String password = "${escaped(BACKSLASH)}";`, BACKSLASH],
    ['A.java', `new SftpClient("sftp.example.net", 22, "me", "${escaped(BACKSLASH)}".toCharArray());`, BACKSLASH],
  ])('%s: %s', (path, content, expected) => {
    const text = openText({ path, mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1'))
    const read: [string, string][] = []
    eachAssignment(text, kindOf(path), (one) => {
      const raw = content.slice(one.start, one.end)
      read.push([readable(one, raw).value, (content[one.start - 1] ?? '') + (content[one.end] ?? '')])
    })
    expect(read[0]?.[0]).toBe(expected)
    expect(read[0]?.[1]).toMatch(/^(["'])\1$/)
  })
})
