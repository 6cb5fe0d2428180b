import { QUESTIONS } from '../../src/answers/questions.js'
import type { Ask } from '../../src/answers/questions.js'
import { accessFor } from '../../src/api/access.js'
import { createApp } from '../../src/api/app.js'
import type { Comparing } from '../../src/api/comparing.js'
import type { Store } from '../../src/store/types.js'

type App = ReturnType<typeof createApp>

/** All questions, as the server asks them. */
const questions = Object.fromEntries(QUESTIONS.map((row): [string, Ask] => [row.name, async (store, terms) => (await row.load())(store, terms)]))

/** The pages of a store for whoever sits at the machine, on a day (ISO 8601). */
export const appAtHome = (store: Store, day: string): App =>
  createApp({ store, questions, access: accessFor('127.0.0.1', { publicReadOnly: false, tokens: 0 }), hosts: [], now: () => Date.parse(day) })

/** The same for others, who need a token; nobody asks questions here. */
export const appForOthers = (store: Store, comparing: Comparing): App =>
  createApp({
    store,
    questions: {},
    access: accessFor('0.0.0.0', { publicReadOnly: false, tokens: 1 }),
    hosts: [],
    now: () => Date.UTC(2026, 0, 1),
    comparing,
  })
