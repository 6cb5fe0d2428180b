/** Tells on the start page when there is more than it shows. */
import { whileSeen } from './live/source.js'

interface Told {
  readonly version: string
  readonly added: { readonly batch: string; readonly documents: number } | null
  readonly stale: boolean
  readonly comparing: boolean
}

let first: Told | null = null

whileSeen((source) => {
  source.addEventListener('store', (event) => {
    const now = JSON.parse((event as MessageEvent<string>).data) as Told
    first ??= now
    const more = now.added && now.added.batch === first.added?.batch ? now.added.documents - first.added.documents : (now.added?.documents ?? 0)
    if (now.version === first.version) return
    const what = more > 0 ? `${more} new ${more === 1 ? 'document' : 'documents'} since you opened this page` : 'The record changed since you opened this page'
    tell(now.stale || now.comparing ? `${what}; they are being compared.` : `${what}.`)
  })
})

function tell(text: string): void {
  let line = document.querySelector<HTMLElement>('[data-news]')
  if (!line) {
    line = document.createElement('p')
    line.className = 'message'
    line.dataset['news'] = ''
    line.setAttribute('role', 'status')
    document.querySelector('main h1')?.after(line)
  }
  const link = document.createElement('a')
  link.href = location.href
  link.textContent = 'Show'
  line.replaceChildren(`${text} `, link)
}
