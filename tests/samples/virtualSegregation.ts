import type {VirtualSegregation} from '../../src/clauses/virtualSegregation.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: VirtualSegregation = {
  tenancy: 'shared',
  tenants: [
    {of: ['データベース', 'ストレージ'], unit: '契約', kind: 'logical'},
    {of: ['アプリケーション'], with: ['コンテナ'], from: '他の{customer}'},
  ],
  administration: [{of: ['管理環境'], from: '{customer}の環境', with: ['仮想ネットワーク'], kind: 'logical'}],
  customerSoftware: [
    {on: '{customer}が持ち込むスクリプト', at: '隔離した環境', does: '実行'},
    {when: '負荷の急増', within: 'promptly', does: 'スクリプトを停止'},
  ],
  reviews: [{what: ['テナント間の分離の検証'], by: 'thirdParty', every: {every: 'year'}}],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly VirtualSegregation[] = [
  // superstream-nx-cloud
  {
    tenancy: 'dedicated',
    tenants: [{of: ['アプリケーション', 'オペレーティングシステム', 'ストレージ', 'ネットワーク'], kind: 'logical'}],
  },
  // lensawriter
  {
    tenants: [
      {
        of: ['サーバ', 'ネットワーク', 'ストレージ'],
        with: ['仮想化技術', 'ネットワークセキュリティ技術'],
        kind: 'logical',
      },
    ],
  },
  // elink
  {
    tenants: [
      {at: '専用サーバ', unit: 'サーバ'},
      {at: '共有サーバ', of: ['スキーマ'], unit: 'データベース'},
      {of: ['Webサーバ'], unit: 'ディレクトリ'},
    ],
    administration: [{of: ['{provider}の管理環境'], from: '{customer}の環境', unit: 'セグメント'}],
  },
  // sustaina-cloud
  {tenants: [{of: ['データベース', 'ストレージ'], unit: '{customer}', kind: 'logical'}]},
  {tenancy: 'dedicated'},
  {tenancy: 'shared'},
  {tenants: [{of: ['サーバ'], kind: 'physical'}]},
  {tenants: [{with: ['ハイパーバイザー'], from: '他の{customer}の仮想マシン'}]},
  {administration: [{from: '管理環境', kind: 'physical'}]},
  {administration: [{of: ['監視基盤'], at: '本番環境', with: ['アクセス制御', '仮想ネットワーク']}, {kind: 'logical'}]},
  {
    tenants: [
      {of: ['データベース'], unit: 'スキーマ'},
      {of: ['ストレージ'], unit: 'バケット'},
      {of: ['ネットワーク'], with: ['仮想ネットワーク'], kind: 'logical'},
      {of: ['アプリケーション'], with: ['コンテナ']},
      {at: '専用環境', unit: '仮想マシン'},
    ],
    administration: [
      {of: ['管理用のネットワーク'], unit: 'セグメント'},
      {of: ['監視基盤'], kind: 'physical'},
      {of: ['運用端末'], from: '{customer}の環境'},
      {of: ['踏み台サーバ'], with: ['仮想ネットワーク']},
      {of: ['ログの保管先'], from: '{customer}の環境', kind: 'logical'},
    ],
    customerSoftware: [
      '実行環境を隔離',
      '利用できるライブラリを制限',
      {when: '負荷の急増', does: '実行を停止'},
      {with: '静的解析ツール', does: '登録前に検査'},
      {every: 'continuously', does: '動作を監視'},
    ],
  },
  {
    administration: [
      {of: ['管理環境'], from: '{customer}の環境'},
      {of: ['運用端末'], kind: 'physical'},
    ],
  },
  {customerSoftware: ['持込みソフトウェアの動作を監視']},
  {
    reviews: [
      {what: ['侵入試験'], when: '構成の変更'},
      {what: ['設定の確認'], by: 'provider', every: 'regularly'},
    ],
  },
]
