import type { JSX } from 'preact'
import type { Answer, Line, Section, Source } from '../../src/answers/types.js'
import { dateInWords, spanInWords } from '../../src/model/words/dates.js'
import { askAgain } from './address.js'
import { FacetsView } from './facets-view.js'
import { InPieces } from './in-pieces.js'
import { Linked } from './linked.js'
import { NarrowView } from './narrow-view.js'
import { Picture } from './pictures/picture.js'
import type { Lanes } from './pictures/timeline.js'
import { RelatedView } from './related-view.js'

interface AnswerProps {
  readonly answer: Answer
  /** The same of all days, for pictures in which everybody keeps their place. */
  readonly whole: Answer
  readonly lanes: Lanes
}

/** Any answer: sentences where they are prose, else a table; every line with numbered notes that lead to the words in their document. */
export function AnswerView({ answer, whole, lanes }: AnswerProps): JSX.Element {
  const notes = new NoteBook(answer)
  // What is said of topics explains the signs of their table, in whose place a picture stands here.
  const isOfTable = answer.question === 'topics' && answer.sections.length > 0
  return (
    <div class={`answer ${answer.question}`}>
      <RelatedView answer={answer} />
      <NarrowView answer={answer} />
      {!isOfTable && <AnswerNotes answer={answer} />}
      <Picture answer={answer} whole={whole} lanes={lanes} />
      {answer.question === 'search' && <FacetsView answer={answer} />}
      {answer.sections
        .filter(({ id }) => answer.question !== 'search' || id !== 'facets')
        .map((section) => (
          <SectionView key={section.id} section={section} notes={notes} answer={answer} />
        ))}
      {answer.next && (
        <p class="more">
          <a rel="next" href={askAgain(answer, { ...answer.asked.also, after: answer.next })}>
            More
          </a>
        </p>
      )}
      <NotesView notes={notes} />
      <CoverageStrip answer={answer} />
    </div>
  )
}

function AnswerNotes({ answer: { notes } }: { readonly answer: Answer }): JSX.Element {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="aside">
          {note}
        </p>
      ))}
    </>
  )
}

/** Sources of one line that the page shows; files hold them all. Of a person whom a hundred documents name, nobody reads a hundred notes. */
const MOST_NOTES = 8
/** Lines below a line that the page shows. */
const MOST_BELOW = 30

const notedOf = ({ sources }: Line): readonly Source[] => (sources.length > MOST_NOTES + 1 ? sources.slice(0, MOST_NOTES) : sources)
const belowOf = ({ lines = [] }: Line): readonly Line[] => (lines.length > MOST_BELOW + 1 ? lines.slice(0, MOST_BELOW) : lines)

/** Numbers of the notes of an answer, in reading order; one source, one number. */
export class NoteBook {
  readonly sources: Source[] = []
  readonly #numbers = new Map<string, number>()

  constructor(answer: Answer) {
    for (const { lines } of answer.sections) for (const line of lines) this.#take(line)
  }

  #take(line: Line): void {
    for (const source of notedOf(line)) {
      const key = keyOf(source)
      if (this.#numbers.has(key)) continue
      this.sources.push(source)
      this.#numbers.set(key, this.sources.length)
    }
    for (const inner of belowOf(line)) this.#take(inner)
  }

  of(line: Line): readonly number[] {
    return notedOf(line).map((source) => this.#numbers.get(keyOf(source)) ?? 0)
  }
}

const keyOf = ({ document, fact, from_at, to_at }: Source): string => `${document}#${fact ?? `${from_at}-${to_at}`}`

interface SectionProps {
  readonly section: Section
  readonly notes: NoteBook
  readonly answer?: Answer
}

export function SectionView({ section, notes, answer }: SectionProps): JSX.Element {
  const { id, title, lines, prose, left } = section
  // "People" below "People of Kazakhstan" is read out, to lead to the list, and not shown.
  const isSaid = answer?.sections.length === 1 && answer.title.startsWith(title)
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class={isSaid ? 'unseen' : undefined}>
        {title}
      </h2>
      {lines.length === 0 && <p class="aside">Nothing.</p>}
      {prose && <Prose lines={lines} notes={notes} />}
      {!prose && (
        <ul class="lines">
          {lines.map((line, i) => (
            <li key={i} id={`${id}-${i + 1}`} class={line.mark?.replace(' ', '-')}>
              <LineView line={line} notes={notes} answer={answer ?? null} section={id} />
            </li>
          ))}
        </ul>
      )}
      {left ? <p class="aside">{`${left} more not shown.`}</p> : null}
    </section>
  )
}

