import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Offer,
  offer,
  type Stated,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** One of the sets of rights that customers can give. */
export interface AccessRole {
  /** What it is called: 「閲覧者」. */
  readonly role: Thing
  /** To which data or functions it applies: 「すべてのデータ」. */
  readonly on?: Thing
  /** What its holders can do, as action nouns: 「閲覧」. */
  readonly may: readonly Thing[]
  /** What they can't do, as action nouns: 「編集」. */
  readonly mayNot?: readonly Thing[]
}

/** Facts of {@link accessProvisioning}. */
export interface AccessProvisioning extends Frame {
  /** With what customers can give, change and withdraw their users' rights. */
  readonly functions?: Offer<readonly Feature[]>
  /** Which sets of rights there are. */
  readonly roles?: readonly AccessRole[]
}

export const accessProvisioningSchema: z.ZodType<AccessProvisioning> = conform<AccessProvisioning>()(
  z.strictObject({
    functions: offer(featuresSchema).optional().meta({title: 'アクセス権を管理する機能', direction: 'more'}),
    roles: z
      .array(
        z
          .strictObject({
            role: thingSchema.meta({title: '権限'}),
            on: thingSchema.optional().meta({title: '権限の対象'}),
            may: thingsSchema.meta({title: 'できること', direction: 'more'}),
            mayNot: thingsSchema.optional().meta({title: 'できないこと'}),
          })
          .meta({title: '権限の区分', identity: 'role'}),
      )
      .min(1)
      .optional()
      .meta({title: '権限の区分'}),
    ...frame,
  }),
)

/**
 * 9.2.2 利用者アクセスの提供（provisioning） (providers). A provider offers functions by which customers manage the rights
 * of each of their users, and tells how they are used (`manual`). Vendors also list the sets of rights.
 *
 * @example
 * ```ts
 * accessProvisioning({
 *   functions: [{to: '利用者', does: 'アクセス権を付与'}],
 *   roles: [{role: '閲覧者', on: 'すべてのデータ', may: ['閲覧'], mayNot: ['操作', '編集']}],
 * })
 * // 利用者にアクセス権を付与できます。
 * // 権限の区分は、次のとおりです。
 * // 権限｜対象｜できること｜できないこと
 * // 閲覧者｜すべてのデータ｜閲覧｜操作、編集
 * ```
 */
export function accessProvisioning(
  facts: Stated<AccessProvisioning> | Answer,
): Clause<'accessProvisioning', AccessProvisioning> {
  return clause('accessProvisioning', facts)
}
