import type { DeployFile, DeployKind, Given } from '../given.ts'
import { assignmentsIn } from '../lines.ts'
import { valuesOf } from '../pairs.ts'
import { isScalar } from '../../../parse/yaml-walk.ts'
import { isPipeline } from './pipelines.ts'

/** Scripts, and files that say how things are made, by their names in lower case. */
const SCRIPT =
  /\.(?:sh|bash|zsh|ksh|fish|ps1|bat|cmd|mk|mak)$|^(?:gnumakefile|makefile|justfile|\.?justfile|jenkinsfile|earthfile|rakefile|taskfile\.ya?ml|package\.json)(?:\.[\w-]{1,40})?$/
/** `--build-arg NAME=value`, `--build-arg="NAME=value"`: of docker, podman, buildah and compose. */
const OPTION =
  /--build-arg(?:[ \t]{1,20}|=)(?:\\?["'])?([A-Za-z_]\w{1,100})=(?:"([^"\\\n]{1,500})"|'([^'\n]{1,500})'|([^\s"'\\;|&)<>]{1,500}))/g
const BLOCKS: ReadonlySet<string> = new Set(['build-args', 'build_args', 'buildArgs'])

/** Arguments that a build is given by the command that starts it, or by a step of a pipeline (docker/build-push-action's build-args). */
export const buildArgs: DeployKind = {
  fits: (path, basename) => SCRIPT.test(basename) || isPipeline(path),
  marks: ['build-arg', 'build_args', 'buildArgs'],
  read: (file) => [...optionsIn(file.content), ...(isPipeline(file.path) ? blocksIn(file) : [])],
}

function optionsIn(content: string): Given[] {
  return [...content.matchAll(OPTION)].map((match): Given => {
    const [all, name = '', double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    const end = match.index + all.length - (bare === undefined ? 1 : 0)
    return { rule: 'build-arg-secret', mustBeLong: true, name, value, start: end - value.length, end }
  })
}

function blocksIn({ yaml, content }: DeployFile): Given[] {
  return yaml().documents.flatMap(({ root }) =>
    [...valuesOf(root, BLOCKS)].flatMap(({ node }) =>
      isScalar(node)
        ? assignmentsIn(content, node.span).map((pair): Given => ({ rule: 'build-arg-secret', mustBeLong: true, ...pair }))
        : [],
    ),
  )
}
