import { type Alignment, align, bagF1, isSameDate, isSameName, overlapOf } from './compare.js'
import { bagOf, nameWords, partyForm, plain, unitForm } from './normal.js'
import type { Field, Scorable, ScorablePosition, Scored, Tally } from './types.js'

function noteMisses<A, B>(tally: Tally, field: Field, { missed, extra }: Alignment<A, B>, of = ''): void {
  for (const item of missed) tally.miss(field, `missed${of}`, item)
  for (const item of extra) tally.miss(field, `extra${of}`, item)
}

export function comparePeople(gold: Scorable, predicted: Partial<Scorable>, tally: Tally): void {
  const [ours, theirs] = [gold.people ?? [], predicted.people ?? []]
  const people = align(ours, theirs, (a, b) => (isSameName(a.name, b.name) ? 1 + bagF1(nameWords(a.name), nameWords(b.name)) : 0), 1)
  tally.add('people', people.pairs.length, ours.length, theirs.length)
  noteMisses(tally, 'people', people)
  let hits = 0
  for (const [a, b] of people.pairs) {
    const positions = align(a.positions ?? [], b.positions ?? [], (x, y) => bagF1(officeBag(x), officeBag(y)), 0.7)
    hits += positions.pairs.length
    for (const [x, y] of positions.pairs) tally.side('positionStatus', (x.status ?? 'current') === (y.status ?? 'current'))
    noteMisses(tally, 'positions', positions, ` ${a.name}`)
  }
  const count = (list: typeof ours): number => list.reduce((sum, person) => sum + (person.positions?.length ?? 0), 0)
  tally.add('positions', hits, count(ours), count(theirs))
}

const officeBag = ({ title, of }: ScorablePosition): string[] => bagOf(`${title} ${of ? partyForm(of) : ''}`)

export function compareTopics(gold: Scorable, predicted: Partial<Scorable>, tally: Tally): void {
  const codes = ({ topics = [] }: Partial<Scorable>): Set<string> => new Set(topics.map((topic) => (typeof topic === 'string' ? topic : topic.code)))
  const [ours, theirs] = [codes(gold), codes(predicted)]
  tally.add('topics', [...ours].filter((code) => theirs.has(code)).length, ours.size, theirs.size)
  for (const code of ours) if (!theirs.has(code)) tally.miss('topics', 'missed', code)
  for (const code of theirs) if (!ours.has(code)) tally.miss('topics', 'extra', code)
}

export function compareCommitments(gold: Scorable, predicted: Partial<Scorable>, { text }: Scored, tally: Tally): void {
  const [ours, theirs] = [gold.commitments ?? [], predicted.commitments ?? []]
  const found = align(ours, theirs, (a, b) => overlapOf(text, a.evidence, b.evidence) + (a.kind === b.kind ? 0.01 : 0), 0.3)
  let hits = 0
  for (const [a, b] of found.pairs) {
    const isRight = a.kind === b.kind
    hits += isRight ? 1 : 0.5
    tally.side('commitmentKinds', isRight)
    if (!isRight) tally.miss('commitments', `kind ${a.kind} → ${b.kind}`, a.evidence)
  }
  tally.add('commitments', hits, ours.length, theirs.length)
  noteMisses(tally, 'commitments', found)
}

export function compareAgreements(gold: Scorable, predicted: Partial<Scorable>, tally: Tally): void {
  const [ours, theirs] = [gold.agreements ?? [], predicted.agreements ?? []]
  const found = align(ours, theirs, (a, b) => (a.acronym && b.acronym && plain(a.acronym) === plain(b.acronym) ? 1 : bagF1(bagOf(a.name), bagOf(b.name))), 0.7)
  tally.add('agreements', found.pairs.length, ours.length, theirs.length)
  noteMisses(tally, 'agreements', found)
}

export function compareFigures(gold: Scorable, predicted: Partial<Scorable>, tally: Tally): void {
  const [ours, theirs] = [gold.figures ?? [], predicted.figures ?? []]
  type Figure = (typeof ours)[number]
  const similarity = (a: Figure, b: Figure): number => {
    const isSame = Math.abs(a.value - b.value) <= 0.005 * Math.abs(a.value) && unitForm(a.unit) === unitForm(b.unit)
    return isSame ? 1 + bagF1(bagOf(a.indicator), bagOf(b.indicator)) / 2 + (isSameDate(a.period, b.period) ? 0.2 : 0) : 0
  }
  const found = align(ours, theirs, similarity, 1)
  tally.add('figures', found.pairs.length, ours.length, theirs.length)
  for (const [a, b] of found.pairs) tally.side('figurePeriods', isSameDate(a.period, b.period))
  noteMisses(tally, 'figures', found)
}
