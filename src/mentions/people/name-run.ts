import { Gap } from '../../text/tokenize.js'
import { Lists, Shape } from '../../text/word.js'
import { breaksBefore, inHeadline, isCapital, keyOfToken, listed, partyAt, placeAt, type Scene, sentenceAt } from './scene.js'

/** A row of words that may be a person's name. */
export interface NameRun {
  readonly from: number
  readonly to: number
  /** Words of the name, particles and suffixes not counted. */
  readonly size: number
  readonly given: number
  readonly surnames: number
  readonly hasInitial: boolean
  readonly hasParticle: boolean
  /** Words set apart by a blank: "Nur-Sultan" has one, "Jean-Yves Le Drian" three. */
  readonly spaced: number
  /** Words that no list of vocabulary knows. */
  readonly unknown: number
}

const LONGEST_NAME = 8
const ENTITY = Lists.Organ | Lists.Body | Lists.Thing
const FIELDS = Lists.Portfolio | Lists.Modifier | Lists.Head
/** Capitals that open sentences or stand in headings, never names. */
const NEVER = new Set(
  "call meeting guest the a an in on at of to for with by from and or but as when while after before during following his her their our its my your this that these those he she they we i it you who whom both all each also there here today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mr mrs ms dr h.e readout statement remarks not no yes if so then thus however meanwhile earlier later finally additionally furthermore moreover q i'm i've i'll i'd we're we've we'll you're you've you'll they're they've they'll he'll she'll don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't haven't hasn't".split(
    ' ',
  ),
)

/**
 * Reads a name from token `from`. `strong` when an office or honorific stands before it: then a
 * lone surname, an everyday word ("Secretary Rice") or a town's name ("Secretary Austin") will do.
 */
export function nameRunAt(scene: Scene, from: number, strong: boolean): NameRun | null {
  const sentence = sentenceAt(scene, from)
  if (!sentence || from >= scene.count) return null
  const headline = inHeadline(scene, from)
  let i = from
  let size = 0
  let given = 0
  let surnames = 0
  let hasInitial = false
  let hasParticle = false
  let spaced = 0
  let unknown = 0
  let last = from
  while (i < sentence.to && i - from < LONGEST_NAME + 4 && size < LONGEST_NAME) {
    const word = scene.words[i]
    if (!word || (i > from && breaksBefore(scene, i))) break
    const glued = i > from && scene.text.tokens.gap[i] === Gap.Hyphen
    if (i > from && (scene.text.tokens.gap[i] === Gap.Dash || (scene.text.tokens.gap[i] === Gap.Glued && !(word.shape & Shape.Punct)))) break
    if (size === 0 && word.shape & Shape.Initial && listed(scene, i + 1, Lists.Honorific) && word.text.length > 2) return null // "H.H. Sheikh"
    if (word.shape & Shape.Initial && word.text.endsWith('.') && (size > 0 || isCapital(scene, i + 1))) {
      hasInitial = true
      size++
      spaced++
      i++
      continue
    }
    if (isParticle(scene, i, i > from)) {
      hasParticle = hasParticle || word.text.length > 1
      i++
      continue
    }
    // "Joseph R. Biden, Jr. Call with …": a suffix ends the name
    if (!glued && size > 0 && word.lists & Lists.Suffix && isCapital(scene, i)) {
      last = i + 1
      break
    }
    if (word.shape & Shape.Lower && !glued) break
    if (word.shape & (Shape.Punct | Shape.Number | Shape.Possessive)) {
      if (word.text === ',' && size > 0 && listed(scene, i + 1, Lists.Suffix) && isCapital(scene, i + 1) && scene.words[i + 1]?.text.length !== 1) {
        last = i + 2
      }
      break
    }
    if (!glued && !isNameWord(scene, i, size, strong, headline)) break
    size++
    if (!glued) spaced++
    if (!(word.lists & (Lists.Common | ENTITY | FIELDS))) unknown++
    if (word.lists & Lists.Given) given++
    if (word.lists & Lists.Surname && !(word.lists & Lists.Common)) surnames++
    last = ++i
  }
  if (size === 0 || last === from) return null
  return { from, to: last, size, given, surnames, hasInitial, hasParticle, spaced, unknown }
}

