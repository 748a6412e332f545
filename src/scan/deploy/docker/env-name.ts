import { baseName } from '../../finding/whole-file.ts'

/** `.env`, `.env.local`, `prod.env`, `.envrc`; not what stands for one (see isTemplateName). */
const ENV_NAME = /^\.env(?:[._-][\w.-]{1,60})?$|^[\w-]{1,60}\.env$|^\.envrc$/i
const TEMPLATE = /^env\.(?:example|sample|template|dist)$/
const TEMPLATE_PART = /^(?:example|sample|template|tmpl|tpl|dist|default|defaults|schema|spec)$/i

/** Whether a file of that name holds the values of an environment. */
export function isEnvName(path: string): boolean {
  const name = baseName(path)
  return ENV_NAME.test(name) && !isTemplateName(name)
}

/** `.env.example`, `env.sample`, `example.env` */
export function isTemplateName(path: string): boolean {
  const name = baseName(path)
  return TEMPLATE.test(name) || (ENV_NAME.test(name) && name.split(/[._-]/).some((part) => TEMPLATE_PART.test(part)))
}
