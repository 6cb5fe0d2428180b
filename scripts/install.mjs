import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Packages of the lock file that are not there, or there in another version. */
function missing() {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
  return Object.entries(packages).filter(([path, wanted]) => {
    if (!path || wanted.optional || wanted.link) return false
    const file = `${root}${path}/package.json`
    return !existsSync(file) || JSON.parse(readFileSync(file, 'utf8')).version !== wanted.version
  })
}

/** Installs what is missing and builds: a fresh clone becomes a working one, a working one is left as it is. */
export function makeReady() {
  if (missing().length) {
    console.log('Installing what is missing …')
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', '.'])
  for (const part of ['web', 'cli']) run(process.execPath, [`${root}scripts/build-${part}.mjs`])
}

/** Runs a program with its output in view; ends with its exit code if it fails. */
export function run(program, args) {
  try {
    execFileSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && program === 'npm' })
  } catch (error) {
    process.exit(error.status ?? 1)
  }
}
