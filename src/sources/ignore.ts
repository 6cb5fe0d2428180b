/** One line of an ignore file, as its parts between slashes. */
interface Rule {
  readonly segments: readonly string[]
  readonly takesBack: boolean
  readonly foldersOnly: boolean
}

/** The name of the file, in any folder, that tells which of its files are not read. */
export const IGNORE_FILE = '.readoutignore'

/** Rules in the manner of .gitignore: `*`, `?`, `**`, a slash at the end for folders, one before it to tie to this folder, `!` to take back. */
export class IgnoreRules {
  readonly #rules: readonly Rule[]

  constructor(text: string) {
    this.#rules = text.split(/\r?\n/).flatMap((line) => {
      const clean = line.trim()
      if (!clean || clean.startsWith('#')) return []
      const takesBack = clean.startsWith('!')
      const pattern = takesBack ? clean.slice(1) : clean.replace(/^\\/, '')
      const foldersOnly = pattern.endsWith('/')
      const segments = pattern.split('/').filter(Boolean)
      // A pattern without a slash before its end means a name at any depth.
      const isTied = pattern.startsWith('/') || segments.length > 1
      return segments.length ? [{ segments: isTied ? segments : ['**', ...segments], takesBack, foldersOnly }] : []
    })
  }

  /** What the rules say of a path below their folder; null if they say nothing. The last fitting rule counts. */
  judge(path: readonly string[], isFolder: boolean): 'ignored' | 'taken' | null {
    for (let i = this.#rules.length - 1; i >= 0; i--) {
      const rule = this.#rules[i] as Rule
      if ((!rule.foldersOnly || isFolder) && fitsPath(rule.segments, path)) return rule.takesBack ? 'taken' : 'ignored'
    }
    return null
  }
}

/** Both fitters go back to the last star only, so no pattern takes more than length times length steps. */
function fitsPath(segments: readonly string[], path: readonly string[]): boolean {
  return fits(
    segments,
    path,
    (segment) => segment === '**',
    (segment, name) => fitsName(segment, name),
  )
}

function fitsName(pattern: string, name: string): boolean {
  return fits(
    [...pattern],
    [...name],
    (sign) => sign === '*',
    (sign, letter) => sign === '?' || sign === letter,
  )
}

function fits<T>(pattern: readonly T[], given: readonly T[], isStar: (sign: T) => boolean, isLike: (sign: T, one: T) => boolean): boolean {
  let [p, g, star, mark] = [0, 0, -1, 0]
  while (g < given.length) {
    const sign = pattern[p]
    if (sign !== undefined && isStar(sign)) {
      star = p++
      mark = g
    } else if (sign !== undefined && isLike(sign, given[g] as T)) {
      p++
      g++
    } else if (star >= 0) {
      p = star + 1
      g = ++mark
    } else return false
  }
  while (p < pattern.length && isStar(pattern[p] as T)) p++
  return p === pattern.length
}
