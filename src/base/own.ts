/** What a table says of a word from a text. A plain record also answers to "constructor" and "toString", which texts may hold. */
export const own = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined => (Object.hasOwn(table, word) ? table[word] : undefined)
