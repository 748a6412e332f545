const KINDS = 'example sample template dist defaults tmpl tpl production prod staging development dev test testing local ci qa'.split(' ')

/** Environment files and templates of any name that envName and isTemplatePath know; each glob ends in what tells it from other files. */
export const ENV_GLOBS: readonly string[] = [
  '.env*',
  'env.*',
  'dotenv.*',
  '*.env',
  '.envrc*',
  '.flaskenv*',
  '.dev.vars*',
  ...KINDS.flatMap((kind) => [`*.env.${kind}`, `*.env.${kind}.local`, `*env-${kind}`]),
]
