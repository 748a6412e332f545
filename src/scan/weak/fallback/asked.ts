/** How code asks for a variable: `call` names it in quotes as an argument, and so on. */
export type Asked = 'call' | 'index' | 'member' | 'shell' | 'tag' | 'plain'

/** Functions that read the environment or settings, by the end of their names: getenv, os.Getenv, get_env, EnvOr, fromEnvironment, env::var. */
const READERS =
  '(?:env(?:iron(?:ment)?)?(?:Or|Default|OrDefault|OrElse|Var|Variable|Value|String|Str)?|EnvironmentVariable|env_?var|env::(?:var|var_os)|option_env!|' +
  'env_or|env_or_default|env_default|env_str|env_string|env_value|getvar|getProperty)'
/** What holds the environment or settings, and how it is asked. */
const HOLDERS =
  '(?:environ|ENV|env|environment|settings?|config(?:uration)?|conf|Config|Configuration|configService|viper|System\\.getenv\\(\\)|Env)'
const METHODS =
  '(?:get|fetch|getOrElse|getOrDefault|setdefault|SetDefault|str|string|pop|getString|GetString|GetValue|getProperty|value|required|optional|url|bytes|dig|getOrThrow|get_secret)'
const GENERIC = '(?:<[\\w?]{1,20}>)?'

/** The text up to the name, within a call's first argument. */
const CALL = new RegExp(
  `(?:${READERS}|(?:${HOLDERS})!?(?:\\.|::|->|\\?\\.)${METHODS}|(?:^|[^\\w.])config|propertyOrNull|findProperty)${GENERIC}\\s{0,4}\\(\\s{0,40}(?:\\w{1,3}=)?[rbu]?["'\`][\\w.:-]{0,60}$`,
  'i',
)
/** Lisps put no bracket behind the function. */
const LISP = /\((?:System\/getenv|getenv|env)\s{1,4}(?:"|:)$/
const INDEX =
  /(?:environ|\bENV|\$_ENV|\$_SERVER|process\.env|import\.meta\.env|Bun\.env|\benv|[eE]nvironment|[cC]onfiguration|[cC]onfig|sys\.env)\??\.?[[(]\s{0,4}["'`][\w.:-]{0,60}$/
const PERL = /\$ENV\{\s{0,2}["']?$/
const MEMBER = /(?:process\.env|import\.meta\.env|Bun\.env|Deno\.env|\benv|\bENV|\bconfig|\bsettings)\??\.$/
/** Struct tags, attributes, and dynaconf's Validator. */
const TAG = /(?:\b(?:env|envconfig|environment)\s{0,2}[:=]\s{0,2}\\?|(?:^|\W)Validator\(\s{0,20})["']$/

/** `${X`, and Spring's `${app.jwt.`. */
const SHELL = /\$\{(?:[\w-]{1,40}\.){0,6}$/

const QUOTES = `"'\`:.-`
/** One of them stands in whatever asks, but for the shell's braces. */
const WORDS = /env|conf|sett|viper|propert|getvar|_server|validator/i

/**
 * How the text before a name asks for the variable; null: it does not. Most names are told apart by the character before them.
 *
 * @param before at most some hundred characters, up to the name.
 */
export function askedBy(before: string): Asked | null {
  const last = before.at(-1) ?? ''
  if (last === '{' || last === '.' || last === '-') if (SHELL.test(before)) return 'shell'
  if (last === '{') return PERL.test(before) ? 'index' : 'plain'
  if (last === '' || !QUOTES.includes(last)) return last === '' || /[\s,({;]/.test(last) ? 'plain' : null
  return WORDS.test(before) ? askedInWords(before, last) : null
}

function askedInWords(before: string, last: string): Asked | null {
  if (last === '.' && MEMBER.test(before)) return 'member'
  if (CALL.test(before) || LISP.test(before)) return 'call'
  if (INDEX.test(before) || PERL.test(before)) return 'index'
  return TAG.test(before) ? 'tag' : null
}
