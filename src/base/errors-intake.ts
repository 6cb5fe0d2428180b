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
  PDF_TOO_SLOW: { kind: 'input', what: 'Reading the PDF takes longer than {seconds} seconds.', todo: 'Save it as text, or print it into a new PDF.' },
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
  ADDRESSES_ONLY: { kind: 'input', what: 'Here stand addresses and no texts; nothing was fetched.', todo: 'Use "readout add", which fetches them.' },

  PATH_OUTSIDE: {
    kind: 'input',
    what: 'The link leads out of its folder, to {target}; it was not followed.',
    todo: 'Name that file or folder itself, if it is to be read.',
  },
  URL_INVALID: { kind: 'input', what: 'The address is no web address.', todo: 'Give an address that begins with http:// or https://.' },
  URL_REFUSED: {
    kind: 'input',
    what: 'The host {host} is at {address}, which is not on the public internet; nothing was asked of it.',
    todo: 'If you mean a machine of your own network, give --allow-private.',
  },
  FETCH_FAILED: { kind: 'input', what: 'The address could not be reached ({reason}).', todo: 'Check the address and the network; try again later.' },
  FETCH_STATUS: {
    kind: 'input',
    what: 'The server answered {status}.',
    todo: 'Open the address in a browser: the page may have moved, gone, or be closed to programs.',
  },
  FETCH_TOO_LARGE: {
    kind: 'input',
    what: 'The answer is longer than {limit} bytes; it was broken off.',
    todo: 'Download it by other means and add the file, if you need it.',
  },
  FETCH_TOO_SLOW: {
    kind: 'input',
    what: 'The answer had not ended after {seconds} seconds; it was broken off.',
    todo: 'Try again later; the server is slow or overloaded.',
  },
  FETCH_REDIRECTS: {
    kind: 'input',
    what: 'The address leads on and on: more than {limit} times.',
    todo: 'Open it in a browser and give the address where it ends.',
  },
  FETCH_ROBOTS: {
    kind: 'input',
    what: 'The site asks programs not to fetch this address (robots.txt).',
    todo: 'Save the page from a browser, or ask the site for permission.',
  },
  FETCH_BUSY: { kind: 'input', what: 'The server asks to wait (answer {status}), longer than was waited.', todo: 'Try again later, with fewer requests.' },
  LIST_ENDLESS: {
    kind: 'input',
    what: 'The feed or sitemap goes on beyond {limit}; the rest was not followed.',
    todo: 'Add its later parts by their own addresses.',
  },
} as const satisfies Record<string, CatalogueEntry>
