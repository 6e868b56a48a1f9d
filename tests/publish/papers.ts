import type {Topic} from '../../src/catalogue/index.ts'
import {type Whitepaper, type WhitepaperFacts, whitepaper} from '../../src/whitepaper/index.ts'

/** An invented paper with the documents, desks and plans that sample facts refer to. */
export const frame: Omit<WhitepaperFacts, 'clauses'> = {
  service: {name: 'サンプルクラウド', kind: '文書管理サービス'},
  provider: {name: 'サンプル株式会社'},
  documents: {
    policy: {name: '情報セキュリティ基本方針', url: 'https://example.com/policy'},
    rules: {name: '各種関連規程'},
    manual: {name: 'ユーザマニュアル', at: 'サービスヘルプページ'},
    terms: {name: '利用規約'},
    agreement: {name: '約款'},
  },
  contacts: {support: {name: 'サポート窓口'}, form: {name: 'お問い合わせフォーム'}},
  plans: {private: {name: 'Private'}, public: {name: 'Public'}},
  responsibilities: {layers: [{layer: 'アプリケーション', by: 'provider'}]},
}

/** The paper with the facts of some clauses. */
export function paperWith(
  clauses: Readonly<Partial<Record<Topic, object>>>,
  more: Partial<WhitepaperFacts> = {},
): Whitepaper {
  const list = Object.entries(clauses).map(([clause, facts]) => ({clause, facts}))
  return whitepaper({...frame, ...more, clauses: list} as WhitepaperFacts)
}
