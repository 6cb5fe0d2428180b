import type { JSX } from 'preact'
import type { Answer } from '../../../src/answers/types.js'
import { CalendarPicture } from './calendar.js'
import { FiguresPicture } from './figures.js'
import { NetworkPicture } from './network.js'
import { PostsPicture } from './posts.js'
import { type Lanes, TimelinePicture } from './timeline.js'
import { TopicsPicture } from './topics.js'

interface Props {
  readonly answer: Answer
  /** The same of all days, for pictures in which everybody keeps their place. */
  readonly whole: Answer
  readonly lanes: Lanes
}

/** The picture of an answer, if there is one; its twin as text always stands below. */
export function Picture({ answer, whole, lanes }: Props): JSX.Element | null {
  const { question } = answer
  if (question === 'calendar') return <CalendarPicture answer={answer} lanes={lanes} />
  if (question === 'timeline' || question === 'engagements') return <TimelinePicture answer={answer} lanes={lanes} />
  if (question === 'network') return <NetworkPicture answer={answer} whole={whole} />
  if (question === 'figures') return <FiguresPicture answer={answer} />
  if (question === 'topics') return <TopicsPicture answer={answer} />
  if (question === 'holdings') return <PostsPicture answer={answer} section={answer.sections[0]} />
  if (question === 'dossier' && answer.asked.person.length > 0)
    return <PostsPicture answer={answer} section={answer.sections.find(({ id }) => id === 'holdings')} />
  return null
}
