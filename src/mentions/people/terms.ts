import type { DateMention } from '../types.js'
import type { Ascribed, Named, Names } from './named.js'
import { keyOfToken, type Scene, sentenceAt } from './scene.js'

const TAKES_UP = new Set(['take', 'takes', 'assume', 'assumes', 'begin', 'begins', 'start', 'starts', 'succeed'])
const BEFORE_START = new Set(['of', 'from', 'on', 'starting', 'since', 'effective'])

/**
 * Offices that lie ahead, and when they begin: "As of 1 March, Skoog will be Deputy Secretary-General";
 * "Lind has been appointed Ambassador. She will take up the post on 1 April."
 */
export function tellTerms(scene: Scene, names: Names, dates: readonly DateMention[]): void {
  for (const named of names.all) {
    for (const a of named.offices) {
      if (a.link !== 'verb' && a.status !== 'incoming') continue
      const sentence = sentenceAt(scene, a.office.from)
      const next = scene.text.sentences[sentence.index + 1]
      if (saysWill(scene, named, a)) {
        if (a.status === 'current') a.status = 'incoming'
        a.from = startIn(scene, dates, sentence.from, sentence.to)
      } else if (next && takesUp(scene, next.from, next.to)) {
        if (a.status === 'current') a.status = 'incoming'
        a.from = startIn(scene, dates, next.from, next.to)
      }
    }
  }
}

function saysWill(scene: Scene, named: Named, a: Ascribed): boolean {
  for (let i = named.to; i < a.office.from; i++) if (keyOfToken(scene, i) === 'will') return true
  return a.status === 'incoming' && takesUp(scene, a.office.to, sentenceAt(scene, a.office.from).to)
}

/** "will take up", "is to assume". */
function takesUp(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = keyOfToken(scene, i)
    if ((key === 'will' || key === 'to') && TAKES_UP.has(keyOfToken(scene, i + 1))) return true
  }
  return false
}

function startIn(scene: Scene, dates: readonly DateMention[], from: number, to: number): string | null {
  const date = dates.find((d) => d.from >= from && d.from < to && BEFORE_START.has(keyOfToken(scene, d.from - 1)) && !d.vague)
  return date?.start ?? null
}
