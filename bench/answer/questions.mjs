// Questions about what a store holds, many different ones of each kind, chosen by days spread over the years and by names and words that
// stand in the documents of those days: so what is often told is asked for more often, as in life. The same store gives the same questions.
const FIRST = 2001
const LAST = 2026
const TODAY = '2026-01-01'

/** Some readouts, spread over all days: {doc, day, parties, people (ids), text}. */
async function samples(store, most) {
  const found = []
  for (let i = 0; found.length < most && i < most * 2; i++) {
    const year = FIRST + ((i * 7) % (LAST - FIRST))
    const month = 1 + ((i * 5) % 12)
    const day = `${year}-${String(month).padStart(2, '0')}-${String(1 + ((i * 11) % 28)).padStart(2, '0')}`
    const rows = await store.rows('report', { where: { known: ['>=', day] }, orderBy: ['known'], limit: 6 })
    const report = rows.find(({ parties }) => parties.length > 1) ?? rows[0]
    if (!report || found.some(({ doc }) => doc === report.doc)) continue
    const people = (await store.rows('person', { where: { doc: ['=', report.doc] } })).flatMap(({ person }) => person ?? [])
    found.push({ doc: report.doc, day: report.known, parties: [...report.parties].sort(), people, text: (await store.text(report.doc)) ?? '' })
  }
  return found
}

const unique = (questions) => [...new Map(questions.map((one) => [JSON.stringify(one), one])).values()]
const words = (text) => text.match(/\p{L}{3,}/gu) ?? []
const at = (list, share) => list[Math.floor(list.length * share)]

/** {KIND: terms of many questions}; `today` is that of all. */
export async function questionsOf(store, most = 60) {
  const some = (await samples(store, most)).map((one) => ({ ...one, year: one.day.slice(0, 4) }))
  const paired = some.filter(({ parties }) => parties.length > 1).map((one) => ({ ...one, pair: [one.parties[0], one.parties.at(-1)] }))
  const terms = (list) => unique(list).map((one) => ({ today: TODAY, ...one }))
  return {
    search: terms(some.flatMap(({ text, parties, year }, i) => search(words(text), i, parties, year))),
    'dossier of a person': terms(some.flatMap(({ people }) => people.slice(0, 1).map((person) => ({ person: [person] })))),
    'dossier of a party': terms(some.flatMap(({ parties }) => parties.map((party) => ({ words: [party] })))).slice(0, most),
    'dossier of two': terms(paired.map(({ pair }) => ({ words: pair }))),
    brief: terms(paired.map(({ pair }) => ({ words: pair }))),
    'timeline of two': terms(paired.map(({ pair }) => ({ words: pair }))),
    'network, a party for a year': terms(
      some.flatMap(({ parties, year }) => parties.slice(0, 2).map((party) => ({ words: [party], since: year, until: year }))),
    ),
    calendar: terms(some.map(({ day, parties }, i) => ({ since: day, until: `${day.slice(0, 4)}-12-31`, ...(i % 2 ? { words: parties.slice(0, 1) } : {}) }))),
    today: terms([{}, ...some.slice(0, 5).map(({ parties }) => ({ party: parties.slice(0, 1) }))]),
    coverage: terms([{}, ...some.slice(0, 5).map(({ parties }) => ({ party: parties.slice(0, 1) }))]),
  }
}

/** A word, two words, a phrase, the beginning of a word; some within the days of a year or of a party. */
function search(all, i, parties, year) {
  if (all.length < 20) return []
  const one = at(all, ((i * 37) % 100) / 100)
  const other = at(all, ((i * 53 + 11) % 100) / 100)
  const place = Math.floor((all.length - 3) * (((i * 29) % 100) / 100))
  return [
    { words: [one] },
    { words: [one, other] },
    { words: [`"${all.slice(place, place + 2).join(' ')}"`] },
    { words: [`${other.slice(0, 4)}*`] },
    ...(i % 3 === 0 ? [{ words: [other], since: year, until: year }] : []),
    ...(i % 3 === 1 && parties[0] ? [{ words: [one], party: [parties[0]] }] : []),
  ]
}
