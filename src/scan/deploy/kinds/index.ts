import type { DeployKind } from '../given.ts'
import { ansible } from './ansible.ts'
import { buildArgs } from './build-args.ts'
import { compose, composeByForm } from './compose.ts'
import { ecs } from './ecs.ts'
import { helm } from './helm.ts'
import { kubernetes } from './kubernetes.ts'
import { kustomize } from './kustomize.ts'
import { pipelines } from './pipelines.ts'
import { procfile } from './procfile.ts'
import { systemd } from './systemd.ts'
import { terraform } from './terraform.ts'

/** The table of deployment files. A value that two of them find is the first one's. */
export const KINDS: readonly DeployKind[] = [
  compose,
  composeByForm,
  buildArgs,
  kubernetes,
  kustomize,
  ecs,
  helm,
  pipelines,
  ansible,
  terraform,
  systemd,
  procfile,
]
