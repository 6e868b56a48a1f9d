import type {EditionControl} from './edition.ts'

/** The controls that ISO/IEC 27017 adds to ISO/IEC 27002, in its order. They have no number but their own in any edition. */
export const added = {
  'CLD.6.3.1': {
    number: 'CLD.6.3.1',
    title: {
      ja: 'クラウドコンピューティング環境における役割及び責任の共有及び分担',
      en: 'Shared roles and responsibilities within a cloud computing environment',
    },
    topics: ['sharedResponsibilities'],
  },
  'CLD.8.1.5': {
    number: 'CLD.8.1.5',
    title: {ja: 'クラウドサービスカスタマの資産の除去', en: 'Removal of cloud service customer assets'},
    topics: ['deletion'],
  },
  'CLD.9.5.1': {
    number: 'CLD.9.5.1',
    title: {ja: '仮想コンピューティング環境における分離', en: 'Segregation in virtual computing environments'},
    topics: ['virtualSegregation'],
  },
  'CLD.9.5.2': {
    number: 'CLD.9.5.2',
    title: {ja: '仮想マシンの要塞化', en: 'Virtual machine hardening'},
    topics: ['virtualMachineHardening'],
  },
  'CLD.12.1.5': {
    number: 'CLD.12.1.5',
    title: {ja: '実務管理者の運用のセキュリティ', en: "Administrator's operational security"},
    topics: ['administratorOperations'],
  },
  'CLD.12.4.5': {
    number: 'CLD.12.4.5',
    title: {ja: 'クラウドサービスの監視', en: 'Monitoring of cloud services'},
    topics: ['serviceMonitoring'],
  },
  'CLD.13.1.4': {
    number: 'CLD.13.1.4',
    title: {
      ja: '仮想及び物理ネットワークのセキュリティ管理の整合',
      en: 'Alignment of security management for virtual and physical networks',
    },
    topics: ['networkAlignment'],
  },
} as const satisfies Readonly<Record<string, EditionControl>>
