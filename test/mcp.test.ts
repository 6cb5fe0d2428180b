import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../src/answers/types.js'
import { exampleDocuments } from './support/example.js'
import { EXAMPLE, MAIN, run } from './support/command.js'

describe.skipIf(!existsSync(MAIN))('an assistant asks the record', { timeout: 120_000 }, () => {
  let folder = ''
  const client = new Client({ name: 'test', version: '1' })
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-mcp-'))
    await run(folder, ['add', EXAMPLE])
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp'], cwd: folder }))
  }, 120_000)
  afterAll(async () => {
    await client.close()
    rmSync(folder, { recursive: true })
  })

  test('every tool only reads', async () => {
    const { tools } = await client.listTools()
    expect(tools.length).toBeGreaterThan(10)
    for (const tool of tools) expect([tool.name, tool.annotations?.readOnlyHint]).toEqual([tool.name, true])
  })

  test('every line of an answer is quoted word for word', async () => {
    const result = await client.callTool({ name: 'timeline', arguments: { words: ['Kazakhstan', 'EU'], since: '2025' } })
    const answer = result.structuredContent as unknown as Answer
    const sources = answer.sections.flatMap(({ lines }) => lines.flatMap((line) => [...line.sources, ...(line.lines ?? []).flatMap((inner) => inner.sources)]))
    expect(sources.length).toBeGreaterThan(10)
    const texts = new Map(exampleDocuments().map(({ id, text }) => [id, text]))
    for (const { document, quote, from_at, to_at } of sources) expect(texts.get(document)?.slice(from_at, to_at)).toBe(quote)
    expect((result.content as { text: string }[])[0]?.text).toContain('[^1]: “')
  })

  test('what cannot be answered is told in words', async () => {
    const result = await client.callTool({ name: 'timeline', arguments: { words: ['Atlantis'] } })
    expect(result.isError).toBe(true)
    expect((result.content as { text: string }[])[0]?.text).toMatch(/Atlantis.*\[\w+\]\s*$/s)
  })
})
