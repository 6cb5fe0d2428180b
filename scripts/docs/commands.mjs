import { program } from '../../dist/src/cli/program.js'

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``
const row = (cells) => `| ${cells.join(' | ')} |`

function table(title, rows) {
  return rows.length ? [row([title, 'meaning']), row(['---', '---']), ...rows.map(([name, text]) => row([code(name), text.replaceAll('|', '\\|')])), ''] : []
}

function section(command) {
  const help = command.createHelp()
  // The help is written first, then what was added to it: examples, the format of documents.
  const written = []
  command.configureOutput({ writeOut: (text) => written.push(text) })
  command.outputHelp()
  const added = (written[1] ?? '').trim()
  return [
    `## readout ${command.name()}`,
    '',
    command.description(),
    '',
    '```',
    help.commandUsage(command),
    '```',
    '',
    ...table(
      'argument',
      command.registeredArguments.map((a) => [a.name(), a.description]),
    ),
    ...table(
      'option',
      command.options.map((o) => [o.flags, o.description]),
    ),
    ...(added ? ['```', added, '```', ''] : []),
  ]
}

/** Every command with its arguments and options, as the program itself knows them. */
export function commandPage() {
  const readout = program(() => {})
  return [
    '# Commands',
    '',
    '<!-- made by npm run docs from src/cli/program.ts -->',
    '',
    readout.description(),
    '',
    '| exit code | meaning |',
    '| --- | --- |',
    '| 0 | all well |',
    '| 1 | there are findings: documents were read with problems, or there was nothing to read |',
    '| 2 | the command was called wrongly; nothing was done |',
    '| 3 | some inputs could not be read; each is listed on standard error with its code (see [errors](errors.md)), the others were read |',
    '',
    'Colours and line breaks are for terminals; a pipe gets plain text with one line a statement. `NO_COLOR` is respected.',
    '',
    ...readout.commands.flatMap(section),
  ].join('\n')
}
