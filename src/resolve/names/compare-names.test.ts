import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNames, LIKE, SAME } from './compare-names.js'
import { parseName } from './parse-name.js'

test.each([
  ['Roman Vassilenko', 'Roman Vasilenko'],
  ['Aleška Simkić', 'Aleska Simkic'],
  ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
  ['Володимир Зеленський', 'Volodymyr Zelenskiy'],
  ['Kassym-Jomart Tokayev', 'Qasym-Zhomart Toqaev'],
  ['Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev'],
  ['Erlan Idrissov', 'Yerlan Idrisov'],
  ['Sooronbay Jeenbekov', 'Sooronbai Zheenbekov'],
  ['Шавкат Мирзиёев', 'Shavkat Mirziyoyev'],
  ['Mohammed bin Salman', 'Muhammad bin Salman'],
  ['LAVROV, Sergey', 'Sergei Lavrov'],
  ['Nazarbayev Nursultan', 'Nursultan Nazarbayev'],
  ['Sergey Viktorovich Lavrov', 'Sergey Lavrov'],
  ['José Manuel Albares', 'José Manuel Albares Bueno'],
  ['Gordan Grlić Radman', 'Grlic Radman'],
  ['习近平', 'Xi Jinping'],
])('%s and %s are forms of one name', (a, b) => {
  expect(compareNames(a, b).score).toBeGreaterThanOrEqual(SAME)
})

test.each([
  ['Wang Yi', 'Wang Li'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Gurbanguly Berdimuhamedov', 'Serdar Berdimuhamedov'],
  ['Sergey Viktorovich Lavrov', 'Sergey Borisovich Lavrov'],
  ['Ilham Aliyev', 'Heydar Aliyev'],
  ['George W. Bush', 'George H. W. Bush'],
  ['George Bush Sr.', 'George Bush Jr.'],
  ['Mohammed Al Nahyan', 'Khaled bin Mohamed Al Nahyan'],
  ['Alexander Lukashevich', 'Alexander Lukashenko'],
  ['Salman bin Muhammad', 'Muhammad bin Salman'],
])('%s and %s are not safely one', (a, b) => {
  expect(compareNames(a, b).differs).toMatch(/^(short|wholly)$/)
})

test('reasons are told in words', () => {
  expect(compareNames('Roman Vassilenko', 'R. Vasilenko').reasons).toEqual(['r may stand for roman', 'vassilenko and vasilenko are spellings of one name'])
  expect(compareNames('Ted Okello', 'Theodore Okello').reasons).toContain('ted and theodore stand for each other')
})

test('a score is the same both ways and between 0 and 1', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('Anna bin Omar', 'José Manuel Albares', '김정은', 'محمد بن سلمان', 'A. A. Assavbayev', ''),
  )
  fc.assert(
    fc.property(name, name, (a, b) => {
      const there = compareNames(a, b).score
      expect(there).toBe(compareNames(b, a).score)
      expect(there >= 0 && there <= 1).toBe(true)
    }),
  )
})

test('the line for lists of people lies below the line for one person', () => {
  expect(LIKE).toBeLessThan(SAME)
})

test('titles and particles are no part of a name', () => {
  expect(parseName('Dr. Ursula von der Leyen').words.map((word) => word.word)).toEqual(['ursula', 'leyen'])
  expect(parseName('Sheikh Mohammed bin Zayed').words.map((word) => word.word)).toEqual(['mohammed', 'zayed'])
})
