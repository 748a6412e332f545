/** The hooks and what each refuses: for help texts; the executables are in hooks/. */
export const HOOKS: Readonly<Record<string, string>> = {
  hushgate: 'all of them in one process, each blob read once; the one to choose',
  'prevent-env-files': '.env files and key files by their names; templates and encrypted files pass',
  'detect-high-entropy': 'random-looking strings, and values assigned to names that mean a secret',
  'reject-prohibited-secrets':
    'known token shapes, private keys, JWTs, credentials in URLs; weak and placeholder secrets, templates, containers and pipelines',
  'check-file-sizes': 'staged blobs over the limit, data dumps',
}
