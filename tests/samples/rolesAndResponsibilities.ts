import type {RolesAndResponsibilities} from '../../src/clauses/rolesAndResponsibilities.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: RolesAndResponsibilities = {
  sharedBy: ['customer', 'provider', 'platform'],
  agreements: [
    {
      with: 'customer',
      in: 'agreement',
      of: ['契約の内容', 'サービスの内容'],
      duties: [
        'ユーザーIDおよびパスワードの管理',
        {what: '利用環境の管理', suchAs: ['通信回線', '端末', 'ソフトウェア']},
      ],
    },
    {with: 'platform', in: 'terms', of: ['責任の分担'], duties: ['施設および機器の管理']},
    {with: '供給者', in: {to: 'rules', part: '別紙'}, of: ['情報セキュリティの役割']},
  ],
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly RolesAndResponsibilities[] = [
  // SuperStream-NX Cloud
  {
    agreements: [
      {
        with: 'customer',
        in: 'agreement',
        of: ['契約の内容', 'サービスの内容'],
        duties: [
          'ユーザーIDおよびパスワードの管理',
          {what: 'サービスを利用するための環境の管理', suchAs: ['通信回線', '端末']},
        ],
      },
    ],
  },
  {agreements: [{with: 'customer', in: 'terms'}]},
  {agreements: [{with: 'customer', in: {to: 'terms', part: '第5条'}, duties: ['秘密認証情報の管理']}]},
  {
    agreements: [
      {with: 'customer', in: 'terms', of: ['責任の分担']},
      {with: 'platform', in: 'agreement'},
    ],
  },
  // Sustaina Cloud
  {sharedBy: ['customer', 'provider']},
  // LENSAwriter
  {see: ['ref:responsibilities']},
  {see: [{to: 'terms', for: '契約上の責任'}]},
]
