/** Largest single text, in bytes of its file (or UTF-16 units of a JSON string). JSON Lines as a whole may be of any size. */
export const TEXT_LIMIT = 20_000_000

/** Longest line of a JSON Lines file: a text at the limit with some of its characters escaped. */
export const LINE_LIMIT = 32_000_000
