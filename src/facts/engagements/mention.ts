import type { TokenRange } from '../../base/span.js'
import type { TriggerForm, TriggerRow } from '../../../languages/en/engagements.js'
import type { DateMention } from '../../mentions/types.js'
import type { EngagementKind } from '../../model/types.js'
import type { Sentence } from '../../text/sentences.js'
import type { ActorPhrase } from '../actors.js'
import type { NamedEvent } from './named-events.js'

/** A trigger word found in a sentence. */
export interface Trigger extends TokenRange {
  readonly row: TriggerRow
  readonly form: TriggerForm
}

/** Held, planned, past — or no engagement at all (denied, merely wished). */
export type Standing = 'held' | 'planned' | 'past' | 'none'

/** One place of the text that tells of an occasion; several may tell of the same. */
export interface EventMention {
  readonly sentence: Sentence
  readonly kind: EngagementKind
  readonly form: TriggerForm
  readonly rule: string
  readonly trigger: TokenRange
  /** Clause that proves it. */
  readonly range: TokenRange
  readonly people: readonly number[]
  readonly parties: readonly string[]
  /** Participants on the far side only: whom the subject met. */
  readonly counterpart: readonly number[]
  readonly standing: Standing
  readonly date: DateMention | null
  readonly place: EventPlace | null
  readonly name: string | null
  /** An event beside which others met: "on the margins of". */
  readonly aside: boolean
  /** The verb stands in its base form: "glad to meet". */
  readonly isBase: boolean
  /** The verb stands in the past: "visited". */
  readonly isDone: boolean
  /** "his meeting with", "the President's visit to": told in passing, as something known. */
  readonly owned: boolean
  /** Folded head noun of an event that is named only by it: "summit", "council". */
  readonly head: string | null
  /** Which of its series a named event is: "the second Summit", "the 20th meeting of". */
  readonly ordinal: number | null
  /** "the meeting", "these talks": points back at an occasion already told. */
  readonly pointsBack: boolean
  /** "accompanied by": those who travel with. */
  readonly accompanies: boolean
  /** "in each country", "with host government officials": at every stop of the trip. Of who attends: "in the meetings", at all of them. */
  readonly everywhere: boolean
  /** Only adds participants, date or place to an occasion already told. */
  readonly onlyAdds: boolean
}

export interface EventPlace {
  readonly name: string
  readonly level: 'town' | 'country' | 'region'
  readonly country: string | null
  /** Not told: whoever receives is at home. */
  readonly isImplied?: boolean
  /** Its tokens, where words of the text name it. */
  readonly from?: number
  readonly to?: number
}

/** A sentence as the finders of events see it: who, when, where, and the trigger words, left to right. */
export interface View {
  readonly sentence: Sentence
  readonly actors: readonly ActorPhrase[]
  readonly triggers: readonly Trigger[]
  readonly dates: readonly DateMention[]
  readonly events: readonly NamedEvent[]
  readonly places: readonly (EventPlace & TokenRange & { readonly preposition: string })[]
}
