import {equipmentDisposalSchema} from '../../src/clauses/equipmentDisposal.ts'
import {see} from '../../src/facts/index.ts'
import * as sample from '../samples/equipmentDisposal.ts'
import {describeClause} from './describeClause.ts'

describeClause('equipmentDisposal', equipmentDisposalSchema, sample, [
  {
    // narrativebook, elink
    facts: {responsible: {role: '情報システム管理者', notBy: '従業員', for: '装置の安全な取扱い'}},
    text: '装置の安全な取扱いのため、処分と再利用の役割は情報システム管理者に集約しています。従業員が個別に行うことはありません。',
  },
  {
    facts: {responsible: {role: '情報セキュリティ管理者'}},
    text: '装置の処分と再利用は、情報セキュリティ管理者が担当しています。',
  },
  {
    // superstream-nx-cloud
    facts: {handling: [{of: ['装置', 'データストレージ', 'ファイル', 'メモリ'], notBy: 'provider'}]},
    text: '装置、データストレージ、ファイルおよびメモリの処分と再利用を当社が行うことはありません。',
  },
  {
    facts: {handling: [{of: ['装置', 'メモリ'], by: 'platform', rules: ['rules']}]},
    text: '装置およびメモリの処分と再利用は、基盤クラウド事業者が「各種関連規程」に従って行います。',
  },
  {
    // lensawriter
    facts: {handling: [{of: ['交換した記憶媒体'], by: 'provider', contractWith: '機器ベンダー'}]},
    text: '交換した記憶媒体の処分と再利用は、当社が機器ベンダーとの契約に基づいて行います。',
  },
  {
    // sustaina-cloud
    facts: {
      ownsEquipment: false,
      handling: [
        {
          of: [{what: '装置', suchAs: ['ストレージデバイス']}],
          does: 'disposal',
          by: 'platform',
          conformsTo: ['NIST 800-88'],
        },
      ],
    },
    text: '当社は、本サービスのための物理的な装置を保有していません。装置（ストレージデバイスなど）の処分は、基盤クラウド事業者がNIST 800-88に従って行います。',
  },
  {
    facts: {
      ownsEquipment: true,
      handling: [
        {
          of: ['記憶媒体'],
          by: 'provider',
          contractWith: '廃棄事業者',
          rules: ['rules'],
          conformsTo: ['NIST SP 800-88'],
          methods: ['overwriting', 'destruction'],
          within: {days: 30, from: '使用の終了'},
        },
      ],
    },
    text: '本サービスには、当社が保有する物理的な装置を用いています。記憶媒体の処分と再利用は、当社が廃棄事業者との契約に基づき、「各種関連規程」およびNIST SP 800-88に従って行います。処分の方法は、上書き消去および物理的な破壊です。処分は、使用の終了から30日以内に実施します。',
  },
  {
    facts: {handling: [{of: ['リース機器'], by: 'リース会社', within: 'promptly'}]},
    text: 'リース機器の処分と再利用は、リース会社が行います。処分は、速やかに実施します。',
  },
  {
    facts: {handling: see('rules')},
    text: '処分・再利用の取扱いについては、「各種関連規程」に記載しています。',
  },
  {
    facts: {
      handling: [
        {of: ['サーバ'], by: 'provider', contractWith: '廃棄事業者', rules: ['rules'], conformsTo: ['NIST SP 800-88']},
        {of: ['記憶媒体'], by: 'provider', methods: ['degaussing', 'destruction']},
        {of: ['仮想ディスク', 'メモリ'], by: 'platform', methods: ['cryptographicErasure']},
        {of: ['ネットワーク機器'], by: '保守事業者', within: {days: 14}},
        {of: ['空調設備'], notBy: 'provider'},
      ],
    },
    text: `処分と再利用は、次のとおり行います。
対象｜担い手｜従う規程・基準｜処分の方法｜期限
サーバ｜当社（廃棄事業者との契約による）｜「各種関連規程」、NIST SP 800-88｜－｜－
記憶媒体｜当社｜－｜磁気消去、物理的な破壊｜－
仮想ディスク、メモリ｜基盤クラウド事業者｜－｜暗号化消去｜－
ネットワーク機器｜保守事業者｜－｜－｜14日以内
空調設備｜当社以外｜－｜－｜－`,
  },
])
