import type { Frame } from '../../web/src/frame.js'
import type { Asker } from './access.js'
import type { AssetShelf } from './assets.js'

/** What stands around the page of an address; `scripts` and `styles` are the names of those it needs besides the common style, which stands last. */
export function frameOf(
  url: URL,
  title: string,
  asker: Asker,
  assets: AssetShelf,
  formats: readonly string[],
  scripts: readonly string[] = [],
  styles: readonly string[] = [],
): Frame {
  return {
    title,
    path: url.pathname,
    query: [...url.searchParams].filter(([name]) => name !== 'valid-at' && name !== 'known-at'),
    validAt: url.searchParams.get('valid-at') || null,
    knownAt: url.searchParams.get('known-at') || null,
    formats,
    assets: { styles: [...styles, 'page.css'].flatMap((name) => assets.address(name) ?? []), scripts: scripts.flatMap((name) => assets.address(name) ?? []) },
    asker: asker.name === 'local' ? null : asker.name,
    subscribe: subscription(url, asker, formats),
  }
}

/** Address of a calendar as programs subscribe to it: of no month in particular, and only where they need no token. */
function subscription(url: URL, { name }: Asker, formats: readonly string[]): string | null {
  if (!/^\/calendar(\/|$)/.test(url.pathname) || !formats.includes('ics') || (name !== 'local' && name !== 'public')) return null
  const query = new URLSearchParams(url.search)
  for (const term of ['since', 'until']) query.delete(term)
  return `webcal://${url.host}${url.pathname}.ics${query.size ? `?${query.toString()}` : ''}`
}
