import {virtualSegregationSchema} from '../../src/clauses/virtualSegregation.ts'
import {byPlan, notApplicable} from '../../src/facts/index.ts'
import * as sample from '../samples/virtualSegregation.ts'
import {describeClause} from './describeClause.ts'

describeClause('virtualSegregation', virtualSegregationSchema, sample, [
  {
    facts: {tenants: [{of: ['サーバ', 'ストレージ'], with: ['仮想化技術'], kind: 'logical'}]},
    text: '仮想化技術により、サーバおよびストレージを論理的に分離しています。',
  },
  {
    // sustaina-cloud
    facts: {tenants: [{of: ['データベース', 'ストレージ'], unit: '{customer}', kind: 'logical'}]},
    text: 'お客様ごとに、データベースおよびストレージを論理的に分離しています。',
  },
  {
    // elink
    facts: {
      tenants: [
        {at: '専用サーバ', unit: 'サーバ'},
        {at: '共有サーバ', of: ['スキーマ'], unit: 'データベース'},
        {of: ['Webサーバ'], unit: 'ディレクトリ'},
      ],
      administration: [{of: ['{provider}の管理環境'], from: '{customer}の環境', unit: 'セグメント'}],
    },
    text: '専用サーバでは、サーバ単位で分離しています。共有サーバでは、スキーマをデータベース単位で分離しています。Webサーバをディレクトリ単位で分離しています。当社の管理環境をお客様の環境からセグメント単位で分離しています。',
  },
  {
    // superstream-nx-cloud
    facts: {
      tenancy: byPlan({private: 'dedicated', public: 'shared'}),
      tenants: [{of: ['アプリケーション', 'ストレージ', 'ネットワーク'], kind: 'logical'}],
    },
    text: `【Private】お客様ごとに独立した仮想環境でサービスを提供しています。
【Public】複数のお客様が共用する仮想環境でサービスを提供しています。
アプリケーション、ストレージおよびネットワークを論理的に分離しています。`,
  },
  {
    // superstream-nx-cloud, plan by plan
    facts: {
      tenancy: byPlan({private: 'dedicated', public: 'shared'}),
      tenants: byPlan({
        private: [{of: ['ネットワーク'], kind: 'logical'}],
        public: [{of: ['データベース'], unit: '会社コード'}],
      }),
    },
    text: `【Private】お客様ごとに独立した仮想環境でサービスを提供しています。ネットワークを論理的に分離しています。
【Public】複数のお客様が共用する仮想環境でサービスを提供しています。データベースを会社コード単位で分離しています。`,
  },
  {
    facts: {
      tenancy: 'shared',
      tenants: [
        {of: ['データベース'], unit: '契約', kind: 'logical'},
        {of: ['アプリケーション'], with: ['コンテナ'], from: '他の{customer}'},
      ],
      administration: [{from: '管理環境', kind: 'physical'}],
    },
    text: '複数のお客様が共用する仮想環境でサービスを提供しています。データベースを契約単位で論理的に分離し、コンテナにより、アプリケーションを他のお客様から分離しています。お客様の環境は、管理環境から物理的に分離しています。',
  },
  {
    facts: {
      tenants: [{with: ['ハイパーバイザー'], from: '他の{customer}の仮想マシン'}],
      administration: [{kind: 'logical'}],
    },
    text: 'お客様の環境は、ハイパーバイザーにより、他のお客様の仮想マシンから分離しています。管理用の環境は、論理的に分離しています。',
  },
  {
    facts: {
      customerSoftware: [
        {on: '{customer}が持ち込むスクリプト', at: '隔離した環境', does: '実行'},
        {when: '負荷の急増', within: 'promptly', does: 'スクリプトを停止'},
      ],
      reviews: [{what: ['テナント間の分離の検証'], by: 'thirdParty', every: {every: 'year'}}],
    },
    text: 'お客様が持ち込むスクリプトは、隔離した環境で実行しています。負荷の急増時は、速やかにスクリプトを停止します。第三者によるテナント間の分離の検証を年1回受けています。',
  },
  {
    facts: {customerSoftware: notApplicable({reason: 'ソフトウェアを持ち込めないサービス形態'})},
    text: '持込みソフトウェアへの対策は、ソフトウェアを持ち込めないサービス形態のため該当しません。',
  },
  {
    facts: {
      tenants: [
        {of: ['データベース'], unit: 'スキーマ'},
        {of: ['ストレージ'], unit: 'バケット'},
        {of: ['ネットワーク'], with: ['仮想ネットワーク'], kind: 'logical'},
        {of: ['アプリケーション'], with: ['コンテナ']},
        {at: '専用環境', unit: '仮想マシン'},
      ],
    },
    text: `お客様の環境は、次のとおり分離しています。
・ データベースをスキーマ単位で分離
・ ストレージをバケット単位で分離
・ 仮想ネットワークにより、ネットワークを論理的に分離
・ コンテナにより、アプリケーションを分離
・ 専用環境では、仮想マシン単位で分離`,
  },
])
