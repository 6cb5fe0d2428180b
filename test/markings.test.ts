import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { QUESTIONS } from '../src/answers/questions.js'
import { accessFor } from '../src/api/access.js'
import { type Ask, createApp } from '../src/api/app.js'
import { toKeep } from '../src/keep.js'
import type { SourceDocument } from '../src/model/types.js'
import { RESOLVERS } from '../src/resolve/all.js'
import type { NewDocument, Store } from '../src/store/types.js'
import { storeOf } from './support/example-store.js'

const OPEN: readonly SourceDocument[] = [
  {
    id: 'open-1',
    outlet: 'Ministry of Foreign Affairs of Norway',
    published: '2024-03-06',
    title: 'Visit to Oslo',
    text: 'Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on 5 March 2024. They discussed energy. Trade between Norway and France reached 5 billion euros in 2023. They signed the Framework Agreement on Energy.',
  },
  {
    id: 'open-2',
    outlet: 'Ministry of Foreign Affairs of France',
    published: '2024-03-07',
    title: 'Déplacement',
    text: 'Foreign Minister Olivier Roux of France met with Foreign Minister Anna Berg of Norway on 5 March 2024. They agreed to hold consultations in June 2024. Trade between Norway and France reached 6 billion euros in 2023.',
  },
]
/**
 * What these say besides stands in no other: every word of the list below. They tell no other day or town of what open ones tell: that may part
 * reports, whoever asks.
 */
const CLOSED: readonly SourceDocument[] = [
  {
    id: 'closed-1',
    outlet: 'Zubrowka Wire',
    published: '2024-03-05',
    title: 'Zubrowka on the talks',
    text: 'Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on 5 March 2024. State Secretary Quentin Xanthopoulos of France took part. They discussed terrorism and the harbour of Bergen. Trade between Norway and France reached 7 billion euros in 2023. They signed the Kittiwake Agreement on Fisheries.',
  },
  {
    id: 'closed-2',
    outlet: 'Zubrowka Wire',
    published: '2024-04-02',
    title: 'A quiet call',
    text: 'Foreign Minister Anna Kristine Berg of Norway and Olivier Roux opened the Fjord Dialogue in Oslo on 20 March 2024. President Emma Wolfskehl of Iceland spoke by phone with Prime Minister Paul Quackenbush of Ireland on 1 April 2024. They discussed fisheries. Iceland and Ireland agreed to double trade by 2030 under the Puffin Road Initiative.',
  },
]
/** What a hidden document tells too, in words and days that only this one has: they would stand in ids. */
const SHARING: SourceDocument = {
  id: 'open-3',
  outlet: 'Ministry of Foreign Affairs of Norway',
  published: '2024-03-06',
  title: 'Visit to Oslo',
  text: 'Foreign Minister Anna Berg of Norway met with Foreign Minister Olivier Roux of France in Oslo on 5 March 2024. They signed the Norwegian-French Partnership Agreement (NFPA) and discussed the Northern Green Corridor (NFGC). Norway will provide France with 20 million euros for offshore wind turbines in 2025. The Nordic Institute of Wind (NIW) hosted the talks.',
}
const SHARED: SourceDocument = {
  id: 'closed-3',
  outlet: 'Zubrowka Wire',
  published: '2024-02-20',
  title: 'Zubrowka on a name',
  text: 'Foreign Minister Anna Kristine Berg of Norway met with Foreign Minister Olivier Zacharie Roux of France in Oslo on 5 March 2024. Anna Kristine Berg and Olivier Zacharie Roux opened the Fjord Dialogue. They signed the Norwegian-French Zubrowka Partnership Agreement (NFPA) and discussed the Northern Fjord Green Corridor (NFGC). Norway will provide France with 20 million euros for offshore wind turbines. They visited the Zubrowka Institute of Wind (NIW).',
}
/** How two hidden documents of these words end, so that neither is a copy of the other. */
const ENDS: Readonly<Record<string, string>> = {
  'closed-3': 'Nothing else was said that day.',
  'closed-4': 'They agreed on nothing more, and went home late in the evening by train, tired but content with the food and the wine.',
}
const SECRETS =
  /closed-|zubrowka|bergen|xanthopoulos|kittiwake|wolfskehl|quackenbush|iceland|ireland|puffin|terrorism|7 billion|double trade|quiet call|kristine|fjord|zacharie|2024-02-2/i

const WORDS: Readonly<Record<string, readonly string[]>> = {
  why: ['open-1#e1', 'closed-1#e1'],
  verify: ['', 'open-1', 'closed-1'],
  brief: ['Norway/France'],
  dossier: ['Norway', 'Anna%20Berg', 'Quentin', 'Xanthopoulo', 'Ireland', 'person:emma-wolfskehl'],
  search: ['energy', 'Kittiwake', 'Foreign%20Minister'],
  network: ['Norway', 'Iceland', 'Anna%20Berg'],
  occasion: ['event:2024-03-05-france-norway-meeting', 'event:2024-04-01-iceland-ireland-call', 'event:2024-03-20-fjord-dialogue'],
  timeline: ['Norway/France', 'Iceland', 'Emma'],
  wording: ['Norway/France'],
}
const QUERIES = [
  '',
  'party=Norway',
  'party=Norway&party=France',
  'person=Anna%20Berg',
  'person=Wolfskehl',
  'since=2024-01&until=2024-12',
  'reports=true',
  'limit=1',
]

let all: { store: Store; close: () => Promise<void> }
let open: typeof all

