import {z} from 'zod'
import {
  conform,
  dateSchema,
  type Feature,
  featuresSchema,
  given,
  type IsoDate,
  type Item,
  itemSchema,
  itemsSchema,
  type Name,
  nameSchema,
  type Party,
  type Place,
  type Pointer,
  partySchema,
  placeSchema,
  pointerSchema,
  type Thing,
  thingSchema,
  thingsSchema,
  urlSchema,
} from '../facts/index.ts'
import {type Hours, hoursSchema} from './registry.ts'

/** A cloud that the service runs on. */
export interface BaseCloud {
  /** Whose cloud: a key of `terms`, or its short name: 「AWS」. */
  readonly on: Party
  /** Its full name: 「Amazon Web Services」. */
  readonly formal?: Name
  /** Its vendor. */
  readonly vendor?: Name
  /** Its form: 「IaaS」. */
  readonly form?: Thing
  /** Which places of it are used. */
  readonly places?: readonly Place[]
}

/** What the service is. */
export interface Service {
  /** Its name, spelled the same everywhere in the paper. */
  readonly name: Name
  /** How the name is read. */
  readonly reading?: Name
  /** What it is: 「AIライティングサービス」. */
  readonly kind: Thing
  /** Its form. */
  readonly form?: 'SaaS' | 'PaaS' | 'IaaS'
  /** Techniques that it is made with: 「生成AI」 prints 「生成AIを活用した」. */
  readonly uses?: readonly Thing[]
  /** What users can do with it. */
  readonly features?: readonly Feature[]
  /** What it is for, ending in an action noun. */
  readonly aims?: readonly Thing[]
  /** The clouds that it runs on. */
  readonly runsOn?: readonly BaseCloud[]
  /** When it can be used. */
  readonly hours?: Hours
  /** Its site. */
  readonly url?: string
}

export const serviceSchema: z.ZodType<Service> = conform<Service>()(
  z
    .strictObject({
      name: nameSchema.meta({title: 'サービス名'}),
      reading: nameSchema.optional().meta({title: '読み'}),
      kind: thingSchema.meta({title: 'サービスの種類'}),
      form: z.enum(['SaaS', 'PaaS', 'IaaS']).optional().meta({title: '提供形態', say: 'serviceForm'}),
      uses: thingsSchema.optional().meta({title: '活用する技術'}),
      features: featuresSchema.optional().meta({title: 'できること'}),
      aims: thingsSchema.optional().meta({title: 'サービスの目的'}),
      runsOn: z
        .array(
          conform<BaseCloud>()(
            z
              .strictObject({
                on: partySchema.meta({title: '基盤'}),
                formal: nameSchema.optional().meta({title: '正式名称'}),
                vendor: nameSchema.optional().meta({title: '提供会社'}),
                form: thingSchema.optional().meta({title: '形態'}),
                places: z.array(placeSchema).min(1).optional().meta({title: '場所'}),
              })
              .meta({say: 'baseCloud', identity: 'on'}),
          ),
        )
        .min(1)
        .optional()
        .meta({title: '基盤とするクラウド'}),
      hours: hoursSchema.optional().meta({title: 'サービスの提供時間'}),
      url: urlSchema.optional().meta({title: 'サービスのサイト'}),
    })
    .meta({title: 'サービス'}),
)

/** Who provides the service. */
export interface Provider {
  /** The company's name. */
  readonly name: Name
}

export const providerSchema: z.ZodType<Provider> = conform<Provider>()(
  z.strictObject({name: nameSchema.meta({title: '提供者の名称'})}).meta({title: '提供者'}),
)

/** Which standard the paper follows. */
export interface Standard {
  /** The edition whose numbers and titles are used; `2015` when left out. */
  readonly edition?: '2015'
  /** How the paper cites it: 「JIS Q 27017:2016（ISO/IEC 27017:2015）」; 「ISO/IEC 27017:2015」 when left out. */
  readonly cited?: Name
}

export const standardSchema: z.ZodType<Standard> = conform<Standard>()(
  z
    .strictObject({
      edition: z.enum(['2015']).optional().meta({title: '規格の版'}),
      cited: nameSchema.optional().meta({title: '規格の表記'}),
    })
    .meta({title: '規格'}),
)

/** What the paper is for. The sentence about the standard is always there. */
export interface Purpose {
  /** What it shows: prints 「…を示す」. */
  readonly shows?: readonly Thing[]
  /** What it explains. */
  readonly explains?: readonly Thing[]
}

export const purposeSchema: z.ZodType<Purpose> = conform<Purpose>()(
  z
    .strictObject({
      shows: thingsSchema.optional().meta({title: '示すもの'}),
      explains: thingsSchema.optional().meta({title: '説明するもの'}),
    })
    .meta({title: '目的'}),
)

/** What the paper is about. Service and provider are always named. */
export interface Scope {
  /** What of the service is covered, where it isn't all of it. */
  readonly of?: readonly Item[]
}

export const scopeSchema: z.ZodType<Scope> = conform<Scope>()(
  z.strictObject({of: itemsSchema.optional().meta({title: '対象とする範囲'})}).meta({title: '適用範囲'}),
)

/** Numbers and titles taken from the standard. */
export interface ControlNumbers {
  /** The first clause of the standard that is covered. */
  readonly from: number
  /** The last one. */
  readonly to: number
  /** Clauses between them that aren't covered. */
  readonly except?: readonly number[]
}

