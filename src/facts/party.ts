import type * as z from 'zod'
import {type Sign, sign} from '../schema/sign.ts'
import {checkedString, faultOfPhrase, faultOfPlaceholders} from './text.ts'

/**
 * Who does or holds something: a key of the paper's `terms` (`provider`, `customer`, `user`, `administrator`,
 * `platform`, own keys), which prints the paper's own word; or a role written out (「部門責任者」, 「AWS」). A text that
 * looks like a key (ASCII letters, the first one small) must be one.
 */
export type Party = string

export const partySchema: z.ZodType<Party> = checkedString(
  40,
  text => faultOfPhrase(text) ?? faultOfPlaceholders(text),
).meta({
  title: '主体',
  say: 'party',
  whole: true,
  holds: 'party',
})

/** Whether a party is written as a key of `terms`. */
export function isTermKey(party: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/u.test(party)
}

/** The customer alone is more than the customer with others, who is more than others alone. */
export function customersShare(before: unknown, after: unknown): Sign {
  const share = (parties: unknown) => {
    const own = [parties].flat().map(party => party === 'customer' || party === 'user')
    return Number(own.includes(true)) + Number(!own.includes(false))
  }
  return sign(share(before), share(after))
}
