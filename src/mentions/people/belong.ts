import type { Setting } from '../types.js'
import type { Cluster } from './merge.js'
import type { Ascribed, Named, Names } from './named.js'
import { headRow } from './office-table.js'
import { keyOfToken, type Scene } from './scene.js'
import { nameOf } from './office.js'

/** Fills in whose an office is where its phrase does not say. */
export function belongings(scene: Scene, clusters: readonly Cluster[], names: Names, setting: Setting): void {
  const sorted = [...names.all].sort((a, b) => a.from - b.from)
  for (const named of sorted) fromTail(scene, named)
  let previous: Named | null = null
  for (const named of sorted) {
    if (previous) carry(scene, previous, named)
    if (named.offices.length) previous = named
  }
  for (const cluster of clusters) {
    for (const named of cluster.mentions) for (const a of named.offices) if (a.of === null) byDefault(a, setting)
  }
}

/** "President Luis Silva of Brazil", "Foreign Minister Silva (Brazil)". */
function fromTail(scene: Scene, named: Named): void {
  let at = named.to
  const key = keyOfToken(scene, at)
  if (key !== 'of' && key !== '(') return
  at++
  if (keyOfToken(scene, at) === 'the') at++
  const party = scene.partyAt[at]
  if (!party || party.via === 'adjective') return
  named.party = nameOf(party)
  for (const a of named.offices) {
    if (a.office.told) continue
    a.of = nameOf(party)
    a.basis = null
  }
}

/** "Kosovan President A and Prime Minister B": the second office is of the first one's party. */
function carry(scene: Scene, before: Named, named: Named): void {
  if (scene.text.sentenceOf[before.from] !== scene.text.sentenceOf[named.from]) return
  const from = before.offices.find((a) => a.office.told && !a.office.ofBody)
  if (!from) return
  for (const a of named.offices) {
    if (a.of !== null || a.office.from < before.to) continue
    const gap = a.office.from - before.to
    const first = keyOfToken(scene, before.to)
    if (gap > 2 || (first !== 'and' && first !== ',')) continue
    a.of = from.of
    a.basis = 'office before it'
  }
}

function byDefault(a: Ascribed, setting: Setting): void {
  const row = headRow(a.office.head)
  if (a.office.country) {
    a.of = a.office.country
    a.basis = 'place in the title'
  } else if (row?.of) {
    a.of = row.of
    a.basis = 'kind of office'
  } else if (setting.home && row?.realm !== 'body') {
    a.of = setting.home
    a.basis = 'home of the outlet'
  }
}
