import { render } from 'preact-render-to-string'
import type { VNode } from 'preact'
import type { Answer } from '../../src/answers/types.js'
import { AnswerView } from './answer-view.js'
import { ArrangeView, type LeftOut } from './arrange-view.js'
import { AskForm, type AskProps } from './ask-form.js'
import { BriefForm } from './brief-form.js'
import { ErrorView } from './error-view.js'
import { type Frame, Page } from './frame.js'
import { svgFile } from './pictures/svg-file.js'
import type { Lanes } from './pictures/timeline.js'
import { type ReaderProps, ReaderView } from './reader-view.js'
import { OneView } from './review/one-view.js'
import type { ItemProps, ReviewProps } from './review/props.js'
import { ReviewView } from './review/review-view.js'
import { type TryProps, TryView } from './try-view.js'
import { type WhyProps, WhyView } from './why-view.js'

/** A page as the server sends it. */
const pageHtml = (frame: Frame, content: VNode): string => `<!doctype html>${render(<Page frame={frame}>{content}</Page>)}`

/** What a page needs beside its answer. */
interface Beside {
  /** The same answer of all days, where the page shows some of them. */
  readonly whole?: Answer
  readonly leftOut?: readonly LeftOut[]
}

/** The page of any answer. */
export const answerPage = (frame: Frame, answer: Answer, { whole = answer, leftOut = [] }: Beside = {}): string =>
  pageHtml(
    frame,
    <>
      {answer.question === 'brief' && <ArrangeView frame={frame} answer={answer} leftOut={leftOut} />}
      <AnswerView answer={answer} whole={whole} lanes={lanesOf(frame.query)} />
    </>,
  )

/** What lanes of a timeline stand for, by a query: topics if it says so, else parties. */
export const lanesOf = (query: Iterable<readonly [string, string]>): Lanes =>
  [...query].some(([name, value]) => name === 'lanes' && value === 'topics') ? 'topics' : 'parties'

export { svgFile }

/** The page of one document. */
export const readerHtml = (frame: Frame, props: ReaderProps): string => pageHtml(frame, <ReaderView {...props} />)

/** The page of one fact. */
export const whyHtml = (frame: Frame, props: WhyProps): string => pageHtml(frame, <WhyView {...props} />)

export const errorHtml = (frame: Frame, message: string): string => pageHtml(frame, <ErrorView message={message} />)
export const briefFormHtml = (frame: Frame, parties: readonly string[]): string => pageHtml(frame, <BriefForm parties={parties} />)
export const tryHtml = (frame: Frame, props: TryProps): string => pageHtml(frame, <TryView {...props} />)
export const reviewHtml = (frame: Frame, props: ReviewProps): string => pageHtml(frame, <ReviewView {...props} />)
export const itemHtml = (frame: Frame, props: ItemProps): string => pageHtml(frame, <OneView {...props} />)
export const askHtml = (frame: Frame, props: AskProps): string => pageHtml(frame, <AskForm {...props} />)
