import * as z from 'zod'
import {
  type Act,
  type Answer,
  actsSchema,
  type Item,
  itemsSchema,
  type Measure,
  measuresSchema,
  type Notice,
  noticeFields,
  noticeSchema,
  type Offer,
  offer,
  type Party,
  type Pointer,
  partySchema,
  pointersSchema,
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

/** How the provider has organised the handling of incidents. */
export interface IncidentProcess {
  /** To which standard it conforms: 「ISO/IEC 27001」. */
  readonly conformsTo?: Thing
  /** It is the same throughout the company: prints 「標準化した」. */
  readonly standardized?: true
  /** For what all procedures are written down: 「報告」, 「エスカレーション」. */
  readonly documented?: readonly Thing[]
  /** Who oversees it. */
  readonly managedBy?: Party
  /** By what the response is decided: 「影響」, 「緊急度」. */
  readonly triage?: readonly Thing[]
}

/** One phase of the handling of an incident. */
export interface IncidentPhase {
  /** What it is called: 「検知・報告」. */
  readonly phase: Thing
  /** What is done in it. */
  readonly measures: readonly Measure[]
  /** Customers are told in this phase, as `report` says. */
  readonly reports?: true
}

/** How much of an incident is disclosed. */
export interface IncidentDisclosure {
  /** Of incidents that the provider has caused only. */
  readonly cause?: 'provider'
  /** Of incidents that affect customers only. */
  readonly affects?: 'customer'
  /** To the same level for all, by severity, or case by case. */
  readonly level: 'same' | 'bySeverity' | 'individual'
  /** What is disclosed: 「原因」, 「影響の範囲」. */
  readonly tells?: readonly Thing[]
}

/** How customers are told of an incident, and by when. */
export interface IncidentReport extends Notice {
  /** Of which incidents: those that may affect customers severely (`major`), those that do (`severe`), or all. */
  readonly severity?: 'major' | 'severe' | 'all'
  /** As soon as possible within the time of `within`. */
  readonly promptly?: true
}

/** What the provider does to make an incident good. */
export interface IncidentRemedies {
  /** For incidents that the provider has caused only. */
  readonly cause?: 'provider'
  /** For incidents that affect customers only. */
  readonly affects?: 'customer'
  /** What it does: 「利用料金を減額」; several acts are joined with 「し、」. */
  readonly does: Act | readonly Act[]
}

/** Facts of {@link incident}. 16.1.1 enumerates six subjects; the fifth, the contact, is `contact` of the frame. */
export interface Incident extends Frame {
  /** Which incidents are handled: `{provider}が確認したセキュリティインシデント`; インシデント when left out. */
  readonly of?: Thing
  /** By which rules incidents are handled. */
  readonly rules?: readonly Pointer[]
  /** How the handling of incidents is organised. */
  readonly process?: IncidentProcess
  /** What is done, phase by phase. */
  readonly phases?: readonly IncidentPhase[]
  /** Which incidents are reported to customers. */
  readonly scope?: readonly Item[]
  /** How much of them is disclosed. */
  readonly disclosure?: IncidentDisclosure
  /** How and by when customers are told. */
  readonly report?: IncidentReport
  /** How customers are told of the progress and the outcome. */
  readonly followUp?: Offer<Notice>
  /** What the provider does to make an incident good. */
  readonly remedies?: IncidentRemedies
  /** How often the handling of incidents is rehearsed. */
  readonly drill?: Offer<Schedule>
}

export const incidentSchema: z.ZodType<Incident> = conform<Incident>()(
  z.strictObject({
    of: thingSchema.optional().meta({title: '対応するインシデント'}),
    rules: pointersSchema.optional().meta({title: 'インシデント対応で従う規程'}),
    process: nonEmpty(
      z.strictObject({
        conformsTo: thingSchema.optional().meta({title: '準拠する規格'}),
        standardized: z.literal(true).optional().meta({title: 'プロセスの標準化', direction: 'more'}),
        documented: thingsSchema.optional().meta({title: '文書化した手順', direction: 'more'}),
        managedBy: partySchema.optional().meta({title: '一元的に管理する者'}),
        triage: thingsSchema.optional().meta({title: '対応を決める基準', direction: 'more'}),
      }),
    )
      .optional()
      .meta({title: '対応プロセス', direction: 'more'}),
    phases: z
      .array(
        z
          .strictObject({
            phase: thingSchema.meta({title: '段階'}),
            measures: measuresSchema.meta({title: '段階で行うこと'}),
            reports: z.literal(true).optional().meta({title: 'お客様への通知を行う段階', direction: 'more'}),
          })
          .meta({title: '対応の段階', say: 'incident.phase', identity: 'phase', ordered: true}),
      )
      .min(1)
      .optional()
      .meta({title: '対応の段階', direction: 'more'}),
    scope: itemsSchema.optional().meta({title: '報告する範囲', direction: 'more'}),
    disclosure: z
      .strictObject({
        cause: z.literal('provider').optional().meta({title: '原因の範囲', say: 'incident.cause'}),
        affects: z.literal('customer').optional().meta({title: '影響の範囲', say: 'incident.affects'}),
        level: z.enum(['same', 'bySeverity', 'individual']).meta({title: '水準', say: 'incident.level'}),
        tells: thingsSchema.optional().meta({title: '開示する内容', direction: 'more'}),
      })
      .optional()
      .meta({title: '開示の程度', say: 'incident.disclosure', direction: 'more'}),
    report: conform<IncidentReport>()(
      nonEmpty(
        z.strictObject({
          severity: z
            .enum(['severe', 'major', 'all'])
            .optional()
            .meta({title: '通知するインシデント', say: 'incident.severity', direction: 'more'}),
          promptly: z.literal(true).optional().meta({title: '速やかな通知', direction: 'more'}),
          ...noticeFields,
        }),
      ).refine(report => !(report.promptly && report.within === 'promptly'), {
        error: 'promptlyは、withinに時間を書くときに添えてください',
        path: ['promptly'],
      }),
    )
      .optional()
      .meta({title: '通知の目標時間と手順', say: 'incident.report', direction: 'less'}),
    followUp: offer(noticeSchema).optional().meta({title: '経過と結果の報告', direction: 'more'}),
    remedies: z
      .strictObject({
        cause: z.literal('provider').optional().meta({title: '原因の範囲', say: 'incident.cause'}),
        affects: z.literal('customer').optional().meta({title: '影響の範囲', say: 'incident.affects'}),
        does: actsSchema.meta({title: '対処', direction: 'more'}),
      })
      .optional()
      .meta({title: '適用可能な対処', say: 'incident.remedies', direction: 'more'}),
    drill: offer(scheduleSchema).optional().meta({title: 'インシデント対応の訓練', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 16.1.1 責任及び手順 (customers and providers). A provider tells which incidents it reports, how much it discloses, the
 * target time and the procedure of the notice, the contact (`contact`), and the remedies that apply. Vendors also describe
 * how they handle incidents, and by which rules.
 *
 * @example
 * ```ts
 * incident({
 *   rules: ['rules'],
 *   report: {severity: 'major', within: {hours: 24, from: 'confirmation', kind: 'target'}, channels: ['mail']},
 * })
 * // インシデントには、「各種関連規程」に従って対応します。お客様に重大な影響を及ぼすおそれがある場合は、確認から24時間以内を
 * // 目標に、メールで通知します。
 * ```
 */
export function incident(facts: Stated<Incident> | Answer): Clause<'incident', Incident> {
  return clause('incident', facts)
}
