import type { JSX } from 'preact'
import type { Answer } from '../../../src/answers/types.js'
import { CalendarPicture } from './calendar.js'
import { FiguresPicture } from './figures.js'
import { NetworkPicture } from './network.js'
import { PostsPicture } from './posts.js'
import { TimelinePicture } from './timeline.js'
import { TopicsPicture } from './topics.js'

/** The picture of an answer, if there is one; its twin as text always stands below. */
export function Picture({ answer, whole }: { readonly answer: Answer; readonly whole: Answer }): JSX.Element | null {
  if (answer.question === 'calendar') return <CalendarPicture answer={answer} />
  if (answer.question === 'timeline' || answer.question === 'engagements') return <TimelinePicture answer={answer} />
  if (answer.question === 'network') return <NetworkPicture answer={answer} whole={whole} />
  if (answer.question === 'figures') return <FiguresPicture answer={answer} />
  if (answer.question === 'topics') return <TopicsPicture answer={answer} />
  if (answer.question === 'holdings') return <PostsPicture answer={answer} section={answer.sections[0]} />
  if (answer.question === 'dossier' && answer.asked.person.length > 0)
    return <PostsPicture answer={answer} section={answer.sections.find(({ id }) => id === 'holdings')} />
  return null
}
