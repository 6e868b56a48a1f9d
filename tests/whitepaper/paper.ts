import {backup, type Clause} from '../../src/clauses/index.ts'
import {type Problem, WhitepaperError} from '../../src/schema/index.ts'
import {whitepaper} from '../../src/whitepaper/index.ts'

/** The facts of a small paper, with a document, a desk and a plan to refer to. */
export const facts = (): Record<string, unknown> => ({
  service: {name: 'サンプルクラウド', kind: '文書管理サービス'},
  provider: {name: 'サンプル株式会社'},
  documents: {manual: {name: 'ユーザマニュアル', url: 'https://example.com/manual'}},
  contacts: {support: {name: 'サポート窓口', tel: '03-0000-0000'}},
  plans: {private: {name: 'プライベート'}, public: {name: 'パブリック'}},
  clauses: [backup({schedule: {every: 'day'}, retention: {generations: 35}})],
})

/** What `whitepaper` finds wrong; nothing when it makes a paper. Anything but a {@link WhitepaperError} is let through. */
export function problemsFor(given: unknown): readonly Problem[] {
  try {
    whitepaper(given as never)
    return []
  } catch (error) {
    if (error instanceof WhitepaperError) return error.problems
    throw error
  }
}

/** The lines in which an error lists what is wrong. */
export function linesFor(given: unknown): string[] {
  try {
    whitepaper(given as never)
    return []
  } catch (error) {
    if (error instanceof WhitepaperError) return error.message.split('\n').slice(1)
    throw error
  }
}

/** The lines for a paper whose clauses are these, as a caller in JavaScript may write them. */
export function linesForClauses(...clauses: readonly unknown[]): string[] {
  return linesFor({...facts(), clauses})
}

/** A clause of backup whose facts may be wrong in any way. */
export const backupOf = (stated: unknown): Clause => ({clause: 'backup', facts: stated}) as Clause