/** How the paper's sections of controls are read. */
export interface Reading {
  /** Which clauses of the standard the numbers and titles come from. */
  readonly numbers?: ControlNumbers
  /** What each section holds: prints 「…を記載しています」. */
  readonly content?: readonly Thing[]
  /** Standards that number the shared controls in the same way. */
  readonly sharedWith?: readonly Thing[]
  /** Controls that the standard adds have this prefix. */
  readonly extended?: ExtendedControls
  /** Sections follow the order of the control numbers. */
  readonly order?: 'control'
}

/** The controls that the standard adds to those it shares with others. */
export interface ExtendedControls {
  /** The prefix of their numbers: 「CLD」. */
  readonly prefix: Name
  /** Where the standard lists them: 「附属書A」. */
  readonly listedIn?: Name
  /** Standards with whose numbers they agree. */
  readonly alignedWith?: readonly Thing[]
}

const clauseNumber = z.number().int().min(1).max(99)

export const readingSchema: z.ZodType<Reading> = conform<Reading>()(
  given(
    z.strictObject({
      numbers: z
        .strictObject({
          from: clauseNumber.meta({title: '最初の箇条'}),
          to: clauseNumber.meta({title: '最後の箇条'}),
          except: z.array(clauseNumber).min(1).optional().meta({title: '除く箇条'}),
        })
        .refine(numbers => numbers.from <= numbers.to, {error: '最初の箇条は最後の箇条より前にしてください'})
        .optional()
        .meta({title: '番号と題名の範囲'}),
      content: thingsSchema.optional().meta({title: '各項目の内容'}),
      sharedWith: thingsSchema.optional().meta({title: '番号が共通の規格'}),
      extended: z
        .strictObject({
          prefix: nameSchema.meta({title: '接頭辞'}),
          listedIn: nameSchema.optional().meta({title: '記載箇所'}),
          alignedWith: thingsSchema.optional().meta({title: '番号が整合する規格'}),
        })
        .optional()
        .meta({title: '拡張管理策'}),
      order: z.literal('control').optional().meta({title: '記載の順序'}),
    }),
  ).meta({title: '管理策の読み方'}),
)

/** Who answers for one layer or subject. */
export interface Layer {
  /** The layer or subject. */
  readonly layer: Item
  /** Who answers for it; two parties share it. */
  readonly by: Party | readonly Party[]
}

/** What is done or looked after by whom. */
export interface ResponsibilityLists {
  /** By the provider. */
  readonly provider: readonly Item[]
  /** By the customer. */
  readonly customer: readonly Item[]
}

/** What somebody else answers for. */
export interface ExcludedResponsibility {
  /** What. */
  readonly of: Item
  /** Who answers for it. */
  readonly by: Party
}

/** The split of responsibilities: as layers with the party in charge, as two lists, or both. */
export interface Responsibilities {
  /** Layer by layer, from the top; a table. */
  readonly layers?: readonly Layer[]
  /** Two lists of duties. */
  readonly lists?: ResponsibilityLists
  /** What the provider doesn't answer for. */
  readonly excluded?: readonly ExcludedResponsibility[]
  /** Where more is told. */
  readonly see?: Pointer
}

export const responsibilitiesSchema: z.ZodType<Responsibilities> = conform<Responsibilities>()(
  given(
    z.strictObject({
      layers: z
        .array(
          z
            .strictObject({
              layer: itemSchema.meta({title: '対象'}),
              by: z.union([partySchema, z.array(partySchema).min(1)]).meta({title: '責任を負う者', say: 'parties'}),
            })
            .meta({identity: 'layer'}),
        )
        .min(1)
        .optional()
        .meta({title: '責任の分担'}),
      lists: z
        .strictObject({
          provider: itemsSchema.meta({title: '提供者の責任', direction: 'more'}),
          customer: itemsSchema.meta({title: 'お客様の責任', direction: 'less'}),
        })
        .optional()
        .meta({title: '責任の一覧'}),
      excluded: z
        .array(
          z
            .strictObject({of: itemSchema.meta({title: '対象'}), by: partySchema.meta({title: '責任を負う者'})})
            .meta({identity: 'of'}),
        )
        .min(1)
        .optional()
        .meta({title: '責任の対象外', direction: 'less'}),
      see: pointerSchema.optional().meta({title: '参照先'}),
    }),
  ).meta({title: '責任分界点'}),
)

/** One entry of the revision history. */
export interface Revision {
  /** The edition's label, as the vendor writes it: 「1.0」, 「第1.1版」. */
  readonly edition: Name
  /** When it was published: a day or a month. */
  readonly date?: IsoDate
  /** What kind of revision it is. */
  readonly kind?: Thing
  /** What changed. */
  readonly changes: readonly Name[]
  /** Who approved it. */
  readonly by?: Name
}

export const revisionsSchema: z.ZodType<readonly Revision[]> = z
  .array(
    conform<Revision>()(
      z
        .strictObject({
          edition: nameSchema.meta({title: '版数'}),
          date: dateSchema.optional().meta({title: '日付'}),
          kind: thingSchema.optional().meta({title: '改訂種別'}),
          changes: z.array(nameSchema).min(1).meta({title: '更新内容', say: 'changes'}),
          by: nameSchema.optional().meta({title: '承認者'}),
        })
        .meta({identity: 'edition'}),
    ),
  )
  .min(1)
  .meta({title: '更新履歴'})
