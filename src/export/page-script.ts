/**
 * The page's only script: hovering or focusing a mark or a fact lights the other and brings the
 * fact into view in its own column. The page is whole without it: marks and facts link to each other.
 */
export const SCRIPT = `
(() => {
  let lit = []
  const light = (event) => {
    const from = event.target.closest('[data-f]')
    for (const element of lit) element.classList.remove('lit')
    lit = []
    if (!from) return
    const article = from.closest('article')
    const side = article.querySelector('aside')
    if (!side) return
    for (const id of from.dataset.f.split(' ')) lit.push(...article.querySelectorAll('[data-f~="' + id + '"]'))
    for (const element of lit) element.classList.add('lit')
    if (side.contains(from) || side.scrollHeight <= side.clientHeight) return
    const fact = lit.find((element) => side.contains(element))
    if (!fact) return
    const [top, bottom] = [side.scrollTop, side.scrollTop + side.clientHeight]
    const at = fact.getBoundingClientRect().top - side.getBoundingClientRect().top + side.scrollTop
    if (at < top || at + fact.offsetHeight > bottom) side.scrollTo({ top: at - side.clientHeight / 3 })
  }
  // Scrolling moves words under a mouse at rest: only a mouse that moves points at something.
  let rest = ''
  const place = (event) => event.clientX + ' ' + event.clientY
  document.addEventListener('mouseover', (event) => place(event) === rest || light(event))
  document.addEventListener('mousemove', (event) => { rest = place(event) })
  document.addEventListener('focusin', light)
})()
`.trim()
