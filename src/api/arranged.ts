import type { Answer } from '../answers/types.js'
import type { LeftOut } from '../../web/src/arrange-view.js'

export interface Arranged {
  readonly answer: Answer
  /** Sections that the asker left out. */
  readonly leftOut: readonly LeftOut[]
}

/** An answer with its sections in the order asked for, "contacts,plans"; those that are not named are left out. Null: as they come. */
export function arranged(answer: Answer, order: string | null): Arranged {
  const wanted = order?.split(',').filter(Boolean) ?? []
  const own = wanted.flatMap((id) => answer.sections.find((section) => section.id === id) ?? [])
  if (own.length === 0) return { answer, leftOut: [] }
  const sections = [...new Set(own)]
  const leftOut = answer.sections.filter((section) => !sections.includes(section)).map(({ id, title }) => ({ id, title }))
  return { answer: { ...answer, sections }, leftOut }
}
