import type { JSX } from 'preact'

/** Words written from right to left, with the blanks, marks and figures between them. */
const RIGHT_TO_LEFT = /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff](?:[^a-z\n·–“”]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])?)/i

/** A line in which a name may run from right to left: it is set apart, so that the figures and marks beside it keep their places. */
export function InPieces({ text }: { readonly text: string }): JSX.Element {
  const pieces = text.split(RIGHT_TO_LEFT)
  return <>{pieces.map((piece, i) => (i % 2 === 1 ? <bdi key={i}>{piece}</bdi> : piece))}</>
}
