import { writeFileSync } from 'node:fs'

const ms = (time) => (time < 10 ? time.toFixed(1) : Math.round(time).toString())

/** Writes what was measured as a page: a column a store, a line a view. */
export function writeTable(results, file) {
  const stores = Object.values(results).sort((a, b) => (a.database < b.database ? 1 : a.database > b.database ? -1 : a.documents - b.documents))
  const head = stores.map(({ database, documents }) => `${database === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, ${documents.toLocaleString('en-US')}`)
  const names = [...new Set(stores.flatMap(({ views }) => Object.keys(views)))]
  const row = (name, most, cell) => `| ${name} | ${most} | ${stores.map(cell).join(' | ')} |`
  const lines = names.map((name) => row(name, '60', ({ views: { [name]: view } }) => (view ? `${ms(view.p95)} (${ms(view.p50)}, ${ms(view.most)})` : '')))
  const seen = stores.filter(({ browser }) => browser)
  const pages = [...new Set(seen.flatMap(({ browser }) => Object.keys(browser.paint)))]
  const inBrowser = [
    ...pages.map((page) => row(`something seen of \`${page}\``, '800', ({ browser }) => browser?.paint[page] ?? '')),
    ...(seen.length
      ? [
          row('next item by key', '100', ({ browser }) => browser?.keys.next ?? ''),
          row('a ruling by key, until the next item', '100', ({ browser }) => browser?.keys.rule ?? ''),
        ]
      : []),
  ]
  const text = `# Results of \`node bench/page.mjs\`

The server as \`readout serve\` starts it, asked for every view once and then in turn at many different addresses. Milliseconds within which 95 of 100 answers had come, from when
they were due; in brackets the median and the slowest. The load is that of the machine after it, which others shared; it has two processors.

| view | at most | ${head.join(' | ')} |
| --- | --: | ${head.map(() => '--:').join(' | ')} |
${lines.join('\n')}
${inBrowser.join('\n')}${inBrowser.length ? '\n' : ''}${row('requests a second, seconds', '', ({ rate, seconds }) => `${rate}, ${seconds}`)}
${row('processor time a request on average, in milliseconds', '20', ({ processor }) => processor?.toFixed(1) ?? '')}
${row('different addresses among them, each answered afresh', '', ({ different }) => different ?? '')}
${row('answers that failed', '0', ({ failures }) => failures)}
${row('megabytes of the server, first and last third', 'flat', ({ memory }) => `${memory.first}, ${memory.last}`)}
${row('load of the machine', '', ({ load }) => load.toFixed(1))}
`
  writeFileSync(file, text)
}
