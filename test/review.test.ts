import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReviewItem } from '../web/src/review/props.js'
import { Comparing } from '../src/api/comparing.js'
import { addToken } from '../src/api/tokens.js'
import { compare } from '../src/keep.js'
import type { Store } from '../src/store/types.js'
import { appForOthers } from './support/app.js'
import { exampleDocuments } from './support/example.js'
import { storeOf } from './support/example-store.js'

let kept: { store: Store; close: () => Promise<void> }
let app: ReturnType<typeof appForOthers>
let comparing: Comparing
let tokens: Record<'anna' | 'boris' | 'reader', string>

beforeEach(async () => {
  kept = await storeOf(exampleDocuments())
  comparing = new Comparing(() => compare(kept.store))
  app = appForOthers(kept.store, comparing)
  const made = (name: string, role: 'read' | 'review') => addToken(kept.store, { name, role, markings: ['public'], now: '' })
  tokens = { anna: await made('anna', 'review'), boris: await made('boris', 'review'), reader: await made('reader', 'read') }
}, 60_000)
afterEach(async () => {
  await comparing.settled()
  await kept.close()
})

type Who = keyof typeof tokens
const headers = (who: Who, accept = 'application/json') => ({ authorization: `Bearer ${tokens[who]}`, accept })
const got = async <T>(path: string): Promise<T> => (await (await app.request(path, { headers: headers('reader') })).json()) as T
const listOf = async (show = 'waiting') => await got<{ items: ReviewItem[]; next: string | null; counts: Record<string, number> }>(`/review.json?show=${show}`)
const itemOf = async (kind: ReviewItem['kind'], show = 'waiting'): Promise<ReviewItem> => {
  const found = (await listOf(show)).items.find((item) => item.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const fresh = async ({ facts, kind }: ReviewItem): Promise<ReviewItem> =>
  (await got<{ item: ReviewItem }>(`/review/item.json?${facts.map(({ id }) => `fact=${encodeURIComponent(id)}&`).join('')}kind=${kind}`)).item

function formOf({ facts, seen, kind }: ReviewItem, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const { id } of facts) form.append('fact', id)
  if (kind === 'join' || kind === 'copy') form.set('pair', 'true')
  for (const [name, value] of Object.entries({ seen, ...fields })) form.set(name, value)
  return form
}
const post = (who: Who, item: ReviewItem, fields: Readonly<Record<string, string>>, accept?: string, path = '/review') =>
  app.request(path, { method: 'POST', body: formOf(item, fields), headers: headers(who, accept) })
const decisions = async (): Promise<string[]> => {
  const told: string[] = []
  for await (const { by, kind } of kept.store.decisions()) told.push(`${by} ${kind}`)
  return told
}

describe('ruling', () => {
  test('changes what a fact says, field by field, and only what was changed', async () => {
    const item = await itemOf('inferred')
    const [fact] = item.facts
    const changed = await post('anna', item, { ruling: 'edit', 'set.place': 'Aktau', 'set.kind': 'call', reason: 'see the note' })
    expect(await changed.json()).toMatchObject({ kind: 'edit', by: 'anna', reason: 'see the note', value: { place: 'Aktau', kind: 'call' } })
    const [doc = '', id = ''] = fact?.id.split('#') ?? []
    expect(await kept.store.rows('report', { where: { doc: ['=', doc], fact: ['=', id] } })).toMatchObject([
      { place: 'Aktau', kind: 'call', reviewed: 'edited' },
    ])
    expect((await listOf()).items.map(({ facts }) => facts[0]?.id)).not.toContain(fact?.id)
  })

  test('refuses an edit that no record may hold, and shows it again with what was typed', async () => {
    const item = await itemOf('inferred')
    const answer = await post('anna', item, { ruling: 'edit', 'set.start': 'last <b>spring' }, 'text/html')
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('value="last &lt;b>spring"')
    expect(html).toMatch(/<p class="message" role="status">[^<]*start/)
    expect(await decisions()).toEqual([])
  })

  test('tells before what would change, and writes nothing', async () => {
    const item = await itemOf('inferred')
    const told = (await (await post('anna', item, { ruling: 'edit', 'set.place': 'Aktau' }, undefined, '/review/preview')).json()) as {
      effects: { ruling: string; lines: string[] }[]
    }
    expect(told.effects.find(({ ruling }) => ruling === 'edit')?.lines[0]).toMatch(/^place: .* → Aktau$/)
    expect(told.effects.map(({ ruling }) => ruling)).toEqual(['edit', 'accept', 'reject', 'unsure'])
    expect(told.effects.find(({ ruling }) => ruling === 'reject')?.lines.join()).toMatch(
      /leaves every answer.*It leaves timeline, calendar, network and dossier of /,
    )
    const join = await itemOf('join')
    const { effects } = await got<{ effects: { ruling: string; lines: string[] }[] }>(
      `/review/item.json?${join.facts.map(({ id }) => `fact=${encodeURIComponent(id)}`).join('&')}&kind=join`,
    )
    expect(effects.find(({ ruling }) => ruling === 'same')?.lines.join()).toMatch(/ documents?\) and .* become one/)
    expect(await decisions()).toEqual([])
    expect((await kept.store.batches()).length).toBe(1)
  })

  test('on whether two are one: joins them, and leaves other questions about them open', async () => {
    const [a] = (await listOf()).items.filter(({ kind }) => kind === 'join')
    const [other] = (await listOf('joined')).items.filter(({ kind }) => kind === 'join')
    if (!a || !other) throw new Error('no joins')
    const b: ReviewItem = { ...a, facts: [a.facts[0], other.facts[0]].flatMap((fact) => fact ?? []) }
    expect((await post('anna', a, { ruling: 'same' })).status).toBe(200)
    expect((await listOf()).items.map(({ facts }) => facts.map(({ id }) => id).join())).not.toContain(a.facts.map(({ id }) => id).join())
    expect((await post('anna', b, { ruling: 'unsure' })).status).toBe(200)
    await comparing.settled()
    const ends = a.facts.map(({ id }) => id.split('#') as [string, string])
    const relations = await kept.store.rows('relation', { where: { state: ['=', 'joined'] } })
    const own = relations.filter(({ decision }) => decision !== null)
    expect(own.flatMap(({ left, right }) => [left, right])).toEqual(expect.arrayContaining(ends.map((end) => end.join('#'))))
    expect((await listOf('unsure')).items.map(({ facts }) => facts.map(({ id }) => id))).toEqual([b.facts.map(({ id }) => id)])
  })

  test('leads an address of before to the person that it means now', async () => {
    const [join] = (await listOf()).items.filter(({ title }) => title.includes('person'))
    if (!join) throw new Error('no people to join')
    const before = new Set((await kept.store.rows('entity', { where: { kind: ['=', 'person'] } })).map(({ id }) => id))
    await post('anna', join, { ruling: 'same' })
    await comparing.settled()
    const after = new Set((await kept.store.rows('entity', { where: { kind: ['=', 'person'] } })).map(({ id }) => id))
    const gone = [...before].filter((id) => !after.has(id))
    expect(gone).toHaveLength(1)
    const answer = await app.request(`/dossier/${gone[0]}.json?person=${gone[0]}`, { headers: headers('reader') })
    const now = await kept.store.formerly(gone[0] ?? '')
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('location')]).toEqual([
      308,
      'no-store',
      `/dossier/${encodeURIComponent(now ?? '')}.json?person=${encodeURIComponent(now ?? '')}`,
    ])
    expect(after.has(now ?? '')).toBe(true)
    await app.request('/review/undo', { method: 'POST', headers: headers('anna') })
    await comparing.settled()
    expect((await app.request(`/dossier/${gone[0]}.json`, { headers: headers('reader') })).status).toBe(404)
  })

  test('on a copy: it counts for itself from then on', async () => {
    const document = exampleDocuments()[0]
    if (!document) throw new Error('no document')
    const { toKeep } = await import('../src/keep.js')
    const again = toKeep({ document: { ...document, id: 'zz-again', text: `${document.text}\n\nFor the press.` }, problems: [] }, 'public')
    if ('code' in again) throw new Error(again.message)
    const batch = await kept.store.begin({ kind: 'import', by: 'test', reason: null, engine: null })
    await kept.store.add(batch.id, [again])
    await compare(kept.store)
    const copy = await itemOf('copy', 'joined')
    expect(copy.facts.map(({ id }) => id)).toEqual(['zz-again#', `${document.id}#`])
    expect(await (await post('anna', copy, { ruling: 'different' })).json()).toMatchObject({ kind: 'different', target: { doc: 'zz-again', kind: 'document' } })
    await comparing.settled()
    expect(await kept.store.rows('copy')).toEqual([])
    await app.request('/review/undo', { method: 'POST', headers: headers('anna') })
    await comparing.settled()
    expect((await kept.store.rows('copy')).map(({ doc }) => doc)).toEqual(['zz-again'])
  })

  test('prefers one statement of a dispute', async () => {
    const dispute = await itemOf('dispute')
    const chosen = dispute.facts[1]?.id ?? ''
    expect(await (await post('anna', dispute, { prefer: chosen })).json()).toMatchObject({ kind: 'prefer' })
    await comparing.settled()
    expect((await kept.store.rows('conflict')).map(({ preferred }) => preferred)).toContain(chosen)
  })

  test.each([
    [{ ruling: 'accept' }, 'join'],
    [{ ruling: 'same' }, 'inferred'],
    [{ ruling: 'burn' }, 'inferred'],
    [{ ruling: 'prefer', prefer: 'kz-214#e1' }, 'inferred'],
    [{ ruling: 'accept', fact: 'none#e1' }, 'inferred'],
    [{ ruling: 'edit' }, 'inferred'],
  ] as const)('%j on a %s is refused', async (fields, kind) => {
    const answer = await post('anna', await itemOf(kind), fields)
    expect([400, 404]).toContain(answer.status)
    expect(await answer.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String), where: expect.anything() } })
    expect(await decisions()).toEqual([])
  })

  test('is for reviewers only', async () => {
    const item = await itemOf('inferred')
    for (const path of ['/review', '/review/preview', '/review/undo'])
      expect([path, (await post('reader', item, { ruling: 'accept' }, undefined, path)).status]).toEqual([path, 403])
  })
})

