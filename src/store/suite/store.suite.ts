import { describe } from 'vitest'
import { addingSuite } from './adding.suite.js'
import { askingSuite } from './asking.suite.js'
import { caringSuite } from './caring.suite.js'
import { comparingSuite } from './comparing.suite.js'
import { countingSuite } from './counting.suite.js'
import type { OpenForTest } from './fixtures.suite.js'
import { formerSuite } from './former.suite.js'
import { rulingSuite } from './ruling.suite.js'
import { tyingSuite } from './tying.suite.js'

/** What every store does, whatever database it stands on. */
export function storeSuite(database: string, open: OpenForTest): void {
  describe(`a store on ${database}`, () => {
    describe('adding', () => addingSuite(open))
    describe('ruling and undoing', () => rulingSuite(open))
    describe('asking', () => askingSuite(open))
    describe('counting', () => countingSuite(open))
    describe('ties', () => tyingSuite(open))
    describe('comparing', () => comparingSuite(open))
    describe('ids of before', () => formerSuite(open))
    describe('caring', () => caringSuite(open))
  })
}
