import {incidentSchema} from '../../src/clauses/incident.ts'
import {notProvided} from '../../src/facts/index.ts'
import * as sample from '../samples/incident.ts'
import {describeClause} from './describeClause.ts'

describeClause('incident', incidentSchema, sample, [
  {
    // sustaina-cloud
    facts: {
      of: '{provider}が確認したセキュリティインシデント',
      rules: ['rules'],
      report: {severity: 'severe', within: {hours: 24, from: 'confirmation', kind: 'target'}, channels: ['mail']},
    },
    text: '当社が確認したセキュリティインシデントには、「各種関連規程」に従って対応します。お客様に重大な影響を及ぼす場合は、確認から24時間以内を目標に、メールで通知します。',
  },
  {
    facts: {
      rules: ['rules'],
      report: {
        severity: 'major',
        within: {hours: 24, from: 'confirmation', kind: 'target'},
        to: '契約の代表者',
        channels: ['mail'],
      },
    },
    text: 'インシデントには、「各種関連規程」に従って対応します。お客様に重大な影響を及ぼすおそれがある場合は、確認から24時間以内を目標に、契約の代表者へメールで通知します。',
  },
  {
    facts: {rules: ['policy'], report: {severity: 'major', within: 'promptly', from: 'support', channels: ['mail']}},
    text: 'インシデントには、「情報セキュリティ基本方針」に従って対応します。お客様に重大な影響を及ぼすおそれがある場合は、速やかにサポート窓口からメールで通知します。',
  },
  {
    facts: {
      rules: ['policy', 'rules'],
      phases: [
        {
          phase: '検知・報告',
          measures: [
            {when: 'インシデントの発生', within: 'promptly', to: '部門責任者', does: '報告'},
            {by: '部門責任者', to: '情報セキュリティ管理者', does: '報告'},
          ],
        },
        {phase: '対応', measures: [{does: ['重大度を分類', '対応策を決定']}], reports: true},
      ],
      report: {
        severity: 'major',
        within: {businessDays: 1, from: 'detection', kind: 'target'},
        from: 'support',
        to: 'customer',
      },
    },
    text: 'インシデントには、「情報セキュリティ基本方針」および「各種関連規程」に従い、次の手順で対応します。\n1. 検知・報告：インシデントの発生時は、速やかに部門責任者に報告します。部門責任者が情報セキュリティ管理者に報告します。\n2. 対応：重大度を分類し、対応策を決定します。お客様への通知は、この段階で行います。\nお客様に重大な影響を及ぼすおそれがある場合は、検知から1営業日以内を目標に、サポート窓口からお客様へ通知します。',
  },
  {
    facts: {
      process: {
        conformsTo: 'ISO/IEC 27001',
        standardized: true,
        documented: ['報告', 'エスカレーション'],
        managedBy: '情報セキュリティ委員会',
        triage: ['影響', '緊急度'],
      },
    },
    text: 'ISO/IEC 27001に準拠して標準化したインシデント対応のプロセスを整備しています。報告およびエスカレーションの手順はすべて文書化し、情報セキュリティ委員会が一元的に管理しています。報告されたインシデントには、影響および緊急度に応じて対応します。',
  },
  {
    facts: {process: {managedBy: '情報セキュリティ委員会'}, phases: [{phase: '初動', measures: ['影響の範囲を調査']}]},
    text: 'インシデントへの対応は、情報セキュリティ委員会が一元的に管理しています。初動の段階では、影響の範囲を調査します。',
  },
  {
    facts: {
      scope: [{what: '影響の大きいインシデント', suchAs: ['データの消失', '長時間のシステム停止']}],
      disclosure: {cause: 'provider', level: 'same'},
      report: {
        promptly: true,
        within: {hours: 72, from: 'detection', kind: 'target'},
        channels: ['mail', {by: 'screen', name: '管理者画面'}],
        ifNeeded: ['phone', 'other'],
      },
      contact: 'support',
      remedies: {cause: 'provider', does: '復旧に必要なすべての措置を実施'},
    },
    text: '本サービスに関連するインシデントを検知した場合は、次のとおり速やかに通知します。\n項目｜内容\n報告する範囲｜影響の大きいインシデント（データの消失、長時間のシステム停止など）\n開示の程度｜当社に起因するものは、すべて同じ水準で開示\n通知の目標時間｜検知から72時間以内（目標）\n通知の手順｜メールおよび管理者画面で通知（必要に応じて電話またはその他の手段）\n問合せ窓口｜サポート窓口\n適用可能な対処｜当社に起因するものには、復旧に必要なすべての措置を実施',
  },
  {
    facts: {
      scope: ['データの消失', '不正アクセス'],
      disclosure: {level: 'bySeverity', tells: ['原因', '影響の範囲']},
      report: {severity: 'major', within: 'promptly', to: 'administrator', tells: ['概要'], channels: ['mail']},
    },
    text: 'インシデントの報告と対処は、次のとおりです。\n項目｜内容\n報告する範囲｜データの消失、不正アクセス\n開示の程度｜重大度に応じた水準で開示（原因、影響の範囲）\n通知の目標時間｜速やかに\n通知の手順｜お客様に重大な影響を及ぼすおそれがある場合は、概要を管理者へメールで通知',
  },
  {
    facts: {
      scope: ['{customer}のデータに影響するインシデント'],
      report: {promptly: true, within: {hours: 72, from: 'detection', kind: 'target'}, channels: ['mail']},
      contact: {at: 'support', by: ['mail']},
      remedies: {does: ['データを直近のバックアップから復元', '利用料金を減額']},
    },
    text: 'お客様に報告するのは、お客様のデータに影響するインシデントです。インシデントについては、速やかに、検知から72時間以内を目標に、メールで通知します。インシデントに関するお問い合わせは、サポート窓口（メール）で受け付けています。インシデントが発生した場合は、データを直近のバックアップから復元し、利用料金を減額します。',
  },
  {
    facts: {
      disclosure: {cause: 'provider', level: 'individual', tells: ['原因', '影響の範囲']},
      followUp: {within: {businessDays: 10, from: '復旧'}, tells: ['原因', '再発防止策'], channels: ['mail']},
      drill: {every: 'year'},
    },
    text: '当社に起因するインシデントの情報は、個別に判断した水準で開示します。開示する内容は、原因および影響の範囲です。復旧から10営業日以内に、原因および再発防止策をメールで通知します。インシデント対応の訓練を年1回実施しています。',
  },
  {
    facts: {
      report: {of: ['個人データの漏えい'], severity: 'all', within: {days: 3, from: 'detection'}, channels: ['mail']},
      followUp: {ongoing: true, channels: ['site']},
    },
    text: '個人データの漏えいを含むすべてのインシデントについて、検知から3日以内にメールで通知します。対応の経過と結果については、随時、ウェブサイトで通知します。',
  },
  {
    facts: {followUp: notProvided(), drill: notProvided()},
    text: '対応の経過と結果の報告は行っていません。インシデント対応の訓練は実施していません。',
  },
  {
    facts: {
      disclosure: {cause: 'provider', affects: 'customer', level: 'same'},
      remedies: {affects: 'customer', does: '利用料金を減額'},
    },
    text: '当社に起因し、お客様に影響するインシデントの情報は、すべて同じ水準で開示します。お客様に影響するインシデントが発生した場合は、利用料金を減額します。',
  },
])