beforeAll(async () => {
  open = await storeOf(OPEN)
  all = await storeOf(OPEN)
  const batch = await all.store.begin({ kind: 'import', by: 'test', reason: 'from Zubrowka', engine: null, detail: { failed: [{ where: 'closed-3.html' }] } })
  const kept = CLOSED.map((document) => toKeep({ document, problems: [] }, 'restricted')).filter((one): one is NewDocument => !('code' in one))
  await all.store.add(batch.id, kept)
  await all.store.derive(RESOLVERS)
})
afterAll(async () => {
  await Promise.all([all.close(), open.close()])
})

const appOf = (store: Store, isPublic: boolean) =>
  createApp({
    store,
    questions: Object.fromEntries(QUESTIONS.map((row): [string, Ask] => [row.name, async (from, terms) => (await row.load())(from, terms)])),
    access: accessFor('127.0.0.1', { publicReadOnly: isPublic, tokens: 0 }),
    hosts: [],
    now: (() => {
      // Far enough apart that the limit of requests is never met.
      let at = Date.UTC(2024, 5, 1)
      return () => (at += 20)
    })(),
  })

/** Addresses of every question, with every kind of term. */
const addresses = (ending: string, queries: readonly string[]): string[] =>
  QUESTIONS.flatMap(({ name }) =>
    (WORDS[name] ?? ['']).flatMap((words) => queries.map((query) => `/${name}${words ? `/${words}` : ''}${ending}${query ? `?${query}` : ''}`)),
  )
const OTHERS = [
  '/review',
  '/review.json',
  ...['unsure', 'ruled', 'disagreed', 'joined'].flatMap((show) => [`/review?show=${show}`, `/review.json?show=${show}`]),
  ...['open-1%23e1', 'open-1%23p1&fact=closed-2%23p1', 'closed-1%23e1', 'closed-1%23&fact=open-1%23'].flatMap((facts) => [
    `/review/item?fact=${facts}`,
    `/review/item.json?fact=${facts}&kind=join`,
  ]),
  '/brief',
  '/try',
  '/timeline',
  '/dossier',
  ...['open-1', 'open-2', 'closed-1', 'closed-2'].flatMap((id) => [`/documents/${id}`, `/documents/${id}.json`, `/documents/${id}/source`]),
  '/documents/open-1?beside=closed-1',
]
describe('a restricted document', () => {
  test('is there for those who may see it', async () => {
    const app = appOf(all.store, false)
    for (const address of ['/dossier/Xanthopoulos.json', '/search/Kittiwake.json', '/documents/closed-1.json', '/network/Iceland.json'])
      expect(await (await app.request(address)).text(), address).toMatch(SECRETS)
  })

  test('changes nothing that others are told, in no format: it might as well not be there', { timeout: 240_000 }, async () => {
    const [with_, without] = [appOf(all.store, true), appOf(open.store, true)]
    const differ: unknown[] = []
    const few = (ending: string) => addresses(ending, QUERIES.slice(0, 2))
    for (const address of [...addresses('.json', QUERIES), ...['', '.csv', '.md', '.ics', '.atom', '.feed', '.csl', '.bib'].flatMap(few), ...OTHERS]) {
      const [a, b] = await Promise.all([with_.request(address), without.request(address)])
      const [x, y] = [await a.text(), await b.text()]
      if (a.status !== b.status || x !== y) differ.push([address, a.status, b.status, firstDifference(x, y)])
    }
    expect(differ).toEqual([])
  })
})

test('a word that only a restricted document has is in no id that others are told, and whoever guesses such an id finds nothing', {
  timeout: 240_000,
}, async () => {
  const kept = await storeOf([SHARING])
  const batch = await kept.store.begin({ kind: 'import', by: 'test', reason: null, engine: null })
  const secret = Object.keys(ENDS).map((id) => toKeep({ document: { ...SHARED, id, text: `${SHARED.text} ${ENDS[id] ?? ''}` }, problems: [] }, 'restricted'))
  await kept.store.add(
    batch.id,
    secret.filter((one): one is NewDocument => !('code' in one)),
  )
  await kept.store.derive(RESOLVERS)
  const ids = [...(await kept.store.rows('entity')), ...(await kept.store.rows('involved')).map(({ entity }) => ({ id: entity }))].map(({ id }) => id)
  const secrets = [...new Set(ids)].filter((id) => SECRETS.test(id))
  expect(secrets.map((id) => id.split(':')[0])).toEqual(
    expect.arrayContaining(['person', 'event', 'holding', 'thread', 'agreement', 'initiative', 'organization']),
  )
  const app = appOf(kept.store, true)
  const told: string[] = []
  for (const address of [...addresses('.json', ['', 'party=Norway', 'reports=true']), ...addresses('', ['']), ...OTHERS]) {
    const text = await (await app.request(address)).text()
    if (SECRETS.test(text) && !SECRETS.test(address)) told.push(address)
  }
  expect(told).toEqual([])
  for (const id of secrets)
    for (const question of ['dossier', 'agreements', 'initiatives', 'commitments']) {
      const guessed = await app.request(`/${question}/${encodeURIComponent(id)}.json`)
      expect([question, id, guessed.status, (await guessed.text()).replaceAll(id, '').match(SECRETS)]).toEqual([question, id, 404, null])
    }
  const { sections } = (await (await app.request('/people.json')).json()) as { sections: { lines: { id: string; text: string }[] }[] }
  const roux = sections.flatMap(({ lines }) => lines).find(({ text }) => text.includes('Roux'))
  expect(roux?.id).toBe('person:olivier-roux')
  expect((await app.request(`/dossier/${encodeURIComponent(roux?.id ?? '')}.json`)).status).toBe(200)
  await kept.close()
})

function firstDifference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `${a.slice(Math.max(0, at - 40), at + 60)} ≠ ${b.slice(Math.max(0, at - 40), at + 60)}`
}
