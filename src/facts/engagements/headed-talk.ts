import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { union } from './arguments.js'
import type { Scene } from './finder.js'

/** "Remarks by President A and Prime Minister B Before Bilateral Meeting": the heading of what was said at a meeting names those who met. */
export function headedBy(scene: Scene): Actors | null {
  const { view, trigger } = scene
  const { text } = scene.reading
  if (view.sentence.kind !== 'title' || /^(with|between|of)$/.test(keyAt(text, trigger.to))) return null
  let at = trigger.from - 1
  while (at > view.sentence.from && /^(a|an|the|their|bilateral|trilateral|virtual|expanded|restricted|working|official|extended|joint)$/.test(keyAt(text, at)))
    at--
  if (
    !/^(before|after|following|during|of|to|at)$/.test(keyAt(text, at)) ||
    (keyAt(text, at) === 'of' && !/^(start|top|beginning|ahead|advance)$/.test(keyAt(text, at - 1)))
  )
    return null
  const who = union(...view.actors.filter((a) => a.to <= at && a.people.length > 0))
  return who.people.length >= 2 && who.parties.length >= 2 ? who : null
}
