import { failure, ReadoutError } from '../base/errors.js'
import { anchored } from '../keep.js'
import type { Decision } from '../model/kept.js'
import type { Store } from '../store/types.js'
import { compareTold } from './compare-told.js'
import { EXIT, print } from './output.js'
import { type StoreOptions, whoever, withStore } from './store-option.js'

/** Options of `readout decide` as the command line gives them. */
export interface DecideOptions extends StoreOptions {
  readonly set?: readonly string[]
  readonly reason?: string
  readonly by?: string
  readonly json?: boolean
}

export const RULINGS = ['accept', 'reject', 'edit', 'same', 'different', 'prefer', 'unsure'] as const
type Ruling = (typeof RULINGS)[number]
const WITH_OTHER: ReadonlySet<Ruling> = new Set(['same', 'different'])

/** Writes down what a person rules about facts; each call is a batch that can be undone. */
export function decideCommand(ruling: string, targets: readonly string[], options: DecideOptions): Promise<number> {
  if (!(RULINGS as readonly string[]).includes(ruling)) throw wrong('RULING', ruling, RULINGS.join(', '))
  const kind = ruling as Ruling
  if (WITH_OTHER.has(kind) ? targets.length !== 2 : targets.length === 0)
    throw wrong('FACT', targets.join(' ') || '(none)', WITH_OTHER.has(kind) ? 'two facts, as DOCUMENT#FACT' : 'one fact or more, as DOCUMENT#FACT')
  const value = kind === 'edit' ? valuesOf(options.set ?? []) : null
  return withStore(options, async (store) => {
    const by = whoever(options.by)
    const anchors = await Promise.all(targets.map((target) => anchored(store, target)))
    const common = { kind, value, reason: options.reason ?? null, by }
    const rulings: Omit<Decision, 'id' | 'batch' | 'recorded'>[] = WITH_OTHER.has(kind)
      ? [{ ...common, target: anchors[0] as Decision['target'], other: anchors[1] as Decision['target'] }]
      : anchors.map((target) => ({ ...common, target, other: null }))
    const decisions = await ruled(store, rulings, by, options.reason ?? null)
    const batch = decisions[0]?.batch ?? ''
    await print(options.json ? `${JSON.stringify(decisions)}\n` : `${decisions.map(line).join('')}Batch ${batch}; to take it back: readout undo ${batch}\n`)
    return EXIT.ok
  })
}

async function ruled(
  store: Store,
  rulings: readonly Omit<Decision, 'id' | 'batch' | 'recorded'>[],
  by: string,
  reason: string | null,
): Promise<readonly Decision[]> {
  const merges = rulings.some(({ kind }) => WITH_OTHER.has(kind))
  const batch = await store.begin({ kind: merges ? 'merge' : 'review', by, reason, engine: null })
  const decisions = await store.decide(batch.id, rulings)
  await compareTold(store)
  return decisions
}

const line = ({ id, kind, target, other }: Decision): string =>
  `${id}  ${kind}  ${target.doc}#${target.fact}${other ? ` and ${other.doc}#${other.fact}` : ''}\n`

/** "start=2025-03-27", "place=Ashgabat", "parties=[\"Kazakhstan\"]": JSON where it is JSON, else text; "place=" is null. */
function valuesOf(set: readonly string[]): Readonly<Record<string, unknown>> {
  if (set.length === 0) throw wrong('--set', '(none)', 'FIELD=VALUE, once or more')
  return Object.fromEntries(
    set.map((pair) => {
      const at = pair.indexOf('=')
      if (at <= 0) throw wrong('--set', pair, 'FIELD=VALUE')
      return [pair.slice(0, at), valueOf(pair.slice(at + 1))]
    }),
  )
}

function valueOf(written: string): unknown {
  if (written === '') return null
  if (/^\d{4}(-\d{2}){0,2}$/.test(written)) return written
  try {
    return JSON.parse(written)
  } catch {
    return written
  }
}

const wrong = (option: string, value: string, allowed: string): ReadoutError => new ReadoutError(failure('OPTION_INVALID', null, { option, value, allowed }))
