/** Makes two sliders of the months from which and to which a picture shows its ties; everybody keeps their place meanwhile. */
const monthsOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const monthAt = (count: number): string => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`

function start(): void {
  const form = document.querySelector<HTMLFormElement>('[data-brush]')
  if (!form || form.dataset['made']) return
  form.dataset['made'] = 'yes'
  const [first, last] = [form.dataset['first'] ?? '', form.dataset['last'] ?? ''].map(monthsOf) as [number, number]
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=month]')]
  const sliders = inputs.map((input, i) => {
    const slider = document.createElement('input')
    slider.type = 'range'
    slider.min = String(first)
    slider.max = String(last)
    slider.value = String(input.value ? monthsOf(input.value) : i === 0 ? first : last)
    slider.setAttribute('aria-label', i === 0 ? 'first month' : 'last month')
    input.parentElement?.after(slider)
    return slider
  })
  const tell = (): void => {
    const [from, to] = sliders.map((slider) => Number(slider.value)).sort((a, b) => a - b) as [number, number]
    if (inputs[0]) inputs[0].value = monthAt(from)
    if (inputs[1]) inputs[1].value = monthAt(to)
  }
  for (const slider of sliders) {
    slider.addEventListener('input', tell)
    slider.addEventListener('change', () => {
      tell()
      void show(form)
    })
  }
}

let asked = 0

/** Fetches the page of the stretch and puts it in place of this one; the form stays, with whatever is held in it. */
async function show(form: HTMLFormElement): Promise<void> {
  const own = ++asked
  const query = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])))
  const address = `${form.getAttribute('action') ?? ''}?${query.toString()}`
  const response = await fetch(address, { headers: { accept: 'text/html' } })
  if (!response.ok || own !== asked) return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const [main, now] = [document.querySelector('main'), fresh.querySelector('main')]
  const place = now?.querySelector('[data-brush]')
  if (!main || !now || !place) return location.assign(address)
  const held = document.activeElement
  place.replaceWith(form)
  main.replaceChildren(...now.childNodes)
  const formats = fresh.querySelector('.formats')
  if (formats) document.querySelector('.formats')?.replaceWith(formats)
  if (held instanceof HTMLElement && form.contains(held)) held.focus()
  history.replaceState(null, '', address)
}

start()
