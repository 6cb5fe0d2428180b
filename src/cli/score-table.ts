import { FIELDS } from '../record/score/types.js'
import type { Scorer } from '../record/score/score.js'
import type { ScoreOptions } from './score.js'

/** The score as a table, then a line a document and the misses of one field, if asked for. */
export function scoreTable(scorer: Scorer, { byDoc, misses }: ScoreOptions): string {
  const { documents, answered, fields, record, side } = scorer.result()
  const lines = [`${documents} documents, ${answered} answered`, 'field         F1     prec   recall   gold  pred']
  for (const field of FIELDS) {
    const { f1, precision, recall, gold, predicted } = fields[field]
    lines.push(
      `${field.padEnd(13)} ${f1.toFixed(3)}  ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${String(gold).padStart(5)} ${String(predicted).padStart(5)}`,
    )
  }
  lines.push(`record score  ${record.toFixed(3)}   (mean of the ${FIELDS.length} F1 values)`)
  lines.push(
    `evidence found verbatim ${side.grounded}; of the matched ones right: commitment kind ${side.commitmentKinds}, figure period ${side.figurePeriods}, engagement status ${side.engagementStatus}, position status ${side.positionStatus}`,
  )
  if (byDoc)
    for (const [id, values] of scorer.perDocument) lines.push(`${id.padEnd(14)} ${FIELDS.map((field) => values[field]?.toFixed(2) ?? ' -- ').join(' ')}`)
  for (const miss of scorer.misses) if (miss.field === misses) lines.push(`${miss.document}\t${miss.what}\t${JSON.stringify(miss.item)}`)
  return `${lines.join('\n')}\n`
}
