import {topics} from '../../src/catalogue/index.ts'
import type {WhitepaperFacts} from '../../src/whitepaper/index.ts'
import * as frame from '../samples/frame.ts'
import {samples} from '../samples/index.ts'

/** The facts of a paper that states every field of every clause, and all that those refer to. */
export const everything = {
  title: 'サンプルクラウド セキュリティホワイトペーパー',
  service: {
    name: 'サンプルクラウド',
    kind: '文書管理サービス',
    form: 'SaaS',
    features: ['文書を保管', {does: '文書を共有', at: '管理画面'}],
    hours: {days: 'everyday', from: '09:00', to: '18:00', except: ['年末年始']},
    url: 'https://example.com/',
  },
  provider: {name: 'サンプル株式会社'},
  terms: {partner: '協力会社'},
  standard: {cited: 'ISO/IEC 27017:2015'},
  documents: {
    policy: {name: '情報セキュリティ基本方針', url: 'https://example.com/policy'},
    rules: {name: '各種関連規程', titled: false},
    manual: {name: 'ユーザマニュアル', at: 'サービスヘルプページ', version: '第3版'},
    terms: {name: '利用規約', partOf: 'agreement'},
    agreement: {name: '約款'},
  },
  contacts: {
    support: {name: 'サポート窓口', tel: '03-0000-0000', email: 'support@example.com', hours: {days: 'business'}},
    form: {name: 'お問い合わせフォーム', url: 'https://example.com/form', routes: [{to: '営業担当', by: ['mail']}]},
  },
  plans: {private: {name: 'プライベート', form: '専用環境'}, public: {name: 'パブリック', tenancy: 'shared'}},
  outline: {dates: 'slashes', titles: {purpose: '{paper}の目的'}},
  purpose: {shows: ['安全管理の取組み'], explains: ['責任の分担']},
  scope: {of: ['全機能']},
  responsibilities: {
    layers: [
      {layer: 'アプリケーション', by: 'provider'},
      {layer: 'データ', by: ['provider', 'customer']},
    ],
  },
  reading: {numbers: {from: 5, to: 18}, content: ['管理策への対応']},
  clauses: topics.map(topic => ({
    clause: topic,
    facts: {...(topic === 'backup' ? frame.full : {}), ...samples[topic].full},
  })),
  revisions: [
    {edition: '1.0', date: '2024-04', changes: ['初版']},
    {edition: '1.1', date: '2024-06-17', kind: '改訂', changes: ['保存世代数の変更'], by: '情報セキュリティ責任者'},
  ],
} as unknown as WhitepaperFacts

/** The same with one clause alone: a small paper for each. */
export const papers: readonly WhitepaperFacts[] = everything.clauses.map(clause => ({...everything, clauses: [clause]}))

/** The place of every value in facts, the whole among them. */
export function placesIn(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

/** A copy with another value in one place. */
export function replaced(value: unknown, [key, ...rest]: readonly PropertyKey[], other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, other) : item))
  const record = value as Record<PropertyKey, unknown>
  return {...record, [key]: replaced(record[key], rest, other)}
}
