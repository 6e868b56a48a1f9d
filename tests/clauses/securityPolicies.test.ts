import {securityPoliciesSchema} from '../../src/clauses/securityPolicies.ts'
import * as sample from '../samples/securityPolicies.ts'
import {describeClause} from './describeClause.ts'

describeClause('securityPolicies', securityPoliciesSchema, sample, [
  {
    facts: {setBy: 'provider', rules: ['rules']},
    text: '本サービスは、当社が定めた「各種関連規程」に従って運営しています。',
  },
  {facts: {setBy: 'provider'}, text: '本サービスは、当社が定めた方針に従って運営しています。'},
  {
    facts: {policies: ['policy']},
    text: '本サービスは、「情報セキュリティ基本方針」（https://example.com/policy）に従って運営しています。',
  },
  {
    facts: {policies: ['policy', {to: 'terms', for: '個人情報の取扱い'}], rules: ['rules']},
    text: '本サービスは、「情報セキュリティ基本方針」（https://example.com/policy）、個人情報の取扱いに関する「利用規約」および「各種関連規程」に従って運営しています。',
  },
  {
    facts: {policies: ['policy'], rules: ['rules', {to: 'manual', part: '第2章'}]},
    text: '本サービスは、「情報セキュリティ基本方針」（https://example.com/policy）、「各種関連規程」および「ユーザマニュアル」第2章に従って運営しています。',
  },
  {
    facts: {rules: ['rules']},
    text: '本サービスは、「各種関連規程」に従って運営しています。',
  },
  {
    facts: {
      policies: ['policy'],
      aims: ['機能的で安全なサービスの提供'],
      commitments: ['{customer}の情報資産の脅威からの保護'],
    },
    text: '本サービスは、「情報セキュリティ基本方針」（https://example.com/policy）に従って運営しています。方針の目的は、機能的で安全なサービスの提供です。当社は、お客様の情報資産の脅威からの保護に取り組んでいます。',
  },
  {
    facts: {
      policies: ['policy'],
      rules: ['rules'],
      risks: [
        {concern: 'accessControl', risks: ['情報資産への認可されていないアクセス']},
        {concern: 'networkSecurity', risks: ['外部からの侵入', 'システムの不正利用']},
        {concern: '物理的セキュリティ', risks: ['データセンターへの不正な立入り']},
      ],
    },
    text: '本サービスは、「情報セキュリティ基本方針」（https://example.com/policy）および「各種関連規程」に従って運営しています。次の個別方針に関するセキュリティリスクを検討し、適切に対処したうえで本サービスを提供しています。\n1. アクセス制御：情報資産への認可されていないアクセス\n2. ネットワークセキュリティ：外部からの侵入、システムの不正利用\n3. 物理的セキュリティ：データセンターへの不正な立入り',
  },
  {
    facts: {risks: [{concern: 'backup', risks: ['障害時のデータの消失']}]},
    text: 'バックアップの管理については、障害時のデータの消失をリスクとして検討し、対処しています。',
  },
  {
    facts: {approvedBy: '経営陣', communicatedTo: ['全従業員', {what: '委託先', including: ['再委託先']}]},
    text: '方針は、経営陣が承認し、全従業員および委託先（再委託先を含む）に周知しています。',
  },
  {facts: {approvedBy: '代表取締役'}, text: '方針は、代表取締役が承認しています。'},
  {facts: {communicatedTo: ['全従業員']}, text: '方針は、全従業員に周知しています。'},
  {
    facts: {reviews: [{what: ['方針の見直し'], every: {every: 'year'}, when: '重大な変化の発生'}]},
    text: '方針の見直しを年1回、および重大な変化の発生時に実施しています。',
  },
  {
    facts: {considered: ['insiders', 'tenantIsolation']},
    text: '方針では、内部者によるリスクおよびお客様間の分離を考慮しています。',
  },
  {
    facts: {
      considered: ['designBaseline', 'staffAccess', 'administrativeAccess', 'changeCommunication', 'customerData'],
    },
    text: '方針では、次の事項を考慮しています。\n・ 設計および実装の基本とするセキュリティ要求事項\n・ 当社の要員によるお客様の情報資産へのアクセス\n・ 管理のためのアクセスに用いる強固な認証\n・ 変更に関するお客様への連絡\n・ お客様のデータへのアクセスとその保護',
  },
])
