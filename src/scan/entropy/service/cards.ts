import type { CheckName, Links, Severity } from '../../../model.ts'
import { allServices } from './rows.ts'
import { describeShape } from './shape.ts'

/** What the catalogue says of every service. */
export function serviceCards(): { id: string; check: CheckName; title: string; severity: Severity; about: string; links: Links }[] {
  return allServices().map(({ id, title, severity, keywords, shape, links }) => ({
    id,
    check: 'entropy',
    title,
    severity,
    about: `${describeShape(shape)}, near ${keywords.map(({ word }) => word).join(' or ')}`,
    links,
  }))
}
