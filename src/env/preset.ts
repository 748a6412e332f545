import type { EnvRule, EnvWhen } from '../model.ts'

/** A rule of which only what differs from the usual (required, everywhere, any value) is said. */
type Row = Pick<EnvRule, 'names'> & Partial<EnvRule>

const production: EnvRule['for'] = ['production']
const deployed: EnvRule['for'] = ['production', 'staging']

/** What a typical web service asks of its environment. Rows of the configuration (`env.require`) take the place of those for the same name. */
const REQUIRE: readonly Row[] = [
  { names: ['APP_ENV'], kind: 'environment' },
  { names: ['SECRET_KEY'], kind: 'secret' },
  { names: ['JWT_SECRET_KEY'], kind: 'secret' },
  { names: ['DATABASE_URL'], kind: 'postgresql-url' },
  { names: ['REDIS_URL'], kind: 'redis-url' },

  // The name of the environment by which frameworks know it; also staging runs as production does.
  {
    names: [
      'NODE_ENV',
      'FLASK_ENV',
      'RAILS_ENV',
      'RACK_ENV',
      'DJANGO_ENV',
      'ENVIRONMENT',
      'ASPNETCORE_ENVIRONMENT',
      'DOTNET_ENVIRONMENT',
      'MIX_ENV',
    ],
    kind: 'deployed',
    for: deployed,
    presence: 'optional',
  },
  {
    names: ['DEBUG', 'APP_DEBUG', 'FLASK_DEBUG', 'DJANGO_DEBUG', 'SQL_ECHO', 'SQLALCHEMY_ECHO', 'DEBUG_TOOLBAR'],
    kind: 'off',
    for: production,
    presence: 'optional',
  },

  // Front end and back end, as browsers reach them.
  {
    names: [
      'FRONTEND_URL',
      'BACKEND_URL',
      'APP_URL',
      'SITE_URL',
      'WEB_URL',
      'WEBSITE_URL',
      'CLIENT_URL',
      'SERVER_URL',
      'PUBLIC_URL',
      'NEXTAUTH_URL',
      'AUTH_URL',
      'NEXT_PUBLIC_*_URL',
      'VITE_*_URL',
      'REACT_APP_*_URL',
      'NUXT_PUBLIC_*_URL',
      '*FRONTEND_URL',
      '*BACKEND_URL',
      '*_CALLBACK_URL',
      '*_REDIRECT_URL',
      '*_REDIRECT_URI',
    ],
    kind: 'https-url',
    for: production,
    presence: 'optional',
  },
  // Any other address: plain HTTP only to hosts that no name server outside knows.
  { names: ['*_URL', '*_URI', '*_ENDPOINT', '*_BASE'], kind: 'public-url', for: production, presence: 'optional' },

  {
    names: ['SESSION_COOKIE_SECURE', 'COOKIE_SECURE', 'SESSION_SECURE_COOKIE', 'SECURE_COOKIES', 'SESSION_SECURE', 'AUTH_COOKIE_SECURE'],
    kind: 'on',
    for: production,
    presence: 'advised',
  },
  {
    names: [
      '*_COOKIE_SECURE',
      '*_COOKIE_HTTPONLY',
      'COOKIE_HTTPONLY',
      'SECURE_SSL_REDIRECT',
      'NODE_TLS_REJECT_UNAUTHORIZED',
      'PYTHONHTTPSVERIFY',
    ],
    kind: 'on',
    for: production,
    presence: 'optional',
  },
  {
    names: ['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL', 'CORS_ALLOW_ALL'],
    kind: 'off',
    for: production,
    presence: 'optional',
  },
  {
    names: ['CORS', 'CORS_ORIGIN', 'CORS_ORIGINS', 'ALLOWED_ORIGINS', 'ALLOWED_HOSTS', '*CORS*ORIGIN*', 'CSRF_TRUSTED_ORIGINS'],
    kind: 'origins',
    for: production,
    presence: 'optional',
  },
]

const LLM_CHOICES = [
  'LLM_PRIMARY_PROVIDER',
  'LLM_FALLBACK_PROVIDER',
  'LLM_SECONDARY_PROVIDER',
  'LLM_PROVIDER',
  'AI_PROVIDER',
  'MODEL_PROVIDER',
  'EMBEDDING_PROVIDER',
  'EMBEDDINGS_PROVIDER',
]
const MAIL_CHOICES = ['EMAIL_PROVIDER', 'MAIL_PROVIDER', 'EMAIL_BACKEND', 'MAIL_MAILER', 'MAIL_DRIVER']
const STORAGE_CHOICES = ['STORAGE_PROVIDER', 'STORAGE_BACKEND', 'FILE_STORAGE', 'FILESYSTEM_DISK']
const PAYMENT_CHOICES = ['PAYMENT_PROVIDER', 'PAYMENTS_PROVIDER', 'BILLING_PROVIDER']

