import type { SourceDocument } from '../model/types.js'
import type { Setting } from './types.js'

/** What the document's own fields tell. */
export function settingOf(document: SourceDocument): Setting {
  return {
    id: document.id,
    published: document.published ?? null,
    title: document.title ?? null,
    outlet: document.outlet ?? null,
    home: null,
    dateline: document.dateline ?? null,
  }
}
