import { gatherOnce } from '../../base/gather.js'
import { keyAt } from '../../text/text.js'
import { NOBODY } from './arguments.js'
import { type Scene, mention } from './finder.js'
import type { EventMention } from './mention.js'

/** "Negotiations on a visa agreement between the EU and Armenia opened on 2 February in Brussels": a round of talks, told with its day. */
export function findOpening(scene: Scene): EventMention | null {
  const { view, trigger } = scene
  const { text } = scene.reading
  if (
    !/^(negotiations|talks)$/.test(keyAt(text, trigger.to - 1)) ||
    trigger.from - view.sentence.from > 4 ||
    view.sentence.kind === 'title' ||
    view.dates.length === 0
  )
    return null
  const verb = openingVerb(scene)
  if (verb < 0 || view.actors.some((a) => a.people.length > 0 && a.to <= verb)) return null
  const told = gatherOnce(view.actors, (a) => (a.by === 'party' && a.to <= verb ? a.parties : []))
  const parties = told.length >= 2 ? told : scene.discourse.sides()
  const date = view.dates.find((d) => d.from > verb && d.from - verb <= 8) ?? null
  const place = view.places.find((p) => p.from > verb && p.from - verb <= 10 && /^(in|at)$/.test(p.preposition)) ?? null
  return date && parties.length >= 2 ? mention(scene, { kind: 'consultations', near: { people: [], parties }, far: NOBODY, to: verb + 1, date, place }) : null
}

/** The verb whose subject the talks are: before any other clause begins. */
function openingVerb(scene: Scene): number {
  const { text } = scene.reading
  if (!/^(on|for|about|regarding|between|concerning|opened|began|started|were)$/.test(keyAt(text, scene.trigger.to))) return -1
  for (let i = scene.trigger.to; i < Math.min(scene.clause.to, scene.trigger.to + 25); i++) {
    if (/^(opened|began|started|commenced|resumed)$/.test(keyAt(text, i))) return i
    if (/^(launched|opened)$/.test(keyAt(text, i)) && /^(were|was)$/.test(keyAt(text, i - 1))) return i
  }
  return -1
}
