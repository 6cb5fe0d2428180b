import type { CatalogueEntry } from './error-entry.js'

/** What can go wrong between the server and those who ask it. */
export const SERVER_ERRORS = {
  SERVE_OPEN: {
    kind: 'usage',
    what: 'Other machines could reach {host}, and nobody would need a token.',
    todo: 'Make a token first (readout token add), or give --public-read-only.',
  },
  SERVE_FAILED: {
    kind: 'usage',
    what: 'The server cannot listen at {host}, port {port} ({reason}).',
    todo: 'Choose another port with --port, or stop what listens there.',
  },
  TOKEN_NEEDED: { kind: 'usage', what: 'This server answers only those who have a token.', todo: 'Send it as "Authorization: Bearer …".' },
  TOKEN_UNKNOWN: { kind: 'usage', what: 'The token is not known here.', todo: 'Ask whoever keeps the store for a new one.' },
  ROLE_TOO_LOW: { kind: 'usage', what: 'This needs the role {role}.', todo: 'Ask whoever keeps the store for a token that has it.' },
  HOST_FOREIGN: { kind: 'usage', what: 'This server is not called {host}.', todo: 'Call it by its own name, or give it that name with --name.' },
  ORIGIN_FOREIGN: { kind: 'usage', what: 'A page of another site asked for a change.', todo: 'Make it on a page of this server.' },
  RULED_MEANWHILE: {
    kind: 'usage',
    what: '{by} ruled about this in the meantime ({ruling}); nothing of yours was written.',
    todo: 'Look at the newest state and rule again if need be.',
  },
  TOO_MANY_REQUESTS: { kind: 'usage', what: 'Too much was asked at once.', todo: 'Wait {seconds} s.' },
  BODY_TOO_LARGE: { kind: 'usage', what: 'What was sent is larger than {limit} bytes.', todo: 'Send less at once.' },
  ADDRESS_UNKNOWN: { kind: 'usage', what: 'There is nothing at {address}.', todo: 'The start page links to everything.' },
  SERVER_FAILED: { kind: 'defect', what: 'The server failed on this request: {reason}.', todo: 'Please report it together with the address.' },
} as const satisfies Record<string, CatalogueEntry>