describe('two readers', () => {
  test('of one fact: the second sees what the first ruled instead of outdoing it unseen', async () => {
    const item = await itemOf('inferred')
    const both = await Promise.all([
      post('anna', item, { ruling: 'edit', 'set.place': 'Aktau' }, 'text/html'),
      post('boris', item, { ruling: 'edit', 'set.place': 'Atyrau', reason: 'my own notes' }, 'text/html'),
    ])
    expect(both.map(({ status }) => status)).toEqual([303, 409])
    const html = (await both[1]?.text()) ?? ''
    expect(html).toContain('anna ruled about this in the meantime (edit)')
    expect(html).toMatch(/<ul class="ruled"[^>]*><li>anna: changed \(place: Aktau\)/)
    expect(html).toContain('name="set.place" value="Atyrau"')
    expect(await decisions()).toEqual(['anna edit'])
    // He has seen it now, and may insist.
    const [, seen = ''] = /name="seen" value="(d\d+)"/.exec(html) ?? []
    expect((await post('boris', { ...item, seen }, { ruling: 'edit', 'set.place': 'Atyrau' })).status).toBe(200)
    expect(await decisions()).toEqual(['anna edit', 'boris edit'])
  })

  test('who differ are listed, with what each ruled; one who takes it back no longer differs', async () => {
    const item = await itemOf('inferred')
    await post('anna', item, { ruling: 'accept' })
    expect((await listOf('disagreed')).items).toEqual([])
    const second = await fresh(item)
    expect(second.ruled.map(({ by, ruling }) => [by, ruling])).toEqual([['anna', 'accept']])
    await post('boris', second, { ruling: 'reject', reason: 'the sides only wrote' })
    const { items, counts } = await listOf('disagreed')
    expect([counts['disagreed'], counts['ruled']]).toEqual([1, 1])
    expect(items[0]?.ruled.map(({ by, ruling, reason }) => [by, ruling, reason])).toEqual([
      ['anna', 'accept', null],
      ['boris', 'reject', 'the sides only wrote'],
    ])
    expect(items[0]?.facts[0]).toMatchObject({ id: item.facts[0]?.id, quote: item.facts[0]?.quote })
    await app.request('/review/undo', { method: 'POST', headers: headers('boris') })
    expect((await listOf('disagreed')).items).toEqual([])
  })

  test('a ruling that was taken back is no longer what one had seen', async () => {
    const item = await itemOf('inferred')
    await post('anna', item, { ruling: 'accept' })
    const second = await fresh(item)
    await app.request('/review/undo', { method: 'POST', headers: headers('anna') })
    const answer = await post('boris', second, { ruling: 'reject' })
    expect([answer.status, ((await answer.json()) as { error: { message: string } }).error.message]).toEqual([409, expect.stringContaining('undone')])
  })

  test('the store itself refuses what its maker had not seen, whoever asks', async () => {
    const item = await itemOf('inferred')
    const first = (await (await post('anna', item, { ruling: 'accept' })).json()) as { target: Parameters<Store['decide']>[1][number]['target'] }
    const batch = await kept.store.begin({ kind: 'review', by: 'cli', reason: null, engine: null })
    const ruling = { kind: 'reject', target: first.target, other: null, value: null, reason: null, by: 'cli' } as const
    const seen = { newest: '', of: [item.facts[0]?.id ?? ''], pair: false }
    await expect(kept.store.decide(batch.id, [ruling], seen)).rejects.toMatchObject({ failure: { code: 'RULED_MEANWHILE' } })
    expect(await decisions()).toEqual(['anna accept'])
  })
})

describe('the lists', () => {
  test('go on where a page ended, and show everything once', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: Awaited<ReturnType<typeof listOf>> = await got(`/review.json?after=${next}`)
      seen.push(...page.items.map(({ kind, facts }) => `${kind} ${facts.map(({ id }) => id).join(' ')}`))
      next = page.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await listOf()).counts['waiting'])
    const { next: second } = await listOf()
    for (const address of ['/review.json?after=WzEsMl0', `/review.json?show=joined&after=${second}`])
      expect(await (await app.request(address, { headers: headers('reader') })).json()).toMatchObject({ error: { code: 'CURSOR_FOREIGN' } })
    expect((await app.request('/review?show=everything', { headers: headers('reader') })).status).toBe(400)
  })

  test('say what was kept by the store, not by the address', async () => {
    const html = await (await app.request('/review?kept=<b>all</b>&undone=', { headers: headers('reader', 'text/html') })).text()
    expect([html.includes('all&lt;'), html.includes('class="message"')]).toEqual([false, false])
  })
})
