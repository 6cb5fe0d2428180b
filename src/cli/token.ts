import { failure, ReadoutError } from '../base/errors.js'
import { addToken, removeToken, type Role, ROLES, tokensOf } from '../api/tokens.js'
import { type Marking, MARKINGS } from '../keep.js'
import { EXIT, print, tell } from './output.js'
import { type StoreOptions, withStore } from './store-option.js'

/** Options of `readout token` as the command line gives them. */
export interface TokenOptions extends StoreOptions {
  readonly role?: string
  readonly see?: string
  readonly json?: boolean
}

/** Makes a token and prints it, once. */
export function tokenAddCommand(name: string, { role = 'read', see = 'public', ...options }: TokenOptions): Promise<number> {
  if (!(ROLES as readonly string[]).includes(role)) throw wrong('--role', role, ROLES.join(', '))
  const most = MARKINGS.indexOf(see as Marking)
  if (most < 0) throw wrong('--see', see, MARKINGS.join(', '))
  return withStore(
    options,
    async (store) => {
      const secret = await addToken(store, { name, role: role as Role, markings: MARKINGS.slice(0, most + 1), now: new Date().toISOString() })
      await print(`${secret}\n`)
      tell('This is told only once: the store keeps its digest. Send it as "Authorization: Bearer …".')
      return EXIT.ok
    },
    { create: true },
  )
}

/** Lists tokens: names and roles, never the tokens. */
export function tokenListCommand(options: TokenOptions): Promise<number> {
  return withStore(options, async (store) => {
    const tokens = (await tokensOf(store)).map(({ id, name, role, markings, made }) => ({ id, name, role, markings, made }))
    if (options.json) await print(`${JSON.stringify(tokens, null, 2)}\n`)
    else if (tokens.length === 0) tell('There are no tokens; `readout token add NAME` makes one.')
    else
      for (const { id, name, role, markings, made } of tokens) await print(`${id}  ${name}  ${role}  sees ${markings.join(', ')}  made ${made.slice(0, 10)}\n`)
    return EXIT.ok
  })
}

/** Takes a token away. */
export function tokenRemoveCommand(id: string, options: TokenOptions): Promise<number> {
  return withStore(options, async (store) => {
    if (!(await removeToken(store, id)))
      throw new ReadoutError(failure('ANSWER_MISSING', null, { what: `The token ${id}`, hint: '`readout token list` lists all.' }))
    return EXIT.ok
  })
}

const wrong = (option: string, value: string, allowed: string): ReadoutError => new ReadoutError(failure('OPTION_INVALID', null, { option, value, allowed }))
