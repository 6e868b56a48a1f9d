import type {SharedResponsibilities} from '../../src/clauses/sharedResponsibilities.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: SharedResponsibilities = {
  capabilities: ['アクセス制御', '暗号化', {what: 'ログの提供', suchAs: ['操作ログ']}],
  communication: [
    {with: '教育', every: 'regularly', to: {what: '要員', including: ['派遣社員']}, does: '役割分担を伝達'},
    {at: 'ウェブサイト', to: '{customer}', does: '責任分界点を公開'},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly SharedResponsibilities[] = [
  // SuperStream-NX Cloud
  {
    communication: [
      {
        on: '約款に記載した役割分担および責任分界点',
        every: 'regularly',
        with: '教育',
        to: {what: 'サービスを運営する要員', including: ['派遣社員']},
        does: '伝達',
      },
    ],
  },
  {capabilities: ['アクセス制御']},
  {capabilities: ['アクセス制御', '暗号化', 'ログの取得', 'バックアップ', '脆弱性の管理', 'ネットワークの分離']},
  {communication: ['役割分担を文書化']},
  {communication: [{when: '契約', by: 'provider', to: '{customer}', does: ['責任分界点を説明', '文書を提供']}]},
  // LENSAwriter
  {see: ['ref:responsibilities', {to: 'terms', for: 'サービスの利用条件'}]},
  {communication: ['役割を文書化', '責任を文書化', '文書を公開', '文書を配布', '変更を通知']},
  {agreedIn: ['terms', {to: 'agreement', for: '障害時の役割'}]},
]
