import * as z from 'zod'
import {
  type Answer,
  type Duration,
  durationSchema,
  type Feature,
  featuresSchema,
  type Logins,
  loginsSchema,
  type Measure,
  measureSchema,
  type Offer,
  offer,
  type Stated,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** What access can be restricted to: the service as a whole, single functions of it, or the data held in it. */
export type RestrictedAccess = 'service' | 'function' | 'data'

/** Facts of {@link accessRestriction}. */
export interface AccessRestriction extends Frame {
  /** What customers can restrict access to: the three that 9.4.1 enumerates. */
  readonly restricts?: readonly RestrictedAccess[]
  /** What customers can set to restrict access. */
  readonly functions?: Offer<readonly Feature[]>
  /** How users log in. */
  readonly login?: Logins
  /** How connections are restricted by their IP address. */
  readonly ipRestriction?: Offer<Measure>
  /** After how long without use a session ends by itself. */
  readonly sessionTimeout?: Offer<Duration>
}

export const accessRestrictionSchema: z.ZodType<AccessRestriction> = conform<AccessRestriction>()(
  z.strictObject({
    restricts: z
      .array(
        z
          .enum(['service', 'function', 'data'])
          .meta({title: 'アクセスの対象', say: 'accessRestriction.restrictedAccess'}),
      )
      .min(1)
      .optional()
      .meta({title: 'アクセスを制限できる対象', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: 'アクセスを制限する機能', direction: 'more'}),
    login: loginsSchema.optional().meta({title: 'ログインの方法', direction: 'more'}),
    ipRestriction: offer(measureSchema).optional().meta({title: '接続元IPアドレスの制限', direction: 'more'}),
    sessionTimeout: offer(durationSchema).optional().meta({title: '自動ログアウト', direction: 'less'}),
    ...frame,
  }),
)

/**
 * 9.4.1 情報へのアクセス制限 (customers and providers). A provider gives customers the means to restrict access to the
 * service, to its functions and to the data held in it, and tells which these are.
 *
 * @example
 * ```ts
 * accessRestriction({functions: notProvided(), login: {by: ['ID', 'パスワード'], setBy: 'administrator'}})
 * // お客様がアクセス権を管理する機能は提供していません。ログインには、管理者があらかじめ設定したIDおよびパスワードを用います。
 * ```
 */
export function accessRestriction(
  facts: Stated<AccessRestriction> | Answer,
): Clause<'accessRestriction', AccessRestriction> {
  return clause('accessRestriction', facts)
}
