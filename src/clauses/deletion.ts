import * as z from 'zod'
import {
  type Answer,
  type Deadline,
  type Desks,
  type Duration,
  deadlineSchema,
  desksSchema,
  durationSchema,
  type Feature,
  featuresSchema,
  type Item,
  itemsSchema,
  type Moment,
  momentSchema,
  type Notice,
  noticeSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Stated,
  type Step,
  stepsSchema,
  type Thing,
  thingSchema,
  thingsSchema,
  wordOrThing,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/**
 * How data is deleted: 完全に消去, 上書きにより消去, 暗号鍵の破棄により消去, 媒体の破壊により消去, 論理削除; or the means in the
 * vendor's own words, before により (「OSの機能」 prints 「OSの機能により削除」).
 */
export type DeletionMethod = 'erasure' | 'overwriting' | 'keyDestruction' | 'destruction' | 'logical' | Thing

const methodSchema: z.ZodType<DeletionMethod> = wordOrThing(
  ['erasure', 'overwriting', 'keyDestruction', 'destruction', 'logical'],
  '「により削除」の前に立つ手段を表す名詞句',
)
  .refine(method => !/(?:削除|消去)$/u.test(method), {
    error: '「により削除」の前に立つ手段を書いてください。例：「OSの機能」',
  })
  .meta({title: '削除の方法', say: 'deletion.method'})

/** What sets deletion off: the end of the contract, a user's withdrawal, the end of the service or of a trial, a request. */
export type DeletionTrigger = 'termination' | 'withdrawal' | 'serviceEnd' | 'trialEnd' | 'request'

const triggersSchema: z.ZodType<readonly DeletionTrigger[]> = z
  .array(
    z
      .enum(['termination', 'withdrawal', 'serviceEnd', 'trialEnd', 'request'])
      .meta({title: '削除の契機', say: 'deletion.trigger'}),
  )
  .min(1)

/** For how long at least data is still kept. */
export interface DeletionGrace {
  /** How long. */
  readonly for: Duration
  /** From when the time counts. */
  readonly from: Moment
}

/** How one kind of data is treated. At least one of the facts beside `of`. */
export interface DeletionByKind {
  /** What is deleted: 「専用サーバのデータ」. */
  readonly of: Thing
  /** What sets its deletion off, if not what sets off all deletion. */
  readonly trigger?: readonly DeletionTrigger[]
  /** By when it is deleted. */
  readonly deadline?: Deadline
  /** How it is deleted. */
  readonly method?: DeletionMethod
  /** By when its backups are deleted. */
  readonly backups?: Deadline
  /** Whether it can be handed back before. */
  readonly returnable?: boolean
}

/** How deletion is asked for. */
export interface DeletionRequest {
  /** Where to ask. */
  readonly at: Desks
  /** Who may ask. */
  readonly by?: Party
  /** The subject line to write. */
  readonly subject?: Thing
  /** What to state with it. */
  readonly give?: readonly Thing[]
  /** By when it is done. */
  readonly within?: Deadline
  /** What happens then, step by step. */
  readonly then?: readonly Step[]
}

/** How a certificate of deletion is got; `{}` says that it is issued on request. */
export interface DeletionCertificate {
  /** Who may ask for it. */
  readonly by?: Party
  /** Where to ask. */
  readonly at?: Desks
  /** By when it is issued. */
  readonly within?: Deadline
}

/** Backups with a time of their own. */
export interface DeletionOfBackups {
  /** By when they are deleted. */
  readonly deadline: Deadline
}

/** Facts of {@link deletion}. */
export interface Deletion extends Frame {
  /** What sets deletion off. */
  readonly trigger?: readonly DeletionTrigger[]
  /** What is deleted. */
  readonly data?: readonly Item[]
  /** From when the service can no longer be used. */
  readonly suspension?: Moment
  /** For how long at least data is kept before it is deleted. */
  readonly grace?: DeletionGrace
  /** By when data is deleted. */
  readonly deadline?: Deadline
  /** How data is deleted. */
  readonly method?: DeletionMethod
  /** Which standards the deletion follows: 「NIST SP 800-88」. */
  readonly conformsTo?: readonly Thing[]
  /** What differs by kind of data, or by where it lies. */
  readonly byKind?: readonly DeletionByKind[]
  /**
   * Backups: deleted at the time of the data (`together`), in the same way as the data (`likewise`), when their own
   * retention has run out, or by a time of their own.
   */
  readonly backups?: 'together' | 'likewise' | 'expiry' | DeletionOfBackups
  /** What is not deleted. */
  readonly excludes?: readonly Item[]
  /** What customers can take back or export. */
  readonly returns?: Offer<readonly Feature[]>
  /** What customers can delete themselves while they use the service. */
  readonly functions?: Offer<readonly Feature[]>
  /** How deletion is asked for, and what happens then. */
  readonly request?: DeletionRequest
  /** How customers are told of a deletion. */
  readonly notices?: Offer<readonly Notice[]>
  /** How a certificate of deletion is got. */
  readonly certificate?: Offer<DeletionCertificate>
}

export const deletionSchema: z.ZodType<Deletion> = conform<Deletion>()(
  z.strictObject({
    trigger: triggersSchema.optional().meta({title: '削除の契機'}),
    data: itemsSchema.optional().meta({title: '削除の対象', direction: 'more'}),
    suspension: momentSchema.optional().meta({title: '利用停止の時期'}),
    grace: z
      .strictObject({for: durationSchema.meta({direction: 'more'}), from: momentSchema})
      .optional()
      .meta({title: '削除までの保持期間', direction: 'more'}),
    deadline: deadlineSchema.optional().meta({title: '削除の期限', direction: 'less'}),
    method: methodSchema.optional().meta({title: '削除の方法'}),
    conformsTo: thingsSchema.optional().meta({title: '準拠する消去の基準', direction: 'more'}),
    byKind: z
      .array(
        z
          .strictObject({
            of: thingSchema.meta({title: '対象'}),
            trigger: triggersSchema.optional().meta({title: '削除の契機'}),
            deadline: deadlineSchema.optional().meta({title: '削除の期限', direction: 'less'}),
            method: methodSchema.optional(),
            backups: deadlineSchema.optional().meta({title: 'バックアップの削除の期限', direction: 'less'}),
            returnable: z
              .boolean()
              .optional()
              .meta({title: 'データの返却', say: 'deletion.returnable', direction: 'more'}),
          })
          .refine(kind => Object.values(kind).filter(fact => fact !== undefined).length > 1, {
            error: 'trigger、deadline、method、backups、returnableのどれかを書いてください',
          })
          .meta({title: '対象別の取扱い', say: 'deletion.kind', identity: 'of'}),
      )
      .min(1)
      .optional()
      .meta({title: '対象別の取扱い', direction: 'more'}),
    backups: z
      .union([
        z.enum(['together', 'likewise', 'expiry']),
        z.strictObject({deadline: deadlineSchema.meta({title: '削除の期限', direction: 'less'})}),
      ])
      .optional()
      .meta({title: 'バックアップの削除', say: 'deletion.backups', direction: 'less'}),
    excludes: itemsSchema.optional().meta({title: '削除の対象外', direction: 'less'}),
    returns: offer(featuresSchema).optional().meta({title: 'データの返却・書き出し', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: 'お客様がデータを削除する機能', direction: 'more'}),
    request: z
      .strictObject({
        at: desksSchema.meta({title: '依頼先'}),
        by: partySchema.optional().meta({title: '依頼できる者'}),
        subject: thingSchema.optional().meta({title: '件名'}),
        give: thingsSchema.optional().meta({title: '記入する事項'}),
        within: deadlineSchema.optional().meta({title: '依頼への対応の期限'}),
        // biome-ignore lint/suspicious/noThenProperty: a fact's name; the value is never awaited.
        then: stepsSchema.optional().meta({title: '依頼の後の手順'}),
      })
      .optional()
      .meta({title: '削除の依頼方法'}),
    notices: offer<readonly Notice[]>(z.array(noticeSchema).min(1))
      .optional()
      .meta({title: '削除の通知', direction: 'more'}),
    certificate: offer<DeletionCertificate>(
      z.strictObject({
        by: partySchema.optional().meta({title: '依頼できる者'}),
        at: desksSchema.optional().meta({title: '依頼先'}),
        within: deadlineSchema.optional().meta({title: '発行の期限'}),
      }),
    )
      .optional()
      .meta({title: '削除証明書', direction: 'more'}),
    ...frame,
  }),
)

/**
 * CLD.8.1.5 クラウドサービスカスタマの資産の除去 (customers and providers). A provider tells which data it hands back and
 * deletes when the contract ends, how, and by when; vendors also say what becomes of backups, what is left out, how
 * deletion is asked for, and whether they certify it.
 *
 * @example
 * ```ts
 * deletion({trigger: ['serviceEnd'], data: ['お客様のデータ'], method: 'erasure', backups: 'together'})
 * // 本サービスの提供終了時は、お客様のデータを完全に消去します。バックアップも、データと同時に削除します。
 * ```
 */
export function deletion(facts: Stated<Deletion> | Answer): Clause<'deletion', Deletion> {
  return clause('deletion', facts)
}
