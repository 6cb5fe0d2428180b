import { describe, expect, test } from 'vitest'
import { filesUnder, ROOT, sourcesUnder } from '../../test/support/files.js'
import { exampleDocuments } from '../../test/support/example.js'
import { allFacts } from '../model/all-facts.js'
import { read } from '../pipeline.js'
import { allRules, rowsOf } from './rules.js'

describe('the index of rules', () => {
  test('holds every row of every table', async () => {
    const missing: string[] = []
    for (const path of sourcesUnder('languages')) {
      const module = (await import(`${ROOT}${path}`)) as object
      for (const row of rowsOf(module)) if (allRules().get(row.id)?.row !== row) missing.push(`${path}: ${row.id}`)
    }
    expect(missing).toEqual([])
  })

  test('names a file that exists for each', () => {
    const files = new Set([...filesUnder('languages'), ...filesUnder('src')])
    expect([...allRules().values()].filter(({ file }) => !files.has(file))).toEqual([])
  })

  test('knows the rule of every fact of the worked example', () => {
    const unknown = new Set<string>()
    for (const document of exampleDocuments()) for (const { fact } of allFacts(read(document))) if (!allRules().has(fact.rule)) unknown.add(fact.rule)
    expect([...unknown]).toEqual([])
  })
})
