const NAME = /^(?:[Dd]ockerfile|DOCKERFILE|[Cc]ontainerfile)(?:[._-]([\w.-]{1,60}))?$|^[\w.-]{1,60}\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/
/** `dockerfile.js` reads Dockerfiles, or is about one. */
const OTHERS =
  /(?:^|[._-])(?:dockerignore|[cm]?[jt]sx?|map|py|pyi|pyc|rb|go|rs|java|kt|cs|php|lua|vim|sh|md|rst|txt|html?|css|json|ya?ml|toml|xml|lock|log|svg|png|orig|rej)$/i

/** Whether a file of that name (without folders) is a Dockerfile. The globs of containersCheck name all of them. */
export function isDockerfileName(name: string): boolean {
  const match = NAME.exec(name)
  return match !== null && !(match[1] !== undefined && OTHERS.test(match[1]))
}

export const DOCKERFILE_GLOBS = [
  'Dockerfile*',
  'dockerfile*',
  'DOCKERFILE*',
  'Containerfile*',
  'containerfile*',
  '*.[Dd]ockerfile',
  '*.[Cc]ontainerfile',
] as const
