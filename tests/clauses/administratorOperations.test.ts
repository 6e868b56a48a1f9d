import {administratorOperationsSchema} from '../../src/clauses/administratorOperations.ts'
import {notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/administratorOperations.ts'
import {describeClause} from './describeClause.ts'

describeClause('administratorOperations', administratorOperationsSchema, sample, [
  {
    facts: {manuals: ['manual'], contact: {at: 'support', by: ['phone']}},
    text: '操作手順は、「ユーザマニュアル」（サービスヘルプページ）で提供しています。操作に関するご質問は、サポート窓口（電話）で受け付けています。',
  },
  {
    facts: {manuals: ['manual'], availableTo: '契約者'},
    text: '操作手順は、契約者に「ユーザマニュアル」（サービスヘルプページ）で提供しています。',
  },
  {
    facts: {of: '{service}の利用に必要な操作手順', manuals: ['manual']},
    text: '本サービスの利用に必要な操作手順は、「ユーザマニュアル」（サービスヘルプページ）で提供しています。',
  },
  {facts: {of: '重要な操作の手順'}, text: '重要な操作の手順を提供しています。'},
  {
    facts: {availableTo: 'administrator'},
    text: '操作手順は、管理者に提供しています。',
  },
  {
    facts: {
      manuals: ['manual', {to: 'rules', part: '運用編', for: '障害時の操作'}],
      operations: [
        {at: 'ユーザーマスタ', of: ['利用者の登録および削除', '特権的アクセス権の付与']},
        {at: 'メニューロールマスタ', of: ['利用メニューの権限の付与']},
      ],
    },
    text: '操作手順は、「ユーザマニュアル」（サービスヘルプページ）および「各種関連規程」運用編（障害時の操作）で提供しています。重要な操作は、次のとおりです。\n・ ユーザーマスタ：利用者の登録および削除、特権的アクセス権の付与\n・ メニューロールマスタ：利用メニューの権限の付与',
  },
  {
    facts: {
      operations: [{at: '仮想サーバ', of: ['作成', '変更', '削除']}],
      functions: [{before: '一括削除', does: '対象の件数を確認'}],
    },
    text: '仮想サーバでは、作成、変更および削除が重要な操作に当たります。一括削除前に、対象の件数を確認できます。',
  },
  {
    facts: {manuals: notProvided(), functions: notProvided()},
    text: '操作手順書は提供していません。誤操作を防ぐ機能は提供していません。',
  },
])
