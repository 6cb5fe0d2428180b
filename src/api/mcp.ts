import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { QUESTIONS, type QuestionRow } from '../answers/questions.js'
import type { Terms } from '../answers/types.js'
import { ReadoutError } from '../base/errors.js'
import { answerMarkdown } from '../export/answer/markdown.js'
import type { Store } from '../store/types.js'

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const INPUT = {
  words: z.array(z.string()).optional().describe('what stands after the question: names of parties or people, words to search for, a fact'),
  party: z.array(z.string()).optional().describe('only with these states or organisations'),
  person: z.array(z.string()).optional().describe('only with these people'),
  topic: z.array(z.string()).optional().describe('only on these topics (codes)'),
  since: day.optional().describe('from this day on (YYYY, YYYY-MM or YYYY-MM-DD)'),
  until: day.optional().describe('up to this day'),
  validAt: day.optional().describe('offices and states of things on this day'),
  knownAt: day.optional().describe('only from what was published up to this day'),
  limit: z.number().int().min(1).max(200).optional().describe('at most so many lines a section (default 25)'),
  after: z.string().optional().describe('cursor of an earlier answer, for its next page'),
}
const DEFAULT_LIMIT = 25

/** What a question takes: the terms that narrow its answer, and no other. */
const inputOf = ({ heeds, paged }: QuestionRow): Partial<typeof INPUT> =>
  Object.fromEntries(
    Object.entries(INPUT).filter(([name]) => name === 'words' || name === 'limit' || (name === 'after' ? paged : (heeds as readonly string[]).includes(name))),
  )

/**
 * The answers as tools for assistants (Model Context Protocol). Nothing can be changed by them. Every answer comes in words, with a
 * numbered quote for every line, and as data, so that an assistant can cite what it says.
 */
export function mcpServer(store: Store, version: string, today: () => string): McpServer {
  const server = new McpServer({ name: 'readout', version }, { instructions: INSTRUCTIONS })
  for (const row of QUESTIONS) register(server, store, row, today)
  return server
}

const INSTRUCTIONS =
  'A sourced record of what foreign ministries, presidencies, parliaments and agencies published about their dealings. Every line of an answer has numbered notes with the exact words of its source: cite them, and say nothing that no note proves. An answer tells which sources and months it rests on; silence is not absence. Where sources differ, tell all values with their sources.'

function register(server: McpServer, store: Store, row: QuestionRow, today: () => string): void {
  const takes = row.takes.map(({ name, about, needed }) => `${name}: ${about}${needed ? ' (needed)' : ''}`).join('; ')
  server.registerTool(
    row.name,
    {
      title: row.summary,
      description: `${row.description}${takes ? ` \`words\` takes ${takes}.` : ''}`,
      inputSchema: inputOf(row),
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    async ({ limit, ...given }) => {
      try {
        const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
        const answer = await (await row.load())(store, { ...(told as Omit<Terms, 'today'>), limit: limit ?? DEFAULT_LIMIT, today: today() })
        return { content: [{ type: 'text' as const, text: answerMarkdown(answer) }], structuredContent: answer as unknown as Record<string, unknown> }
      } catch (error) {
        if (!(error instanceof ReadoutError)) throw error
        const { code, message, todo } = error.failure
        return { isError: true, content: [{ type: 'text' as const, text: `${message} ${todo} [${code}]` }] }
      }
    },
  )
}
