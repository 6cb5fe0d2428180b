// The thread that makes documents, so that the one that writes them has little else to do.
import { parentPort, workerData } from 'node:worker_threads'
import { baseOf } from './base.mjs'
import { Maker } from './maker.mjs'

const { folder, nth, isCompared } = workerData
const maker = new Maker(await baseOf(folder, nth, isCompared, () => undefined))
parentPort.on('message', ({ from, to }) => {
  const documents = []
  for (let i = from; i < to; i++) documents.push(maker.document(i))
  parentPort.postMessage(documents)
})
