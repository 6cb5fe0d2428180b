import { describe, expect, test } from 'vitest'
import { type Import, codeOf, importsOf, sourcesUnder, textOf } from './support/files.js'

/**
 * Who may import whom. A folder may import itself and those named here; the order of the
 * stages is the order of this list. See ARCHITECTURE.md.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/base': [],
  'src/model': ['src/base'],
  'src/intake': ['src/base', 'src/model'],
  'src/fetch': ['src/base'],
  'src/sources': ['src/base', 'src/model', 'src/intake', 'src/fetch'],
  'src/text': ['src/base', 'src/model', 'languages'],
  'src/mentions': ['src/base', 'src/model', 'src/text', 'languages', 'gazetteer'],
  'src/facts': ['src/base', 'src/model', 'src/text', 'src/mentions', 'languages', 'gazetteer'],
  'src/record': ['src/base', 'src/model', 'src/text', 'src/mentions', 'src/facts', 'gazetteer'],
  'src/resolve': ['src/base', 'src/model', 'languages', 'gazetteer'],
  'src/store': ['src/base', 'src/model', 'src/resolve'],
  'src/answers': ['src/base', 'src/model', 'src/resolve', 'src/store/types.ts', 'gazetteer'],
  'src/export': ['src/base', 'src/model', 'src/answers', 'src/store/types.ts'],
  'src/api': ['src/base', 'src/model', 'src/intake', 'src/store', 'src/answers', 'src/export', 'src/pipeline.ts', 'src/keep.ts', 'web/src'],
  'web/src': ['src/answers/types.ts', 'src/model'],
  'src/cli': [
    'src/base',
    'src/model',
    'src/intake',
    'src/fetch',
    'src/sources',
    'src/record',
    'src/api',
    'src/store',
    'src/answers',
    'src/export',
    'src/pipeline.ts',
    'src/keep.ts',
    'src/engine.ts',
  ],
  languages: ['src/base'],
  gazetteer: ['src/base'],
}

/** Packages that a folder may use; every other folder of the list uses none. */
const MAY_USE: Record<string, RegExp> = {
  'src/model': /^zod$/,
  'src/intake': /./,
  'src/answers': /^diff$/,
  'src/fetch': /./,
  'src/sources': /./,
  'src/resolve': /^any-ascii$/,
  'src/store': /./,
  'src/export': /./,
  'src/api': /./,
  'web/src': /^(preact|preact-render-to-string)$/,
  'src/cli': /./,
}

/** The reading engine: no disk, network, clock, locale or randomness, and it never prints. */
const PURE = ['src/base', 'src/model', 'src/text', 'src/mentions', 'src/facts', 'src/record', 'src/resolve', 'src/answers', 'languages', 'gazetteer']
const IMPURE =
  /\b(?:console\.|new Date\b|Date\.|Intl\.|Math\.random|process\.|performance\.|globalThis\.|localeCompare|toLocale\w*|setTimeout|setInterval|fetch\(|require\()/

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
const isPackage = (i: Import): boolean =>
  !i.target.includes('/') || i.target.startsWith('@') || i.target.startsWith('node:') || !/\.(?:ts|json)$/.test(i.target)

describe('who may import whom', () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    test(folder, () => {
      const wrong = sourcesUnder(folder)
        .flatMap(importsOf)
        .filter((i) => (isPackage(i) ? !MAY_USE[folder]?.test(i.target) : ![folder, ...allowed].some((ok) => isIn(i.target, ok))))
      expect(wrong.map((i) => `${i.from} imports ${i.target}`)).toEqual([])
    })
  }

  test('every source folder has a rule', () => {
    const outside = [...sourcesUnder('src'), ...sourcesUnder('languages'), ...sourcesUnder('gazetteer')]
      .filter((path) => path.split('/').length > 2)
      .filter((path) => !Object.keys(MAY_IMPORT).some((folder) => isIn(path, folder)))
    expect(outside).toEqual([])
  })

  test('an import rule bites', () => {
    const imports = importsOf('test/support/files.ts')
    expect(imports.map((i) => i.target)).toEqual(['node:fs', 'node:path', 'node:url'])
    expect(imports.every(isPackage)).toBe(true)
    expect(importsOf('src/text/text.ts').map((i) => i.target)).toContain('src/base/span.ts')
  })
})

describe('the reading engine is pure', () => {
  for (const folder of PURE) {
    test(folder, () => {
      const wrong = sourcesUnder(folder).flatMap((path) =>
        codeOf(textOf(path))
          .split('\n')
          .filter((line) => IMPURE.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      )
      expect(wrong).toEqual([])
    })
  }
})

describe('the shape of the sources', () => {
  const sources = [...sourcesUnder('src'), ...sourcesUnder('bench'), ...sourcesUnder('test')]

  test('no file of code is above 300 lines', () => {
    const long = sources.map((path) => [path, textOf(path).trimEnd().split('\n').length] as const).filter(([, lines]) => lines > 300)
    expect(long).toEqual([])
  })

  test('file names are kebab-case', () => {
    expect(sources.filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.suite|\.config)?\.ts$/.test(path.split('/').at(-1) ?? ''))).toEqual([])
  })
})