/** "al-Sabah", "von der Leyen", "bin Salman": a particle counts when a capital or another particle follows. */
function isParticle(scene: Scene, i: number, inside: boolean): boolean {
  const word = scene.words[i]
  if (!word || !(word.lists & Lists.Particle) || (word.shape & Shape.Capital && word.text.length > 4)) return false
  if (
    !inside &&
    word.shape & Shape.Lower &&
    (word.text.length < 2 ||
      (listed(scene, i, Lists.Common) &&
        scene.text.tokens.gap[i + 1] !== Gap.Hyphen &&
        word.key !== 'de' &&
        word.key !== 'von' &&
        word.key !== 'van' &&
        word.key !== 'bin'))
  )
    return false
  if (word.key === 'as' || word.key === 'an' || word.key === 'i' || word.key === 'as' || word.key === 'a')
    return word.shape & Shape.Lower ? scene.text.tokens.gap[i + 1] === Gap.Hyphen && isCapital(scene, i + 1) : false
  const next = scene.words[i + 1]
  if (!next || (scene.text.tokens.gap[i + 1] as number) > Gap.Line) return false
  return ((next.shape & Shape.Capital) !== 0 && !(next.shape & Shape.Punct)) || ((next.lists & Lists.Particle) !== 0 && isCapital(scene, i + 2))
}

/** "PARK Jin", "IWAYA Takeshi": East Asian ministries write the family name first, in capitals. */
export function isUpperFamilyName(scene: Scene, i: number): boolean {
  const [word, next] = [scene.words[i], scene.words[i + 1]]
  if (!word || !next || !(word.shape & Shape.Upper) || word.text.length < 2 || /\d/.test(word.text)) return false
  return (
    (next.shape & Shape.Capital) !== 0 &&
    !(next.shape & Shape.Upper) &&
    !(next.lists & (Lists.Common | ENTITY | FIELDS)) &&
    scene.covered[i] === 0 &&
    scene.covered[i + 1] === 0 &&
    !scene.officeAt[i + 1]
  )
}

function isNameWord(scene: Scene, i: number, size: number, strong: boolean, headline: boolean): boolean {
  const word = scene.words[i]
  if (!word || NEVER.has(word.key) || scene.nameAt[i]) return false
  if (word.lists & Lists.Honorific && word.shape & Shape.Dotted) return false
  const { lists } = word
  if (size === 0 && strong && isUpperFamilyName(scene, i)) return true
  const isNamed = (lists & (Lists.Given | Lists.Surname)) !== 0
  if (scene.officeAt[i] && !(size > 0 && isKing(word.key) && (isNamed || listed(scene, i - 1, Lists.Given)) && !isCapital(scene, i + 1))) return false
  if (scene.covered[i]) return coveredButName(scene, i, size, strong)
  if (word.shape & Shape.Upper && word.text.length <= 3 && !(scene.text.tokens.gap[i + 1] === Gap.Hyphen) && size > 0) return isAllCaps(scene, i - 1)
  if (size > 0 && lists & ENTITY && !(lists & Lists.Surname && !isCapital(scene, i + 1) && (strong || size === 1))) return false
  if (lists & FIELDS && !(isNamed && (size > 0 || isCapital(scene, i + 1)))) return false
  if (!(lists & Lists.Common)) return true
  if (!isNamed) return false
  if (lists & Lists.Speech && headline) return false
  if (size > 0 || isBeforeHyphenated(scene, i)) return true
  // "Deputy Assistant Secretary Mark Wells": two everyday words that are a given name and a surname
  if (strong && lists & Lists.Given && isCapital(scene, i + 1) && listed(scene, i + 1, Lists.Surname) && !isCapital(scene, i + 2)) return true
  // "Secretary Rice said", "Mark Rutte", "Foreign Minister Park Min-seo", not "Secretary Calls"
  if (isCapital(scene, i + 1) && !listed(scene, i + 1, Lists.Common | ENTITY | FIELDS) && !scene.covered[i + 1])
    return (lists & (strong && !headline ? Lists.Given | Lists.Surname : Lists.Given)) !== 0
  return strong && !headline && (lists & Lists.Surname) !== 0
}

