import {supplyChainSchema} from '../../src/clauses/supplyChain.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/supplyChain.ts'
import {describeClause} from './describeClause.ts'

describeClause('supplyChain', supplyChainSchema, sample, [
  {
    facts: {suppliers: [{name: 'AWS', role: '基盤クラウド', country: 'JP'}]},
    text: '本サービスは、基盤クラウドにAWS（日本）を利用しています。',
  },
  {
    facts: {
      suppliers: [{name: 'AWS', role: '基盤クラウド'}],
      assurance: [{with: '公開情報', does: '{provider}の方針の充足を確認'}],
      riskManagement: notProvided(),
    },
    text: '本サービスは、基盤クラウドにAWSを利用しています。公開情報により当社の方針の充足を確認しています。供給者へのリスクマネジメントの要求は行っていません。',
  },
  {
    facts: {
      assurance: [
        {with: '事前の審査', does: '供給者の情報セキュリティ水準を確認'},
        '供給者によるサプライチェーンの管理能力を審査',
      ],
      riskManagement: [{to: '供給者', of: '秘密保持', via: 'contract'}],
    },
    text: '事前の審査により供給者の情報セキュリティ水準を確認しています。供給者によるサプライチェーンの管理能力を審査しています。供給者に、契約により秘密保持を求めています。',
  },
  {
    facts: {
      suppliers: [
        {
          name: 'クラウド事業者A',
          role: '基盤クラウド',
          certifiedTo: ['ISO/IEC 27001', 'ISO/IEC 27017'],
          publishes: ['セキュリティの技術情報'],
        },
        {name: '配信事業者B', role: 'メールの配信', country: 'US', publishes: ['稼働状況']},
      ],
    },
    text: '本サービスは、基盤クラウドにクラウド事業者A、メールの配信に配信事業者B（米国）を利用しています。クラウド事業者Aは、ISO/IEC 27001およびISO/IEC 27017の認証を取得し、セキュリティの技術情報を公開しています。配信事業者Bは、稼働状況を公開しています。',
  },
  {
    facts: {
      suppliers: [
        {name: 'A社', role: '基盤クラウド', country: 'JP', certifiedTo: ['ISO/IEC 27017']},
        {name: 'B社', role: 'メールの配信'},
        {name: 'C社', role: '決済', country: 'US'},
        {name: 'D社', role: '稼働の監視'},
        {name: 'E社', role: '問合せの管理', publishes: ['稼働状況']},
      ],
    },
    text: [
      '本サービスは、次の供給者を利用しています。',
      '役割｜供給者｜国｜取得している認証｜公開している情報',
      '基盤クラウド｜A社｜日本｜ISO/IEC 27017｜－',
      'メールの配信｜B社｜－｜－｜－',
      '決済｜C社｜米国｜－｜－',
      '稼働の監視｜D社｜－｜－｜－',
      '問合せの管理｜E社｜－｜－｜稼働状況',
    ].join('\n'),
  },
  {
    // superstream-nx-cloud
    facts: {suppliers: [{name: 'platform', publishes: ['認証の取得情報', 'セキュリティの技術情報']}]},
    text: '基盤クラウド事業者は、認証の取得情報およびセキュリティの技術情報を公開しています。',
  },
  {
    facts: {riskManagement: planned({by: '2027-04'}), notices: notProvided()},
    text: '供給者へのリスクマネジメントの要求は、2027年4月までに開始する予定です。供給者の変更についての通知は行っていません。',
  },
  {
    facts: {notices: [{ahead: {days: 30}, to: 'customer', channels: ['mail']}]},
    text: '供給者を変更するときは、30日前までにお客様へメールで通知します。',
  },
  {
    facts: {
      suppliers: [{name: '決済事業者', role: '決済', country: 'JP', handles: ['カード番号'], certifiedTo: ['PCI DSS']}],
    },
    text: '本サービスは、決済に決済事業者（日本）を利用しています。決済事業者は、カード番号を取り扱い、PCI DSSの認証を取得しています。',
  },
])
