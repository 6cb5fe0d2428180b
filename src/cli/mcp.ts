import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { mcpServer } from '../api/mcp.js'
import { EXIT } from './output.js'
import { type StoreOptions, withStore } from './store-option.js'
import { versionOf } from './version.js'

/** `readout mcp`: serves the answers to an assistant over standard input and output until that ends. */
export function mcpCommand(options: StoreOptions): Promise<number> {
  return withStore(options, async (store) => {
    const server = mcpServer(store, versionOf(), () => new Date().toISOString().slice(0, 10))
    const ended = new Promise<void>((resolve) => process.stdin.once('close', resolve).once('end', resolve))
    await server.connect(new StdioServerTransport())
    await ended
    await server.close()
    return EXIT.ok
  })
}
