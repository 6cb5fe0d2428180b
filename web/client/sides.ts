/** Pointing at words of one text lights the same point in the other text and in the list. Without this script, the list leads to both. */
const article = document.querySelector<HTMLElement>('[data-sides]')
let lit: Element[] = []

const marksOf = (side: Element | null | undefined, fact: string | undefined): Element[] =>
  side && fact ? [...side.querySelectorAll(`[data-f~="${CSS.escape(fact)}"]`)] : []

function light(event: Event): void {
  const from = event.target instanceof Element ? event.target : null
  for (const one of lit) one.classList.remove('lit')
  lit = []
  if (!article || !from || !article.contains(from)) return
  const [left, right] = article.querySelectorAll('.text')
  const mark = from.closest<HTMLElement>('[data-f]')
  const facts = mark?.dataset['f']?.split(' ') ?? []
  const side = mark && right?.contains(mark) ? 'there' : 'here'
  const points = [...article.querySelectorAll<HTMLElement>('.points li')].filter((point) =>
    mark ? facts.includes(point.dataset[side] ?? '') : point.contains(from),
  )
  for (const point of points) lit.push(point, ...marksOf(left, point.dataset['here']), ...marksOf(right, point.dataset['there']))
  for (const one of lit) one.classList.add('lit')
}

document.addEventListener('mouseover', light)
document.addEventListener('focusin', light)
