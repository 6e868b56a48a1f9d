import {rolesAndResponsibilitiesSchema} from '../../src/clauses/rolesAndResponsibilities.ts'
import * as sample from '../samples/rolesAndResponsibilities.ts'
import {describeClause} from './describeClause.ts'

describeClause('rolesAndResponsibilities', rolesAndResponsibilitiesSchema, sample, [
  {
    facts: {sharedBy: ['customer', 'provider']},
    text: '本サービスのセキュリティ対策は、お客様と当社が分担して実施します。',
  },
  {
    facts: {see: ['ref:responsibilities']},
    text: '責任の分担は、「2.2 責任分界点」に記載しています。',
  },
  {
    facts: {see: [{to: 'terms', for: '契約上の責任'}], agreements: [{with: 'customer', in: 'terms'}]},
    text: '契約上の責任は、「利用規約」に記載しています。お客様とは、役割と責任を「利用規約」で取り決めています。',
  },
  {
    facts: {
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
    text: 'お客様とは、契約の内容およびサービスの内容を「約款」で取り決めています。「約款」では、ユーザーIDおよびパスワードの管理、サービスを利用するための環境の管理（通信回線、端末など）をお客様の役割としています。',
  },
  {
    facts: {agreements: [{with: 'customer', in: {to: 'terms', part: '第5条'}, duties: ['秘密認証情報の管理']}]},
    text: 'お客様とは、役割と責任を「利用規約」第5条で取り決めています。「利用規約」第5条では、秘密認証情報の管理をお客様の役割としています。',
  },
  {
    facts: {
      agreements: [
        {with: 'customer', in: 'terms', of: ['責任の分担']},
        {with: 'platform', in: {to: 'agreement', for: '基盤の利用'}},
      ],
    },
    text: 'お客様とは、責任の分担を「利用規約」で取り決めています。基盤クラウド事業者とは、役割と責任を基盤の利用に関する「約款」で取り決めています。',
  },
  {
    facts: {
      agreements: [
        {with: 'customer', in: 'agreement', of: ['契約の内容'], duties: ['パスワードの管理', '端末の管理']},
        {with: 'platform', in: 'terms', of: ['責任の分担'], duties: ['施設および機器の管理']},
        {with: '供給者', in: {to: 'rules', part: '別紙'}, of: ['情報セキュリティの役割']},
      ],
    },
    text: '役割と責任は、次のとおり取り決めています。\n相手｜文書｜取り決めた内容｜相手の役割\nお客様｜「約款」｜契約の内容｜パスワードの管理、端末の管理\n基盤クラウド事業者｜「利用規約」｜責任の分担｜施設および機器の管理\n供給者｜「各種関連規程」別紙｜情報セキュリティの役割｜－',
  },
])
