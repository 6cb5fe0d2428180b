import { describe, expect, it } from 'vitest'
import { mentionsOf } from '../pipeline.js'

const NEWS = 'Foreign Minister Anna Berg of Norway met with Kenyan Foreign Minister Musalia Odera to discuss trade.'

const datelineOf = (head: string): string | null => mentionsOf({ id: 'x', outlet: 'news.example', published: '2024-05-12', text: head + NEWS }).setting.dateline

describe('the dateline of a text', () => {
  it.each([
    ['OSLO, 12 May /Nordic/ -- ', 'Oslo'],
    ['Oslo, May 12, NORDIC\n', 'Oslo'],
    ['Oslo. 12 May. NORDIC.NO/ ', 'Oslo'],
    ['OSLO. NORDIC – ', 'Oslo'],
    ['Oslo, Norway (Nordic.com) -- On 12 May, ', 'Oslo'],
    ['Oslo [Norway], May 12 (NNA): ', 'Oslo'],
    ['Oslo, May 12 (NNA) ', 'Oslo'],
    ['Oslo, 12 May 2024. ', 'Oslo'],
    ['(Oslo, 12 May) ', 'Oslo'],
    ['12 May 2024, Oslo – ', 'Oslo'],
    ['NAIROBI/OSLO, 12 May 2024 — ', 'Nairobi'],
    ['United Nations/New York, May 12\n\n', 'New York'],
    ['New York\n\n12 May 2024\n\n', 'New York'],
    ['Ministers meet\n\nOslo, 12 May 2024\n\n', 'Oslo'],
    ['12 May 2024 | Oslo\n\n', 'Oslo'],
    ['Date: 12 May 2024\nPlace: Oslo\n\n', 'Oslo'],
    ['The Kremlin, Moscow\n\n', 'Moscow'],
    ['WASHINGTON, D.C., May 12 – ', 'Washington'],
  ])('%j', (head, town) => {
    expect(datelineOf(head)).toBe(town)
  })

  it.each([
    '',
    'Oslo hosts ministers\n\n',
    'Oslo: ministers agree on trade\n\n',
    'On 12 May 2024, Oslo saw much. ',
    'Oslo, 12 May saw many talks. ',
    'OSLO AND NAIROBI AGREE\n\n',
  ])('none in %j', (head) => {
    expect(datelineOf(head)).toBe(null)
  })
})
