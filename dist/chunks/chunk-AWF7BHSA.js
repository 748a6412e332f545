// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/foreign/gitleaks-rules.ts
var NAMES = {
  "1password-secret-key": "onepassword-secret-key",
  "1password-service-account-token": "onepassword-service-account-token",
  "airtable-api-key": "airtable-*",
  "airtable-personnal-access-token": "airtable-pat",
  "alibaba-access-key-id": "alibaba-*",
  "alibaba-secret-key": "alibaba-*",
  "anthropic-admin-api-key": "anthropic-admin-key",
  "artifactory-api-key": "artifactory-api-key",
  "artifactory-reference-token": "artifactory-reference-token",
  "atlassian-api-token": "atlassian-*",
  "aws-access-token": "aws-access-key-id aws-temporary-access-key-id aws-sts-bearer-token-id aws-context-credential-id",
  "aws-amazon-bedrock-api-key-long-lived": "aws-bedrock-long-lived-key",
  "aws-amazon-bedrock-api-key-short-lived": "aws-bedrock-short-lived-key",
  "azure-ad-client-secret": "azure-client-secret azure-client-secret-7q azure-ad-*",
  "bitbucket-client-id": "bitbucket-*",
  "bitbucket-client-secret": "bitbucket-*",
  "clojars-api-token": "clojars-*",
  "cloudflare-api-key": "cloudflare-*",
  "cloudflare-global-api-key": "cloudflare-global-*",
  "curl-auth-header": "http-*",
  "curl-auth-user": "http-* url-credentials",
  "databricks-api-token": "databricks-*",
  "digitalocean-access-token": "digitalocean-oauth-token",
  "discord-api-token": "discord-*",
  "doppler-api-token": "doppler-*",
  "dropbox-api-token": "dropbox-*",
  "dropbox-long-lived-api-token": "dropbox-*",
  "dropbox-short-lived-api-token": "dropbox-short-lived-token",
  "duffel-api-token": "duffel-*",
  "facebook-access-token": "facebook-*",
  "facebook-page-access-token": "facebook-page-token",
  "facebook-secret": "facebook-*",
  "flyio-access-token": "flyio-*",
  "gcp-api-key": "gcp-api-key gcp-gemini-auth-key",
  "github-app-token": "github-server-to-server-token github-user-to-server-token github-installation-jwt-token",
  "github-oauth": "github-oauth-token",
  "github-refresh-token": "github-refresh-token github-refresh-token-long",
  "gitlab-cicd-job-token": "gitlab-ci-job-token",
  "gitlab-feature-flag-client-token": "gitlab-feature-flag-token",
  "gitlab-kubernetes-agent-token": "gitlab-agent-token",
  "gitlab-pat-routable": "gitlab-pat-routable gitlab-pat-routable-v0",
  "gitlab-ptt": "gitlab-pipeline-trigger-token",
  "gitlab-rrt": "gitlab-runner-registration-token",
  "gitlab-runner-authentication-token": "gitlab-runner-token gitlab-runner-token-from-registration",
  "gitlab-runner-authentication-token-routable": "gitlab-runner-token-routable",
  "grafana-cloud-api-token": "grafana-cloud-token",
  "hashicorp-tf-api-token": "terraform-cloud-token",
  "heroku-api-key": "heroku-*",
  "hubspot-api-key": "hubspot-*",
  "huggingface-access-token": "huggingface-user-token",
  "huggingface-organization-api-token": "huggingface-org-token",
  "jfrog-api-key": "artifactory-* jfrog-*",
  "jfrog-identity-token": "artifactory-* jfrog-*",
  "jwt-base64": "jwt",
  "kubernetes-secret-yaml": "kubernetes-* high-entropy-string password-assignment secret-assignment",
  "linear-client-secret": "linear-*",
  "mailgun-private-api-token": "mailgun-*",
  "mailgun-pub-key": "mailgun-*",
  "mailgun-signing-key": "mailgun-*",
  "netlify-access-token": "netlify-*",
  "new-relic-browser-api-token": "newrelic-browser-key",
  "new-relic-insert-key": "newrelic-insert-key",
  "new-relic-user-api-id": "newrelic-user-key",
  "new-relic-user-api-key": "newrelic-user-key",
  "notion-api-token": "notion-*",
  "openai-api-key": "openai-*",
  "planetscale-api-token": "planetscale-service-token",
  "postman-api-token": "postman-api-key",
  "private-key": "pem-private-key openssh-private-key pgp-private-key-block putty-private-key private-key-file",
  "pulumi-api-token": "pulumi-access-token",
  "pypi-upload-token": "pypi-*",
  "rubygems-api-token": "rubygems-api-key",
  "sendgrid-api-token": "sendgrid-api-key",
  "sendinblue-api-token": "sendinblue-* brevo-*",
  "sentry-access-token": "sentry-*",
  "shopify-custom-access-token": "shopify-custom-app-token",
  "shopify-private-app-access-token": "shopify-private-app-token",
  "slack-legacy-workspace-token": "slack-legacy-workspace-token",
  "slack-user-token": "slack-user-token",
  "slack-webhook-url": "slack-webhook slack-workflow-webhook slack-trigger-webhook",
  "sonar-api-token": "sonarqube-*",
  "square-access-token": "square-*",
  "squarespace-access-token": "squarespace-* square-*",
  "stripe-access-token": "stripe-*",
  "telegram-bot-api-token": "telegram-bot-token",
  "twilio-api-key": "twilio-*"
}, SAME = "age-secret-key anthropic-api-key cloudflare-origin-ca-key digitalocean-pat digitalocean-refresh-token dynatrace-api-token github-fine-grained-pat github-pat gitlab-deploy-token gitlab-feed-token gitlab-incoming-mail-token gitlab-oauth-app-secret gitlab-pat gitlab-scim-token gitlab-session-cookie grafana-api-key grafana-service-account-token heroku-api-key-v2 jwt linear-api-key mailchimp-api-key npm-access-token perplexity-api-key planetscale-oauth-token planetscale-password sentry-org-token sentry-user-token shopify-access-token shopify-shared-secret slack-app-token slack-bot-token slack-config-access-token slack-config-refresh-token slack-legacy-bot-token slack-legacy-token sourcegraph-access-token vault-batch-token vault-service-token".split(
  " "
), GENERIC = "generic-api-key", specific;
function gitleaksRules(id) {
  return id !== GENERIC ? { only: Object.hasOwn(NAMES, id) ? words(NAMES[id]) : [id], not: [] } : (specific ??= [...SAME, ...Object.values(NAMES).flatMap(words)].filter(isSpecific), { only: null, not: specific });
}
function isDefaultRule(id) {
  return id === GENERIC || Object.hasOwn(NAMES, id) || SAME.includes(id);
}
function words(list) {
  return list.split(" ");
}
function isSpecific(rule) {
  return !/^(?:high-entropy-string|password-assignment|secret-assignment|url-credentials|http-\*)$/.test(rule);
}

// src/foreign/secretlint-rules.ts
var FAMILIES = {
  "1password": "onepassword-*",
  basicauth: "url-credentials http-*",
  "database-connection-string": "url-credentials jdbc-url odbc-connection-string",
  npm: "npm-* npmrc-*",
  privatekey: "pem-private-key openssh-private-key pgp-private-key-block putty-private-key private-key-file"
};
function secretlintName(id) {
  return id.replace(/^@[^/]{1,100}\//, "").replace(/^secretlint-rule-/, "").replace(/[^a-z0-9-]/gi, "");
}
function secretlintRules(name) {
  return (Object.hasOwn(FAMILIES, name) ? FAMILIES[name] : `${name}-*`).split(" ");
}

export {
  gitleaksRules,
  isDefaultRule,
  secretlintName,
  secretlintRules
};
