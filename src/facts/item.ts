import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {recordOf} from '../schema/shape.ts'
import {negated, type Sign, subsets, united} from '../schema/sign.ts'
import {checkedString, faultOfPhrase, faultOfPlaceholders} from './text.ts'
import {type Thing, thingSchema} from './thing.ts'

/** A noun phrase with what it includes, what is an example of it, or what it leaves out; one of the three at a time. */
export interface QualifiedItem {
  /** The noun phrase itself; doesn't end in 等, など or a bracket. */
  readonly what: Thing
  /** Prints 「（…を含む）」. */
  readonly including?: readonly Thing[]
  /** Prints 「（…など）」. */
  readonly suchAs?: readonly Thing[]
  /** Prints 「（…を除く）」. */
  readonly except?: readonly Thing[]
}

/** A noun phrase, or one with brackets: 要員（派遣社員を含む）, ログ（操作ログなど）, 全機能（一部のツールを除く）. */
export type Item = Thing | QualifiedItem

const whatSchema = checkedString(80, text => {
  const fault = faultOfPhrase(text) ?? faultOfPlaceholders(text)
  if (fault) return fault
  return /(?:[）)]|等|など)$/u.test(text)
    ? `末尾の「${/など$/u.test(text) ? 'など' : text.at(-1)}」は書けません。例はsuchAs、内訳はincludingに書いてください`
    : undefined
}).meta({title: '対象', holds: 'phrase'})

const some = (title: string) => z.array(thingSchema).min(1).optional().meta({title})

export const itemSchema: z.ZodType<Item> = conform<Item>()(
  z
    .union([
      thingSchema,
      z
        .strictObject({
          what: whatSchema,
          including: some('含むもの'),
          suchAs: some('例'),
          except: some('除くもの'),
        })
        .refine(item => [item.including, item.suchAs, item.except].filter(Boolean).length === 1, {
          error: 'including、suchAs、exceptのうち1つを書いてください。どれもないときは名詞句だけを書いてください',
        }),
    ])
    .meta({title: '項目', say: 'item', shorthand: 'what', identity: 'what', whole: true, compares: extents}),
)

/** One or more items. */
export const itemsSchema: z.ZodType<readonly Item[]> = z.array(itemSchema).min(1).meta({title: '項目の一覧'})

/** An item that includes more is more; one that leaves out more is less. */
function extents(before: unknown, after: unknown): Sign {
  const [one, other] = [recordOf(before), recordOf(after)]
  const what = (value: unknown, fields: Readonly<Record<string, unknown>>) =>
    typeof value === 'string' ? value : fields.what
  if (what(before, one) !== what(after, other)) return undefined
  return united([subsets(one.including, other.including), negated(subsets(one.except, other.except))])
}
