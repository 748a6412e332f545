import { readingEnv } from './reading.ts'
import type { MoveInput, Section } from './types.ts'

/** One secret with a key for each variable; ECS puts keys into variables, and nothing of them stands in the task definition. */
export function toAws(input: MoveInput): Section[] {
  const { file, app, secrets } = input
  const make = `aws secretsmanager create-secret --name ${app} --secret-string file:///dev/stdin`
  return [
    {
      title: '1. Make the secret (later values: put-secret-value --secret-id instead of create-secret --name)',
      lines: [`${readingEnv(file, secrets, 'json')} | ${make}`],
    },
    { title: '2. Let the role that starts the task read it: a policy of the execution role', lines: policy(input) },
    { title: '3. In containerDefinitions of the ECS task definition, and out of "environment"', lines: definitions(input) },
    {
      title: '   Elsewhere',
      lines: [
        `aws secretsmanager get-secret-value --secret-id ${app} --query SecretString --output text  # for a program that reads its standard output, not for a terminal`,
      ],
    },
  ]
}

/** Secrets Manager adds six characters to a name. */
const arn = (app: string): string => `arn:aws:secretsmanager:REGION:ACCOUNT:secret:${app}-??????`

function policy({ app }: MoveInput): string[] {
  const statement = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: arn(app) }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2).split('\n')
}

function definitions({ app, secrets }: MoveInput): string[] {
  const list = secrets.map((name) => ({ name, valueFrom: `arn:aws:secretsmanager:REGION:ACCOUNT:secret:${app}-SUFFIX:${name}::` }))
  return JSON.stringify({ secrets: list }, null, 2).split('\n')
}
