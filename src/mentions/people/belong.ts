import { gather } from '../../base/gather.js'
import { Lists } from '../../text/word.js'
import type { Setting } from '../types.js'
import { partyOfLeader } from './leaders.js'
import type { Cluster } from './merge.js'
import type { Ascribed, Named, Names } from './named.js'
import { headRow } from './office-table.js'
import { byContext, mainState } from './context.js'
import { nameOf } from './office-owner.js'
import { isCapital, isInternational, isOrganisation, keyOfToken, listed, partyAt, partyTo, type Scene } from './scene.js'

/** Fills in whose an office is where its phrase does not say: from beside it, from the person, from what is known, from the place. */
export function belongings(scene: Scene, clusters: readonly Cluster[], names: Names, setting: Setting): void {
  const sorted = [...names.all].sort((a, b) => a.from - b.from)
  const year = setting.published ? Number(setting.published.slice(0, 4)) : null
  for (let k = 0; k < sorted.length; k++) {
    if (fromTail(scene, sorted[k] as Named)) backTo(scene, sorted, k)
    fromOwner(scene, sorted[k] as Named)
  }
  for (const named of sorted) shareBeside(named)
  let previous: Named | null = null
  const holders = new LatestHolders()
  for (const named of sorted) {
    if (named.offices.some((a) => RELATIVE.has(a.office.head))) asCounterpart(named, holders.otherThan(named.name))
    holders.note(named)
    if (previous) carry(scene, previous, named, year)
    if (named.offices.length) previous = named
  }
  const main = mainState(scene)
  const home = setting.home !== null && !isInternational(setting.home) ? setting.home : null
  for (const cluster of clusters) {
    for (const named of cluster.mentions) {
      for (const a of named.offices) if (a.of === null) known(a, cluster, year)
    }
    shareWithin(cluster)
    for (const named of cluster.mentions) {
      for (const a of named.offices) if (a.of === null) byContext(scene, a, named, home, setting, main)
    }
  }
}

/** "President Luis Silva of Brazil", "Foreign Minister Silva (Brazil)", and the row of offices before such a bracket. */
function fromTail(scene: Scene, named: Named): boolean {
  let at = named.to
  const key = keyOfToken(scene, at)
  if (key !== 'of' && key !== '(') return false
  at++
  if (keyOfToken(scene, at) === 'the') at++
  const party = partyAt(scene, at)
  // "Director Anna Berg of the Norwegian Ministry of Trade"
  if (!party || (party.via === 'adjective' && !(key === 'of' && isCapital(scene, party.to) && listed(scene, party.to, Lists.Organ)))) return false
  named.party = nameOf(party)
  for (const a of named.offices) {
    if (a.office.told) continue
    a.of = nameOf(party)
    a.basis = null
  }
  return key === '('
}

/** "Kenya's |Grace Otieno": without an office, the state stands before the name. */
function fromOwner(scene: Scene, named: Named): void {
  if (named.party !== null || named.offices.length > 0 || named.run.size < 2 || keyOfToken(scene, named.from - 1) !== "'s") return
  const party = partyTo(scene, named.from - 1)
  if (party && !isOrganisation(party) && party.via !== 'region') named.party = nameOf(party)
}

/** "Foreign Minister A and Energy Minister B (Peru)": the bracket speaks for the names before it too. */
function backTo(scene: Scene, sorted: readonly Named[], at: number): void {
  const last = sorted[at] as Named
  for (let k = at - 1; k >= 0; k--) {
    const named = sorted[k] as Named
    const next = sorted[k + 1] as Named
    if (named.party !== null || named.offices.some((a) => a.of !== null) || scene.text.sentenceOf[named.from] !== scene.text.sentenceOf[last.from]) return
    if (keyOfToken(scene, named.to) !== 'and' && keyOfToken(scene, named.to) !== ',') return
    if (next.from - named.to > 16 || named.offices.length === 0) return
    named.party = last.party
    for (const a of named.offices) a.of = last.party
  }
}

