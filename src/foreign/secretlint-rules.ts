/** hushgate's rules for secretlint's rules whose name is not the beginning of ours. */
const FAMILIES: Readonly<Record<string, string>> = {
  '1password': 'onepassword-*',
  basicauth: 'url-credentials http-*',
  'database-connection-string': 'url-credentials jdbc-url odbc-connection-string',
  npm: 'npm-* npmrc-*',
  privatekey: 'pem-private-key openssh-private-key pgp-private-key-block putty-private-key private-key-file',
}

/** `@secretlint/secretlint-rule-aws` and its short form `@secretlint/aws` are aws. */
export function secretlintName(id: string): string {
  return id
    .replace(/^@[^/]{1,100}\//, '')
    .replace(/^secretlint-rule-/, '')
    .replace(/[^a-z0-9-]/gi, '')
}

/** The rules, as a ForeignAllow lists them, that find what secretlint's rule of this name finds. */
export function secretlintRules(name: string): readonly string[] {
  return (Object.hasOwn(FAMILIES, name) ? (FAMILIES[name] as string) : `${name}-*`).split(' ')
}
