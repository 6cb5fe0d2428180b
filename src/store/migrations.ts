import { TIES } from './ties.js'

/**
 * How the tables of what was said and ruled came to be, step by step. A released step is never changed: a store made by it
 * has its tables. `{int}`, `{text}` and `{bytes}` stand for the types of the database. Tables of what is worked out are no
 * part of it: they are made anew when their shape changes (`derived-tables.ts`).
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    'create table state (key {text} primary key, value {text} not null)',
    `create table batch (n {int} primary key, kind {text} not null, "by" {text} not null, reason {text}, recorded {text} not null,
       engine {text}, undoes {int}, live {int} not null, detail {text} not null)`,
    `create table doc (d {int} primary key, id {text} not null unique, page {text} not null, version {int} not null, sha256 {text} not null,
       t {int} not null, address {text}, outlet {text}, published {text}, title {text}, dateline {text}, marking {text} not null, meta {text} not null,
       sketch {text} not null, batch {int} not null, recorded {text} not null, known {text} not null, r {int} not null, side {text},
       language {text} not null, readout {int} not null, live {int} not null, shown {int} not null, copied {int} not null, unique (page, version))`,
    'create index doc_known on doc (known, id)',
    'create index doc_marking on doc (marking, id)',
    'create index doc_published on doc (published, id)',
    'create table entry (d {int} not null, batch {int} not null, recorded {text} not null, primary key (d, batch))',
    'create index entry_batch on entry (batch, d)',
    'create table text (t {int} primary key, sha256 {text} not null, coding {int} not null, body {bytes} not null, unique (sha256, coding))',
    'create table source (d {int} primary key, media_type {text} not null, coding {int} not null, body {bytes} not null)',
    `create table record (r {int} primary key, d {int} not null, batch {int} not null, readout {int} not null, side {text}, language {text} not null,
       coding {int} not null, body {bytes} not null)`,
    'create index record_doc on record (d, r)',
    'create index record_batch on record (batch, d)',
    `create table decision (n {int} primary key, batch {int} not null, kind {text} not null, d {int} not null, target {text} not null, other {text},
       value {text}, reason {text}, "by" {text} not null, recorded {text} not null)`,
    'create index decision_doc on decision (d, n)',
    'create index decision_batch on decision (batch)',
    'create table dirty (n {int} primary key)',
  ],
  ['create index doc_source on doc (outlet, side, language, readout, published, known, marking) where shown = 1'],
  [
    'create table former (kind {text} not null, id {text} not null, d {int} not null, fact {text} not null, primary key (kind, id))',
    'create index former_id on former (id)',
  ],
  [TIES],
]

/** The step that brought sums of ties: a store of before has dyads to be summed up. */
export const WITH_TIES = 4

/** The newest state that this version of Readout knows. */
export const NEWEST = MIGRATIONS.length
