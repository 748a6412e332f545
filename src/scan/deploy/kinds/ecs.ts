import type { DeployKind, Given } from '../given.ts'
import { pairsOf, valuesOf } from '../pairs.ts'

const CONTAINERS: ReadonlySet<string> = new Set(['containerDefinitions', 'ContainerDefinitions'])
const ENVIRONMENTS: ReadonlySet<string> = new Set(['environment', 'Environment'])

/** Task definitions of Amazon ECS (docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html), also in CloudFormation. */
export const ecs: DeployKind = {
  fits: (_, basename) => /\.(?:json|ya?ml|template)$/.test(basename),
  marks: ['containerDefinitions', 'ContainerDefinitions'],
  form: /[cC]ontainerDefinitions["']?[ \t]{0,20}:[ \t\r\n]{0,400}[[-]/,
  read: ({ yaml, content }) =>
    yaml().documents.flatMap(({ root }) =>
      [...valuesOf(root, CONTAINERS)]
        .flatMap(({ node }) => [...valuesOf(node, ENVIRONMENTS)])
        .flatMap(({ node }) => pairsOf(node, content))
        .map((pair): Given => ({ rule: 'ecs-plain-secret', ...pair })),
    ),
}
