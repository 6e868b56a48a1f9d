import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {type Sign, subsets} from '../schema/sign.ts'
import {checkedString, faultOfPhrase, faultOfPlaceholders} from './text.ts'
import {type Thing, thingSchema} from './thing.ts'

/** What is done, with its objects apart, where they are worth comparing. */
export interface ObjectsAndVerbs {
  /** What it is done to; joined with および. */
  readonly objects: readonly Thing[]
  /** する-stems without an object: 「保管」; joined with 「、」. */
  readonly verbs: readonly string[]
}

/**
 * What is done, as a する-stem of at most 40 characters: 「ログを収集」. It inflects without a dictionary: 収集しています, します,
 * できます, してください, し. It ends in kanji or katakana and names one action with its object. A verb without する is
 * replaced: 見直す becomes 再点検, 防ぐ becomes 防止.
 */
export type Act = string | ObjectsAndVerbs

function faultOfStem(text: string): string | undefined {
  const fault = faultOfPhrase(text) ?? faultOfPlaceholders(text)
  if (fault) return fault
  return /[\p{Script=Han}\p{Script=Katakana}ー々]$/u.test(text)
    ? undefined
    : '「する」を続けられる語（漢字またはカタカナ）で終えてください。例：「ログを収集」'
}

const stemSchema = checkedString(40, faultOfStem).meta({title: '行うこと', holds: 'phrase'})

export const actSchema: z.ZodType<Act> = conform<Act>()(
  z
    .union([
      stemSchema,
      z.strictObject({
        objects: z.array(thingSchema).min(1).meta({title: '対象'}),
        verbs: z.array(stemSchema).min(1).meta({title: '行うこと'}),
      }),
    ])
    .meta({title: '行うこと', say: 'act', whole: true}),
)

/** One act or several; several are joined with 「し、」. */
export const actsSchema: z.ZodType<Act | readonly Act[]> = conform<Act | readonly Act[]>()(
  z
    .union([actSchema, z.array(actSchema).min(1)])
    .meta({title: '行うこと', say: 'acts', whole: true, ordered: true, compares: moreActs}),
)

/** More acts are more. */
function moreActs(before: unknown, after: unknown): Sign {
  return subsets([before].flat(), [after].flat())
}
