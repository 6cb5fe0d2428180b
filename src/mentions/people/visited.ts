import { keyOfToken, partyAt, placeAt, type Scene, sentenceAt } from './scene.js'

const GOES = new Set('visit visits visited visiting trip travel travels travelled traveled travelling traveling arrived arrives tour'.split(' '))
/** Words between a verb of meeting and the office of whom one meets. */
const BETWEEN = new Set('with by on to the a an breakfast lunch luncheon dinner separately also later then his her their and'.split(' '))
const MEETS = new Set(
  'met meet meets meeting meetings talks received receives welcomed hosted called call calls discussions consultations conversation conversations spoke greeted audience'.split(
    ' ',
  ),
)

/**
 * Whose an office is that a text of the visitor's own side tells without a state: "paid a visit to Chile. … met with Foreign Minister
 * Rosa Pinto and was received by President Soto": the hosts'. Null if nobody is told to have gone abroad, or nobody to be met.
 */
export function visitedState(scene: Scene, office: number, home: string | null): string | null {
  if (!isMet(scene, office)) return null
  for (let i = office - 1; i >= 0 && i > office - FAR; i--) {
    if (!GOES.has(keyOfToken(scene, i))) continue
    const goal = goalAfter(scene, i)
    if (goal) return goal === home ? null : goal
  }
  return null
}
const FAR = 120

/** "met with |Foreign Minister", "was hosted to lunch by |President", "meetings with the President, Mr A, and |Minister". */
function isMet(scene: Scene, office: number): boolean {
  const { from } = sentenceAt(scene, office)
  for (let i = office - 1, near = 6; i >= from && near > 0; i--) {
    const key = keyOfToken(scene, i)
    if (MEETS.has(key)) return true
    const isListed = (scene.nameAt[i] as number) > 0 || (scene.officeAt[i] as number) > 0 || /^(?:,|mr|ms|mrs|dr)$/.test(key)
    if (!isListed && !BETWEEN.has(key)) return false
    if (!isListed) near--
  }
  return false
}

/** "visit |to Santiago, Chile", "arrived |in Lima": the state gone to. */
function goalAfter(scene: Scene, at: number): string | null {
  const { to } = sentenceAt(scene, at)
  for (let i = at + 1; i < Math.min(to, at + 14); i++) {
    const before = keyOfToken(scene, keyOfToken(scene, i - 1) === 'the' ? i - 2 : i - 1)
    if (before !== 'to' && before !== 'in' && !(i === at + 1 && /^visit/.test(keyOfToken(scene, at)))) continue
    const state = placeAt(scene, i)?.country ?? (partyAt(scene, i)?.via === 'name' ? partyAt(scene, i)?.party : null)
    if (state) return state
  }
  return null
}

const GUESTS_DO = new Set(
  'met meet meets held hold holds holding discussed discuss spoke speak conferred had has visited visit attended attend addressed participated took chaired co-chaired cochaired signed exchanged travelled traveled arrived told raised reviewed'.split(
    ' ',
  ),
)
const HOSTS_DO = new Set('received receives receive welcomed welcomes welcome hosted hosts host greeted greets'.split(' '))
const MEETING_VERBS = new Set('met meet meets received receives welcomed hosted called spoke greeted'.split(' '))
/** A title, a name and an aside are no longer than that. */
const TO_VERB = 24

/** "In Oslo, |Foreign Minister Otieno met …", "talks in Oslo between |Minister Otieno and …": whoever is named first and does what guests do came there. */
export function comesThere(scene: Scene, office: number, home: string | null): boolean {
  const { from, to } = sentenceAt(scene, office)
  for (let i = from; i < office; i++) if (scene.officeAt[i] || scene.nameAt[i] || MEETING_VERBS.has(keyOfToken(scene, i))) return false
  if (keyOfToken(scene, office - 1) === 'between') return true
  if (meetsOf(scene, office, home)) return false
  for (let i = office + 1; i < Math.min(to, office + TO_VERB); i++) {
    if (GUESTS_DO.has(keyOfToken(scene, i))) return true
    if (HOSTS_DO.has(keyOfToken(scene, i))) return false
  }
  return false
}

/** "In Lima, |Minister Silva met his Kenyan counterpart", told in Kenya: the other one is the guest. */
function meetsOf(scene: Scene, office: number, home: string | null): boolean {
  const { to } = sentenceAt(scene, office)
  for (let i = office + 1; i < to; i++) {
    const party = partyAt(scene, i)
    if (party?.party !== home) continue
    if (scene.officeAt[i] || scene.officeAt[party.to] || /^(counterpart|colleague)$/.test(keyOfToken(scene, party.to))) return true
  }
  return false
}
