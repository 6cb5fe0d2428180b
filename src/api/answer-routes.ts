import type { Hono } from 'hono'
import { failure, ReadoutError } from '../base/errors.js'
import { answerPage, askHtml } from '../../web/src/render.js'
import { questionNamed } from '../answers/questions.js'
import type { Terms } from '../answers/types.js'
import { seenBy } from '../store/seen/seen-by.js'
import type { Store } from '../store/types.js'
import { arranged } from './arranged.js'
import { type Asker, type Env, needs } from './access.js'
import type { AppParts } from './app.js'
import type { AssetShelf } from './assets.js'
import { frameOf } from './frame.js'
import { FORMATS } from './formats.js'
import { SOURCE_POLICY } from './headers.js'
import { termsOf } from './terms.js'

/** Addresses of answers: `/QUESTION/WORDS….FORMAT?party=…`; without an ending, the page for people. */
export function answerRoutes(app: Hono<Env>, { store, questions, now }: Pick<AppParts, 'store' | 'questions' | 'now'>, assets: AssetShelf): void {
  app.get('/', (c) => c.redirect('/today', 302))

  app.get('*', needs('read'), async (c, next) => {
    const url = new URL(c.req.url)
    const { segments, format } = parsed(url.pathname)
    const [question = '', ...words] = segments
    const ask = Object.hasOwn(questions, question) ? questions[question] : undefined
    if (!ask) return next()
    if (!format && asksWhom(question, words, url)) {
      const row = questionNamed(question)
      const title = row ? `${row.summary.charAt(0).toUpperCase()}${row.summary.slice(1)}` : question
      const parties = await partiesOf(store, c.get('asker').markings)
      return c.html(
        askHtml(frameOf(url, title, c.get('asker'), assets, []), {
          action: `/${question}`,
          about: withoutOptions(row?.description ?? ''),
          parties,
          names: NEED_NAMES.get(question) ?? 1,
        }),
      )
    }
    const terms = termsOf(url.searchParams, words, c.get('asker'), new Date(now()).toISOString().slice(0, 10))
    // A page shows what a search can be narrowed to; files tell it only if they are asked to.
    const open = seenBy(store, c.get('asker').markings)
    const asked = await ask(open, format ? terms : { ...terms, facets: true })
    const { answer, leftOut } = arranged(asked, url.searchParams.get('sections'))
    const written = format ? FORMATS[format] : null
    if (!written) {
      const whole = question === 'network' && (terms.since || terms.until) ? await ask(open, ofAllDays(terms)) : answer
      return c.html(answerPage(frameOf(url, answer.title, c.get('asker'), assets, OFFERED, SCRIPTS[question] ?? []), answer, { whole, leftOut }))
    }
    const body = await written.write(answer, url.href)
    c.header('Content-Type', written.type)
    // A picture has its look within.
    if (format === 'svg') c.header('Content-Security-Policy', SOURCE_POLICY)
    if (answer.next) c.header('Link', `<${nextOf(url, answer.next)}>; rel="next"`)
    return c.body(typeof body === 'string' ? body : new Uint8Array(body).buffer)
  })
}

/** Endings that every page offers; a picture offers itself where there is one. */
const OFFERED = Object.keys(FORMATS).filter((ending) => ending !== 'svg')

/** What a question tells, without what only the command line takes: "; --out network.gexf writes a graph". */
const withoutOptions = (text: string): string => text.replace(/[;,](?: with)? --.*?(?=\.(?:\s|$)|;|$)/g, '')

/** Scripts that make a page lively. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = { today: ['live.js'], network: ['brush.js'] }

const ofAllDays = ({ since: _since, until: _until, levels: _levels, ...rest }: Terms): Terms => rest

/** Questions that tell nothing without a name, and how many names they take. */
const NEED_NAMES: ReadonlyMap<string, number> = new Map([
  ['timeline', 2],
  ['network', 1],
  ['dossier', 2],
  ['wording', 2],
])

const asksWhom = (question: string, words: readonly string[], { searchParams }: URL): boolean =>
  NEED_NAMES.has(question) && words.length === 0 && !['q', 'party', 'person'].some((name) => searchParams.getAll(name).some(Boolean))

/** Parties that are offered, and newest reports that are looked through for them: to count all of a large store takes seconds. */
const PARTIES = 300
const NEWEST = 2000

/** Parties of the newest meetings, those with most of them first. */
export async function partiesOf(store: Store, markings: Asker['markings']): Promise<string[]> {
  const counts = new Map<string, number>()
  const rows = await store.rows('report', { where: { known: ['>', ''] }, orderBy: [['known', 'desc']], limit: NEWEST, markings })
  for (const { parties } of rows) for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, PARTIES)
    .map(([party]) => party)
}

interface Address {
  readonly segments: readonly string[]
  readonly format: string | null
}

/** "/brief/Kazakhstan/European%20Union.docx": the words, and the ending if it is one of ours ("U.S." has none). */
function parsed(path: string): Address {
  const segments = path.split('/').filter(Boolean).map(decoded)
  const last = segments.at(-1) ?? ''
  const dot = last.lastIndexOf('.')
  const ending = last.slice(dot + 1)
  if (dot <= 0 || !Object.hasOwn(FORMATS, ending)) return { segments, format: null }
  return { segments: [...segments.slice(0, -1), last.slice(0, dot)], format: ending }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new ReadoutError(failure('OPTION_INVALID', null, { option: 'the address', value: segment.slice(0, 80), allowed: 'UTF-8, percent-encoded' }))
  }
}

function nextOf(url: URL, after: string): string {
  const next = new URL(url)
  next.searchParams.set('after', after)
  return `${next.pathname}${next.search}`
}
