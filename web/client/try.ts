/** Reads a pasted text here, in the browser: nothing is sent. Without this script the server reads it, and keeps nothing. */
import { readPasted } from './engine.js'

const form = document.querySelector<HTMLFormElement>('[data-try]')
const where = document.querySelector<HTMLElement>('[data-where]')
if (where) where.textContent = 'It is read here, in your browser; nothing is sent.'

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const fields = new FormData(form)
  const made = readPasted(String(fields.get('text') ?? '').replaceAll('\r\n', '\n'), String(fields.get('published') ?? ''))
  const result = document.querySelector<HTMLElement>('[data-result]')
  const text = document.querySelector<HTMLElement>('[data-text]')
  const facts = document.querySelector<HTMLElement>('[data-facts]')
  if (!result || !text || !facts) return
  text.innerHTML = made.textHtml
  facts.innerHTML = made.factsHtml
  result.hidden = false
  result.scrollIntoView({ behavior: 'smooth' })
})
