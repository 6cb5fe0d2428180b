import { sha256 } from '../base/sha256.js'
import { allFacts } from '../model/all-facts.js'
import type { ReadoutRecord } from '../model/types.js'
import { dateInWords } from '../model/words/dates.js'
import { escapeHtml as esc, safeAddress } from './escape.js'
import { factColumn } from './page-facts.js'
import { HUES } from './page-hues.js'
import { markedText } from './page-marks.js'
import { SCRIPT } from './page-script.js'
import { STYLE } from './page-style.js'

/** One document's part of the page: its line in the contents and its article. */
export interface PagePart {
  readonly entry: string
  readonly article: string
}

/** `prefix` names the document on the page: ids come from it, never from the document itself. */
export function pagePart(record: ReadoutRecord, text: string, prefix: string): PagePart {
  const { title, outlet, published, language } = record.document
  const name = title ?? record.id
  const when = published ? `<time datetime="${esc(published)}">${esc(dateInWords(published))}</time>` : 'undated'
  const meta = [outlet && esc(outlet), when, language === 'en' ? '' : esc(language), address(record.document.address), title ? esc(record.id) : '']
  const problems = record.problems.map((p) => `<p class="problem">${esc(p.message)} <span class="aside">${esc(p.code)}</span></p>`).join('')
  const facts = factColumn(record, prefix)
  const { heading, body } = markedText(text, [...allFacts(record)], prefix, title)
  const article = `<article id="${prefix}" lang="${esc(language)}">
<header><h2 dir="auto">${heading ?? esc(name)}</h2><p lang="en" class="meta">${meta.filter(Boolean).join(' · ')}</p>${facts ? `<a class="skip" href="#${prefix}-facts">To the facts</a>` : ''}</header>
<div class="text">
${body}
</div>
<aside id="${prefix}-facts" lang="en" tabindex="-1" aria-label="Facts">${problems}${facts || '<p class="aside">No facts were found in this text.</p>'}</aside>
</article>
`
  return {
    entry: `<li><a href="#${prefix}">${published ? `<time datetime="${esc(published)}">${esc(published)}</time>` : '<time></time>'}<span dir="auto">${esc(name)}</span></a></li>`,
    article,
  }
}

/** Everything before the contents. A page that holds one document has no contents. */
export function pageHead(title: string, documents: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; script-src 'sha256-${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${esc(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${esc(title)}</h1>
<p class="lead">${documents === 1 ? 'The text and' : `${documents} texts, each with`} the facts that stand in it. Point at a fact and its words light up; point at words and their facts do.</p>
<ul class="legend">${HUES.map(({ letter, name }) => `<li><i class="l0${letter}"></i>${name}</li>`).join('')}<li><i class="l0ti"></i>dotted: worked out, not said</li></ul>
</header>
`
}

export const CONTENTS_OPEN = '<nav aria-label="Contents"><h2>Contents</h2><ol>\n'
export const CONTENTS_CLOSE = '</ol></nav>\n'

export const PAGE_FOOT = `<footer>Made by Readout. Every fact is a quotation; nothing on this page was fetched from anywhere.</footer>
<script>${SCRIPT}</script>
</body>
</html>
`

function address(given: string | null): string {
  const safe = safeAddress(given)
  if (!given) return ''
  return safe
    ? `<a href="${esc(safe)}" rel="noreferrer noopener">${esc(
        safe
          .replace(/^https?:\/\/(?:www\.)?/, '')
          .replace(/\/$/, '')
          .slice(0, 80),
      )}</a>`
    : esc(given)
}

/** SHA-256 in Base64, as a content security policy wants it. */
const hashOf = (source: string): string => btoa((sha256(source).match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''))
