import type { Field } from '../../../parse/field.ts'
import { readHcl } from '../../../parse/formats/hcl.ts'
import { entriesOf, at } from '../../../parse/yaml-walk.ts'
import type { YamlNode } from '../../../parse/yaml.ts'
import type { DeployFile, DeployKind, Given } from '../given.ts'
import { leavesOf, type Pair } from '../pairs.ts'

/** Variables of Terraform and OpenTofu, in their own language and in JSON. */
export const terraform: DeployKind = {
  fits: (_, basename) => /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(basename),
  read: (file) =>
    (file.basename.endsWith('.json') ? jsonPairs(file) : hclPairs(file)).map(
      (pair): Given => ({ rule: 'terraform-plain-secret', ...pair }),
    ),
}

function hclPairs({ content, basename }: DeployFile): Pair[] {
  const fields = readHcl(content)
  if (!Array.isArray(fields)) return []
  const isValues = basename.endsWith('.tfvars')
  return fields.filter(({ path }) => isValues || isDefault(path) || path[0] === 'locals').map((field) => pairOf(field))
}

/** `default` of a variable, and what stands inside of one. */
const isDefault = (path: readonly string[]): boolean => path[0] === 'variable'

/** `default` is the variable's own value; in an object its keys name theirs. */
function pairOf({ name, value, path, start, end }: Field): Pair {
  const isOwn = path[0] === 'variable' && path.length === 2
  return { name: isOwn ? (name === 'default' ? (path[1] as string) : '') : name, value, start, end }
}

function jsonPairs({ yaml, basename }: DeployFile): Pair[] {
  return yaml().documents.flatMap(({ root }) => {
    if (basename.endsWith('.tfvars.json')) return [...leavesOf(root)]
    return [
      ...entriesOf(at(root, 'variable')).flatMap(({ name, value }) => defaultOf(name, value)),
      ...leavesOf(at(root, 'locals') ?? null),
    ]
  })
}

function defaultOf(name: string, variable: YamlNode): Pair[] {
  const value = at(variable, 'default')
  if (value?.kind !== 'scalar') return [...leavesOf(value ?? null)]
  return value.type === 'null' ? [] : [{ name, value: value.value, ...value.span }]
}
