import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Item,
  itemsSchema,
  type Notice,
  noticeFields,
  type Offer,
  offer,
  type Schedule,
  type Stated,
  scheduleSchema,
  type Thing,
  thingsSchema,
  wordOrThing,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/**
 * What a notice of a change tells: its category, the planned date and time, a technical description; a noun phrase where
 * none of the words fits: 「想定される影響」.
 */
export type ChangeDetail = 'category' | 'dateTime' | 'description' | Thing

/** How customers are told of changes. */
export interface ChangeNotice extends Notice {
  /** What the notice holds; the first three items of 12.1.2 have words of their own. */
  readonly tells?: readonly ChangeDetail[]
  /** Whether the start and the completion of the work are told too: the fourth item of 12.1.2. */
  readonly progress?: readonly ('start' | 'completion')[]
}

/** Facts of {@link changeManagement}. */
export interface ChangeManagement extends Frame {
  /** Which changes the provider makes: 「バージョンアップ」. */
  readonly changes?: readonly Item[]
  /** How often it makes them. */
  readonly every?: Schedule
  /** What a change goes through before it is released: 「影響の評価」, 「責任者の承認」. */
  readonly process?: readonly Thing[]
  /** How customers are told of changes; one notice for each kind of change. */
  readonly notices?: Offer<readonly ChangeNotice[]>
  /** What an urgent change does to the notice: it comes at shorter notice, or afterwards. */
  readonly urgent?: 'shortened' | 'afterwards'
  /** How customers are told of changes of the underlying cloud that could affect them. */
  readonly platformNotices?: Offer<readonly ChangeNotice[]>
  /** Where and how customers can look up changes. */
  readonly functions?: Offer<readonly Feature[]>
}

const changeNoticesSchema: z.ZodType<readonly ChangeNotice[]> = z
  .array(
    conform<ChangeNotice>()(
      nonEmpty(
        z.strictObject({
          ...noticeFields,
          tells: z
            .array(
              wordOrThing(['category', 'dateTime', 'description']).meta({
                title: '通知の内容',
                say: 'changeManagement.detail',
              }),
            )
            .min(1)
            .optional()
            .meta({title: '通知の内容', direction: 'more'}),
          progress: z
            .array(z.enum(['start', 'completion']).meta({title: '作業の節目', say: 'changeManagement.progress'}))
            .min(1)
            .optional()
            .meta({title: '開始と完了の通知', direction: 'more'}),
        }),
      ).meta({title: '変更の通知', say: 'changeManagement.notice', identity: 'of'}),
    ),
  )
  .min(1)

export const changeManagementSchema: z.ZodType<ChangeManagement> = conform<ChangeManagement>()(
  z.strictObject({
    changes: itemsSchema.optional().meta({title: '実施する変更'}),
    every: scheduleSchema.optional().meta({title: '変更の頻度', direction: 'none'}),
    process: thingsSchema.optional().meta({title: '変更の手続', direction: 'more'}),
    notices: offer(changeNoticesSchema).optional().meta({title: '変更の通知', direction: 'more'}),
    urgent: z
      .enum(['shortened', 'afterwards'])
      .optional()
      .meta({title: '緊急の変更の通知', say: 'changeManagement.urgent', direction: 'less'}),
    platformNotices: offer(changeNoticesSchema).optional().meta({title: '基盤の変更の通知', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '変更の情報を確認する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 12.1.2 変更管理 (customers and providers). A provider tells customers of changes that could harm their use of the
 * service: category, planned date and time, technical description, start and completion, also where a cloud underneath
 * causes them. Vendors also say which changes they make, how they approve them, and where customers can look them up.
 *
 * @example
 * ```ts
 * changeManagement({
 *   notices: [{of: ['{customer}に影響する変更'], ahead: {days: 14}, tells: ['category', 'dateTime'], channels: ['mail']}],
 * })
 * // お客様に影響する変更については、14日前までに種類および予定日時をメールで通知します。
 * ```
 */
export function changeManagement(
  facts: Stated<ChangeManagement> | Answer,
): Clause<'changeManagement', ChangeManagement> {
  return clause('changeManagement', facts)
}
