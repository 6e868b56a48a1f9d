import type {Root} from 'mdast'
import {slugsOf} from '../../src/tree/slugs.ts'
import {parse} from './parse.ts'

const markdown = `# クラウド経費精算サービス「けいひノート」セキュリティホワイトペーパー

けいひノート クラウド版

第1.2版

2024年6月17日

株式会社ナラティブ出版

## 目次

## 1. はじめに

### 1.1 本書の目的

本書は、ISO/IEC 27017:2015が求める情報のうち、クラウドサービスプロバイダである当社がお客様に開示する内容をまとめたものです。お客様が本サービスを選定・利用するうえで必要となる、情報セキュリティに関する当社の取組みと、お客様との責任分担を説明します。最新版は[当社のサイト](https://example.jp/security/)で公開しており、ご不明な点は<security@example.jp>までお問い合わせください。

### 1.2 用語

| 用語 | 意味 |
| --- | --- |
| 当社 | 株式会社ナラティブ出版 |
| お客様 | 本サービスの利用契約を締結した法人または個人。試用中の利用者を含みます。 |
| 本サービス | けいひノート クラウド版 |

## 2. 責任分担

責任分担は次のとおりです。詳細は[3.2 バックアップ](#32-バックアップ)を参照してください。

| 対象 | 当社 | お客様 | 備考 |
| :--- | :---: | :---: | ---: |
| アプリケーション | ○ | － | 365日 |
| お客様が登録したデータ | － | ○ | － |
| オペレーティングシステム、ミドルウェア、ネットワーク機器、仮想化基盤 | ○ | － | 24時間365日 |

## 3. 運用のセキュリティ

### 3.1 変更管理

お客様に影響する変更は、実施の2週間前までに管理画面の「お知らせ」とメールでご案内します。

- 予定メンテナンス
  - 毎月第2水曜日 2:00～5:00（日本標準時）
    - 延期する場合は前日までにご連絡します
  - 臨時のメンテナンス
- 緊急メンテナンス
- \`maintenance_mode\`を有効にする変更

1. 変更の申請と承認
2. 検証環境での試験
   1. 機能の試験
   2. 性能の試験
3. 本番環境への適用

   適用後は監視を強化します。

間に段落があると、番号は最初からになります。

5. 五番目から始まる手順
6. 六番目の手順

### 3.2 バックアップ

お客様のデータのバックアップを日次で取得し、**35世代分**を保持しています。バックアップはAES-256で暗号化し、鍵は当社が管理します。保管場所は東京リージョンおよび大阪リージョンです。取得したバックアップの完全性を毎週検証し、年1回の復元試験を行っています。

ISO/IEC 27017 12.3.1

> 当社の判断による復旧に備え、クラウドベンダーのバックアップ機能を用いて日次でバックアップを取得しています。

> お客様が保管できるデータは次のとおりです。
>
> - 各種マスタ
> - 仕訳
> - 残高情報

#### 3.2.1 復元

復元のご依頼は受け付けていません。

> 引用された文章は字下げされます。二行にわたる長さの文章であっても、左の端がそろったまま折り返されることを確かめるための文です。

\`\`\`
GET /api/v1/export?format=csv HTTP/1.1
Host: keihi.example.jp
\`\`\`

---

## 4. 改訂履歴

| 版 | 日付 | 内容 |
| --- | --- | --- |
| 第1.0版 | 2022年4月1日 | 初版 |
| 第1.1版 | 2023年10月2日 | バックアップの保存世代数を14世代から35世代に変更。ログの保存期間を追記。 |
| 第1.2版 | 2024年6月17日 | 復元の可否を明記。https://averyveryverylongdomainname.example.co.jp/path/to/some/very/long/document/name/without/spaces.html を参照。 |
${Array.from({length: 30}, (_row, index) => `| 第2.${index}版 | 2025年1月${index + 1}日 | 表が次のページに続くときに見出しの行が繰り返されることを確かめるための行 |`).join('\n')}

以上
`

/** A small paper with everything a paper has: cover, contents, references, boxes, tables, revision history. */
export function sample(): Root {
  const root = parse(markdown)
  const give = (index: number, role: string): void => {
    Object.assign(root.children[index]!, {data: {role}})
  }
  give(0, 'title')
  for (const index of [1, 2, 3, 4]) give(index, 'cover')
  give(5, 'contents')
  const find = (text: string): number =>
    root.children.findIndex(node => JSON.stringify(node).includes(`"value":"${text}`))
  give(find('ISO/IEC 27017 12.3.1'), 'reference')
  give(find('以上'), 'end')
  give(find('当社の判断による'), 'point')
  give(find('お客様が保管できる'), 'point')
  root.children.splice(6, 0, contents(root))
  Object.assign(root, {
    data: {
      lang: 'ja',
      title: 'けいひノート セキュリティホワイトペーパー',
      service: 'けいひノート クラウド版',
      provider: '株式会社ナラティブ出版',
      edition: '第1.2版',
      date: '2024年6月17日',
      created: '2022-04-01',
      modified: '2024-06-17',
      keywords: ['ISO/IEC 27017', 'クラウド'],
    },
  })
  return root
}

function contents(root: Root): Root['children'][number] {
  const slugs = slugsOf(root)
  const entry = (index: number): {type: 'listItem'; children: object[]} => {
    const heading = [...slugs.keys()][index]!
    const url = `#${slugs.get(heading)}`
    return {
      type: 'listItem',
      children: [{type: 'paragraph', children: [{type: 'link', url, children: heading.children}]}],
    }
  }
  const items: {depth: number; item: ReturnType<typeof entry>}[] = []
  const top: object[] = []
  for (const [index, heading] of [...slugs.keys()].entries()) {
    if (index < 2) continue
    const item = entry(index)
    while (items.length > 0 && items.at(-1)!.depth >= heading.depth) items.pop()
    const above = items.at(-1)?.item
    if (!above) top.push(item)
    else {
      const last = above.children.at(-1) as {type: string; children: object[]}
      if (last.type === 'list') last.children.push(item)
      else above.children.push({type: 'list', ordered: false, children: [item]})
    }
    items.push({depth: heading.depth, item})
  }
  return {type: 'list', ordered: false, data: {role: 'contents'}, children: top} as never
}
