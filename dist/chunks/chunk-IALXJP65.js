// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/deploy/container-rules.ts
var RUNTIME = "hand it to the container when it runs: env_file:, environment: NAME=${NAME}, or secrets: with a file under /run/secrets", CHANGE = "change the value where it is in use: whoever has read the repository or an image has it", CONTAINER_RULES = {
  "dockerfile-secret-env": {
    title: "Secret in a Dockerfile",
    severity: "high",
    about: "ENV or ARG of a secret-named variable with a value; a note for a weak one in a build stage that is not shipped",
    means: "it is stored in the image, and docker history and docker inspect show it to everybody who can pull that",
    fix: [
      `take it out; ${RUNTIME}`,
      "needed while building only:  RUN --mount=type=secret,id=NAME  and  docker build --secret id=NAME",
      CHANGE
    ]
  },
  "dockerfile-secret-arg": {
    title: "Secret as a build argument",
    severity: "low",
    about: "ARG of a secret-named variable without a value, to be given by --build-arg; blocks where ENV copies it into the image",
    means: "docker history shows the value that --build-arg gives to everybody who can pull the image",
    fix: ["use  RUN --mount=type=secret,id=NAME  and  docker build --secret id=NAME,env=NAME  in place of ARG and --build-arg"]
  },
  "dockerfile-copies-env": {
    title: "Environment file copied into an image",
    severity: "high",
    about: "COPY or ADD of a .env file, or of a template under the name .env",
    means: "whoever can pull the image can read it, and later changes of the file reach no running container",
    fix: [`leave the file out of the image (and .env in .dockerignore); ${RUNTIME}`]
  },
  "dockerfile-secret-in-run": {
    title: "Secret in a RUN line",
    severity: "high",
    about: "a value assigned to a secret-named variable, or given to a secret-named option, in a RUN instruction",
    means: "the command stands in docker history, and what it writes in a layer of the image, also if a later line removes it",
    fix: ["use  RUN --mount=type=secret,id=NAME  and read /run/secrets/NAME; build with  docker build --secret id=NAME", CHANGE]
  },
  "build-arg-secret": {
    title: "Secret given to a build",
    severity: "high",
    about: "--build-arg NAME=value of a secret-named variable in a script, a Makefile or a pipeline, and build-args: of a step",
    means: "docker history shows it to everybody who can pull the image, and whoever reads the repository has it",
    fix: ["use  docker build --secret id=NAME,env=NAME  and  RUN --mount=type=secret,id=NAME  in the Dockerfile", CHANGE]
  },
  "compose-hardcoded-secret": {
    title: "Secret in a compose file",
    severity: "high",
    about: "a value of a secret-named variable in environment: or args:, or of an option in command:",
    means: "every container of the service runs with it, and whoever reads the repository has it",
    fix: [
      "replace it by ${NAME:?set NAME}, env_file: or secrets:, and keep the value in a file that git ignores or in the platform",
      "make a new value:  hushgate generate NAME"
    ]
  },
  "compose-weak-default": {
    title: "Weak default in a compose file",
    severity: "high",
    about: "${NAME:-default} of a secret-named variable with a default that anybody can guess or read; a note where the file is for one machine or tests",
    means: "wherever nobody sets the variable the container starts with this value, without a word, and everybody who knows the file has the key",
    fix: ["replace the default by an error:  ${NAME:?set NAME}", "make a value:  hushgate generate NAME"]
  },
  "compose-empty-secret": {
    title: "Secret that may be empty",
    severity: "low",
    about: "${NAME} of a secret-named variable without :? in a service that has neither env_file: nor secrets:, where no .env is near",
    means: "compose puts an empty string in its place where nobody sets it, and the container starts all the same",
    fix: ["let it fail instead:  ${NAME:?set NAME}"]
  },
  "compose-missing-env": {
    title: "Service without a variable that its code reads",
    severity: "medium",
    about: "a secret-named variable that the code of the build context reads, and that neither environment:, env_file:, secrets: nor the image gives",
    means: "the container starts without it",
    fix: ["give it to the service:  env_file: .env,  environment: NAME=${NAME:?set NAME},  or secrets:"]
  },
  "compose-worker-lacks": {
    title: "Service lacks a secret that its sibling has",
    severity: "high",
    about: "services of one image, build or code of which one lacks a secret variable, or an address with a login (DATABASE_URL, *_DSN); a note for jobs that run once",
    means: "both run the same code, so that this one fails where it needs it, or falls back on a default",
    fix: ["give both the same:  a common anchor  environment: &env … / <<: *env,  or the same env_file: and secrets:"]
  },
  "compose-missing-env-file": {
    title: "env_file that does not exist",
    severity: "medium",
    about: "env_file: that is neither in git nor on disk; a note where git ignores it or a template of it is there",
    means: 'docker compose up ends with "env file not found", on every machine where nobody has made it',
    fix: ["add a template (NAME.example) that says what it holds, correct the path, or say  required: false"]
  },
  "compose-missing-service": {
    title: "Service that is named and not there",
    severity: "medium",
    about: "a host in a URL or *_HOST variable, depends_on:, links: or extends: that is no service of the compose files; a worker that nobody starts (note)",
    means: "the name does not resolve, so that what needs it fails when it first connects",
    fix: ["add the service, or name the one that is meant"]
  },
  "dockerignore-hides-env": {
    title: ".dockerignore keeps .env from a container that needs it",
    severity: "medium",
    about: ".env is excluded while the Dockerfile copies it, or while the compose service gives a variable that the code reads in no other way",
    means: "the file is not in the image",
    fix: [`keep it excluded; ${RUNTIME}`]
  },
  "dockerignore-misses-env": {
    title: ".env would be baked into the image",
    severity: "medium",
    about: "a COPY or ADD of the whole folder while .dockerignore does not exclude the .env in it, or is not there",
    means: "the .env of whoever builds the image is stored in it, and everybody who can pull the image can read it",
    fix: ["add to .dockerignore:  **/.env  and  **/.env.*  (and !**/.env.example)", RUNTIME]
  }
};

