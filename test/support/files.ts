import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Paths of all files under a folder of the project, relative to its root, sorted. */
export function filesUnder(folder: string): string[] {
  const found: string[] = []
  const visit = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const full = join(path, name)
      if (statSync(full).isDirectory()) visit(full)
      else found.push(relative(ROOT, full).replaceAll('\\', '/'))
    }
  }
  if (existsSync(join(ROOT, folder))) visit(join(ROOT, folder))
  return found
}

/** Sources of the project in a folder: TypeScript without its tests. */
export const sourcesUnder = (folder: string): string[] =>
  filesUnder(folder).filter((path) => path.endsWith('.ts') && !/\.(?:test|suite)\.ts$/.test(path) && !path.endsWith('.d.ts'))

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** A source without its comments and strings: what is left is code. */
export function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (m) => (m.startsWith('/') ? '' : "''"))
}

export interface Import {
  readonly from: string
  /** Path from the project's root for a file of the project, else the name of a package. */
  readonly target: string
  readonly typeOnly: boolean
}

/** Every import and re-export of a source file. */
export function importsOf(path: string): Import[] {
  const imports: Import[] = []
  const pattern = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm
  for (const match of textOf(path).matchAll(pattern)) {
    const name = match[2] ?? match[3] ?? ''
    const target = name.startsWith('.')
      ? relative(ROOT, join(ROOT, path, '..', name))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : name
    imports.push({ from: path, target, typeOnly: match[1] !== undefined })
  }
  return imports
}
