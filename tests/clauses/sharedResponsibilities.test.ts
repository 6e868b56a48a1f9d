import {sharedResponsibilitiesSchema} from '../../src/clauses/sharedResponsibilities.ts'
import * as sample from '../samples/sharedResponsibilities.ts'
import {describeClause} from './describeClause.ts'

describeClause('sharedResponsibilities', sharedResponsibilitiesSchema, sample, [
  {
    facts: {see: ['ref:responsibilities', {to: 'terms', for: 'サービスの利用条件'}]},
    text: '役割と責任の分担は、「2.2 責任分界点」に記載しています。サービスの利用条件は、「利用規約」に記載しています。',
  },
  {
    facts: {
      see: ['ref:responsibilities'],
      communication: [{with: '教育', to: {what: '要員', including: ['派遣社員']}, does: '役割分担を伝達'}],
    },
    text: '役割と責任の分担は、「2.2 責任分界点」に記載しています。教育により要員（派遣社員を含む）に役割分担を伝達しています。',
  },
  {
    facts: {
      agreedIn: [{to: 'agreement', for: 'サービスの内容および責任分界点'}],
      communication: [{on: '約款に定めた内容', with: '教育', to: '要員', does: '伝達'}],
    },
    text: 'サービスの内容および責任分界点は、「約款」に定めています。約款に定めた内容は、教育により要員に伝達しています。',
  },
  {
    facts: {communication: [{at: 'ウェブサイト', does: '責任分界点を公開'}]},
    text: 'ウェブサイトで責任分界点を公開しています。',
  },
  {
    facts: {communication: [{when: '契約', to: '{customer}', does: ['責任分界点を説明', '文書を提供']}]},
    text: '契約時は、お客様に責任分界点を説明し、文書を提供します。',
  },
  {
    facts: {communication: ['役割を文書化', '責任を文書化', '文書を公開', '文書を配布', '変更を通知']},
    text: '役割と責任の分担は、次のとおり伝達しています。\n・ 役割を文書化\n・ 責任を文書化\n・ 文書を公開\n・ 文書を配布\n・ 変更を通知',
  },
  {
    facts: {capabilities: ['アクセス制御', '暗号化', {what: 'ログの提供', suchAs: ['操作ログ']}]},
    text: '本サービスは、情報セキュリティ機能としてアクセス制御、暗号化およびログの提供（操作ログなど）を備えています。',
  },
  {
    facts: {capabilities: ['アクセス制御', '暗号化', 'ログの取得', 'バックアップ', '脆弱性の管理']},
    text: '本サービスは、次の情報セキュリティ機能を備えています。\n・ アクセス制御\n・ 暗号化\n・ ログの取得\n・ バックアップ\n・ 脆弱性の管理',
  },
])
