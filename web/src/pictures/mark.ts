import type { Line } from '../../../src/answers/types.js'

/** Whether no source tells that it took place: drawn hollow. */
export const isPlanned = ({ mark }: Line): boolean => mark === 'planned' || mark === 'no trace'
