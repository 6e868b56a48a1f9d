import * as z from 'zod'
import {
  type Answer,
  count,
  type Duration,
  durationSchema,
  type Feature,
  featuresSchema,
  type Notice,
  noticeSchema,
  type Offer,
  offer,
  type Party,
  partySchema,
  type Stated,
  type Step,
  stepsSchema,
  type Thing,
  thingSchema,
} from '../facts/index.ts'
import {conform, nonEmpty} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** A kind of character in a password. `letter` is for rules that don't tell upper and lower case apart. */
export type PasswordCharacter = 'letter' | 'upper' | 'lower' | 'digit' | 'symbol'

/** What happens after wrong passwords. */
export interface PasswordLockout {
  /** After how many failures the account is locked. */
  readonly after: number
  /** For how long; until somebody unlocks it when left out. */
  readonly for?: Duration
}

/** What a password must be. */
export interface PasswordRules {
  /** The least number of characters. */
  readonly minLength?: number
  /** The greatest number of characters. */
  readonly maxLength?: number
  /** Kinds of characters that may be used. */
  readonly allows?: readonly PasswordCharacter[]
  /** Kinds of characters that must each be used. */
  readonly requires?: readonly PasswordCharacter[]
  /** How many kinds of characters must be mixed: `3` prints 「3種類以上」. */
  readonly kinds?: number
  /** Upper and lower case count as different. */
  readonly caseSensitive?: true
  /** How many former passwords can't be used again. */
  readonly history?: number
  /** How long a password is valid. */
  readonly validFor?: Duration
  /** When an account is locked. */
  readonly lockout?: PasswordLockout
}

/** How the first password comes about. */
export interface PasswordAtFirst {
  /** Who sets it. */
  readonly setBy?: Party
  /** Through what it is set: 「登録時に届くメールのリンク」 prints 「…から」. */
  readonly via?: Thing
  /** It must be changed at the first login. */
  readonly changeRequired?: true
  /** How long it is valid. */
  readonly validFor?: Duration
}

/** Facts of {@link secretAuthentication}. */
export interface SecretAuthentication extends Frame {
  /** What is handed out at the start, to whom and by which means. */
  readonly issues?: Notice
  /** What the procedure registers: 「管理者アカウント」. */
  readonly registers?: Thing
  /** How users register, step by step. */
  readonly procedure?: readonly Step[]
  /** How the first password comes about. */
  readonly initialPassword?: PasswordAtFirst
  /** What a password must be. */
  readonly passwordRules?: PasswordRules
  /** What customers can do with credentials: change, reset, set rules. */
  readonly functions?: Offer<readonly Feature[]>
}

const characters = z
  .array(
    z
      .enum(['letter', 'upper', 'lower', 'digit', 'symbol'])
      .meta({title: '文字の種類', say: 'secretAuthentication.character'}),
  )
  .min(1)

const passwordRulesSchema = conform<PasswordRules>()(
  nonEmpty(
    z.strictObject({
      minLength: count('最小文字数')
        .optional()
        .meta({title: 'パスワードの最小文字数', direction: 'more', unit: '文字'}),
      maxLength: count('最大文字数')
        .optional()
        .meta({title: 'パスワードの最大文字数', direction: 'more', unit: '文字'}),
      allows: characters.optional().meta({title: '使用できる文字の種類', direction: 'more'}),
      requires: characters.optional().meta({title: '必須の文字の種類', direction: 'more'}),
      kinds: count('文字種の数').optional().meta({title: '組み合わせる文字種の数', direction: 'more', unit: '種類'}),
      caseSensitive: z.literal(true).optional().meta({title: '大文字と小文字の区別', direction: 'more'}),
      history: count('世代数')
        .optional()
        .meta({title: '再使用できないパスワードの世代数', direction: 'more', unit: '世代'}),
      validFor: durationSchema.optional().meta({title: 'パスワードの有効期間'}),
      lockout: z
        .strictObject({
          after: count('回数').meta({title: 'ロックまでの失敗回数', direction: 'less', unit: '回'}),
          for: durationSchema.optional().meta({title: 'ロックの時間', direction: 'more'}),
        })
        .optional()
        .meta({title: 'アカウントのロック', direction: 'more'}),
    }),
  ).refine(rules => (rules.minLength ?? 0) <= (rules.maxLength ?? Number.POSITIVE_INFINITY), {
    error: 'maxLengthはminLength以上の数で書いてください',
  }),
)

export const secretAuthenticationSchema: z.ZodType<SecretAuthentication> = conform<SecretAuthentication>()(
  z.strictObject({
    issues: noticeSchema.optional().meta({title: '利用開始時に提供する情報'}),
    registers: thingSchema.optional().meta({title: '手順により登録するもの'}),
    procedure: stepsSchema.optional().meta({title: '登録の手順'}),
    initialPassword: nonEmpty(
      z.strictObject({
        setBy: partySchema.optional().meta({title: '初期パスワードを設定する者'}),
        via: thingSchema.optional().meta({title: '初期パスワードの設定の経路'}),
        changeRequired: z.literal(true).optional().meta({title: '初回ログイン時の変更', direction: 'more'}),
        validFor: durationSchema.optional().meta({title: '初期パスワードの有効期間', direction: 'less'}),
      }),
    )
      .optional()
      .meta({title: '初期パスワード'}),
    passwordRules: passwordRulesSchema.optional().meta({title: 'パスワードの規則', direction: 'more'}),
    functions: offer(featuresSchema).optional().meta({title: '認証情報の管理機能', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 9.2.4 利用者の秘密認証情報の管理 (customers and providers). A provider tells how passwords and other credentials are
 * handed out, set and changed, and how they serve to authenticate users.
 *
 * @example
 * ```ts
 * secretAuthentication({
 *   issues: {of: ['利用者ID'], when: '利用の開始', channels: ['mail']},
 *   passwordRules: {minLength: 12, allows: ['letter', 'digit', 'symbol'], caseSensitive: true},
 * })
 * // 利用の開始時に、利用者IDをメールで提供します。
 * // パスワードは12文字以上で、英字、数字および記号を使用できます。英字は、大文字と小文字を区別します。
 * ```
 */
export function secretAuthentication(
  facts: Stated<SecretAuthentication> | Answer,
): Clause<'secretAuthentication', SecretAuthentication> {
  return clause('secretAuthentication', facts)
}
