import type { FactKind } from '../model/all-facts.js'

/** Six colours carry the twelve kinds of fact; the same letter names the colour everywhere on the page. */
export const HUE: Readonly<Record<FactKind, string>> = {
  engagement: 'e',
  person: 'p',
  position: 'p',
  office: 'p',
  commitment: 'c',
  quotation: 'q',
  agreement: 'a',
  initiative: 'a',
  figure: 'f',
  party: 't',
  organization: 't',
  topic: 't',
}

export const HUES = [
  { letter: 'e', name: 'occasions', light: '#9b2f2a', dark: '#e58a7d' },
  { letter: 'p', name: 'people and offices', light: '#2b5286', dark: '#8fb4e8' },
  { letter: 'c', name: 'undertakings', light: '#2c6e4f', dark: '#7fc7a2' },
  { letter: 'a', name: 'agreements, initiatives', light: '#704592', dark: '#c3a0e6' },
  { letter: 'f', name: 'figures', light: '#97610a', dark: '#e0b160' },
  { letter: 'q', name: 'quotations', light: '#2f6d78', dark: '#84c4cf' },
  { letter: 't', name: 'states, bodies, matters', light: '#8b8473', dark: '#98917f' },
] as const