/** A choice, its values, and the variables that come with it: of those in one list one is enough. */
const CHOICES: readonly (readonly [names: readonly string[], is: readonly string[], require: readonly (readonly string[])[]])[] = [
  [LLM_CHOICES, ['groq'], [['GROQ_API_KEY']]],
  [LLM_CHOICES, ['openai'], [['OPENAI_API_KEY']]],
  [LLM_CHOICES, ['anthropic', 'claude'], [['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY']]],
  [LLM_CHOICES, ['gemini', 'google', 'google-ai', 'google_genai'], [['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY']]],
  [LLM_CHOICES, ['vertex', 'vertexai', 'vertex-ai'], [['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_APPLICATION_CREDENTIALS_JSON']]],
  [LLM_CHOICES, ['mistral', 'mistralai'], [['MISTRAL_API_KEY']]],
  [LLM_CHOICES, ['cohere'], [['COHERE_API_KEY', 'CO_API_KEY']]],
  [LLM_CHOICES, ['together', 'togetherai', 'together-ai'], [['TOGETHER_API_KEY', 'TOGETHERAI_API_KEY']]],
  [LLM_CHOICES, ['openrouter'], [['OPENROUTER_API_KEY']]],
  [LLM_CHOICES, ['deepseek'], [['DEEPSEEK_API_KEY']]],
  [LLM_CHOICES, ['xai', 'grok'], [['XAI_API_KEY', 'GROK_API_KEY']]],
  [LLM_CHOICES, ['perplexity'], [['PERPLEXITY_API_KEY', 'PPLX_API_KEY']]],
  [LLM_CHOICES, ['fireworks', 'fireworksai'], [['FIREWORKS_API_KEY']]],
  [LLM_CHOICES, ['cerebras'], [['CEREBRAS_API_KEY']]],
  [LLM_CHOICES, ['replicate'], [['REPLICATE_API_TOKEN']]],
  [LLM_CHOICES, ['voyage', 'voyageai'], [['VOYAGE_API_KEY']]],
  [LLM_CHOICES, ['nvidia', 'nim'], [['NVIDIA_API_KEY']]],
  [LLM_CHOICES, ['huggingface', 'hf'], [['HF_TOKEN', 'HUGGINGFACE_API_KEY', 'HUGGINGFACEHUB_API_TOKEN']]],
  [LLM_CHOICES, ['azure', 'azure-openai', 'azure_openai'], [['AZURE_OPENAI_API_KEY'], ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_BASE_URL']]],
  // Its own role may stand for a key; there is nothing to require. A local one has none.
  [LLM_CHOICES, ['bedrock', 'aws', 'aws-bedrock', 'ollama', 'local', 'lmstudio', 'vllm', 'llamacpp', 'none', 'mock', 'fake'], []],
  [MAIL_CHOICES, ['sendgrid'], [['SENDGRID_API_KEY']]],
  [MAIL_CHOICES, ['mailgun'], [['MAILGUN_API_KEY', 'MAILGUN_SECRET']]],
  [MAIL_CHOICES, ['resend'], [['RESEND_API_KEY', 'RESEND_KEY']]],
  [MAIL_CHOICES, ['postmark'], [['POSTMARK_API_TOKEN', 'POSTMARK_TOKEN', 'POSTMARK_SERVER_TOKEN']]],
  [MAIL_CHOICES, ['brevo', 'sendinblue'], [['BREVO_API_KEY', 'SENDINBLUE_API_KEY']]],
  [MAIL_CHOICES, ['smtp'], [['SMTP_HOST', 'MAIL_HOST', 'EMAIL_HOST', 'SMTP_SERVER', 'MAIL_SERVER']]],
  [
    STORAGE_CHOICES,
    ['s3', 'aws'],
    [['S3_BUCKET', 'AWS_S3_BUCKET', 'AWS_BUCKET', 'S3_BUCKET_NAME', 'AWS_STORAGE_BUCKET_NAME', 'AWS_S3_BUCKET_NAME']],
  ],
  [PAYMENT_CHOICES, ['stripe'], [['STRIPE_SECRET_KEY', 'STRIPE_API_KEY'], ['STRIPE_WEBHOOK_SECRET']]],
  [PAYMENT_CHOICES, ['paypal'], [['PAYPAL_CLIENT_SECRET', 'PAYPAL_SECRET']]],
]

/** Choices of which an unknown value is told: the key that it needs cannot be known. */
export const KNOWN_CHOICES: ReadonlySet<string> = new Set(LLM_CHOICES)

const complete = (row: Row): EnvRule => ({ kind: 'any', values: [], for: [], presence: 'required', ...row })
const issued = (names: readonly string[]): EnvRule =>
  complete({ names, kind: /KEY|TOKEN|SECRET/.test(names[0] as string) ? 'issued' : 'any' })

export const WEB_SERVICE: { readonly require: readonly EnvRule[]; readonly when: readonly EnvWhen[] } = {
  require: REQUIRE.map(complete),
  when: CHOICES.map(([names, is, require]) => ({ names, is, require: require.map(issued) })),
}