function Prose({ lines, notes }: { readonly lines: readonly Line[]; readonly notes: NoteBook }): JSX.Element {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && line.fields['paragraph'] !== true) open.push(line)
    else paragraphs.push([line])
  }
  return (
    <>
      {paragraphs.map((some, i) => (
        <p key={i}>
          {some.map((line, j) => (
            <span key={j}>
              {j > 0 && ' '}
              <Linked line={line} answer={null} />
              <NoteMarks line={line} notes={notes} />
            </span>
          ))}
        </p>
      ))}
    </>
  )
}

interface LineProps {
  readonly line: Line
  readonly notes: NoteBook
  readonly answer: Answer | null
  readonly section: string
}

/** The label before a plan says so already. */
const unlabelled = (line: Line): Line =>
  line.mark === 'planned' && line.text.endsWith(' · planned') ? { ...line, text: line.text.slice(0, -' · planned'.length) } : line

function LineView({ line, notes, answer, section }: LineProps): JSX.Element {
  return (
    <>
      <p>
        <Linked line={unlabelled(line)} answer={answer} />
        <NoteMarks line={line} notes={notes} />
      </p>
      {section === 'hits' && (
        <p class="aside">
          <InPieces text={[line.fields['outlet'], line.fields['published'] && dateInWords(String(line.fields['published']))].filter(Boolean).join(' · ')} />
        </p>
      )}
      {line.lines && line.lines.length > 1 && (
        <ul>
          {belowOf(line).map((inner, i) => (
            <li key={inner.id ?? i}>
              <Cited line={inner} notes={notes} />
            </li>
          ))}
          {line.lines.length > belowOf(line).length && <li class="aside">{`and ${line.lines.length - belowOf(line).length} more`}</li>}
        </ul>
      )}
    </>
  )
}

export function Cited({ line, notes }: { readonly line: Line; readonly notes: NoteBook }): JSX.Element {
  return (
    <>
      <InPieces text={line.text} />
      <NoteMarks line={line} notes={notes} />
    </>
  )
}

function NoteMarks({ line, notes }: { readonly line: Line; readonly notes: NoteBook }): JSX.Element {
  return (
    <>
      {notes.of(line).map((n) => (
        <sup key={n}>
          <a href={`#note-${n}`} aria-label={`note ${n}`}>
            {n}
          </a>
        </sup>
      ))}
      {line.sources.length > notedOf(line).length && <span class="aside">{` and ${line.sources.length - notedOf(line).length} more sources`}</span>}
    </>
  )
}

/** Address of the words of a source in their document: at the fact that they prove, or, where there is none, found by the browser. */
export const readerAddress = ({ document, fact, quote }: Pick<Source, 'document' | 'fact' | 'quote'>): string =>
  `/documents/${encodeURIComponent(document)}#${fact ? `d-m-${fact}` : `:~:text=${encodeURIComponent(quote.slice(0, 120)).replaceAll('-', '%2D')}`}`

export function NotesView({ notes }: { readonly notes: NoteBook }): JSX.Element | null {
  if (notes.sources.length === 0) return null
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">Notes</h2>
      <ol>
        {notes.sources.map((source, i) => (
          <li key={keyOf(source)} id={`note-${i + 1}`}>
            <q dir="auto">{source.quote}</q>{' '}
            <a href={readerAddress(source)}>
              <InPieces text={whereOf(source)} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

const whereOf = ({ outlet, published, title, document }: Source): string =>
  [outlet, published && dateInWords(published), title && `“${title}”`].filter(Boolean).join(', ') || document

/** Sources and days that an answer rests on. */
export function CoverageStrip({ answer }: { readonly answer: Answer }): JSX.Element {
  const { documents, outlets, first, last, missing } = answer.coverage
  return (
    <p class="coverage">
      {documents === 0
        ? 'This rests on no document.'
        : `This rests on ${documents} ${documents === 1 ? 'document' : 'documents'} of ${outlets.length} ${outlets.length === 1 ? 'outlet' : 'outlets'}${first && last ? `, ${spanInWords(first, last)}` : ''}${missing.length ? `; no source for ${missing.length} ${missing.length === 1 ? 'month' : 'months'} in between` : ''}. `}
      <a href="/coverage">What was read</a>
    </p>
  )
}
