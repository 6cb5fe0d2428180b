import type { Command } from 'commander'
import type { Run } from './program.js'
import { STORE } from './program-keep.js'

/** The commands by which others than people at a terminal ask a store. */
export function servingCommands(readout: Command, run: Run): void {
  readout
    .command('serve')
    .summary('serve the pages of a store')
    .description(
      'Serves the reading room of a store and prints its address. On this machine nobody needs a token; on any other address it starts only if there are tokens, or with --public-read-only.',
    )
    .option(...STORE)
    .option('--host <address>', 'address to listen at (default 127.0.0.1)')
    .option('--port <n>', 'port (default 8417; 0: any that is free)')
    .option('--name <host...>', 'names under which the server may be called')
    .option('--threads <n>', 'threads that work out answers (default: one a processor, at most 4; 0: the server does it itself)')
    .option('--public-read-only', 'everybody may read what is public; nobody may change anything without a token')
    .action((options: object) => run(import('./serve.js').then((m) => m.serveCommand(options))))

  const token = readout.command('token').summary('say who may ask the server').description('Makes, lists and takes away tokens for `readout serve`.')
  token
    .command('add')
    .description('Makes a token and prints it, once.')
    .argument('<name>', 'whose it is')
    .option(...STORE)
    .option('--role <role>', 'read (default), review or admin')
    .option('--see <marking>', 'the highest marking of documents that it sees: public (default), internal or restricted')
    .action((name: string, options: object) => run(import('./token.js').then((m) => m.tokenAddCommand(name, options))))
  token
    .command('list')
    .description('Lists tokens: names and roles, never the tokens themselves.')
    .option(...STORE)
    .option('--json', 'as JSON')
    .action((options: object) => run(import('./token.js').then((m) => m.tokenListCommand(options))))
  token
    .command('remove')
    .description('Takes a token away.')
    .argument('<id>', 'the token: t2')
    .option(...STORE)
    .action((id: string, options: object) => run(import('./token.js').then((m) => m.tokenRemoveCommand(id, options))))

  readout
    .command('mcp')
    .summary('answer an assistant')
    .description(
      'Serves the answers as tools of the Model Context Protocol over standard input and output. Nothing can be changed by them, and every result holds the quotes that prove it.',
    )
    .option(...STORE)
    .action((options: object) => run(import('./mcp.js').then((m) => m.mcpCommand(options))))
}
