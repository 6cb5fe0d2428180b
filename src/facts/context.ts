import type { Reading } from '../mentions/types.js'
import type { Context } from './types.js'

export function contextOf(_reading: Reading): Context {
  return { sides: [], domestic: false, actorsBefore: () => ({ people: [], parties: [] }) }
}