/** In "Deputy Prime Minister and Foreign Minister of Kazakhstan" both offices are Kazakhstan's. */
function shareBeside(named: Named): void {
  const told = named.offices.find((a) => a.of !== null && !isOrganisation(a.office.party))
  if (!told) return
  for (const a of named.offices) {
    if (a.of !== null) continue
    a.of = told.of
    a.basis = told.office.ofBody ? null : 'office beside it'
  }
}

/** A person's other offices are of the same state: "Foreign Minister Silva … the Deputy Prime Minister". */
function shareWithin(cluster: Cluster): void {
  const all = gather(cluster.mentions, (m) => m.offices)
  const told = all.find((a) => a.of !== null && a.status !== 'former' && !isOrganisation(a.office.party) && headRow(a.office.head)?.realm !== 'body')
  if (!told) return
  for (const a of all) {
    if (a.of !== null || headRow(a.office.head)?.realm === 'body') continue
    a.of = told.of
    a.basis = 'the person’s other office'
  }
}

const RELATIVE = new Set(['counterpart', 'colleague', 'predecessor', 'successor'])

/** The last two names of different people with an office of their own: the one before, whoever is asking. */
class LatestHolders {
  #last: Named | null = null
  #other: Named | null = null

  note(named: Named): void {
    if (!named.offices.some((a) => !RELATIVE.has(a.office.head))) return
    if (this.#last && this.#last.name !== named.name) this.#other = this.#last
    this.#last = named
  }

  otherThan(name: string): Named | null {
    return this.#last && this.#last.name !== name ? this.#last : this.#other
  }
}

/** "met his Kazakh counterpart, Yerlan Idrisov": the office of the one before. */
function asCounterpart(named: Named, other: Named | null): void {
  for (let k = named.offices.length - 1; k >= 0; k--) {
    const a = named.offices[k] as Ascribed
    if (!RELATIVE.has(a.office.head)) continue
    const same = other?.offices.find((o) => !RELATIVE.has(o.office.head))
    if (!same) named.offices.splice(k, 1)
    else {
      a.title = same.title
      a.basis = `${a.office.head} of the one before`
      if (a.office.head === 'predecessor' || a.office.head === 'successor') {
        a.of = same.of
        a.status = a.office.head === 'predecessor' ? 'former' : 'incoming'
      }
    }
  }
}

/** "Kosovan President A and Prime Minister B": the second office is of the first one's party. */
function carry(scene: Scene, before: Named, named: Named, year: number | null): void {
  if (scene.text.sentenceOf[before.from] !== scene.text.sentenceOf[named.from]) return
  const from = before.offices.find(
    (a) => a.of !== null && (a.office.told || before.party !== null || a.basis === 'office before it') && !a.office.ofBody && a.link === 'before',
  )
  if (!from) return
  for (const a of named.offices) {
    if (a.of !== null || a.office.from < before.to || a.office.hasArticle) continue
    const gap = a.office.from - before.to
    const first = keyOfToken(scene, before.to)
    // "Together with Kenyan Minister A, Secretary B will …": no list that goes on
    if (first === ',' && !/^(,|and|;|&|\()$/.test(keyOfToken(scene, named.to)) && keyOfToken(scene, before.to + 1) !== 'and') continue
    const leader = partyOfLeader(named.words, a.office.head, a.title, year)
    if (gap > 2 || (first !== 'and' && first !== ',') || (leader && leader !== from.of)) continue
    a.of = from.of
    a.basis = 'office before it'
  }
}

/** What is known of the person, of such offices, or of the town in the title. */
function known(a: Ascribed, cluster: Cluster, year: number | null): void {
  const leader = partyOfLeader(cluster.words, a.office.head, a.title, year, a.status === 'former')
  if (leader) {
    a.of = leader
    a.basis = 'list of leaders'
  } else if (a.office.country) {
    a.of = a.office.country
    a.basis = 'place in the title'
  } else if (/\bhigh representative\b|^european commissioner\b/i.test(a.title)) {
    a.of = 'European Union'
    a.basis = 'kind of office'
  }
}
