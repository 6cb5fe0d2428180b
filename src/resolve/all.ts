import { resolveConflicts } from './conflicts.js'
import { resolveCopies } from './copies.js'
import { resolveEvents } from './events.js'
import { resolveFigures } from './figures.js'
import { describeSeries } from './figures/describe-series.js'
import { resolveHoldings } from './holdings/resolve-holdings.js'
import { resolveNamed } from './named.js'
import { describePeople } from './people/describe-people.js'
import { resolvePeople } from './people/resolve-people.js'
import { resolveThreads } from './threads.js'
import type { Resolver } from './types.js'

/**
 * How documents are compared, in order: each resolver sees in the rows what those before it assigned. Copies come first,
 * since a reprint counts once; who is who before what took place, since people tell two meetings of one day apart.
 */
export const STEPS: readonly { readonly what: string; readonly resolve: Resolver }[] = [
  { what: 'copies', resolve: resolveCopies },
  { what: 'who is who', resolve: resolvePeople },
  { what: 'what people are called', resolve: describePeople },
  { what: 'who held which office', resolve: resolveHoldings },
  { what: 'agreements, initiatives, organisations', resolve: resolveNamed },
  { what: 'which reports tell of one event', resolve: resolveEvents },
  { what: 'figures of one series', resolve: resolveFigures },
  { what: 'what is measured', resolve: describeSeries },
  { what: 'what contradicts what', resolve: resolveConflicts },
  { what: 'what became of promises', resolve: resolveThreads },
]

export const RESOLVERS: readonly Resolver[] = STEPS.map(({ resolve }) => resolve)
