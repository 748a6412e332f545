import { describe, expect, it } from 'vitest'
import { found, K, languageTable, P, readIn, type Row, silent } from '../../../support/languages.ts'

/** A second one. */
const Q = ['Green', 'sled57?'].join('')

const MAPS: [string, string][] = [
  ['a.py', `passwords = {"a": "${P}", 'b': '${Q}'}`],
  ['a.py', `passwords = {\n    "a": "${P}",  # the nightly job\n    "x": os.environ["X"],\n    "b": "${Q}",\n}`],
  ['a.py', `passwords = dict(a="${P}", b="${Q}")`],
  ['a.js', `const passwords = { a: '${P}', b: '${Q}' }`],
  ['a.js', `module.exports = {\n  passwords: {\n    a: '${P}',\n    // old\n    'b': '${Q}',\n  },\n}`],
  ['a.js', `const passwords = new Map([['a', '${P}'], ['b', '${Q}']])`],
  ['a.ts', `const passwords: Record<string, string> = { a: '${P}', b: '${Q}' }`],
  ['A.java', `static final Map<String, String> passwords = Map.of("a", "${P}", "b", "${Q}");`],
  ['A.java', `static final Map<String, String> passwords = Map.ofEntries(Map.entry("a", "${P}"), entry("b", "${Q}"));`],
  ['A.kt', `val passwords = mapOf("a" to "${P}", "b" to "${Q}")`],
  ['A.scala', `val passwords = Map("a" -> "${P}", "b" -> "${Q}")`],
  ['a.go', `var passwords = map[string]string{\n\t"a": "${P}",\n\t"b": "${Q}",\n}`],
  ['a.go', `passwords := map[string]string{"a": "${P}", "b": "${Q}"}`],
  ['a.cs', `var passwords = new Dictionary<string, string> { { "a", "${P}" }, { "b", "${Q}" } };`],
  ['a.cs', `var passwords = new Dictionary<string, string> { ["a"] = "${P}", ["b"] = "${Q}" };`],
  ['a.cpp', `std::map<std::string, std::string> passwords = {{"a", "${P}"}, {"b", "${Q}"}};`],
  ['a.cpp', `std::map<std::string, std::string> passwords{{"a", "${P}"}, {"b", "${Q}"}};`],
  ['a.rs', `let passwords: HashMap<&str, &str> = HashMap::from([("a", "${P}"), ("b", "${Q}")]);`],
  ['a.rs', `let passwords = hashmap!{"a" => "${P}", "b" => "${Q}"};`],
  ['a.swift', `let passwords: [String: String] = ["a": "${P}", "b": "${Q}"]`],
  ['a.php', `$passwords = ['a' => '${P}', 'b' => '${Q}'];`],
  ['a.php', `$passwords = array('a' => '${P}', 'b' => '${Q}');`],
  ['a.rb', `passwords = { a: '${P}', 'b' => '${Q}' }.freeze`],
  ['a.pl', `my %passwords = ( a => '${P}', b => '${Q}' );`],
  ['a.lua', `local passwords = { a = "${P}", ["b"] = "${Q}" }`],
  ['a.tf', `passwords = {\n  "a" = "${P}"\n  "b" = "${Q}"\n}`],
  ['a.sh', `declare -A passwords=( [a]="${P}" [b]="${Q}" )`],
  ['a.ps1', `$passwords = @{ a = '${P}'; b = '${Q}' }`],
]

describe('a map of secrets', () => {
  it.each(MAPS)('%s: %s', (path, text) => {
    expect(readIn(text, path)).toEqual([
      ['passwords.a', P],
      ['passwords.b', Q],
    ])
  })
})

describe('beside what is no secret, the rest of a map', () => {
  it.each([
    ['a.js', `const passwords = { ...base, a: '${P}', b: '${Q}' }`],
    ['a.js', `const passwords = { a: '${P}', get c() { return load('x, y') }, b: '${Q}' }`],
    ['a.js', `const passwords = {\n  a: '${P}',\n  c: { x: 1, y: [2] },\n  b: '${Q}',\n}`],
    ['a.js', `const passwords = { c: () => 1, a: '${P}', d: (x) => { return x }, b: '${Q}' }`],
    ['a.js', `const passwords = { shared, a: '${P}', other, b: '${Q}' }`],
    ['a.js', `const passwords = { [c]: x, a: '${P}', c() { it() }, b: '${Q}' }`],
    ['a.js', `const passwords = {\n  c: load(), // it's old\n  a: '${P}',\n  b: '${Q}',\n}`],
    ['a.js', `const passwords = new Map([['c', load()], ['a', '${P}'], other, ['b', '${Q}']])`],
    ['a.py', `passwords = {**base, 'a': '${P}', 'c': {'x': 1}, 'b': '${Q}'}`],
    ['a.py', `passwords = {"a": "${P}", "c": lambda: 1, "b": "${Q}"}`],
    ['a.rb', `passwords = { a: '${P}', c: { x: 1 }, **base, 'b' => '${Q}' }`],
    ['a.php', `$passwords = ['a' => '${P}', ...$base, 'c' => ['x' => 1], 'b' => '${Q}'];`],
    ['a.py', `passwords = {"a": "${P}", "note": "see the wiki for more", "b": "${Q}"}`],
    ['a.js', `const passwords = { a: '${P}', b: '${Q}', title: 'Passwords' }`],
  ])('%s: %s', (path, text) => {
    expect(readIn(text, path)).toEqual([
      ['passwords.a', P],
      ['passwords.b', Q],
    ])
  })
})

