import { failure } from '../base/errors.js'
import { Claims } from './claims.js'
import { toDocument } from './document.js'
import { formatOf, formatOfMagic, formatOfMediaType } from './format.js'
import { flatText } from './html-text.js'
import type { Known } from './part.js'
import { isWhole, type Taken, type WholeFormat } from './taken.js'

/** An attachment that holds a document of its own. */
export interface Enclosure {
  readonly name: string
  readonly format: WholeFormat
  readonly bytes: Uint8Array
  readonly known: Known
}

const MOST_ENCLOSURES = 50

/** A mail as a document: its text, its subject as title, its date and sender; and the enclosures that can be read by themselves. */
export async function fromMail(
  bytes: Uint8Array,
  id: string,
  known: Known | null = null,
): Promise<{ readonly taken: Taken; readonly enclosures: readonly Enclosure[] }> {
  const { default: PostalMime } = await import('postal-mime')
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 500_000, maxRfc822NestingDepth: 3 })
  } catch (error) {
    const reason = error instanceof Error && /nest/i.test(error.message) ? 'its parts are nested too deeply' : 'its heads are malformed or too long'
    return { taken: { failed: failure('MAIL_BROKEN', id, { reason }) }, enclosures: [] }
  }
  const enclosures = mail.attachments.slice(0, MOST_ENCLOSURES).flatMap((one): Enclosure[] => {
    const content = typeof one.content === 'string' ? new TextEncoder().encode(one.content) : new Uint8Array(one.content)
    const name = one.filename ?? ''
    const format = formatOfMagic(content) ?? formatOf(name) ?? formatOfMediaType(one.mimeType)
    if (!isWhole(format) || format === 'mail' || one.related) return []
    return [
      { name: `${id}#${name || 'enclosure'}`, format, bytes: content, known: { from: 'mail', published: mail.date ?? null, outlet: senderOf(mail.from) } },
    ]
  })
  const text = (mail.text?.trim() ? mail.text : mail.html ? flatText(mail.html).text : '').replace(/\r\n?/g, '\n')
  const claims = new Claims().claim('url', known?.url, known?.from ?? '')
  claims.claim('title', mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, ''), 'mail Subject')
  claims.claim('published', mail.date, 'mail Date').claim('outlet', senderOf(mail.from), 'mail From')
  const taken = text.trim() ? toDocument({ ...claims.values, text }, id, id, claims.provenance) : { failed: failure('FILE_EMPTY', id) }
  return { taken, enclosures }
}

/** The name of a sender, else the domain it writes from. */
function senderOf(from: { name: string; address?: string | undefined } | undefined): string | null {
  return from?.name.trim() || from?.address?.split('@')[1]?.toLowerCase() || null
}
