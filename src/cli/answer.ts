import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { failure, ReadoutError } from '../base/errors.js'
import { reasonOf } from '../base/path-failure.js'
import type { QuestionRow } from '../answers/questions.js'
import type { Answer, Terms } from '../answers/types.js'
import { answerCsv } from '../export/answer/csv.js'
import { jsonLines } from '../export/answer/rows.js'
import type { Store } from '../store/types.js'
import { type AnswerFormat, fileFormat, paintAnswer } from './answer-formats.js'
import { EXIT, endWithReader, print, tell } from './output.js'
import { type StoreOptions, withStore } from './store-option.js'

/** Options of every question as the command line gives them. */
export interface AnswerOptions extends StoreOptions {
  readonly party?: readonly string[]
  readonly person?: readonly string[]
  readonly topic?: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly validAt?: string
  readonly knownAt?: string
  readonly limit?: string
  readonly after?: string
  readonly reports?: boolean
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly csv?: boolean
  readonly md?: boolean
  readonly out?: string
}

/** Lines fetched at once where all are wanted. */
const PAGE = 1000
const MOST = 100_000

/** Asks the store a question and prints the answer, or writes it to a file. */
export async function answerCommand(row: QuestionRow, words: readonly string[], options: AnswerOptions): Promise<number> {
  endWithReader()
  const format = formatOf(options)
  const limit = limitOf(options.limit)
  const wantsAll = limit === null && format !== 'terminal'
  const terms = termsOf(words, options, limit ?? (wantsAll ? (row.paged ? PAGE : MOST) : null))
  return withStore(options, async (store) => {
    if (await store.isStale()) tell('readout: documents or rulings came in since documents were last compared; `readout rebuild` compares them.')
    const ask = await row.load()
    const first = await ask(store, terms)
    if (wantsAll && row.paged && !options.out && (format === 'jsonl' || format === 'csv')) await streamAll(store, ask, terms, first, format)
    else {
      const whole = wantsAll && row.paged ? await wholeOf(store, ask, terms, first) : first
      const painted = await paintAnswer(whole, format, store)
      if (options.out) await writeTo(options.out, painted)
      else await print(painted)
    }
    return first.question === 'verify' && first.sections.length ? EXIT.findings : EXIT.ok
  })
}

type Ask = Awaited<ReturnType<QuestionRow['load']>>

/** Pages one after the other, each written before the next is asked for. */
async function streamAll(store: Store, ask: Ask, terms: Terms, first: Answer, format: 'jsonl' | 'csv'): Promise<void> {
  let head = true
  for (let answer = first; ; answer = await ask(store, { ...terms, after: answer.next as string })) {
    if (format === 'csv') await print(answerCsv(answer, { head }))
    else for (const line of jsonLines(answer)) await print(`${JSON.stringify(line)}\n`)
    head = false
    if (answer.next === null) return
  }
}

async function wholeOf(store: Store, ask: Ask, terms: Terms, first: Answer): Promise<Answer> {
  const lines = new Map(first.sections.map((section) => [section.id, [...section.lines]]))
  for (let next = first.next; next !== null; ) {
    const more = await ask(store, { ...terms, after: next })
    for (const section of more.sections) lines.get(section.id)?.push(...section.lines)
    next = more.next
  }
  if (first.next === null) return first
  return { ...first, sections: first.sections.map((section) => ({ ...section, lines: lines.get(section.id) ?? section.lines, left: 0 })), next: null }
}

function termsOf(words: readonly string[], options: AnswerOptions, limit: number | null): Terms {
  const { party, person, topic, since, until, validAt, knownAt, after, reports } = options
  return {
    today: new Date().toISOString().slice(0, 10),
    ...(words.length ? { words } : {}),
    ...(party ? { party } : {}),
    ...(person ? { person } : {}),
    ...(topic ? { topic } : {}),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(validAt === undefined ? {} : { validAt }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(after === undefined ? {} : { after }),
    ...(reports ? { reports } : {}),
    ...(limit === null ? {} : { limit }),
  }
}

function limitOf(value: string | undefined): number | null {
  if (value === undefined) return null
  const limit = Number(value)
  if (/^\d+$/.test(value) && limit >= 1 && limit <= MOST) return limit
  throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--limit', value, allowed: `a whole number from 1 to ${MOST}` }))
}

function formatOf(options: AnswerOptions): AnswerFormat {
  const asked = (['json', 'jsonl', 'csv', 'md'] as const).filter((name) => options[name])
  if (asked.length > 1) throw new ReadoutError(failure('OPTIONS_APART', null, { option: `--${asked[0]}`, other: `--${asked[1]}` }))
  if (asked[0]) return asked[0]
  return options.out === undefined ? 'terminal' : fileFormat(extname(options.out), options.out)
}

async function writeTo(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (error) {
    throw new ReadoutError(failure('OUTPUT_UNWRITABLE', null, { path, reason: reasonOf(error) }))
  }
  tell(`readout: written to ${path}`)
}
