import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {nonEmpty} from '../schema/nonEmpty.ts'
import {type Offer, offer} from './answer.ts'
import {type Party, partySchema} from './party.ts'
import {type Thing, thingSchema, thingsSchema} from './thing.ts'

/** How something is kept apart: 「データベースを会社コード単位で論理的に分離しています」. */
export interface Separation {
  /** What is separated. */
  readonly of?: readonly Thing[]
  /** From what. */
  readonly from?: Thing
  /** In which unit: 「会社コード」 prints 「会社コード単位で」. */
  readonly unit?: Thing
  /** By which techniques: prints 「…により」. */
  readonly with?: readonly Thing[]
  /** Where: 「専用サーバ」 prints 「専用サーバでは」. */
  readonly at?: Thing
  /** Logically or physically. */
  readonly kind?: 'logical' | 'physical'
}

const separationSchema: z.ZodType<Separation> = conform<Separation>()(
  nonEmpty(
    z.strictObject({
      of: thingsSchema.optional().meta({title: '分離するもの', direction: 'more'}),
      from: thingSchema.optional().meta({title: '分離の相手'}),
      unit: thingSchema.optional().meta({title: '分離の単位'}),
      with: thingsSchema.optional().meta({title: '分離の手段', direction: 'more'}),
      at: thingSchema.optional().meta({title: '対象の環境'}),
      kind: z
        .enum(['logical', 'physical'])
        .optional()
        .meta({title: '分離の種類', say: 'separationKind', direction: 'more'}),
    }),
  ).meta({title: '分離', say: 'separation', identity: 'of', direction: 'more'}),
)

/** One or more separations. */
export const separationsSchema: z.ZodType<readonly Separation[]> = z
  .array(separationSchema)
  .min(1)
  .meta({title: '分離', direction: 'more'})

/** What is encrypted, and how. */
export interface Encryption {
  /** What is encrypted. */
  readonly of: readonly Thing[]
  /** The algorithm: 「AES-256」. */
  readonly algorithm?: Thing
  /** The protocol: 「SSL/TLS」. */
  readonly protocol?: Thing
  /** The function used for it: prints 「…により」. */
  readonly with?: Thing
  /** Who manages the key. */
  readonly keyOwner?: Party
  /** Against which risk or for which purpose, ending in an action noun: prints 「…のため」. */
  readonly for?: Thing
}

/** The schema fields of {@link Encryption} other than `of`. */
export const encryptionFields = {
  algorithm: thingSchema.optional().meta({title: '暗号アルゴリズム', direction: 'more', graded: true}),
  protocol: thingSchema.optional().meta({title: '通信プロトコル', direction: 'more', graded: true}),
  with: thingSchema.optional().meta({title: '暗号化の手段'}),
  keyOwner: partySchema.optional().meta({title: '鍵の管理者'}),
  for: thingSchema.optional().meta({title: '目的'}),
}

const encryptionSchema: z.ZodType<Encryption> = conform<Encryption>()(
  z
    .strictObject({of: thingsSchema.meta({title: '暗号化するもの', direction: 'more'}), ...encryptionFields})
    .meta({title: '暗号化', say: 'encryption', identity: 'of', direction: 'more'}),
)

/** One or more encryptions. */
export const encryptionsSchema: z.ZodType<readonly Encryption[]> = z
  .array(encryptionSchema)
  .min(1)
  .meta({title: '暗号化', direction: 'more'})

/** How somebody logs in. */
export interface Login {
  /** Who logs in, or where to. */
  readonly of?: Thing
  /** With which credentials: 「ID」, 「パスワード」. */
  readonly by?: readonly Thing[]
  /** With which tool: prints 「…により」. */
  readonly with?: Thing
  /** Who sets the credentials. */
  readonly setBy?: Party
}

export const loginSchema: z.ZodType<Login> = conform<Login>()(
  nonEmpty(
    z.strictObject({
      of: thingSchema.optional().meta({title: 'ログインする者・先'}),
      by: thingsSchema.optional().meta({title: '認証に用いるもの'}),
      with: thingSchema.optional().meta({title: '管理の手段'}),
      setBy: partySchema.optional().meta({title: '設定する者'}),
    }),
  ).meta({title: 'ログインの方法', say: 'login', identity: 'of'}),
)

/** How somebody logs in; several where it differs by who logs in. */
export type Logins = Login | readonly Login[]

export const loginsSchema: z.ZodType<Logins> = z.union([loginSchema, z.array(loginSchema).min(1)])

/** Multi-factor authentication: which methods, and for whom it is required. `{}` says that there is one. */
export interface MultiFactor {
  /** Second factors: 「認証アプリ」. */
  readonly methods?: readonly Thing[]
  /** For whom it is required. */
  readonly requiredFor?: readonly Party[]
  /** For which purpose, ending in an action noun: 「なりすましの防止」 prints 「…のため」. */
  readonly for?: Thing
}

/** Multi-factor authentication, or the open word that there is none. */
export type Mfa = Offer<MultiFactor>

export const mfaSchema: z.ZodType<Mfa> = offer(
  conform<MultiFactor>()(
    z
      .strictObject({
        methods: thingsSchema.optional().meta({title: '認証の方式', direction: 'more'}),
        requiredFor: z.array(partySchema).min(1).optional().meta({title: '必須とする者', direction: 'more'}),
        for: thingSchema.optional().meta({title: '多要素認証の目的'}),
      })
      .meta({title: '多要素認証', say: 'multiFactor', direction: 'more'}),
  ),
)
