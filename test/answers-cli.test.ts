import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE, MAIN, type Ran, run } from './support/command.js'
import { ROOT } from './support/files.js'

/** Where the truth of the worked example lies beside the project. */
const TRUTH = `${ROOT}../shared/kazakhstan-eu`

let folder = ''
const readout = (...args: string[]): Promise<Ran> => run(folder, args)

describe.skipIf(!existsSync(MAIN))('asking on the command line', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-ask-'))
    await readout('add', EXAMPLE)
  }, 240_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('an answer comes as text, JSON, JSON Lines, CSV and Markdown, and says the same', async () => {
    const asked = ['agreements', '--party', 'kazakhstan', '--party', 'EU', '--limit', '3']
    const text = await readout(...asked)
    const json = JSON.parse((await readout(...asked, '--json')).out) as { sections: { lines: { text: string; fields: { agreement: string } }[] }[] }
    const lines = (await readout(...asked, '--jsonl')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { agreement: string; told: unknown[] })
    const csv = parse((await readout(...asked, '--csv')).out, { columns: true }) as { agreement: string }[]
    const markdown = (await readout(...asked, '--md')).out
    const ids = json.sections[0]?.lines.map((line) => line.fields.agreement)
    expect(ids).toHaveLength(3)
    expect(lines.map((line) => line.agreement)).toEqual(ids)
    expect(csv.map((line) => line.agreement)).toEqual(ids)
    for (const line of json.sections[0]?.lines ?? []) expect(text.out).toContain(line.text)
    expect(markdown).toMatch(/^# Agreements of Kazakhstan and the European Union\n/)
    expect(markdown).toMatch(/\n\[\^1\]: “/)
    expect([text.code, text.err]).toEqual([0, ''])
  })

  test.each(['md', 'html', 'docx', 'csv', 'json', 'jsonl', 'ics', 'atom', 'feed.json', 'bib', 'csl.json', 'annotations.json', 'txt'])(
    'the ending .%s of --out names the format',
    async (ending) => {
      const file = join(folder, `timeline.${ending}`)
      expect((await readout('timeline', 'kazakhstan', 'EU', '--since', '2025', '--out', file)).code).toBe(0)
      expect(readFileSync(file).length).toBeGreaterThan(500)
    },
  )

  test('why tells words, rule and joins of a fact in the store', async () => {
    const { out, code } = await readout('why', 'kz-222#e1')
    expect(code).toBe(0)
    expect(out).toContain('«summit between the European Union and Central Asia»')
    expect(out).toMatch(/joined with kz-221#e1 · .* · score 0\.\d/)
    expect(out).not.toContain('[object')
    expect((await readout('why', 'kz-222#zz')).err).toContain('ANSWER_MISSING')
    expect((await readout('why', 'kz-222')).err).toContain('DOCUMENT#FACT')
  })

  test('a network is written as a graph', async () => {
    const file = join(folder, 'network.gexf')
    await readout('network', 'kazakhstan', '--out', file)
    expect(readFileSync(file, 'utf8')).toContain('label="European Union"')
    for (const [question, ending] of [
      ['figures', 'gexf'],
      ['people', 'ics'],
    ] as const) {
      const none = join(folder, `none.${ending}`)
      expect((await readout(question, '--out', none)).err).toContain(`another ending; .${ending} holds`)
      expect(existsSync(none)).toBe(false)
    }
  })

  test('what is called wrongly is told in one line, with what to do', async () => {
    const wrong = async (...args: string[]): Promise<string> => {
      const { code, out, err } = await readout(...args)
      expect([code, out]).toEqual([2, ''])
      return err
    }
    expect(await wrong('timeline', 'Kazachstan')).toContain('Did you mean')
    expect(await wrong('people', '--limit', '0')).toContain('a whole number from 1')
    expect(await wrong('people', '--since', '2025-02-30')).toContain('a day that the calendar has')
    expect(await wrong('people', '--json', '--csv')).toContain('--json and --csv cannot be given together')
    expect(await wrong('people', '--out', 'people.xls')).toContain('.docx')
    expect(await wrong('brief', 'kazakhstan', 'kazakhstan')).toContain('two states or organisations')
    expect(await wrong('timeline')).toContain('NAME_NEEDED')
    expect(await wrong('people', '--topic', 'trade')).toContain("unknown option '--topic'\n(readout people --help tells how it is called)")
    expect(await wrong('figures', 'Kaja Kallas')).toContain('PARTY_NEEDED')
    expect(await wrong('verify', 'kz-214', 'kz-999')).toContain('kz-999: The store holds no document of this name')
    expect(await wrong('export')).toContain('The table is missing')
    expect(await wrong('export', 'figures', '--all')).toContain('cannot be given together')
    expect(await wrong('people', '--out', join(folder, 'nowhere', 'a.csv'))).toContain('its folder does not exist')
    expect(await wrong('backup', join(folder, 'nowhere', 'a.db'))).toContain('its folder does not exist')
    expect(await wrong('people', '--store', 'nowhere.db')).toContain('STORE_MISSING')
  })

  test('everything is exported into the file that was asked for', async () => {
    const file = join(folder, 'all.jsonl')
    const { out, err, code } = await readout('export', '--all', '--out', file)
    expect([code, out, err]).toEqual([0, '', `readout: written to ${file}\n`])
    expect(readFileSync(file, 'utf8')).toBe((await readout('export', '--all')).out)
  })

  test('a list that the limit cuts says so, in every format for people', async () => {
    for (const format of [[], ['--md'], ['--out', join(folder, 'cut.html')]]) {
      const { out } = await readout('holdings', '--limit', '3', ...format)
      expect(format[0] === '--out' ? readFileSync(join(folder, 'cut.html'), 'utf8') : out).toMatch(/[Mm]ore are not shown/)
    }
    expect((await readout('holdings', '--limit', '1000')).out).not.toContain('not shown')
  })

  test('words of a text that look like a formula do no harm in a table', async () => {
    const file = join(folder, 'formula.jsonl')
    const text = 'The Foreign Minister of Kenya met the Foreign Minister of Togo in Nairobi on 3 May 2024.'
    writeFileSync(file, `${JSON.stringify({ id: '=cmd|1', published: '2024-05-03', outlet: '=HYPERLINK("x")', title: '+1+1', text })}\n`)
    await readout('add', file, '--store', 'formula.db')
    const { out } = await readout('coverage', '--csv', '--store', 'formula.db')
    expect(out).toContain("'=HYPERLINK")
    expect(out).not.toMatch(/(?:^|,)"?=/m)
  })

  test.skipIf(!existsSync(TRUTH))('the joins are as good as they were, measured by what the commands print', async () => {
    const names = { reports: ['engagements', '--reports'], people: ['people'], holdings: ['holdings'], pairs: ['pairs'], conflicts: ['conflicts'] }
    for (const [name, args] of Object.entries(names)) writeFileSync(join(folder, `${name}.jsonl`), (await readout(...args, '--jsonl')).out)
    const score = JSON.parse(execFileSync('node', [`${TRUTH}/score.mjs`, folder, '--json'], { encoding: 'utf8' })) as Record<string, Record<string, number>>
    expect(score['occasions']?.['f1']).toBeGreaterThanOrEqual(0.9)
    expect(score['plans']?.['recall']).toBeGreaterThanOrEqual(0.9)
    expect(score['people']).toMatchObject({ wrongMerges: 0 })
    expect(score['people']?.['f1']).toBeGreaterThanOrEqual(0.98)
    expect(score['holdings']?.['recall']).toBeGreaterThanOrEqual(0.95)
    expect(score['conflicts']?.['false']).toBeLessThanOrEqual(3)
    expect(score['conflicts']?.['found']).toBeGreaterThanOrEqual(13)
    expect(score['pairs']?.['recall']).toBeGreaterThanOrEqual(12 / 13)
  })
})
