import type { Line } from '../answers/types.js'
import { Documents } from '../answers/told/sources.js'
import { compareSides, pointsOf } from '../answers/told/two-sides.js'
import { markedText } from '../export/page-marks.js'
import { allFacts } from '../model/all-facts.js'
import type { KeptDocument } from '../model/kept.js'
import type { Store } from '../store/types.js'
import type { OtherDocument, Point, Sides } from '../../web/src/sides-view.js'

/** Begin the ids of marks in the left and the right text. */
const LEFT = 'd'
const RIGHT = 'o'

/** Documents that tell of the same occasions from another side. */
export async function othersOf(store: Store, document: KeptDocument): Promise<KeptDocument[]> {
  const pairs = [
    ...(await store.rows('pair', { where: { left: ['=', document.id] } })),
    ...(await store.rows('pair', { where: { right: ['=', document.id] } })),
  ]
  const ids = [...new Set(pairs.map(({ left, right }) => (left === document.id ? right : left)))]
  return (await Promise.all(ids.map((id) => store.document(id)))).filter((one) => one !== null)
}

export const otherShown = ({ id, outlet, title }: KeptDocument): OtherDocument => ({ id, outlet, title })

/** Two texts side by side: what both tell, what only one of them tells, and the words of each. */
export async function sidesOf(store: Store, left: KeptDocument, right: KeptDocument): Promise<Sides> {
  const documents = new Documents(store)
  await documents.load([left.id, right.id])
  const points = await pointsOf(store, [left.id, right.id])
  const { both, onlyLeft, onlyRight } = compareSides(points.get(left.id) ?? [], points.get(right.id) ?? [], documents)
  return {
    other: otherShown(right),
    leftHtml: await sideHtml(store, left, [...both, ...onlyLeft], onlyLeft, LEFT),
    rightHtml: await sideHtml(store, right, [...both, ...onlyRight], onlyRight, RIGHT),
    both: both.map((line) => shown(line, left.id)),
    onlyLeft: onlyLeft.map((line) => shown(line, left.id)),
    onlyRight: onlyRight.map((line) => shown(line, left.id)),
  }
}

function shown(line: Line, left: string): Point {
  const [here, there] = [line.sources.find((source) => source.document === left), line.sources.find((source) => source.document !== left)]
  return {
    kind: String(line.fields['kind']),
    words: String(line.fields['point']),
    otherWords: line.fields['other_words'] === true && here && there ? [here.quote, there.quote] : null,
    here: here?.fact ?? null,
    there: there?.fact ?? null,
  }
}

/** A text with only the facts that are compared underlined, and those tinted that the other side does not tell. */
async function sideHtml(store: Store, { id, title }: KeptDocument, lines: readonly Line[], alone: readonly Line[], prefix: string): Promise<string> {
  const [kept] = await store.records([id])
  const factsOf = (some: readonly Line[]): Set<string | null> =>
    new Set(some.flatMap(({ sources }) => sources.flatMap((one) => (one.document === id ? [one.fact] : []))))
  const [compared, only] = [factsOf(lines), factsOf(alone)]
  const facts = kept ? [...allFacts(kept.record)].filter(({ fact }) => compared.has(fact.id)) : []
  return markedText((await store.text(id)) ?? '', facts, prefix, title, (fact) => (only.has(fact) ? 'alone' : '')).body
}
