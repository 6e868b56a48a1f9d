import type {EquipmentDisposal} from '../../src/clauses/equipmentDisposal.ts'

/** Every field, given with realistic facts of an invented vendor. */
export const full: EquipmentDisposal = {
  ownsEquipment: true,
  handling: [
    {
      of: [{what: '記憶媒体', suchAs: ['磁気ディスク', '磁気テープ']}],
      by: 'provider',
      contractWith: '廃棄事業者',
      rules: ['rules'],
      conformsTo: ['NIST SP 800-88'],
      methods: ['overwriting', 'cryptographicErasure', 'degaussing', 'destruction'],
      within: {days: 30, from: '使用の終了'},
    },
    {of: ['メモリ', 'ストレージ'], does: 'reuse', by: 'platform'},
  ],
  responsible: {role: '情報システム管理者', notBy: '従業員', for: '装置の安全な取扱い'},
}

/** Further facts so that every branch, enum member and optional part is stated at least once. */
export const variants: readonly EquipmentDisposal[] = [
  // narrativebook, elink
  {responsible: {role: '情報システム管理者', notBy: '従業員'}},
  // superstream-nx-cloud
  {handling: [{of: ['装置', 'データストレージ', 'ファイル', 'メモリ'], notBy: 'provider'}]},
  {handling: [{of: ['装置', 'メモリ'], by: 'platform', rules: ['rules']}]},
  // lensawriter
  {handling: [{of: ['交換した記憶媒体'], by: 'provider', contractWith: '機器ベンダー'}]},
  // sustaina-cloud
  {
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
  {ownsEquipment: true},
  {ownsEquipment: false},
  {handling: [{of: ['装置'], by: 'platform'}]},
  {handling: [{of: ['サーバ'], by: 'provider', methods: ['destruction']}]},
  {handling: [{of: ['記憶媒体'], by: 'provider', methods: ['overwriting', 'degaussing']}]},
  {handling: [{of: ['ストレージ'], by: 'platform', methods: ['cryptographicErasure'], rules: ['policy', 'rules']}]},
  {handling: [{of: ['リース機器'], by: 'リース会社', within: 'promptly'}]},
  {handling: [{of: ['仮想ディスク'], by: 'platform', within: {rule: '{platform}の廃棄プロセス'}}]},
  {
    handling: [
      {of: ['サーバ'], by: 'provider', contractWith: '廃棄事業者', conformsTo: ['NIST SP 800-88']},
      {of: ['記憶媒体'], by: 'provider', methods: ['destruction']},
      {of: ['運用端末'], does: 'reuse', by: 'リース会社', methods: ['overwriting']},
      {of: ['仮想ディスク', 'メモリ'], by: 'platform', rules: ['rules']},
      {of: ['ネットワーク機器'], by: '保守事業者', within: {days: 14}},
      {of: ['空調設備'], notBy: 'provider'},
    ],
  },
  {responsible: {role: '情報セキュリティ管理者'}},
]
