import type { CatalogueEntry } from './error-entry.js'

/** The part of the catalogue that tells of files, containers and addresses which could not be taken in. */
export const INTAKE_ERRORS = {
  FORMAT_UNKNOWN: {
    kind: 'input',
    what: 'The file is {found}, which Readout does not read.',
    todo: 'Give a feed, a page, or a text in one of the formats of the manual.',
  },
  PACKED_TOO_LARGE: {
    kind: 'input',
    what: 'Unpacked, it is larger than {limit} bytes; unpacking was stopped.',
    todo: 'No text is that large: the file is damaged or made to do harm. Unpack it by hand if you trust it.',
  },
  PACKED_BROKEN: {
    kind: 'input',
    what: 'The packed data is damaged ({reason}). What stood before the damage was read.',
    todo: 'Download or copy the file again.',
  },
  PDF_BROKEN: { kind: 'input', what: 'The PDF is damaged ({reason}).', todo: 'Download it again, or print it into a new PDF.' },
  PDF_LOCKED: { kind: 'input', what: 'The PDF is protected by a password.', todo: 'Save a copy without a password.' },
  PDF_WITHOUT_TEXT: { kind: 'input', what: 'The PDF holds pictures of pages and no text.', todo: 'Run text recognition (OCR) over it first.' },
  DOCX_BROKEN: { kind: 'input', what: 'The file is no whole Word document ({reason}).', todo: 'Open it in a word processor and save it again as .docx.' },
  MAIL_BROKEN: { kind: 'input', what: 'The message cannot be taken apart ({reason}).', todo: 'Save it again from the mail program as .eml.' },
  TABLE_BROKEN: {
    kind: 'input',
    what: 'The table is malformed from here on ({reason}). The rows before it were read.',
    todo: 'Check the quotation marks and separators there.',
  },
  TABLE_WITHOUT_TEXT: {
    kind: 'input',
    what: 'The table has no column of texts; its columns are {columns}.',
    todo: 'Name the column with the texts "text" in the first row.',
  },
  WARC_BROKEN: {
    kind: 'input',
    what: 'The web archive is damaged at byte {offset} ({reason}). Its other records were read.',
    todo: 'Copy or crawl it again if that record matters.',
  },
  FEED_BROKEN: { kind: 'input', what: 'The feed cannot be read ({reason}).', todo: 'Check that the address leads to RSS, Atom or JSON Feed.' },
  FEED_EMPTY: { kind: 'input', what: 'The feed holds no entry.', todo: 'Look at its page: it may have moved.' },
  ENTRY_WITHOUT_TEXT: { kind: 'input', what: 'The entry of the feed holds no text.', todo: 'Add the feed by its address: then its pages are fetched.' },
  ADDRESSES_ONLY: { kind: 'input', what: 'The file holds addresses and no texts.', todo: 'Use "readout add", which fetches them.' },
} as const satisfies Record<string, CatalogueEntry>
