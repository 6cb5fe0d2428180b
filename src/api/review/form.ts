import { failure, ReadoutError } from '../../base/errors.js'
import type { Desk } from './desk.js'
import { changesOf } from './edit.js'
import type { Asked } from './rule.js'
import { RULINGS } from './rulings.js'

/** Longest reason. */
const LONG = 500

/** What a form asks to be ruled. `prefer=FACT` is short for `ruling=prefer` with the fact that is preferred. */
export async function askedOf({ teller }: Desk, form: FormData): Promise<Asked> {
  const given = form.get('prefer')
  const facts = form.getAll('fact').map(String)
  const named = given === null ? String(form.get('ruling') ?? '') : 'prefer'
  const ruling = RULINGS.find((one) => one === named)
  if (!ruling) throw new ReadoutError(failure('OPTION_INVALID', 'ruling', { option: 'ruling', value: named.slice(0, 40), allowed: RULINGS.join(', ') }))
  const listed = ruling === 'edit' ? await teller.fact(facts[0] ?? '') : null
  if (ruling === 'edit' && !listed)
    throw new ReadoutError(
      failure('ANSWER_MISSING', 'fact', { what: `The fact ${(facts[0] ?? '').slice(0, 80)}`, hint: 'It may have been ruled wrong meanwhile.' }),
    )
  return {
    ruling,
    facts,
    pair: form.get('pair') === 'true' || ruling === 'same' || ruling === 'different',
    preferred: ruling === 'prefer' ? String(given ?? facts[0] ?? '') : null,
    value: listed ? changesOf(listed, form) : null,
    seen: String(form.get('seen') ?? ''),
    reason:
      String(form.get('reason') ?? '')
        .trim()
        .slice(0, LONG) || null,
  }
}
