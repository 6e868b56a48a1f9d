import * as z from 'zod'
import {
  type Answer,
  type Deadline,
  deadlineSchema,
  type Encryption,
  encryptionFields,
  type Feature,
  featuresSchema,
  type Item,
  itemsSchema,
  type Offer,
  offer,
  type Place,
  placeSchema,
  type Request,
  type Retention,
  requestSchema,
  retentionSchema,
  type Schedule,
  type Stated,
  type Step,
  scheduleSchema,
  stepsSchema,
  type Thing,
  thingSchema,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** How backups are made. */
export interface BackupMethod {
  /** With which function or tool: prints 「…により」. */
  readonly with?: Thing
  /** In which form: 「スナップショット」 prints 「スナップショット形式で」. */
  readonly format?: Thing
  /** For which purpose, ending in an action noun: `{provider}の判断による復旧`. */
  readonly for?: Thing
}

/** How one kind of data is backed up. At least one of the facts beside `of`. */
export interface BackupByKind {
  /** What is backed up: 「契約データベース」. */
  readonly of: Thing
  /** How often, and when in the day. */
  readonly schedule?: Schedule
  /** In which form: 「スナップショット」. */
  readonly format?: Thing
  /** How long, or in how many generations, it is kept. */
  readonly retention?: Retention
}

/** How data is restored. */
export interface Restore {
  /** By when it is done. */
  readonly within?: Deadline
  /** Step by step. */
  readonly procedure?: readonly Step[]
}

/** Where backups lie. */
export interface BackupStorage {
  /** On what: 「ストレージサーバ」. */
  readonly at?: Thing
  /** In which places. */
  readonly places?: readonly Place[]
  /** Apart from what: `{customer}のネットワーク`. */
  readonly apartFrom?: Thing
}

/** Facts of {@link backup}. The first seven subjects are those that 12.3.1 enumerates. */
export interface Backup extends Frame {
  /** What is backed up. */
  readonly scope?: readonly Item[]
  /** How often, and when in the day. */
  readonly schedule?: Schedule
  /** By which means, in which form, for what. */
  readonly method?: BackupMethod
  /** What differs by kind of data. */
  readonly byKind?: readonly BackupByKind[]
  /** How backups are encrypted. */
  readonly encryption?: Offer<Omit<Encryption, 'of'>>
  /** How long, or in how many generations, backups are kept. */
  readonly retention?: Retention
  /** How often it is checked that backups are whole. */
  readonly integrityCheck?: Offer<Schedule>
  /** How data is restored, and by when. */
  readonly restore?: Restore
  /** How often a restore is tested. */
  readonly restoreTest?: Offer<Schedule>
  /** Where backups are kept. */
  readonly storage?: BackupStorage
  /** What customers can back up themselves. */
  readonly functions?: Offer<readonly Feature[]>
  /** Who may ask for a restore, and what happens then. */
  readonly restoreOnRequest?: Offer<Request>
}

export const backupSchema: z.ZodType<Backup> = conform<Backup>()(
  z.strictObject({
    scope: itemsSchema.optional().meta({title: 'バックアップの対象', direction: 'more'}),
    schedule: scheduleSchema.optional().meta({title: '取得の頻度'}),
    method: nonEmpty(
      z.strictObject({
        with: thingSchema.optional().meta({title: '取得の手段'}),
        format: thingSchema.optional().meta({title: '形式'}),
        for: thingSchema.optional().meta({title: '目的'}),
      }),
    )
      .optional()
      .meta({title: '方式と形式'}),
    byKind: z
      .array(
        z
          .strictObject({
            of: thingSchema.meta({title: '対象'}),
            schedule: scheduleSchema.optional().meta({title: '取得の頻度'}),
            format: thingSchema.optional().meta({title: '形式'}),
            retention: retentionSchema.optional().meta({title: '保持'}),
          })
          .refine(kind => Object.values(kind).filter(fact => fact !== undefined).length > 1, {
            error: 'schedule、format、retentionのどれかを書いてください',
          })
          .meta({title: '対象別のバックアップ', say: 'backup.kind', identity: 'of'}),
      )
      .min(1)
      .optional()
      .meta({title: '対象別のバックアップ', direction: 'more'}),
    encryption: offer(conform<Omit<Encryption, 'of'>>()(nonEmpty(z.strictObject(encryptionFields))))
      .optional()
      .meta({title: 'バックアップの暗号化', direction: 'more'}),
    retention: retentionSchema.optional().meta({title: '保持'}),
    integrityCheck: offer(scheduleSchema).optional().meta({title: '完全性の確認', direction: 'more'}),
    restore: nonEmpty(
      z.strictObject({
        within: deadlineSchema.optional().meta({title: '復元の時間'}),
        procedure: stepsSchema.optional().meta({title: '復元の手順'}),
      }),
    )
      .optional()
      .meta({title: '復元の手順と時間', direction: 'less'}),
    restoreTest: offer(scheduleSchema).optional().meta({title: '復元試験', direction: 'more'}),
    storage: nonEmpty(
      z.strictObject({
        at: thingSchema.optional().meta({title: '保管先'}),
        places: z.array(placeSchema).min(1).optional().meta({title: '保管場所'}),
        apartFrom: thingSchema.optional().meta({title: '分離の相手'}),
      }),
    )
      .optional()
      .meta({title: 'バックアップの保管場所'}),
    functions: offer(featuresSchema).optional().meta({title: 'バックアップの機能', direction: 'more'}),
    restoreOnRequest: offer(requestSchema).optional().meta({title: 'ご依頼による復元', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 12.3.1 情報のバックアップ (customers and providers). A provider tells scope and schedule, method and format with
 * encryption, retention, integrity check, restore procedure and time, restore test, and storage location; vendors also
 * say what customers can back up themselves and whether they can ask for a restore.
 *
 * @example
 * ```ts
 * backup({scope: ['システム'], schedule: {every: 'day'}, retention: {generations: 35}})
 * // システムのバックアップを日次で取得し、35世代分を保持しています。
 * ```
 */
export function backup(facts: Stated<Backup> | Answer): Clause<'backup', Backup> {
  return clause('backup', facts)
}
