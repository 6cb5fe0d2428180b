import { pageOfItem } from './list.js'

/** Opens below an item what each ruling would change, or its fields; closes it if it is open. */
export async function panel(item: HTMLElement, part: 'effects' | 'change'): Promise<void> {
  const open = item.querySelector(`:scope > [data-${part}]`)
  if (open) return void open.remove()
  const found = (await pageOfItem(item))?.querySelector(`[data-${part}]`)
  if (!found) return
  found.removeAttribute('id')
  item.append(found)
  found.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus()
}

/** Shows what a change would do below its fields. */
export async function preview(form: HTMLFormElement): Promise<void> {
  const answer = await fetch('/review/preview', { method: 'POST', body: new FormData(form), headers: { accept: 'application/json' } })
  const told = (await answer.json()) as { effects?: { ruling: string; lines: string[] }[]; error?: { message: string } }
  const lines = told.effects?.find(({ ruling }) => ruling === 'edit')?.lines ?? [told.error?.message ?? '']
  const list = form.querySelector('ul.effects') ?? document.createElement('ul')
  list.className = 'effects'
  list.setAttribute('role', 'status')
  list.replaceChildren(
    ...lines.map((line) => {
      const row = document.createElement('li')
      row.textContent = line
      return row
    }),
  )
  form.append(list)
}

/** Closes what is open below an item; whether anything was. */
export function closePanels(item: HTMLElement): boolean {
  const open = item.querySelectorAll(':scope > [data-effects], :scope > [data-change]')
  for (const one of open) one.remove()
  return open.length > 0
}
