import { CONTAINER_RULES } from './container-rules.ts'
import type { Words } from './words.ts'

const KUBERNETES_FIX = [
  'keep the value out of git: an ExternalSecret that names it in your secret store, a SealedSecret (kubeseal), or the file encrypted with SOPS',
  'change the value where it is in use: whoever has read the repository has it',
] as const

/** Rules about values that deployment files give to programs. */
export const DEPLOY_RULES = {
  ...CONTAINER_RULES,
  'kubernetes-plain-secret': {
    title: 'Secret in a Kubernetes manifest',
    severity: 'high',
    about: 'a value in data (decoded) or stringData of a Secret, in secretGenerator literals of Kustomize',
    means: 'base64 is no encryption, so whoever reads the repository can read it',
    fix: KUBERNETES_FIX,
  },
  'kubernetes-weak-secret': {
    title: 'Weak value in a Kubernetes Secret',
    severity: 'high',
    about: 'a placeholder, a default or a guessable value in a Secret; a note where the file is for tests or one machine only',
    means: 'the pods start with it, and it is among the first that an attacker tries',
    fix: [
      'make a value (hushgate generate) and keep it out of git: an ExternalSecret, a SealedSecret or SOPS',
      'leave the key out of the manifest rather than give it a default: a pod that lacks it does not start',
    ],
  },
  'kubernetes-broken-base64': {
    title: 'Secret data that is no base64',
    severity: 'medium',
    about: 'a value in data of a Secret that does not decode',
    means: 'the API server refuses the whole manifest (illegal base64 data)',
    fix: [
      'encode it in one line (base64 -w0), or move it to stringData; better, keep it out of git with an ExternalSecret, a SealedSecret or SOPS',
    ],
  },
  'kubernetes-secret-in-configmap': {
    title: 'Secret in a ConfigMap',
    severity: 'high',
    about: 'a value of a secret-named key in a ConfigMap, or of a variable in a file that it holds',
    means: 'everybody who may list ConfigMaps reads it, and it is not encrypted at rest as Secrets can be',
    fix: [
      'move it to a Secret that is made outside of git (ExternalSecret, SealedSecret, SOPS) and read it with secretKeyRef or secretRef',
    ],
  },
  'kubernetes-secret-in-env': {
    title: 'Secret in a container environment',
    severity: 'high',
    about: 'a value of a secret-named variable in env of a container',
    means: 'kubectl describe and every copy of the pod template show it',
    fix: [
      'take it from a Secret: valueFrom.secretKeyRef in place of value',
      'make that Secret outside of git: ExternalSecret, SealedSecret or SOPS',
    ],
  },
  'helm-plain-secret': {
    title: 'Secret in Helm values',
    severity: 'high',
    about: 'a value of a secret-named key in values files of a chart, in spec.values of a HelmRelease',
    means: 'every release that overrides nothing runs with it, and helm get values shows it',
    fix: ['leave the key empty and require it (required in the template), or name an existing Secret (existingSecret)'],
  },
  'ci-plain-secret': {
    title: 'Secret in a pipeline',
    severity: 'high',
    about:
      'a value of a secret-named variable in env, with, environment or variables of a pipeline (GitHub, GitLab, CircleCI, Azure, Bitbucket and others)',
    means: 'it is in plain text for everybody who can read the repository, and not masked in logs',
    fix: [
      'keep it in the secrets of the CI service and name it: secrets.NAME on GitHub, a masked and protected variable on GitLab, a context on CircleCI',
    ],
  },
  'terraform-plain-secret': {
    title: 'Secret in Terraform variables',
    severity: 'high',
    about: 'default of a secret-named variable, a local or a line of a tfvars file',
    means: 'every workspace that sets nothing runs with it, and the state file keeps it in plain text',
    fix: [
      'drop the default, mark the variable sensitive, and hand the value in by TF_VAR_… or read it from a secret store (data source or ephemeral)',
    ],
  },
  'ansible-plain-secret': {
    title: 'Secret in Ansible variables',
    severity: 'high',
    about: 'a value of a secret-named variable in group_vars, host_vars, vars or defaults without vault',
    means: 'every host of the group is set up with it, and whoever reads the repository can log in there',
    fix: ['encrypt it: ansible-vault encrypt_string, or look it up when the play runs (lookup of a secret store)'],
  },
  'systemd-plain-secret': {
    title: 'Secret in a systemd unit',
    severity: 'high',
    about: 'a value of a secret-named variable in Environment=, a value in SetCredential=',
    means: 'every user of the machine reads it with systemctl show',
    fix: ['LoadCredentialEncrypted= (systemd-creds encrypt), or EnvironmentFile= with a file of mode 600 that is not in git'],
  },
  'procfile-plain-secret': {
    title: 'Secret in a Procfile',
    severity: 'high',
    about: 'a secret-named variable that is set before a command of a Procfile',
    means: 'it is in every build of the application, and it overrides the configuration variables of the platform',
    fix: [
      'take it out of the command and set it as a configuration variable of the platform (heroku config:set, an .env that git ignores for foreman)',
    ],
  },
  'ecs-plain-secret': {
    title: 'Secret in an ECS task definition',
    severity: 'high',
    about: 'a value of a secret-named variable in environment of a container definition',
    means: 'whoever may call ecs:DescribeTaskDefinition reads it, in every revision, and none can be changed later',
    fix: ['put it into Secrets Manager or the Parameter Store, and name it in secrets (valueFrom) in place of environment'],
  },
} as const satisfies Readonly<Record<string, Words>>

export type DeployRule = keyof typeof DEPLOY_RULES

/** What a placeholder in place of a real value is called, where that is a rule of its own. */
export const WEAK_RULE: Partial<Record<DeployRule, DeployRule>> = { 'kubernetes-plain-secret': 'kubernetes-weak-secret' }
