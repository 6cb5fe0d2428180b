import { z } from 'zod'
import type { Answer, Coverage, Line, Section, Source } from '../../answers/types.js'
import { ReadoutRecord } from '../../model/record.js'
import type { Decision, KeptDocument } from '../../model/kept.js'
import type { Effect, ReviewItem } from '../../../web/src/review/props.js'
import { SHOWN } from '../../../web/src/review/props.js'
import { RULINGS } from '../review/rulings.js'

const text = z.string()
const maybe = text.nullable()
const count = z.number().int().min(0)
const list = z.array(text)
const marking = z.enum(['public', 'internal', 'restricted'])

const SourceShape = z
  .object({
    document: text.describe('id of the document'),
    fact: maybe.describe('id of the fact in its record; null if the words are no fact'),
    quote: text.describe('the words, as they stand in the document'),
    from_at: count.describe('offset of the first character, in UTF-16 units'),
    to_at: count.describe('offset after the last'),
    outlet: maybe,
    published: maybe,
    title: maybe,
    address: maybe,
    reviewed: z.enum(['accepted', 'edited']).nullable().describe('what a person ruled'),
    certainty: z.enum(['stated', 'inferred']),
  })
  .describe('The words that prove a line.') satisfies z.ZodType<Source>

const LineShape = z
  .object({
    id: maybe.describe('the thing it is about: "event:…", "person:…"'),
    text: text.describe('the line in words'),
    fields: z.record(text, z.union([text, z.number(), z.boolean(), z.null(), list])).describe('the same as data'),
    sources: z.array(SourceShape),
    get lines() {
      return z.exactOptional(z.array(LineShape)).describe('lines below it')
    },
    mark: z.exactOptional(z.enum(['planned', 'held', 'past', 'moved', 'no trace', 'disputed', 'waiting', 'preferred'])),
  })
  .describe('A line of an answer with its proof.')

const SectionShape = z.object({
  id: text,
  title: text,
  columns: z.array(z.object({ name: text, title: text, kind: z.enum(['text', 'number', 'date', 'list', 'flag']) })),
  lines: z.array(LineShape),
  below: maybe.describe('what the lines below a line are'),
  prose: z.boolean().describe('whether its lines are sentences, to be read one after the other'),
  left: count.nullable().describe('lines left out by the limit; null if they were not counted'),
})

const CoverageShape = z
  .object({
    documents: count,
    outlets: z.array(z.object({ outlet: text, documents: count })),
    first: maybe,
    last: maybe,
    missing: list.describe('months between without a source'),
    read: z.exactOptional(list).describe('days with a source; of one month of the calendar only'),
  })
  .describe('What an answer rests on.') satisfies z.ZodType<Coverage>

const AnswerShape = z
  .object({
    question: text,
    title: text,
    asked: z
      .object({
        party: list,
        person: list,
        topic: list,
        since: maybe,
        until: maybe,
        validAt: maybe,
        knownAt: maybe,
        limit: count,
        words: maybe,
        also: z.exactOptional(z.object({ outlet: list, language: list, kind: list })).describe('what a search was narrowed to'),
      })
      .describe('what was asked, after names were found'),
    sections: z.array(SectionShape),
    coverage: CoverageShape,
    notes: list,
    next: maybe.describe('cursor of the next page, for `after`; null if all is shown'),
  })
  .describe('Any answer.')

const DocumentShape = z.object({
  id: text,
  page: text,
  version: count,
  sha256: text,
  address: maybe,
  outlet: maybe,
  side: maybe,
  published: maybe,
  title: maybe,
  dateline: maybe,
  language: text,
  recorded: text,
  batch: text,
  marking,
  isReadout: z.boolean(),
  meta: z.record(text, z.unknown()),
}) satisfies z.ZodType<KeptDocument>

const AnchorShape = z.object({ doc: text, fact: text, kind: text, from_at: count, to_at: count, key: text })
const DecisionShape = z.object({
  id: text,
  batch: text,
  kind: z.enum(RULINGS),
  target: AnchorShape,
  other: AnchorShape.nullable(),
  value: z.record(text, z.unknown()).nullable(),
  reason: maybe,
  by: text,
  recorded: text,
}) satisfies z.ZodType<Decision>

const ItemShape = z.object({
  kind: z.enum(['join', 'copy', 'dispute', 'inferred', 'fact']),
  title: text,
  reasons: list,
  facts: z.array(z.object({ id: text, address: text, quote: text, where: text, says: text })),
  ruled: z
    .array(z.object({ id: text, by: text, ruling: text, day: text, reason: maybe, told: maybe }))
    .describe('rulings that count, oldest first; the last holds'),
  seen: text.describe('newest ruling on it; sent back with a ruling, so that nobody overrules another unseen'),
}) satisfies z.ZodType<ReviewItem>

const ReviewShape = z.object({
  show: z.enum(SHOWN),
  items: z.array(ItemShape),
  next: maybe.describe('cursor of the next page, for `after`; null if all is shown'),
  counts: z
    .object({ waiting: count, unsure: count, ruled: count, disagreed: count, joined: count })
    .describe('how many items each list has; counted up to 1000'),
})

const EffectShape = z.object({ ruling: text, lines: list }) satisfies z.ZodType<Effect>

const shapes = {
  Answer: AnswerShape satisfies z.ZodType<Answer>,
  Section: SectionShape satisfies z.ZodType<Section>,
  Line: LineShape satisfies z.ZodType<Line>,
  Source: SourceShape,
  Coverage: CoverageShape,
  Record: ReadoutRecord,
  KeptDocument: DocumentShape,
  DocumentWithRecord: z.object({
    document: DocumentShape,
    text: maybe,
    record: ReadoutRecord.nullable(),
    versions: z.array(z.object({ id: text, recorded: text })),
  }),
  Decision: DecisionShape,
  Review: ReviewShape,
  ReviewItem: z.object({ item: ItemShape, effects: z.array(EffectShape).describe('what each ruling would change') }),
  Undone: z.object({
    undone: maybe.describe('the batch that was taken back; null if there was none'),
    facts: z.array(list).describe('facts of each ruling that no longer holds'),
  }),
  Error: z.object({ error: z.object({ code: text, message: text, where: maybe }) }).describe('The one shape of every error; docs/errors.md lists the codes.'),
}
export type ShapeName = keyof typeof shapes

/** The shapes of everything the server answers, as JSON Schema under the names that `refTo` gives. */
export function componentSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>()
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema]))
}

export const refTo = (name: ShapeName): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` })