/** "Ban |Ki-moon", "Moon |Jae-in": a family name before a given name of two parts, the second in small letters. */
function isBeforeHyphenated({ text: { tokens } }: Scene, i: number): boolean {
  const isFamily = ((tokens.lists[i] as number) & Lists.Surname) !== 0 && tokens.gap[i + 1] === Gap.Space && tokens.gap[i + 2] === Gap.Hyphen
  return (
    isFamily &&
    ((tokens.shape[i + 1] ?? 0) & Shape.Capital) !== 0 &&
    ((tokens.shape[i + 2] ?? 0) & Shape.Lower) !== 0 &&
    !((tokens.lists[i + 1] ?? 0) & Lists.Common)
  )
}

const isKing = (key: string): boolean =>
  key === 'king' ||
  key === 'prince' ||
  key === 'judge' ||
  key === 'bishop' ||
  key === 'pope' ||
  key === 'chancellor' ||
  key === 'deputy' ||
  key === 'speaker' ||
  key === 'dean' ||
  key === 'justice' ||
  key === 'governor' ||
  key === 'mayor'
const isAllCaps = (scene: Scene, i: number): boolean => ((scene.words[i]?.shape ?? 0) & Shape.Upper) !== 0

/** "Minister Pham |Binh |Minh": every word of the town after a family name is a name of people. */
function isAlsoName(scene: Scene, i: number): boolean {
  const to = scene.covered[i] as number
  let from = i
  while (from > 0 && scene.covered[from - 1] === to) from--
  if (to - from < 2 || placeAt(scene, from)?.level !== 'town' || scene.partyFrom[from] || inHeadline(scene, i)) return false
  for (let k = from; k < to; k++) if (!listed(scene, k, Lists.Given | Lists.Surname) || !isCapital(scene, k)) return false
  return true
}

/** A town or country that is somebody's name: "Lloyd Austin", "Victoria Nuland", "Secretary Austin". */
function coveredButName(scene: Scene, i: number, size: number, strong: boolean): boolean {
  const word = scene.words[i]
  if (!word || word.lists & (Lists.Portfolio | Lists.Organ)) return false
  const party = partyAt(scene, i)
  if (party && (party.via !== 'name' || word.shape & Shape.Upper)) return false
  const place = placeAt(scene, i)
  if (size > 0 && strong && isAlsoName(scene, i)) return true
  const isOneWord = (party ?? place) !== undefined && (party ?? place)?.to === i + 1
  if (!isOneWord) return false
  // no town stands right after a word of a name without a comma
  if (size > 0) return !party || (listed(scene, i - 1, Lists.Given) && (word.lists & Lists.Surname) !== 0)
  const next = scene.words[i + 1]
  const nextIsName =
    next !== undefined &&
    (next.shape & Shape.Capital) !== 0 &&
    !(next.lists & (Lists.Common | ENTITY | FIELDS)) &&
    !partyAt(scene, i + 1) &&
    scene.text.tokens.gap[i + 1] === Gap.Space
  if (nextIsName && word.lists & Lists.Given) return strong || !party || (next.lists & Lists.Surname) !== 0
  if (strong && nextIsName && !party && place?.level === 'town' && !inHeadline(scene, i)) return true
  return strong && !party && (word.lists & (Lists.Surname | Lists.Given)) !== 0 && !isCapital(scene, i + 1) && keyOfToken(scene, i + 1) !== ','
}
