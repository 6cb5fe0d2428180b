// Compares a store once and prints what each resolver took, as JSON:  node bench/compare-one.mjs STORE
import { readFileSync } from 'node:fs'
import { openStore } from '../dist/src/store/open.js'
import { spareMemory } from '../dist/src/cli/spare-memory.js'
import { RESOLVERS } from '../dist/src/resolve/all.js'

spareMemory()
const store = await openStore(process.argv[2])
/** Peak of this process alone: what the system tells of a process counts in the one that started it. */
const megabytes = () => {
  try {
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1000)
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1000)
  }
}
const cpu = (since) => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}
const told = []
const measured = RESOLVERS.map((resolve) => {
  return async function* (source) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    let findings = 0
    for await (const finding of resolve(source)) {
      findings++
      yield finding
    }
    told.push({ name: resolve.name, seconds: (performance.now() - start) / 1000, cpu: cpu(before), findings, peak: megabytes() })
  }
})
const start = performance.now()
await store.derive(measured)
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, cpu: cpu(), peak: megabytes(), resolvers: told }))
await store.close()
