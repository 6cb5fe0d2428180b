import fc from 'fast-check'
import { textOf } from './files.js'

/** Texts of the worked example: what mutants are bred from. */
export const exampleTexts: readonly string[] = textOf('examples/kazakhstan-eu/documents.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)

/** Marks and letters that break naive readers: controls, joiners, lone surrogates, right-to-left, astral, odd blanks, case that grows when folded. */
// biome-ignore format: one a line would hide the list
const ODD = [
  'constructor', '__proto__', 'toString', 'valueOf', '\u0000', '\u200b', '\u200d', '\ufeff', '\u2028', '\u2029', '\u00ad', '\u0301\u0301', '\ud800',
  '\udc00', '\ud83c\udde6\ud83c', '😀', '𝕬', '𝟙𝟚', 'İ', 'ß', 'ﬁ', 'ǅ', 'ŉ', '١٢٣', '১', '٪', '½', '№', 'ʼ', '‘', '“', '”', '«', '»', '"', "'", "''",
  '(', ')', '[', ']', '{', '}', '—', '–', '‑', '-', '--', '…', '...', '.', ',', ';', ':', '/', '\\', '|', '<b>', '</p>', '&amp;', '%', '$', '€', '#',
  '*', '_', '\t', '\r', '\r\n', '\n', '\n\n', '\u00a0', '  ', 'ابن', 'ال', '中国', '习近平', 'ქართ', 'Ἀ', 'Їжак', '1e999', '99999999999999999999', '0',
  '-0', '31.02.2025', '2025-13-45', '24:61',
] as const

/** Words of the genre, so that soup triggers rules and not only the tokenizer. */
const GENRE = (
  'the a of and in on with for to by at from President Minister Foreign Prime Deputy Ambassador Secretary-General Mr. Mrs. Dr. H.E. Kazakhstan Kazakh EU European Union Commission Brussels Astana ' +
  'Paris French Republic China Chinese U.S. United Nations John Smith Anna van der Berg bin Al-Thani O’Neill met held discussed signed agreed visit meeting call talks summit agreement memorandum ' +
  'trade turnover reached 48.7 billion dollars % percent million euros 2024 2025-02-28 Monday yesterday 27 February March 1 first half of next year reaffirmed commitment expressed readiness supports ' +
  'condemned will not cancelled former acting newly appointed who his her their he she they sides both said that energy transport water climate'
).split(' ')

const soup = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...GENRE) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.constantFrom(',', '.', ', and', '.\n\n', '’s', ' (', ')') },
  ),
  { maxLength: 60 },
)

/** A stretch of an example text, begun and ended anywhere. */
const excerpt = fc
  .tuple(fc.nat(exampleTexts.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 700 }))
  .map(([index, where, length]) => {
    const text = exampleTexts[index] ?? ''
    const start = Math.floor(where * text.length)
    return text.slice(start, start + length)
  })

type Edit = (text: string) => string
const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, where: number): number => Math.floor(where * text.length)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  // delete a span
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
    ([where, size]) =>
      (t: string) =>
        t.slice(0, at(t, where)) + t.slice(at(t, where) + size),
  ),
  // say a span twice
  fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(
    ([where, size]) =>
      (t: string) =>
        t.slice(0, at(t, where) + size) + t.slice(at(t, where)),
  ),
  // swap two halves
  place.map((where) => (t: string) => t.slice(at(t, where)) + t.slice(0, at(t, where))),
  // insert something odd
  fc.tuple(place, fc.constantFrom(...ODD)).map(
    ([where, odd]) =>
      (t: string) =>
        t.slice(0, at(t, where)) + odd + t.slice(at(t, where)),
  ),
  // repeat something many times
  fc.tuple(place, fc.constantFrom(...ODD, ...GENRE), fc.integer({ min: 2, max: 200 })).map(
    ([where, odd, times]) =>
      (t: string) =>
        t.slice(0, at(t, where)) + `${odd} `.repeat(times) + t.slice(at(t, where)),
  ),
  // splice two texts
  fc.tuple(place, excerpt).map(
    ([where, other]) =>
      (t: string) =>
        t.slice(0, at(t, where)) + other,
  ),
  fc.constantFrom<Edit>(
    (t) => t.toUpperCase(),
    (t) => t.toLowerCase(),
    (t) => t.replaceAll(' ', ''),
    (t) => t.replaceAll(' ', '\n'),
    (t) => t.replaceAll('.', ''),
    (t) => t.replaceAll(/\p{L}+/gu, (w) => w[0]?.toUpperCase() + w.slice(1)),
    (t) => t.replaceAll(/\d/g, '9'),
    (t) => [...t].reverse().join(''),
  ),
)

export const mutant = fc
  .tuple(excerpt, fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([text, edits]) => edits.reduce((t, apply) => apply(t), text).slice(0, 4000))
export const randomText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...ODD), maxLength: 60 }),
)
export const wordSoup = soup.map((words) => words.join(' '))

/** What is known of the document beside its text: present, absent or nonsense. */
export const surroundings = fc.record({
  published: fc.constantFrom(null, '2025-02-28', '2024-02', '2000', '', 'yesterday', '2025-99-99'),
  title: fc.constantFrom(null, '', 'On the meeting of ministers', '\ud800'),
  outlet: fc.constantFrom(null, 'gov.kz', 'unknown'),
  dateline: fc.constantFrom(null, 'Brussels', ''),
})
