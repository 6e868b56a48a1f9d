import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Item,
  itemsSchema,
  type Offer,
  offer,
  type Retention,
  type Review,
  retentionSchema,
  reviewsSchema,
  type Stated,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link administratorLogs}. */
export interface AdministratorLogs extends Frame {
  /** What is recorded of the work of administrators and operators. */
  readonly records?: readonly Item[]
  /** How the records are looked through. */
  readonly reviews?: readonly Review[]
  /** How long they are kept. */
  readonly retention?: Retention
  /** How customers can see what their own administrators did. */
  readonly functions?: Offer<readonly Feature[]>
}

export const administratorLogsSchema: z.ZodType<AdministratorLogs> = conform<AdministratorLogs>()(
  z.strictObject({
    records: itemsSchema.optional().meta({title: '記録する作業', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '作業記録の点検', direction: 'more'}),
    retention: retentionSchema.optional().meta({title: '作業記録の保存期間', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '管理者の操作の履歴を確認する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 12.4.3 実務管理者及び運用担当者の作業ログ (customers only). The standard gives providers no guidance of their own here;
 * vendors tell what they record of their operators' work, who looks through it and how long it is kept, and what customers
 * see of their own administrators.
 *
 * @example
 * ```ts
 * administratorLogs({records: ['サービスの提供に関わる作業', '作業の結果'], retention: {years: 1}})
 * // サービスの提供に関わる作業および作業の結果を記録し、1年間保存しています。
 * ```
 */
export function administratorLogs(
  facts: Stated<AdministratorLogs> | Answer,
): Clause<'administratorLogs', AdministratorLogs> {
  return clause('administratorLogs', facts)
}
