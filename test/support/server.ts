import { type ChildProcess, spawn } from 'node:child_process'
import { MAIN } from './command.js'

/** The server as a user starts it, in a folder; gives back where it listens. */
export function startServer(folder: string, store: string, ...args: string[]): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--store', store, '--port', '0', ...args], { cwd: folder })
  return new Promise((resolve, reject) => {
    let out = ''
    let err = ''
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()))
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString()
      const [, found] = /^(http:\S+)/m.exec(out) ?? []
      if (found) resolve([child, found])
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${err}`)))
  })
}
