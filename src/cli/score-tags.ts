import { failure, ReadoutError } from '../base/errors.js'
import { fromLine } from '../intake/jsonl.js'
import { read } from '../pipeline.js'
import { countryNames } from '../record/score/country-names.js'
import { type TagCount, type Tags, TagScorer } from '../record/score/tags.js'
import { InputLines } from './input-lines.js'
import { EXIT, print } from './output.js'
import type { ScoreOptions } from './score.js'

/** Reads tagged documents and tells how many of the editors' tags are in the records. */
export async function scoreTags(path: string, { json, misses }: ScoreOptions): Promise<number> {
  if (misses !== undefined && misses !== 'people' && misses !== 'countries')
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: '--misses', value: misses, allowed: 'people or countries' }))
  const lines = new InputLines(path, fromLine)
  const scorer = new TagScorer(countryNames())
  let documents = 0
  for await (const { document } of lines) {
    const tags = tagsOf(document.extra?.['tags'])
    if (tags.people.length + tags.countries.length === 0) continue
    documents++
    scorer.add(read(document), document.text, tags)
  }
  const fields = { people: rated(scorer.people), countries: rated(scorer.countries) }
  if (json) await print(`${JSON.stringify({ documents, fields })}\n`)
  else {
    const rows = Object.entries(fields).map(
      ([field, c]) => `${field.padEnd(13)} ${c.recall.toFixed(3)}  ${[c.tagged, c.inText, c.found].map((n) => String(n).padStart(7)).join(' ')}`,
    )
    const missed = scorer.misses.filter((miss) => miss.field === misses).map((miss) => `${miss.document}\tmissed\t${miss.name}`)
    await print(`${[`${documents} documents with tags`, 'tags          recall   tagged in text   found', ...rows, ...missed].join('\n')}\n`)
  }
  return lines.failed ? EXIT.partial : EXIT.ok
}

const rated = (count: TagCount) => ({ ...count, recall: count.inText ? Math.round((count.found / count.inText) * 1000) / 1000 : 1 })

function tagsOf(value: unknown): Tags {
  const tags = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const strings = (list: unknown): string[] => (Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [])
  return { people: strings(tags['people']), countries: strings(tags['countries']) }
}
