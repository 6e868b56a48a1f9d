import {cryptographyRegulationSchema} from '../../src/clauses/cryptographyRegulation.ts'
import {see} from '../../src/facts/index.ts'
import * as sample from '../samples/cryptographyRegulation.ts'
import {describeClause} from './describeClause.ts'

describeClause('cryptographyRegulation', cryptographyRegulationSchema, sample, [
  {
    // narrativebook, elink
    facts: {regulatedRegions: 'notServed'},
    text: '暗号の利用に規制のある地域には、サービスを提供していません。',
  },
  {
    // superstream-nx-cloud
    facts: {
      encryption: [{of: ['インターネット経由の通信'], protocol: 'SSL/TLS'}, {of: ['登録情報を保存するデータベース']}],
      abroad: {consentBy: 'provider', comply: ['現地の法令', '規程'], permitsBy: 'user'},
    },
    text: 'インターネット経由の通信はSSL/TLSで暗号化しています。登録情報を保存するデータベースは暗号化しています。\n日本国外での利用には、当社の事前の承諾が必要です。利用にあたっては、現地の法令および規程を遵守してください。必要な許認可の取得と手続は、利用者の責任で行ってください。',
  },
  {
    // lensawriter
    facts: {encryption: [{of: ['ウェブアクセス'], protocol: 'SSL/TLS'}], exportControlled: false},
    text: 'ウェブアクセスはSSL/TLSで暗号化しています。輸出規制の対象となる暗号は使用していません。',
  },
  {
    // sustaina-cloud
    facts: {
      encryption: [{of: ['保存データ'], algorithm: 'AES-256', with: '{platform}の標準機能'}],
      exportControlled: false,
    },
    text: '保存データは、基盤クラウド事業者の標準機能によりAES-256で暗号化しています。輸出規制の対象となる暗号は使用していません。',
  },
  {
    facts: {
      exportControlled: true,
      laws: ['外国為替及び外国貿易法'],
      regulatedRegions: ['ロシア', '中国'],
      abroad: {comply: ['現地の法令'], permitsBy: 'customer'},
    },
    text: `輸出規制の対象となる暗号を使用しています。暗号に関する法令として、外国為替及び外国貿易法を遵守しています。ロシアおよび中国では、暗号の利用に規制があります。
日本国外で利用する場合は、現地の法令を遵守してください。必要な許認可の取得と手続は、お客様の責任で行ってください。`,
  },
  {
    facts: {abroad: {permitsBy: 'provider'}},
    text: '日本国外での利用に必要な許認可の取得と手続は、当社が行います。',
  },
  {
    facts: {encryption: see('ref:scope'), exportControlled: false},
    text: '使用する暗号については、「1.2 適用範囲」に記載しています。輸出規制の対象となる暗号は使用していません。',
  },
  {
    facts: {
      encryption: [
        {of: ['ウェブの通信'], protocol: 'TLS 1.3'},
        {of: ['APIの通信'], protocol: 'TLS 1.2以上'},
        {of: ['データベース'], algorithm: 'AES-256'},
        {of: ['添付ファイル'], algorithm: 'AES-256', keyOwner: 'provider'},
        {of: ['バックアップ'], with: '{platform}の標準機能'},
      ],
    },
    text: `本サービスでは、次の暗号を使用しています。
暗号化するもの｜方式｜鍵の管理者
ウェブの通信｜TLS 1.3｜－
APIの通信｜TLS 1.2以上｜－
データベース｜AES-256｜－
添付ファイル｜AES-256｜当社
バックアップ｜基盤クラウド事業者の標準機能｜－`,
  },
])
