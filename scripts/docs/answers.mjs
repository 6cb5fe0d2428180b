import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { QUESTIONS } from '../../dist/src/answers/questions.js'
import { answerAtTerminal } from '../../dist/src/export/answer/terminal.js'
import { answerMarkdown } from '../../dist/src/export/answer/markdown.js'
import { PLAIN } from '../../dist/src/export/paint.js'
import { toKeep } from '../../dist/src/keep.js'
import { RESOLVERS } from '../../dist/src/resolve/all.js'
import { openStore } from '../../dist/src/store/open.js'

const EXAMPLE = new URL('../../examples/kazakhstan-eu/documents.jsonl', import.meta.url)
/** The day on which the page asks: a few weeks after the last document of the example. */
const TODAY = '2026-01-15'
const MOST_LINES = 24

/** How each question is asked on the page: the words behind `readout`, and the same as terms. */
const ASKED = {
  engagements: ['--party kazakhstan --party EU --limit 3', { party: ['kazakhstan', 'EU'], limit: 3 }],
  occasion: ['event:2025-03-28-european-union-kazakhstan-visit', { words: ['event:2025-03-28-european-union-kazakhstan-visit'] }],
  people: ['--party kazakhstan --limit 3', { party: ['kazakhstan'], limit: 3 }],
  holdings: ['--person "Kaja Kallas"', { person: ['Kaja Kallas'] }],
  figures: ['--party kazakhstan --party EU --since 2024 --limit 3', { party: ['kazakhstan', 'EU'], since: '2024', limit: 3 }],
  conflicts: ['--party EU --limit 3', { party: ['EU'], limit: 3 }],
  pairs: ['--party EU --limit 1', { party: ['EU'], limit: 1 }],
  changes: ['', {}],
  coverage: ['--since 2025', { since: '2025' }],
  search: ['\'"visa facilitation"\' --limit 3', { words: ['"visa facilitation"'], limit: 3 }],
  dossier: ['"Kaja Kallas" --limit 2', { words: ['Kaja Kallas'], limit: 2 }],
  brief: ['kazakhstan EU', { words: ['kazakhstan', 'EU'] }],
  timeline: ['kazakhstan EU --since 2025-11', { words: ['kazakhstan', 'EU'], since: '2025-11' }],
  calendar: ['', {}],
  network: ['kazakhstan --since 2025 --limit 4', { words: ['kazakhstan'], since: '2025', limit: 4 }],
  topics: ['kazakhstan EU --since 2025-10 --limit 4', { words: ['kazakhstan', 'EU'], since: '2025-10', limit: 4 }],
  commitments: ['kazakhstan EU --limit 3', { words: ['kazakhstan', 'EU'], limit: 3 }],
  wording: ['kazakhstan EU --limit 4', { words: ['kazakhstan', 'EU'], limit: 4 }],
  agreements: ['EPCA', { words: ['EPCA'] }],
  initiatives: ['trans-caspian', { words: ['trans-caspian'] }],
  verify: ['', {}],
}

/** docs/answers.md: every question with a real answer from the worked example. */
export async function answersPage() {
  const { store, close } = await exampleStore()
  const parts = []
  try {
    for (const row of QUESTIONS) parts.push(await section(store, row))
  } finally {
    await close()
  }
  return `${HEAD}\n${parts.join('\n')}`
}

async function exampleStore() {
  const folder = mkdtempSync(join(tmpdir(), 'readout-docs-'))
  const store = await openStore(join(folder, 'readout.db'), { create: true, clock: () => '2026-01-01T00:00:00.000Z' })
  const documents = readFileSync(EXAMPLE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => toKeep({ document: JSON.parse(line), problems: [] }, 'public'))
  const batch = await store.begin({ kind: 'import', by: 'docs', reason: null, engine: null })
  await store.add(batch.id, documents)
  await store.derive(RESOLVERS)
  return {
    store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function section(store, row) {
  const [words, terms] = ASKED[row.name] ?? ['', {}]
  const answer = await (await row.load())(store, { today: TODAY, ...terms })
  const shown = answer.sections.some((one) => one.prose) && row.name === 'brief' ? quoted(answerMarkdown(answer)) : excerpt(answer)
  return `## ${row.name}\n\n${row.description}\n\n\`readout ${[row.name, words].filter(Boolean).join(' ')}\`\n\n${shown}\n`
}

function excerpt(answer) {
  const lines = answerAtTerminal(answer, { paint: PLAIN, width: 110 }).trimEnd().split('\n')
  return `\`\`\`text\n${(lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines).join('\n')}\n\`\`\``
}

/** The whole brief: its headings one step down, its notes kept. */
const quoted = (markdown) => markdown.trimEnd().replace(/^(#+) /gm, '##$1 ')

const HEAD = `# Answers

What can be asked of a store, each with a real answer from the worked example in \`examples/kazakhstan-eu\` (asked as on ${TODAY}).
All take \`--party --person --topic --since --until --valid-at --known-at --limit\`, and \`--json --jsonl --csv --md\` or
\`--out FILE\`, whose ending names the format. Every line stands on words of a source; \`docs/cli.md\` has all options.

This page is written by \`npm run docs\`.
`
