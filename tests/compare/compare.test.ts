import {expect, it, describe as suite} from 'vitest'
import type {Topic} from '../../src/catalogue/index.ts'
import type {Change} from '../../src/compare/index.ts'
import {compare, describe} from '../../src/describe/index.ts'
import {byPlan, notApplicable, notProvided, planned, see, undisclosed} from '../../src/facts/index.ts'
import {WhitepaperError} from '../../src/schema/index.ts'
import type {Section, WhitepaperFacts} from '../../src/whitepaper/index.ts'
import {frame, paperWith} from '../publish/papers.ts'

/** What changes when the facts of a clause do: kind, effect, path and phrase of each change. */
function told(topic: Topic, before: object | undefined, after: object | undefined): string[] {
  const paper = (facts: object | undefined) => paperWith({labelling: notProvided(), ...(facts ? {[topic]: facts} : {})})
  return compare(paper(before), paper(after)).map(line)
}

function line(change: Change): string {
  return `${change.kind} ${change.effect} ${change.path}: ${describe(change)}`
}

suite('facts that say the same', () => {
  it.each<[string, Topic, object, object]>([
    ['a desk and a list of one', 'backup', {contact: 'support'}, {contact: ['support']}],
    ['an act and a list of one', 'backup', {measures: [{does: 'ログを収集'}]}, {measures: [{does: ['ログを収集']}]}],
    ['a measure and its act alone', 'backup', {measures: ['ログを収集']}, {measures: [{does: 'ログを収集'}]}],
    ['a pointer and its target alone', 'backup', {manual: 'manual'}, {manual: {to: 'manual'}}],
    [
      'a commitment and a figure',
      'backup',
      {restore: {within: {hours: 4}}},
      {restore: {within: {hours: 4, kind: 'commitment'}}},
    ],
    ['an answer to a clause and to its functions', 'labelling', notProvided(), {functions: notProvided()}],
    [
      'a fact and the same fact of every plan',
      'backup',
      {retention: {days: 7}},
      {retention: byPlan({private: {days: 7}, public: {days: 7}})},
    ],
    [
      'prose with other line ends',
      'backup',
      {remarks: '詳細は個別にご案内します。'},
      {remarks: '詳細は個別にご案内します。 \r\n'},
    ],
  ])('%s', (_, topic, before, after) => {
    expect(told(topic, before, after)).toEqual([])
  })
})

