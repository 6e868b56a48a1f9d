import type {Topic} from './topics.ts'

/**
 * An edition of ISO/IEC 27017, by its year. An edition is data beside a topic and no part of what a topic is: another edition
 * is one more member here, one more entry in `editions` and one more column in `numbers`.
 */
export type Edition = '2015'

/** What an edition of the standard is called. */
export interface EditionNames {
  /** The international standard, such as ISO/IEC 27017:2015. */
  readonly iso: string
  /** The Japanese standard that says the same; absent where there is none. */
  readonly jis?: string
}

/** The editions by year, with their names. */
export const editions: Readonly<Record<Edition, EditionNames>> = {
  '2015': {iso: 'ISO/IEC 27017:2015', jis: 'JIS Q 27017:2016'},
}

/** The number of each control in each edition. `CLD.` marks the controls that the 2015 edition adds to ISO/IEC 27002. */
export const numbers: Readonly<Record<Edition, Readonly<Record<Topic, string>>>> = {
  '2015': {
    securityPolicies: '5.1.1',
    rolesAndResponsibilities: '6.1.1',
    contactWithAuthorities: '6.1.3',
    sharedResponsibilities: 'CLD.6.3.1',
    awarenessTraining: '7.2.2',
    assetInventory: '8.1.1',
    deletion: 'CLD.8.1.5',
    labelling: '8.2.2',
    networkAccess: '9.1.2',
    userRegistration: '9.2.1',
    accessProvisioning: '9.2.2',
    privilegedAccess: '9.2.3',
    secretAuthentication: '9.2.4',
    accessRestriction: '9.4.1',
    utilityPrograms: '9.4.4',
    virtualSegregation: 'CLD.9.5.1',
    virtualMachineHardening: 'CLD.9.5.2',
    cryptography: '10.1.1',
    keyManagement: '10.1.2',
    equipmentDisposal: '11.2.7',
    changeManagement: '12.1.2',
    capacityManagement: '12.1.3',
    administratorOperations: 'CLD.12.1.5',
    backup: '12.3.1',
    eventLogging: '12.4.1',
    administratorLogs: '12.4.3',
    clockSynchronization: '12.4.4',
    serviceMonitoring: 'CLD.12.4.5',
    vulnerabilityManagement: '12.6.1',
    networkSegregation: '13.1.3',
    networkAlignment: 'CLD.13.1.4',
    securityRequirements: '14.1.1',
    secureDevelopment: '14.2.1',
    supplierPolicy: '15.1.1',
    supplierAgreements: '15.1.2',
    supplyChain: '15.1.3',
    incident: '16.1.1',
    eventReporting: '16.1.2',
    evidenceCollection: '16.1.7',
    applicableLaw: '18.1.1',
    intellectualProperty: '18.1.2',
    recordProtection: '18.1.3',
    cryptographyRegulation: '18.1.5',
    independentReview: '18.2.1',
  },
}

/** The number of a topic's control in an edition of the standard, such as `12.3.1` or `CLD.8.1.5`. */
export function controlNumber(topic: Topic, edition: Edition = '2015'): string {
  return numbers[edition][topic]
}
