import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Offer,
  offer,
  type Stated,
  type Thing,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** Facts of {@link networkAccess}. */
export interface NetworkAccess extends Frame {
  /** Over which networks the service is reached: 「インターネット」, 「VPN」. */
  readonly connections?: readonly Thing[]
  /** With what customers can restrict from where the service is reached. */
  readonly functions?: Offer<readonly Feature[]>
}

export const networkAccessSchema: z.ZodType<NetworkAccess> = conform<NetworkAccess>()(
  z.strictObject({
    connections: thingsSchema.optional().meta({title: '接続方法', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '接続元を制限する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 9.1.2 ネットワーク及びネットワークサービスへのアクセス (customers only). The standard asks customers to set rules for
 * access to each cloud service; a provider helps by telling over which networks it is reached and what can restrict that.
 *
 * @example
 * ```ts
 * networkAccess({connections: ['インターネット', 'VPN'], functions: [{at: '管理画面', does: '接続元のIPアドレスを制限'}]})
 * // 本サービスには、インターネットまたはVPN経由で接続できます。管理画面で接続元のIPアドレスを制限できます。
 * ```
 */
export function networkAccess(facts: Stated<NetworkAccess> | Answer): Clause<'networkAccess', NetworkAccess> {
  return clause('networkAccess', facts)
}
