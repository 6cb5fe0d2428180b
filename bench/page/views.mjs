// Every view of the page, each at so many addresses that hardly one is asked twice in a minute, and all of them right ones: people
// are asked for by id, since several may have one name.

/** Different values of a column, those of most rows first. */
const valuesOf = async (store, kind, column, limit) => (await store.count(kind, { by: [column], limit })).map((row) => row[column]).filter(Boolean)

const enc = encodeURIComponent

export async function viewsOf(store) {
  const parties = await valuesOf(store, 'party', 'party', 120)
  const people = (await store.rows('entity', { where: { kind: ['=', 'person'] }, orderBy: [['documents', 'desc']], limit: 400 })).map(({ id }) => id)
  const newest = await store.rows('report', { where: { known: ['>', ''] }, orderBy: [['known', 'desc']], limit: 4000 })
  const documents = [...new Set(newest.map(({ doc }) => doc))]
  const last = Number((newest[0]?.known ?? '2025').slice(0, 4))
  const words = ['visa', 'energy', 'trade', 'transport', 'education', '"climate change"', 'invest*', 'border', 'water', 'security', 'gas', 'migra*', 'customs']
  const one = (list, i) => list[i % list.length]
  const two = (i) => [one(parties, i), one(parties, i + 1 + (i % 7))]
  const since = (i) => `${last - (i % 4)}-${String(1 + (i % 12)).padStart(2, '0')}`
  const day = (i) => `${since(i)}-${String(1 + (i % 28)).padStart(2, '0')}`
  const view = (name, address) => ({ name, address })
  return [
    view('today', (i) => `/today?known-at=${day(i)}`),
    view('timeline of two', (i) => `/timeline/${two(i).map(enc).join('/')}?limit=${20 + (i % 30)}`),
    view('calendar', (i) => `/calendar?party=${enc(one(parties, i))}&since=${since(i)}&until=${since(i)}`),
    view('network', (i) => `/network/${enc(one(parties, i))}?since=${last - (i % 4)}`),
    view('figures', (i) => `/figures?party=${enc(one(parties, i))}&since=${last - (i % 4)}`),
    view('topics', (i) => `/topics?party=${enc(one(parties, i))}&since=${last - (i % 4)}`),
    view('people', (i) => `/people?party=${enc(one(parties, i))}`),
    view('promises', (i) => `/commitments/${two(i).map(enc).join('/')}`),
    view('disputes', (i) => `/conflicts?party=${enc(one(parties, i))}`),
    view('search', (i) => `/search?q=${enc(one(words, i))}&until=${day(i)}`),
    view('dossier of a party', (i) => `/dossier/${enc(one(parties, i))}`),
    view('dossier of a person', (i) => `/dossier/${enc(one(people, i))}`),
    view('brief', (i) => `/brief/${two(i).map(enc).join('/')}`),
    view('document', (i) => `/documents/${enc(one(documents, i))}`),
    view('review', () => '/review'),
    view('coverage', (i) => `/coverage?party=${enc(one(parties, i))}`),
    view('timeline as CSV', (i) => `/timeline/${two(i).map(enc).join('/')}.csv`),
  ]
}
