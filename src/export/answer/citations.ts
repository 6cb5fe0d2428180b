import type { Source } from '../../answers/types.js'

/** Sources as CSL-JSON, cited to the sentence: the quote and its offsets stand in the note. */
export const cslJson = (sources: readonly Source[]): string => `${JSON.stringify(sources.map(cslItem), null, 2)}\n`

function cslItem(source: Source): Readonly<Record<string, unknown>> {
  const { title, outlet, published, address, quote, from_at, to_at } = source
  return {
    id: citationKey(source),
    type: 'webpage',
    title: title ?? quote.slice(0, 80),
    ...(outlet ? { 'container-title': outlet, publisher: outlet } : {}),
    ...(published ? { issued: { 'date-parts': [published.split('-').map(Number)] } } : {}),
    ...(address ? { URL: address } : {}),
    language: 'en',
    note: `“${quote}” (characters ${from_at}–${to_at})`,
  }
}

/** Letters and digits only, as every citation program takes them. */
const citationKey = ({ document, fact, from_at }: Source): string => `${document}-${fact ?? from_at}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** The same as BibTeX. */
export const bibtex = (sources: readonly Source[]): string => sources.map(bibtexEntry).join('\n')

function bibtexEntry(source: Source): string {
  const { title, outlet, published, address, quote, from_at, to_at } = source
  const [year, month] = (published ?? '').split('-')
  const fields: (readonly [string, string | null | undefined])[] = [
    ['title', `{${tex(title ?? quote.slice(0, 80))}}`],
    ['howpublished', outlet && tex(outlet)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['url', address && address.replace(/[{}\\\s]/g, '')],
    ['note', `\`\`${tex(quote)}'' (characters ${from_at}--${to_at})`],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${citationKey(source)},\n${lines.join(',\n')}\n}\n`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
const tex = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_^~]/g, (c) => TEX[c] ?? c)
