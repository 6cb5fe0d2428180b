import { CATALOGUE } from '../../dist/src/base/errors.js'

const KINDS = {
  usage: ['The command was called wrongly', 'Nothing was done; exit code 2.'],
  input: ['An input could not be read', 'It is listed on standard error, the others are read; exit code 3.'],
  problem: ['A document was read, but not wholly, or not as it claims', "It stands in the record's `problems`; exit code 1."],
  defect: ['Readout itself failed', 'Nothing is written for the document; exit code 3.'],
}

const cell = (text) => text.replaceAll('|', '\\|').replace(/\{(\w+)\}/g, '*$1*')

/** Every code of the catalogue: what happened, and what to do. */
export function errorPage() {
  const lines = [
    '# Errors and problems',
    '',
    '<!-- made by npm run docs from src/base/errors.ts -->',
    '',
    'Every message carries a code, where it happened (a file, a line, a field) and what to do about it.',
    '',
  ]
  for (const [kind, [title, effect]] of Object.entries(KINDS)) {
    lines.push(`## ${title}`, '', effect, '', '| code | what happened | what to do |', '| --- | --- | --- |')
    for (const [code, entry] of Object.entries(CATALOGUE)) if (entry.kind === kind) lines.push(`| \`${code}\` | ${cell(entry.what)} | ${cell(entry.todo)} |`)
    lines.push('')
  }
  return lines.join('\n')
}
