import { LEADING_VERBS, PRESIDED } from '../../../languages/en/office-words.js'
import { own } from '../../base/own.js'
import { complementsFrom } from './complement.js'
import { phraseFrom } from './noun-phrase.js'
import { type Names, ascribe } from './named.js'
import { buildOffice, type Office } from './office.js'
import { isCapital, keyOfToken, type Scene, sentenceAt } from './scene.js'

/** "Princi, who chairs the Delegation for …", "von der Leyen, who heads the European Commission": an office told by its verb. */
export function ascribeByVerb(scene: Scene, names: Names): Office[] {
  const found: Office[] = []
  for (const named of names.all) {
    let at = named.to
    if (keyOfToken(scene, at) === ',') at++
    if (keyOfToken(scene, at) !== 'who') continue
    at++
    const noun = own(LEADING_VERBS, keyOfToken(scene, at))
    if (!noun) continue
    const limit = sentenceAt(scene, at).to
    const article = keyOfToken(scene, at + 1) === 'the' || keyOfToken(scene, at + 1) === 'its'
    const first = phraseFrom(scene, at, article ? at + 2 : at + 1, limit, 'of')
    if (!first || first.kind === 'words' || first.kind === 'place' || !isCapital(scene, first.from)) continue
    const chunks = [{ ...first, at: at + 1 }, ...complementsFrom(scene, first.to, limit, noun.toLowerCase())]
    const last = chunks[chunks.length - 1] ?? first
    const office = buildOffice(scene, {
      head: at,
      headEnd: at + 1,
      chunks,
      to: last.to,
      status: 'current',
      plural: false,
      stem: noun.toLowerCase(),
      left: { from: at, title: at, party: null, place: null, body: null, status: 'current', dropped: [] },
    })
    const rest = office.title.split(' ').slice(1).join(' ')
    const title = rest ? `${noun} of ${rest}` : noun === 'Head' && office.of && PRESIDED.includes(office.of) ? 'President' : noun
    const told = { ...office, title }
    found.push(told)
    ascribe(named, told, 'verb')
  }
  return found
}
