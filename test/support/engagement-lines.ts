import { read } from '../../src/pipeline.js'

/** Engagements of a text as lines: kind, status, days, place, name, people, parties. */
export const engagementLines = (outlet: string, text: string): string[] =>
  read({ id: 'x', outlet, published: '2025-02-28', text }).engagements.map((e) =>
    [
      e.kind,
      e.status,
      `${e.start ?? '-'}${e.end ? `..${e.end}` : ''}`,
      `@${e.place ?? '-'}`,
      e.name ?? '-',
      `[${e.people.join(', ')}]`,
      `{${e.parties.join(', ')}}`,
    ].join(' | '),
  )

/** What it shows, outlet, text, lines. */
export type Scene = readonly [string, string, string, readonly string[]]
