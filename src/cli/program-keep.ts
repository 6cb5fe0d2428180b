import type { Command } from 'commander'
import type { Run } from './program.js'

export const STORE = ['--store <address>', 'the store: a file, or postgres://… (default: $READOUT_STORE, else readout.db in this folder)'] as const
const PRIVATE = ['--allow-private', 'also ask addresses inside this network; without it they are refused'] as const
const CONTACT = ['--contact <address>', 'address told to the sites that are asked, so that they can complain'] as const
const BY = ['--by <name>', 'who does it (default: the name you are signed in with)'] as const
const REASON = ['--reason <text>', 'why, in words; kept with it'] as const

/** The commands that keep a record of many documents. */
export function keepingCommands(readout: Command, run: Run): void {
  readout
    .command('add')
    .summary('read documents and keep them in a store')
    .description(
      'Reads documents and keeps them with their records, then finds out who is who and which reports tell of one event. Nothing is ever overwritten: what is there already stays, a changed page becomes a new version, and every import can be undone.',
    )
    .argument('[source...]', 'files, folders, addresses (pages, feeds, sitemaps, archives), text files that list addresses, or - for standard input')
    .option(...STORE)
    .option(...PRIVATE)
    .option(...CONTACT)
    .option('--published <date>', 'date of publication (YYYY-MM-DD) for texts that do not tell theirs')
    .option('--outlet <name>', 'publisher, for texts that do not tell theirs')
    .option('--marking <marking>', 'public (default), internal or restricted: who may see the documents in answers and exports')
    .option('--workers <n>', 'threads to read with (default 1); what is kept is the same for any number')
    .option('--resume', 'go on with the import that was interrupted')
    .option('--queue', 'only find and fetch; `readout work` reads, on this and other machines (a store on PostgreSQL)')
    .option('--take-over <seconds>', 'with --queue: how long a worker may take for a piece of work before another one takes it over (default 60)')
    .option('--no-compare', 'do not compare with other documents yet; `readout rebuild` does it later')
    .option(...BY)
    .option(...REASON)
    .option('--json', 'the sums as JSON')
    .action((sources: string[], options: object) => run(import('./add.js').then((m) => m.addCommand(sources, options))))

  readout
    .command('work')
    .summary('read what other machines put into the queue')
    .description(
      'Reads what `readout add --queue` put into the queue of a store on PostgreSQL and keeps it there. Start it as often as there are processors, on as many machines as there are: each document is kept once, and what a worker that breaks off had in hand is taken over. When the queue is empty, one of them compares all documents. Ctrl-C ends it after the piece of work at hand.',
    )
    .option(...STORE)
    .option('--until-empty', 'end when the queue is empty and all documents are compared, instead of waiting for more')
    .option('--again', 'first put back what was given up because every worker that took it ended')
    .option('--no-compare', 'do not compare documents; `readout rebuild` does it later')
    .option('--json', 'the sums as JSON')
    .action((options: object) => run(import('./work-queue.js').then((m) => m.workCommand(options))))

  readout
    .command('watch')
    .summary('look for new and changed pages')
    .description(
      'Asks feeds, sitemaps and pages for what is new, politely: as robots.txt allows, one request at a time, only for what changed. A changed page becomes a new version beside the old one. Goes on until stopped (Ctrl-C); addresses are remembered for the next time.',
    )
    .argument('[address...]', 'addresses of feeds, sitemaps or pages')
    .option(...STORE)
    .option(...PRIVATE)
    .option(...CONTACT)
    .option('--once', 'one round only')
    .option(...BY)
    .option('--json', 'each round as a line of JSON')
    .action((addresses: string[], options: object) => run(import('./watch.js').then((m) => m.watchCommand(addresses, options))))

  readout
    .command('batches')
    .summary('list what was done with the store')
    .description('Lists every import, review, merge and undo, oldest first, with who did it and why.')
    .option(...STORE)
    .option('--json', 'as a JSON array')
    .option('--jsonl', 'as JSON Lines')
    .action((options: object) => run(import('./batches.js').then((m) => m.batchesCommand(options))))

  readout
    .command('undo')
    .summary('take back a batch')
    .description('Takes back an import, a review, a merge, or an undo. Nothing is deleted: undoing the undo brings it back.')
    .argument('<batch>', 'the batch: b3')
    .option(...STORE)
    .option('--preview', 'only show what would change')
    .option(...BY)
    .option(...REASON)
    .option('--json', 'as JSON')
    .action((batch: string, options: object) => run(import('./undo.js').then((m) => m.undoCommand(batch, options))))

  readout
    .command('review')
    .summary('list what waits for a person')
    .description('Lists joins that the comparison was not sure of, with its reasons, and statements that contradict each other.')
    .option(...STORE)
    .option('--limit <n>', 'at most so many of each (default 50)')
    .option('--json', 'as JSON')
    .option('--jsonl', 'as JSON Lines')
    .action((options: object) => run(import('./review.js').then((m) => m.reviewCommand(options))))

  readout
    .command('decide')
    .summary('rule about facts')
    .description('Writes down what a person rules. It stands above every machine, is found again when a newer engine reads the document, and can be undone.')
    .argument('<ruling>', 'accept, reject, edit, same, different, prefer or unsure')
    .argument('<fact...>', 'facts as DOCUMENT#FACT: kz-214#e3')
    .option(...STORE)
    .option('--set <field=value...>', 'new values, for edit: --set start=2025-03-27 place=Ashgabat')
    .option(...BY)
    .option(...REASON)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  readout decide accept kz-214#e3
  readout decide edit kz-217#e1 --set start=2025-03-27 --reason "moved, see the note of 26 March"
  readout decide same kz-224#p2 kz-225#p3 --reason "one spelling lacks the accents"
  readout decide prefer kz-219#f1`,
    )
    .action((ruling: string, facts: string[], options: object) => run(import('./decide.js').then((m) => m.decideCommand(ruling, facts, options))))

  readout
    .command('rebuild')
    .summary('work everything out anew')
    .description('Works out anew, from documents and rulings, who is who and which reports belong together. The answers stay the same, byte for byte.')
    .option('--rows', 'also the tables of what single documents tell, where `readout doctor` found them wrong')
    .option(...STORE)
    .action((options: object) => run(import('./care.js').then((m) => m.rebuildCommand(options))))

  readout
    .command('doctor')
    .summary('check a store')
    .description('Checks that every text has its digest, every quote stands at its place and nothing hangs in the air, and says how to mend what is wrong.')
    .option(...STORE)
    .action((options: object) => run(import('./care.js').then((m) => m.doctorCommand(options))))

  readout
    .command('backup')
    .summary('copy a store while it is in use')
    .description('Writes a whole copy of the store to a file, while others go on reading and adding.')
    .argument('<file>', 'the copy')
    .option(...STORE)
    .action((file: string, options: object) => run(import('./care.js').then((m) => m.backupCommand(file, options))))

  readout
    .command('export')
    .summary('write tables for scholars, or everything')
    .description(
      'Writes one table of the record – engagements, dyads, holdings, figures or commitments – for programs of statistics; or, with --all, everything that was ever kept or ruled, as lines that `readout import` takes.',
    )
    .argument('[table]', 'engagements, dyads, holdings, figures or commitments')
    .option(...STORE)
    .option('--format <format>', 'csv (default), parquet, jsonl; jsonld (schema.org) for engagements, ftm (FollowTheMoney) for engagements and holdings')
    .option('--out <file>', 'write to this file; its ending tells the format')
    .option('--codebook', 'print what every column means')
    .option('--all', 'everything, for another store')
    .action((table: string | undefined, options: object) => run(import('./export.js').then((m) => m.exportCommand(table, options))))

  readout
    .command('import')
    .summary('take over what another store exported')
    .description('Takes in the lines that `readout export --all` wrote: documents, records, rulings and what was undone, without loss, from either database.')
    .argument('<file>', 'the lines, or - for standard input')
    .option(...STORE)
    .action((file: string, options: object) => run(import('./care.js').then((m) => m.importCommand(file, options))))
}
