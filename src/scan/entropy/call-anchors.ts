/**
 * Case-insensitive anchors of calls that take a secret by its place and whose names hold none of NAME_ANCHORS: one of them stands in every
 * such callee of readers/callees.ts. Names as frequent as `sign(` or `open(` are left out: each visit costs time.
 */
export const CALL_ANCHORS = [
  'login(',
  'connect(',
  'connection(',
  'client(',
  'session(',
  'simple_bind(',
  'ldap_bind(',
  'bind_s(',
  'pw_set(',
  'forurl(',
  'mysqli(',
  'pdo(',
  'imap_open(',
  'wifi.begin(',
  'wifi.softap(',
  'jwt.',
  'jwt::',
  'signwith(',
  'hmac',
  'fernet(',
  'aes.',
  'cipheriv(',
  'openssl_encrypt(',
  'openssl_decrypt(',
  'cookieparser(',
  'tochararray(',
  '-securestring ',
] as const
