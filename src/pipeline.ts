import { failure } from './base/errors.js'
import { lexicon } from './engine.js'
import { findAgreements } from './facts/agreements.js'
import { findCommitments } from './facts/commitments.js'
import { contextOf } from './facts/context.js'
import { findEngagements } from './facts/engagements.js'
import { findFigures } from './facts/figures.js'
import { findInitiatives } from './facts/initiatives.js'
import { figuresOfAnyLanguage, partiesOfAnyLanguage } from './facts/neutral.js'
import { findOffices } from './facts/offices.js'
import { findOrganizations } from './facts/organizations.js'
import { findQuotations } from './facts/quotations.js'
import { findTopics } from './facts/topics.js'
import { findAmounts } from './mentions/amounts.js'
import { datelineIn } from './mentions/dateline.js'
import { findDates } from './mentions/dates.js'
import { findParties } from './mentions/parties.js'
import { placeInHead } from './mentions/head-line.js'
import { findPeople } from './mentions/people.js'
import { settingOf } from './mentions/setting.js'
import type { Reading } from './mentions/types.js'
import type { ReadoutRecord, SourceDocument } from './model/types.js'
import { assemble } from './record/assemble.js'
import { assertCited } from './record/check.js'
import { type Language, languageOf } from './text/language.js'
import { analyse } from './text/text.js'

/**
 * Reads one document into its record. The order of the stages is told here and nowhere else:
 * text → mentions → facts → record. Pure: no disk, network, clock, locale or randomness.
 */
export function read(document: SourceDocument): ReadoutRecord {
  const language = languageOf(document.text)
  const record = language.code === 'en' ? readEnglish(document) : readAnyLanguage(document, language)
  return assertCited(record, document.text)
}

function readEnglish(document: SourceDocument): ReadoutRecord {
  const reading = mentionsOf(document)
  const context = contextOf(reading)
  const engagements = findEngagements(reading, context)
  return assemble(document, 'en', reading, {
    offices: findOffices(reading),
    engagements,
    topics: findTopics(reading, context),
    commitments: findCommitments(reading, context),
    agreements: findAgreements(reading, context),
    initiatives: findInitiatives(reading, context),
    figures: findFigures(reading, context),
    quotations: findQuotations(reading, context),
    organizations: findOrganizations(reading, context),
  })
}

/** A text in a language that has no folder yet: what needs none is read, and the record says so. */
function readAnyLanguage(document: SourceDocument, { code, name }: Language): ReadoutRecord {
  const setting = settingOf(document)
  const text = analyse(document.text, lexicon(), setting.title)
  const parties = partiesOfAnyLanguage(text, findParties(text).parties)
  const reading = { setting, text, parties, places: [], dates: [], amounts: [], offices: [], names: [], people: [], organisations: [] }
  const figures = figuresOfAnyLanguage(text)
  const record = assemble(document, code, reading, {
    offices: [],
    engagements: [],
    topics: [],
    commitments: [],
    agreements: [],
    initiatives: [],
    figures,
    quotations: [],
    organizations: [],
  })
  const { message, where } = failure('LANGUAGE_NOT_READ', 'text', { language: name })
  return { ...record, problems: [{ code: 'LANGUAGE_NOT_READ', message, where }] }
}

/** Stages 2 and 3: the text cut up, and everything in it that is named. */
export function mentionsOf(document: SourceDocument): Reading {
  const fields = settingOf(document)
  const text = analyse(document.text, lexicon(), fields.title)
  const { parties, places } = findParties(text)
  const setting = { ...fields, dateline: fields.dateline ?? datelineIn(text, places) ?? placeInHead(text, places) }
  const dates = findDates(text, setting)
  const amounts = findAmounts(text, setting, dates)
  const { offices, names, people, organisations } = findPeople(text, setting, parties, places, dates)
  return { setting, text, parties, places, dates, amounts, offices, names, people, organisations }
}
