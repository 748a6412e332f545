/** Names of Dockerfiles, in lower case. */
export const DOCKERFILE_NAME =
  /^(?:dockerfile|containerfile)(?:[._-](?!dockerignore$)[\w.-]{1,60})?$|^[\w.-]{1,60}\.(?:dockerfile|containerfile)$/
