import {expect, it} from 'vitest'
import {backup, deletion, incident} from '../../src/clauses/index.ts'
import {byPlan, notProvided, see, todo} from '../../src/facts/index.ts'
import {WhitepaperError} from '../../src/schema/index.ts'
import {whitepaper} from '../../src/whitepaper/index.ts'
import {backupOf, facts, linesFor, linesForClauses} from './paper.ts'

it('one error tells everything at once: how many faults, where each is, what was found and what is expected', () => {
  const wrong = {
    ...facts(),
    service: {name: 'サンプルクラウド'},
    documents: {manual: {name: 'ユーザマニュアル', url: 'javascript:alert(1)'}},
    clauses: [
      backupOf({schedul: {every: 'day'}, retention: {generations: '35'}, manual: 'mnual'}),
      incident({report: {severity: 'major', within: {hours: 24, from: '検知した'}, channels: ['mail']}}),
      incident({rules: ['manual']}),
    ],
    revisions: [
      {edition: '1.0', date: '2024-06-17', changes: ['初版']},
      {edition: '1.0', date: '2024-02-30', changes: []},
    ],
  }
  let error: unknown
  try {
    whitepaper(wrong as never)
  } catch (caught) {
    error = caught
  }
  expect(error).toBeInstanceOf(WhitepaperError)
  expect((error as Error).name).toBe('WhitepaperError')
  expect((error as Error).message).toMatchInlineSnapshot(`
    "ホワイトペーパーの内容に問題が11件あります。
    - service.kind（サービス › サービスの種類）：必須の項目がありません。文字列を書いてください
    - documents.manual.url（文書 › manual › URL）：「javascript:alert(1)」は使えません。URLは「https://」または「http://」で始まる絶対URLを書いてください
    - revisions[1].date（更新履歴 › 2件目 › 日付）：「2024-02-30」は使えません。日付は「2024-06-17」または「2024-06」の形で、実在する日を書いてください
    - revisions[1].changes（更新履歴 › 2件目 › 更新内容）：空の一覧は書けません。1つ以上書くか、項目ごと省いてください
    - clauses.backup.retention.generations（情報のバックアップ › 保持 › 世代数）：文字列「35」は使えません。数値を書いてください
    - clauses.backup.schedul（情報のバックアップ › schedul）：「schedul」という項目はありません。「schedule」の誤りではありませんか
    - clauses.backup.manual（情報のバックアップ › 操作説明）：参照先「mnual」がdocumentsにもcontactsにもありません
    - clauses.incident.report.within.from（責任及び手順 › 通知の目標時間と手順 › 通知の期限 › 起点）：「検知した」は使えません。「した」で終わる述語は書けません。名詞句で書いてください
    - clauses.incident（責任及び手順）：この管理策は2回書かれています。1つにまとめてください
    - revisions[1].edition（更新履歴 › 2件目 › 版数）：「1.0」は2回書かれています
    - revisions[1].date（更新履歴 › 2件目 › 日付）：「2024-02-30」は前の版の「2024-06-17」より前です。古い版から順に書いてください"
  `)
})

