import type { Lack, Lacking } from '../../env/sync/sync.ts'
import { columns, count, say, sayJson } from './screen.ts'

export interface Synced {
  template: string
  env: string
  /** Names that were added to the template. */
  added: readonly string[]
}

const PLACES: readonly Lacking[] = ['template', 'env', 'compose', 'code']

export async function showSync(lacks: readonly Lack[], synced: Synced, format: 'human' | 'json'): Promise<void> {
  const { template, env, added } = synced
  if (format === 'json') return sayJson({ schemaVersion: 1, template, env, added, lacks })
  const told = PLACES.flatMap((place) => part(place, lacks, synced))
  const missing = lacks.filter(({ place }) => place !== 'code').length
  await say([
    ...(added.length > 0 ? [`${template}: added ${added.join(', ')}, without values`] : []),
    ...told,
    missing === 0
      ? 'template, .env, compose and code agree'
      : `${count(missing, 'name')} missing${added.length === 0 && lacks.some(({ place }) => place === 'template') ? '; --write adds what the template lacks' : ''}`,
  ])
}

function part(place: Lacking, lacks: readonly Lack[], { template, env }: Synced): string[] {
  const own = lacks.filter((lack) => lack.place === place)
  if (own.length === 0) return []
  const heads: Record<Lacking, string> = {
    template: `${template} lacks`,
    env: `${env} lacks`,
    compose: 'no service of the compose file is given',
    code: 'note: nothing here reads',
  }
  return [heads[place], ...columns(own.map(({ name, because }) => [`  ${name}`, because.join(', ')]))]
}
