import type { RoleSpan, Told } from './node.js'
import type { OfficeRole } from './office-role.js'
import { Tally } from '../tally.js'

type Packed = readonly [
  nameKey: string,
  known: string,
  doc: string,
  fact: string,
  forms: readonly (string | number)[],
  roles: readonly (readonly [role: number, first: number, last: number, seen: number, halves: readonly number[] | 0])[],
  together: readonly string[],
]

/** The words of a node as text; roles by their numbers. */
export function packTold({ nameKey, anchorKnown, anchorDoc, anchorFact, forms, roles, together }: Told, numberOf: (role: OfficeRole) => number): string {
  const packed: Packed = [
    nameKey,
    anchorKnown,
    anchorDoc,
    anchorFact,
    [...forms].flat(),
    roles.map(({ role, first, last, seen, halves }) => [numberOf(role), first, last, seen, halves ? [...halves].flat() : 0]),
    together ? [...together] : [],
  ]
  return JSON.stringify(packed)
}

export function unpackTold(text: string, roles: readonly OfficeRole[]): Told {
  const [nameKey, anchorKnown, anchorDoc, anchorFact, forms, spans, together] = JSON.parse(text) as Packed
  return {
    nameKey,
    anchorKnown,
    anchorDoc,
    anchorFact,
    forms: tallyOf<string>(forms),
    roles: spans.map(
      ([role, first, last, seen, halves]): RoleSpan => ({
        role: roles[role] as OfficeRole,
        first,
        last,
        seen,
        halves: halves === 0 ? null : tallyOf<number>(halves),
      }),
    ),
    together: together.length > 0 ? new Set(together) : null,
  }
}

function tallyOf<Key extends string | number>(flat: readonly (string | number)[]): Tally<Key> {
  const tally = new Tally<Key>()
  for (let i = 0; i < flat.length; i += 2) tally.add(flat[i] as Key, flat[i + 1] as number)
  return tally
}
