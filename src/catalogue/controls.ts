import type {Control} from './control.ts'
import type {Topic} from './topics.ts'

/** The 44 controls, by topic. The keys stand in the standard's order, that of `topics`. */
export const controls: Readonly<Record<Topic, Control>> = {
  securityPolicies: {
    topic: 'securityPolicies',
    title: {ja: '情報セキュリティのための方針群', en: 'Policies for information security'},
    addresses: 'both',
    tells:
      'クラウド提供に特化した方針を持ち、テナント分離・内部者リスク・職員による顧客データへのアクセス・変更や侵害時の連絡の考え方を示す。',
    iso27002: {
      number: '5.1',
      title: {ja: '情報セキュリティのための方針群', en: 'Policies for information security'},
    },
  },
  rolesAndResponsibilities: {
    topic: 'rolesAndResponsibilities',
    title: {ja: '情報セキュリティの役割及び責任', en: 'Information security roles and responsibilities'},
    addresses: 'both',
    tells: '顧客・利用する他社クラウド・供給者との間で、誰がどの役割と責任を負うかを取り決めて文書に残す。',
    iso27002: {
      number: '5.2',
      title: {ja: '情報セキュリティの役割及び責任', en: 'Information security roles and responsibilities'},
    },
  },
  contactWithAuthorities: {
    topic: 'contactWithAuthorities',
    title: {ja: '関係当局との連絡', en: 'Contact with authorities'},
    addresses: 'both',
    tells: '自社の所在地と、顧客データが置かれ得る国を顧客に知らせる。',
    iso27002: {
      number: '5.5',
      title: {ja: '関係当局との連絡', en: 'Contact with authorities'},
    },
  },
  sharedResponsibilities: {
    topic: 'sharedResponsibilities',
    title: {
      ja: 'クラウドコンピューティング環境における役割及び責任の共有及び分担',
      en: 'Shared roles and responsibilities within a cloud computing environment',
    },
    addresses: 'both',
    tells: 'サービス利用に関する自社の情報セキュリティ能力・役割・責任と、顧客が担うべき役割・責任を文書にして伝える。',
  },
  awarenessTraining: {
    topic: 'awarenessTraining',
    title: {
      ja: '情報セキュリティの意識向上，教育及び訓練',
      en: 'Information security awareness, education and training',
    },
    addresses: 'both',
    tells: '従業員に顧客データと派生データの適切な取扱いを教育し、委託先にも同じ教育を求めていることを示す。',
    iso27002: {
      number: '6.3',
      title: {
        ja: '情報セキュリティの意識向上，教育及び訓練',
        en: 'Information security awareness, education and training',
      },
    },
  },
  assetInventory: {
    topic: 'assetInventory',
    title: {ja: '資産目録', en: 'Inventory of assets'},
    addresses: 'both',
    tells: '資産目録で、顧客データとサービス利用から生じる派生データを区別して管理していることを示す。',
    iso27002: {
      number: '5.9',
      title: {ja: '情報及びその他の関連資産の目録', en: 'Inventory of information and other associated assets'},
    },
  },
  deletion: {
    topic: 'deletion',
    title: {ja: 'クラウドサービスカスタマの資産の除去', en: 'Removal of cloud service customer assets'},
    addresses: 'both',
    tells: '契約終了時に、どの資産を・いつまでに・どう返却し消去するかを合意に定めて知らせる。',
  },
  labelling: {
    topic: 'labelling',
    title: {ja: '情報のラベル付け', en: 'Labelling of information'},
    addresses: 'both',
    tells: '顧客が自分の情報を分類・ラベル付けするのに使える機能の有無と内容を開示する。',
    iso27002: {
      number: '5.13',
      title: {ja: '情報のラベル付け', en: 'Labelling of information'},
    },
  },
  networkAccess: {
    topic: 'networkAccess',
    title: {ja: 'ネットワーク及びネットワークサービスへのアクセス', en: 'Access to networks and network services'},
    addresses: 'CSC',
    tells:
      'サービスへの接続方法と、接続元を絞るために顧客が使える機能を示し、顧客が自社のネットワーク方針に照らせるようにしておける。',
    iso27002: {
      number: '5.15',
      title: {ja: 'アクセス制御', en: 'Access control'},
    },
  },
  userRegistration: {
    topic: 'userRegistration',
    title: {ja: '利用者登録及び登録削除', en: 'User registration and de-registration'},
    addresses: 'CSP',
    tells: '顧客が自社の利用者を登録・削除できる機能と、その使い方の仕様を提供する。',
    iso27002: {
      number: '5.16',
      title: {ja: '識別情報の管理', en: 'Identity management'},
    },
  },
  accessProvisioning: {
    topic: 'accessProvisioning',
    title: {ja: '利用者アクセスの提供（provisioning）', en: 'User access provisioning'},
    addresses: 'CSP',
    tells: '利用者ごとのアクセス権を顧客が管理できる機能と、その使い方の仕様を提供する。',
    iso27002: {
      number: '5.18',
      title: {ja: 'アクセス権', en: 'Access rights'},
    },
  },
  privilegedAccess: {
    topic: 'privilegedAccess',
    title: {ja: '特権的アクセス権の管理', en: 'Management of privileged access rights'},
    addresses: 'both',
    tells: '顧客側管理者が管理機能へ入る際に、リスクに見合う認証手段（多要素認証など）を用意していることを示す。',
    iso27002: {
      number: '8.2',
      title: {ja: '特権的アクセス権', en: 'Privileged access rights'},
    },
  },
  secretAuthentication: {
    topic: 'secretAuthentication',
    title: {ja: '利用者の秘密認証情報の管理', en: 'Management of secret authentication information of users'},
    addresses: 'both',
    tells: 'パスワード等をどう割り当て、本人認証にどう使うかの管理手順を知らせる。',
    iso27002: {
      number: '5.17',
      title: {ja: '認証情報', en: 'Authentication information'},
    },
  },
  accessRestriction: {
    topic: 'accessRestriction',
    title: {ja: '情報へのアクセス制限', en: 'Information access restriction'},
    addresses: 'both',
    tells: 'サービス・機能・保存データへのアクセスを顧客自身が制限できる手段を提供する。',
    iso27002: {
      number: '8.3',
      title: {ja: '情報へのアクセス制限', en: 'Information access restriction'},
    },
  },
  utilityPrograms: {
    topic: 'utilityPrograms',
    title: {ja: '特権的なユーティリティプログラムの使用', en: 'Use of privileged utility programs'},
    addresses: 'both',
    tells:
      '通常の操作やセキュリティ手順を迂回できるユーティリティの有無と要件を特定し、使用者を限って定期的に点検していることを示す。',
    iso27002: {
      number: '8.18',
      title: {ja: '特権的なユーティリティプログラムの使用', en: 'Use of privileged utility programs'},
    },
  },
  virtualSegregation: {
    topic: 'virtualSegregation',
    title: {ja: '仮想コンピューティング環境における分離', en: 'Segregation in virtual computing environments'},
    addresses: 'CSP',
    tells:
      '顧客同士、及び自社の管理環境と顧客資源とを、データ・アプリ・OS・ストレージ・ネットワークで論理的に分離していることを示す。',
  },
  virtualMachineHardening: {
    topic: 'virtualMachineHardening',
    title: {ja: '仮想マシンの要塞化', en: 'Virtual machine hardening'},
    addresses: 'both',
    tells:
      '仮想マシンを必要なポート・プロトコル・サービスに絞り、マルウェア対策やログ等を備えて要塞化していることを示す。',
  },
  cryptography: {
    topic: 'cryptography',
    title: {ja: '暗号による管理策の利用方針', en: 'Policy on the use of cryptographic controls'},
    addresses: 'both',
    tells: 'どの場面でどの情報を暗号で守っているか、顧客が自ら暗号化するのに使える機能があるかを知らせる。',
    iso27002: {
      number: '8.24',
      title: {ja: '暗号の利用', en: 'Use of cryptography'},
    },
  },
  keyManagement: {
    topic: 'keyManagement',
    title: {ja: '鍵管理', en: 'Key management'},
    addresses: 'CSC',
    tells: '鍵の種類、保管と更新の仕組み、どの鍵を自社と顧客のどちらが管理するかを、照会に先立って示しておける。',
    iso27002: {
      number: '8.24',
      title: {ja: '暗号の利用', en: 'Use of cryptography'},
    },
  },
  equipmentDisposal: {
    topic: 'equipmentDisposal',
    title: {ja: '装置のセキュリティを保った処分又は再利用', en: 'Secure disposal or reuse of equipment'},
    addresses: 'both',
    tells: '機器・記憶域・ファイル・メモリなどの資源を、適時かつ安全に廃棄・再利用する手配をしていることを示す。',
    iso27002: {
      number: '7.14',
      title: {ja: '装置のセキュリティを保った処分又は再利用', en: 'Secure disposal or re-use of equipment'},
    },
  },
  changeManagement: {
    topic: 'changeManagement',
    title: {ja: '変更管理', en: 'Change management'},
    addresses: 'both',
    tells:
      '顧客に悪影響の出得る変更について、種類・予定日時・技術的内容・開始と完了を（下位クラウド起因を含め）知らせる。',
    iso27002: {
      number: '8.32',
      title: {ja: '変更管理', en: 'Change management'},
    },
  },
  capacityManagement: {
    topic: 'capacityManagement',
    title: {ja: '容量・能力の管理', en: 'Capacity management'},
    addresses: 'both',
    tells: '資源不足による事故を防ぐため、全体の容量を監視していることを示す。',
    iso27002: {
      number: '8.6',
      title: {ja: '容量・能力の管理', en: 'Capacity management'},
    },
  },
  administratorOperations: {
    topic: 'administratorOperations',
    title: {ja: '実務管理者の運用のセキュリティ', en: "Administrator's operational security"},
    addresses: 'both',
    tells: '失敗すると取り返しのつかない重要操作とその手順の文書を、必要とする顧客に提供する。',
  },
  backup: {
    topic: 'backup',
    title: {ja: '情報のバックアップ', en: 'Information backup'},
    addresses: 'both',
    tells:
      'バックアップの範囲・頻度、方式と形式（暗号化を含む）、保存期間、完全性の確認、復元の手順と所要時間、試験、保管場所を仕様として示す。',
    iso27002: {
      number: '8.13',
      title: {ja: '情報のバックアップ', en: 'Information backup'},
    },
  },
  eventLogging: {
    topic: 'eventLogging',
    title: {ja: 'イベントログ取得', en: 'Event logging'},
    addresses: 'both',
    tells: '顧客が使えるログ取得機能を提供する。',
    iso27002: {
      number: '8.15',
      title: {ja: 'ログ取得', en: 'Logging'},
    },
  },
  administratorLogs: {
    topic: 'administratorLogs',
    title: {ja: '実務管理者及び運用担当者の作業ログ', en: 'Administrator and operator logs'},
    addresses: 'CSC',
    tells: '自社の運用担当者の操作を記録しているか、その記録を誰が点検し、いつまで残すかを示しておける。',
    iso27002: {
      number: '8.15',
      title: {ja: 'ログ取得', en: 'Logging'},
    },
  },
  clockSynchronization: {
    topic: 'clockSynchronization',
    title: {ja: 'クロックの同期', en: 'Clock synchronisation'},
    addresses: 'both',
    tells: 'システムが基準とする時計と、顧客が自分の時計を合わせる方法を知らせる。',
    iso27002: {
      number: '8.17',
      title: {ja: 'クロックの同期', en: 'Clock synchronization'},
    },
  },
  serviceMonitoring: {
    topic: 'serviceMonitoring',
    title: {ja: 'クラウドサービスの監視', en: 'Monitoring of cloud services'},
    addresses: 'both',
    tells: '顧客が自分の利用分に限って運用状況（踏み台化や漏えい等）を監視できる機能と、その説明文書を提供する。',
  },
  vulnerabilityManagement: {
    topic: 'vulnerabilityManagement',
    title: {ja: '技術的ぜい弱性の管理', en: 'Management of technical vulnerabilities'},
    addresses: 'both',
    tells: '提供サービスに影響し得る技術的ぜい弱性をどう管理しているかの情報を、顧客が得られるようにする。',
    iso27002: {
      number: '8.8',
      title: {ja: '技術的ぜい弱性の管理', en: 'Management of technical vulnerabilities'},
    },
  },
  networkSegregation: {
    topic: 'networkSegregation',
    title: {ja: 'ネットワークの分離', en: 'Segregation in networks'},
    addresses: 'both',
    tells: 'テナント間、及び自社の管理環境と顧客環境の間のネットワークを分離し、必要に応じて顧客の確認を助ける。',
    iso27002: {
      number: '8.22',
      title: {ja: 'ネットワークの分離', en: 'Segregation of networks'},
    },
  },
  networkAlignment: {
    topic: 'networkAlignment',
    title: {
      ja: '仮想及び物理ネットワークのセキュリティ管理の整合',
      en: 'Alignment of security management for virtual and physical networks',
    },
    addresses: 'CSP',
    tells: '仮想ネットワークの設定方針を物理側の方針と整合させて文書化し、実設定が方針に合うようにしていることを示す。',
  },
  securityRequirements: {
    topic: 'securityRequirements',
    title: {
      ja: '情報セキュリティ要求事項の分析及び仕様化',
      en: 'Information security requirements analysis and specification',
    },
    addresses: 'both',
    tells: '顧客が要求事項と照合できるよう、備えているセキュリティ機能・能力を（攻撃者を利さない範囲で）知らせる。',
    iso27002: {
      number: '5.8',
      title: {ja: 'プロジェクトマネジメントにおける情報セキュリティ', en: 'Information security in project management'},
    },
  },
  secureDevelopment: {
    topic: 'secureDevelopment',
    title: {ja: 'セキュリティに配慮した開発のための方針', en: 'Secure development policy'},
    addresses: 'both',
    tells: 'セキュアな開発の手順・実践について、自社の開示方針に沿う範囲で知らせる。',
    iso27002: {
      number: '8.25',
      title: {ja: 'セキュリティに配慮した開発のライフサイクル', en: 'Secure development life cycle'},
    },
  },
  supplierPolicy: {
    topic: 'supplierPolicy',
    title: {
      ja: '供給者関係のための情報セキュリティの方針',
      en: 'Information security policy for supplier relationships',
    },
    addresses: 'CSC',
    tells: '自社がどの方針で供給者を選び、取引の間どう管理するかを示しておける。',
    iso27002: {
      number: '5.19',
      title: {ja: '供給者関係における情報セキュリティ', en: 'Information security in supplier relationships'},
    },
  },
  supplierAgreements: {
    topic: 'supplierAgreements',
    title: {ja: '供給者との合意におけるセキュリティの取扱い', en: 'Addressing security within supplier agreements'},
    addresses: 'both',
    tells: '自社が実施する対策をサービス形態に応じて合意（約款等）の中で明示し、認識のずれを防ぐ。',
    iso27002: {
      number: '5.20',
      title: {
        ja: '供給者との合意における情報セキュリティの取扱い',
        en: 'Addressing information security within supplier agreements',
      },
    },
  },
  supplyChain: {
    topic: 'supplyChain',
    title: {ja: 'ICT サプライチェーン', en: 'Information and communication technology supply chain'},
    addresses: 'CSP',
    tells:
      '他社クラウドを使う場合も自社顧客向けの水準を保ち、供給者に目的を示してリスクマネジメントを求めていることを示す。',
    iso27002: {
      number: '5.21',
      title: {
        ja: '情報通信技術（ICT）サプライチェーンにおける情報セキュリティの管理',
        en: 'Managing information security in the information and communication technology (ICT) supply chain',
      },
    },
  },
  incident: {
    topic: 'incident',
    title: {ja: '責任及び手順', en: 'Responsibilities and procedures'},
    addresses: 'both',
    tells:
      '事故対応の分担と、通知する事故の範囲・開示の程度・目標時間・通知手順・窓口・適用される救済を仕様として示す。',
    iso27002: {
      number: '5.24',
      title: {
        ja: '情報セキュリティインシデント管理の計画策定及び準備',
        en: 'Information security incident management planning and preparation',
      },
    },
  },
  eventReporting: {
    topic: 'eventReporting',
    title: {ja: '情報セキュリティ事象の報告', en: 'Reporting information security events'},
    addresses: 'both',
    tells: '顧客からの事象報告、顧客への事象報告、報告済み事象の状況追跡のための仕組みを提供する。',
    iso27002: {
      number: '6.8',
      title: {ja: '情報セキュリティ事象の報告', en: 'Information security event reporting'},
    },
  },
  evidenceCollection: {
    topic: 'evidenceCollection',
    title: {ja: '証拠の収集', en: 'Collection of evidence'},
    addresses: 'both',
    tells: 'クラウド環境内の電子証拠等の提出要求にどう応じるかの手順を顧客と取り決める。',
    iso27002: {
      number: '5.28',
      title: {ja: '証拠の収集', en: 'Collection of evidence'},
    },
  },
  applicableLaw: {
    topic: 'applicableLaw',
    title: {
      ja: '適用法令及び契約上の要求事項の特定',
      en: 'Identification of applicable legislation and contractual requirements',
    },
    addresses: 'both',
    tells: 'サービスに適用される法域を知らせ、関係法令への対応と順守の証拠を顧客に示せるようにする。',
    iso27002: {
      number: '5.31',
      title: {ja: '法令，規制及び契約上の要求事項', en: 'Legal, statutory, regulatory and contractual requirements'},
    },
  },
  intellectualProperty: {
    topic: 'intellectualProperty',
    title: {ja: '知的財産権', en: 'Intellectual property rights'},
    addresses: 'both',
    tells: '知的財産権に関する申立てに対応する窓口・手順を設ける。',
    iso27002: {
      number: '5.32',
      title: {ja: '知的財産権', en: 'Intellectual property rights'},
    },
  },
  recordProtection: {
    topic: 'recordProtection',
    title: {ja: '記録の保護', en: 'Protection of records'},
    addresses: 'both',
    tells: '顧客の利用に関して収集・保存する記録をどう保護しているかを知らせる。',
    iso27002: {
      number: '5.33',
      title: {ja: '記録の保護', en: 'Protection of records'},
    },
  },
  cryptographyRegulation: {
    topic: 'cryptographyRegulation',
    title: {ja: '暗号化機能に対する規制', en: 'Regulation of cryptographic controls'},
    addresses: 'both',
    tells: '顧客が契約・法令への適合を確かめられるよう、実装している暗号対策の説明を提供する。',
    iso27002: {
      number: '5.31',
      title: {ja: '法令，規制及び契約上の要求事項', en: 'Legal, statutory, regulatory and contractual requirements'},
    },
  },
  independentReview: {
    topic: 'independentReview',
    title: {ja: '情報セキュリティの独立したレビュー', en: 'Independent review of information security'},
    addresses: 'both',
    tells:
      '主張する対策を実施している証拠を示し、個別監査が難しければ独立監査の結果（できなければ自己評価の方法と結果）を契約前に見られるようにする。',
    iso27002: {
      number: '5.35',
      title: {ja: '情報セキュリティの独立したレビュー', en: 'Independent review of information security'},
    },
  },
}
