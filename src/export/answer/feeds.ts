import type { Answer, Line } from '../../answers/types.js'
import { escapeHtml, printable, safeAddress, urn } from '../escape.js'
import { sourceLine } from './notes.js'

/** An entry is a line with the day on which it became known: that of its latest source. */
interface Entry {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly html: string
  readonly address: string | null
}

const MANY = 200

function entriesOf(answer: Answer): Entry[] {
  const lines = answer.sections.flatMap((section) => section.lines.map((line, i) => ({ line, at: `${section.id}-${i + 1}` })))
  const entries = lines.filter(({ line }) => line.sources.length > 0).map(({ line, at }) => entryOf(answer, line, at))
  return entries.sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated > b.updated ? -1 : 1)).slice(0, MANY)
}

function entryOf(answer: Answer, line: Line, at: string): Entry {
  const updated = line.sources.map(({ published }) => moment(published)).reduce((a, b) => (a > b ? a : b))
  const first = line.sources[0]
  const quotes = line.sources.map((source) => `<blockquote>${escapeHtml(source.quote)}</blockquote><p>${escapeHtml(sourceLine(source))}</p>`)
  return {
    id: urn(line.id ?? (first ? `${first.document}#${first.fact ?? at}` : `${answer.question}-${at}`)),
    title: line.text,
    updated,
    html: `<p>${escapeHtml(line.text)}</p>${quotes.join('')}`,
    address: safeAddress(first?.address ?? null),
  }
}

/** A day as RFC 3339 wants it; a month or year counts from its first day. */
const moment = (date: string | null): string => `${`${date ?? '1970'}-01-01`.slice(0, 10)}T00:00:00Z`

/** Everything an answer tells as an Atom feed (RFC 4287), newest first. `self` is the address it will stand at. */
export function atomFeed(answer: Answer, self: string): string {
  const entries = entriesOf(answer)
  const items = entries.map(
    ({ id, title, updated, html, address }) =>
      `<entry><id>${xml(id)}</id><title>${xml(title)}</title><updated>${updated}</updated>${address ? `<link href="${xml(address)}"/>` : ''}<content type="html">${xml(html)}</content></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(urn('feed', self))}</id><title>${xml(answer.title)}</title><updated>${entries[0]?.updated ?? moment(null)}</updated><author><name>Readout</name></author><link rel="self" href="${xml(self)}"/>
${items.join('\n')}
</feed>
`
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(answer: Answer, self: string): string {
  const items = entriesOf(answer).map(({ id, title, updated, html, address }) => ({
    id,
    title,
    date_published: updated,
    content_html: html,
    ...(address ? { external_url: address } : {}),
  }))
  return `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: answer.title, feed_url: self, items }, null, 2)}\n`
}

const xml = (text: string): string => escapeHtml(printable(text))
