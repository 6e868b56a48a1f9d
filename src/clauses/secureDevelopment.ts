import * as z from 'zod'
import {
  type Answer,
  type Flowdown,
  flowdownSchema,
  type Offer,
  offer,
  type Party,
  type Pointer,
  partySchema,
  pointersSchema,
  type Review,
  reviewsSchema,
  type Schedule,
  type Separation,
  type Stated,
  scheduleSchema,
  separationsSchema,
  type Thing,
  thingSchema,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** A stage of development, or a check in it. */
export type DevelopmentStage =
  | 'requirements'
  | 'approval'
  | 'design'
  | 'coding'
  | 'codeReview'
  | 'staticAnalysis'
  | 'dependencyScan'
  | 'test'
  | 'vulnerabilityTest'
  | 'penetrationTest'
  | 'build'
  | 'release'

/** A stage with its circumstances. */
export interface DevelopmentStep {
  /** Which stage. */
  readonly stage: DevelopmentStage
  /** What it deals with: 「セキュリティ機能のソースコード」. */
  readonly of?: readonly Thing[]
  /** In which manner, a word before な: 「網羅的」. */
  readonly how?: Thing
  /** Against which standards or specifications: prints 「…に基づく」. */
  readonly against?: readonly Thing[]
  /** Where: 「ステージング環境」. */
  readonly at?: Thing
  /** With which tool: prints 「…による」. */
  readonly with?: Thing
  /** For which purpose, ending in an action noun: 「品質の確保」 prints 「…のため」. */
  readonly for?: Thing
  /** On every change, or before every release. */
  readonly when?: 'change' | 'release'
  /** How often. */
  readonly every?: Schedule
}

/** Facts of {@link secureDevelopment}. */
export interface SecureDevelopment extends Frame {
  /** Who develops the service. */
  readonly by?: readonly Party[]
  /** Which rules development follows. */
  readonly rules?: readonly Pointer[]
  /** What development attaches weight to: 「機能性」, 「情報セキュリティ」. */
  readonly aims?: readonly Thing[]
  /** The stages and checks of development, in order. */
  readonly process?: readonly DevelopmentStep[]
  /** Reviews and assessments beside the process. */
  readonly reviews?: readonly Review[]
  /** How environments for development, test and production are kept apart. */
  readonly environments?: readonly Separation[]
  /** With which data tests are run: made up, or altered so that nobody can be identified. */
  readonly testData?: 'synthetic' | 'masked'
  /** What is asked of those who develop on the provider's behalf. */
  readonly contractors?: Offer<Flowdown>
}

const mannerSchema = thingSchema.refine(text => /(?:的|厳格|厳密|綿密|入念|詳細|十分|適切)$/u.test(text), {
  error: '「な」を続けられる語で書いてください。例：「網羅的」「厳格」',
})

export const secureDevelopmentSchema: z.ZodType<SecureDevelopment> = conform<SecureDevelopment>()(
  z.strictObject({
    by: z.array(partySchema).min(1).optional().meta({title: '開発の担い手'}),
    rules: pointersSchema.optional().meta({title: '開発で従う規則'}),
    aims: thingsSchema.optional().meta({title: '開発で重視する点'}),
    process: z
      .array(
        z
          .strictObject({
            stage: z
              .enum([
                'requirements',
                'approval',
                'design',
                'coding',
                'codeReview',
                'staticAnalysis',
                'dependencyScan',
                'test',
                'vulnerabilityTest',
                'penetrationTest',
                'build',
                'release',
              ])
              .meta({title: '工程', say: 'secureDevelopment.stage'}),
            of: thingsSchema.optional().meta({title: '工程の対象'}),
            how: mannerSchema.optional().meta({title: '実施の程度'}),
            against: thingsSchema.optional().meta({title: '基準'}),
            at: thingSchema.optional().meta({title: '実施する環境'}),
            with: thingSchema.optional().meta({title: '用いるツール'}),
            for: thingSchema.optional().meta({title: '目的'}),
            when: z.enum(['change', 'release']).optional().meta({title: '実施の時機', say: 'secureDevelopment.when'}),
            every: scheduleSchema.optional(),
          })
          .meta({
            title: '工程',
            say: 'secureDevelopment.step',
            identity: 'stage',
            ordered: true,
            direction: 'more',
          }),
      )
      .min(1)
      .optional()
      .meta({title: '開発の工程と試験', direction: 'more'}),
    reviews: reviewsSchema.optional().meta({title: 'レビュー・診断'}),
    environments: separationsSchema.optional().meta({title: '開発環境の分離'}),
    testData: z
      .enum(['synthetic', 'masked'])
      .optional()
      .meta({title: '試験に用いるデータ', say: 'secureDevelopment.testData'}),
    contractors: offer(flowdownSchema).optional().meta({title: '開発の委託先に求めること', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 14.2.1 セキュリティに配慮した開発のための方針 (customers and providers). A provider tells how it builds, reviews and tests
 * the service securely, as far as its own policy on disclosure allows.
 *
 * @example
 * ```ts
 * secureDevelopment({rules: ['rules'], process: [{stage: 'test', how: '網羅的', when: 'release', at: 'ステージング環境'}]})
 * // 本サービスは、「各種関連規程」に従って開発しています。公開前に、ステージング環境で網羅的な試験を行っています。
 * ```
 */
export function secureDevelopment(
  facts: Stated<SecureDevelopment> | Answer,
): Clause<'secureDevelopment', SecureDevelopment> {
  return clause('secureDevelopment', facts)
}
