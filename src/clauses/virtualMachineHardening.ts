import * as z from 'zod'
import {
  type Answer,
  type Login,
  loginSchema,
  type Mfa,
  mfaSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Schedule,
  type Stated,
  scheduleSchema,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** What is cut down to the necessary: ports, protocols, services, or the addresses from which one may connect. */
export type HardeningRestriction = 'port' | 'protocol' | 'service' | 'ipAddress'

/** How the configuration is checked: at one of two times in the life of a machine. */
export interface HardeningCheck {
  /** What is checked: 「不要な設定変更の有無」; the configuration when left out. */
  readonly of?: Thing
  /** When it is built, or while it is in operation. */
  readonly when: 'build' | 'operation'
  /** With which tool: prints 「…で」. */
  readonly with?: Thing
  /** How often. */
  readonly every?: Schedule
}

/** What is done against malware. */
export interface HardeningAntiMalware {
  /** The product or kind of product: 「ウイルス対策ソフト」. */
  readonly with?: Thing
  /** How often its definitions are updated. */
  readonly updates?: Schedule
  /** Who is told of a find. */
  readonly notifies?: Party
  /** A find is acted upon. */
  readonly responds?: true
}

/** How logs of the machines are kept. */
export interface HardeningLogging {
  /** With which tool they are collected: prints 「…で」. */
  readonly with?: Thing
  /** Collected and kept without anybody's doing. */
  readonly automatic?: true
  /** They are protected from tampering. */
  readonly protected?: true
  /** Signs of misuse in them are acted upon. */
  readonly responds?: true
}

/** Facts of {@link virtualMachineHardening}. */
export interface VirtualMachineHardening extends Frame {
  /** Which machines or environments: 「構築するすべての仮想化環境」. */
  readonly of?: Thing
  /** Baselines that the configuration follows: 「CIS Benchmarks」. */
  readonly baselines?: readonly Thing[]
  /** What is cut down to the necessary. */
  readonly restricts?: readonly HardeningRestriction[]
  /** How the configuration is checked. */
  readonly configuration?: readonly HardeningCheck[]
  /** How often patches are applied. */
  readonly patches?: Offer<Schedule>
  /** What is done against malware. */
  readonly antiMalware?: Offer<HardeningAntiMalware>
  /** How logs are taken and kept. */
  readonly logging?: Offer<HardeningLogging>
  /** How the provider's administrators get access. */
  readonly administration?: Login
  /** Multi-factor authentication of the provider's administrators; `{}` says that it is in use. */
  readonly mfa?: Mfa
}

export const virtualMachineHardeningSchema: z.ZodType<VirtualMachineHardening> = conform<VirtualMachineHardening>()(
  z.strictObject({
    of: thingSchema.optional().meta({title: '要塞化の対象'}),
    baselines: thingsSchema.optional().meta({title: '要塞化の基準', direction: 'more'}),
    restricts: z
      .array(
        z
          .enum(['port', 'protocol', 'service', 'ipAddress'])
          .meta({title: '制限するもの', say: 'virtualMachineHardening.restriction'}),
      )
      .min(1)
      .optional()
      .meta({title: '制限の対象', direction: 'more'}),
    configuration: z
      .array(
        z
          .strictObject({
            of: thingSchema.optional().meta({title: '確認するもの'}),
            when: z.enum(['build', 'operation']).meta({title: '確認の時期', say: 'virtualMachineHardening.checkTime'}),
            with: thingSchema.optional().meta({title: '確認の手段'}),
            every: scheduleSchema.optional().meta({title: '確認の頻度'}),
          })
          .meta({title: '設定の確認', say: 'virtualMachineHardening.check', identity: 'when', direction: 'more'}),
      )
      .min(1)
      .optional()
      .meta({title: '設定の確認', direction: 'more'}),
    patches: offer(scheduleSchema).optional().meta({title: 'パッチの適用', direction: 'more'}),
    antiMalware: offer(
      conform<HardeningAntiMalware>()(
        nonEmpty(
          z.strictObject({
            with: thingSchema.optional().meta({title: 'マルウェア対策の手段'}),
            updates: scheduleSchema.optional().meta({title: '定義ファイルの更新の頻度'}),
            notifies: partySchema.optional().meta({title: '検知の通知先'}),
            responds: z.literal(true).optional().meta({title: '検知時の対応', direction: 'more'}),
          }),
        ).meta({title: 'マルウェア対策', say: 'virtualMachineHardening.antiMalware', direction: 'more'}),
      ),
    )
      .optional()
      .meta({title: 'マルウェア対策', direction: 'more'}),
    logging: offer(
      conform<HardeningLogging>()(
        nonEmpty(
          z.strictObject({
            with: thingSchema.optional().meta({title: 'ログの収集の手段'}),
            automatic: z.literal(true).optional().meta({title: 'ログの自動収集', direction: 'more'}),
            protected: z.literal(true).optional().meta({title: '改ざんからの保護', direction: 'more'}),
            responds: z.literal(true).optional().meta({title: '異常への対応', direction: 'more'}),
          }),
        ).meta({title: 'ログの取得', say: 'virtualMachineHardening.logging', direction: 'more'}),
      ),
    )
      .optional()
      .meta({title: 'ログの取得', direction: 'more'}),
    administration: loginSchema
      .meta({title: '管理者のアクセス', say: 'virtualMachineHardening.administration', direction: 'more'})
      .optional(),
    mfa: mfaSchema.optional().meta({title: '管理者の多要素認証', direction: 'more'}),
    ...frame,
  }),
)

/**
 * CLD.9.5.2 仮想マシンの要塞化 (customers and providers). A provider shows that virtual machines are hardened: only the
 * ports, protocols and services that are needed, and measures such as protection from malware and logging.
 *
 * @example
 * ```ts
 * virtualMachineHardening({restricts: ['port', 'protocol', 'ipAddress']})
 * // ポート、プロトコルおよび接続元のIPアドレスを必要なものに限定しています。
 * ```
 */
export function virtualMachineHardening(
  facts: Stated<VirtualMachineHardening> | Answer,
): Clause<'virtualMachineHardening', VirtualMachineHardening> {
  return clause('virtualMachineHardening', facts)
}
