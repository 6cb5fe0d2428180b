import type { Command } from 'commander'
import { type Narrowing, QUESTIONS, type QuestionRow } from '../answers/questions.js'
import type { Run } from './program.js'

/** The commands that ask a store: one a question, all with the same options. */
export function askingCommands(readout: Command, run: Run): void {
  for (const row of QUESTIONS) {
    const command = readout.command(row.name).summary(row.summary).description(row.description)
    for (const { name, about, needed, many } of row.takes) {
      const shown = many ? `${name}...` : name
      command.argument(needed ? `<${shown}>` : `[${shown}]`, about)
    }
    withCommonOptions(command, row)
    command.addHelpText('after', `\nExamples:\n${row.examples.map((example) => `  ${example}`).join('\n')}`)
    command.action((...given: unknown[]) => {
      const options = given.at(-2) as object
      const words = given
        .slice(0, -2)
        .flat()
        .filter((word): word is string => typeof word === 'string')
      run(import('./answer.js').then((m) => m.answerCommand(row, words, options)))
    })
  }
}

const more = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value]

/** The options that narrow an answer; a command has those that it heeds, in this order. */
const NARROWING: Readonly<Record<Narrowing, readonly [flags: string, about: string]>> = {
  party: ['--party <name>', 'only of this state or organisation; may be given again'],
  person: ['--person <name>', 'only with this person; may be given again'],
  topic: ['--topic <code>', 'only on this matter; may be given again'],
  since: ['--since <date>', 'from this day on (YYYY-MM-DD, YYYY-MM or YYYY)'],
  until: ['--until <date>', 'up to this day'],
  validAt: ['--valid-at <date>', 'offices as they were on this day'],
  knownAt: ['--known-at <date>', 'only what was published by this day'],
  limit: ['--limit <n>', 'at most so many lines (default 50; files and pipes of data: all)'],
}
const REPEATED: ReadonlySet<string> = new Set(['party', 'person', 'topic'] satisfies Narrowing[])

function withCommonOptions(command: Command, { name, paged, heeds }: QuestionRow): void {
  command.option('--store <address>', 'the store: a file, or postgres://… (default: $READOUT_STORE, else readout.db in this folder)')
  for (const [term, [flags, about]] of Object.entries(NARROWING)) {
    if (!(heeds as readonly string[]).includes(term)) continue
    if (REPEATED.has(term)) command.option(flags, about, more)
    else command.option(flags, about)
  }
  if (paged) command.option('--after <cursor>', 'the next page: the cursor that an answer gave as "next"')
  if (name === 'engagements') command.option('--reports', 'one line a report, not one an occasion')
  command
    .option('--json', 'the whole answer as JSON')
    .option('--jsonl', 'its lines as JSON Lines')
    .option('--csv', 'its lines as CSV')
    .option('--md', 'as Markdown with footnotes')
    .option(
      '--out <file>',
      'write to a file; its ending tells the format: .md .html .docx .csv .json .jsonl .ics .atom .feed.json .bib .csl.json .annotations.json .gexf',
    )
}
