/** The tables that hold what was said and ruled, as both databases know them. Dates and times are text, flags 0 or 1. */
export interface Tables {
  meta: { key: string; value: string }
  state: { key: string; value: string }
  batch: {
    n: number
    kind: string
    by: string
    reason: string | null
    recorded: string
    engine: string | null
    undoes: number | null
    /** Worked out: no live batch undoes it. */
    live: number
    detail: string
  }
  doc: {
    d: number
    id: string
    page: string
    version: number
    sha256: string
    /** Number of its text. */
    t: number
    address: string | null
    outlet: string | null
    published: string | null
    title: string | null
    dateline: string | null
    marking: string
    meta: string
    sketch: string
    /** Worked out, from here on: first live batch that brought it, and when. */
    batch: number
    recorded: string
    known: string
    /** Of the record that counts. */
    r: number
    side: string | null
    language: string
    readout: number
    /** Brought by a live batch. */
    live: number
    /** Newest live version of its page. */
    shown: number
    /** Found to be a copy. */
    copied: number
  }
  /** Which batches brought a document. */
  entry: { d: number; batch: number; recorded: string }
  text: { t: number; sha256: string; coding: number; body: Uint8Array }
  source: { d: number; media_type: string; coding: number; body: Uint8Array }
  record: { r: number; d: number; batch: number; readout: number; side: string | null; language: string; coding: number; body: Uint8Array }
  decision: {
    n: number
    batch: number
    kind: string
    d: number
    target: string
    other: string | null
    value: string | null
    reason: string | null
    by: string
    recorded: string
  }
  /** Names of entities, worked out. */
  name: { n: number; kind: string; id: string; documents: number }
  name_word: { word: string; n: number; form: number }
  name_run: { run: string; n: number }
  /** Ids that were given to people and events before, each with a fact that leads to what it means now. */
  former: { kind: string; id: string; d: number; fact: string }
  /** One row for each change since documents were last compared. */
  dirty: { n: number }
}
