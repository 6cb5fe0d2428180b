import { describe, expect, it } from 'vitest'
import { mentionsOf } from '../pipeline.js'

const datelineOf = (title: string, lines: string): string | null =>
  mentionsOf({ id: 'x', outlet: 'state.gov', published: '2025-02-28', title, text: `${title}\n\n${lines}` }).setting.dateline

const TALK = 'SECRETARY BERG: Good afternoon, everyone. It is a pleasure to see you.'

describe('the place in the head of a text', () => {
  it.each([
    ['a line of its own', 'Anna Berg, Secretary of State\n\nNairobi, Kenya\n\nIt is wonderful to be here.', 'Nairobi'],
    ['a capital with its district', 'Anna Berg, Secretary of State\n\nWashington, D.C.\n\nTreaty Room\n\n' + TALK, 'Washington'],
    ['a house, its town and country, before turns', `Presidential Palace Warsaw, Poland\n\n1:44 P.M. CET\n\n${TALK}`, 'Warsaw'],
    ['a town with its state', `Northwood Academy Wilmington, Delaware\n\n${TALK}`, 'Wilmington'],
    ['a room that is known the world over', `Oval Office\n\n${TALK}`, 'Washington'],
    ['a town that no list holds', `Krünbach, Germany\n\n${TALK}`, 'Krünbach'],
    ['no line but a sentence', 'Delegations came from Nairobi, Kenya\n\nThey were welcomed in the great hall of the house.', null],
    ['a list of firms', 'The firms are\n\nNordline Works Nairobi, Kenya\n\nThey were chosen in May.', null],
  ])('%s', (_, lines, place) => {
    expect(datelineOf('Remarks by Secretary Berg', lines)).toBe(place)
  })

  it('stands behind a bar in the heading', () => {
    expect(datelineOf('Remarks by Secretary Berg Before Bilateral Meeting | Krünbach, Germany', TALK)).toBe('Krünbach')
    expect(datelineOf('Remarks by Secretary Berg in Nairobi, Kenya', TALK)).toBe(null)
  })
})
