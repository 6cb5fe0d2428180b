import type { Apart } from './words-apart.js'

/** Passages that are told in a line; the rest is told by number. */
const MOST = 3
/** Letters of a passage that are told. */
const LONGEST = 120
/** Unchanged words between two changes that are told as one. */
const BETWEEN = 2

/** What became of the words of a page: "; “a working group” became “a joint committee”; “soon” was taken out; and 2 more passages". */
export function passagesInWords(parts: readonly Apart[]): string {
  const passages: string[] = []
  let [before, after, between] = ['', '', '']
  const end = (): void => {
    const [old, fresh] = [before.trim(), after.trim()]
    if (old && fresh) passages.push(`${quoted(old)} became ${quoted(fresh)}`)
    else if (old || fresh) passages.push(`${quoted(old || fresh)} was ${old ? 'taken out' : 'put in'}`)
    before = after = between = ''
  }
  for (const { value, added, removed } of parts) {
    if (added || removed) {
      // What lies between two changes belongs to both sides.
      before += between + (removed ? value : '')
      after += between + (removed ? '' : value)
      between = ''
    } else if (isShort(value) && (before || after)) between = value
    else end()
  }
  end()
  const more = passages.length - MOST
  const told = [...passages.slice(0, MOST), ...(more > 0 ? [`and ${more} more ${more === 1 ? 'passage' : 'passages'}`] : [])]
  return told.map((one) => `; ${one}`).join('')
}

const isShort = (value: string): boolean => value.trim().split(/\s+/).length <= BETWEEN && !/[.!?\n]/.test(value)

const quoted = (words: string): string => `“${words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words}”`
