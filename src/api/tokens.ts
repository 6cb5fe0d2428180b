import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Store } from '../store/types.js'

/** What a bearer may do; each includes those before it. */
export const ROLES = ['read', 'review', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** A token as the store keeps it: its digest only, so that nobody who sees the store can use it. */
export interface KeptToken {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** What its bearer may see. */
  readonly markings: readonly ('public' | 'internal' | 'restricted')[]
  readonly sha256: string
  readonly made: string
}

const KEY = 'api:tokens'
type Tokens = Pick<Store, 'state' | 'setState'>

export const tokensOf = async (store: Tokens): Promise<readonly KeptToken[]> => ((await store.state(KEY)) ?? []) as readonly KeptToken[]

/** Makes a token and keeps its digest. The token itself is told once, here. */
export async function addToken(
  store: Tokens,
  { name, role, markings, now }: Pick<KeptToken, 'name' | 'role' | 'markings'> & { readonly now: string },
): Promise<string> {
  const secret = `readout_${randomBytes(32).toString('base64url')}`
  const before = await tokensOf(store)
  const number = 1 + Math.max(0, ...before.map(({ id }) => Number(id.slice(1))))
  await store.setState(KEY, [...before, { id: `t${number}`, name, role, markings, sha256: digest(secret), made: now } satisfies KeptToken])
  return secret
}

/** Whether there was such a token. */
export async function removeToken(store: Tokens, id: string): Promise<boolean> {
  const before = await tokensOf(store)
  const after = before.filter((token) => token.id !== id)
  if (after.length === before.length) return false
  await store.setState(KEY, after)
  return true
}

/** The token that somebody shows, compared in the same time whatever is wrong with it. */
export async function bearerOf(store: Tokens, shown: string): Promise<KeptToken | null> {
  const hash = Buffer.from(digest(shown), 'hex')
  let found: KeptToken | null = null
  for (const token of await tokensOf(store)) if (timingSafeEqual(hash, Buffer.from(token.sha256, 'hex'))) found = token
  return found
}

const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex')
