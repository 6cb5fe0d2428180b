/**
 * Listens to the server while the page is looked at: browsers open few connections to one host, and pages in the background
 * must not take them.
 */
export function whileSeen(listen: (source: EventSource) => void): void {
  let source: EventSource | null = null
  const follow = (): void => {
    if (document.visibilityState === 'visible' && !source) {
      source = new EventSource('/events')
      listen(source)
    } else if (document.visibilityState === 'hidden') {
      source?.close()
      source = null
    }
  }
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', () => {
    source?.close()
    source = null
  })
  addEventListener('pageshow', follow)
  follow()
}
