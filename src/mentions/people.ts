import { COMMON_WORDS } from '../../gazetteer/common-words.js'
import { GIVEN_NAMES } from '../../gazetteer/given-names.js'
import { SURNAMES } from '../../gazetteer/surnames.js'
import { HONORIFICS, PARTICLES, SPEECH, SUFFIXES } from '../../languages/en/names.js'
import { BODIES, MODIFIERS, ORGANS, PORTFOLIOS, THINGS } from '../../languages/en/office-words.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Text } from '../text/text.js'
import { Lists } from '../text/word.js'
import { attachOffices } from './people/attach.js'
import { ascribeAppointments, ascribeBareOffices } from './people/bare-offices.js'
import { belongings } from './people/belong.js'
import { bareNames } from './people/bare-names.js'
import { namesAfterHonorifics, namesAfterOffices } from './people/find-names.js'
import { knownNames } from './people/known-names.js'
import { ascribeByVerb } from './people/led-bodies.js'
import { clusterNames } from './people/merge.js'
import { Names } from './people/named.js'
import { findOffices } from './people/office.js'
import { HEADS, STATUS_OF } from './people/office-table.js'
import { positionsOf } from './people/positions.js'
import { sceneOf } from './people/scene.js'
import { tellTerms } from './people/terms.js'
import type { DateMention, NameMention, OfficeMention, OrganisationMention, PartyMention, PersonInText, PlaceMention, Setting } from './types.js'

const MONTHS_AND_DAYS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(' ')

export function addPeople(lexicon: Lexicon): void {
  const common = new Set(COMMON_WORDS)
  lexicon.list(common, Lists.Common)
  // headlines are in the present: "President Commences Talks"
  lexicon.list({ has: (word) => word.length > 4 && word.endsWith('s') && common.has(word.slice(0, -1)) }, Lists.Common)
  lexicon.list(MONTHS_AND_DAYS, Lists.Common)
  lexicon.list(GIVEN_NAMES, Lists.Given)
  lexicon.list(SURNAMES, Lists.Surname)
  lexicon.list(HEADS, Lists.Head)
  lexicon.list(MODIFIERS, Lists.Modifier)
  lexicon.list(PORTFOLIOS, Lists.Portfolio)
  lexicon.list(Object.keys(STATUS_OF), Lists.Status)
  lexicon.list(HONORIFICS, Lists.Honorific)
  lexicon.list(PARTICLES, Lists.Particle)
  lexicon.list(SUFFIXES, Lists.Suffix)
  lexicon.list(ORGANS, Lists.Organ)
  lexicon.list(BODIES, Lists.Body)
  lexicon.list(THINGS, Lists.Thing)
  lexicon.list(SPEECH, Lists.Speech)
}

export interface PeopleFound {
  readonly offices: OfficeMention[]
  readonly names: NameMention[]
  readonly people: PersonInText[]
  readonly organisations: OrganisationMention[]
}

/** Offices, then names beside them, then bare names and short forms, then who is who and holds what. */
export function findPeople(
  text: Text,
  setting: Setting,
  parties: readonly PartyMention[],
  places: readonly PlaceMention[],
  dates: readonly DateMention[] = [],
): PeopleFound {
  const scene = sceneOf(text, parties, places)
  const offices = findOffices(scene)
  const names = new Names(scene)
  namesAfterOffices(scene, offices, names)
  namesAfterHonorifics(scene, names)
  bareNames(scene, names)
  knownNames(scene, names)
  const before = names.all.length
  attachOffices(scene, offices, names)
  ascribeAppointments(scene, offices, names)
  ascribeByVerb(scene, names)
  // names first seen beside an office ("the Minister, Xu Lin,") have short forms too
  if (names.all.length > before) knownNames(scene, names)
  tellTerms(scene, names, dates)
  const clusters = clusterNames(names.all)
  ascribeBareOffices(clusters, offices, names, setting)
  belongings(scene, clusters, names, setting)
  const mentions: NameMention[] = []
  const people = clusters.map((cluster, index) => {
    const own = cluster.mentions.map((m): NameMention => ({ kind: 'name', from: m.from, to: m.to, name: m.name, proof: m.proof, person: index }))
    mentions.push(...own)
    const positions = positionsOf(cluster, setting)
    return {
      index,
      name: cluster.name,
      names: [...new Set(cluster.mentions.map((m) => m.name))],
      mentions: own,
      positions,
      party: partyOf(positions) ?? cluster.mentions.find((m) => m.party !== null)?.party ?? null,
      rule: `name.${cluster.mentions[0]?.proof ?? 'known'}`,
      gender: cluster.mentions.find((m) => m.gender)?.gender ?? null,
    }
  })
  mentions.sort((a, b) => a.from - b.from)
  return { offices, names: mentions, people, organisations: scene.organisations }
}

const partyOf = (positions: PersonInText['positions']): string | null =>
  (positions.find((p) => p.status !== 'former' && p.of) ?? positions.find((p) => p.of))?.of ?? null
