import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Notice,
  noticeSchema,
  type Offer,
  offer,
  type Stated,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link userRegistration}. */
export interface UserRegistration extends Frame {
  /** Which identifiers the provider hands out, to whom and how. */
  readonly issues?: Notice
  /** With what customers can register and remove their users. */
  readonly functions?: Offer<readonly Feature[]>
}

export const userRegistrationSchema: z.ZodType<UserRegistration> = conform<UserRegistration>()(
  z.strictObject({
    issues: noticeSchema.optional().meta({title: '提供するID'}),
    functions: offer(featuresSchema).optional().meta({title: '利用者を登録・削除する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 9.2.1 利用者登録及び登録削除 (providers). A provider offers functions by which customers register and remove their
 * users, and tells how they are used (`manual`).
 *
 * @example
 * ```ts
 * userRegistration({
 *   issues: {of: ['利用者ID'], when: '利用の開始'},
 *   functions: [{at: '管理者画面', does: {objects: ['アカウント'], verbs: ['登録', '削除']}}],
 * })
 * // 利用の開始時に、利用者IDを提供します。管理者画面でアカウントを登録、削除できます。
 * ```
 */
export function userRegistration(
  facts: Stated<UserRegistration> | Answer,
): Clause<'userRegistration', UserRegistration> {
  return clause('userRegistration', facts)
}
