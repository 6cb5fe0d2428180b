import { why } from '../answers/why.js'
import { failure, ReadoutError } from '../base/errors.js'
import { answerAtTerminal } from '../export/answer/terminal.js'
import { COLOURED, PLAIN } from '../export/paint.js'
import { allFacts } from '../model/all-facts.js'
import { EXIT, print, wantsColour, widthOf } from './output.js'
import { type StoreOptions, withStore } from './store-option.js'
import { traceOf } from './trace.js'
import { traceInWords } from './why-text.js'

/** Prints how a fact of a store came about: its words and rule, what it belongs to, and why it was joined with others. */
export async function whyKept(name: string, options: StoreOptions & { readonly json?: boolean }): Promise<number> {
  if (!/.#./.test(name))
    throw new ReadoutError(
      failure('OPTION_MISSING', null, { option: 'The fact', allowed: 'its id behind the file (talks.txt e1), or DOCUMENT#FACT alone for a fact of a store' }),
    )
  return withStore(options, async (store) => {
    const [doc = '', id = ''] = [name.slice(0, name.lastIndexOf('#')), name.slice(name.lastIndexOf('#') + 1)]
    const [kept] = await store.records([doc])
    const text = await store.text(doc)
    const listed = kept && [...allFacts(kept.record)].find(({ fact }) => fact.id === id)
    if (!listed || text === null)
      throw new ReadoutError(failure('ANSWER_MISSING', name, { what: 'A fact of this name', hint: 'Facts are named DOCUMENT#FACT: kz-214#e3.' }))
    const trace = await traceOf(listed, { id: doc, title: kept.document.title, text })
    const answer = await why(store, { words: [name], today: new Date().toISOString().slice(0, 10) })
    const look = { paint: wantsColour(process.stdout) ? COLOURED : PLAIN, width: widthOf(process.stdout) }
    await print(
      options.json ? `${JSON.stringify({ ...trace, compared: answer }, null, 2)}\n` : `${traceInWords(trace, look)}\n${answerAtTerminal(answer, look)}`,
    )
    return EXIT.ok
  })
}
