import { failure } from '../base/errors.js'
import { Claims } from './claims.js'
import { toDocument } from './document.js'
import { formatOf, formatOfMagic, formatOfMediaType } from './format.js'
import { flatText } from './html-text.js'
import type { Known, Part } from './part.js'
import { isWhole, type Taken } from './taken.js'

const MOST_ENCLOSURES = 50
/** The library takes a part of a second for a thousand of them. */
const MOST_BOUNDARIES = 5000

type Whole = Extract<Part, { kind: 'whole' }>
type Mail = Awaited<ReturnType<typeof parsed>>

/** A mail as a document: its text, its subject as title, its date and sender. */
export async function fromMail(bytes: Uint8Array, id: string, known: Known | null = null): Promise<Taken> {
  let mail: Mail
  try {
    mail = await parsed(bytes)
  } catch (error) {
    const reason =
      error instanceof Error && /nest/i.test(error.message) ? 'it has too many parts, or parts nested too deeply' : 'its heads are malformed or too long'
    return { failed: failure('MAIL_BROKEN', id, { reason }) }
  }
  const text = textOf(mail)
  if (!text.trim()) return { failed: failure('FILE_EMPTY', id) }
  const claims = new Claims().claim('url', known?.url, known?.from ?? '')
  claims.claim('title', mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, ''), 'mail Subject')
  claims.claim('published', mail.date, 'mail Date').claim('outlet', senderOf(mail.from), 'mail From')
  return toDocument({ ...claims.values, text }, id, id, claims.provenance)
}

/** The mail itself, and the enclosures that hold documents of their own. A mail without words of its own is only an envelope. */
export async function enclosuresOf(part: Whole): Promise<Part[]> {
  const mail = await parsed(part.bytes).catch(() => null)
  if (!mail) return [part]
  const enclosed = mail.attachments.slice(0, MOST_ENCLOSURES).flatMap((one): Whole[] => {
    const bytes = typeof one.content === 'string' ? new TextEncoder().encode(one.content) : new Uint8Array(one.content)
    const name = one.filename ?? ''
    const format = formatOfMagic(bytes) ?? formatOf(name) ?? formatOfMediaType(one.mimeType)
    if (!isWhole(format) || format === 'mail' || one.related) return []
    const known = { from: 'mail', published: mail.date ?? null, outlet: senderOf(mail.from), mediaType: one.mimeType }
    return [{ kind: 'whole', name: `${part.name}#${name || 'enclosure'}`, format, bytes, known }]
  })
  return enclosed.length > 0 && !textOf(mail).trim() ? enclosed : [part, ...enclosed]
}

async function parsed(bytes: Uint8Array) {
  if (boundariesOf(bytes) > MOST_BOUNDARIES) throw new Error('nested or cut into too many parts')
  const { default: PostalMime } = await import('postal-mime')
  return PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 500_000, maxRfc822NestingDepth: 3 })
}

/** Lines that begin as boundaries between parts do. */
function boundariesOf(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) if (bytes[at + 1] === 45 && bytes[at + 2] === 45) count++
  return count
}

const textOf = (mail: Mail): string => (mail.text?.trim() ? mail.text : mail.html ? flatText(mail.html).text : '').replace(/\r\n?/g, '\n')

/** The name of a sender, else the domain it writes from. */
function senderOf(from: { name: string; address?: string | undefined } | undefined): string | null {
  return from?.name.trim() || from?.address?.split('@')[1]?.toLowerCase() || null
}
