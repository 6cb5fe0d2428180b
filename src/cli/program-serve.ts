import type { Command } from 'commander'
import type { Run } from './program.js'
import { STORE } from './program-keep.js'

/** The commands by which others than people at a terminal ask a store. */
export function servingCommands(readout: Command, run: Run): void {
  readout
    .command('mcp')
    .summary('answer an assistant')
    .description(
      'Serves the answers as tools of the Model Context Protocol over standard input and output. Nothing can be changed by them, and every result holds the quotes that prove it.',
    )
    .option(...STORE)
    .action((options: object) => run(import('./mcp.js').then((m) => m.mcpCommand(options))))
}
