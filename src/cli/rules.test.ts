import { describe, expect, test } from 'vitest'
import { exampleDocuments } from '../../test/support/example.js'
import { filesUnder, textOf } from '../../test/support/files.js'
import { allFacts } from '../model/all-facts.js'
import { read } from '../pipeline.js'
import { allRules } from './rules.js'

describe('the index of rules', () => {
  test('names for each rule a file that holds it', async () => {
    const files = new Set([...filesUnder('languages'), ...filesUnder('src')])
    const rules = [...(await allRules()).values()]
    expect(rules.length).toBeGreaterThan(100)
    expect(rules.filter(({ file }) => !files.has(file))).toEqual([])
    expect(rules.filter(({ row, id, file }) => row && file.endsWith('offices.ts') && !textOf(file).includes(`'${id}'`))).toEqual([])
  })

  test('knows the rule of every fact of the worked example', async () => {
    const rules = await allRules()
    const unknown = new Set<string>()
    for (const document of exampleDocuments()) for (const { fact } of allFacts(read(document))) if (!rules.has(fact.rule)) unknown.add(fact.rule)
    expect([...unknown]).toEqual([])
  })
})
