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
  }
}
