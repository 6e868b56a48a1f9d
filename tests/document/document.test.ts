import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {
  accessProvisioning,
  backup,
  incident,
  keyManagement,
  labelling,
  rolesAndResponsibilities,
  userRegistration,
} from '../../src/clauses/index.ts'
import {toMdast} from '../../src/document/index.ts'
import {byPlan, notApplicable, notProvided, planned, see, todo} from '../../src/facts/index.ts'
import {toMarkdown} from '../../src/render/markdown/index.ts'
import {type Outline, parseOutline, type WhitepaperFacts, whitepaper} from '../../src/whitepaper/index.ts'
import {registry} from '../samples/paper.ts'

const facts: WhitepaperFacts = {...registry, clauses: [backup({schedule: {every: 'day'}})]}

const tree = (more: Partial<WhitepaperFacts>): Root => toMdast(whitepaper({...facts, ...more}))
const markdown = (more: Partial<WhitepaperFacts>): string => toMarkdown(tree(more))

/** The lines of the section under a heading. */
function under(text: string, heading: string): string {
  const [, rest = ''] = text.split(`${heading}\n\n`)
  return (rest.split(/\n#+ /u)[0] ?? '').trim()
}

const sections = [
  {title: 'はじめに', parts: ['purpose', 'scope', 'plans', 'contacts']},
  {id: 'data', title: 'データ', controls: true},
] as const satisfies Outline['sections']

describe('references', () => {
  const pointing = (to: string) => rolesAndResponsibilities({see: [to]})

  it('print number and title of where a clause, a part or a section stands, and link there', () => {
    const text = markdown({clauses: [...facts.clauses, pointing('ref:backup')]})
    expect(text).toContain('「[12.3.1 情報のバックアップ](#1231-情報のバックアップ)」')
    expect(markdown({clauses: [pointing('ref:scope')]})).toContain('「[1.2 本書の適用範囲](#12-本書の適用範囲)」')
    expect(markdown({clauses: [pointing('ref:introduction')]})).toContain('「[1. はじめに](#1-はじめに)」')
  })

  it('are refused where a clause is told in several sections', () => {
    const outline: Outline = {
      sections: [
        ...sections,
        {title: 'A', parts: [{of: 'backup', facts: ['schedule']}]},
        {title: 'B', parts: ['backup']},
      ],
    }
    const clauses = [backup({schedule: {every: 'day'}, retention: {generations: 3}}), pointing('ref:backup')]
    expect(() => tree({outline, clauses})).toThrow('参照先「ref:backup」は複数の節に分かれています')
  })

  it('in free text take the words of the link, or the title of the place', () => {
    const prose = '[保全](ref:backup)のほか、<ref:backup>を参照。'
    const outline: Outline = {sections: [...sections, {title: '補足', parts: [{prose}]}]}
    expect(under(markdown({outline}), '## 3. 補足')).toBe(
      '[保全](#1231-情報のバックアップ)のほか、[12.3.1 情報のバックアップ](#1231-情報のバックアップ)を参照。',
    )
  })
})

describe('a section with several clauses', () => {
  const clauses = [
    userRegistration({functions: [{at: '管理者画面', does: ['アカウントを登録', '削除']}], manual: 'manual'}),
    accessProvisioning({functions: ['権限を付与']}),
  ]

  it('is one text, and what both may state comes last', () => {
    const outline: Outline = {
      sections: [...sections, {title: '利用者の管理', parts: ['userRegistration', 'accessProvisioning']}],
    }
    expect(under(markdown({outline, clauses}), '## 2. 利用者の管理')).toBe(
      '管理者画面でアカウントを登録し、削除できます。権限を付与できます。操作方法の詳細については、「ユーザマニュアル」（サービスヘルプページ）をご覧ください。',
    )
  })

  it('tells facts in the order that its outline lists', () => {
    const parts = [
      {of: 'userRegistration', facts: ['manual', 'functions']},
      {of: 'accessProvisioning', facts: ['functions']},
    ] as const
    const outline: Outline = {numbering: 'paragraph', sections: [...sections, {title: '利用者', parts}]}
    expect(under(markdown({outline, clauses}), '## 2. 利用者')).toMatch(/^2\.1\. .+\n\n2\.2\. .+$/u)
  })
})

describe('options', () => {
  it('close a section with the controls that it tells', () => {
    const outline: Outline = {
      numbering: 'paragraph',
      reference: {at: 'end', lead: '{standardName}', control: '{number} CSP', extended: 'CLD {number} CSP'},
      sections: [...sections.slice(0, 1), {title: 'データ', parts: ['backup', 'keyManagement']}],
    }
    const clauses = [...facts.clauses, keyManagement({lifecycle: ['generation']})]
    expect(under(markdown({outline, clauses}), '## 2. データ')).toMatch(
      /^2\.1\. .+\n\n2\.2\. .+\n\n（ISO\/IEC 27017:2015 12\.3\.1 CSP、10\.1\.2 CSP）$/u,
    )
  })

  it('set facts apart in a box', () => {
    const clauses = [backup({schedule: {every: 'day'}, restoreOnRequest: notProvided()})]
    const outline: Outline = {points: {backup: ['schedule']}, titles: {point: '【補足】'}}
    expect(under(markdown({outline, clauses}), '#### 12.3.1 情報のバックアップ')).toMatch(
      /^.*対応していません。\n\n> 【補足】\n>\n> .*日次で.*$/u,
    )
  })

  it('choose the columns of the history and the notation of dates', () => {
    const revisions = [{edition: '第1版', date: '2024-04-01', kind: '新規', changes: ['初版']}]
    const outline: Outline = {
      history: ['edition', {of: 'kind', title: '種別'}, 'changes', {of: 'page', title: '頁'}, 'date'],
      dates: 'era',
    }
    expect(under(markdown({revisions, outline}), '## 5. 更新履歴')).toBe(
      [
        '| 版数 | 種別 | 更新内容 | 頁 | 日付 |',
        '| - | - | - | - | - |',
        '| 第1版 | 新規 | 初版 | － | 令和6年4月1日 |',
      ].join('\n'),
    )
  })

  it('leave the table of contents away', () => {
    expect(markdown({})).toContain('## 目次')
    expect(markdown({outline: {contents: false}})).not.toContain('目次')
    expect(markdown({outline: {titles: {contents: 'もくじ'}}})).toContain('## もくじ')
  })

  it('close a section with 以上', () => {
    const outline: Outline = {sections: [sections[0], {...sections[1], end: true}]}
    expect(markdown({outline}).trimEnd().split('\n').at(-1)).toBe('以上')
  })

  it('tell the split as sentences', () => {
    const responsibilities = {
      layers: [
        {layer: 'アプリケーション', by: 'provider'},
        {layer: 'データ', by: 'customer'},
      ],
    }
    const outline: Outline = {parts: {responsibilities: [{of: 'responsibilities', as: 'sentences'}]}}
    expect(under(markdown({responsibilities, outline}), '### 2.3 責任分界点')).toBe(
      'アプリケーションについては当社が、データについてはお客様が責任を負います。',
    )
  })
})

describe('answers', () => {
  it('stand in the place of a clause or of one of its facts', () => {
    const texts = [
      labelling(notProvided({alternative: 'タグを設定'})),
      labelling(notApplicable({reason: '情報の非保有'})),
      labelling(planned({by: '2027-04'})),
      labelling(todo({ask: '分類の機能はありますか'})),
      labelling(see('ref:scope')),
      labelling({functions: byPlan({private: ['文書にラベルを付与'], public: notProvided()})}),
    ].map(clause => under(markdown({clauses: [clause]}), '#### 8.2.2 情報のラベル付け'))
    expect(texts).toMatchInlineSnapshot(`
      [
        "情報を分類してラベルを付ける機能は提供していません。代わりに、タグを設定できます。",
        "この項目は、情報の非保有のため本サービスには該当しません。",
        "情報の分類・ラベル付けの機能は、2027年4月までに提供する予定です。",
        "【要確認：分類の機能はありますか】",
        "情報の分類については、「[1.2 本書の適用範囲](#12-本書の適用範囲)」に記載しています。",
        "【Private】文書にラベルを付与できます。

      【Public】情報を分類してラベルを付ける機能は提供していません。",
      ]
    `)
  })
})

describe('definitions', () => {
  const definitions = {
    glossary: [
      {term: '営業日', means: '{provider}が営業する日'},
      {term: '契約管理者', means: '契約の窓口となる方'},
    ],
    abbreviations: [
      {short: 'RTO', full: 'Recovery Time Objective', means: 'SLAで定める時間'},
      {short: 'SLA', full: 'Service Level Agreement'},
      {short: 'VPN', full: 'Virtual Private Network'},
    ],
  } as const
  const clauses = [incident({report: {within: {businessDays: 1, from: 'detection'}}})]

  it('are printed when the paper uses them, or another that it uses does', () => {
    const availability = {recovery: {time: {hours: 4}}, redundancy: ['RTOの監視']} as const
    const text = markdown({clauses, definitions, availability})
    expect(text).toContain('| 営業日 |')
    expect(text).toContain('| RTO |')
    expect(text).toContain('| SLA |')
    expect(text).not.toContain('契約管理者')
    expect(text).not.toContain('VPN')
  })

  it('are all printed when the vendor insists, and leave no section when none is used', () => {
    expect(markdown({definitions: {...definitions, all: true}})).toContain('VPN')
    const unused = {glossary: [{term: '契約管理者', means: '契約の窓口となる方'}]} as const
    expect(markdown({definitions: unused})).not.toContain('用語の定義')
  })

  it('are a list where the outline asks for sentences', () => {
    const own = {
      all: true,
      glossary: [
        {term: '{customer}', short: 'CSC', full: 'クラウドサービスカスタマー', means: 'クラウドサービスを利用する方'},
        {term: 'クラウドサービス提供者', short: 'CSP'},
        {term: 'VPN接続', full: '仮想プライベートネットワークによる接続'},
        {term: '営業日', means: '{provider}が営業する日'},
      ],
    } as const
    const outline: Outline = {sections: [{title: '用語', parts: [{of: 'definitions', as: 'sentences'}]}, ...sections]}
    expect(under(markdown({definitions: own, outline}), '## 1. 用語')).toBe(
      [
        '本書で使用する当社独自の用語は、次のとおりです。',
        '',
        '- お客様（CSC：クラウドサービスカスタマー）：クラウドサービスを利用する方',
        '- クラウドサービス提供者（CSP）',
        '- VPN接続（仮想プライベートネットワークによる接続）',
        '- 営業日：当社が営業する日',
      ].join('\n'),
    )
  })
})

describe('the purpose', () => {
  const outline: Outline = {
    sections: [
      {title: '目的', parts: ['purpose']},
      {title: 'ほか', parts: ['plans', 'contacts', 'backup']},
    ],
  }
  const told = (purpose: NonNullable<WhitepaperFacts['purpose']>, standard?: {kind: string}) =>
    under(markdown({purpose, outline, ...(standard ? {standard} : {})}), '## 1. 目的')
  const stated = {shows: ['提供するサービスのセキュリティ対策'], aims: ['{customer}の安全な利用']}

  it('is what the paper shows and aims at where the vendor states both', () => {
    expect(told(stated)).toMatch(
      /は、お客様の安全な利用を目的として、.*が提供するサービスのセキュリティ対策を示すものです。$/u,
    )
    expect(told({...stated, explains: ['管理策']})).toMatch(/示すものです。あわせて、管理策を説明します。$/u)
  })

  it('still names the standard where the vendor says what certification or kind of standard it answers', () => {
    expect(told({...stated, certification: 'ISMSクラウドセキュリティ認証'})).toContain(
      'は、ISMSクラウドセキュリティ認証（ISO/IEC 27017:2015）への対応と、お客様の安全な利用を目的として、',
    )
    expect(told(stated, {kind: '情報管理の規格'})).toContain('は、情報管理の規格であるISO/IEC 27017:2015への対応と、')
  })
})

describe('the table of controls', () => {
  const outline: Outline = {
    reference: {control: 'A.{number}'},
    sections: [
      {title: 'はじめに', parts: ['purpose', 'scope', 'plans', 'contacts', 'controlTable']},
      {title: '手順', parts: [{of: 'backup', facts: ['schedule']}]},
      {title: '保管', parts: [{of: 'backup', facts: ['retention']}, 'labelling']},
    ],
  }
  const clauses = [backup({schedule: {every: 'day'}, retention: {generations: 3}}), labelling(notProvided())]

  it('has a row for each control told, with links to its sections', () => {
    const rows = under(markdown({outline, clauses}), '## 1. はじめに')
      .split('\n')
      .filter(line => line.startsWith('| A.'))
    expect(rows).toEqual([
      '| A.8.2.2 情報のラベル付け | [3. 保管](#3-保管) |',
      '| A.12.3.1 情報のバックアップ | [2. 手順](#2-手順)、[3. 保管](#3-保管) |',
    ])
  })

  it('lists those that the vendor names', () => {
    const text = markdown({outline, clauses, controlTable: {controls: ['labelling']}})
    expect(text).not.toContain('| A.12.3.1')
  })
})

describe('parseOutline', () => {
  it('reads an outline in YAML', () => {
    const yaml = [
      'numbering: none',
      'sections:',
      '  - title: はじめに',
      '    parts: [purpose, scope, plans, contacts]',
      '  - title: 管理策',
      '    controls: true',
    ].join('\n')
    expect(textOf(tree({outline: parseOutline(yaml)}))).toContain('はじめに')
  })

  it('tells where it is no YAML, and what is no outline', () => {
    expect(() => parseOutline('sections:\n  - title: "a\n')).toThrow(/構成/u)
    expect(() => parseOutline('sections:\n  - titel: a\n')).toThrow(/titel/u)
    expect(() => parseOutline('- a')).toThrow(/outline/u)
  })
})
