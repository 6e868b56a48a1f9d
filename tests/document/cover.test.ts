import {describe, expect, test} from 'vitest'
import {toDocx, toMarkdown, toMdast, type WhitepaperFacts, whitepaper} from '../../src/index.ts'
import {png} from '../render/docx/picture.ts'
import {validate} from '../render/docx/validate.ts'
import {blocksOfDocx, expectParity} from '../render/parity/index.ts'

const facts: WhitepaperFacts = {
  title: 'セキュリティホワイトペーパー',
  service: {name: 'けいひノート', kind: '経費精算サービス'},
  provider: {name: '株式会社ナラティブ出版'},
  contacts: {support: {name: 'サポート窓口', email: 'support@example.jp'}},
  clauses: [],
  revisions: [
    {edition: '第1.0版', date: '2022-04-01', changes: ['初版']},
    {edition: '第1.1版', date: '2024-06-17', changes: ['誤記の訂正']},
  ],
}

const control: WhitepaperFacts = {
  ...facts,
  logo: {asset: 'logo.png', alt: '株式会社ナラティブ出版のロゴ'},
  documentControl: {
    number: 'ISMS-W-012',
    confidentiality: '社外秘',
    owner: '情報セキュリティ管理責任者',
    approver: '代表取締役社長',
    contact: 'support',
    nextReview: '2025-06',
  },
}

/** What stands before the contents. */
function coverOf(given: WhitepaperFacts): string {
  return toMarkdown(whitepaper(given)).split('## 目次')[0]!.trim()
}

describe('the cover', () => {
  test('has title, service, edition, date and provider', () => {
    expect(coverOf(facts)).toBe(
      '# セキュリティホワイトペーパー\n\nけいひノート\n\n第1.1版\n\n2024年6月17日\n\n株式会社ナラティブ出版',
    )
  })

  test('leaves out what is not known', () => {
    const {revisions: _, ...rest} = facts
    expect(coverOf(rest)).not.toContain('版\n')
    expect(coverOf({...facts, outline: {coverDate: 'month'}})).toContain('2024年6月\n')
  })

  test('has logo, confidentiality and the table of document control', () => {
    expect(coverOf(control)).toMatchInlineSnapshot(`
      "![株式会社ナラティブ出版のロゴ](logo.png)

      社外秘

      # セキュリティホワイトペーパー

      けいひノート

      第1.1版

      2024年6月17日

      株式会社ナラティブ出版

      文書管理

      | 項目 | 内容 |
      | - | - |
      | 文書番号 | ISMS-W-012 |
      | 版数 | 第1.1版 |
      | 発行日 | 2024年6月17日 |
      | 機密区分 | 社外秘 |
      | 文書責任者 | 情報セキュリティ管理責任者 |
      | 承認者 | 代表取締役社長 |
      | 問合せ窓口 | サポート窓口 |
      | 次回見直し予定 | 2025年6月 |"
    `)
  })

  test('has the rows of what is given', () => {
    const cover = coverOf({...facts, documentControl: {approver: '代表取締役社長'}})
    expect(cover).toContain('| 承認者 | 代表取締役社長 |')
    expect(cover).not.toMatch(/文書番号|機密区分|文書責任者|問合せ窓口|次回見直し/)
  })

  test('says in Word what it says in Markdown, and is valid', async () => {
    const paper = whitepaper(control)
    const docx = await toDocx(paper, {assets: {'logo.png': png(400, 100)}})
    expectParity(toMdast(paper), {markdown: toMarkdown(paper), docx})
    expect(await validate(docx)).toEqual([])
    expect(blocksOfDocx(docx).slice(0, 2)).toEqual(['社外秘', 'セキュリティホワイトペーパー'])
  })

  test('needs the bytes of the logo in Word', async () => {
    await expect(toDocx(whitepaper(control))).rejects.toThrow('assetsに「logo.png」という名前で渡してください')
  })
})

describe('document control', () => {
  test('is checked like every fact', () => {
    const wrong = {owner: '責任者です。', nextReview: '来年', contact: 'nobody', approval: 'x'} as never
    const given = {...facts, documentControl: wrong, logo: {asset: '../logo.png', alt: ''}}
    expect(() => whitepaper(given)).toThrowErrorMatchingInlineSnapshot(`
      [WhitepaperError: ホワイトペーパーの内容に問題が6件あります。
      - documentControl.owner（文書管理 › 文書責任者）：「責任者です。」は使えません。名称に「。」は書けません
      - documentControl.nextReview（文書管理 › 次回見直し予定）：「来年」は使えません。日付は「2024-06-17」または「2024-06」の形で、実在する日を書いてください
      - documentControl.approval（文書管理 › approval）：「approval」という項目はありません。「approver」の誤りではありませんか
      - logo.asset（ロゴ › 画像の名前）：「../logo.png」は使えません。画像の名前は、英数字と「.」「-」「_」「/」で書いてください（例: logo.png）
      - logo.alt（ロゴ › 代替テキスト）：空の文字列です。内容を書くか、項目ごと省いてください
      - documentControl.contact（文書管理 › 問合せ窓口）：参照先「nobody」がdocumentsにもcontactsにもありません]
    `)
    expect(() => whitepaper({...facts, documentControl: {}})).toThrow('内容がありません')
  })
})
