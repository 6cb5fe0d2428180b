/** The items on the page. */
const list = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-review]')

export const items = (): HTMLElement[] => [...(list()?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]

/** The item that holds the focus. */
export const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-review] > li') ?? null

export function focusOn(item: Element | null | undefined): void {
  const shown = item as HTMLElement | null | undefined
  shown?.focus({ preventScroll: true })
  shown?.scrollIntoView({ block: 'nearest' })
}

/** Goes to the next item, or to the one before. */
export function move(by: 1 | -1): void {
  const all = items()
  const at = current()
  focusOn(all[at ? Math.min(all.length - 1, Math.max(0, all.indexOf(at) + by)) : 0])
}

/** Says something to eyes and screen readers alike. */
export function say(text: string): void {
  let message = document.querySelector<HTMLElement>('main .message')
  if (!message) {
    message = document.createElement('p')
    message.className = 'message'
    message.setAttribute('role', 'status')
    document.querySelector('main h1')?.after(message)
  }
  message.textContent = text
}

/** A page of this server, to take parts from. */
async function pageAt(address: string): Promise<Document | null> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } })
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
}

/** Address of the page of an item. */
export const addressOf = (facts: readonly string[], kind: string): string =>
  `/review/item?${facts.map((fact) => `fact=${encodeURIComponent(fact)}&`).join('')}kind=${kind}`

/** The page of an item, as it stands now. */
export const pageOfItem = (item: HTMLElement): Promise<Document | null> =>
  pageAt(addressOf((item.dataset['item'] ?? '').split(' '), item.dataset['kind'] ?? ''))

/** Shows an item as it stands now, with what others ruled. */
export async function renew(item: HTMLElement): Promise<void> {
  const fresh = (await pageOfItem(item))?.querySelector<HTMLElement>('[data-review] > li')
  if (!fresh) return
  const heading = item.querySelector('h2')
  if (heading) fresh.prepend(heading)
  const had = item.contains(document.activeElement)
  item.replaceWith(fresh)
  if (had) focusOn(fresh)
}

/** Puts an item back that was ruled and taken back. */
export async function bringBack(facts: readonly string[]): Promise<void> {
  const page = await pageAt(addressOf(facts, facts.length > 1 ? 'join' : 'inferred'))
  const fresh = page?.querySelector<HTMLElement>('[data-review] > li')
  const own = list()
  if (!fresh || !own || items().some((item) => item.dataset['item'] === fresh.dataset['item'])) return
  const heading = document.createElement('h2')
  heading.textContent = page?.querySelector('h1')?.textContent ?? ''
  fresh.prepend(heading)
  own.insertBefore(fresh, current() ?? items()[0] ?? null)
  focusOn(fresh)
}

let isFetching = false

/** Fetches more before the reader comes to the end. */
export async function fetchMore(): Promise<void> {
  const more = document.querySelector<HTMLAnchorElement>('[data-more]')
  if (!more || isFetching || items().length > 8) return
  isFetching = true
  // What was ruled has left the list, so its beginning is asked for again and what stands here is left out.
  const page = await pageAt(location.pathname + location.search)
  const known = new Set(items().map((item) => item.dataset['item']))
  const fresh = [...(page?.querySelectorAll<HTMLElement>('[data-review] > li') ?? [])].filter((item) => !known.has(item.dataset['item']))
  list()?.append(...fresh)
  if (!page?.querySelector('[data-more]')) more.remove()
  isFetching = false
}
