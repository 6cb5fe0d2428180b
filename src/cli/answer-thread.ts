import { parentPort, workerData } from 'node:worker_threads'
import { type ReadingRequest, readingOf } from '../api/reading.js'
import { questionsAsked } from '../api/serve.js'
import { openStore } from '../store/open.js'
import { traceOf } from './trace.js'

/** A thread that reads pages and answers from a store for a server; `answer-threads.ts` starts it and hands it one request after the other. */
const store = await openStore(workerData as string, { create: false, readOnly: true })
const read = readingOf({ store, questions: questionsAsked(), now: () => Date.now(), trace: traceOf })

parentPort?.on('message', async ({ id, request }: { readonly id: number; readonly request: ReadingRequest }) => {
  const answer = await read(request)
  parentPort?.postMessage({ id, answer }, [answer.body])
})