suite('answers', () => {
  const functions = ['データを出力']

  it.each<[object | undefined, object | undefined, string]>([
    [{functions}, {functions: notProvided()}, 'changed worse'],
    [{functions}, {functions: planned({by: '2027-04'})}, 'changed worse'],
    [{functions: planned({by: '2027-04'})}, {functions: notProvided()}, 'changed worse'],
    [{functions}, {functions: undisclosed({reason: '安全上の理由'})}, 'changed worse'],
    [{functions}, {functions: see('manual')}, 'changed neutral'],
    [{functions}, {functions: notApplicable({reason: 'サービスの性質'})}, 'changed neutral'],
    [{functions: planned({by: '2027-10'})}, {functions: planned({by: '2027-04'})}, 'changed better'],
    [{functions: notProvided()}, {functions: notProvided({alternative: 'データを再登録'})}, 'added better'],
    [{schedule: {every: 'day'}}, notApplicable({reason: 'サービスの性質'}), 'changed neutral'],
    [undefined, {functions}, 'added better'],
    [undefined, {functions: notProvided()}, 'added neutral'],
    [undefined, notApplicable({reason: 'サービスの性質'}), 'added neutral'],
  ])('%j to %j is %s', (before, after, expected) => {
    const found = told('backup', before, after)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${expected} `, 'u'))
  })

  it('are told as nouns', () => {
    expect(told('backup', {restoreTest: {every: 'year'}}, {restoreTest: planned({by: '2027-04'})})).toEqual([
      'changed worse clauses.backup.restoreTest: 「情報のバックアップ」の復元試験を「2027年4月までに実施予定」に変更',
    ])
    expect(told('backup', {schedule: {every: 'day'}}, notApplicable({reason: 'サービスの性質'}))).toEqual([
      'changed neutral clauses.backup: 「情報のバックアップ」を「該当しない」に変更',
    ])
    expect(told('backup', see('manual'), {schedule: {every: 'day'}})).toEqual([
      'changed neutral clauses.backup: 「情報のバックアップ」を「『ユーザマニュアル』を参照」から具体的な内容に変更',
    ])
  })
})

suite('plans', () => {
  it('are compared one by one', () => {
    const before = {retention: {days: 7}}
    const after = {retention: byPlan({private: {days: 30}, public: {days: 7}})}
    expect(told('backup', before, after)).toEqual([
      'changed better clauses.backup.retention.plans.private: 「情報のバックアップ」の保存期間（Private）を7日間から30日間に変更',
    ])
    expect(told('backup', after, {retention: byPlan({private: {days: 30}})})).toEqual([
      'removed worse clauses.backup.retention.plans.public: 「情報のバックアップ」から保存期間（Public）「7日間」を削除',
    ])
  })
})

suite('lists', () => {
  const steps = ['復元する世代を決定', 'データを復元', '内容を確認']

  it('report a new order where the order is a fact', () => {
    expect(
      told('backup', {restore: {procedure: steps}}, {restore: {procedure: [steps[0], steps[2], steps[1]]}}),
    ).toEqual(['moved neutral clauses.backup.restore.procedure: 「情報のバックアップ」の復元の手順の順序を変更'])
  })

  it.each([
    ['a list', {scope: ['システム', '設定']}, {scope: ['設定', 'システム']}, 'scope', 'バックアップの対象'],
    ['desks', {contact: ['support', 'form']}, {contact: ['form', 'support']}, 'contact', '問合せ窓口'],
    [
      'a list in an entry',
      {scope: ['設定', {what: 'ログ', suchAs: ['操作ログ', '監査ログ']}]},
      {scope: ['設定', {what: 'ログ', suchAs: ['監査ログ', '操作ログ']}]},
      'scope[1]',
      'バックアップの対象「ログ（監査ログ、操作ログなど）」',
    ],
  ])('report %s written in another order as no more than that', (_, before, after, path, noun) => {
    expect(told('backup', before, after)).toEqual([
      `moved neutral clauses.backup.${path}: 「情報のバックアップ」の${noun}の記載順を変更`,
    ])
  })

  it('tell an entry apart from its neighbours by what identifies it', () => {
    const kinds = [
      {of: '専用サーバのデータ', method: 'erasure'},
      {of: '共有サーバのデータ', method: 'logical'},
    ]
    const later = [{of: '設定', returnable: true}, kinds[1], {...kinds[0], deadline: {days: 30}}]
    expect(told('deletion', {byKind: kinds}, {byKind: later})).toEqual([
      'added better clauses.deletion.byKind[2].deadline: ' +
        '「クラウドサービスカスタマの資産の除去」の対象別の取扱い「専用サーバのデータ」に削除の期限「30日以内」を追加',
      'added better clauses.deletion.byKind[0]: ' +
        '「クラウドサービスカスタマの資産の除去」に対象別の取扱い「設定」を追加',
      'moved neutral clauses.deletion.byKind: 「クラウドサービスカスタマの資産の除去」の対象別の取扱いの記載順を変更',
    ])
  })

  it('tell an entry under a new name as the same entry', () => {
    expect(told('backup', {scope: ['システム', '設定']}, {scope: ['システム', 'すべての設定']})).toEqual([
      'changed neutral clauses.backup.scope[1]: 「情報のバックアップ」のバックアップの対象「設定」を「すべての設定」に変更',
    ])
  })

  it('tell several entries one by one', () => {
    expect(
      told('backup', {scope: ['システム', '設定']}, {scope: ['ログ', '文書']}).map(text => text.split(' ')[0]),
    ).toEqual(['removed', 'removed', 'added', 'added'])
  })
})

suite('what is no fact', () => {
  const clauses = {backup: {schedule: {every: 'day'}}}
  const between = (before: Partial<WhitepaperFacts>, after: Partial<WhitepaperFacts>) =>
    compare(paperWith(clauses, before), paperWith(clauses, after)).map(
      change => `${change.subject} ${change.kind}: ${describe(change)}`,
    )

  it('terms', () => {
    expect(between({terms: {provider: '弊社'}}, {terms: {provider: '当社'}})).toEqual([
      'terms reworded: 用語「弊社」を「当社」に変更',
    ])
  })

  it('wording', () => {
    const wording = {
      'clauses/backup.md': '# バックアップ\n\n## restoreTest\n\n{{ restoreTest }}試しています。\n',
    }
    expect(between({}, {wording})).toEqual(['wording reworded: 「情報のバックアップ」の文言を修正'])
    const values = {'values/date.md': '# 日付\n\n## default\n\n{{ self.kanji }}\n'}
    expect(between({wording: values}, {})).toEqual(['wording reworded: 文言「日付」を修正'])
  })

  it('prose', () => {
    const remarks = (text: string) => paperWith({backup: {remarks: text}})
    const [change] = compare(remarks('個別にご案内します。'), remarks('別途ご案内します。'))
    expect([change?.subject, change?.kind, change && describe(change)]).toEqual([
      'prose',
      'reworded',
      '「情報のバックアップ」の補足を修正',
    ])
  })

  const sections: readonly Section[] = [
    {id: 'intro', title: 'はじめに', parts: ['purpose', 'scope', 'service', 'responsibilities', 'plans', 'contacts']},
    {id: 'care', title: '運用', parts: [{prose: '運用の方針です。'}]},
    {id: 'data', title: 'データ', parts: ['backup']},
    {title: '更新履歴', parts: ['revisions']},
  ]
  const [intro, care, data, history] = sections as [Section, Section, Section, Section]
  const outlined = (own: readonly Section[]): Partial<WhitepaperFacts> => ({outline: {sections: own}})

  it.each<[string, readonly Section[], string[]]>([
    [
      'a heading',
      [intro, {...care, title: '運用の方針'}, data, history],
      ['outline reworded: 見出し「運用」を「運用の方針」に変更'],
    ],
    [
      'a section in another place',
      [intro, data, care, history],
      ['outline moved: 「運用」の位置を変更', 'outline renumbered: 「データ」の番号を3から2に変更'],
    ],
    [
      'a section in another section',
      [intro, {...data, sections: [care]}, history],
      ['outline moved: 「運用」の位置を変更', 'outline renumbered: 「データ」の番号を3から2に変更'],
    ],
    [
      'a clause in another section',
      [
        intro,
        {...care, parts: [...(care.parts ?? []), 'backup']},
        {...data, parts: [{prose: '準備中です。'}]},
        history,
      ],
      ['prose added: 「データ」に本文を追加', 'outline moved: 「情報のバックアップ」を「データ」から「運用」に移動'],
    ],
    [
      'prose',
      [intro, {...care, parts: [{prose: '運用の方針を示します。'}]}, data, history],
      ['prose reworded: 「運用」の本文を修正'],
    ],
    [
      'one more section',
      [intro, care, data, {id: 'end', title: 'おわりに', parts: [{prose: '以上です。'}]}, history],
      ['outline added: 「おわりに」を追加'],
    ],
    [
      'facts in a box',
      [intro, care, {...data, parts: [{of: 'backup', point: ['schedule']}]}, history],
      ['outline changed: 「データ」の＜ポイント＞の内容を変更'],
    ],
    [
      'a section without a number',
      [intro, {...care, numbered: false}, data, history],
      [
        'outline renumbered: 「運用」の番号を変更',
        'outline renumbered: 「データ」の番号を3から2に変更',
        'outline changed: 「運用」の節の書き方を変更',
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(between(outlined(sections), outlined(after))).toEqual(expected)
  })

  it('a clause in a section that it shares goes by its own name', () => {
    const shared: Partial<WhitepaperFacts> = {
      outline: {
        sections: [intro, {...care, parts: ['backup', 'labelling']}, {title: 'その他', controls: true}, history],
      },
    }
    const two = paperWith({...clauses, labelling: notProvided()}, shared)
    const [one, other] = [paperWith(clauses, shared), paperWith({...clauses, labelling: see('manual')}, shared)]
    expect([compare(one, two), compare(two, one), compare(two, other)].map(changes => changes.map(line))).toEqual([
      ['added neutral clauses.labelling: 「運用」に「情報のラベル付け」に関する記載を追加'],
      ['removed neutral clauses.labelling: 「運用」から「情報のラベル付け」に関する記載を削除'],
      [
        'changed neutral clauses.labelling: ' +
          '「運用」の「情報のラベル付け」に関する記載を「『ユーザマニュアル』を参照」に変更',
      ],
    ])
  })

  it('another preset, notation, contents', () => {
    expect(between({}, {outline: {preset: 'bySection'}})).toEqual(['outline changed: 構成の型を変更'])
    expect(between({}, {outline: {dates: 'era'}})).toEqual(['outline changed: 日付の書き方を変更'])
    expect(between({}, {outline: {contents: false}})).toEqual(['outline changed: 目次を「あり」から「なし」に変更'])
    expect(between({}, {outline: {preset: 'byControl', dates: 'kanji'}})).toEqual([])
  })

  it('published entries of the history', () => {
    const first = {edition: '1.0', date: '2024-01-24', changes: ['初版']}
    const second = {edition: '1.1', date: '2024-06-17', changes: ['URLを変更']}
    expect(between({revisions: [first]}, {revisions: [first, second]})).toEqual([])
    expect(between({revisions: [first, second]}, {revisions: [first]})).toEqual([])
    expect(between({revisions: [first]}, {revisions: [{...first, date: '2024-01-25'}, second]})).toEqual([
      'history changed: 更新履歴「1.0」の日付を2024年1月24日から2024年1月25日に変更',
    ])
    expect(between({revisions: [first, second]}, {revisions: [second]})).toEqual([
      'history removed: 更新履歴「1.0」を削除',
    ])
  })
})

suite('parts of the paper', () => {
  const clauses = {backup: {schedule: {every: 'day'}}}
  const between = (after: Partial<WhitepaperFacts>) => compare(paperWith(clauses), paperWith(clauses, after)).map(line)

  it.each<[Partial<WhitepaperFacts>, string]>([
    [
      {service: {...frame.service, name: 'サンプルクラウド2'}},
      'changed neutral service.name: 「サンプルクラウド2の概要」のサービス名を「サンプルクラウド」から「サンプルクラウド2」に変更',
    ],
    [
      {provider: {name: '例示株式会社'}},
      'changed neutral provider.name: 提供者の名称を「サンプル株式会社」から「例示株式会社」に変更',
    ],
    [
      {documents: {...frame.documents, terms: {name: 'サービス利用規約'}}},
      'changed neutral documents.terms.name: 文書「利用規約」を「サービス利用規約」に変更',
    ],
    [
      {documents: {...frame.documents, policy: {name: '情報セキュリティ基本方針', url: 'https://example.com/new'}}},
      'changed neutral documents.policy.url: 文書「情報セキュリティ基本方針」のURLを変更',
    ],
    [{plans: {...frame.plans, trial: {name: 'Trial'}}}, 'added neutral plans.trial: プラン「Trial」を追加'],
    [
      {title: '情報セキュリティ説明書'},
      'changed neutral title: 表題を「サンプルクラウド セキュリティホワイトペーパー」から「情報セキュリティ説明書」に変更',
    ],
  ])('%#', (after, expected) => {
    expect(between(after)).toEqual([expected])
  })

  it('a target instead of a guarantee is worse', () => {
    const availability = (kind: 'guarantee' | 'target') => ({
      availability: {targets: [{of: '{service}', percent: 99.9, kind}]},
    })
    const [change] = compare(paperWith(clauses, availability('guarantee')), paperWith(clauses, availability('target')))
    expect(change?.effect).toBe('worse')
  })
})

it('takes papers only', () => {
  expect(() => compare({} as never, paperWith({}))).toThrow(WhitepaperError)
})

it('can be written to JSON and read back', () => {
  const changes = compare(
    paperWith({backup: {schedule: {every: 'day'}}}),
    paperWith({backup: {schedule: {every: 'week'}}}),
  )
  const read = JSON.parse(JSON.stringify(changes)) as Change[]
  expect(read).toEqual(changes)
  expect(read.map(change => describe(change))).toEqual(['「情報のバックアップ」の取得の頻度を日次から週次に変更'])
})
