import type { DeployKind, Given } from '../given.ts'
import { pairsInLines } from '../lines.ts'
import { pairsOf, valuesOf } from '../pairs.ts'

/** Files by which CI services are told what to run. */
const NAMES = [
  /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.{1,200}\.ya?ml$/,
  /(?:^|\/)action\.ya?ml$|\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.{0,200}\.ya?ml$/,
  /(?:^|\/)\.circleci\/.{1,200}\.ya?ml$|(?:^|\/)(?:bitbucket-pipelines|\.travis|\.drone|appveyor|\.appveyor|buildspec|cloudbuild|\.cirrus|codefresh)\.ya?ml$/,
  /(?:^|\/)azure-pipelines?[^/]{0,60}\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|azure|woodpecker|buildkite)\/.{1,200}\.ya?ml$|(?:^|\/)\.woodpecker\.ya?ml$/,
]
/** By its path in lower case. */
export const isPipeline = (path: string): boolean => NAMES.some((name) => name.test(path))

/** Under which they give variables to steps, containers and actions. */
const VARIABLES: ReadonlySet<string> = new Set(['env', 'environment', 'variables', 'with', 'global', 'settings', 'parameters'])

/** Pipelines of GitHub Actions, GitLab, CircleCI, Bitbucket, Azure and their like. */
export const pipelines: DeployKind = {
  fits: isPipeline,
  byName: true,
  read: ({ yaml, content, basename }) =>
    yaml().documents.flatMap(({ root }) =>
      [...valuesOf(root, VARIABLES)].flatMap(({ node, above }) => {
        const place = placeOf([basename, ...above])
        return pairsOf(node, content).map((pair): Given => ({ rule: 'ci-plain-secret', ...pair, ...place }))
      }),
    ),
  readLines: ({ content, basename }) =>
    pairsInLines(content).map((pair): Given => ({ rule: 'ci-plain-secret', ...pair, ...placeOf([basename]) })),
}

/** Names of pipelines and jobs that do more than to test. */
const DEPLOYS = /deploy|publish|release|prod(?:uction)?(?![a-z])|staging|live(?![a-z])/i

/** Databases in service containers live as long as a job. */
function placeOf(names: readonly string[]): Pick<Given, 'isOfTest' | 'weakFor'> {
  if (names.includes('services') || names.includes('docker')) return { isOfTest: true }
  return { weakFor: names.some((name) => DEPLOYS.test(name)) ? 'production' : 'test' }
}
