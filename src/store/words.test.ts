import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../base/fold.js'
import { spansOf, termsOf, wordsOf } from './words.js'

const words = (text: string) => wordsOf(text).map((w) => w.word)

test('words stand without case and diacritics', () => {
  expect(words('Élodie ŠIMKOVÁ met J.-P. O’Neill in 2024.')).toEqual(['elodie', 'simkova', 'met', 'j', 'p', 'o', 'neill', 'in', '2024'])
  expect(words('İstanbul, e\u0301té, Straße')).toEqual(['istanbul', 'ete', 'strasse'])
  expect(words('Ереван: Её встреча')).toEqual(['ереван', 'ее', 'встреча'])
})

test('letters of scripts without blanks stand alone', () => {
  expect(words('习近平meets普京。')).toEqual(['习', '近', '平', 'meets', '普', '京'])
  expect(words('𠮷野家')).toEqual(['𠮷', '野', '家'])
})

test('every word is the text at its place, folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let last = 0
      for (const { word, start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
        expect(
          fold(text.slice(start, end))
            .replace(/[^\p{L}\p{N}]+/gu, '')
            .slice(0, 60),
        ).toBe(word)
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
      }
    }),
  )
})

test('questions are words, runs in quotation marks, and beginnings', () => {
  expect(termsOf('Norway "foreign minister" trans* ***')).toEqual([
    { words: ['norway'], prefix: false },
    { words: ['foreign', 'minister'], prefix: false },
    { words: ['trans'], prefix: true },
  ])
})

test('terms are found at their places', () => {
  const text = 'The Foreign Minister of Norway met the transport minister.'
  expect(spansOf(text, termsOf('"foreign minister" trans*')).map(([start, end]) => text.slice(start, end))).toEqual(['Foreign Minister', 'transport'])
})
