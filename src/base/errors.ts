import type { CatalogueEntry } from './error-entry.js'
import { INTAKE_ERRORS } from './errors-intake.js'
import { SERVER_ERRORS } from './errors-server.js'

/**
 * The one catalogue of everything that can go wrong: a code, what happened, and what to do.
 * `{name}` is filled in from the details. `docs/errors.md` is made from it.
 */
export const CATALOGUE = {
  OPTION_INVALID: { kind: 'usage', what: '{option} cannot be "{value}".', todo: 'Give {allowed}.' },
  OPTION_MISSING: { kind: 'usage', what: '{option} is missing.', todo: 'Give {allowed}.' },
  OPTIONS_APART: { kind: 'usage', what: '{option} and {other} cannot be given together.', todo: 'Give one of them.' },
  OUTPUT_UNWRITABLE: { kind: 'usage', what: 'The file {path} cannot be written: {reason}.', todo: 'Choose another name or folder.' },
  ANSWER_MISSING: { kind: 'usage', what: '{what} was not found.', todo: '{hint}' },
  NAME_AMBIGUOUS: { kind: 'usage', what: '"{name}" may be several: {candidates}.', todo: 'Give the full name, or the id.' },
  NAME_NEEDED: {
    kind: 'usage',
    what: 'This question needs a name, and none was given.',
    todo: 'Name a party or a person, or two of them: kazakhstan EU, "Kaja Kallas".',
  },
  CURSOR_FOREIGN: {
    kind: 'usage',
    what: 'The cursor {cursor} comes from no answer to this question.',
    todo: 'Take the "next" of an answer to the same question, with the same terms, as it stands there; or begin without a cursor.',
  },
  PARTY_NEEDED: { kind: 'usage', what: 'This question is asked of states and organisations, and {person} is a person.', todo: 'Name a party: kazakhstan, EU.' },
  CHOICE_NEEDED: { kind: 'usage', what: 'The file holds several documents.', todo: 'Choose one with --id: {ids}.' },

  PATH_MISSING: { kind: 'input', what: 'There is no file or folder of this name.', todo: 'Check the spelling and the folder you are in.' },
  PATH_UNREADABLE: { kind: 'input', what: 'The file or folder cannot be read ({reason}).', todo: 'Check its permissions.' },
  FOLDER_EMPTY: {
    kind: 'input',
    what: 'The folder holds no file that Readout reads.',
    todo: 'Put texts, pages, PDF, Word or mail files, tables, feeds or web archives there.',
  },
  FILE_EMPTY: { kind: 'input', what: 'The file is empty.', todo: 'Save the text again; a download may have been cut off.' },
  FILE_BINARY: { kind: 'input', what: 'The file is no text: it looks like {format}.', todo: 'Save its content as plain text or HTML.' },
  FILE_TOO_LARGE: {
    kind: 'input',
    what: 'The text is larger than {limit} bytes, the limit for a single text.',
    todo: 'Split it, or give many texts as JSON Lines (.jsonl), which may be of any size.',
  },
  ENCODING_REFUSED: { kind: 'input', what: 'The text is neither UTF-8, UTF-16 nor Windows-1252; it looks like {encoding}.', todo: 'Save it as UTF-8.' },
  JSON_MALFORMED: { kind: 'input', what: 'The line is not JSON ({reason}).', todo: 'Each line of a .jsonl file holds one whole JSON object.' },
  JSON_NO_DOCUMENT: { kind: 'input', what: 'The line holds {found}, not a document.', todo: 'A document is a JSON object with at least a "text".' },
  TEXT_MISSING: { kind: 'input', what: 'The document has no "text", or its text is not a string.', todo: 'Put the whole text into the key "text".' },
  TEXT_EMPTY: { kind: 'input', what: 'The text of the document is empty.', todo: 'Put the whole text into the key "text".' },
  HTML_WITHOUT_TEXT: {
    kind: 'input',
    what: 'The page holds no text that could be read.',
    todo: 'The page may build itself by script: save it from the browser, or copy its text.',
  },
  ...SERVER_ERRORS,
  ...INTAKE_ERRORS,

  STORE_MISSING: { kind: 'usage', what: 'There is no store of this name.', todo: 'Check the name, or make one with `readout add`.' },
  STORE_BUSY: { kind: 'usage', what: 'Another process is writing to the store.', todo: 'Wait until it is done and try again; nothing was changed.' },
  STORE_FULL: { kind: 'usage', what: 'There is no room left for the store.', todo: 'Make room on the disk and try again; what was acknowledged is kept.' },
  STORE_UNWRITABLE: {
    kind: 'usage',
    what: 'The store cannot be opened or written to ({reason}).',
    todo: 'Check the permissions of the file and of its folder: both must be writable.',
  },
  STORE_DAMAGED: {
    kind: 'usage',
    what: 'The file is no store, or it is damaged ({reason}).',
    todo: 'If it was a store, run `readout doctor` on it, or take the last backup.',
  },
  STORE_NEWER: {
    kind: 'usage',
    what: 'The store was written by a newer version of Readout (its tables are of state {version}, this version knows {known}).',
    todo: 'Install the newer version.',
  },
  STORE_NOT_EMPTY: { kind: 'usage', what: 'The store holds something already.', todo: 'Import into a new one.' },
  LINES_BROKEN: { kind: 'usage', what: 'The lines are no whole export of a store ({reason}).', todo: 'Export again; nothing was taken over.' },
  STORE_STALE: { kind: 'problem', what: 'Documents or decisions came since documents were last compared.', todo: 'Run `readout rebuild`.' },
  STORE_ORPHAN: {
    kind: 'defect',
    what: 'The store holds a {what}.',
    todo: 'Take the last backup, or export everything, import it into a new store and compare.',
  },
  STORE_INDEX_WRONG: {
    kind: 'defect',
    what: 'What was worked out is not what would be worked out now.',
    todo: 'Run `readout rebuild --rows`; nothing that was said or ruled is lost.',
  },
  STORE_UNREACHED: {
    kind: 'usage',
    what: 'The database does not answer ({reason}).',
    todo: 'Check the address, the name and the password, and whether it runs.',
  },
  QUEUE_NEEDS_SERVER: {
    kind: 'usage',
    what: 'Only a store on PostgreSQL can hand work out to several machines.',
    todo: 'Give --store postgres://…, or call `readout add` without --queue.',
  },
  QUEUE_GIVEN_UP: {
    kind: 'input',
    what: '{count} of its batches ended every worker that took them, and were given up.',
    todo: 'Give the workers more memory, then call `readout work --again`.',
  },
  STORE_FAILED: { kind: 'defect', what: 'The database refused what was asked of it: {reason}.', todo: 'Nothing was changed. Please report it.' },
  BATCH_MISSING: { kind: 'usage', what: 'There is no batch of this name.', todo: '`readout batches` lists all.' },
  BATCH_UNDONE: { kind: 'usage', what: 'The batch has been undone already.', todo: 'To bring it back, undo the batch that undid it.' },
  EDIT_INVALID: { kind: 'usage', what: 'The field {field} cannot be edited so ({reason}).', todo: 'See docs/record.md for the fields and what they hold.' },
  DOCUMENT_MISSING: {
    kind: 'usage',
    what: 'The store holds no document of this name.',
    todo: 'Check the name; `readout search` finds documents by their words.',
  },
  COLUMN_UNKNOWN: { kind: 'usage', what: 'There is no such column.', todo: 'Choose one of: {allowed}.' },
  QUESTION_SLOW: {
    kind: 'usage',
    what: 'The question ({asked}) would read every row of a large table.',
    todo: 'Ask by one of these too: {allowed}.',
  },

  DATE_INVALID: {
    kind: 'problem',
    what: '{value} is no date of publication; it was left out.',
    todo: 'Write YYYY-MM-DD, YYYY-MM or YYYY. Without it "today" and weekdays cannot be dated.',
  },
  FIELD_INVALID: { kind: 'problem', what: 'The key "{field}" is not a text; it was left out.', todo: 'Give a string or null.' },
  LANGUAGE_NOT_READ: {
    kind: 'problem',
    what: 'The text is in {language}, which Readout does not read yet. Only names of states and organisations, acronyms and plain quantities were read.',
    todo: 'Give an English version of the text.',
  },
  SURROGATE_UNPAIRED: {
    kind: 'problem',
    what: 'The text holds {count} half characters (unpaired surrogates), the first at offset {offset}. They were kept, so that offsets stay right.',
    todo: 'The text was cut or converted wrongly somewhere; take it from its source again.',
  },

  EVIDENCE_MISMATCH: {
    kind: 'defect',
    what: 'The quote of fact {fact} does not stand at its place in the text ({expected} expected, {found} found).',
    todo: 'Nothing was written for this document. Please report it together with the text.',
  },
  FACT_TWICE: { kind: 'defect', what: 'Two facts have the id {fact}.', todo: 'Read the document again; if it stays, please report it together with the text.' },
  TEXT_CHANGED: { kind: 'defect', what: 'The text is not the one that the record was made from.', todo: 'Read the document again.' },
  READING_FAILED: {
    kind: 'defect',
    what: 'The engine stopped with an error: {reason}.',
    todo: 'Nothing was written for this document. Please report it together with the text.',
  },
} as const satisfies Record<string, CatalogueEntry>

export type ErrorCode = keyof typeof CATALOGUE
export type Details = Readonly<Record<string, string | number>>

/** An error of the catalogue as plain data: it crosses threads and goes into records and logs. */
export interface Failure {
  readonly code: ErrorCode
  /** File, line or field it concerns ("notes.jsonl:12"); null if the whole call. */
  readonly where: string | null
  readonly message: string
  readonly todo: string
}

export function failure(code: ErrorCode, where: string | null, details: Details = {}): Failure {
  const { what, todo } = CATALOGUE[code]
  return { code, where, message: fill(what, details), todo: fill(todo, details) }
}

const fill = (template: string, details: Details): string => template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? name))

/** Thrown where a caller must stop; carries the same data. */
export class ReadoutError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.where ? `${failure.where}: ${failure.message}` : failure.message)
    this.name = 'ReadoutError'
    this.failure = failure
  }
}
