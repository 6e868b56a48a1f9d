/**
 * What a clause of a whitepaper is about: one of the 44 controls of the standard that say something about cloud services.
 *
 * A topic is a name and never a number, because numbers differ between editions of the standard and topics do not. The same
 * word names the builder, the key in YAML, and the files of the clause.
 */
export type Topic =
  | 'securityPolicies'
  | 'rolesAndResponsibilities'
  | 'contactWithAuthorities'
  | 'sharedResponsibilities'
  | 'awarenessTraining'
  | 'assetInventory'
  | 'deletion'
  | 'labelling'
  | 'networkAccess'
  | 'userRegistration'
  | 'accessProvisioning'
  | 'privilegedAccess'
  | 'secretAuthentication'
  | 'accessRestriction'
  | 'utilityPrograms'
  | 'virtualSegregation'
  | 'virtualMachineHardening'
  | 'cryptography'
  | 'keyManagement'
  | 'equipmentDisposal'
  | 'changeManagement'
  | 'capacityManagement'
  | 'administratorOperations'
  | 'backup'
  | 'eventLogging'
  | 'administratorLogs'
  | 'clockSynchronization'
  | 'serviceMonitoring'
  | 'vulnerabilityManagement'
  | 'networkSegregation'
  | 'networkAlignment'
  | 'securityRequirements'
  | 'secureDevelopment'
  | 'supplierPolicy'
  | 'supplierAgreements'
  | 'supplyChain'
  | 'incident'
  | 'eventReporting'
  | 'evidenceCollection'
  | 'applicableLaw'
  | 'intellectualProperty'
  | 'recordProtection'
  | 'cryptographyRegulation'
  | 'independentReview'

/** All topics, in the standard's order: by control number, a number with `CLD.` standing where it would without it. */
export const topics: readonly Topic[] = [
  'securityPolicies',
  'rolesAndResponsibilities',
  'contactWithAuthorities',
  'sharedResponsibilities',
  'awarenessTraining',
  'assetInventory',
  'deletion',
  'labelling',
  'networkAccess',
  'userRegistration',
  'accessProvisioning',
  'privilegedAccess',
  'secretAuthentication',
  'accessRestriction',
  'utilityPrograms',
  'virtualSegregation',
  'virtualMachineHardening',
  'cryptography',
  'keyManagement',
  'equipmentDisposal',
  'changeManagement',
  'capacityManagement',
  'administratorOperations',
  'backup',
  'eventLogging',
  'administratorLogs',
  'clockSynchronization',
  'serviceMonitoring',
  'vulnerabilityManagement',
  'networkSegregation',
  'networkAlignment',
  'securityRequirements',
  'secureDevelopment',
  'supplierPolicy',
  'supplierAgreements',
  'supplyChain',
  'incident',
  'eventReporting',
  'evidenceCollection',
  'applicableLaw',
  'intellectualProperty',
  'recordProtection',
  'cryptographyRegulation',
  'independentReview',
]

/** Whether a value is the name of a topic. */
export function isTopic(value: unknown): value is Topic {
  return topics.some(topic => topic === value)
}
