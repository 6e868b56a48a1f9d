import {virtualMachineHardeningSchema} from '../../src/clauses/virtualMachineHardening.ts'
import {notProvided, planned, undisclosed} from '../../src/facts/index.ts'
import * as sample from '../samples/virtualMachineHardening.ts'
import {describeClause} from './describeClause.ts'

describeClause('virtualMachineHardening', virtualMachineHardeningSchema, sample, [
  {
    // lensawriter
    facts: {restricts: ['port', 'protocol', 'ipAddress']},
    text: 'ポート、プロトコルおよび接続元のIPアドレスを必要なものに限定しています。',
  },
  {
    // sustaina-cloud
    facts: {of: '{customer}が利用する仮想環境', restricts: ['ipAddress', 'port']},
    text: 'お客様が利用する仮想環境では、接続元のIPアドレスおよびポートを必要なものに限定しています。',
  },
  {
    // superstream-nx-cloud
    facts: {
      of: '構築するすべての仮想化環境',
      restricts: ['port', 'protocol'],
      configuration: [
        {when: 'build', with: 'チェックツール', of: '設定の正誤'},
        {when: 'operation', with: '脆弱性診断ツール', every: 'regularly', of: '不要な設定変更の有無'},
      ],
      antiMalware: {with: 'ウイルス対策ソフト', notifies: 'システム管理者', responds: true},
      logging: {with: 'ログ管理ツール', automatic: true, protected: true, responds: true},
      administration: {
        of: '権限を付与されたサーバ管理者',
        with: '特権ID管理ツール',
        by: ['ツールで保管するパスワード'],
      },
      mfa: {for: 'なりすましの防止'},
    },
    text: `構築するすべての仮想化環境で、次の対策を実施しています。
1. ポートおよびプロトコルを必要なものに限定しています。構築時にチェックツールで設定の正誤を確認し、運用中に脆弱性診断ツールにより定期的に不要な設定変更の有無を確認しています。
2. マルウェア対策としてウイルス対策ソフトを導入しています。検知時は、システム管理者へ通知し、対処します。
3. ログは、ログ管理ツールにより自動で収集、保管し、改ざんから保護しています。異常なアクセスや不正な操作の疑いをログから検知した場合に対処する体制を整えています。
4. アクセスは、特権ID管理ツールにより、権限を付与されたサーバ管理者に限定しています。ログインには、ツールで保管するパスワードを用います。加えて、なりすましの防止のため、多要素認証を用いています。`,
  },
  {
    facts: {
      baselines: ['CIS Benchmarks'],
      configuration: [{when: 'operation', every: {every: 'week'}}],
      patches: {every: 'month'},
      antiMalware: {with: 'ウイルス対策ソフト', updates: {every: 'day'}},
    },
    text: 'CIS Benchmarksに準拠して構成を定めています。設定を運用中に週次で確認しています。パッチを月次で適用しています。マルウェア対策としてウイルス対策ソフトを導入し、定義ファイルを日次で更新しています。',
  },
  {
    facts: {of: 'コンテナの実行環境'},
    text: '要塞化の対象は、コンテナの実行環境です。',
  },
  {
    facts: {administration: {with: '踏み台サーバ'}, mfa: {methods: ['認証アプリ'], requiredFor: ['特権を持つ管理者']}},
    text: '当社の管理者のログインは、踏み台サーバにより管理しています。認証には、多要素認証（認証アプリ）を用い、特権を持つ管理者には必須としています。',
  },
  {
    facts: {mfa: {}, antiMalware: notProvided(), patches: planned({by: '2027-04'})},
    text: '当社の管理者の認証には、多要素認証を用いています。パッチの適用は、2027年4月までに実施する予定です。マルウェア対策は実施していません。',
  },
  {
    facts: {
      of: '本番環境のすべての仮想マシン',
      patches: 'regularly',
      logging: undisclosed({reason: 'セキュリティの確保'}),
    },
    text: '本番環境のすべての仮想マシンでは、パッチを定期的に適用しています。ログの取得については、セキュリティの確保のため公開していません。',
  },
])
