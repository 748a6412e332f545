// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/template/needed.ts
var NAME = "([A-Z][A-Z0-9_]{2,80})(?![A-Za-z0-9_])", READS = [
  // process.env.X, import.meta.env.X, Bun.env.X
  new RegExp(`(?:process\\.env|import\\.meta\\.env|Bun\\.env)\\??\\.${NAME}(?!\\s{0,9}(?:\\|\\||\\?\\?|\\?(?!\\.)|=(?!=)))`, "g"),
  // os.environ["X"], process.env['X'], ENV['X'], $_ENV['X'], env["X"]
  new RegExp(
    `(?:os\\.environ|process\\.env|\\bENV|\\$_ENV|environment)\\[\\s{0,4}["']${NAME}["']\\s{0,4}\\]!?(?!\\s{0,9}(?:\\|\\||\\?\\?|\\?|=(?!=)|or\\b))`,
    "g"
  ),
  // getenv("X"), env('X'), ENV.fetch('X'), env::var("X"), Deno.env.get("X"), with this argument only
  new RegExp(
    `(?:\\bgetenv|os\\.environ\\.get|os\\.Getenv|\\bENV\\.fetch|\\benv(?:\\.(?:str|int|bool|url|get))?|env::var|System\\.get_?env!?|fetch_env!|GetEnvironmentVariable|mustGetenv|MustGetenv)\\(\\s{0,20}["']${NAME}["']\\s{0,20}\\)(?!\\s{0,9}(?:\\|\\||\\?\\?|\\?|\\.unwrap_or|\\.or|\\{|or\\b))`,
    "g"
  )
], TAKEN_APART = /\{([^{}]{1,1000})\}\s{0,4}=\s{0,4}(?:process|import\.meta|Bun)\.env\b(?!\s{0,4}[.[])/g, PART = new RegExp(`(?<![\\w.])${NAME}(?:\\s{0,4}:\\s{0,4}[A-Za-z_$][\\w$]{0,80})?\\s{0,9}(?=,|$)`, "g"), COMPOSE = [new RegExp(`(?<![$\\\\])\\$\\{${NAME}(?:\\}|:?\\?)`, "g"), new RegExp(`(?<![$\\\\\\w])\\$${NAME}`, "g")], MAX_NAMES = 500, GIVEN = /^(?:NODE_ENV|NODE_OPTIONS|PATH|HOME|USER|USERNAME|LOGNAME|PWD|OLDPWD|SHELL|LANG|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|EDITOR|VISUAL|PAGER|HOSTNAME|DISPLAY|COLUMNS|LINES|UID|GID|CI|NO_COLOR|FORCE_COLOR|COLORTERM|DEV|PROD|SSR|MODE|BASE_URL|APPDATA|LOCALAPPDATA|USERPROFILE|PROGRAMFILES|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|JAVA_HOME|GOPATH|GOROOT|VIRTUAL_ENV|CONDA_\w+|PYTHON\w+|XDG_\w+|SSH_\w+|GITHUB_(?:ACTIONS?|REPOSITORY|REF|SHA|WORKSPACE|EVENT_\w+|OUTPUT|ENV|RUN_\w+|ACTOR)|GITLAB_CI|CI_\w+|JENKINS_\w+|BUILDKITE\w*|TRAVIS\w*|CIRCLE\w*|VERCEL\w*|NETLIFY|RENDER\w*|HEROKU_\w+|DYNO|KUBERNETES_\w+|AWS_(?:LAMBDA_\w+|REGION|DEFAULT_REGION|EXECUTION_ENV)|K_SERVICE|WSL\w*|VSCODE_\w+|VITEST\w*|JEST_\w+|NEXT_RUNTIME|COMPOSE_\w+|DOCKER_\w+|NPM_CONFIG_\w+|MIX_ENV|RAILS_ENV|RACK_ENV|GO_ENV)$/;
function takenApart(content) {
  return content.includes(".env") ? [...content.matchAll(TAKEN_APART)].flatMap(
    ({ 0: all, 1: list = "", index }) => [...list.matchAll(PART)].map((part) => ({ name: part[1], start: index + all.indexOf("{") + 1 + part.index }))
  ) : [];
}
function neededBy(content, isCompose) {
  let found = /* @__PURE__ */ new Map();
  for (let pattern of isCompose ? COMPOSE : READS)
    for (let match of content.matchAll(pattern)) {
      let name = match[1];
      if (found.size >= MAX_NAMES) break;
      !found.has(name) && !GIVEN.test(name) && found.set(name, { name, start: match.index + match[0].indexOf(name) });
    }
  for (let each of isCompose ? [] : takenApart(content))
    found.size < MAX_NAMES && !found.has(each.name) && !GIVEN.test(each.name) && found.set(each.name, each);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

export {
  takenApart,
  neededBy
};
