/** Review by keyboard. Without this script every key is a button or a link. */
import { bringBack, current, fetchMore, focusOn, items, move, renew, say } from './review/list.js'
import { listen } from './live/review-events.js'
import { closePanels, panel, preview } from './review/panel.js'

/** Sends a form as the browser would, and stays on the page. */
async function send(form: HTMLFormElement, button: HTMLElement | null): Promise<{ readonly status: number; readonly told: Record<string, unknown> }> {
  const body = new FormData(form)
  if (button instanceof HTMLButtonElement && button.name) body.set(button.name, button.value)
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
  return { status: answer.status, told: (await answer.json()) as Record<string, unknown> }
}

const errorIn = (told: Record<string, unknown>): string => (told['error'] as { message?: string } | undefined)?.message ?? 'It was not written.'

async function rule(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  const item = form.closest<HTMLElement>('[data-review] > li')
  if (item) {
    item.dataset['sent'] = ''
    // The reader goes on while it is being written; what fails is said, and stays.
    if (item.contains(document.activeElement) || document.activeElement === document.body) focusOn(item.nextElementSibling ?? item.previousElementSibling)
  }
  const { status, told } = await send(form, button)
  if (status === 200 && !item) return location.assign(`/review?kept=${String(told['id'])}`)
  if (!item) return say(errorIn(told))
  if (status === 200) {
    say(`Kept: ${String(told['kind'])} (${String(told['batch'])}). u takes it back.`)
    item.remove()
    return fetchMore()
  }
  say(errorIn(told))
  delete item.dataset['sent']
  // Somebody was faster: what they ruled stands in the item now.
  if (status === 409) await renew(item)
}

async function undo(form: HTMLFormElement): Promise<void> {
  const { told } = await send(form, null)
  const facts = (told['facts'] as string[][] | undefined) ?? []
  say(told['undone'] ? `Taken back: ${String(told['undone'])}.` : 'There is nothing of yours to take back.')
  for (const one of facts) await bringBack(one)
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  const button = (event as SubmitEvent).submitter
  if (!form.matches('[data-undo], [data-review] form, [data-change] form')) return
  event.preventDefault()
  if (form.matches('[data-undo]')) void undo(form)
  else if (button?.matches('[data-preview]')) void preview(form)
  else void rule(form, button)
})

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('[data-review] a[data-key]')
  const item = link?.closest<HTMLElement>('li')
  if (!link || !item || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  void panel(item, link.dataset['key'] === 'e' ? 'change' : 'effects')
})

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const item = current() ?? items()[0]
  if (event.key === 'Escape' && item && closePanels(item)) return focusOn(item)
  if ((event.target as Element).closest('input, textarea, select')) return
  if (event.key === 'j' || event.key === 'k') {
    event.preventDefault()
    return move(event.key === 'j' ? 1 : -1)
  }
  if (event.key === 'u') return document.querySelector<HTMLFormElement>('[data-undo]')?.requestSubmit()
  const found = item?.querySelector<HTMLElement>(`:scope > form [data-key="${CSS.escape(event.key)}"]`)
  if (!item || !found) return
  event.preventDefault()
  if (found instanceof HTMLButtonElement && found.form) found.form.requestSubmit(found)
  else found.click()
})

listen()
