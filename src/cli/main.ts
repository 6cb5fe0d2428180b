#!/usr/bin/env node
import { type Command, CommanderError } from 'commander'
import { ReadoutError } from '../base/errors.js'
import { EXIT, failureLine, tell } from './output.js'
import { program } from './program.js'
import { versionOf } from './version.js'

/** Ends with the code of the command; an error of the catalogue is told in one line, without a stack. */
async function end(code: Promise<number>): Promise<void> {
  try {
    process.exitCode = await code
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error
    tell(failureLine(error.failure))
    process.exitCode = EXIT.usage
  }
}

const withAllBelow = (command: Command): Command[] => [command, ...command.commands.flatMap((inner) => withAllBelow(inner as Command))]

/** "readout token add". */
const calledBy = (command: Command): string => (command.parent ? `${calledBy(command.parent)} ${command.name()}` : command.name())

try {
  const readout = program((code) => void end(code))
  for (const command of withAllBelow(readout)) command.exitOverride().showHelpAfterError(`(${calledBy(command)} --help tells how it is called)`)
  if (process.argv.includes('--version') || process.argv.includes('-V')) process.stdout.write(`${versionOf()}\n`)
  else readout.parse()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
}
