import type { Ruled } from '../../../web/src/review/props.js'
import type { Decision } from '../../model/kept.js'
import type { Store } from '../../store/types.js'

/** What people can rule on the page. */
export const RULINGS = ['accept', 'reject', 'edit', 'same', 'different', 'prefer', 'unsure'] as const
export type Ruling = (typeof RULINGS)[number]

export const factOf = ({ doc, fact }: Decision['target']): string => `${doc}#${fact}`
export const endsOf = ({ target, other }: Decision): string[] => [target, other].flatMap((end) => (end ? [factOf(end)] : []))

/** Rulings on single facts, or one on two facts together: the two do not touch each other. */
export interface Subject {
  readonly of: readonly string[]
  readonly pair: boolean
}

/** The live rulings that somebody may see, by what they are about. */
export class Rulings {
  readonly all: readonly Decision[]
  readonly #on = new Map<string, Decision[]>()

  private constructor(all: readonly Decision[]) {
    this.all = all
    for (const decision of all) for (const key of keysOf({ of: endsOf(decision), pair: decision.other !== null })) listed(this.#on, key).push(decision)
  }

  static async of(store: Store): Promise<Rulings> {
    const all: Decision[] = []
    for await (const decision of store.decisions()) all.push(decision)
    return new Rulings(all)
  }

  /** Oldest first, each once. */
  on(subject: Subject): readonly Decision[] {
    const found = new Set(keysOf(subject).flatMap((key) => this.#on.get(key) ?? []))
    return subject.of.length > 1 && !subject.pair ? [...found].sort((a, b) => number(a.id) - number(b.id)) : [...found]
  }

  /** "d12", or '' if nobody ruled. */
  newest(subject: Subject): string {
    return this.on(subject).at(-1)?.id ?? ''
  }
}

const keysOf = ({ of, pair }: Subject): string[] => (pair ? [[...of].sort().join(' ')] : [...of])
const number = (id: string): number => Number(id.slice(1))

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

/** A ruling as the page tells it. */
export const toldRuling = ({ id, by, kind, recorded, reason, value, target }: Decision): Ruled => ({
  id,
  by,
  ruling: kind,
  day: recorded.slice(0, 10),
  reason,
  told:
    kind === 'edit'
      ? Object.entries(value ?? {})
          .map(([field, set]) => `${field}: ${valueInWords(set)}`)
          .join('; ')
      : kind === 'prefer'
        ? factOf(target)
        : null,
})

/** The value of a field in words; lists with commas. */
export const valueInWords = (value: unknown): string =>
  value === null || value === undefined || value === '' ? '–' : Array.isArray(value) ? value.map(String).join(', ') : String(value)

/** Whether the newest rulings of two people on one thing contradict each other; who is unsure contradicts nobody. */
export function differ(rulings: readonly Decision[]): boolean {
  const last = new Map<string, string>()
  for (const { by, kind, value } of rulings) {
    if (kind === 'unsure') last.delete(by)
    else last.set(by, kind === 'edit' ? JSON.stringify(value) : kind)
  }
  return new Set(last.values()).size > 1
}
