import { expect, test } from 'vitest'
import { takenFrom } from '../../test/support/taken.js'

test('rows become documents; columns are their keys, others are kept', async () => {
  const { documents, codes } = await takenFrom(
    'id,Title,date,Text,region\n7,"Talks, again",2025-03-04,"They met.\nThey ""agreed"".",North\n8,,,Second.,\n',
    'a.csv',
  )
  expect(codes).toEqual([])
  expect(documents).toEqual([
    { id: '7', title: 'Talks, again', published: '2025-03-04', text: 'They met.\nThey "agreed".', extra: { region: 'North' } },
    { id: '8', text: 'Second.' },
  ])
})

test('separator and encoding are found out', async () => {
  for (const mark of [';', '\t', '|'])
    expect((await takenFrom(`title${mark}body\nA, b${mark}Text one.\n`, 'a.csv')).documents).toMatchObject([
      { id: 'a.csv:1', title: 'A, b', text: 'Text one.' },
    ])
  const wide = new Uint8Array(Buffer.from('\ufefftitle,text\nTromsø,Møte.\n', 'utf16le'))
  expect((await takenFrom(wide, 'a.csv')).documents).toMatchObject([{ title: 'Tromsø', text: 'Møte.' }])
  expect((await takenFrom(new Uint8Array(Buffer.from('title,text\nTroms\u00f8,M\u00f8te i Oslo.\n', 'latin1')), 'a.csv')).documents).toMatchObject([
    { title: 'Tromsø' },
  ])
})

test('a row without text is told, the others are read', async () => {
  const { documents, failures } = await takenFrom('text,title\nOne.,a\n,b\nThree.,c\n', 'a.csv')
  expect(documents.map((d) => d.text)).toEqual(['One.', 'Three.'])
  expect(failures.map((f) => [f.code, f.where])).toEqual([['TEXT_MISSING', 'a.csv:2']])
})

test('a table that is none is named, and what stood before the damage is read', async () => {
  expect((await takenFrom('a,b\n1,2\n', 'a.csv')).failures).toMatchObject([{ code: 'TABLE_WITHOUT_TEXT', message: expect.stringContaining('a, b') }])
  expect((await takenFrom('text,title\n', 'a.csv')).codes).toEqual(['FILE_EMPTY'])
  expect((await takenFrom(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), 'a.csv')).codes).toEqual(['FILE_BINARY'])
  const { documents, codes } = await takenFrom('text,title\nOne.,a\n"open,b\nThree.,c\n', 'a.csv')
  expect([documents.map((d) => d.text), codes]).toEqual([['One.'], ['TABLE_BROKEN']])
})
