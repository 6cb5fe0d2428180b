import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { type Failure, failure } from '../base/errors.js'
import { isReadInFolder } from '../intake/format.js'
import { IGNORE_FILE, IgnoreRules } from './ignore.js'
import { pathFailure } from '../base/path-failure.js'

/** Deeper folders are not entered. */
const DEEPEST = 100

interface Level {
  readonly rules: IgnoreRules
  /** Number of names of the path above this folder. */
  readonly depth: number
}

/**
 * The files of a folder that Readout reads, in code unit order of their names. Hidden ones and those that an ignore file names are passed
 * over; so are links to folders. A link to a file outside of the folder is refused and told.
 */
export async function* walk(folder: string): AsyncGenerator<string | Failure> {
  const root = folder.replace(/[/\\]+$/, '') || folder
  let found = 0
  try {
    const inside = await realpath(root)
    for await (const one of below(root, inside, [], [])) {
      found++
      yield one
    }
  } catch (error) {
    found++
    yield pathFailure(folder, error)
  }
  if (found === 0) yield failure('FOLDER_EMPTY', folder)
}

async function* below(root: string, inside: string, names: readonly string[], above: readonly Level[]): AsyncGenerator<string | Failure> {
  const folder = [root, ...names].join('/')
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield pathFailure(folder, error)
    return
  }
  const levels = [...above, ...(await rulesIn(folder, entries, names.length))]
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = [...names, entry.name]
    const full = `${folder}/${entry.name}`
    if (isIgnored(levels, path, entry.isDirectory())) continue
    if (entry.isDirectory()) {
      if (path.length < DEEPEST) yield* below(root, inside, path, levels)
    } else if (entry.isSymbolicLink()) yield* linked(full, entry.name, inside)
    else if (isReadInFolder(entry.name)) yield full
  }
}

async function rulesIn(folder: string, entries: readonly Dirent[], depth: number): Promise<Level[]> {
  if (!entries.some((entry) => entry.name === IGNORE_FILE && entry.isFile())) return []
  return [{ rules: new IgnoreRules(await readFile(`${folder}/${IGNORE_FILE}`, 'utf8').catch(() => '')), depth }]
}

/** The innermost ignore file that says anything counts. */
function isIgnored(levels: readonly Level[], path: readonly string[], isFolder: boolean): boolean {
  for (let i = levels.length - 1; i >= 0; i--) {
    const { rules, depth } = levels[i] as Level
    const verdict = rules.judge(path.slice(depth), isFolder)
    if (verdict) return verdict === 'ignored'
  }
  return false
}

async function* linked(path: string, name: string, inside: string): AsyncGenerator<string | Failure> {
  try {
    const target = await realpath(path)
    const isInside = target === inside || target.startsWith(inside.endsWith(sep) ? inside : inside + sep)
    if (!isInside) yield failure('PATH_OUTSIDE', path, { target })
    else if (isReadInFolder(name) && (await stat(target)).isFile()) yield path
  } catch (error) {
    yield pathFailure(path, error)
  }
}
