import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Logins,
  loginsSchema,
  type Mfa,
  mfaSchema,
  type Offer,
  offer,
  type Stated,
  type Thing,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Single sign-on: by which protocols, with which identity providers. `{}` says that there is one. */
export interface SingleSignOn {
  /** The protocols: 「SAML 2.0」. */
  readonly protocols?: readonly Thing[]
  /** The identity providers known to work. */
  readonly providers?: readonly Thing[]
}

/** Facts of {@link privilegedAccess}. */
export interface PrivilegedAccess extends Frame {
  /** How the customers' administrators log in. */
  readonly login?: Logins
  /** Whether there is multi-factor authentication, by which methods, and for whom it is required. */
  readonly mfa?: Mfa
  /** Whether administrators can log in through an identity provider of the customer's. */
  readonly singleSignOn?: Offer<SingleSignOn>
  /** Which accounts hold privileged rights: 「契約管理者のアカウント」. */
  readonly accounts?: readonly Thing[]
  /** With what customers can manage privileged rights. */
  readonly functions?: Offer<readonly Feature[]>
}

export const privilegedAccessSchema: z.ZodType<PrivilegedAccess> = conform<PrivilegedAccess>()(
  z.strictObject({
    login: loginsSchema.optional().meta({title: 'ログインの方法', direction: 'more'}),
    mfa: mfaSchema.optional().meta({title: '多要素認証', direction: 'more'}),
    singleSignOn: offer(
      conform<SingleSignOn>()(
        z
          .strictObject({
            protocols: thingsSchema.optional().meta({title: '対応する方式', direction: 'more'}),
            providers: thingsSchema.optional().meta({title: '対応するIDプロバイダ', direction: 'more'}),
          })
          .meta({title: 'シングルサインオン', say: 'privilegedAccess.singleSignOn', direction: 'more'}),
      ),
    )
      .optional()
      .meta({title: 'シングルサインオン', direction: 'more'}),
    accounts: thingsSchema.optional().meta({title: '特権を持つアカウント'}),
    functions: offer(featuresSchema).optional().meta({title: '特権を管理する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 9.2.3 特権的アクセス権の管理 (customers and providers). A provider offers authentication strong enough for the risk
 * when a customer's administrators reach the administrative functions, such as multi-factor authentication. Vendors also
 * say how privileges are assigned.
 *
 * @example
 * ```ts
 * privilegedAccess({mfa: {requiredFor: ['administrator']}, customerDuties: ['管理者権限の厳重な管理']})
 * // 管理者には、多要素認証を必須としています。お客様には、管理者権限の厳重な管理をお願いします。
 * ```
 */
export function privilegedAccess(
  facts: Stated<PrivilegedAccess> | Answer,
): Clause<'privilegedAccess', PrivilegedAccess> {
  return clause('privilegedAccess', facts)
}
