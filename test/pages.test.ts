import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ROOT, filesUnder, textOf } from './support/files.js'

/** Pages that people read; generated ones are checked where they are made. */
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/kazakhstan-eu/README.md'].filter((path) =>
  existsSync(`${ROOT}${path}`),
)

const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts)

/** Paths of the project in code marks: `src/facts/`, `languages/en/dates.ts`. Names with a blank or a placeholder are none. */
const pathsIn = (page: string): string[] =>
  [...page.matchAll(/`((?:src|languages|gazetteer|test|bench|docs|scripts|examples|\.ci)\/[\w./-]*)`/g)].map((match) => match[1] ?? '')

/** Targets of Markdown links inside the project. */
const linksIn = (page: string): string[] => [...page.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '')

describe.each(PAGES)('%s', (path) => {
  const page = textOf(path)
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''

  test('names files that exist', () => {
    expect(pathsIn(page).filter((name) => !name.includes('NAME') && !existsSync(`${ROOT}${name}`))).toEqual([])
    expect(linksIn(page).filter((name) => !existsSync(`${ROOT}${folder}${name}`))).toEqual([])
  })

  test('names scripts that exist', () => {
    const named = [...page.matchAll(/npm run (\w+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })
})

test('no page or source names a machine of its makers', () => {
  const all = [...PAGES, ...['src', 'languages', 'test', 'bench', 'scripts', 'docs'].flatMap(filesUnder)].filter((path) => /\.(?:ts|mjs|md|json)$/.test(path))
  expect(all.filter((path) => /\/(?:work|tmp|root)\//.test(textOf(path)))).toEqual([])
})
