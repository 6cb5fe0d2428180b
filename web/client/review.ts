/** Review by keyboard. Without this script every key is a button. */
const list = document.querySelector<HTMLElement>('[data-review]')
const items = (): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]

function current(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-review] > li') ?? null
}

function move(by: number): void {
  const all = items()
  const at = current()
  const next = all[at ? Math.min(all.length - 1, Math.max(0, all.indexOf(at) + by)) : 0]
  next?.focus()
  next?.scrollIntoView({ block: 'center' })
}

function say(text: string): void {
  let message = document.querySelector<HTMLElement>('.message')
  if (!message) {
    message = document.createElement('p')
    message.className = 'message'
    message.setAttribute('role', 'status')
    list?.before(message)
  }
  message.textContent = text
}

/** Sends a form as the browser would, and stays on the page. */
async function send(form: HTMLFormElement): Promise<Record<string, unknown> | null> {
  const body = new FormData(form)
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
  const told = (await answer.json()) as Record<string, unknown>
  if (answer.ok) return told
  say((told['error'] as { message?: string } | undefined)?.message ?? 'It was not written.')
  return null
}

async function rule(form: HTMLFormElement): Promise<void> {
  const item = form.closest<HTMLElement>('li')
  const told = await send(form)
  if (!told || !item) return
  say(`Kept: ${String(told['kind'])} (batch ${String(told['batch'])}).`)
  const next = (item.nextElementSibling ?? item.previousElementSibling) as HTMLElement | null
  item.remove()
  next?.focus()
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (!form.closest('[data-review]')) return
  event.preventDefault()
  void rule(form)
})

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input, textarea, select')) return
  if (event.key === 'j' || event.key === 'k') {
    event.preventDefault()
    move(event.key === 'j' ? 1 : -1)
    return
  }
  if (event.key === 'u') {
    document.querySelector<HTMLFormElement>('[data-undo]')?.requestSubmit()
    return
  }
  const item = current() ?? items()[0]
  const button = item?.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(event.key)}"]`)
  if (!button?.form) return
  event.preventDefault()
  void rule(button.form)
})