// src/scan/deploy/rules.ts
var KUBERNETES_FIX = [
  "keep the value out of git: an ExternalSecret that names it in your secret store, a SealedSecret (kubeseal), or the file encrypted with SOPS",
  "change the value where it is in use: whoever has read the repository has it"
], DEPLOY_RULES = {
  ...CONTAINER_RULES,
  "kubernetes-plain-secret": {
    title: "Secret in a Kubernetes manifest",
    severity: "high",
    about: "a value in data (decoded) or stringData of a Secret, in secretGenerator literals of Kustomize",
    means: "base64 is no encryption, so whoever reads the repository can read it",
    fix: KUBERNETES_FIX
  },
  "kubernetes-weak-secret": {
    title: "Weak value in a Kubernetes Secret",
    severity: "high",
    about: "a placeholder, a default or a guessable value in a Secret; a note where the file is for tests or one machine only",
    means: "the pods start with it, and it is among the first that an attacker tries",
    fix: [
      "make a value (hushgate generate) and keep it out of git: an ExternalSecret, a SealedSecret or SOPS",
      "leave the key out of the manifest rather than give it a default: a pod that lacks it does not start"
    ]
  },
  "kubernetes-broken-base64": {
    title: "Secret data that is no base64",
    severity: "medium",
    about: "a value in data of a Secret that does not decode",
    means: "the API server refuses the whole manifest (illegal base64 data)",
    fix: [
      "encode it in one line (base64 -w0), or move it to stringData; better, keep it out of git with an ExternalSecret, a SealedSecret or SOPS"
    ]
  },
  "kubernetes-secret-in-configmap": {
    title: "Secret in a ConfigMap",
    severity: "high",
    about: "a value of a secret-named key in a ConfigMap, or of a variable in a file that it holds",
    means: "everybody who may list ConfigMaps reads it, and it is not encrypted at rest as Secrets can be",
    fix: [
      "move it to a Secret that is made outside of git (ExternalSecret, SealedSecret, SOPS) and read it with secretKeyRef or secretRef"
    ]
  },
  "kubernetes-secret-in-env": {
    title: "Secret in a container environment",
    severity: "high",
    about: "a value of a secret-named variable in env of a container",
    means: "kubectl describe and every copy of the pod template show it",
    fix: [
      "take it from a Secret: valueFrom.secretKeyRef in place of value",
      "make that Secret outside of git: ExternalSecret, SealedSecret or SOPS"
    ]
  },
  "helm-plain-secret": {
    title: "Secret in Helm values",
    severity: "high",
    about: "a value of a secret-named key in values files of a chart, in spec.values of a HelmRelease",
    means: "every release that overrides nothing runs with it, and helm get values shows it",
    fix: ["leave the key empty and require it (required in the template), or name an existing Secret (existingSecret)"]
  },
  "ci-plain-secret": {
    title: "Secret in a pipeline",
    severity: "high",
    about: "a value of a secret-named variable in env, with, environment or variables of a pipeline (GitHub, GitLab, CircleCI, Azure, Bitbucket and others)",
    means: "it is in plain text for everybody who can read the repository, and not masked in logs",
    fix: [
      "keep it in the secrets of the CI service and name it: secrets.NAME on GitHub, a masked and protected variable on GitLab, a context on CircleCI"
    ]
  },
  "terraform-plain-secret": {
    title: "Secret in Terraform variables",
    severity: "high",
    about: "default of a secret-named variable, a local or a line of a tfvars file",
    means: "every workspace that sets nothing runs with it, and the state file keeps it in plain text",
    fix: [
      "drop the default, mark the variable sensitive, and hand the value in by TF_VAR_… or read it from a secret store (data source or ephemeral)"
    ]
  },
  "ansible-plain-secret": {
    title: "Secret in Ansible variables",
    severity: "high",
    about: "a value of a secret-named variable in group_vars, host_vars, vars or defaults without vault",
    means: "every host of the group is set up with it, and whoever reads the repository can log in there",
    fix: ["encrypt it: ansible-vault encrypt_string, or look it up when the play runs (lookup of a secret store)"]
  },
  "systemd-plain-secret": {
    title: "Secret in a systemd unit",
    severity: "high",
    about: "a value of a secret-named variable in Environment=, a value in SetCredential=",
    means: "every user of the machine reads it with systemctl show",
    fix: ["LoadCredentialEncrypted= (systemd-creds encrypt), or EnvironmentFile= with a file of mode 600 that is not in git"]
  },
  "procfile-plain-secret": {
    title: "Secret in a Procfile",
    severity: "high",
    about: "a secret-named variable that is set before a command of a Procfile",
    means: "it is in every build of the application, and it overrides the configuration variables of the platform",
    fix: [
      "take it out of the command and set it as a configuration variable of the platform (heroku config:set, an .env that git ignores for foreman)"
    ]
  },
  "ecs-plain-secret": {
    title: "Secret in an ECS task definition",
    severity: "high",
    about: "a value of a secret-named variable in environment of a container definition",
    means: "whoever may call ecs:DescribeTaskDefinition reads it, in every revision, and none can be changed later",
    fix: ["put it into Secrets Manager or the Parameter Store, and name it in secrets (valueFrom) in place of environment"]
  }
}, WEAK_RULE = { "kubernetes-plain-secret": "kubernetes-weak-secret" };

export {
  DEPLOY_RULES,
  WEAK_RULE
};
