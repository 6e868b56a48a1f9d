import {contactWithAuthoritiesSchema} from '../../src/clauses/contactWithAuthorities.ts'
import {notApplicable, notProvided, planned} from '../../src/facts/index.ts'
import * as sample from '../samples/contactWithAuthorities.ts'
import {describeClause} from './describeClause.ts'

describeClause('contactWithAuthorities', contactWithAuthoritiesSchema, sample, [
  {
    facts: {offices: [{country: 'JP'}], storage: [{country: 'JP'}], relocation: {ahead: true, to: 'customer'}},
    text: '当社の所在地は日本です。お客様のデータは、日本国内に保管しています。データを国外に保管する場合は、事前にお客様へ通知します。',
  },
  {
    facts: {
      offices: [{name: '本社', address: '東京都港区港南2-16-6'}],
      storage: [{on: 'platform', regions: ['東京リージョン', '大阪リージョン'], country: 'JP'}],
    },
    text: '本社の所在地は、東京都港区港南2-16-6です。お客様のデータは、基盤クラウド事業者の東京リージョンおよび大阪リージョン（日本）に保管しています。',
  },
  {
    facts: {
      offices: [{see: 'policy'}],
      storage: [{what: ['{service}に保存された情報'], country: 'JP', except: [{what: 'メールの配信', country: 'US'}]}],
    },
    text: '当社の所在地は、「情報セキュリティ基本方針」（https://example.com/policy）に掲載しています。本サービスに保存された情報は、日本国内に保管しています。ただし、メールの配信は米国で取り扱います。',
  },
  {
    facts: {
      offices: [
        {country: 'JP', see: {to: 'policy', part: '会社概要'}},
        {name: '開発センター', address: 'ハノイ市', country: 'VN', see: 'policy'},
      ],
    },
    text: '当社の所在地は日本です。住所は、「情報セキュリティ基本方針」（https://example.com/policy）会社概要に掲載しています。開発センターの所在地は、ハノイ市（ベトナム）です。最新の所在地は、「情報セキュリティ基本方針」（https://example.com/policy）に掲載しています。',
  },
  {
    facts: {
      offices: [
        {name: '本社', address: '東京都港区芝公園4-2-8', country: 'JP'},
        {name: '開発センター', country: 'VN'},
        {name: '大阪支社', see: 'policy'},
      ],
    },
    text: '当社の所在地は、次のとおりです。\n拠点｜所在地\n本社｜東京都港区芝公園4-2-8（日本）\n開発センター｜ベトナム\n大阪支社｜「情報セキュリティ基本方針」（https://example.com/policy）に掲載',
  },
  {
    facts: {
      storage: [
        {
          regions: ['東京リージョン'],
          country: 'JP',
          except: [
            {what: 'メールの配信', country: 'US'},
            {what: '監視データ', country: 'IE'},
          ],
        },
        {what: ['配信用の画像'], on: 'platform', country: 'US'},
      ],
      functions: [{at: '管理画面', does: '保管先のリージョンを選択'}],
      handledIn: ['JP', 'VN'],
    },
    text: 'お客様のデータは、東京リージョン（日本）に保管しています。ただし、メールの配信は米国、監視データはアイルランドで取り扱います。配信用の画像は、基盤クラウド事業者の米国の設備に保管しています。管理画面で保管先のリージョンを選択できます。要員がデータを取り扱う国は、日本およびベトナムです。',
  },
  {
    facts: {storage: [{on: 'platform', country: 'JP'}], functions: notProvided(), handledIn: ['JP']},
    text: 'お客様のデータは、基盤クラウド事業者の日本国内の設備に保管しています。お客様がデータの保管場所を選ぶ機能は提供していません。要員がデータを取り扱う国は日本です。',
  },
  {
    facts: {functions: planned({by: '2027-04'}), relocation: planned({by: '2027-10'})},
    text: 'データの保管場所を選ぶ機能は、2027年4月までに提供する予定です。国外保管の通知は、2027年10月までに開始する予定です。',
  },
  {
    facts: {relocation: notProvided()},
    text: 'データを国外に保管する場合の通知は行っていません。',
  },
  {
    facts: {relocation: notApplicable({reason: '国内のリージョンに限った利用'})},
    text: '国外保管の通知は、国内のリージョンに限った利用のため該当しません。',
  },
  {
    facts: {relocation: {when: '国外での保管の開始', ahead: {days: 30}, tells: ['国名'], channels: ['mail']}},
    text: '国外での保管の開始の30日前までに、国名をメールで通知します。',
  },
  {
    facts: {relocation: {of: ['保管先の国'], within: 'promptly', from: 'support', ifNeeded: ['phone']}},
    text: '保管先の国については、速やかにサポート窓口から通知します。必要に応じて、電話でも通知します。',
  },
  {
    facts: {relocation: {need: '国外のリージョンでのデータの保管', ahead: true, to: 'customer'}},
    text: '国外のリージョンでのデータの保管が必要となった場合は、事前にお客様へ通知します。',
  },
  {
    facts: {authorities: ['個人情報保護委員会', '警察']},
    text: '当社は、個人情報保護委員会および警察との連絡体制を整えています。',
  },
  {
    facts: {authorities: ['警察', '消防', '個人情報保護委員会', '総務省', '情報処理推進機構']},
    text: '当社は、次の関係当局との連絡体制を整えています。\n・ 警察\n・ 消防\n・ 個人情報保護委員会\n・ 総務省\n・ 情報処理推進機構',
  },
  {
    facts: {
      storage: [
        {what: ['契約データベース'], on: 'AWS', regions: ['東京リージョン', '大阪リージョン'], country: 'JP'},
        {what: ['分析用のデータ'], on: 'Google Cloud', country: 'JP', except: [{what: '集計の処理', country: 'US'}]},
        {country: 'IE'},
      ],
    },
    text: [
      'データの保管場所は、次のとおりです。',
      'データ｜保管場所｜例外',
      '契約データベース｜AWSの東京リージョンおよび大阪リージョン（日本）｜－',
      '分析用のデータ｜Google Cloudの日本国内の設備｜集計の処理は米国',
      'お客様のデータ｜アイルランド｜－',
    ].join('\n'),
  },
  {
    facts: {
      storage: [
        {
          country: 'JP',
          except: [
            {what: 'メールの配信', country: 'US', on: '配信事業者'},
            {what: '監視', country: 'IE'},
          ],
        },
      ],
    },
    text: 'お客様のデータは、日本国内に保管しています。ただし、メールの配信は米国の配信事業者、監視はアイルランドで取り扱います。',
  },
])
