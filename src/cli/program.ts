import { Command } from 'commander'
import { keepingCommands } from './program-keep.js'
import { servingCommands } from './program-serve.js'
import { askingCommands } from './program-answers.js'

export type Run = (code: Promise<number>) => void

/** Every command with its options. What a command does is loaded only when it is called, so that the start is quick. */
export function program(run: Run): Command {
  const readout = new Command('readout')
    .description(
      'Turns diplomatic readouts into a sourced record: who met whom, in what office, where, when, about what.\nEvery fact carries the words that prove it. No text leaves this machine; only `add` and `watch` ask other hosts, and only those you name.',
    )
    .addHelpText('after', '\nExit codes: 0 all well · 1 there are findings · 2 called wrongly · 3 some inputs could not be read (they are listed)')
    .helpCommand(false)
    .option('-V, --version', 'tell the version')

  readout
    .command('read')
    .summary('read texts and show what stands in them')
    .description(
      'Reads readouts and shows who met whom, in what office, when, where and on what; what is planned, promised, agreed; and which figures are told – each with its quote.',
    )
    .argument(
      '[path...]',
      'files (.txt .md .html .pdf .docx .eml .csv .jsonl .warc .rss .atom .json .xml, and any of them as .gz), folders, or - for standard input',
    )
    .option('--published <date>', 'date of publication (YYYY-MM-DD) for texts that do not tell theirs')
    .option('--json', 'records as a JSON array, for reading by eye')
    .option('--jsonl', 'records as JSON Lines, one a line, in input order')
    .option('--brief', 'one short block a document instead of the whole account')
    .option('--html <file>', 'write one self-contained page: each text with its facts marked')
    .option('--title <text>', 'heading of the page')
    .option('--id <doc>', 'only the document of this id')
    .option('--min-certainty <level>', 'stated: leave out what was worked out; inferred: keep it (default)')
    .option('--workers <n>', 'threads to read with (default 1; each takes some 100 MB); the output is the same for any number')
    .addHelpText(
      'after',
      `
A document in a .jsonl file: {"id","url","outlet","published","title","dateline","lang","text"}; only "text" must be there, other keys are kept.

Examples:
  readout read talks.txt --published 2025-02-28
  readout read archive/ --jsonl > records.jsonl
  readout read archive/ --html archive.html
  pbpaste | readout read -`,
    )
    .action((paths: string[], options: object) => run(import('./read.js').then((m) => m.readCommand(paths, options))))

  readout
    .command('why')
    .summary('trace one fact to its rule and its words')
    .description('Prints how a fact came about: the words that prove it, the rule that made it with its examples, and what was worked out from what.')
    .argument('<file>', 'the document, in any format that `readout read` takes; or a fact of a store: DOCUMENT#FACT')
    .argument('[fact]', 'id of the fact as `readout read` prints it: e1, c2, p1.2')
    .option('--id <doc>', 'id of the document, where the file holds several')
    .option('--published <date>', 'date of publication, as it was given to `readout read`')
    .option('--store <address>', 'the store of DOCUMENT#FACT: also what the fact belongs to, and why it was joined with others')
    .option('--json', 'the trace as JSON')
    .action((file: string, fact: string | undefined, options: object) => run(import('./why.js').then((m) => m.whyCommand(file, fact, options))))

  readout
    .command('score')
    .summary('measure the engine against records made by hand')
    .description('Reads documents and compares the records with gold ones, field by field; or, with --tags, with the tags that editors gave them.')
    .argument('[gold]', 'gold records (.jsonl)')
    .argument('[docs]', 'their documents (.jsonl)')
    .option(
      '--tags <docs>',
      'documents with tags.people and tags.countries (.jsonl or .jsonl.gz): how many of the tags whose name stands in the text are found',
    )
    .option('--json', 'the result as JSON')
    .option('--by-doc', 'a line for each document')
    .option('--misses <field>', 'list what was missed and what was too much in one field')
    .action((gold: string | undefined, docs: string | undefined, options: object) => run(import('./score.js').then((m) => m.scoreCommand(gold, docs, options))))

  keepingCommands(readout, run)
  askingCommands(readout, run)
  servingCommands(readout, run)
  return readout
}
