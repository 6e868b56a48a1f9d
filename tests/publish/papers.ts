import type {Topic} from '../../src/catalogue/index.ts'
import {type Whitepaper, type WhitepaperFacts, whitepaper} from '../../src/whitepaper/index.ts'
import {registry} from '../samples/paper.ts'

/** An invented paper with the documents, desks and plans that sample facts refer to. */
export const frame: Omit<WhitepaperFacts, 'clauses'> = {
  service: registry.service,
  provider: registry.provider,
  documents: registry.documents,
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
