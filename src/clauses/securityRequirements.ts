import * as z from 'zod'
import {
  type Answer,
  concernSchema,
  type Item,
  itemsSchema,
  type Measure,
  measuresSchema,
  type Offer,
  offer,
  type Pointer,
  pointerSchema,
  type Review,
  reviewsSchema,
  type SecurityConcern,
  type Stated,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** A subject of information security with what is done about it. */
export interface RequirementTopic {
  /** The subject. */
  readonly topic: SecurityConcern
  /** What is done about it. */
  readonly measures?: readonly Measure[]
}

/** How requirements are analysed before something is built. */
export interface RequirementAnalysis {
  /** What is analysed: services, projects. */
  readonly of: readonly Item[]
  /** In which document the result is put down. */
  readonly document?: Pointer
  /** What that document holds. */
  readonly covers?: readonly Thing[]
  /** For which purpose, ending in an action noun: 「安全な開発ライフサイクルの構築」. */
  readonly for?: Thing
}

/** A public list of questions that the provider has answered. */
export interface RequirementChecklist {
  /** What the list is called: 「クラウドサービスレベルのチェックリスト」. */
  readonly name: Thing
  /** Where the answers are published. */
  readonly in?: Pointer
}

/** Facts of {@link securityRequirements}. */
export interface SecurityRequirements extends Frame {
  /** The main security functions, for customers to hold against their requirements. */
  readonly provided?: readonly Item[]
  /** The subjects that are dealt with, and what is done about each. */
  readonly topics?: readonly RequirementTopic[]
  /** How security requirements are analysed and put down. */
  readonly analysis?: RequirementAnalysis
  /** Public checklists that are answered. */
  readonly checklists?: Offer<readonly RequirementChecklist[]>
  /** How it is reviewed whether requirements are met. */
  readonly reviews?: readonly Review[]
}

export const securityRequirementsSchema: z.ZodType<SecurityRequirements> = conform<SecurityRequirements>()(
  z.strictObject({
    provided: itemsSchema.optional().meta({title: '主なセキュリティ機能', direction: 'more'}),
    topics: z
      .array(
        z
          .strictObject({
            topic: concernSchema.meta({title: '項目'}),
            measures: measuresSchema.optional().meta({title: '項目別の対策'}),
          })
          .meta({title: '対応する項目', identity: 'topic', direction: 'more'}),
      )
      .min(1)
      .optional()
      .meta({title: '対応する項目', direction: 'more'}),
    analysis: z
      .strictObject({
        of: itemsSchema.meta({title: '分析の対象', direction: 'more'}),
        document: pointerSchema.optional().meta({title: 'まとめる文書'}),
        covers: thingsSchema.optional().meta({title: '記載する事項', direction: 'more'}),
        for: thingSchema.optional().meta({title: '分析の目的'}),
      })
      .optional()
      .meta({title: '要求事項の分析', direction: 'more'}),
    checklists: offer<readonly RequirementChecklist[]>(
      z
        .array(
          z
            .strictObject({
              name: thingSchema.meta({title: 'チェックリストの名称'}),
              in: pointerSchema.optional().meta({title: '回答の公開先'}),
            })
            .meta({
              title: 'チェックリスト',
              identity: 'name',
              direction: 'more',
            }),
        )
        .min(1),
    )
      .optional()
      .meta({title: '公開チェックリストへの回答', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: '対応状況の見直し'}),
    ...frame,
  }),
)

/**
 * 14.1.1 情報セキュリティ要求事項の分析及び仕様化 (customers and providers). A provider tells which security functions it has,
 * as far as that helps no attacker, so that customers can hold them against their own requirements.
 *
 * @example
 * ```ts
 * securityRequirements({provided: ['マルウェアの検査機能', 'ログの管理機能', '監視機能']})
 * // 本サービスは、主なセキュリティ機能としてマルウェアの検査機能、ログの管理機能および監視機能を備えています。
 * ```
 */
export function securityRequirements(
  facts: Stated<SecurityRequirements> | Answer,
): Clause<'securityRequirements', SecurityRequirements> {
  return clause('securityRequirements', facts)
}
