import type {Control} from './control.ts'
import {controlOf, usualEdition} from './editions/index.ts'
import {type Topic, topics} from './topics.ts'

/** What a control asks, and of whom. */
type Asked = Pick<Control, 'addresses' | 'tells'>

const asked: Readonly<Record<Topic, Asked>> = {
  securityPolicies: {
    addresses: 'both',
    tells:
      'クラウド提供に特化した方針を持ち、テナント分離・内部者リスク・職員による顧客データへのアクセス・変更や侵害時の連絡の考え方を示す。',
  },
  rolesAndResponsibilities: {
    addresses: 'both',
    tells: '顧客・利用する他社クラウド・供給者との間で、誰がどの役割と責任を負うかを取り決めて文書に残す。',
  },
  contactWithAuthorities: {addresses: 'both', tells: '自社の所在地と、顧客データが置かれ得る国を顧客に知らせる。'},
  sharedResponsibilities: {
    addresses: 'both',
    tells: 'サービス利用に関する自社の情報セキュリティ能力・役割・責任と、顧客が担うべき役割・責任を文書にして伝える。',
  },
  awarenessTraining: {
    addresses: 'both',
    tells: '従業員に顧客データと派生データの適切な取扱いを教育し、委託先にも同じ教育を求めていることを示す。',
  },
  assetInventory: {
    addresses: 'both',
    tells: '資産目録で、顧客データとサービス利用から生じる派生データを区別して管理していることを示す。',
  },
  deletion: {
    addresses: 'both',
    tells: '契約終了時に、どの資産を・いつまでに・どう返却し消去するかを合意に定めて知らせる。',
  },
  labelling: {addresses: 'both', tells: '顧客が自分の情報を分類・ラベル付けするのに使える機能の有無と内容を開示する。'},
  networkAccess: {
    addresses: 'CSC',
    tells:
      'サービスへの接続方法と、接続元を絞るために顧客が使える機能を示し、顧客が自社のネットワーク方針に照らせるようにしておける。',
  },
  userRegistration: {
    addresses: 'CSP',
    tells: '顧客が自社の利用者を登録・削除できる機能と、その使い方の仕様を提供する。',
  },
  accessProvisioning: {
    addresses: 'CSP',
    tells: '利用者ごとのアクセス権を顧客が管理できる機能と、その使い方の仕様を提供する。',
  },
  privilegedAccess: {
    addresses: 'both',
    tells: '顧客側管理者が管理機能へ入る際に、リスクに見合う認証手段（多要素認証など）を用意していることを示す。',
  },
  secretAuthentication: {
    addresses: 'both',
    tells: 'パスワード等をどう割り当て、本人認証にどう使うかの管理手順を知らせる。',
  },
  accessRestriction: {
    addresses: 'both',
    tells: 'サービス・機能・保存データへのアクセスを顧客自身が制限できる手段を提供する。',
  },
  utilityPrograms: {
    addresses: 'both',
    tells:
      '通常の操作やセキュリティ手順を迂回できるユーティリティの有無と要件を特定し、使用者を限って定期的に点検していることを示す。',
  },
  virtualSegregation: {
    addresses: 'CSP',
    tells:
      '顧客同士、及び自社の管理環境と顧客資源とを、データ・アプリ・OS・ストレージ・ネットワークで論理的に分離していることを示す。',
  },
  virtualMachineHardening: {
    addresses: 'both',
    tells:
      '仮想マシンを必要なポート・プロトコル・サービスに絞り、マルウェア対策やログ等を備えて要塞化していることを示す。',
  },
  cryptography: {
    addresses: 'both',
    tells: 'どの場面でどの情報を暗号で守っているか、顧客が自ら暗号化するのに使える機能があるかを知らせる。',
  },
  keyManagement: {
    addresses: 'CSC',
    tells: '鍵の種類、保管と更新の仕組み、どの鍵を自社と顧客のどちらが管理するかを、照会に先立って示しておける。',
  },
  equipmentDisposal: {
    addresses: 'both',
    tells: '機器・記憶域・ファイル・メモリなどの資源を、適時かつ安全に廃棄・再利用する手配をしていることを示す。',
  },
  changeManagement: {
    addresses: 'both',
    tells:
      '顧客に悪影響の出得る変更について、種類・予定日時・技術的内容・開始と完了を（下位クラウド起因を含め）知らせる。',
  },
  capacityManagement: {addresses: 'both', tells: '資源不足による事故を防ぐため、全体の容量を監視していることを示す。'},
  administratorOperations: {
    addresses: 'both',
    tells: '失敗すると取り返しのつかない重要操作とその手順の文書を、必要とする顧客に提供する。',
  },
  backup: {
    addresses: 'both',
    tells:
      'バックアップの範囲・頻度、方式と形式（暗号化を含む）、保存期間、完全性の確認、復元の手順と所要時間、試験、保管場所を仕様として示す。',
  },
  eventLogging: {addresses: 'both', tells: '顧客が使えるログ取得機能を提供する。'},
  administratorLogs: {
    addresses: 'CSC',
    tells: '自社の運用担当者の操作を記録しているか、その記録を誰が点検し、いつまで残すかを示しておける。',
  },
  clockSynchronization: {
    addresses: 'both',
    tells: 'システムが基準とする時計と、顧客が自分の時計を合わせる方法を知らせる。',
  },
  serviceMonitoring: {
    addresses: 'both',
    tells: '顧客が自分の利用分に限って運用状況（踏み台化や漏えい等）を監視できる機能と、その説明文書を提供する。',
  },
  vulnerabilityManagement: {
    addresses: 'both',
    tells: '提供サービスに影響し得る技術的ぜい弱性をどう管理しているかの情報を、顧客が得られるようにする。',
  },
  networkSegregation: {
    addresses: 'both',
    tells: 'テナント間、及び自社の管理環境と顧客環境の間のネットワークを分離し、必要に応じて顧客の確認を助ける。',
  },
  networkAlignment: {
    addresses: 'CSP',
    tells: '仮想ネットワークの設定方針を物理側の方針と整合させて文書化し、実設定が方針に合うようにしていることを示す。',
  },
  securityRequirements: {
    addresses: 'both',
    tells: '顧客が要求事項と照合できるよう、備えているセキュリティ機能・能力を（攻撃者を利さない範囲で）知らせる。',
  },
  secureDevelopment: {
    addresses: 'both',
    tells: 'セキュアな開発の手順・実践について、自社の開示方針に沿う範囲で知らせる。',
  },
  supplierPolicy: {addresses: 'CSC', tells: '自社がどの方針で供給者を選び、取引の間どう管理するかを示しておける。'},
  supplierAgreements: {
    addresses: 'both',
    tells: '自社が実施する対策をサービス形態に応じて合意（約款等）の中で明示し、認識のずれを防ぐ。',
  },
  supplyChain: {
    addresses: 'CSP',
    tells:
      '他社クラウドを使う場合も自社顧客向けの水準を保ち、供給者に目的を示してリスクマネジメントを求めていることを示す。',
  },
  incident: {
    addresses: 'both',
    tells:
      '事故対応の分担と、通知する事故の範囲・開示の程度・目標時間・通知手順・窓口・適用される救済を仕様として示す。',
  },
  eventReporting: {
    addresses: 'both',
    tells: '顧客からの事象報告、顧客への事象報告、報告済み事象の状況追跡のための仕組みを提供する。',
  },
  evidenceCollection: {
    addresses: 'both',
    tells: 'クラウド環境内の電子証拠等の提出要求にどう応じるかの手順を顧客と取り決める。',
  },
  applicableLaw: {
    addresses: 'both',
    tells: 'サービスに適用される法域を知らせ、関係法令への対応と順守の証拠を顧客に示せるようにする。',
  },
  intellectualProperty: {addresses: 'both', tells: '知的財産権に関する申立てに対応する窓口・手順を設ける。'},
  recordProtection: {addresses: 'both', tells: '顧客の利用に関して収集・保存する記録をどう保護しているかを知らせる。'},
  cryptographyRegulation: {
    addresses: 'both',
    tells: '顧客が契約・法令への適合を確かめられるよう、実装している暗号対策の説明を提供する。',
  },
  independentReview: {
    addresses: 'both',
    tells:
      '主張する対策を実施している証拠を示し、個別監査が難しければ独立監査の結果（できなければ自己評価の方法と結果）を契約前に見られるようにする。',
  },
}

/** The 44 controls, by topic. The keys stand in the standard's order, that of `topics`. */
export const controls: Readonly<Record<Topic, Control>> = Object.fromEntries(
  topics.map((topic): [Topic, Control] => {
    const counterpart = controlOf(topic, '2022')
    const isAdded = counterpart.number.startsWith('CLD.')
    return [
      topic,
      {
        topic,
        title: controlOf(topic, usualEdition).title,
        ...asked[topic],
        ...(isAdded ? {} : {iso27002: {number: counterpart.number, title: counterpart.title}}),
      },
    ]
  }),
) as Record<Topic, Control>
