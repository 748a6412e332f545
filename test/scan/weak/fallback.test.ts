import { describe, expect, it } from 'vitest'
import { draw } from '../../support/tokens.ts'
import { found } from './find.ts'

const strong = draw('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 64, 9)

/** Path, code with W where the fallback stands, name. Each is tried with a weak value, a strong one, and none. */
const WAYS: readonly [path: string, code: string, name?: string][] = [
  ['app.py', "SECRET_KEY = os.getenv('SECRET_KEY', 'W')"],
  ['app.py', 'key = os.environ.get("SECRET_KEY", "W")'],
  ['app.py', 'key = os.environ.get(\n    "SECRET_KEY",\n    "W",\n)'],
  ['app.py', 'key = os.getenv("SECRET_KEY") or "W"'],
  ['app.py', 'key = os.environ["SECRET_KEY"] if "SECRET_KEY" in os.environ else "W"'],
  ['app.py', 'os.environ.setdefault("SECRET_KEY", "W")'],
  ['app.py', "SECRET_KEY = env('SECRET_KEY', default='W')"],
  ['app.py', "SECRET_KEY = env.str('SECRET_KEY', 'W')"],
  ['app.py', "SECRET_KEY = config('SECRET_KEY', default='W')"],
  ['app.py', "SECRET_KEY = config('SECRET_KEY', cast=str, default='W')"],
  ['app.py', "env = environ.Env(SECRET_KEY=(str, 'W'))"],
  ['app.py', "Validator('SECRET_KEY', default='W')"],
  ['app.py', 'key = os.getenv("SECRET_KEY")\nif not key:\n    key = "W"'],
  ['app.py', 'key = os.getenv("SECRET_KEY")\nif key is None:\n    key = "W"'],
  ['settings_base.py', 'class Settings(BaseSettings):\n    port: int = 1\n    SECRET_KEY: str = "W"'],
  ['settings_base.py', 'class Settings(BaseSettings):\n    SECRET_KEY: SecretStr = SecretStr("W")'],
  ['settings_base.py', 'class Settings(BaseSettings):\n    SECRET_KEY: str = Field("W", description="x")'],
  ['settings_base.py', 'class Settings(BaseSettings):\n    SECRET_KEY: str = Field(default="W", env="APP_SECRET")'],
  ['app.js', "const key = process.env.SECRET_KEY || 'W'"],
  ['app.js', 'const key = process.env.SECRET_KEY ?? "W"'],
  ['app.js', "const key = process.env['SECRET_KEY'] || 'W'"],
  ['app.js', "const key = process.env.SECRET_KEY ? process.env.SECRET_KEY : 'W'"],
  ['app.js', "const { PORT = '1', SECRET_KEY = 'W' } = process.env"],
  ['app.ts', 'const key = process.env.SECRET_KEY! || `W`'],
  ['app.ts', "const key = Deno.env.get('SECRET_KEY') ?? 'W'"],
  ['app.ts', "const key = Bun.env.SECRET_KEY ?? 'W'"],
  ['app.ts', "const key = import.meta.env.SECRET_KEY ?? 'W'"],
  ['app.ts', "config.get<string>('SECRET_KEY', 'W')"],
  ['app.ts', "this.configService.get<string>('SECRET_KEY') || 'W'"],
  ['app.ts', "  SECRET_KEY: z.string().min(1).default('W'),"],
  ['app.ts', "  SECRET_KEY: Joi.string().default('W'),"],
  ['app.ts', "  SECRET_KEY: str({ default: 'W' }),"],
  ['app.ts', "if (!process.env.SECRET_KEY) process.env.SECRET_KEY = 'W'"],
  ['app.ts', "process.env.SECRET_KEY ||= 'W'"],
  ['app.rb', "key = ENV.fetch('SECRET_KEY', 'W')"],
  ['app.rb', "key = ENV.fetch('SECRET_KEY') { 'W' }"],
  ['app.rb', 'key = ENV["SECRET_KEY"] || "W"'],
  ['app.php', "'key' => env('APP_KEY', 'W'),", 'APP_KEY'],
  ['app.php', "$key = getenv('SECRET_KEY') ?: 'W';"],
  ['app.php', "$key = $_ENV['SECRET_KEY'] ?? 'W';"],
  ['App.java', 'String key = System.getenv().getOrDefault("SECRET_KEY", "W");'],
  ['App.java', 'String key = Optional.ofNullable(System.getenv("SECRET_KEY")).orElse("W");'],
  ['App.java', 'String key = Optional.ofNullable(System.getenv("SECRET_KEY")).orElseGet(() -> "W");'],
  ['App.java', 'String key = System.getenv("SECRET_KEY") != null ? System.getenv("SECRET_KEY") : "W";'],
  ['App.java', 'String key = System.getProperty("SECRET_KEY", "W");'],
  ['App.java', '@Value("${SECRET_KEY:W}")'],
  ['App.java', '@Value("${app.jwt.secret:W}")', 'app.jwt.secret'],
  ['App.kt', 'val key = System.getenv("SECRET_KEY") ?: "W"'],
  ['build.gradle', 'def key = System.getenv("SECRET_KEY") ?: "W"'],
  ['main.go', 'key := getEnv("SECRET_KEY", "W")'],
  ['main.go', 'key := envOrDefault("SECRET_KEY", "W")'],
  ['main.go', 'key := os.Getenv("SECRET_KEY")\n\tif key == "" {\n\t\tkey = "W"\n\t}'],
  ['main.go', 'cfg.Key = os.Getenv("SECRET_KEY")\n\tif cfg.Key == "" {\n\t\tcfg.Key = "W"\n\t}'],
  ['main.go', 'if key := os.Getenv("SECRET_KEY"); key != "" {\n\t\treturn key\n\t}\n\treturn "W"'],
  ['main.go', 'key := cmp.Or(os.Getenv("SECRET_KEY"), "W")'],
  ['main.go', 'viper.SetDefault("SECRET_KEY", "W")'],
  ['main.go', 'viper.SetDefault("jwt.secret", "W")', 'jwt.secret'],
  ['main.go', 'Key string `env:"SECRET_KEY" envDefault:"W"`'],
  ['main.go', 'Key string `envconfig:"SECRET_KEY" default:"W"`'],
  ['main.rs', 'let key = env::var("SECRET_KEY").unwrap_or("W".into());'],
  ['main.rs', 'let key = std::env::var("SECRET_KEY").unwrap_or_else(|_| "W".to_string());'],
  ['main.rs', 'let key = env::var("SECRET_KEY").unwrap_or(String::from("W"));'],
  ['main.rs', 'let key = env::var("SECRET_KEY").ok().unwrap_or_else(|| "W".into());'],
  ['main.rs', 'let key = option_env!("SECRET_KEY").unwrap_or("W");'],
  ['main.rs', '#[arg(long, env = "SECRET_KEY", default_value = "W")]'],
  ['App.cs', 'var key = Environment.GetEnvironmentVariable("SECRET_KEY") ?? "W";'],
  ['App.cs', 'var key = configuration["Jwt:Secret"] ?? "W";', 'Jwt.Secret'],
  ['App.cs', 'var key = configuration.GetValue<string>("SECRET_KEY", "W");'],
  ['App.swift', 'let key = ProcessInfo.processInfo.environment["SECRET_KEY"] ?? "W"'],
  ['App.scala', 'val key = sys.env.getOrElse("SECRET_KEY", "W")'],
  ['App.scala', 'val key = sys.env.get("SECRET_KEY").getOrElse("W")'],
  ['app.ex', 'key = System.get_env("SECRET_KEY") || "W"'],
  ['app.ex', 'key = System.get_env("SECRET_KEY", "W")'],
  ['app.dart', "const key = String.fromEnvironment('SECRET_KEY', defaultValue: 'W');"],
  ['app.dart', "final key = Platform.environment['SECRET_KEY'] ?? 'W';"],
  ['app.lua', 'local key = os.getenv("SECRET_KEY") or "W"'],
  ['app.pl', "my $key = $ENV{SECRET_KEY} || 'W';"],
  ['app.pl', "my $key = $ENV{SECRET_KEY} // 'W';"],
  ['core.clj', '(def k (or (System/getenv "SECRET_KEY") "W"))'],
  ['run.sh', 'export KEY=${SECRET_KEY:-W}'],
  ['run.sh', 'export KEY="${SECRET_KEY:=W}"'],
  ['run.sh', 'export KEY=${SECRET_KEY-W}'],
  ['application.yml', 'app:\n  key: ${SECRET_KEY:W}\n'],
  ['application.properties', 'app.key=${SECRET_KEY:W}\n'],
]

const put = (code: string, value: string): string => code.replace(/W(?![a-z])/, value)

describe('a fallback of the code', () => {
  it.each(WAYS)('%s %s', (path, code, name = 'SECRET_KEY') => {
    const weak = ['change', 'me'].join('')
    expect(found(`src/${path}`, put(code, weak))).toEqual([`weak-fallback ${name} ${weak}`])
    expect(found(`tests/${path}`, put(code, weak))).toEqual([`weak-fallback ${name} ${weak} (note)`])
    expect(found(`src/${path}`, put(code, strong))).toEqual([])
    expect(found(`src/${path}`, put(code, ''))).toEqual([])
    expect(found(`src/${path}`, put(code, weak).replace(/SECRET|secret|Secret|APP(?=_KEY)/g, 'CACHE'))).toEqual([])
  })
})

describe('what is asked for', () => {
  it.each([
    ['app.py', "os.getenv('POSTGRES_PASSWORD', 'postgres')", ['weak-fallback POSTGRES_PASSWORD postgres']],
    ['app.py', "os.getenv('DATABASE_URL', 'postgresql://app:hunter2@db/app')", ['weak-fallback DATABASE_URL hunter2']],
    ['app.py', "os.getenv('DATABASE_URL', 'postgresql://app:hunter2@localhost/app')", ['weak-fallback DATABASE_URL hunter2 (note)']],
    ['app.py', "os.getenv('DATABASE_URL', 'sqlite:///app.db')", []],
    ['app.js', "process.env.REDIS_URL || 'redis://:redis@cache:6379'", ['weak-fallback REDIS_URL redis']],
    // others issued it: a stand-in opens no door
    ['app.py', "os.getenv('GITHUB_TOKEN', 'dummy')", ['weak-fallback GITHUB_TOKEN dummy (note)']],
    ['app.py', "os.getenv('ADMIN_TOKEN', 'dummy')", ['weak-fallback ADMIN_TOKEN dummy']],
    // not asked for, or nothing given
    ['app.py', "os.getenv('SECRET_KEY')", []],
    ['app.py', "os.environ['SECRET_KEY']", []],
    ['app.py', "os.getenv('SECRET_KEY', None)", []],
    ['app.py', "os.getenv('SECRET_KEY', default_key())", []],
    ['app.py', "os.getenv('SECRET_KEY_FILE', '/run/secrets/key')", []],
    ['app.py', "os.getenv('SECRET_KEY', os.getenv('OTHER_KEY', ''))", []],
    ['app.py', "os.getenv('PASSWORD_MIN_LENGTH', '8')", []],
    ['app.py', "# SECRET_KEY = os.getenv('SECRET_KEY', 'changeme')", []],
    ['app.py', "@field_validator('api_key', 'integration_token')", []],
    ['app.py', "os.getenv('OLLAMA_API_KEY', 'ollama')", ['weak-fallback OLLAMA_API_KEY ollama (note)']],
    ['app.js', "process.env.SECRET_KEY || 'null'", []],
    ['app.js', "process.env.SECRET_KEY || ''", []],
    ['app.js', 'process.env.SECRET_KEY || `${other}`', []],
    ['app.js', "t('SECRET_KEY', 'changeme')", []],
    ['app.js', "process.env.SECRET_KEY === 'changeme'", []],
    ['app.go', 'key := os.Getenv("SECRET_KEY")\nif other == "" {\n\tother = "changeme"\n}', []],
    ['run.sh', '${SECRET_KEY:?must be set}', []],
    ['run.sh', '${SECRET_KEY:+changeme}', []],
    ['run.sh', '${SECRET_KEY:-$(cat /run/key)}', []],
    ['run.sh', '${SECRET_KEY:-$OTHER}', []],
    ['compose.yaml', 'x: ${SECRET_KEY:-changeme}', []],
  ])('%s %s: %j', (path, code, expected) => expect(found(`src/${path}`, code)).toEqual(expected))
})