describe('a list of secrets', () => {
  it.each([
    ['a.py', `passwords = ['${P}', "${Q}"]`],
    ['a.py', `passwords = {'${P}', '${Q}'}`],
    ['a.py', `passwords = ('${P}', '${Q}')`],
    ['a.py', `passwords: list[str] = [\n    "${P}",  # it's old\n    os.environ["X"],\n    "${Q}",\n]`],
    ['a.py', `passwords = set(["${P}", "${Q}"])`],
    ['a.js', `const passwords = [load('x'), '${P}', '${Q}']`],
    ['a.ts', `const passwords: string[] = ['${P}', ...others, '${Q}']`],
    ['A.java', `String[] passwords = {"${P}", "${Q}"};`],
    ['A.java', `List<String> passwords = List.of("${P}", "${Q}");`],
    ['A.java', `List<String> passwords = Arrays.asList("${P}", "${Q}");`],
    ['A.java', `String[] passwords = new String[] {"${P}", "${Q}"};`],
    ['A.kt', `val passwords = listOf("${P}", "${Q}")`],
    ['A.scala', `val passwords = List("${P}", "${Q}")`],
    ['a.go', `passwords := []string{"${P}", "${Q}"}`],
    ['a.cs', `var passwords = new[] { "${P}", "${Q}" };`],
    ['a.cs', `var passwords = new List<string> { "${P}", "${Q}" };`],
    ['a.c', `const char *passwords[] = {"${P}", "${Q}"};`],
    ['a.rs', `let passwords = vec!["${P}", "${Q}"];`],
    ['a.rs', `let passwords: &[&str] = &["${P}", "${Q}"];`],
    ['a.swift', `let passwords: [String] = ["${P}", "${Q}"]`],
    ['a.php', `$passwords = ['${P}', '${Q}'];`],
    ['a.php', `$passwords = array('${P}', '${Q}');`],
    ['a.rb', `passwords = ['${P}', '${Q}'].freeze`],
    ['a.ps1', `$passwords = @('${P}', '${Q}')`],
    ['a.tf', `passwords = [\n  "${P}",\n  "${Q}",\n]`],
    ['a.json', `{"passwords": ["${P}", "${Q}"]}`],
  ])('%s: %s', (path, text) => {
    expect(readIn(text, path)).toEqual([
      ['passwords', P],
      ['passwords', Q],
    ])
  })
})

const rows: Row[] = [
  found('passwords.bob', P, `passwords = {"bob": "${P}", "note": "see the wiki for more"}`, 'a note', 'a.py'),
  found('API_KEYS', K, `const API_KEYS = [process.env.A1, '${K}']`, 'one of a list'),
  silent(`const passwords = ['Your 2 passwords', 'Reset4 your password']`, 'labels in a list'),
  silent(`const keys = ['x17Kq!zz', 'x18Kq!zz']`, 'keys without a qualifier'),
  silent(`const passwords = [load('x17Kq!zz'), hash('x18Kq!zz'), names['x19Kq!zz']]`, 'arguments in a list'),
  silent(`const passwords = { note: 'see the wiki', hint: 'it is on page 3', a: 'x17Kq!zz' }`, 'more notes than others'),
  silent(`const passwords = { b: { x: 'x17Kq!zz' }, ...load('x18Kq!zz') }`, 'maps in it'),
  found('PASSWORDS.batch', P, `PASSWORDS: { batch: '${P}' }`, 'in capitals'),
  found('admin_secrets.batch', K, `admin_secrets = { batch: '${K}' }`, 'secrets'),
  found('basic_auth_users.ops', P, `basic_auth_users = {\n  "ops" = "${P}"\n}`, 'users', 'a.tf'),
  found('passwordsByUser.ops', P, `const passwordsByUser = { ops: '${P}' }`, 'by user'),
  found('basicAuth.ops', P, `app.use(basicAuth({ users: { ops: '${P}' }, challenge: true }))`, 'express-basic-auth'),
  silent(`auth_users = { title: 'x17Kq!zz', ops: 'x18Kq!zz' }`, 'labels'),
  silent(`passwordTable = foo('x17Kq!zz')`, 'no map'),
  silent(`const t = { passwords: { title: 'Your 2 passwords', reset: 'Reset4 your password' } }`, 'labels'),
  silent(`passwords: { title: 'Passw0rter', change: 'Change8!' }`, 'a key that says label'),
  silent(`passwords: { change: 'Change 8 passwords' }`, 'a sentence'),
  silent(`passwords: { minLength: 8, pattern: '^[a-z0-9]{8,}$', x: 'x17Kq!zz' }`, 'rules'),
  silent(`errors.passwords = { mismatch: 'They do not match 2' }`, 'errors'),
  silent(`passwords: { view: '/account/passwords2', api: 'https://example.net/passwords2' }`, 'addresses'),
  silent(`passwords = { a: getenv("A1"), b: process.env.B1 }`, 'environment'),
  silent(`passwords = lookup("x17Kq!zz", "x18Kq!zz")`, 'a call'),
  silent(`passwords = { a: { hash: 'x17Kq!zz' } }`, 'maps in it'),
  silent(`keys = { up: 'ArrowUp2', down: 'ArrowDown2' }`, 'keys without a qualifier'),
  silent(`"apiKeys": {"shape": "ApiKeys_v1_0_x", "locationName": "x17Kq9zz"}`, 'a description', 'a.json'),
  silent(`"Database passwords": ["Datenbank-Kennw8rter"],`, 'a translation', 'messages.json'),
]
languageTable('maps', 'src/app.js', rows)