it('what is misspelled is said to be misspelled, and what only follows from that isn’t said', () => {
  expect(
    linesForClauses(
      backupOf({
        schedul: {every: 'day'},
        retention: {generation: 35},
        restore: {within: {hour: 8}},
        functions: [{do: 'データを出力'}],
        integrityCheck: {answer: 'notApplicable', reson: '対象の不在'},
        encryption: {answer: 'planed', by: '2027-04'},
        zzz: 1,
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "- clauses.backup.encryption.answer（情報のバックアップ › バックアップの暗号化 › answer）：「planed」は使えません。「notProvided」、「planned」、「notApplicable」、「undisclosed」、「todo」、「see」、「byPlan」のどれかを書いてください",
      "- clauses.backup.retention.generation（情報のバックアップ › 保持 › generation）：「generation」という項目はありません。「generations」の誤りではありませんか",
      "- clauses.backup.integrityCheck.reson（情報のバックアップ › 完全性の確認 › reson）：「reson」という項目はありません。「reason」の誤りではありませんか",
      "- clauses.backup.restore.within.hour（情報のバックアップ › 復元の手順と時間 › 復元の時間 › hour）：「hour」という項目はありません。「hours」の誤りではありませんか",
      "- clauses.backup.functions[0].do（情報のバックアップ › バックアップの機能 › 1件目 › do）：「do」という項目はありません。「does」の誤りではありませんか",
      "- clauses.backup.schedul（情報のバックアップ › schedul）：「schedul」という項目はありません。「schedule」の誤りではありませんか",
      "- clauses.backup.zzz（情報のバックアップ › zzz）：「zzz」という項目はありません。項目名を確かめてください",
    ]
  `)
})

it('a value of the wrong kind is shown with what could stand there', () => {
  expect(
    linesForClauses(
      backupOf({
        scope: 'システム',
        schedule: 'daily',
        retention: {generations: 1.5, days: '14'},
        restore: {within: {hours: 8, days: 1}, procedure: [[]]},
        restoreTest: {every: 'years'},
        integrityCheck: null,
        method: [],
        storage: {},
        contact: 5,
        see: [null, undefined],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "- clauses.backup.scope（情報のバックアップ › バックアップの対象）：文字列「システム」は使えません。一覧（配列）を書いてください",
      "- clauses.backup.schedule（情報のバックアップ › 取得の頻度）：文字列「daily」は使えません。「continuously」、「regularly」、「asNeeded」のどれか、または項目の組（オブジェクト）を書いてください",
      "- clauses.backup.method（情報のバックアップ › 方式と形式）：「[]」は使えません。項目の組（オブジェクト）を書いてください",
      "- clauses.backup.retention.generations（情報のバックアップ › 保持 › 世代数）：数値「1.5」は使えません。整数で書いてください",
      "- clauses.backup.retention.days（情報のバックアップ › 保持 › 日数）：文字列「14」は使えません。数値を書いてください",
      "- clauses.backup.integrityCheck（情報のバックアップ › 完全性の確認）：「null」は使えません。「continuously」、「regularly」、「asNeeded」のどれか、または項目の組（オブジェクト）を書いてください",
      "- clauses.backup.restore.within.days（情報のバックアップ › 復元の手順と時間 › 復元の時間 › days）：「days」は「hours」とともには書けません。どちらかにしてください",
      "- clauses.backup.restore.procedure[0]（情報のバックアップ › 復元の手順と時間 › 復元の手順 › 1件目）：空の一覧は書けません。1つ以上書くか、項目ごと省いてください",
      "- clauses.backup.restoreTest.every（情報のバックアップ › 復元試験 › 周期）：「years」は使えません。「hour」、「day」、「week」、「month」、「quarter」、「halfYear」、「year」のどれかを書いてください",
      "- clauses.backup.storage（情報のバックアップ › バックアップの保管場所）：内容がありません。項目を1つ以上書いてください",
      "- clauses.backup.contact（情報のバックアップ › 問合せ窓口）：数値「5」は使えません。文字列、または項目の組（オブジェクト）、または一覧（配列）を書いてください",
      "- clauses.backup.see[0]（情報のバックアップ › 参照先 › 1件目）：「null」は使えません。文字列、または項目の組（オブジェクト）を書いてください",
      "- clauses.backup.see[1]（情報のバックアップ › 参照先 › 2件目）：値がありません。文字列、または項目の組（オブジェクト）を書いてください",
    ]
  `)
})

it('an answer stands only where one can', () => {
  expect(
    linesForClauses(
      {clause: 'backup', facts: byPlan({private: {schedule: 'regularly'}})},
      deletion({answer: 'notProvided', reason: '方針'} as never),
      incident({rules: [todo({ask: '規程'})], report: {answer: 'later'}} as never),
    ),
  ).toMatchInlineSnapshot(`
    [
      "- clauses.backup.answer（情報のバックアップ › answer）：「byPlan」は使えません。「notProvided」、「planned」、「notApplicable」、「undisclosed」、「todo」、「see」のどれかを書いてください",
      "- clauses.deletion.reason（クラウドサービスカスタマの資産の除去 › reason）：「reason」という項目はありません。書けるのは「answer」、「alternative」のどれかです",
      "- clauses.incident.rules[0]（責任及び手順 › インシデント対応で従う規程 › 1件目）：回答「todo」はここには書けません。項目全体の値として書いてください",
      "- clauses.incident.report.answer（責任及び手順 › 通知の目標時間と手順 › answer）：「later」は使えません。「notApplicable」、「undisclosed」、「todo」、「see」、「byPlan」のどれかを書いてください",
    ]
  `)
})

it('a name that leads nowhere is shown where it stands', () => {
  expect(
    linesForClauses(
      backup({
        schedule: byPlan({private: 'regularly', pubic: 'regularly'}),
        scope: ['{providr}のデータ', '弊社のデータ', 'お客さまのデータ'],
        method: {for: '{customer}の依頼'},
        restoreOnRequest: {by: 'manager', at: 'suport'},
        manual: 'mnual',
        see: ['ref:incident', 'ref:service'],
        agreedIn: [{to: 'agreement', part: '第5条'}],
        integrityCheck: see('ref:nowhere'),
        remarks: '弊社は[規約](ref:terms)と<ref:labelling>、{custmer}を参照。',
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "- clauses.backup.schedule.plans.pubic（情報のバックアップ › 取得の頻度 › プラン別の内容 › pubic）：plansに「pubic」というプランがありません",
      "- clauses.backup.scope[0]（情報のバックアップ › バックアップの対象 › 1件目）：「{providr}」という用語がtermsにありません",
      "- clauses.backup.scope[1]（情報のバックアップ › バックアップの対象 › 2件目）：「弊社」は、本書の用語「当社」と異なります。{provider}と書いてください",
      "- clauses.backup.scope[2]（情報のバックアップ › バックアップの対象 › 3件目）：「お客さま」は、本書の用語「お客様」と異なります。{customer}と書いてください",
      "- clauses.backup.restoreOnRequest.by（情報のバックアップ › ご依頼による復元 › 依頼できる者）：termsに「manager」という用語がありません。用語を加えるか、日本語の名称を書いてください",
      "- clauses.backup.restoreOnRequest.at（情報のバックアップ › ご依頼による復元 › 窓口）：参照先「suport」がdocumentsにもcontactsにもありません",
      "- clauses.backup.manual（情報のバックアップ › 操作説明）：参照先「mnual」がdocumentsにもcontactsにもありません",
      "- clauses.backup.see[0]（情報のバックアップ › 参照先 › 1件目）：参照先「ref:incident」が本書にありません。管理策の名前、文書の部分の名前、または節のidを書いてください",
      "- clauses.backup.agreedIn[0].to（情報のバックアップ › 契約上の定め › 1件目 › 参照先）：参照先「agreement」がdocumentsにもcontactsにもありません",
      "- clauses.backup.integrityCheck.target（情報のバックアップ › 完全性の確認 › 参照先）：参照先「ref:nowhere」が本書にありません。管理策の名前、文書の部分の名前、または節のidを書いてください",
      "- clauses.backup.remarks（情報のバックアップ › 補足）：「弊社」は、本書の用語「当社」と異なります。{provider}と書いてください",
      "- clauses.backup.remarks（情報のバックアップ › 補足）：参照先「ref:terms」が本書にありません。管理策の名前、文書の部分の名前、または節のidを書いてください",
      "- clauses.backup.remarks（情報のバックアップ › 補足）：参照先「ref:labelling」が本書にありません。管理策の名前、文書の部分の名前、または節のidを書いてください",
      "- clauses.backup.remarks（情報のバックアップ › 補足）：「{custmer}」という用語がtermsにありません",
    ]
  `)
})

it('free Markdown says what it can’t hold', () => {
  expect(
    linesForClauses(
      backup({
        remarks: '# 見出し\n\n<b>太字</b>\n\n![図](https://example.com/a.png)\n\n[a](javascript:alert(1))\n\n[b](#x)',
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "- clauses.backup.remarks（情報のバックアップ › 補足）：見出しは書けません",
      "- clauses.backup.remarks（情報のバックアップ › 補足）：HTMLは書けません",
      "- clauses.backup.remarks（情報のバックアップ › 補足）：画像は書けません",
      "- clauses.backup.remarks（情報のバックアップ › 補足）：リンク先「javascript:alert(1)」は使えません。http、https、mailto、tel、ref:のどれかで始めてください",
      "- clauses.backup.remarks（情報のバックアップ › 補足）：リンク先「#x」は使えません。http、https、mailto、tel、ref:のどれかで始めてください",
    ]
  `)
})

it('what is no paper is shown', () => {
  for (const other of [undefined, null, 'x', 5, [], new Date(0), () => 'x']) {
    expect(linesFor(other)).toHaveLength(1)
  }
  expect(linesFor('x')).toMatchInlineSnapshot(`
    [
      "- whitepaper：「x」は使えません。項目の組（オブジェクト）を書いてください",
    ]
  `)
  expect(linesFor({})).toMatchInlineSnapshot(`
    [
      "- service（サービス）：必須の項目がありません。項目の組（オブジェクト）を書いてください",
      "- provider（提供者）：必須の項目がありません。項目の組（オブジェクト）を書いてください",
      "- clauses（管理策）：必須の項目がありません。管理策の一覧（配列）を書いてください",
    ]
  `)
  expect(
    linesForClauses(null, {}, {clause: 'bakup', facts: {}}, {clause: 'backup'}, notProvided()),
  ).toMatchInlineSnapshot(`
    [
      "- clauses[0]（管理策 › 1件目）：管理策ではありません。backup({…})などのビルダーで作ってください",
      "- clauses[1]（管理策 › 2件目）：管理策ではありません。backup({…})などのビルダーで作ってください",
      "- clauses[2]（管理策 › 3件目）：「bakup」という管理策はありません。「backup」の誤りではありませんか",
      "- clauses.backup（情報のバックアップ）：必須の項目がありません。項目の組（オブジェクト）を書いてください",
      "- clauses[4]（管理策 › 5件目）：管理策ではありません。backup({…})などのビルダーで作ってください",
    ]
  `)
})

it('the registries say what is wrong with keys and entries', () => {
  expect(
    linesFor({
      ...facts(),
      terms: {
        provider: '{customer}の会社',
        serviceName: '別の名称',
        Partner: '協力会社',
        user: '利用者は',
        constructor: '甲',
      },
      documents: {
        '1st': {name: '文書'},
        'a b': {name: '文書'},
        a: {name: '文書', partOf: 'b'},
        b: {name: '文書', partOf: 'a'},
        c: {name: '文書', partOf: 'nowhere'},
        d: {nam: '文書', url: ' https://example.com'},
      },
      contacts: {
        support: {name: '窓口です。', tel: '電話', email: 'サポート', hours: {days: 'everyday', from: '9:00'}},
      },
      plans: {Private: {name: 'プライベート'}},
      outline: {preset: 'byNumber', sections: [{title: '節', parts: ['backupp', 5]}], dates: '西暦'},
      clauses: [],
    }),
  ).toMatchInlineSnapshot(`
    [
      "- terms.provider（用語 › provider）：「{customer}の会社」は使えません。用語の中に別の用語は書けません",
      "- terms.serviceName（用語 › serviceName）：「serviceName」は使えません。この用語はserviceとstandardの名称から決まります",
      "- terms.Partner（用語 › Partner）：「Partner」は使えません。用語のキーは英小文字で始まる英数字で書いてください",
      "- terms.user（用語 › user）：「利用者は」は使えません。末尾の助詞「は」は書けません。名詞で終えてください",
      "- terms.constructor（用語 › constructor）：「constructor」は使えません。この名前はキーにできません。別の名前にしてください",
      "- documents.1st（文書 › 1st）：「1st」は使えません。キーは英字で始まる英数字とハイフンで書いてください",
      "- documents.a b（文書 › a b）：「a b」は使えません。キーは英字で始まる英数字とハイフンで書いてください",
      "- documents.d.url（文書 › d › URL）：「 https://example.com」は使えません。URLは「https://」または「http://」で始まる絶対URLを書いてください",
      "- documents.d.nam（文書 › d › nam）：「nam」という項目はありません。「name」の誤りではありませんか",
      "- contacts.support.name（窓口 › support › 名称）：「窓口です。」は使えません。名称に「。」は書けません",
      "- contacts.support.tel（窓口 › support › 電話番号）：「電話」は使えません。電話番号は数字とハイフンで書いてください",
      "- contacts.support.email（窓口 › support › メールアドレス）：「サポート」は使えません。メールアドレスの形で書いてください",
      "- contacts.support.hours.from（窓口 › support › 受付時間 › 開始時刻）：「9:00」は使えません。時刻はHH:MMで書いてください。例：「02:00」",
      "- plans.Private（プラン › Private）：「Private」は使えません。プランのキーは英小文字で始まる英数字で書いてください",
      "- outline.preset（構成 › 構成の型）：「byNumber」は使えません。「byControl」、「byAnnexA」、「bySection」、「byParagraph」、「byTopic」のどれかを書いてください",
      "- outline.sections[0].parts[0]（構成 › 節 › 1件目 › 内容 › 1件目）：「backupp」は使えません。管理策の名前（「backup」など）または文書の部分の名前（「purpose」など）を書いてください",
      "- outline.sections[0].parts[1]（構成 › 節 › 1件目 › 内容 › 2件目）：数値「5」は使えません。文字列、または項目の組（オブジェクト）を書いてください",
      "- outline.dates（構成 › 日付の書き方）：「西暦」は使えません。「kanji」、「slashes」、「dots」、「era」のどれかを書いてください",
      "- documents.c.partOf（文書 › c › 上位の文書）：参照先「nowhere」がdocumentsにもcontactsにもありません",
      "- documents.a.partOf（文書 › a › 上位の文書）：「a」が自分自身の一部になっています。上位の文書を確かめてください",
      "- documents.b.partOf（文書 › b › 上位の文書）：「b」が自分自身の一部になっています。上位の文書を確かめてください",
    ]
  `)
})
