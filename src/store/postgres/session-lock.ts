import type pg from 'pg'

/** First halves of the keys of locks; any numbers that nothing else locks by. */
export const FEEDING = 7_436_822
export const COMPARING = 7_436_823

/**
 * Does something while a lock is held, of which the database knows by the connection: a process that is killed gives it back.
 * With `shared`, many may hold it. Undefined if others hold it.
 */
export async function underLock<Result>(
  pool: pg.Pool,
  key: readonly [number, string],
  { shared }: { readonly shared: boolean },
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const client = await pool.connect()
  // A connection that breaks meanwhile gives the lock back; what is done under it is safe without.
  client.on('error', ignore)
  const mode = shared ? '_shared' : ''
  let isHeld = false
  try {
    const { rows } = await client.query<{ held: boolean }>(`select pg_try_advisory_lock${mode}($1, hashtext($2)) as held`, [...key])
    isHeld = rows[0]?.held === true
    return isHeld ? await work() : undefined
  } finally {
    const isBroken = isHeld && !(await client.query(`select pg_advisory_unlock${mode}($1, hashtext($2))`, [...key]).catch(() => null))
    client.off('error', ignore)
    client.release(isBroken)
  }
}

const ignore = (): void => undefined
