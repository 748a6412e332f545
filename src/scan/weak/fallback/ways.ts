import type { Asked } from './asked.ts'

/** A way of saying what is taken where a variable is not set: up to the literal. */
interface Way {
  asked: readonly Asked[]
  /** The text behind the name, up to the literal's quote. */
  after: RegExp
  /** What must stand before the name, too. */
  before?: RegExp
  /** What must stand somewhere in the file. */
  file?: string
  /** What the text begins with, blanks aside, and a part of it: looked at first, so that few of the patterns are compiled. */
  first?: string
  part?: string
}

const BOTH = ['call', 'index', 'member'] as const
/** The end of the name's quotes and of what it is an argument of. */
const CLOSED = `["'\`]?\\s{0,4}[\\])}]{0,3}[!?]{0,2}`

/** All of them are bounded, and none reads on past a statement's end. Literals are in quotes, except in the shell. */
export const WAYS: readonly Way[] = [
  // getenv("X", "v"), env('X', default='v'), String.fromEnvironment('X', defaultValue: 'v'), get('X', 'v')
  {
    asked: ['call'],
    after: /^["'`]\s{0,20},\s{0,60}(?:cast\s{0,2}=\s{0,2}\w{1,20}\s{0,2},\s{0,20})?(?:default(?:_?value)?\s{0,4}[=:]\s{0,4})?/i,
  },
  // … || 'v', ?? 'v', ?: 'v', // 'v', or 'v'
  { asked: BOTH, after: new RegExp(`^${CLOSED}\\s{0,60}(?:\\|\\||\\?\\?|\\?:|//(?!\\s)|//(?=\\s['"])|\\bor\\b)=?\\s{0,60}\\(?`) },
  // x ? process.env.X : 'v', … if 'X' in os.environ else 'v'
  { asked: BOTH, after: new RegExp(`^${CLOSED}\\s{0,60}:\\s{0,40}`), before: /\?[^?\n]{0,120}$|\?\s{0,60}[\w.\s]{0,60}$/ },
  { asked: BOTH, after: new RegExp(`^${CLOSED}\\s{0,40}if\\s{1,4}[^\\n]{1,80}?\\selse\\s{1,4}`) },
  // .unwrap_or("v".into()), .unwrap_or_else(|_| "v".to_string()), .orElse("v"), .getOrElse("v"), .orElseGet(() -> "v")
  {
    asked: BOTH,
    after: new RegExp(
      `^${CLOSED}(?:\\s{0,40}\\.\\s{0,4}(?:ok|as_deref|filter|map|trim|stripMargin|toOption|asString)(?:\\([^()\\n]{0,40}\\))?){0,3}\\s{0,40}[.?]{1,2}\\s{0,4}` +
        `(?:unwrap_or|unwrap_or_else|orElse|orElseGet|getOrElse|or_else|valueOr|value_or|ifEmpty|ifBlank|default|presence_or)\\s{0,2}[({]\\s{0,20}` +
        `(?:\\|\\w{0,8}\\|\\s{0,4}|\\(\\)\\s{0,4}(?:->|=>)\\s{0,4}|\\{\\s{0,4})?(?:String::from\\(|Some\\(|Ok\\()?`,
    ),
  },
  // ENV.fetch('X') { 'v' }
  { asked: ['call'], after: /^["'`]\s{0,4}\)\s{0,4}(?:\{|do)\s{0,20}/ },
  // (or (System/getenv "X") "v"), cmp.Or(os.Getenv("X"), "v"), coalesce(env("X"), "v")
  {
    asked: BOTH,
    after: new RegExp(`^${CLOSED}\\s{0,20},?\\s{0,20}`),
    before: /(?:\(or\s{1,4}|\bOr\(|[cC]oalesce\(|[fF]irst\w{0,20}\()[^\n]{0,100}$/,
  },
  // `env:"X" envDefault:"v"`, #[arg(env = "X", default_value = "v")], @Value(env = "X", default = "v")
  { asked: ['tag'], after: /^\\?["']\s{0,4},?\s{0,4}(?:envDefault|default|default_value|default_value_t)\s{0,2}[:=]\s{0,2}\\?/ },
  { asked: ['tag'], after: /^\\?["'][^"'\n]{0,60}(?:["'][^"'\n]{0,40}){0,2}\b(?:envDefault|default|default_value)\s{0,2}[:=]\s{0,2}\\?/ },
  // const { X = 'v' } = process.env
  {
    asked: ['plain'],
    first: '=',
    part: '}',
    after: /^\s{0,4}=\s{0,4}(?=["'`][^"'`\n]{1,200}["'`][^;}]{0,400}\}\s{0,4}=\s{0,4}(?:process\.env|import\.meta\.env|env)\b)/,
  },
  // class Settings(BaseSettings): X: str = 'v', X: SecretStr = Field(default='v')
  {
    asked: ['plain'],
    first: ':',
    after: /^\s{0,2}:\s{0,2}[\w.[\]| ]{1,60}?\s{0,2}=\s{0,2}(?:Field\(\s{0,20}(?:default\s{0,2}=\s{0,2})?)?(?:SecretStr\()?/,
    before: /(?:^|\n)[ \t]{1,12}$/,
    file: 'BaseSettings',
  },
  // if (!process.env.X) process.env.X = 'v'
  {
    asked: ['member', 'index'],
    after: new RegExp(`^${CLOSED}\\s{0,4}=\\s{0,4}(?!=)`),
    before: /if\s{0,4}\(!\s{0,4}[\w.]{1,80}\)\s{0,4}\{?\s{0,60}[\w.]{1,40}$/,
  },
  // X: str({ default: 'v' }), X: z.string().min(1).default('v'), X: Joi.string().default('v'), X=(str, 'v')
  {
    asked: ['plain'],
    first: '"\':',
    part: 'efault',
    after: /^["']?\s{0,4}:\s{0,4}(?:str|string|url|env)\(\s{0,4}\{[^}]{0,120}?(?:default|devDefault)\s{0,2}:\s{0,4}/,
  },
  {
    asked: ['plain'],
    first: '"\':',
    part: '.default(',
    after: /^["']?\s{0,4}:\s{0,4}(?:z|[Jj]oi|yup|v|t|S)\.[\w.()\s,]{0,160}?\.default\(\s{0,4}/,
  },
  { asked: ['plain'], first: '=', part: 'str', after: /^\s{0,2}=\s{0,2}\(\s{0,2}str\s{0,2},\s{0,4}/ },
]

/** Go and its like: x := os.Getenv("X"), and on the next line if x == "" { x = "v" }. The name is that of before. */
export const EMPTY_TEST =
  /^["'`]?\s{0,4}[\])]{0,3};?[ \t]{0,10}\r?\n\s{0,60}(?:if|unless)\s{0,4}\(?\s{0,4}(?:!|not\s{1,4}|-z\s{1,4})?"?\$?([\w.]{1,60})"?(?:\s{0,4}(?:===?|is)\s{0,4}(?:""|''|null|None|nil|undefined)|\.isEmpty\(\)|\.isBlank\(\)|\.empty\?|\.blank\?)?\s{0,4}\)?\s{0,4}[{:;]?\s{0,60}(?:then\s{1,10})?\$?([\w.]{1,60})\s{0,4}:?=\s{0,4}/
/** if x := os.Getenv("X"); x != "" { return x } return "v" */
export const RETURN_TEST =
  /^["'`]?\s{0,4}\)?;?\s{0,60}(?:if\s{1,4}\(?)?[\w.]{0,60}\s{0,4}!=\s{0,4}(?:""|null|nil|None)\)?\s{0,4}\{?\s{0,60}return\s{1,4}[\w.]{1,60};?\s{0,60}\}\s{0,60}return\s{1,4}/
/** The variable that what is asked for is put into. */
export const TARGET = /([\w.]{1,60})(?:\s{0,4}:\s{0,2}[\w?]{1,20})?\s{0,4}:?=\s{0,4}[\w.:$(\s]{0,60}["'`]?[\w.:-]{0,60}$/
