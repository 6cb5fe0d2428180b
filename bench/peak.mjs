/**
 * Options of Node with which a process tells its peak memory in kilobytes and its microseconds of processor, all threads, when it ends. The memory is its
 * own, as Linux keeps it: what getrusage tells of a process counts in what the one that started it held at that moment.
 */
export const WATCH = [
  '--import',
  `data:text/javascript,${encodeURIComponent(`import { existsSync, readFileSync } from 'node:fs'
const own = '/proc/self/status'
process.on('exit', () => process._rawDebug('peak ' + (existsSync(own) ? /^VmHWM:\\s+(\\d+)/m.exec(readFileSync(own, 'utf8'))[1] : process.resourceUsage().maxRSS) + ' processor ' + Object.values(process.cpuUsage()).reduce((a, b) => a + b)))`)}`,
]
