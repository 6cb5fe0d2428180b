import { Gap } from '../../text/tokenize.js'
import type { OfficeStatus } from '../types.js'
import type { Named, Names } from './named.js'
import type { Office } from './office.js'
import { isCapital, keyOfToken, type Scene, sentenceAt } from './scene.js'

/** The one who holds an office, told before it. */
export interface Holder {
  readonly named: Named
  readonly link: 'comma' | 'after' | 'verb'
  readonly status: OfficeStatus | null
}

const COPULAS = new Set(
  'is was are were be been being becomes became become as named appointed elected nominated confirmed serves served serve serving remains remained designated chosen who'.split(
    ' ',
  ),
)
const FILLERS = new Set(
  'at that time of has have had will would to the a an also currently previously formerly new newly his her its their , of then role post capacity holds rank position'.split(
    ' ',
  ),
)

/** The name before an office: "Devigne, Deputy Director", "Devigne, who is …", "Devigne (…)", "Devigne has been named …". */
export function holderLeft(scene: Scene, office: Office, names: Names): Holder | null {
  const limit = sentenceAt(scene, office.from).from
  let i = office.from
  let copula = ''
  for (let steps = 0; steps < 7 && i > limit; steps++) {
    const named = names.to(i)
    if (named) {
      if (copula) return { named, link: 'verb', status: statusBySaying(copula) }
      const between = office.from - i
      if (between === 0 && (scene.text.tokens.gap[office.from] === Gap.Dash || isTail(scene, named, office))) return { named, link: 'after', status: null }
      return null
    }
    const key = keyOfToken(scene, i - 1)
    if (key === ',' || key === '(' || key === '–' || key === '—' || key === '-' || key === ';') {
      const named = names.to(i - 1)
      if (named && key === ',' && !copula && !isApposed(scene, named, office)) return null
      if (named && key !== ';') return { named, link: key === ',' ? 'comma' : copula ? 'verb' : 'after', status: copula ? statusBySaying(copula) : null }
      if (key !== ',') return null
    }
    // "Nurtleu, in those days Foreign Minister"
    if (key === 'days' && keyOfToken(scene, i - 2) === 'those' && keyOfToken(scene, i - 3) === 'in') {
      copula = 'then'
      i -= 3
      continue
    }
    if (key === 'time' || (key === 'then' && copula === '')) copula = 'then'
    else if (COPULAS.has(key)) copula = copula === '' || copula === 'as' || copula === 'been' ? key : copula
    else if (!FILLERS.has(key)) return null
    i--
  }
  return null
}

/** "Hulangamuwa Senior Advisor to the President,": the comma was forgotten. */
const isTail = (scene: Scene, named: Named, office: Office): boolean =>
  named.offices.length === 0 && !office.bare && isCapital(scene, office.headAt) && office.to - office.from > 2 && isPause(scene, office.to)

const isPause = (scene: Scene, at: number): boolean => at >= sentenceAt(scene, at - 1).to || PAUSES.has(keyOfToken(scene, at))
const PAUSES = new Set([',', '.', ';', ':', ')', '–', '—', '-', '?', '!', '…', '”', '"'])

/** "Lind, the Chair of the Board, said" explains; in "after Lind, the President met" a new clause begins. */
function isApposed(scene: Scene, named: Named, office: Office): boolean {
  // in a list of those who hold one office the next office begins the next item
  if (named.offices.some((a) => a.link === 'list')) return false
  if (!office.hasArticle) return true
  const after = keyOfToken(scene, office.to)
  if (named.offices.some((a) => a.link === 'before')) {
    const next = after === ',' ? office.to + 1 : office.to
    if (keyOfToken(scene, next) === 'and') return false
  }
  return isPause(scene, office.to) || after === 'and' || after === 'who' || after === 'at' || after === 'since' || after === 'for'
}

const statusBySaying = (copula: string): OfficeStatus | null =>
  copula === 'then' || copula === 'was' || copula === 'were' || copula === 'served' ? 'former' : null

/** "… was Foreign Minister at the time", "was … then" is past; "was appointed" is not. */
export function statusOf(scene: Scene, office: Office, last: Office, holder: Holder): OfficeStatus {
  if (office.status !== 'current') return office.status
  if (saysThen(scene, last.to)) return 'former'
  return holder.status ?? office.status
}

function saysThen(scene: Scene, at: number): boolean {
  const i = keyOfToken(scene, at) === ',' ? at + 1 : at
  return keyOfToken(scene, i) === 'at' && (keyOfToken(scene, i + 1) === 'the' || keyOfToken(scene, i + 1) === 'that') && keyOfToken(scene, i + 2) === 'time'
}
