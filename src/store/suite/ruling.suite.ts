import { expect, test } from 'vitest'
import { all, anchorAt, byDay, CALL, documentOf, dump, importOf, MEETING, type OpenForTest, ruleOn, VISIT } from './fixtures.suite.js'

export function rulingSuite(open: OpenForTest): void {
  test('marks what was accepted, changes what was edited, drops what was rejected', async () => {
    const store = await open('rulings')
    await importOf(store, [documentOf('no-1', MEETING)])
    await store.derive([byDay])
    await ruleOn(store, await anchorAt(store, 'no-1', 'p1'), 'accept')
    await ruleOn(store, await anchorAt(store, 'no-1', 'p2'), 'reject')
    await ruleOn(store, await anchorAt(store, 'no-1', 'e1'), 'edit', { value: { place: 'Bergen' } })
    expect((await store.rows('person')).map((row) => [row.fact, row.reviewed])).toEqual([['p1', 'accepted']])
    const [report] = await store.rows('report')
    expect(report).toMatchObject({ place: 'Bergen', reviewed: 'edited', event: 'event:2024-03-05' })
    const [kept] = await store.records(['no-1'])
    expect(kept?.record.people.map((person) => person.id)).toEqual(['p1'])
    expect(kept?.record.engagements[0]?.place).toBe('Bergen')
    expect((await all(store.decisions())).map((decision) => [decision.id, decision.kind, decision.by])).toEqual([
      ['d1', 'accept', 'reader'],
      ['d2', 'reject', 'reader'],
      ['d3', 'edit', 'reader'],
    ])
    expect(await store.isStale()).toBe(true)
    await store.close()
  })

  test('tells of nobody who took part in a report that was rejected, before anything is compared again', async () => {
    const store = await open('rejected')
    await importOf(store, [documentOf('no-1', MEETING), documentOf('is-1', CALL)])
    await store.derive([byDay])
    const involved = async () => [...new Set((await store.rows('involved')).map((row) => row.doc))]
    expect(await involved()).toEqual(['is-1', 'no-1'])
    const batch = await ruleOn(store, await anchorAt(store, 'no-1', 'e1'), 'reject')
    expect(await involved()).toEqual(['is-1'])
    await store.undo(batch, 'reader', null)
    await store.derive([byDay])
    expect(await involved()).toEqual(['is-1', 'no-1'])
    await store.close()
  })

  test('lets the last ruling count, and edits add up', async () => {
    const store = await open('last')
    await importOf(store, [documentOf('no-1', MEETING)])
    const anchor = await anchorAt(store, 'no-1', 'e1')
    await ruleOn(store, anchor, 'edit', { value: { place: 'Bergen' } })
    await ruleOn(store, anchor, 'reject')
    expect(await store.rows('report')).toEqual([])
    await ruleOn(store, anchor, 'edit', { value: { level: 'officials' } })
    expect((await store.rows('report')).map((row) => [row.place, row.level, row.reviewed])).toEqual([['Bergen', 'officials', 'edited']])
    await store.close()
  })

  test('refuses rulings that cannot be', async () => {
    const store = await open('refused')
    await importOf(store, [documentOf('no-1', MEETING)])
    const anchor = await anchorAt(store, 'no-1', 'e1')
    await expect(ruleOn(store, { ...anchor, doc: 'no-9' }, 'accept')).rejects.toMatchObject({ failure: { code: 'DOCUMENT_MISSING' } })
    await expect(ruleOn(store, anchor, 'edit', { value: { place: 7 } })).rejects.toMatchObject({ failure: { code: 'EDIT_INVALID' } })
    await expect(ruleOn(store, anchor, 'edit', { value: { id: 'e7' } })).rejects.toMatchObject({ failure: { code: 'EDIT_INVALID' } })
    await expect(ruleOn(store, anchor, 'edit')).rejects.toMatchObject({ failure: { code: 'EDIT_INVALID' } })
    expect(await all(store.decisions())).toEqual([])
    await store.close()
  })

  test('holds rulings on when a newer engine numbers facts anew', async () => {
    const store = await open('anew')
    const cz = documentOf('cz-1', VISIT)
    await importOf(store, [cz])
    const anchor = await anchorAt(store, 'cz-1', 'c1')
    await ruleOn(store, anchor, 'reject')
    expect(await store.rows('commitment')).toEqual([])
    const { id } = await store.begin({ kind: 'run', by: 'tester', reason: null, engine: '2' })
    const { commitments, ...rest } = cz.record
    const shifted = commitments.map((commitment, i) => ({ ...commitment, id: `c${i + 7}` }))
    await store.rerun(id, [{ id: 'cz-1', record: { ...rest, commitments: shifted }, isReadout: true }])
    expect(await store.rows('commitment')).toEqual([])
    await store.close()
  })

  test('keeps what two people rule at once', async () => {
    const store = await open('both')
    await importOf(store, [documentOf('no-1', MEETING)])
    const anchors = await Promise.all(['p1', 'p2', 'e1', 't1'].map((fact) => anchorAt(store, 'no-1', fact)))
    await Promise.all(anchors.map((anchor) => ruleOn(store, anchor, 'reject')))
    expect((await all(store.decisions())).length).toBe(4)
    expect([await store.rows('person'), await store.rows('report'), await store.rows('topic')]).toEqual([[], [], []])
    expect((await all(store.doctor())).map((problem) => problem.code)).toEqual(['STORE_STALE'])
    await store.close()
  })

  test('undoes an import and brings it back', async () => {
    const store = await open('undo-import')
    await importOf(store, [documentOf('is-1', CALL)])
    const only = await dump(store)
    const batch = await importOf(store, [documentOf('no-1', MEETING), documentOf('cz-1', VISIT)])
    const both = await dump(store)
    const preview = await store.previewUndo(batch)
    expect(preview.documents).toBe(2)
    expect(preview.facts).toBeGreaterThan(8)
    expect(preview.lines).toEqual(['cz-1: goes', 'no-1: goes'])
    const undone = await store.undo(batch, 'tester', 'by mistake')
    expect(undone).toMatchObject({ kind: 'undo', undoes: batch, reason: 'by mistake', live: true })
    expect(await dump(store)).toBe(only)
    expect((await store.search('Oslo')).total).toBe(0)
    expect((await store.previewUndo(undone.id)).lines).toEqual(['cz-1: comes back', 'no-1: comes back'])
    await store.undo(undone.id, 'tester', null)
    expect(await dump(store)).toBe(both)
    expect((await store.search('Oslo')).total).toBe(1)
    expect((await store.batches()).map((b) => [b.id, b.kind, b.live])).toEqual([
      ['b1', 'import', true],
      ['b2', 'import', true],
      ['b3', 'undo', false],
      ['b4', 'undo', true],
    ])
    await expect(store.undo(undone.id, 'tester', null)).rejects.toMatchObject({ failure: { code: 'BATCH_UNDONE' } })
    await store.close()
  })

  test('shows the older version again when the newer one is undone', async () => {
    const store = await open('undo-version')
    await importOf(store, [documentOf('no-1', MEETING)])
    const newer = await importOf(store, [documentOf('no-1', MEETING.replace('Oslo', 'Bergen'))])
    expect((await store.rows('report')).map((row) => row.doc)).toEqual(['no-1@2'])
    await store.undo(newer, 'tester', null)
    expect((await store.rows('report')).map((row) => row.doc)).toEqual(['no-1'])
    await store.close()
  })

  test('takes an undone document again, and counts it once', async () => {
    const store = await open('undo-again')
    const first = await importOf(store, [documentOf('no-1', MEETING)])
    const undone = await store.undo(first, 'tester', null)
    const { id } = await store.begin({ kind: 'import', by: 'tester', reason: null, engine: '1' })
    expect(await store.add(id, [documentOf('no-1', MEETING)])).toEqual([{ id: 'no-1', as: 'new' }])
    expect((await store.document('no-1'))?.batch).toBe(id)
    await store.undo(undone.id, 'tester', null)
    expect((await store.document('no-1'))?.batch).toBe(first)
    expect((await store.rows('report')).length).toBe(1)
    await store.undo(first, 'tester', null)
    expect((await store.rows('report')).length).toBe(1)
    await store.close()
  })

  test('undoes runs and reviews', async () => {
    const store = await open('undo-others')
    const no = documentOf('no-1', MEETING)
    await importOf(store, [no])
    const before = await dump(store)
    const review = await ruleOn(store, await anchorAt(store, 'no-1', 'e1'), 'reject')
    const run = await store.begin({ kind: 'run', by: 'tester', reason: null, engine: '2' })
    await store.rerun(run.id, [{ id: 'no-1', record: { ...no.record, people: [] }, isReadout: true }])
    expect([await store.rows('person'), await store.rows('report')]).toEqual([[], []])
    expect((await store.previewUndo(review)).lines).toEqual(['d1 (reject e1 of no-1) no longer holds'])
    expect((await store.previewUndo(run.id)).lines).toEqual(['no-1: the reading before it counts again'])
    await store.undo(run.id, 'tester', null)
    await store.undo(review, 'tester', null)
    expect(await dump(store)).toBe(before)
    expect(await all(store.decisions())).toEqual([])
    await store.close()
  })
}
