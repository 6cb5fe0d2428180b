// bench/ANSWER.md out of what was measured.
const TARGETS = {
  search: 60,
  'dossier of a person': 150,
  'dossier of a party': 150,
  'dossier of two': 150,
  brief: 400,
  'timeline of two': 100,
  'network, a party for a year': 200,
  calendar: 100,
}
const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ' ')
const row = (cells) => `| ${cells.join(' | ')} |`

export function writeTable(all) {
  const head = all.map((one) => `${one.database === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, ${number(one.documents)}`)
  const kinds = [...new Set(all.flatMap((one) => Object.keys(one.answers)))]
  const tables = [...new Set(all.flatMap((one) => Object.keys(one.datasets)))]
  const told = (of) => all.map((one) => of(one) ?? '–')
  return `# Results of \`node bench/answer.mjs\`

Stores made by \`bench/fill.mjs --compared\` (its head says what they do not show); Node ${all.at(-1)?.node ?? ''}. Milliseconds within which 95 of 100 different questions were
answered, each asked once, in one process; in brackets the median, the slowest, and after the stroke the processor time within which 95 of 100 were
answered: for the embedded store about what a machine of one's own would take, and no less, since busy neighbours slow a processor too. The load is that of the machine after the questions,
which others shared; it has two processors.

${row(['answer', 'at most', ...head])}
${row(['---', '--:', ...head.map(() => '--:')])}
${kinds
  .map((kind) =>
    row([
      kind,
      TARGETS[kind] ?? '',
      ...told(({ answers }) => {
        const one = answers[kind]
        return one && `${one.p95} (${one.p50}, ${one.worst}) / ${one.cpu95}`
      }),
    ]),
  )
  .join('\n')}
${row(['opening the store', 200, ...told(({ open }) => open)])}
${row(['bytes a document', '', ...told(({ bytes }) => bytes && number(bytes))])}
${row(['load of the machine', '', ...told(({ load }) => load)])}

Whole tables, rows a second (of processor time in brackets; the target is 50 000), and by how many megabytes memory grew:

${row(['table', ...head])}
${row(['---', ...head.map(() => '--:')])}
${tables
  .map((table) =>
    row([
      table,
      ...told(({ datasets }) => {
        const one = datasets[table]
        return one && `${number(one.rows)} rows, ${number(one.perSecond)}/s (${number(one.perCpuSecond)}), +${one.grown} MB`
      }),
    ]),
  )
  .join('\n')}
`
}
