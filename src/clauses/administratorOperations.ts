import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Offer,
  offer,
  type Party,
  type Pointer,
  partySchema,
  pointerSchema,
  type Stated,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Critical operations on one screen or one kind of resource. */
export interface CriticalOperations {
  /** On which screen, or on what: 「ユーザーマスタ」, 「仮想サーバ」. */
  readonly at: Thing
  /** Which operations: 「利用者の削除」. */
  readonly of: readonly Thing[]
}

/** Facts of {@link administratorOperations}. */
export interface AdministratorOperations extends Frame {
  /** Which procedures are documented: `{service}の利用に必要な操作手順`; 操作手順 when left out. */
  readonly of?: Thing
  /** The documents that tell how critical operations are carried out. */
  readonly manuals?: Offer<readonly Pointer[]>
  /** Who gets them. */
  readonly availableTo?: Party
  /** Which operations count as critical: those whose failure can't be undone, or that decide over security. */
  readonly operations?: readonly CriticalOperations[]
  /** What guards customers against mistakes in them: 「削除保護を設定」. */
  readonly functions?: Offer<readonly Feature[]>
}

const manualSchema = pointerSchema.meta({title: '操作手順書', say: 'administratorOperations.manual'})

export const administratorOperationsSchema: z.ZodType<AdministratorOperations> = conform<AdministratorOperations>()(
  z.strictObject({
    of: thingSchema.optional().meta({title: '手順書に記載する手順'}),
    manuals: offer(z.array(manualSchema).min(1)).optional().meta({title: '操作手順書', direction: 'more'}),
    availableTo: partySchema.optional().meta({title: '操作手順書の提供先'}),
    operations: z
      .array(
        z
          .strictObject({
            at: thingSchema.meta({title: '画面・対象'}),
            of: thingsSchema.meta({title: '操作', direction: 'more'}),
          })
          .meta({title: '重要な操作', say: 'administratorOperations.operations', identity: 'at'}),
      )
      .min(1)
      .optional()
      .meta({title: '重要な操作', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '誤操作を防ぐ機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * CLD.12.1.5 実務管理者の運用のセキュリティ (customers and providers). A provider gives customers who need it the
 * documentation of critical operations and their procedures. Vendors name their manuals, who gets them, the operations
 * that matter, and the desk that answers questions (`contact`).
 *
 * @example
 * ```ts
 * administratorOperations({manuals: ['manual'], contact: {at: 'support', by: ['phone']}})
 * // 操作手順は、「ユーザマニュアル」で提供しています。操作に関するご質問は、サポート窓口（電話）で受け付けています。
 * ```
 */
export function administratorOperations(
  facts: Stated<AdministratorOperations> | Answer,
): Clause<'administratorOperations', AdministratorOperations> {
  return clause('administratorOperations', facts)
}
