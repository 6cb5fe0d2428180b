import type { JSX } from 'preact'
import type { Answer, Line } from '../../src/answers/types.js'
import { KIND_LABEL } from '../../src/model/words/labels.js'
import { addressWith, askAgain } from './address.js'
import { InPieces } from './in-pieces.js'

/** The words of a line, with the people, parties and things in it leading to their own pages. */
export function Linked({ line, answer }: { readonly line: Line; readonly answer: Answer | null }): JSX.Element {
  const pieces = cut(line.text, linksOf(line, answer))
  return (
    <>
      {pieces.map(({ text, address }, i) =>
        address ? (
          <a key={i} class="thing" href={address}>
            <InPieces text={text} />
          </a>
        ) : (
          <InPieces key={i} text={text} />
        ),
      )}
    </>
  )
}

type Link = readonly [label: string, address: string]

const dossierOf = (id: string, name: string): string =>
  id.startsWith('person:') ? addressWith('/dossier', { person: id }) : `/dossier/${encodeURIComponent(id.startsWith('party:') ? id.slice(6) : name)}`

/** Address of the page of an occasion. */
export const occasionAddress = (event: string): string => `/occasion/${encodeURIComponent(event)}`

/** A day or month in words, by which a sentence on an occasion leads to it. */
const DAY = /(?:\d{1,2}(?:–\d{1,2})? )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/

/** By which words a line on an occasion leads to its page: its name or kind, in a sentence its day. */
function occasionLink({ id, fields, text }: Pick<Line, 'id' | 'fields' | 'text'>, answer: Answer | null): Link[] {
  if (!id?.startsWith('event:') || (answer?.question === 'occasion' && answer.asked.words === id)) return []
  const { name, kind } = fields
  const label = typeof kind === 'string' ? (typeof name === 'string' ? name : KIND_LABEL[kind as keyof typeof KIND_LABEL]) : DAY.exec(text)?.[0]
  return label ? [[label, occasionAddress(id)]] : []
}

/** What the words of a line can lead to. */
function linksOf({ id, fields, text }: Pick<Line, 'id' | 'fields' | 'text'>, answer: Answer | null): Link[] {
  const list = (name: string): readonly string[] => (Array.isArray(fields[name]) ? (fields[name] as readonly string[]) : [])
  const one = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')
  const ids = list('people_ids')
  const links: Link[] = [
    ...occasionLink({ id, fields, text }, answer),
    ...list('people').flatMap((name, i): Link[] => (ids[i]?.startsWith('person:') ? [[name, dossierOf(ids[i], name)]] : [])),
    ...(one('person').startsWith('person:') ? [[one('name'), dossierOf(one('person'), one('name'))] as const] : []),
    ...(one('a_id') ? [[one('a'), dossierOf(one('a_id'), one('a'))] as const, [one('b'), dossierOf(one('b_id'), one('b'))] as const] : []),
    ...[...list('parties'), ...list('by'), ...list('to'), one('of')].map((party): Link => [party, dossierOf(`party:${party}`, party)]),
  ]
  if (id?.startsWith('agreement:') || id?.startsWith('initiative:')) links.push([one('name'), addressWith(`/${id.split(':')[0] ?? ''}s`, { q: id })])
  if (id?.startsWith('relation:')) links.push([text, '/review'])
  if (id?.startsWith('conflict:') && answer?.question === 'today') links.push([text, '/conflicts'])
  if (one('document') && one('title')) links.push([one('title'), `/documents/${encodeURIComponent(one('document'))}`])
  if (answer?.question === 'topics' && id) links.push([text.split(':')[0] ?? '', `${askAgain(answer, { topic: [id] })}#sentences`])
  return links.filter(([label]) => label !== '')
}

interface Piece {
  readonly text: string
  readonly address: string | null
}

/** Cuts a text at the first place of each label, longest labels first, so that "European Union" is not cut at "Union". */
function cut(text: string, links: readonly Link[]): Piece[] {
  let pieces: Piece[] = [{ text, address: null }]
  const seen = new Set<string>()
  for (const [label, address] of [...links].sort(([a], [b]) => b.length - a.length)) {
    if (seen.has(label)) continue
    seen.add(label)
    const at = pieces.findIndex((piece) => piece.address === null && piece.text.includes(label))
    const piece = pieces[at]
    if (!piece) continue
    const start = piece.text.indexOf(label)
    const cutOut = [
      { text: piece.text.slice(0, start), address: null },
      { text: label, address },
      { text: piece.text.slice(start + label.length), address: null },
    ]
    pieces = [...pieces.slice(0, at), ...cutOut.filter((some) => some.text !== ''), ...pieces.slice(at + 1)]
  }
  return pieces
}
