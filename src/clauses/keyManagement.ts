import * as z from 'zod'
import {
  type Answer,
  type Feature,
  featuresSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Schedule,
  type Stated,
  scheduleSchema,
  type Thing,
  thingSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** A stage in the life of a key. */
export type KeyStage =
  | 'generation'
  | 'distribution'
  | 'storage'
  | 'renewal'
  | 'retrieval'
  | 'retention'
  | 'revocation'
  | 'destruction'

/** A key or a kind of keys. */
export interface KeyInUse {
  /** What it protects or is: 「データベースの暗号鍵」. */
  readonly of: Thing
  /** Who manages it. */
  readonly owner: Party
  /** With which system or service: prints 「…により」. */
  readonly with?: Thing
  /** Its type: 「AES-256」, 「RSA-2048」. */
  readonly algorithm?: Thing
  /** Where it is kept: 「ハードウェアセキュリティモジュール」. */
  readonly at?: Thing
  /** How often it is replaced. */
  readonly rotation?: Schedule
}

/** Facts of {@link keyManagement}. */
export interface KeyManagement extends Frame {
  /** Which keys there are, and who manages them how. */
  readonly keys?: readonly KeyInUse[]
  /** Stages in the life of keys for which there is a procedure. */
  readonly lifecycle?: readonly KeyStage[]
  /** Who has access to keys. */
  readonly limitedTo?: readonly Party[]
  /** What customers can do with keys. */
  readonly functions?: Offer<readonly Feature[]>
}

export const keyManagementSchema: z.ZodType<KeyManagement> = conform<KeyManagement>()(
  z.strictObject({
    keys: z
      .array(
        z
          .strictObject({
            of: thingSchema.meta({title: '鍵の名称'}),
            owner: partySchema.meta({title: '鍵の管理者'}),
            with: thingSchema.optional().meta({title: '鍵の管理の手段'}),
            algorithm: thingSchema.optional().meta({title: '鍵の種類', direction: 'more', graded: true}),
            at: thingSchema.optional().meta({title: '鍵の保管先'}),
            rotation: scheduleSchema.optional().meta({title: '鍵の更新の頻度'}),
          })
          .meta({title: '暗号鍵', say: 'keyManagement.key', identity: 'of', direction: 'more'}),
      )
      .min(1)
      .optional()
      .meta({title: '暗号鍵', direction: 'more'}),
    lifecycle: z
      .array(
        z
          .enum([
            'generation',
            'distribution',
            'storage',
            'renewal',
            'retrieval',
            'retention',
            'revocation',
            'destruction',
          ])
          .meta({title: '鍵の管理の段階', say: 'keyManagement.stage'}),
      )
      .min(1)
      .optional()
      .meta({title: '鍵の管理手順', direction: 'more'}),
    limitedTo: z.array(partySchema).min(1).optional().meta({title: '鍵を扱える者'}),
    functions: offer(featuresSchema).optional().meta({title: '鍵を管理する機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 10.1.2 鍵管理 (customers; providers are asked about it). A provider that tells something says which keys there are, who
 * manages them with which system, for which stages of their life there are procedures, and what customers can do with
 * keys by themselves.
 *
 * @example
 * ```ts
 * keyManagement({
 *   keys: [{of: 'データベースの暗号鍵', owner: 'provider', with: '鍵管理サービス', rotation: {every: 'year'}}],
 * })
 * // データベースの暗号鍵は、当社が鍵管理サービスにより管理し、年1回更新しています。
 * ```
 */
export function keyManagement(facts: Stated<KeyManagement> | Answer): Clause<'keyManagement', KeyManagement> {
  return clause('keyManagement', facts)
}
