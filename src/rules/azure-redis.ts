import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'azure-redis-connection-string',
    title: 'Azure Cache for Redis connection string',
    severity: 'high',
    anchors: ['.redis.cache.windows.net:'],
    before: null,
    pattern: /\.redis\.cache\.windows\.net:63(?:79|80),password=(?<secret>[0-9A-Za-z+\/]{43}=)(?!=)/,
    shape: 'redis.cache.windows.net and password=, 44 base64 characters',
    rank: 2,
    links: { revoke: 'https://portal.azure.com', docs: 'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-redis-connection-string': {
    flags: [['shop.redis.cache.windows.net:6380,password=', { of: 'base64', length: 43 }, '=,ssl=True']],
    passes: [['shop.redis.cache.windows.net:6380,password=', { of: 'base64', length: 30 }, '=']],
  },
}
