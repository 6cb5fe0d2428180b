import { Shape } from '../../text/word.js'
import type { NameMention, OfficeStatus } from '../types.js'
import type { NameRun } from './name-run.js'
import type { Office } from './office.js'
import { type Scene, wordsOf } from './scene.js'

/** An office that the text ascribes to a name. */
export interface Ascribed {
  readonly office: Office
  /** How the words stand: "President Silva", "Silva, President of …", "Silva was named …". */
  readonly link: 'before' | 'comma' | 'after' | 'verb' | 'list'
  /** The office's title, or what it stands for ("counterpart"). */
  title: string
  of: string | null
  basis: string | null
  status: OfficeStatus
  /** When it begins, if the text says so. */
  from: string | null
}

/** A name at one place, with the offices beside it. */
export interface Named {
  readonly from: number
  readonly to: number
  readonly name: string
  /** Folded words of the name, without "Jr." */
  readonly words: readonly string[]
  readonly run: NameRun
  readonly proof: NameMention['proof']
  readonly gender: 'male' | 'female' | null
  readonly offices: Ascribed[]
  /** Party named right after the name: "Luis Silva of Brazil", "Luis Silva (Brazil)". */
  party: string | null
  person: number
}

/** All names of a text by place, so that an office can ask who stands beside it. */
export class Names {
  readonly all: Named[] = []
  readonly #scene: Scene

  constructor(scene: Scene) {
    this.#scene = scene
  }

  add(run: NameRun, proof: Named['proof'], gender: Named['gender']): Named {
    const known = this.at(run.from)
    if (known) return known
    const named: Named = {
      from: run.from,
      to: run.to,
      name: wordsOf(this.#scene, run.from, run.to),
      words: keysOf(this.#scene, run),
      run,
      proof,
      gender,
      offices: [],
      party: null,
      person: -1,
    }
    this.all.push(named)
    this.#scene.nameAt.fill(this.all.length, run.from, run.to)
    return named
  }

  /** The name that covers a token. */
  at(token: number): Named | null {
    const index = this.#scene.nameAt[token] ?? 0
    return index > 0 ? (this.all[index - 1] as Named) : null
  }

  /** The name that begins at a token, or ends before it. */
  from(token: number): Named | null {
    const named = this.at(token)
    return named && named.from === token ? named : null
  }

  to(token: number): Named | null {
    const named = token > 0 ? this.at(token - 1) : null
    return named && named.to === token ? named : null
  }
}

function keysOf(scene: Scene, run: NameRun): string[] {
  const keys: string[] = []
  for (let i = run.from; i < run.to; i++) {
    const word = scene.words[i]
    if (word && !(word.shape & Shape.Punct) && word.key !== 'jr' && word.key !== 'sr') keys.push(word.key)
  }
  return keys
}

export function ascribe(named: Named, office: Office, link: Ascribed['link'], status: OfficeStatus = office.status): void {
  if (named.offices.some((a) => a.office === office)) return
  named.offices.push({ office, link, title: office.title, of: office.of, basis: null, status, from: null })
}
