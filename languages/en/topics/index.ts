import type { TopicRow } from '../../../src/base/topic-table.js'
import { economy } from './economy.js'
import { formats } from './formats.js'
import { knowledge } from './knowledge.js'
import { masks } from './masks.js'
import { nature } from './nature.js'
import { order } from './order.js'
import { resources } from './resources.js'
import { security } from './security.js'
import { society } from './society.js'
import { works } from './works.js'

/** All topic cues of English. */
export const topicRows: readonly TopicRow[] = [
  ...economy,
  ...resources,
  ...works,
  ...knowledge,
  ...nature,
  ...society,
  ...order,
  ...formats,
  ...security,
  ...masks,
]
