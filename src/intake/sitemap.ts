import { decodeEntities } from './html-entities.js'
import { scanHtml } from './html-scan.js'

/** One page that a sitemap names. */
export interface SitemapEntry {
  readonly url: string
  /** When it was last changed, as written. */
  readonly changed: string | null
}

export interface Sitemap {
  readonly pages: readonly SitemapEntry[]
  /** Sitemaps that this one names (a sitemap index). */
  readonly sitemaps: readonly SitemapEntry[]
}

/** The limit of the standard (sitemaps.org). */
const MOST_ENTRIES = 50_000

/** Reads a sitemap or a sitemap index; what is no web address is passed over. */
export function readSitemap(xml: string): Sitemap {
  const [pages, sitemaps]: [SitemapEntry[], SitemapEntry[]] = [[], []]
  let entry: { url: string; changed: string | null } | null = null
  let inside = ''
  scanHtml(xml, {
    tag(name, isClosing) {
      inside = isClosing ? '' : name
      if (name !== 'url' && name !== 'sitemap') return
      if (isClosing && entry?.url && pages.length + sitemaps.length < MOST_ENTRIES) (name === 'url' ? pages : sitemaps).push(entry)
      entry = isClosing ? null : { url: '', changed: null }
    },
    text(start, end) {
      if (!entry) return
      const text = decodeEntities(xml.slice(start, end)).trim()
      if (inside === 'loc' && /^https?:\/\//.test(text)) entry.url ||= text
      else if (inside === 'lastmod' || inside === 'news:publication_date') entry.changed ??= text || null
    },
  })
  return { pages, sitemaps }
}
