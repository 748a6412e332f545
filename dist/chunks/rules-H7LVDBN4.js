// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import "./chunk-42ZHIDB4.js";

// src/rules/age.ts
var rules = [
  {
    id: "age-secret-key",
    title: "age secret key",
    severity: "critical",
    anchors: ["AGE-SECRET-KEY-1"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![0-9A-Za-z])/,
    shape: "prefix AGE-SECRET-KEY-1, 58 bech32 characters",
    links: { revoke: null, docs: "https://github.com/C2SP/C2SP/blob/main/age.md" }
  }
];

// src/rules/airtable.ts
var rules2 = [
  {
    id: "airtable-pat",
    title: "Airtable personal access token",
    severity: "high",
    anchors: ["pat"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pat[0-9A-Za-z]{14}\.[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix pat, token id, 64 hexadecimal characters",
    links: { revoke: "https://airtable.com/create/tokens", docs: "https://airtable.com/developers/web/api/authentication" }
  }
];

// src/rules/amazon.ts
var rules3 = [
  {
    id: "aws-mws-auth-token",
    title: "Amazon MWS auth token",
    severity: "high",
    anchors: ["amzn.mws."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
    shape: "prefix amzn.mws., a UUID",
    links: { revoke: null, docs: "https://docs.developer.amazonservices.com/en_US/dev_guide/index.html" }
  },
  {
    id: "amazon-oauth-client-secret",
    title: "Login with Amazon client secret",
    severity: "high",
    anchors: ["amzn1.oa2-cs.v1."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])amzn1\.oa2-cs\.v1\.[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix amzn1.oa2-cs.v1., 64 hexadecimal characters",
    links: { revoke: null, docs: null }
  }
];

// src/rules/anthropic.ts
var links = {
  revoke: "https://console.anthropic.com/settings/keys",
  docs: "https://docs.anthropic.com/claude/reference/authentication"
}, rules4 = [
  {
    id: "anthropic-api-key",
    title: "Anthropic API key",
    severity: "high",
    anchors: ["sk-ant-api03-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-ant-api03-[\w-]{93}AA(?![\w-])/,
    shape: "prefix sk-ant-api03-, 93 base64url characters, AA",
    links
  },
  {
    id: "anthropic-admin-key",
    title: "Anthropic admin API key",
    severity: "critical",
    anchors: ["sk-ant-admin01-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-ant-admin01-[\w-]{93}AA(?![\w-])/,
    shape: "prefix sk-ant-admin01-, 93 base64url characters, AA",
    links
  },
  {
    id: "anthropic-oauth-token",
    title: "Anthropic OAuth access token",
    severity: "high",
    anchors: ["sk-ant-oat01-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-ant-oat01-[\w-]{93}AA(?![\w-])/,
    shape: "prefix sk-ant-oat01-, 93 base64url characters, AA",
    links
  }
];

// src/rules/atlassian.ts
var links2 = { revoke: null, docs: null }, rules5 = [
  {
    id: "atlassian-api-token",
    title: "Atlassian Cloud API token",
    severity: "high",
    anchors: ["ATATT3xFfGF0"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ATATT3xFfGF0[\w-]{100,400}(?:=|%3D|\\=)[0-9A-F]{8}(?![0-9A-Za-z])/,
    shape: "prefix ATATT3xFfGF0, base64url body, 8 hexadecimal characters",
    links: {
      revoke: "https://id.atlassian.com/manage-profile/security/api-tokens",
      docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"
    }
  },
  {
    id: "bitbucket-app-password",
    title: "Bitbucket app password",
    severity: "high",
    anchors: ["ATBB"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ATBB[0-9A-Za-z]{24}[0-9A-F]{8}(?![0-9A-Za-z])/,
    shape: "prefix ATBB, 24 base62 and 8 hexadecimal characters",
    links: {
      revoke: "https://bitbucket.org/account/settings/app-passwords/",
      docs: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"
    }
  },
  {
    id: "bitbucket-repository-token",
    title: "Bitbucket repository, project or workspace access token",
    severity: "high",
    anchors: ["ATCTT3xFfG"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ATCTT3xFfG[0-9A-Za-z]0[\w-]{80,400}(?:=|%3D|\\=)[0-9A-F]{8}(?![0-9A-Za-z])/,
    shape: "prefix ATCTT3xFfG, base64url body, 8 hexadecimal characters",
    links: links2
  },
  {
    id: "bitbucket-server-token",
    title: "Bitbucket Data Center HTTP access token",
    severity: "high",
    anchors: ["BBDC-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])BBDC-[0-9A-Za-z+/]{44}(?![0-9A-Za-z+/])/,
    shape: "prefix BBDC-, 44 base64 characters",
    links: links2
  }
];

// src/rules/aws.ts
var links3 = {
  revoke: "https://console.aws.amazon.com/iam/home#/security_credentials",
  docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
}, bedrockLinks = { revoke: "https://console.aws.amazon.com/iam/home#/security_credentials", docs: null }, SECRET_NAME = "secret_?access_?key|SECRET_?ACCESS_?KEY|ecretAccessKey|aws_secret(?:_key)?|AWS_SECRET(?:_KEY)?", ASSIGNED = String.raw`[\\"'\]]{0,3}\s{0,8}(?:[=:]>?|:=|,)\s{0,8}[\\"']{0,3}`, rules6 = [
  {
    id: "aws-access-key-id",
    title: "AWS access key id",
    severity: "high",
    anchors: ["AKIA"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AKIA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
    shape: "prefix AKIA, 16 base32 characters",
    links: links3
  },
  {
    id: "aws-temporary-access-key-id",
    title: "AWS temporary access key id",
    severity: "medium",
    anchors: ["ASIA"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ASIA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
    shape: "prefix ASIA, 16 base32 characters",
    links: links3
  },
  {
    id: "aws-sts-bearer-token-id",
    title: "AWS STS bearer token id",
    severity: "medium",
    anchors: ["ABIA"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ABIA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
    shape: "prefix ABIA, 16 base32 characters",
    links: links3
  },
  {
    id: "aws-context-credential-id",
    title: "AWS context-specific credential id",
    severity: "medium",
    anchors: ["ACCA"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ACCA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
    shape: "prefix ACCA, 16 base32 characters",
    links: links3
  },
  {
    id: "aws-secret-access-key",
    title: "AWS secret access key",
    severity: "critical",
    anchors: ["secret_access_key", "SECRET_ACCESS_KEY", "secretaccesskey", "SECRETACCESSKEY", "ecretAccessKey", "aws_secret", "AWS_SECRET"],
    pattern: new RegExp(`(?:${SECRET_NAME})${ASSIGNED}(?![0-9a-f]{40}|\\S{30}EXAMPLEKEY)(?<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])`),
    shape: "40 base64 characters assigned to a secret access key",
    links: {
      revoke: "https://console.aws.amazon.com/iam/home#/security_credentials",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
    }
  },
  {
    id: "aws-bedrock-long-lived-key",
    title: "Amazon Bedrock API key (long-term)",
    severity: "high",
    anchors: ["ABSK"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ABSK[0-9A-Za-z+\/]{109,269}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: "prefix ABSK, 109 to 269 base64 characters",
    links: bedrockLinks
  },
  {
    id: "aws-bedrock-short-lived-key",
    title: "Amazon Bedrock API key (short-term)",
    severity: "high",
    anchors: ["bedrock-api-key-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[0-9A-Za-z+\/]{20,4000}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: "prefix bedrock-api-key-, base64 of a signed request",
    links: bedrockLinks
  },
  {
    id: "aws-appsync-api-key",
    title: "AWS AppSync API key",
    severity: "medium",
    anchors: ["da2-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])da2-[0-9a-z]{26}(?![0-9A-Za-z])/,
    shape: "prefix da2-, 26 lower-case alphanumeric characters",
    links: { revoke: null, docs: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization" }
  }
];

// src/rules/azure.ts
var links4 = { revoke: "https://portal.azure.com", docs: "https://github.com/microsoft/security-utilities" }, entraLinks = { revoke: "https://entra.microsoft.com", docs: "https://github.com/microsoft/security-utilities" }, rules7 = [
  {
    id: "azure-client-secret",
    title: "Azure application client secret",
    severity: "critical",
    anchors: ["8Q~"],
    reachBack: 3,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w.~-])[\w.~-]{3}8Q~[\w.~-]{31,34}(?![\w~-])/,
    shape: "8Q~ after 3 characters, 31 to 34 more",
    links: entraLinks
  },
  {
    id: "azure-client-secret-7q",
    title: "Azure application client secret (older form)",
    severity: "critical",
    anchors: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "9Q~"],
    reachBack: 3,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w.~-])[\w.~-]{3}[0-79]Q~[\w.~-]{31,34}(?![\w~-])/,
    shape: "7Q~ (or another digit) after 3 characters, 31 to 34 more",
    links: entraLinks
  },
  {
    id: "azure-function-key",
    title: "Azure Functions key",
    severity: "high",
    anchors: ["AzFu"],
    reachBack: 44,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w-])[\w-]{44}AzFu[\w-]{5}[AQgw]==/,
    shape: "signature AzFu in 56 base64url characters",
    links: links4
  },
  {
    id: "azure-search-key",
    title: "Azure AI Search key",
    severity: "high",
    anchors: ["AzSe"],
    reachBack: 42,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5}(?![0-9A-Za-z])/,
    shape: "signature AzSe in 52 base62 characters",
    links: links4
  }
];

// src/rules/azure-cask.ts
var links5 = { revoke: "https://portal.azure.com", docs: "https://github.com/microsoft/security-utilities" }, rules8 = [
  {
    id: "azure-devops-pat",
    title: "Azure DevOps personal access token",
    severity: "critical",
    anchors: ["JQQJ99"],
    reachBack: 52,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZDO\w{4}(?:\w{2}==)?(?!\w)/,
    shape: "annotated key: JQQJ99 after 52 characters, signature AZDO",
    links: { revoke: "https://dev.azure.com", docs: "https://github.com/microsoft/security-utilities" }
  },
  {
    id: "azure-cognitive-services-key",
    title: "Azure AI services key",
    severity: "high",
    anchors: ["JQQJ99"],
    reachBack: 52,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}(?:ACOG|acog)\w{4}(?:\w{2}==)?(?!\w)/,
    shape: "annotated key: JQQJ99 after 52 characters, signature ACOG",
    links: links5
  },
  {
    id: "azure-app-configuration-key",
    title: "Azure App Configuration key",
    severity: "high",
    anchors: ["JQQJ99"],
    reachBack: 52,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZAC\w{4}(?:\w{2}==)?(?!\w)/,
    shape: "annotated key: JQQJ99 after 52 characters, signature AZAC",
    links: links5
  },
  {
    id: "azure-maps-key",
    title: "Azure Maps key",
    severity: "medium",
    anchors: ["JQQJ99"],
    reachBack: 52,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZMP\w{4}(?:\w{2}==)?(?!\w)/,
    shape: "annotated key: JQQJ99 after 52 characters, signature AZMP",
    links: links5
  },
  {
    id: "azure-communication-services-key",
    title: "Azure Communication Services key",
    severity: "high",
    anchors: ["JQQJ99"],
    reachBack: 52,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZCS\w{4}(?:\w{2}==)?(?!\w)/,
    shape: "annotated key: JQQJ99 after 52 characters, signature AZCS",
    links: links5
  },
  {
    id: "azure-event-grid-key",
    title: "Azure Event Grid key",
    severity: "high",
    anchors: ["JQQJ99"],
    reachBack: 52,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZEG\w{4}(?:\w{2}==)?(?!\w)/,
    shape: "annotated key: JQQJ99 after 52 characters, signature AZEG",
    links: links5
  },
  {
    id: "azure-cask-key",
    title: "Azure annotated security key",
    severity: "critical",
    anchors: ["JQQJ99"],
    reachBack: 52,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}(?!AZ(?:DO|AC|MP|CS|EG)|ACOG|acog)[A-Za-z]{4}\w{4}(?:\w{2}==)?(?!\w)/,
    shape: "annotated key: JQQJ99 after 52 characters, 84 in all",
    links: links5
  },
  {
    id: "azure-cask-derived-key",
    title: "Azure annotated derived key",
    severity: "high",
    anchors: ["JQQJ9D", "JQQJ9H"],
    reachBack: 52,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ9[DH]\w[A-L]\w{16}[A-Za-z]{4}\w{4}(?:\w{2}==)?(?!\w)/,
    shape: "annotated key: JQQJ9D or JQQJ9H after 52 characters, 84 in all",
    links: links5
  }
];

// src/rules/azure-connection.ts
var links6 = { revoke: "https://portal.azure.com", docs: null }, rules9 = [
  {
    // the excluded value is the storage emulator's published key
    id: "azure-storage-connection-string",
    title: "Azure Storage connection string",
    severity: "critical",
    anchors: ["AccountKey="],
    pattern: /AccountKey=(?!Eby8vdM02xNOcqFlqUwJ)(?<secret>[0-9A-Za-z+\/]{86}==)/,
    shape: "AccountKey= and 88 base64 characters",
    rank: 2,
    links: {
      revoke: "https://portal.azure.com",
      docs: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string"
    }
  },
  {
    id: "azure-shared-access-key",
    title: "Azure shared access key in a connection string",
    severity: "critical",
    anchors: ["SharedAccessKey="],
    pattern: /SharedAccessKey=(?<secret>[0-9A-Za-z+\/]{43}=)(?!=)/,
    shape: "SharedAccessKey= and 44 base64 characters",
    rank: 2,
    links: links6
  },
  {
    id: "azure-sas-token",
    title: "Azure shared access signature",
    severity: "high",
    anchors: ["sig="],
    pattern: /(?<=[?&;]se=[^\s"'<>]{4,300}[&;])sig=(?<secret>(?:[0-9A-Za-z]|%2[BFbf]|[+\/]){36,46}(?:%3[Dd]|=))/,
    shape: "sig= after se= in one query string, base64 of 32 bytes",
    rank: 2,
    links: { revoke: "https://portal.azure.com", docs: "https://learn.microsoft.com/rest/api/storageservices/create-service-sas" }
  },
  {
    id: "azure-app-config-connection-string",
    title: "Azure App Configuration connection string",
    severity: "high",
    anchors: [".azconfig.io;"],
    pattern: /\.azconfig\.io;Id=[^;\s"\']{4,60};Secret=(?<secret>[0-9A-Za-z+\/]{43}=)/,
    shape: "azconfig.io, Id= and Secret=, 44 base64 characters",
    rank: 2,
    links: links6
  }
];

// src/rules/azure-keys.ts
var links7 = { revoke: "https://portal.azure.com", docs: "https://github.com/microsoft/security-utilities" }, rules10 = [
  {
    id: "azure-storage-account-key",
    title: "Azure Storage account key",
    severity: "critical",
    anchors: ["+ASt"],
    reachBack: 76,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}\+ASt[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: "signature +ASt in 88 base64 characters",
    links: links7
  },
  {
    id: "azure-cosmosdb-key",
    title: "Azure Cosmos DB account key",
    severity: "critical",
    anchors: ["ACDb"],
    reachBack: 76,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}ACDb[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: "signature ACDb in 88 base64 characters",
    links: links7
  },
  {
    id: "azure-batch-key",
    title: "Azure Batch account key",
    severity: "high",
    anchors: ["+ABa"],
    reachBack: 76,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}\+ABa[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: "signature +ABa in 88 base64 characters",
    links: links7
  },
  {
    id: "azure-ml-classic-key",
    title: "Azure Machine Learning (classic) key",
    severity: "medium",
    anchors: ["+AMC"],
    reachBack: 76,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}\+AMC[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: "signature +AMC in 88 base64 characters",
    links: links7
  },
  {
    id: "azure-apim-key",
    title: "Azure API Management key",
    severity: "high",
    anchors: ["APIM"],
    reachBack: 76,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}APIM[0-9A-Za-z+\/]{5}[AQgw]==/,
    shape: "signature APIM in 88 base64 characters",
    links: links7
  },
  {
    id: "azure-container-registry-key",
    title: "Azure Container Registry key",
    severity: "high",
    anchors: ["+ACR"],
    reachBack: 42,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{42}\+ACR[A-D][0-9A-Za-z+\/]{5}(?![0-9A-Za-z+\/=])/,
    shape: "signature +ACR in 52 base64 characters",
    links: links7
  }
];

// src/rules/azure-keys-short.ts
var links8 = { revoke: "https://portal.azure.com", docs: "https://github.com/microsoft/security-utilities" }, rules11 = [
  {
    id: "azure-redis-key",
    title: "Azure Cache for Redis key",
    severity: "high",
    anchors: ["AzCa"],
    reachBack: 33,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}AzCa[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: "signature AzCa in 44 base64 characters",
    links: links8
  },
  {
    id: "azure-service-bus-key",
    title: "Azure Service Bus key",
    severity: "high",
    anchors: ["+ASb"],
    reachBack: 33,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}\+ASb[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: "signature +ASb in 44 base64 characters",
    links: links8
  },
  {
    id: "azure-event-hub-key",
    title: "Azure Event Hubs key",
    severity: "high",
    anchors: ["+AEh"],
    reachBack: 33,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}\+AEh[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: "signature +AEh in 44 base64 characters",
    links: links8
  },
  {
    id: "azure-relay-key",
    title: "Azure Relay key",
    severity: "high",
    anchors: ["+ARm"],
    reachBack: 33,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}\+ARm[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: "signature +ARm in 44 base64 characters",
    links: links8
  },
  {
    id: "azure-iot-key",
    title: "Azure IoT key",
    severity: "high",
    anchors: ["AIoT"],
    reachBack: 33,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}AIoT[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: "signature AIoT in 44 base64 characters",
    links: links8
  },
  {
    id: "azure-event-grid-key-32",
    title: "Azure Event Grid key (32-byte form)",
    severity: "high",
    anchors: ["AZEG"],
    reachBack: 33,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}AZEG[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
    shape: "signature AZEG in 44 base64 characters",
    links: links8
  }
];

// src/rules/brevo.ts
var links9 = { revoke: "https://app.brevo.com/settings/keys/api", docs: null }, rules12 = [
  {
    id: "sendinblue-api-key",
    title: "Brevo (Sendinblue) API key",
    severity: "high",
    anchors: ["xkeysib-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    shape: "prefix xkeysib-, 64 hexadecimal and 16 base62 characters",
    links: links9
  },
  {
    id: "brevo-smtp-key",
    title: "Brevo SMTP key",
    severity: "high",
    anchors: ["xsmtpsib-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
    shape: "prefix xsmtpsib-, 64 hexadecimal and 16 base62 characters",
    links: links9
  }
];

// src/rules/buildkite.ts
var rules13 = [
  {
    id: "buildkite-user-token",
    title: "Buildkite API access token",
    severity: "high",
    anchors: ["bkua_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])bkua_[0-9a-z]{40,53}(?![0-9A-Za-z])/,
    shape: "prefix bkua_, 40 to 53 lower-case alphanumeric characters",
    links: { revoke: "https://buildkite.com/user/api-access-tokens", docs: "https://buildkite.com/docs/platform/security/tokens" }
  }
];

// src/rules/cerebras.ts
var rules14 = [
  {
    id: "cerebras-api-key",
    title: "Cerebras API key",
    severity: "high",
    anchors: ["csk-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])csk-[0-9a-z]{48}(?![0-9A-Za-z])/,
    shape: "prefix csk-, 48 lower-case alphanumeric characters",
    links: { revoke: "https://cloud.cerebras.ai", docs: "https://docs.cerebras.net/" }
  }
];

// src/rules/circleci.ts
var rules15 = [
  {
    id: "circleci-personal-token",
    title: "CircleCI personal API token",
    severity: "high",
    anchors: ["CCIPAT_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])CCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: "prefix CCIPAT_, 22 base62 and 40 hexadecimal characters",
    links: { revoke: "https://app.circleci.com/settings/user/tokens", docs: null }
  },
  {
    id: "circleci-project-token",
    title: "CircleCI project API token",
    severity: "high",
    anchors: ["CCIPRJ_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])CCIPRJ_[0-9A-Za-z]{22}_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: "prefix CCIPRJ_, 22 base62 and 40 hexadecimal characters",
    links: { revoke: null, docs: null }
  }
];

// src/rules/cloudflare.ts
var links10 = {
  revoke: "https://dash.cloudflare.com/profile/api-tokens",
  docs: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/"
}, rules16 = [
  {
    id: "cloudflare-api-token-v2",
    title: "Cloudflare user API token",
    severity: "high",
    anchors: ["cfut_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cfut_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
    shape: "prefix cfut_, 40 base62 and 8 hexadecimal characters",
    links: links10
  },
  {
    id: "cloudflare-account-token-v2",
    title: "Cloudflare account API token",
    severity: "high",
    anchors: ["cfat_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cfat_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
    shape: "prefix cfat_, 40 base62 and 8 hexadecimal characters",
    links: links10
  },
  {
    id: "cloudflare-global-key-v2",
    title: "Cloudflare global API key",
    severity: "critical",
    anchors: ["cfk_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cfk_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
    shape: "prefix cfk_, 40 base62 and 8 hexadecimal characters",
    links: links10
  },
  {
    id: "cloudflare-origin-ca-key",
    title: "Cloudflare Origin CA key",
    severity: "high",
    anchors: ["v1.0-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![0-9A-Za-z])/,
    shape: "prefix v1.0-, 24 and 146 hexadecimal characters",
    links: { revoke: "https://dash.cloudflare.com/profile/api-tokens", docs: "https://developers.cloudflare.com/api/keys/" }
  }
];

// src/rules/connection-string.ts
var REFERENCE = String.raw`\$[\w{(]|%[sdv](?![0-9A-Za-z])|%[\w(]{2,40}[%)]`, PLAIN = [
  "pass(?:word|wd)?|Pass(?:word)?|pwd?|user(?:name)?|test(?:ing)?|example|secret|changeme|token|key|admin|root|guest",
  "postgres|mysql|redis|foo|bar|baz|(?:your|my)[_-]?(?:pass(?:word)?|token|secret|key)|x-oauth-basic",
  String.raw`[A-Z][A-Z_]{2,60}|\*{1,100}|[xX]{1,100}|[._-]{1,100}`
].join("|"), HOST = [
  String.raw`localhost|127\.0|0\.0\.0\.0|\[::1\]|host(?:name)?(?![\w.-])`,
  String.raw`(?:[\w-]{1,40}\.){0,3}example(?:\.(?:com|org|net))?(?![\w.-])|[\w.-]{1,60}\.(?:test|invalid|localhost)(?![\w-])`
].join("|"), USER = String.raw`[^\s:@/"'\x60<>?#()[\],;]{0,80}`, PASSWORD = String.raw`(?!${REFERENCE}|(?:${PLAIN})@)(?<secret>[^\s@/"'\x60<>{}?#\\|^[\],]{3,100})`, VALUE = String.raw`(?!${REFERENCE}|(?:${PLAIN})(?![^;&\s"'<>]))(?<secret>[^;&"'\x60\s<>{}$\\]{3,100})(?=[;&"'\x60\s\\]|$)`, PARAMETER = String.raw`[^\s"'\x60<>?;&]{0,120}`, SERVER_KEY = "(?:[Ss]erver|SERVER|[Dd]ata [Ss]ource|[Hh]ost|[Aa]ddress|[Uu]ser [Ii][Dd]|[Uu]id|UID)", SERVER = String.raw`${SERVER_KEY}\s?=[^\r\n"'<>]{1,200};\s{0,3}`, rules17 = [
  {
    id: "url-credentials",
    title: "Password in a URL",
    severity: "high",
    anchors: ["://"],
    pattern: new RegExp(String.raw`(?<=[A-Za-z0-9])://${USER}:${PASSWORD}@(?!${HOST})(?=[\w[{$%(/.])`),
    shape: "scheme://user:password@host",
    rank: 2,
    links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1" }
  },
  {
    id: "odbc-connection-string",
    title: "Password in a connection string",
    severity: "critical",
    anchors: ["assword=", "ASSWORD=", "pwd=", "Pwd=", "PWD=", "assword =", "Pwd ="],
    reachBack: 1,
    pattern: new RegExp(String.raw`(?<=${SERVER})(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)\s?=\s?${VALUE}`),
    shape: "Password= after Server=, Data Source= or User Id= in one string",
    rank: 2,
    links: { revoke: null, docs: null }
  },
  {
    id: "jdbc-url",
    title: "Password in a JDBC URL",
    severity: "critical",
    anchors: ["jdbc:"],
    pattern: new RegExp(String.raw`jdbc:${PARAMETER}(?:[?;&]${PARAMETER}){0,12}?[?;&][Pp]assword=${VALUE}`),
    shape: "password= in a jdbc: URL",
    rank: 2,
    links: { revoke: null, docs: "https://docs.oracle.com/javase/8/docs/api/java/sql/DriverManager.html" }
  }
];

// src/rules/crates-io.ts
var rules18 = [
  {
    id: "crates-io-token",
    title: "Rust crates registry API token",
    severity: "critical",
    anchors: ["cio"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cio(?=[0-9a-z]{0,31}[A-Z])[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: "prefix cio, 32 base62 characters",
    links: { revoke: null, docs: null }
  }
];

// src/rules/databricks.ts
var rules19 = [
  {
    id: "databricks-pat",
    title: "Databricks personal access token",
    severity: "high",
    anchors: ["dapi"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dapi[0-9A-Fa-f]{32}(?:-\d)?(?![0-9A-Za-z])/,
    shape: "prefix dapi, 32 hexadecimal characters",
    links: { revoke: null, docs: "https://docs.databricks.com/dev-tools/auth/pat.html" }
  }
];

// src/rules/digitalocean.ts
var links11 = { revoke: "https://cloud.digitalocean.com/account/api/tokens", docs: "https://docs.digitalocean.com/reference/api/" }, rules20 = [
  {
    id: "digitalocean-pat",
    title: "DigitalOcean personal access token",
    severity: "critical",
    anchors: ["dop_v1_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dop_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix dop_v1_, 64 hexadecimal characters",
    links: links11
  },
  {
    id: "digitalocean-oauth-token",
    title: "DigitalOcean OAuth access token",
    severity: "critical",
    anchors: ["doo_v1_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])doo_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix doo_v1_, 64 hexadecimal characters",
    links: links11
  },
  {
    id: "digitalocean-refresh-token",
    title: "DigitalOcean OAuth refresh token",
    severity: "high",
    anchors: ["dor_v1_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dor_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix dor_v1_, 64 hexadecimal characters",
    links: links11
  }
];

// src/rules/discord.ts
var rules21 = [
  {
    // the anchors are base64 of the two leading digits of a decimal id
    id: "discord-bot-token",
    title: "Discord bot token",
    severity: "high",
    // biome-ignore format: ninety short strings
    anchors: [
      "MTA",
      "MTE",
      "MTI",
      "MTM",
      "MTQ",
      "MTU",
      "MTY",
      "MTc",
      "MTg",
      "MTk",
      "MjA",
      "MjE",
      "MjI",
      "MjM",
      "MjQ",
      "MjU",
      "MjY",
      "Mjc",
      "Mjg",
      "Mjk",
      "MzA",
      "MzE",
      "MzI",
      "MzM",
      "MzQ",
      "MzU",
      "MzY",
      "Mzc",
      "Mzg",
      "Mzk",
      "NDA",
      "NDE",
      "NDI",
      "NDM",
      "NDQ",
      "NDU",
      "NDY",
      "NDc",
      "NDg",
      "NDk",
      "NTA",
      "NTE",
      "NTI",
      "NTM",
      "NTQ",
      "NTU",
      "NTY",
      "NTc",
      "NTg",
      "NTk",
      "NjA",
      "NjE",
      "NjI",
      "NjM",
      "NjQ",
      "NjU",
      "NjY",
      "Njc",
      "Njg",
      "Njk",
      "NzA",
      "NzE",
      "NzI",
      "NzM",
      "NzQ",
      "NzU",
      "NzY",
      "Nzc",
      "Nzg",
      "Nzk",
      "ODA",
      "ODE",
      "ODI",
      "ODM",
      "ODQ",
      "ODU",
      "ODY",
      "ODc",
      "ODg",
      "ODk",
      "OTA",
      "OTE",
      "OTI",
      "OTM",
      "OTQ",
      "OTU",
      "OTY",
      "OTc",
      "OTg",
      "OTk"
    ],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w.-])[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/,
    shape: "base64 of a user id, time stamp, 27 to 38 base64url characters",
    links: {
      revoke: "https://discord.com/developers/applications",
      docs: "https://docs.discord.com/developers/reference#authentication"
    }
  },
  {
    id: "discord-webhook",
    title: "Discord webhook URL",
    severity: "medium",
    anchors: ["discord.com/api/", "discordapp.com/api/"],
    pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{68}(?![\w-])/,
    shape: "discord.com/api/webhooks, id, 68 base64url characters",
    links: { revoke: null, docs: "https://docs.discord.com/developers/resources/webhook" }
  }
];

// src/rules/docker.ts
var links12 = { revoke: null, docs: null }, rules22 = [
  {
    id: "docker-hub-pat",
    title: "Docker Hub personal access token",
    severity: "high",
    anchors: ["dckr_pat_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dckr_pat_[\w-]{27}(?![\w-])/,
    shape: "prefix dckr_pat_, 27 base64url characters",
    links: { revoke: "https://app.docker.com/settings/personal-access-tokens", docs: "https://docs.docker.com/security/access-tokens/" }
  },
  {
    id: "docker-hub-oat",
    title: "Docker Hub organization access token",
    severity: "high",
    anchors: ["dckr_oat_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dckr_oat_[\w-]{32}(?![\w-])/,
    shape: "prefix dckr_oat_, 32 base64url characters",
    links: { revoke: null, docs: "https://docs.docker.com/enterprise/security/access-tokens/" }
  },
  {
    id: "docker-swarm-join-token",
    title: "Docker Swarm join token",
    severity: "high",
    anchors: ["SWMTKN-1-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}(?![0-9A-Za-z])/,
    shape: "prefix SWMTKN-1-, 50 and 25 lower-case characters",
    links: links12
  },
  {
    id: "docker-swarm-unlock-key",
    title: "Docker Swarm unlock key",
    severity: "critical",
    anchors: ["SWMKEY-1-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])SWMKEY-1-[0-9A-Za-z+/]{43}(?![0-9A-Za-z+/])/,
    shape: "prefix SWMKEY-1-, 43 base64 characters",
    links: links12
  }
];

// src/rules/doppler.ts
var links13 = { revoke: "https://dashboard.doppler.com", docs: "https://docs.doppler.com/reference/auth-token-formats" }, rules23 = [
  {
    id: "doppler-personal-token",
    title: "Doppler personal token",
    severity: "critical",
    anchors: ["dp.pt."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.pt\.[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
    shape: "prefix dp.pt., 43 base62 characters",
    links: links13
  },
  {
    id: "doppler-service-token",
    title: "Doppler service token",
    severity: "critical",
    anchors: ["dp.st."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: "prefix dp.st., configuration, 40 to 44 base62 characters",
    links: links13
  },
  {
    id: "doppler-cli-token",
    title: "Doppler CLI token",
    severity: "critical",
    anchors: ["dp.ct."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.ct\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: "prefix dp.ct., 40 to 44 base62 characters",
    links: links13
  },
  {
    id: "doppler-service-account-token",
    title: "Doppler service account token",
    severity: "critical",
    anchors: ["dp.sa."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.sa\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: "prefix dp.sa., 40 to 44 base62 characters",
    links: links13
  },
  {
    id: "doppler-scim-token",
    title: "Doppler SCIM token",
    severity: "high",
    anchors: ["dp.scim."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.scim\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: "prefix dp.scim., 40 to 44 base62 characters",
    links: links13
  },
  {
    id: "doppler-audit-token",
    title: "Doppler audit token",
    severity: "medium",
    anchors: ["dp.audit."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.audit\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: "prefix dp.audit., 40 to 44 base62 characters",
    links: links13
  }
];

// src/rules/dropbox.ts
var rules24 = [
  {
    id: "dropbox-short-lived-token",
    title: "Dropbox short-lived access token",
    severity: "high",
    anchors: ["sl."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sl\.(?:u\.)?[\w-]{130,1400}(?![\w-])/,
    shape: "prefix sl., 130 or more base64url characters",
    links: { revoke: "https://www.dropbox.com/account/connected_apps", docs: null }
  }
];

// src/rules/dynatrace.ts
var rules25 = [
  {
    id: "dynatrace-api-token",
    title: "Dynatrace API token",
    severity: "high",
    anchors: ["dt0c01."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dt0c01\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
    shape: "prefix dt0c01., 24 and 64 base32 characters",
    links: { revoke: null, docs: null }
  }
];

// src/rules/figma.ts
var links14 = { revoke: "https://www.figma.com/settings", docs: null }, rules26 = [
  {
    id: "figma-pat",
    title: "Figma personal access token",
    severity: "high",
    anchors: ["figd_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])figd_[\w-]{38,54}(?![\w-])/,
    shape: "prefix figd_, 38 to 54 base64url characters",
    links: links14
  },
  {
    id: "figma-oauth-token",
    title: "Figma OAuth token",
    severity: "high",
    anchors: ["figo_", "figor_", "figoh_", "figu_", "figuh_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])fig(?:o|or|oh|u|uh)_[\w-]{40}(?![\w-])/,
    shape: "prefix figo_, figor_, figoh_, figu_ or figuh_, 40 base64url characters",
    links: links14
  }
];

// src/rules/flyio.ts
var rules27 = [
  {
    id: "flyio-macaroon",
    title: "Fly.io access token (macaroon)",
    severity: "high",
    anchors: ["FlyV1 fm2_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])FlyV1 fm2_[\w+\/=,-]{100,1500}(?![\w+\/=,-])/,
    shape: "prefix FlyV1 fm2_, base64 of a macaroon",
    links: { revoke: "https://fly.io/dashboard", docs: "https://fly.io/docs/security/tokens/" }
  },
  {
    id: "flyio-access-token",
    title: "Fly.io access token",
    severity: "high",
    anchors: ["fo1_", "fm1a_", "fm1r_", "fm2_"],
    pattern: /(?<!FlyV1 )(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])(?:fo1_[\w-]{43}(?![\w-])|fm(?:1[ar]|2)_[\w+\/]{100,600}={0,2}(?![\w+\/=]))/,
    shape: "prefix fo1_ and 43 base64url characters, or fm1a_, fm1r_ or fm2_ and base64",
    links: { revoke: "https://fly.io/dashboard", docs: null }
  }
];

// src/rules/github.ts
var rules28 = [
  {
    id: "github-pat",
    title: "GitHub personal access token (classic)",
    severity: "critical",
    anchors: ["ghp_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: "prefix ghp_, 36 base62 characters",
    proof: "crc32-base62-last6",
    links: {
      revoke: "https://github.com/settings/tokens",
      docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
    }
  },
  {
    id: "github-oauth-token",
    title: "GitHub OAuth app access token",
    severity: "critical",
    anchors: ["gho_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])gho_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: "prefix gho_, 36 base62 characters",
    proof: "crc32-base62-last6",
    links: {
      revoke: "https://github.com/settings/applications",
      docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
    }
  },
  {
    id: "github-fine-grained-pat",
    title: "GitHub fine-grained personal access token",
    severity: "critical",
    anchors: ["github_pat_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])github_pat_\w{82}(?!\w)/,
    shape: "prefix github_pat_, 82 characters",
    links: {
      revoke: "https://github.com/settings/personal-access-tokens",
      docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
    }
  }
];

// src/rules/github-app.ts
var appLinks = {
  revoke: "https://github.com/settings/applications",
  docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
}, installationLinks = {
  revoke: "https://github.com/settings/installations",
  docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
}, rules29 = [
  {
    id: "github-user-to-server-token",
    title: "GitHub App user-to-server token",
    severity: "high",
    anchors: ["ghu_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghu_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: "prefix ghu_, 36 base62 characters",
    proof: "crc32-base62-last6",
    links: appLinks
  },
  {
    id: "github-server-to-server-token",
    title: "GitHub App installation token",
    severity: "high",
    anchors: ["ghs_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghs_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: "prefix ghs_, 36 base62 characters",
    proof: "crc32-base62-last6",
    links: installationLinks
  },
  {
    id: "github-refresh-token",
    title: "GitHub App refresh token",
    severity: "high",
    anchors: ["ghr_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghr_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: "prefix ghr_, 36 base62 characters",
    proof: "crc32-base62-last6",
    links: appLinks
  },
  {
    id: "github-refresh-token-long",
    title: "GitHub App refresh token (long form)",
    severity: "high",
    anchors: ["ghr_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghr_[0-9A-Za-z]{76}(?![0-9A-Za-z])/,
    shape: "prefix ghr_, 76 base62 characters",
    links: appLinks
  },
  {
    id: "github-installation-jwt-token",
    title: "GitHub App installation token (JWT form)",
    severity: "high",
    anchors: ["ghs_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghs_\d{1,20}_eyJ[\w-]{15,800}\.[\w-]{20,800}\.[\w-]{20,800}(?![\w-])/,
    shape: "prefix ghs_, a number, then a three-part JWT",
    links: installationLinks
  }
];

// src/rules/gitlab.ts
var userLinks = {
  revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
  docs: "https://docs.gitlab.com/security/tokens/"
}, projectLinks = { revoke: null, docs: "https://docs.gitlab.com/security/tokens/" }, rules30 = [
  {
    id: "gitlab-pat",
    title: "GitLab access token",
    severity: "critical",
    anchors: ["glpat-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glpat-[\w-]{20}(?![\w-])/,
    shape: "prefix glpat-, 20 base64url characters",
    links: userLinks
  },
  {
    id: "gitlab-pat-routable",
    title: "GitLab access token (routable)",
    severity: "critical",
    anchors: ["glpat-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glpat-[\w-]{27,300}\.01\.[0-9a-z]{9}(?![0-9A-Za-z])/,
    shape: "prefix glpat-, base64url payload, version 01, length and checksum",
    links: {
      revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
      docs: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/"
    }
  },
  {
    id: "gitlab-pat-routable-v0",
    title: "GitLab access token (early routable form)",
    severity: "critical",
    anchors: ["glpat-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glpat-[\w-]{27,300}\.[0-9a-z]{9}(?![0-9A-Za-z])/,
    shape: "prefix glpat-, base64url payload, length and checksum",
    links: {
      revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
      docs: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/"
    }
  },
  {
    id: "gitlab-oauth-app-secret",
    title: "GitLab OAuth application secret",
    severity: "high",
    anchors: ["gloas-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])gloas-[\w-]{64}(?![\w-])/,
    shape: "prefix gloas-, 64 hexadecimal characters",
    links: { revoke: "https://gitlab.com/-/user_settings/applications", docs: "https://docs.gitlab.com/security/tokens/" }
  },
  {
    id: "gitlab-deploy-token",
    title: "GitLab deploy token",
    severity: "high",
    anchors: ["gldt-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])gldt-[\w-]{20}(?![\w-])/,
    shape: "prefix gldt-, 20 base64url characters",
    links: projectLinks
  },
  {
    id: "gitlab-agent-token",
    title: "GitLab agent for Kubernetes token",
    severity: "high",
    anchors: ["glagent-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glagent-[\w-]{50}(?![\w-])/,
    shape: "prefix glagent-, 50 base64url characters",
    links: projectLinks
  },
  {
    id: "gitlab-scim-token",
    title: "GitLab SCIM token",
    severity: "high",
    anchors: ["glsoat-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glsoat-[\w-]{20}(?![\w-])/,
    shape: "prefix glsoat-, 20 base64url characters",
    links: projectLinks
  },
  {
    id: "gitlab-feature-flag-token",
    title: "GitLab feature flags client token",
    severity: "low",
    anchors: ["glffct-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glffct-[\w-]{20}(?![\w-])/,
    shape: "prefix glffct-, 20 base64url characters",
    links: projectLinks
  },
  {
    id: "gitlab-workspace-token",
    title: "GitLab workspace token",
    severity: "medium",
    anchors: ["glwt-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glwt-[\w-]{20}(?![\w-])/,
    shape: "prefix glwt-, 20 base64url characters",
    links: projectLinks
  }
];

// src/rules/gitlab-ci.ts
var links15 = { revoke: null, docs: "https://docs.gitlab.com/security/tokens/" }, rules31 = [
  {
    id: "gitlab-runner-token",
    title: "GitLab runner authentication token",
    severity: "high",
    anchors: ["glrt-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glrt-[\w-]{20}(?![\w-])/,
    shape: "prefix glrt-, 20 base64url characters",
    links: links15
  },
  {
    id: "gitlab-runner-token-routable",
    title: "GitLab runner authentication token (routable)",
    severity: "high",
    anchors: ["glrt-t"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glrt-t\d_[\w-]{27,300}(?:\.01)?\.[0-9a-z]{9}(?![0-9A-Za-z])/,
    shape: "prefix glrt-t, base64url payload, length and checksum",
    links: links15
  },
  {
    id: "gitlab-runner-token-from-registration",
    title: "GitLab runner token made through a registration token",
    severity: "high",
    anchors: ["glrtr-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glrtr-[\w-]{20}(?![\w-])/,
    shape: "prefix glrtr-, 20 base64url characters",
    links: links15
  },
  {
    id: "gitlab-runner-registration-token",
    title: "GitLab runner registration token (deprecated)",
    severity: "high",
    anchors: ["GR1348941"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])GR1348941[\w-]{20}(?![\w-])/,
    shape: "prefix GR1348941, 20 base64url characters",
    links: links15
  },
  {
    id: "gitlab-ci-job-token",
    title: "GitLab CI/CD job token",
    severity: "medium",
    anchors: ["glcbt-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glcbt-[0-9A-Za-z]{1,5}_[\w-]{20}(?![\w-])/,
    shape: "prefix glcbt-, partition id, 20 base64url characters",
    links: links15
  },
  {
    id: "gitlab-pipeline-trigger-token",
    title: "GitLab pipeline trigger token",
    severity: "medium",
    anchors: ["glptt-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glptt-[\w-]{40}(?![\w-])/,
    shape: "prefix glptt-, 40 hexadecimal characters",
    links: links15
  }
];

// src/rules/gitlab-user.ts
var links16 = { revoke: "https://gitlab.com/-/user_settings/personal_access_tokens", docs: "https://docs.gitlab.com/security/tokens/" }, rules32 = [
  {
    id: "gitlab-feed-token",
    title: "GitLab feed token",
    severity: "low",
    anchors: ["glft-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glft-[\w-]{20}(?![\w-])/,
    shape: "prefix glft-, 20 base64url characters",
    links: links16
  },
  {
    id: "gitlab-incoming-mail-token",
    title: "GitLab incoming mail token",
    severity: "low",
    anchors: ["glimt-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glimt-[\w-]{25}(?![\w-])/,
    shape: "prefix glimt-, 25 base64url characters",
    links: links16
  },
  {
    id: "gitlab-session-cookie",
    title: "GitLab session cookie",
    severity: "medium",
    anchors: ["_gitlab_session="],
    pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/,
    shape: "_gitlab_session= and 32 characters",
    links: { revoke: null, docs: "https://docs.gitlab.com/security/tokens/" }
  }
];

// src/rules/google.ts
var links17 = { revoke: "https://myaccount.google.com/connections", docs: null }, rules33 = [
  {
    id: "gcp-api-key",
    title: "Google API key",
    severity: "medium",
    anchors: ["AIza"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AIza[\w-]{35}(?![\w-])/,
    shape: "prefix AIza, 35 base64url characters",
    links: { revoke: "https://console.cloud.google.com/apis/credentials", docs: "https://cloud.google.com/docs/authentication/api-keys" }
  },
  {
    id: "gcp-gemini-auth-key",
    title: "Google Gemini authorization key",
    severity: "high",
    anchors: ["AQ.Ab8RN6"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AQ\.Ab8RN6[\w-]{44}(?![\w-])/,
    shape: "prefix AQ.Ab8RN6, 44 base64url characters",
    links: { revoke: "https://aistudio.google.com/apikey", docs: null }
  },
  {
    id: "gcp-oauth-client-secret",
    title: "Google OAuth client secret",
    severity: "high",
    anchors: ["GOCSPX-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])GOCSPX-[\w-]{28}(?![\w-])/,
    shape: "prefix GOCSPX-, 28 base64url characters",
    links: { revoke: "https://console.cloud.google.com/apis/credentials", docs: null }
  },
  {
    id: "gcp-oauth-access-token",
    title: "Google OAuth access token",
    severity: "high",
    anchors: ["ya29."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ya29\.[\w-]{20,1024}(?![\w-])/,
    shape: "prefix ya29., 20 to 1024 base64url characters",
    links: links17
  },
  {
    id: "gcp-oauth-refresh-token",
    title: "Google OAuth refresh token",
    severity: "high",
    anchors: ["1//0"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])1\/\/0[\w-]{80,300}(?![\w-])/,
    shape: "prefix 1//0, 80 to 300 base64url characters",
    links: links17
  },
  {
    id: "firebase-fcm-server-key",
    title: "Firebase Cloud Messaging server key (legacy)",
    severity: "high",
    anchors: [":APA91b"],
    reachBack: 11,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w-])AAAA[\w-]{7}:APA91b[\w-]{134}(?![\w-])/,
    shape: "prefix AAAA, 7 characters, :APA91b, 134 base64url characters",
    links: { revoke: "https://console.firebase.google.com", docs: "https://firebase.google.com/docs/cloud-messaging/server" }
  }
];

// src/rules/grafana.ts
var rules34 = [
  {
    id: "grafana-service-account-token",
    title: "Grafana service account token",
    severity: "high",
    anchors: ["glsa_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glsa_[0-9A-Za-z]{32}_[0-9a-fA-F]{8}(?![0-9A-Za-z])/,
    shape: "prefix glsa_, 32 base62 and 8 hexadecimal characters",
    links: { revoke: null, docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" }
  },
  {
    id: "grafana-cloud-token",
    title: "Grafana Cloud access policy token",
    severity: "high",
    anchors: ["glc_eyJ"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glc_eyJ[0-9A-Za-z+\/]{40,400}={0,2}(?![0-9A-Za-z+\/])/,
    shape: "prefix glc_, base64 of JSON",
    links: { revoke: null, docs: "https://grafana.com/docs/grafana-cloud/api-reference/cloud-api/" }
  },
  {
    id: "grafana-api-key",
    title: "Grafana API key (legacy)",
    severity: "high",
    anchors: ["eyJrIjoi"],
    pattern: /(?<!\?r=)(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])eyJrIjoi[0-9A-Za-z+\/]{60,400}={0,2}(?![0-9A-Za-z+\/.])/,
    shape: "prefix eyJrIjoi, base64 of JSON",
    links: { revoke: null, docs: "https://grafana.com/docs/grafana/latest/developers/http_api/auth/" }
  }
];

// src/rules/groq.ts
var rules35 = [
  {
    id: "groq-api-key",
    title: "Groq API key",
    severity: "high",
    anchors: ["gsk_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])gsk_[0-9A-Za-z]{52}(?![0-9A-Za-z])/,
    shape: "prefix gsk_, 52 base62 characters",
    links: { revoke: "https://console.groq.com/keys", docs: null }
  }
];

// src/rules/hashicorp.ts
var links18 = { revoke: null, docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens" }, rules36 = [
  {
    id: "vault-service-token",
    title: "HashiCorp Vault service token",
    severity: "critical",
    anchors: ["hvs."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])hvs\.[\w-]{24,130}(?![\w-])/,
    shape: "prefix hvs., 24 to 130 base64url characters",
    links: links18
  },
  {
    id: "vault-batch-token",
    title: "HashiCorp Vault batch token",
    severity: "critical",
    anchors: ["hvb."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])hvb\.[\w-]{40,300}(?![\w-])/,
    shape: "prefix hvb., 40 to 300 base64url characters",
    links: links18
  },
  {
    id: "vault-recovery-token",
    title: "HashiCorp Vault recovery token",
    severity: "critical",
    anchors: ["hvr."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])hvr\.[\w-]{24,130}(?![\w-])/,
    shape: "prefix hvr., 24 to 130 base64url characters",
    links: links18
  },
  {
    id: "terraform-cloud-token",
    title: "HCP Terraform API token",
    severity: "critical",
    anchors: [".atlasv1."],
    reachBack: 14,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{60,70}(?![\w-])/,
    shape: "14 base62 characters, .atlasv1., 60 to 70 base64url characters",
    links: {
      revoke: "https://app.terraform.io/app/settings/tokens",
      docs: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
    }
  }
];

// src/rules/heroku.ts
var rules37 = [
  {
    id: "heroku-api-key-v2",
    title: "Heroku API token",
    severity: "high",
    anchors: ["HRKU-AA"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])HRKU-AA[\w-]{58}(?![\w-])/,
    shape: "prefix HRKU-AA, 58 base64url characters",
    links: { revoke: "https://dashboard.heroku.com/account/applications", docs: null }
  }
];

// src/rules/http.ts
var SAMPLES = "dXNlcjpwYXNz|dXNlcm5hbWU6cGFzc3dvcmQ|QWxhZGRpbjpvcGVu|YWxhZGRpbjpvcGVu|dGVzdDp0ZXN0|eyJ", JWT = String.raw`eyJ[\w-]{14,2000}\.eyJ`, HEADER = String.raw`[Aa]uthorization["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'\x60]?`, rules38 = [
  {
    id: "http-basic-header",
    title: "HTTP Basic authorization header",
    severity: "high",
    anchors: ["Basic "],
    pattern: new RegExp(String.raw`(?<=${HEADER})Basic (?!${SAMPLES})(?<secret>[0-9A-Za-z+/]{12,400}={0,2})(?![0-9A-Za-z+/=.])`),
    shape: "Authorization: Basic and base64 of user:password",
    rank: 2,
    links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc7617" }
  },
  {
    id: "http-bearer-header",
    title: "HTTP Bearer authorization header",
    severity: "medium",
    anchors: ["Bearer "],
    pattern: new RegExp(String.raw`(?<=${HEADER})Bearer (?!${JWT})(?=[\w.~+/-]{0,60}\d)(?<secret>[\w.~+/-]{20,2000}={0,2})(?![\w.~+/=-])`),
    shape: "Authorization: Bearer and 20 or more token characters",
    rank: 2,
    links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc6750" }
  }
];

// src/rules/hubspot.ts
var rules39 = [
  {
    id: "hubspot-private-app-token",
    title: "HubSpot private app access token",
    severity: "high",
    anchors: ["pat-na", "pat-eu", "pat-ap"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/,
    shape: "prefix pat-, region, a UUID",
    links: { revoke: "https://app.hubspot.com", docs: null }
  }
];

// src/rules/huggingface.ts
var links19 = { revoke: "https://huggingface.co/settings/tokens", docs: "https://huggingface.co/docs/hub/security-tokens" }, rules40 = [
  {
    id: "huggingface-user-token",
    title: "Hugging Face user access token",
    severity: "high",
    anchors: ["hf_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])hf_[A-Za-z]{34}(?![0-9A-Za-z])/,
    shape: "prefix hf_, 34 letter characters",
    links: links19
  },
  {
    id: "huggingface-org-token",
    title: "Hugging Face organization API token",
    severity: "high",
    anchors: ["api_org_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])api_org_[A-Za-z]{34}(?![0-9A-Za-z])/,
    shape: "prefix api_org_, 34 letter characters",
    links: links19
  }
];

// src/rules/jfrog.ts
var links20 = { revoke: null, docs: null }, rules41 = [
  {
    id: "artifactory-api-key",
    title: "JFrog Artifactory API key",
    severity: "high",
    anchors: ["AKCp"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AKCp[0-9A-Za-z]{69}(?![0-9A-Za-z])/,
    shape: "prefix AKCp, 69 base58 characters",
    links: links20
  },
  {
    id: "artifactory-reference-token",
    title: "JFrog Artifactory reference token",
    severity: "high",
    anchors: ["cmVmdGtuO"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cmVmdGtuO[\w-]{55}(?![\w-])/,
    shape: "prefix cmVmdGtuO, 55 base64url characters",
    links: links20
  }
];

// src/rules/jwt.ts
var rules42 = [
  {
    id: "jwt",
    title: "JSON Web Token",
    severity: "medium",
    anchors: ["eyJ"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w.-])eyJ[\w-]{14,2000}\.eyJ[\w-]{14,6000}\.[\w-]{20,2000}(?![\w-])/,
    shape: "three base64url parts, two of them JSON objects",
    proof: "jwt",
    rank: 2,
    links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc7519" }
  }
];

// src/rules/langsmith.ts
var links21 = { revoke: "https://smith.langchain.com/settings", docs: null }, rules43 = [
  {
    id: "langsmith-personal-token",
    title: "LangSmith personal access token",
    severity: "high",
    anchors: ["lsv2_pt_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9A-Za-z])/,
    shape: "prefix lsv2_pt_, 32 and 10 hexadecimal characters",
    links: links21
  },
  {
    id: "langsmith-service-key",
    title: "LangSmith service key",
    severity: "high",
    anchors: ["lsv2_sk_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9A-Za-z])/,
    shape: "prefix lsv2_sk_, 32 and 10 hexadecimal characters",
    links: links21
  }
];

// src/rules/linear.ts
var rules44 = [
  {
    id: "linear-api-key",
    title: "Linear API key",
    severity: "high",
    anchors: ["lin_api_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])lin_api_[0-9A-Za-z]{40,48}(?![0-9A-Za-z])/,
    shape: "prefix lin_api_, 40 to 48 base62 characters",
    links: { revoke: "https://linear.app/settings", docs: "https://linear.app/developers/graphql" }
  },
  {
    id: "linear-oauth-token",
    title: "Linear OAuth token",
    severity: "high",
    anchors: ["lin_oauth_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])lin_oauth_[0-9a-f]{40,64}(?![0-9A-Za-z])/,
    shape: "prefix lin_oauth_, 40 to 64 hexadecimal characters",
    links: { revoke: "https://linear.app/settings", docs: null }
  }
];

// src/rules/mailchimp.ts
var rules45 = [
  {
    id: "mailchimp-api-key",
    title: "Mailchimp API key",
    severity: "high",
    anchors: ["-us"],
    reachBack: 32,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])[0-9a-f]{32}-us\d{1,2}(?![0-9A-Za-z])/,
    shape: "32 hexadecimal characters, then -us and a data centre number",
    links: { revoke: "https://admin.mailchimp.com/account/api/", docs: null }
  }
];

// src/rules/mailgun.ts
var rules46 = [
  {
    id: "mailgun-private-key",
    title: "Mailgun private API key",
    severity: "high",
    anchors: ["key-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w-])key-[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: "prefix key-, 32 hexadecimal characters",
    links: {
      revoke: "https://app.mailgun.com/settings/api_security",
      docs: "https://documentation.mailgun.com/en/latest/api-intro.html#authentication-1"
    }
  }
];

// src/rules/meta.ts
var rules47 = [
  {
    id: "facebook-page-token",
    title: "Facebook user or page access token",
    severity: "high",
    anchors: ["EAAB", "EAAC", "EAAE", "EAAG", "EAAJ", "EAAM"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])EAA[BCEGJM][0-9A-Za-z]{100,300}(?![0-9A-Za-z])/,
    shape: "prefix EAA, 100 to 300 base62 characters",
    links: { revoke: "https://developers.facebook.com/tools/debug/accesstoken/", docs: null }
  }
];

// src/rules/netlify.ts
var links22 = { revoke: "https://app.netlify.com/user/applications", docs: null }, rules48 = [
  {
    id: "netlify-pat",
    title: "Netlify personal access token",
    severity: "high",
    anchors: ["nfp_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])nfp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: "prefix nfp_, 36 base62 characters",
    links: links22
  },
  {
    id: "netlify-other-token",
    title: "Netlify CLI, OAuth, user or build token",
    severity: "high",
    anchors: ["nfc_", "nfo_", "nfu_", "nfb_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])nf[cobu]_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: "prefix nfc_, nfo_, nfu_ or nfb_, 36 base62 characters",
    links: links22
  }
];

// src/rules/netrc.ts
var rules49 = [
  {
    id: "netrc",
    title: "Password in a .netrc line",
    severity: "high",
    anchors: ["machine "],
    pattern: /machine\s{1,4}\S{3,80}\s{1,20}login\s{1,4}\S{1,80}\s{1,20}password\s{1,4}(?<secret>\S{3,100})/,
    shape: "machine, login and password in one entry",
    rank: 2,
    links: { revoke: null, docs: null }
  }
];

// src/rules/newrelic.ts
var links23 = { revoke: "https://one.newrelic.com/api-keys", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys" }, rules50 = [
  {
    id: "newrelic-user-key",
    title: "New Relic user API key",
    severity: "high",
    anchors: ["NRAK-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRAK-[0-9A-Za-z]{27}(?![0-9A-Za-z])/,
    shape: "prefix NRAK-, 27 upper-case alphanumeric characters",
    links: links23
  },
  {
    id: "newrelic-admin-key",
    title: "New Relic admin API key",
    severity: "high",
    anchors: ["NRAA-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRAA-[0-9a-f]{27}(?![0-9A-Za-z])/,
    shape: "prefix NRAA-, 27 hexadecimal characters",
    links: links23
  },
  {
    id: "newrelic-insert-key",
    title: "New Relic insert key",
    severity: "medium",
    anchors: ["NRII-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRII-[\w-]{32}(?![\w-])/,
    shape: "prefix NRII-, 32 base64url characters",
    links: links23
  },
  {
    id: "newrelic-query-key",
    title: "New Relic query key",
    severity: "medium",
    anchors: ["NRIQ-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRIQ-[\w-]{32}(?![\w-])/,
    shape: "prefix NRIQ-, 32 base64url characters",
    links: links23
  },
  {
    id: "newrelic-rest-key",
    title: "New Relic REST API key",
    severity: "high",
    anchors: ["NRRA-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRRA-[0-9a-f]{42}(?![0-9A-Za-z])/,
    shape: "prefix NRRA-, 42 hexadecimal characters",
    links: links23
  },
  {
    id: "newrelic-browser-key",
    title: "New Relic browser ingest key",
    severity: "info",
    anchors: ["NRJS-", "NRBR-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NR(?:JS|BR)-[0-9a-f]{19}(?![0-9A-Za-z])/,
    shape: "prefix NRJS- or NRBR-, 19 hexadecimal characters",
    links: links23
  },
  {
    id: "newrelic-license-key",
    title: "New Relic license key",
    severity: "medium",
    anchors: ["NRAL"],
    reachBack: 40,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])(?:[0-9a-f]{32,36}(?:FFFF)?|eu01xx[0-9a-f]{30})NRAL(?![0-9A-Za-z])/,
    shape: "32 to 36 hexadecimal characters, then NRAL",
    links: links23
  },
  {
    id: "newrelic-pixie-key",
    title: "New Relic Pixie API or deploy key",
    severity: "medium",
    anchors: ["px-api-", "px-dep-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/,
    shape: "prefix px-api- or px-dep-, a UUID",
    links: { revoke: null, docs: "https://docs.px.dev/reference/admin/api-keys/" }
  }
];

// src/rules/notion.ts
var rules51 = [
  {
    id: "notion-token-legacy",
    title: "Notion integration token (legacy)",
    severity: "high",
    anchors: ["secret_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])secret_[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
    shape: "prefix secret_, 43 base62 characters",
    links: { revoke: "https://www.notion.so/my-integrations", docs: null }
  },
  {
    id: "notion-token",
    title: "Notion integration token",
    severity: "high",
    anchors: ["ntn_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ntn_\d{11}[0-9A-Za-z]{35}(?![0-9A-Za-z])/,
    shape: "prefix ntn_, 11 digits, 35 base62 characters",
    links: { revoke: "https://www.notion.so/my-integrations", docs: "https://developers.notion.com/page/changelog#september-11-2024" }
  }
];

// src/rules/npm.ts
var rules52 = [
  {
    id: "npm-access-token",
    title: "npm access token",
    severity: "critical",
    anchors: ["npm_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])npm_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: "prefix npm_, 36 base62 characters",
    proof: "crc32-base62-last6",
    links: { revoke: null, docs: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/" }
  },
  {
    id: "npmrc-auth-token",
    title: "npm registry token in .npmrc (legacy)",
    severity: "critical",
    anchors: [":_authToken="],
    pattern: /:_authToken=\s?["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z])/,
    shape: "a UUID after :_authToken=",
    links: { revoke: null, docs: null }
  }
];

// src/rules/nuget.ts
var rules53 = [
  {
    id: "nuget-api-key",
    title: "NuGet API key",
    severity: "critical",
    anchors: ["oy2"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])oy2[0-9a-z]{43}(?![0-9A-Za-z])/,
    shape: "prefix oy2, 43 lower-case base32 characters",
    links: { revoke: null, docs: "https://learn.microsoft.com/nuget/nuget-org/publish-a-package" }
  }
];

// src/rules/nvidia.ts
var rules54 = [
  {
    id: "nvidia-api-key",
    title: "NVIDIA API key",
    severity: "high",
    anchors: ["nvapi-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])nvapi-[\w-]{64}(?![\w-])/,
    shape: "prefix nvapi-, 64 base64url characters",
    links: { revoke: "https://build.nvidia.com/settings/api-keys", docs: null }
  }
];

// src/rules/onepassword.ts
var rules55 = [
  {
    id: "onepassword-service-account-token",
    title: "1Password service account token",
    severity: "critical",
    anchors: ["ops_eyJ"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ops_eyJ[0-9A-Za-z+\/]{250,1500}={0,2}(?![0-9A-Za-z+\/])/,
    shape: "prefix ops_, base64 of JSON",
    links: { revoke: null, docs: "https://developer.1password.com/docs/service-accounts/" }
  },
  {
    id: "onepassword-secret-key",
    title: "1Password account secret key",
    severity: "critical",
    anchors: ["A3-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])A3-[0-9A-Z]{6}-(?:[0-9A-Z]{6}-[0-9A-Z]{5}|[0-9A-Z]{11})(?:-[0-9A-Z]{5}){3}(?![\w-])/,
    shape: "prefix A3-, groups of upper-case characters",
    links: { revoke: null, docs: "https://support.1password.com/secret-key-security/" }
  }
];

// src/rules/openai.ts
var links24 = { revoke: "https://platform.openai.com/api-keys", docs: "https://platform.openai.com/docs/api-reference/authentication" }, rules56 = [
  {
    id: "openai-api-key-legacy",
    title: "OpenAI API key (legacy)",
    severity: "high",
    anchors: ["T3BlbkFJ"],
    reachBack: 23,
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
    shape: "prefix sk-, T3BlbkFJ between 20 and 20 base62 characters",
    links: links24
  },
  {
    id: "openai-project-key",
    title: "OpenAI project API key",
    severity: "high",
    anchors: ["sk-proj-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-proj-[\w-]{20}(?:[\w-]{38}(?:[\w-]{16})?)?T3BlbkFJ[\w-]{20,74}(?![\w-])/,
    shape: "prefix sk-proj-, T3BlbkFJ in the middle",
    links: links24
  },
  {
    id: "openai-service-account-key",
    title: "OpenAI service account API key",
    severity: "high",
    anchors: ["sk-svcacct-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-svcacct-[\w-]{20}(?:[\w-]{38}(?:[\w-]{16})?)?T3BlbkFJ[\w-]{20,74}(?![\w-])/,
    shape: "prefix sk-svcacct-, T3BlbkFJ in the middle",
    links: links24
  },
  {
    id: "openai-admin-key",
    title: "OpenAI admin API key",
    severity: "critical",
    anchors: ["sk-admin-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-admin-[\w-]{58}(?:[\w-]{16})?T3BlbkFJ[\w-]{58}(?:[\w-]{16})?(?![\w-])/,
    shape: "prefix sk-admin-, T3BlbkFJ in the middle",
    links: links24
  }
];

// src/rules/openrouter.ts
var rules57 = [
  {
    id: "openrouter-api-key",
    title: "OpenRouter API key",
    severity: "high",
    anchors: ["sk-or-v1-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-or-v1-[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix sk-or-v1-, 64 hexadecimal characters",
    links: { revoke: "https://openrouter.ai/settings/keys", docs: "https://openrouter.ai/docs/api/reference/authentication" }
  }
];

// src/rules/paypal.ts
var rules58 = [
  {
    id: "paypal-braintree-token",
    title: "PayPal Braintree production access token",
    severity: "critical",
    anchors: ["access_token$production$"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: "prefix access_token$production$, 16 and 32 characters",
    links: { revoke: null, docs: null }
  }
];

// src/rules/perplexity.ts
var rules59 = [
  {
    id: "perplexity-api-key",
    title: "Perplexity API key",
    severity: "high",
    anchors: ["pplx-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pplx-[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
    shape: "prefix pplx-, 48 base62 characters",
    links: { revoke: "https://www.perplexity.ai/settings/api", docs: "https://docs.perplexity.ai/guides/getting-started" }
  }
];

// src/rules/pinecone.ts
var rules60 = [
  {
    id: "pinecone-api-key",
    title: "Pinecone API key",
    severity: "high",
    anchors: ["pcsk_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}(?![0-9A-Za-z])/,
    shape: "prefix pcsk_, id, 63 base62 characters",
    links: { revoke: "https://app.pinecone.io", docs: null }
  }
];

// src/rules/planetscale.ts
var links25 = { revoke: "https://app.planetscale.com", docs: null }, rules61 = [
  {
    id: "planetscale-service-token",
    title: "PlanetScale service token",
    severity: "critical",
    anchors: ["pscale_tkn_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pscale_tkn_[\w=.-]{32,64}(?![\w-])/,
    shape: "prefix pscale_tkn_, 32 to 64 base64url characters",
    links: links25
  },
  {
    id: "planetscale-oauth-token",
    title: "PlanetScale OAuth token",
    severity: "critical",
    anchors: ["pscale_oauth_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pscale_oauth_[\w=.-]{32,64}(?![\w-])/,
    shape: "prefix pscale_oauth_, 32 to 64 base64url characters",
    links: links25
  },
  {
    id: "planetscale-password",
    title: "PlanetScale database password",
    severity: "critical",
    anchors: ["pscale_pw_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pscale_pw_[\w=.-]{32,64}(?![\w-])/,
    shape: "prefix pscale_pw_, 32 to 64 base64url characters",
    links: links25
  }
];

// src/rules/posthog.ts
var links26 = { revoke: "https://us.posthog.com/settings/user-api-keys", docs: null }, rules62 = [
  {
    id: "posthog-personal-key",
    title: "PostHog personal API key",
    severity: "high",
    anchors: ["phx_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])phx_[\w-]{43,48}(?![\w-])/,
    shape: "prefix phx_, 43 to 48 base64url characters",
    links: links26
  },
  {
    id: "posthog-project-key",
    title: "PostHog project API key",
    severity: "info",
    anchors: ["phc_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])phc_[\w-]{43}(?![\w-])/,
    shape: "prefix phc_, 43 base64url characters",
    links: links26
  }
];

// src/rules/postman.ts
var rules63 = [
  {
    id: "postman-api-key",
    title: "Postman API key",
    severity: "high",
    anchors: ["PMAK-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![0-9A-Za-z])/,
    shape: "prefix PMAK-, 24 and 34 hexadecimal characters",
    links: { revoke: "https://go.postman.co/settings/me/api-keys", docs: "https://learning.postman.com/docs/developer/intro-api/" }
  },
  {
    id: "postman-collection-token",
    title: "Postman collection access key",
    severity: "medium",
    anchors: ["PMAT-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])PMAT-[0-9A-Z]{26}(?![0-9A-Za-z])/,
    shape: "prefix PMAT-, 26 upper-case alphanumeric characters",
    links: { revoke: "https://go.postman.co/settings/me/api-keys", docs: null }
  }
];

// src/rules/private-key.ts
var BASE64 = String.raw`[0-9A-Za-z+/=]`, WRAP = String.raw`(?:[\s"'\x60,>#|*.;&()]|\\{1,4}[nr]|\\{1,4}(?![nr\\])|\+(?=[\s"'\x60])|/{2,3}(?=\s))`, HEADERS = String.raw`(?:[A-Z][A-Za-z-]{2,30}: ?[^\r\n\\"]{0,200}(?:\r?\n|\\{1,4}[nr])${WRAP}{0,60}){0,6}`, LINE = `${WRAP}{1,60}${BASE64}{16,500}`, BODY = `(?:${BASE64}{40,20000}|${BASE64}{24,39}${LINE})(?:${LINE}){0,500}`, TAIL = `(?:${WRAP}{1,60}${BASE64}{1,15}){0,2}${WRAP}{0,60}`, KIND = "(?:[A-Z0-9]{2,10} )?", rules64 = [
  {
    id: "pem-private-key",
    title: "Private key (PEM)",
    severity: "critical",
    anchors: ["-----BEGIN "],
    pattern: new RegExp(
      `-----BEGIN (?!OPENSSH|PGP)${KIND}PRIVATE KEY-----${WRAP}{1,60}${HEADERS}${BODY}(?:${TAIL}-----END ${KIND}PRIVATE KEY-----)?`
    ),
    shape: "a BEGIN ... PRIVATE KEY header with a base64 body",
    proof: "pem",
    rank: 2,
    links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc7468" }
  },
  {
    id: "openssh-private-key",
    title: "Private key (OpenSSH)",
    severity: "critical",
    anchors: ["-----BEGIN OPENSSH "],
    pattern: new RegExp(`-----BEGIN OPENSSH PRIVATE KEY-----${WRAP}{1,60}${HEADERS}${BODY}(?:${TAIL}-----END OPENSSH PRIVATE KEY-----)?`),
    shape: "a BEGIN OPENSSH PRIVATE KEY header with a base64 body",
    proof: "pem",
    rank: 2,
    links: { revoke: null, docs: "https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key" }
  },
  {
    id: "pgp-private-key-block",
    title: "Private key (OpenPGP)",
    severity: "critical",
    anchors: ["-----BEGIN PGP "],
    pattern: new RegExp(
      `-----BEGIN PGP PRIVATE KEY BLOCK-----${WRAP}{1,60}${HEADERS}${BODY}(?:${TAIL}-----END PGP PRIVATE KEY BLOCK-----)?`
    ),
    shape: "a BEGIN PGP PRIVATE KEY BLOCK header with a base64 body",
    rank: 2,
    links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc4880" }
  }
];

// src/rules/pulumi.ts
var rules65 = [
  {
    id: "pulumi-access-token",
    title: "Pulumi access token",
    severity: "critical",
    anchors: ["pul-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pul-[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: "prefix pul-, 40 hexadecimal characters",
    links: { revoke: "https://app.pulumi.com/account/tokens", docs: "https://www.pulumi.com/docs/pulumi-cloud/reference/api-basics/" }
  }
];

// src/rules/putty.ts
var BASE642 = "[0-9A-Za-z+/=]", EOL = String.raw`(?:\r?\n|\\{1,4}[nr]|\\{1,4}r\\{1,4}n)\s{0,20}`, rules66 = [
  {
    id: "putty-private-key",
    title: "Private key (PuTTY)",
    severity: "critical",
    anchors: ["Private-Lines: "],
    pattern: new RegExp(
      `Private-Lines: \\d{1,3}${EOL}${BASE642}{20,80}(?:${EOL}${BASE642}{1,80}){0,300}(?:${EOL}Private-MAC: [0-9a-f]{40,64})?`
    ),
    shape: "Private-Lines of a PuTTY key file, base64 body",
    rank: 2,
    links: { revoke: null, docs: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html" }
  }
];

// src/rules/pypi.ts
var links27 = { revoke: null, docs: null }, rules67 = [
  {
    id: "pypi-api-token",
    title: "PyPI API token",
    severity: "critical",
    anchors: ["pypi-AgEIcHlwaS5vcmc"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}(?![\w-])/,
    shape: "prefix pypi-AgEIcHlwaS5vcmc, 50 to 1000 base64url characters",
    links: links27
  },
  {
    id: "pypi-test-api-token",
    title: "TestPyPI API token",
    severity: "medium",
    anchors: ["pypi-AgENdGVzdC5weXBpLm9yZw"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{50,1000}(?![\w-])/,
    shape: "prefix pypi-AgENdGVzdC5weXBpLm9yZw, 50 to 1000 base64url characters",
    links: links27
  }
];

// src/rules/replicate.ts
var rules68 = [
  {
    id: "replicate-api-token",
    title: "Replicate API token",
    severity: "high",
    anchors: ["r8_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])r8_[0-9A-Za-z]{37}(?![0-9A-Za-z])/,
    shape: "prefix r8_, 37 base62 characters",
    links: { revoke: "https://replicate.com/account/api-tokens", docs: "https://replicate.com/docs/reference/http" }
  }
];

// src/rules/resend.ts
var rules69 = [
  {
    id: "resend-api-key",
    title: "Resend API key",
    severity: "high",
    anchors: ["re_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w-])re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}(?![\w-])/,
    shape: "prefix re_, 8 and 24 base62 characters",
    links: { revoke: "https://resend.com/api-keys", docs: null }
  }
];

// src/rules/rubygems.ts
var rules70 = [
  {
    id: "rubygems-api-key",
    title: "RubyGems API key",
    severity: "critical",
    anchors: ["rubygems_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])rubygems_[0-9a-f]{48}(?![0-9A-Za-z])/,
    shape: "prefix rubygems_, 48 hexadecimal characters",
    links: { revoke: null, docs: null }
  }
];

// src/rules/sendgrid.ts
var rules71 = [
  {
    id: "sendgrid-api-key",
    title: "SendGrid API key",
    severity: "high",
    anchors: ["SG."],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/,
    shape: "prefix SG., 22 and 43 base64url characters",
    links: { revoke: "https://app.sendgrid.com/settings/api_keys", docs: "https://docs.sendgrid.com/ui/account-and-settings/api-keys" }
  }
];

// src/rules/sentry.ts
var links28 = { revoke: "https://sentry.io/settings/account/api/auth-tokens/", docs: "https://docs.sentry.io/account/auth-tokens/" }, rules72 = [
  {
    id: "sentry-org-token",
    title: "Sentry organization auth token",
    severity: "high",
    anchors: ["sntrys_eyJ"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sntrys_eyJ[0-9A-Za-z+\/=]{80,400}_[0-9A-Za-z+\/]{43}(?![0-9A-Za-z+\/])/,
    shape: "prefix sntrys_, base64 of JSON, 43 base64 characters",
    links: links28
  },
  {
    id: "sentry-user-token",
    title: "Sentry user auth token",
    severity: "high",
    anchors: ["sntryu_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sntryu_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix sntryu_, 64 hexadecimal characters",
    links: links28
  },
  {
    id: "sentry-app-token",
    title: "Sentry integration token",
    severity: "high",
    anchors: ["sntrya_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sntrya_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix sntrya_, 64 hexadecimal characters",
    links: links28
  }
];

// src/rules/shopify.ts
var links29 = { revoke: "https://admin.shopify.com/settings/apps", docs: "https://shopify.dev/apps/auth" }, rules73 = [
  {
    id: "shopify-access-token",
    title: "Shopify admin API access token",
    severity: "critical",
    anchors: ["shpat_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shpat_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: "prefix shpat_, 32 hexadecimal or base62 characters",
    links: links29
  },
  {
    id: "shopify-custom-app-token",
    title: "Shopify custom app access token",
    severity: "critical",
    anchors: ["shpca_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shpca_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: "prefix shpca_, 32 hexadecimal or base62 characters",
    links: links29
  },
  {
    id: "shopify-private-app-token",
    title: "Shopify private app password",
    severity: "critical",
    anchors: ["shppa_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shppa_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: "prefix shppa_, 32 hexadecimal or base62 characters",
    links: links29
  },
  {
    id: "shopify-shared-secret",
    title: "Shopify app shared secret",
    severity: "high",
    anchors: ["shpss_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shpss_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: "prefix shpss_, 32 hexadecimal or base62 characters",
    links: links29
  },
  {
    id: "shopify-theme-kit-token",
    title: "Shopify Theme Access password",
    severity: "high",
    anchors: ["shptka_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shptka_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: "prefix shptka_, 32 hexadecimal or base62 characters",
    links: links29
  }
];

// src/rules/slack.ts
var links30 = { revoke: "https://api.slack.com/apps", docs: "https://docs.slack.dev/authentication/tokens" }, legacyLinks = { revoke: "https://api.slack.com/apps", docs: null }, rules74 = [
  {
    id: "slack-bot-token",
    title: "Slack bot token",
    severity: "high",
    anchors: ["xoxb-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxb-\d{10,13}-\d{10,13}-[0-9A-Za-z]{20,28}(?![0-9A-Za-z])/,
    shape: "prefix xoxb-, two numbers, 20 to 28 base62 characters",
    links: links30
  },
  {
    id: "slack-user-token",
    title: "Slack user token",
    severity: "critical",
    anchors: ["xoxp-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxp-(?:\d{6,13}-){3}[0-9a-z]{18,36}(?![0-9A-Za-z])/,
    shape: "prefix xoxp-, three numbers, 18 to 36 characters",
    links: links30
  },
  {
    id: "slack-app-token",
    title: "Slack app-level token",
    severity: "high",
    anchors: ["xapp-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xapp-\d-[0-9A-Z]{8,14}-\d{10,13}-[0-9a-z]{60,70}(?![0-9A-Za-z])/,
    shape: "prefix xapp-, app id, a number, 60 to 70 characters",
    links: links30
  },
  {
    id: "slack-config-access-token",
    title: "Slack app configuration access token",
    severity: "high",
    anchors: ["xoxe.xox"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxe\.xox[bp]-\d-[0-9A-Za-z]{163,166}(?![0-9A-Za-z])/,
    shape: "prefix xoxe.xox, 163 to 166 base62 characters",
    links: legacyLinks
  },
  {
    id: "slack-config-refresh-token",
    title: "Slack app configuration refresh token",
    severity: "high",
    anchors: ["xoxe-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxe-\d-[0-9A-Za-z]{146,147}(?![0-9A-Za-z])/,
    shape: "prefix xoxe-, 146 or 147 base62 characters",
    links: legacyLinks
  }
];

// src/rules/slack-legacy.ts
var links31 = { revoke: "https://api.slack.com/apps", docs: null }, rules75 = [
  {
    id: "slack-legacy-bot-token",
    title: "Slack bot token (legacy)",
    severity: "high",
    anchors: ["xoxb-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxb-\d{8,14}-[0-9A-Za-z]{18,26}(?![0-9A-Za-z])(?!-)/,
    shape: "prefix xoxb-, a number, 18 to 26 base62 characters",
    links: { revoke: "https://api.slack.com/apps", docs: "https://docs.slack.dev/authentication/tokens" }
  },
  {
    id: "slack-legacy-workspace-token",
    title: "Slack workspace token (legacy)",
    severity: "high",
    anchors: ["xoxa-", "xoxr-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xox[ar]-(?=\w{0,12}\d)(?:\d-)?(?:\d{9,14}-){0,3}[0-9A-Za-z]{10,48}(?![0-9A-Za-z])/,
    shape: "prefix xoxa- or xoxr-, numbers, 10 to 48 base62 characters",
    links: links31
  },
  {
    id: "slack-legacy-token",
    title: "Slack token (legacy)",
    severity: "high",
    anchors: ["xoxo-", "xoxs-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xox[os]-(?:\d{6,13}-){3}[0-9a-f]{10,40}(?![0-9A-Za-z])/,
    shape: "prefix xoxo- or xoxs-, three numbers, hexadecimal characters",
    links: links31
  },
  {
    id: "slack-session-token",
    title: "Slack browser session token",
    severity: "high",
    anchors: ["xoxc-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxc-\d{9,15}-\d{9,15}-\d{9,15}-[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: "prefix xoxc-, three numbers, 64 hexadecimal characters",
    links: links31
  },
  {
    id: "slack-session-cookie",
    title: "Slack browser session cookie",
    severity: "high",
    anchors: ["xoxd-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxd-[\w%+\/-]{100,300}(?![\w%+\/-])/,
    shape: "prefix xoxd-, 100 to 300 characters",
    links: links31
  }
];

// src/rules/slack-webhook.ts
var rules76 = [
  {
    id: "slack-webhook",
    title: "Slack incoming webhook URL",
    severity: "medium",
    anchors: ["hooks.slack.com/services/"],
    pattern: /hooks\.slack\.com\/services\/T[0-9A-Z]{6,12}\/B[0-9A-Z]{6,12}\/[0-9A-Za-z]{22,26}(?![0-9A-Za-z])/,
    shape: "hooks.slack.com/services, team, bot, 24 base62 characters",
    links: { revoke: "https://api.slack.com/apps", docs: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks" }
  },
  {
    id: "slack-workflow-webhook",
    title: "Slack workflow webhook URL",
    severity: "medium",
    anchors: ["hooks.slack.com/workflows/"],
    pattern: /hooks\.slack\.com\/workflows\/T[0-9A-Z]{8,12}\/A[0-9A-Z]{8,12}\/\d{15,20}\/[0-9A-Za-z]{24}(?![0-9A-Za-z])/,
    shape: "hooks.slack.com/workflows, 24 base62 characters at the end",
    links: {
      revoke: "https://api.slack.com/apps",
      docs: "https://slack.com/help/articles/360041352714-Create-more-advanced-workflows-using-webhooks"
    }
  },
  {
    id: "slack-trigger-webhook",
    title: "Slack workflow trigger URL",
    severity: "medium",
    anchors: ["hooks.slack.com/triggers/"],
    pattern: /hooks\.slack\.com\/triggers\/T[0-9A-Z]{8,12}\/\d{10,16}\/[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: "hooks.slack.com/triggers, 32 hexadecimal characters at the end",
    links: { revoke: "https://api.slack.com/apps", docs: "https://api.slack.com/automation/triggers/webhook" }
  }
];

// src/rules/sonarqube.ts
var links32 = { revoke: null, docs: null }, rules77 = [
  {
    id: "sonarqube-user-token",
    title: "SonarQube user token",
    severity: "high",
    anchors: ["squ_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])squ_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    shape: "prefix squ_, 40 hexadecimal characters",
    links: links32
  },
  {
    id: "sonarqube-project-token",
    title: "SonarQube project analysis token",
    severity: "medium",
    anchors: ["sqp_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sqp_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    shape: "prefix sqp_, 40 hexadecimal characters",
    links: links32
  },
  {
    id: "sonarqube-global-token",
    title: "SonarQube global analysis token",
    severity: "high",
    anchors: ["sqa_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sqa_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    shape: "prefix sqa_, 40 hexadecimal characters",
    links: links32
  }
];

// src/rules/sourcegraph.ts
var rules78 = [
  {
    id: "sourcegraph-access-token",
    title: "Sourcegraph access token",
    severity: "high",
    anchors: ["sgp_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sgp_(?:[0-9A-Fa-f]{16}_|local_)?[0-9A-Fa-f]{40}(?![0-9A-Za-z])/,
    shape: "prefix sgp_, 40 hexadecimal characters",
    links: { revoke: null, docs: null }
  }
];

// src/rules/square.ts
var links33 = { revoke: "https://developer.squareup.com/apps", docs: null }, rules79 = [
  {
    id: "square-access-token",
    title: "Square access token",
    severity: "critical",
    anchors: ["EAAA"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])EAAA[\w-]{60}(?![\w-])/,
    shape: "prefix EAAA, 60 base64url characters",
    links: links33
  },
  {
    id: "square-access-token-legacy",
    title: "Square access token (legacy)",
    severity: "critical",
    anchors: ["sq0atp-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sq0atp-[\w-]{22}(?![\w-])/,
    shape: "prefix sq0atp-, 22 base64url characters",
    links: links33
  },
  {
    id: "square-oauth-secret",
    title: "Square OAuth application secret",
    severity: "high",
    anchors: ["sq0csp-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sq0csp-[\w-]{43}(?![\w-])/,
    shape: "prefix sq0csp-, 43 base64url characters",
    links: links33
  },
  {
    id: "square-sandbox-secret",
    title: "Square sandbox secret",
    severity: "low",
    anchors: ["sandbox-sq0csb-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sandbox-sq0csb-[\w-]{22,43}(?![\w-])/,
    shape: "prefix sandbox-sq0csb-, 22 to 43 base64url characters",
    links: links33
  }
];

// src/rules/stripe.ts
var links34 = { revoke: "https://dashboard.stripe.com/apikeys", docs: "https://docs.stripe.com/keys" }, rules80 = [
  {
    id: "stripe-secret-key-live",
    title: "Stripe live secret key",
    severity: "critical",
    anchors: ["sk_live_", "sk_prod_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk_(?:live|prod)_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: "prefix sk_live_, 24 to 247 base62 characters",
    links: links34
  },
  {
    id: "stripe-restricted-key-live",
    title: "Stripe live restricted key",
    severity: "high",
    anchors: ["rk_live_", "rk_prod_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])rk_(?:live|prod)_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: "prefix rk_live_, 24 to 247 base62 characters",
    links: links34
  },
  {
    id: "stripe-secret-key-test",
    title: "Stripe test secret key",
    severity: "low",
    anchors: ["sk_test_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk_test_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: "prefix sk_test_, 24 to 247 base62 characters",
    links: links34
  },
  {
    id: "stripe-restricted-key-test",
    title: "Stripe test restricted key",
    severity: "low",
    anchors: ["rk_test_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])rk_test_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: "prefix rk_test_, 24 to 247 base62 characters",
    links: links34
  },
  {
    id: "stripe-publishable-key",
    title: "Stripe publishable key",
    severity: "info",
    anchors: ["pk_live_", "pk_test_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pk_(?:live|test)_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
    shape: "prefix pk_live_ or pk_test_, 24 to 247 base62 characters",
    links: links34
  },
  {
    id: "stripe-webhook-secret",
    title: "Stripe webhook signing secret",
    severity: "medium",
    anchors: ["whsec_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])whsec_[0-9A-Za-z+\/]{32,64}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: "prefix whsec_, 32 to 64 base64 characters",
    links: { revoke: "https://dashboard.stripe.com/webhooks", docs: "https://docs.stripe.com/webhooks/signature" }
  }
];

// src/rules/supabase.ts
var links35 = { revoke: "https://supabase.com/dashboard/account/tokens", docs: "https://supabase.com/docs/guides/api/api-keys" }, rules81 = [
  {
    id: "supabase-management-token",
    title: "Supabase personal access token",
    severity: "critical",
    anchors: ["sbp_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sbp_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: "prefix sbp_, 40 hexadecimal characters",
    links: links35
  },
  {
    id: "supabase-secret-key",
    title: "Supabase project secret key",
    severity: "critical",
    anchors: ["sb_secret_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])/,
    shape: "prefix sb_secret_, 22 and 8 base64url characters",
    links: links35
  },
  {
    id: "supabase-publishable-key",
    title: "Supabase project publishable key",
    severity: "info",
    anchors: ["sb_publishable_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])/,
    shape: "prefix sb_publishable_, 22 and 8 base64url characters",
    links: links35
  }
];

// src/rules/tailscale.ts
var links36 = { revoke: "https://login.tailscale.com/admin/settings/keys", docs: "https://tailscale.com/kb/1101/api" }, rules82 = [
  {
    id: "tailscale-api-key",
    title: "Tailscale API access key",
    severity: "critical",
    anchors: ["tskey-api-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])tskey-api-[0-9A-Za-z]{6,22}-[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
    shape: "prefix tskey-api-, key id, 20 to 40 base62 characters",
    links: links36
  },
  {
    id: "tailscale-other-key",
    title: "Tailscale auth, client, SCIM or webhook key",
    severity: "high",
    anchors: ["tskey-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])tskey-(?!api-)[a-z]{3,12}-[0-9A-Za-z]{6,22}-[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
    shape: "prefix tskey-, kind, key id, 20 to 40 base62 characters",
    links: links36
  }
];

// src/rules/telegram.ts
var rules83 = [
  {
    id: "telegram-bot-token",
    title: "Telegram bot token",
    severity: "high",
    anchors: [":AA"],
    reachBack: 10,
    pattern: /(?:(?<=bot)|(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z]))\d{8,10}:AA[\w-]{33}(?![\w-])/,
    shape: "bot id, :AA, 33 base64url characters",
    links: { revoke: "https://t.me/BotFather", docs: "https://core.telegram.org/bots/api" }
  }
];

// src/rules/twilio.ts
var rules84 = [
  {
    id: "twilio-api-key-sid",
    title: "Twilio API key SID",
    severity: "medium",
    anchors: ["SK0", "SK1", "SK2", "SK3", "SK4", "SK5", "SK6", "SK7", "SK8", "SK9", "SKa", "SKb", "SKc", "SKd", "SKe", "SKf"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])SK[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: "prefix SK, 32 hexadecimal characters",
    links: { revoke: "https://console.twilio.com", docs: "https://www.twilio.com/docs/usage/api" }
  }
];

// src/rules/vercel.ts
var links37 = { revoke: "https://vercel.com/account/settings/tokens", docs: null }, rules85 = [
  {
    id: "vercel-personal-token",
    title: "Vercel personal access token",
    severity: "high",
    anchors: ["vcp_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vcp_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: "prefix vcp_, 56 base62 characters",
    proof: "crc32-base62-last6",
    links: links37
  },
  {
    id: "vercel-integration-token",
    title: "Vercel integration token",
    severity: "high",
    anchors: ["vci_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vci_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: "prefix vci_, 56 base62 characters",
    proof: "crc32-base62-last6",
    links: links37
  },
  {
    id: "vercel-app-access-token",
    title: "Vercel app access token",
    severity: "high",
    anchors: ["vca_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vca_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: "prefix vca_, 56 base62 characters",
    proof: "crc32-base62-last6",
    links: links37
  },
  {
    id: "vercel-app-refresh-token",
    title: "Vercel app refresh token",
    severity: "high",
    anchors: ["vcr_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vcr_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: "prefix vcr_, 56 base62 characters",
    proof: "crc32-base62-last6",
    links: links37
  },
  {
    id: "vercel-ai-gateway-key",
    title: "Vercel AI Gateway key",
    severity: "high",
    anchors: ["vck_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vck_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: "prefix vck_, 56 base62 characters",
    proof: "crc32-base62-last6",
    links: links37
  },
  {
    id: "vercel-blob-token",
    title: "Vercel Blob read-write token",
    severity: "high",
    anchors: ["vercel_blob_rw_"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vercel_blob_rw_[0-9A-Za-z]{16}_[0-9A-Za-z]{30,40}(?![0-9A-Za-z])/,
    shape: "prefix vercel_blob_rw_, store id, 30 to 40 base62 characters",
    links: links37
  }
];

// src/rules/wireguard.ts
var rules86 = [
  {
    id: "wireguard-private-key",
    title: "Private key (WireGuard)",
    severity: "critical",
    anchors: ["PrivateKey"],
    pattern: /PrivateKey\s{0,4}=\s{0,4}(?<secret>[0-9A-Za-z+\/]{42}[AEIMQUYcgkosw048]=)(?!=)/,
    shape: "44 base64 characters after PrivateKey =",
    rank: 2,
    links: { revoke: null, docs: "https://man7.org/linux/man-pages/man8/wg.8.html" }
  }
];

// src/rules/xai.ts
var rules87 = [
  {
    id: "xai-api-key",
    title: "xAI API key",
    severity: "high",
    anchors: ["xai-"],
    pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xai-[0-9A-Za-z]{80}(?![0-9A-Za-z])/,
    shape: "prefix xai-, 80 base62 characters",
    links: { revoke: "https://console.x.ai", docs: "https://x.ai/api" }
  }
];

// src/rules/index.ts
var RULES = [
  ...rules,
  ...rules2,
  ...rules3,
  ...rules4,
  ...rules5,
  ...rules6,
  ...rules7,
  ...rules8,
  ...rules9,
  ...rules10,
  ...rules11,
  ...rules12,
  ...rules13,
  ...rules14,
  ...rules15,
  ...rules16,
  ...rules17,
  ...rules18,
  ...rules19,
  ...rules20,
  ...rules21,
  ...rules22,
  ...rules23,
  ...rules24,
  ...rules25,
  ...rules26,
  ...rules27,
  ...rules28,
  ...rules29,
  ...rules30,
  ...rules31,
  ...rules32,
  ...rules33,
  ...rules34,
  ...rules35,
  ...rules36,
  ...rules37,
  ...rules38,
  ...rules39,
  ...rules40,
  ...rules41,
  ...rules42,
  ...rules43,
  ...rules44,
  ...rules45,
  ...rules46,
  ...rules47,
  ...rules48,
  ...rules49,
  ...rules50,
  ...rules51,
  ...rules52,
  ...rules53,
  ...rules54,
  ...rules55,
  ...rules56,
  ...rules57,
  ...rules58,
  ...rules59,
  ...rules60,
  ...rules61,
  ...rules62,
  ...rules63,
  ...rules64,
  ...rules65,
  ...rules66,
  ...rules67,
  ...rules68,
  ...rules69,
  ...rules70,
  ...rules71,
  ...rules72,
  ...rules73,
  ...rules74,
  ...rules75,
  ...rules76,
  ...rules77,
  ...rules78,
  ...rules79,
  ...rules80,
  ...rules81,
  ...rules82,
  ...rules83,
  ...rules84,
  ...rules85,
  ...rules86,
  ...rules87
];
export {
  RULES
};
