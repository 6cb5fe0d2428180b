import { FACT_KINDS, kindOf } from './kinds.js'

/** Rows whose other half is missing: what they are, and how they are found. */
export const ORPHANS: readonly { readonly what: string; readonly query: string }[] = [
  { what: 'document without text', query: 'select id from doc where not exists (select 1 from text where text.t = doc.t) order by id' },
  { what: 'document without batch', query: 'select id from doc where not exists (select 1 from entry where entry.d = doc.d) order by id' },
  { what: 'document without record', query: 'select id from doc where not exists (select 1 from record where record.d = doc.d) order by id' },
  { what: 'record without document', query: 'select r as id from record where not exists (select 1 from doc where doc.d = record.d) order by r' },
  { what: 'source without document', query: 'select d as id from source where not exists (select 1 from doc where doc.d = source.d) order by d' },
  { what: 'decision without document', query: 'select n as id from decision where not exists (select 1 from doc where doc.d = decision.d) order by n' },
  ...(['entry', 'record', 'decision'] as const).map((table) => ({
    what: `${table} without batch`,
    query: `select batch as id from ${table} where not exists (select 1 from batch where batch.n = ${table}.batch) order by batch`,
  })),
  ...FACT_KINDS.map((kind) => ({
    what: `row of a document that is not shown (${kind})`,
    query: `select d as id from "${kindOf(kind).table}" where not exists (select 1 from doc where doc.d = "${kindOf(kind).table}".d and doc.shown = 1 and doc.readout = 1) order by d`,
  })),
]
