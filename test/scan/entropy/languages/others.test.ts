import { A, B, DOLLAR, found, K, K1, languageTable, P, silent, UUID } from '../../../support/languages.ts'

languageTable('Dart', 'lib/app.dart', [
  found('password', P, `const String password = '${P}';`, 'assignment'),
  found('password', P, `final password = r'${P}';`, 'raw string'),
  found('apiKey', K, `final apiKey = '${K1}'\n    '${K.slice(12)}';`, 'adjacent literals'),
  found('password', P, `void connect({String password = '${P}'}) {}`, 'default argument'),
  found('apiKey', K, `Client(apiKey: '${K}')`, 'named argument'),
  found('password', P, `{'password': '${P}'}`, 'map entry'),
  silent(`final password = '${DOLLAR}{user}-77x';`, 'interpolation'),
  silent(`final password = '${DOLLAR}user';`, 'interpolation'),
  silent(`const token = String.fromEnvironment('API_TOKEN_2');`, 'environment'),
  silent(`TextField(decoration: InputDecoration(labelText: 'Password 2'), obscureText: true)`, 'a label'),
])

languageTable('Lua', 'src/app.lua', [
  found('password', P, `local password = "${P}"`, 'assignment'),
  found('password', P, `password = [[${P}]]`, 'long brackets'),
  found('password', P, `password = [==[${P}]==]`, 'long brackets'),
  found('password', P, `{ user = "app", password = "${P}" }`, 'map entry'),
  found('password', P, `{ ["password"] = "${P}" }`, 'map entry'),
  found('password', P, `local password = "${A}" .. "${B}"`, 'concatenation'),
  found('password', P, `local password = os.getenv("PW") or "${P}"`, 'what is taken when the environment has none'),
  found('password', P, `password = password or "${P}"`, 'default argument'),
  found('password', P, `if password ~= "${P}" then`, 'comparison'),
  silent('local password = os.getenv("DB_PASSWORD_2")', 'environment'),
  silent('local password = "Prefix77-" .. suffix', 'assembled at run time'),
  silent('local password = prefix .. "Suffix77x"', 'assembled at run time'),
])

languageTable('Perl', 'src/app.pl', [
  found('password', P, `my $password = '${P}';`, 'assignment'),
  found('password', P, `my $password = q(${P});`, 'quote operator'),
  found('password', P, `my $password = qq{${P}};`, 'quote operator'),
  found('password', P, `$config{password} = '${P}';`, 'map entry by index'),
  found('password', P, `$config->{password} = '${P}';`, 'map entry by index'),
  found('password', P, `$config->{'password'} = '${P}';`, 'map entry by index'),
  found('password', P, `connect(user => 'app', password => '${P}');`, 'map entry'),
  found('PASSWORD', P, `use constant PASSWORD => '${P}';`, 'constant'),
  found('password', P, `my $password = $ENV{PW} || '${P}';`, 'what is taken when the environment has none'),
  found('password', P, `my $password = $ENV{PW} // '${P}';`, 'what is taken when the environment has none'),
  found('password', P, `if ($password eq '${P}') {`, 'comparison'),
  found('password', P, `my $password = '${A}' . '${B}';`, 'concatenation'),
  silent('my $password = $ENV{DB_PASSWORD_2};', 'environment'),
  silent(`my $password = "${DOLLAR}user";`, 'interpolation'),
  silent(`my $password = 'Prefix77-' . $suffix;`, 'assembled at run time'),
  silent('my $password = shift2();', 'a call'),
])

languageTable('Elixir', 'lib/app.ex', [
  found('password', P, `password = "${P}"`, 'assignment'),
  found('password', P, `@password "${P}"`, 'attribute of a module'),
  found('password', P, `config :app, App.Repo, username: "app", password: "${P}"`, 'configuration'),
  found('password', P, `%{"password" => "${P}"}`, 'map entry'),
  found('password', P, `{:password, "${P}"}`, 'a pair'),
  found('password', P, `def connect(host, password \\\\ "${P}") do`, 'default argument'),
  found('password', P, `password = System.get_env("PW") || "${P}"`, 'what is taken when the environment has none'),
  found('password', P, `password = System.get_env("PW", "${P}")`, 'default of a lookup'),
  found('password', P, `password = "${A}" <> "${B}"`, 'concatenation'),
  found('password', P, `password = ~s(${P})`, 'sigil'),
  silent('password = System.fetch_env!("DB_PASSWORD_2")', 'environment'),
  silent('password = "#{user}-77x"', 'interpolation'),
  silent('field :password, :string, virtual: true2', 'a field'),
  silent('validate_length(:password, min: 8)', 'a rule'),
])

