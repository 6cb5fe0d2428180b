import { render } from 'preact-render-to-string'
import type { VNode } from 'preact'
import type { Answer } from '../../src/answers/types.js'
import { AnswerView } from './answer-view.js'
import { type Frame, Page } from './frame.js'
import { type ReaderProps, ReaderView } from './reader-view.js'

/** A page as the server sends it. */
const pageHtml = (frame: Frame, content: VNode): string => `<!doctype html>${render(<Page frame={frame}>{content}</Page>)}`

/** The page of any answer. */
export const answerPage = (frame: Frame, answer: Answer): string => pageHtml(frame, <AnswerView answer={answer} />)

/** The page of one document. */
export const readerHtml = (frame: Frame, props: ReaderProps): string => pageHtml(frame, <ReaderView {...props} />)
