import { failure, ReadoutError } from '../base/errors.js'
import type { Store } from '../store/types.js'
import { accordLines } from './brief/accords.js'
import { contactLine } from './brief/contacts.js'
import { Dealing } from './brief/dealing.js'
import { disputeLines } from './brief/disputes.js'
import { figureLines, shownFigures } from './brief/numbers.js'
import { peopleNow } from './brief/people-now.js'
import { Pen } from './brief/pen.js'
import { planLines } from './brief/plans.js'
import { promiseLines } from './brief/promises.js'
import { summaryLines } from './brief/summary.js'
import { wordingLines } from './brief/words.js'
import type { Question } from './ask/understand.js'
import { figuresOf } from './figures.js'
import { occasionsWith } from './timeline.js'
import { whoIsAsked } from './ask/who.js'
import { accordsOf } from './told/accord.js'
import { answerOf, prose } from './told/answer.js'
import { withArticle } from './told/holding.js'
import { knownBy } from './told/known.js'
import { reportsOfEvents } from './told/find-reports.js'
import { partiesInWords } from './told/list-in-words.js'
import { occasionOf, type Told } from './told/occasion.js'
import { isBetween, type Pledge, pledgesOf } from './told/pledge.js'
import { remembering } from './told/remembering.js'
import { commitmentsIn, rowsIn, windowOf } from './told/window.js'
import type { Answer, Section, Terms } from './types.js'
import { phrasesOf } from './wording.js'

/** Occasions and documents that a brief rests on at most: the latest. */
const MOST_OCCASIONS = 40
const MOST_DOCUMENTS = 150
const MOST_FIGURES = 300
const MOST_PHRASES = 60
const CONTACTS = 6

/** Two pages before a meeting of two parties, every sentence with its notes. */
export async function brief(kept: Store, terms: Terms): Promise<Answer> {
  const store = remembering(kept)
  const question = { ...(await whoIsAsked(store, terms)), limit: MOST_OCCASIONS }
  const [a, b] = question.parties
  if (!a || !b || a === b || question.parties.length > 2 || question.people.length)
    throw new ReadoutError(
      failure('OPTION_INVALID', null, {
        option: 'The names',
        value: (terms.words ?? []).join(' '),
        allowed: 'two states or organisations: brief kazakhstan EU',
      }),
    )
  const pen = new Pen(store)
  const { told } = await occasionsWith(store, question, 'desc')
  const docs = await windowOf(store, question, MOST_DOCUMENTS)
  const pledges = await pledgesIn(store, docs, question)
  const accords = accordsOf(
    knownBy(await rowsIn(store, 'agreement', docs), question.knownAt).filter((row) => row.parties.includes(a) && row.parties.includes(b)),
  )
  const figures = knownBy(await figuresOf(store, a, b, MOST_FIGURES), question.knownAt)
  const phrases = await phrasesOf(store, question, pen.documents, MOST_PHRASES)
  const measured = shownFigures(figures, [a, b])
  await pen.load([
    ...told.flatMap((one) => one.reports.map((row) => row.doc)),
    ...pledges.flatMap((one) => [one.first.doc, ...one.later.map((row) => row.doc)]),
    ...accords.flatMap((one) => one.rows.map((row) => row.doc)),
    ...measured.flatMap((one) => one.rows.map((row) => row.doc)),
    ...phrases.flatMap((one) => [one.uses[0], one.uses.at(-1)].flatMap((use) => (use ? [use.doc] : []))),
  ])
  const dealing = await Dealing.of(store, [a, b], [...new Set([...docs, ...pledges.map((one) => one.first.doc)])])
  const happened = told.filter((one) => !one.isAhead && dealing.isContact(one, pen)).map((one) => withFirst(one, [a, b]))
  const met = new Set(happened.slice(0, 20).flatMap((one) => one.people))
  const last = lastDay(told)
  const people = [...(await peopleNow(store, a, question, met, pen)), ...(await peopleNow(store, b, question, met, pen))]
  const theirs = pledges.filter((one) => dealing.isTheirs(one, pen))
  const promises = (own: (pledge: Pledge) => boolean): Section['lines'] => promiseLines(theirs, own, question, pen)
  const sections: Section[] = [
    prose('short', 'In short', summaryLines({ parties: [a, b], happened, told, measured, clock: question.clock }, pen)),
    prose('people', 'Who they are now', people),
    prose('contacts', 'Last contacts', contactLines(happened, pen)),
    prose(
      'promised-together',
      'What both undertook',
      promises(({ by }) => by.includes(a) && by.includes(b)),
    ),
    prose(
      'promised-a',
      `What ${withArticle(a)} undertook`,
      promises(({ by }) => by.includes(a) && !by.includes(b)),
    ),
    prose(
      'promised-b',
      `What ${withArticle(b)} undertook`,
      promises(({ by }) => by.includes(b) && !by.includes(a)),
    ),
    prose('plans', 'Plans and what became of them', planLines([...told, ...(await plansAround(store, docs, told, question, pen))], question, pen)),
    prose('figures', 'Figures', figureLines(figures, [a, b], pen)),
    prose('agreements', 'Agreements', accordLines(accords, pen)),
    prose('disputes', 'Where the sources differ', await disputeLines(store, docs, question, pen)),
    prose('wording', 'Wording that changed', wordingLines(phrases, last, pen)),
  ]
  return answerOf(question, pen.documents, {
    question: 'brief',
    title: `${a} – ${b}`,
    sections,
    notes: happened.length ? [] : [`The record holds no dealing of ${partiesInWords([a, b])} with each other that has taken place.`],
  })
}

/** The two first among the parties of an occasion: where many met, those asked for are named. */
const withFirst = (told: Told, two: readonly string[]): Told => ({
  ...told,
  parties: [...two.filter((party) => told.parties.includes(party)), ...told.parties.filter((party) => !two.includes(party))],
})

function contactLines(happened: readonly Told[], pen: Pen): Section['lines'] {
  const dated = happened.filter((one) => one.start !== null)
  return (dated.length > 1 ? dated : happened).slice(0, CONTACTS).map((one, i) => {
    const line = contactLine(one, pen)
    return i === 0 || i === 4 ? { ...line, fields: { ...line.fields, paragraph: true } } : line
  })
}

async function pledgesIn(store: Store, docs: readonly string[], question: Question): Promise<Pledge[]> {
  const rows = knownBy(await commitmentsIn(store, docs, question.parties), question.knownAt).filter((row) => isBetween(row, question.parties))
  return pledgesOf(store, rows, question, 40)
}

/** Planned occasions that the documents tell of one of the two with groups of states: a ministerial of the region. */
async function plansAround(store: Store, docs: readonly string[], told: readonly Told[], question: Question, pen: Pen): Promise<Told[]> {
  const own = new Set(told.map((one) => one.event))
  const planned = knownBy(await rowsIn(store, 'report', docs), question.knownAt).filter(
    ({ status, event, parties }) =>
      status === 'planned' && event !== null && parties.length > 1 && !own.has(event) && isBetween({ by: parties, to: [] }, question.parties),
  )
  const groups = await reportsOfEvents(store, [...new Set(planned.map((row) => row.event as string))].slice(0, MOST_OCCASIONS), question)
  await pen.load([...groups.values()].flat().map((row) => row.doc))
  return [...groups.values()].filter((group) => group.length > 0).map((group) => occasionOf(group, pen.book, question.today))
}

const lastDay = (told: readonly Told[]): string =>
  told.flatMap((one) => one.reports.map((row) => row.known)).reduce((best, day) => (day > best ? day : best), '0000')