languageTable('Groovy', 'build.gradle', [
  found('password', P, `def password = '${P}'`, 'assignment'),
  found('password', P, `String password = """${P}"""`, 'triple quotes'),
  found('keyPassword', P, `keyPassword '${P}'`, 'a call without brackets'),
  found('storePassword', P, `storePassword "${P}"`, 'a call without brackets'),
  found('password', P, `credentials { username = 'app'; password = '${P}' }`, 'in a block'),
  found('password', P, `[user: 'app', password: '${P}']`, 'map entry'),
  found('API_KEY', K, `buildConfigField "String", "API_KEY", "\\"${K}\\""`, 'quotes within quotes'),
  found('API_KEY', K, `buildConfigField 'String', 'API_KEY', '"${K}"'`, 'quotes within quotes'),
  found('password', P, `password = System.getenv('PW') ?: '${P}'`, 'what is taken when the environment has none'),
  found('password', P, `password = project.findProperty('pw') ?: '${P}'`, 'what is taken when there is none'),
  silent(`keyPassword keystoreProperties['keyPassword2']`, 'a lookup'),
  silent(`password = "${DOLLAR}{user}-77x"`, 'interpolation'),
  silent(`credentialsId: '${UUID}'`, 'a UUID as id'),
  silent(`password = System.getenv('DB_PASSWORD_2')`, 'environment'),
])

languageTable('R', 'src/app.r', [
  found('password', P, `password <- "${P}"`, 'assignment'),
  found('password', P, `password<-"${P}"`, 'assignment without blanks'),
  found('password', P, `password = r"(${P})"`, 'raw string'),
  found('password', P, `dbConnect(drv, user = "app", password = "${P}")`, 'named argument'),
  found('API_KEY', K, `Sys.setenv(API_KEY = "${K}")`, 'environment'),
  found('password', P, `password <- Sys.getenv("PW", "${P}")`, 'default of a lookup'),
  found('password', P, `password <- paste0("${A}", "${B}")`, 'concatenation'),
  silent('password <- Sys.getenv("DB_PASSWORD_2")', 'environment'),
  silent('password <- paste0("Prefix77-", suffix)', 'assembled at run time'),
  silent('password <- readline("Password for user 2: ")', 'a question'),
])

languageTable('Objective-C', 'src/App.m', [
  found('kPassword', P, `static NSString *const kPassword = @"${P}";`, 'constant'),
  found('password', P, `self.password = @"${P}";`, 'attribute'),
  found('password', P, `@{@"user": @"app", @"password": @"${P}"}`, 'map entry'),
  found('password', P, `config[@"password"] = @"${P}";`, 'map entry by index'),
  found('password', P, `[defaults setObject:@"${P}" forKey:@"password"];`, 'the value before its key'),
  found('password', P, `[NSURLCredential credentialWithUser:@"app" password:@"${P}" persistence:0];`, 'named argument'),
  found('initWithToken', K, `[[Client alloc] initWithToken:@"${K}"]`, 'constructor'),
  found('password', P, `if ([password isEqualToString:@"${P}"]) {`, 'comparison'),
  found('password', P, `NSString *password = @"${A}" @"${B}";`, 'adjacent literals'),
  silent('NSString *password = self.field2.text;', 'a variable'),
  silent('NSString *password = [NSString stringWithFormat:@"%@-77x", user];', 'a format'),
  silent('NSLocalizedString(@"password.title2", nil)', 'a translation'),
  silent('[defaults setObject:pw2 forKey:@"password"];', 'a variable'),
])
