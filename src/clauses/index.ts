import type * as z from 'zod'
import type {Topic} from '../catalogue/index.ts'
import {accessProvisioningSchema} from './accessProvisioning.ts'
import {accessRestrictionSchema} from './accessRestriction.ts'
import {administratorLogsSchema} from './administratorLogs.ts'
import {administratorOperationsSchema} from './administratorOperations.ts'
import {applicableLawSchema} from './applicableLaw.ts'
import {assetInventorySchema} from './assetInventory.ts'
import {awarenessTrainingSchema} from './awarenessTraining.ts'
import {backupSchema} from './backup.ts'
import {capacityManagementSchema} from './capacityManagement.ts'
import {changeManagementSchema} from './changeManagement.ts'
import {clockSynchronizationSchema} from './clockSynchronization.ts'
import {contactWithAuthoritiesSchema} from './contactWithAuthorities.ts'
import {cryptographySchema} from './cryptography.ts'
import {cryptographyRegulationSchema} from './cryptographyRegulation.ts'
import {deletionSchema} from './deletion.ts'
import {equipmentDisposalSchema} from './equipmentDisposal.ts'
import {eventLoggingSchema} from './eventLogging.ts'
import {eventReportingSchema} from './eventReporting.ts'
import {evidenceCollectionSchema} from './evidenceCollection.ts'
import {incidentSchema} from './incident.ts'
import {independentReviewSchema} from './independentReview.ts'
import {intellectualPropertySchema} from './intellectualProperty.ts'
import {keyManagementSchema} from './keyManagement.ts'
import {labellingSchema} from './labelling.ts'
import {networkAccessSchema} from './networkAccess.ts'
import {networkAlignmentSchema} from './networkAlignment.ts'
import {networkSegregationSchema} from './networkSegregation.ts'
import {privilegedAccessSchema} from './privilegedAccess.ts'
import {recordProtectionSchema} from './recordProtection.ts'
import {rolesAndResponsibilitiesSchema} from './rolesAndResponsibilities.ts'
import {secretAuthenticationSchema} from './secretAuthentication.ts'
import {secureDevelopmentSchema} from './secureDevelopment.ts'
import {securityPoliciesSchema} from './securityPolicies.ts'
import {securityRequirementsSchema} from './securityRequirements.ts'
import {serviceMonitoringSchema} from './serviceMonitoring.ts'
import {sharedResponsibilitiesSchema} from './sharedResponsibilities.ts'
import {supplierAgreementsSchema} from './supplierAgreements.ts'
import {supplierPolicySchema} from './supplierPolicy.ts'
import {supplyChainSchema} from './supplyChain.ts'
import {userRegistrationSchema} from './userRegistration.ts'
import {utilityProgramsSchema} from './utilityPrograms.ts'
import {virtualMachineHardeningSchema} from './virtualMachineHardening.ts'
import {virtualSegregationSchema} from './virtualSegregation.ts'
import {vulnerabilityManagementSchema} from './vulnerabilityManagement.ts'

export * from './accessProvisioning.ts'
export * from './accessRestriction.ts'
export * from './administratorLogs.ts'
export * from './administratorOperations.ts'
export * from './applicableLaw.ts'
export * from './assetInventory.ts'
export * from './awarenessTraining.ts'
export * from './backup.ts'
export * from './capacityManagement.ts'
export * from './changeManagement.ts'
export * from './clause.ts'
export * from './clockSynchronization.ts'
export * from './contactWithAuthorities.ts'
export * from './cryptography.ts'
export * from './cryptographyRegulation.ts'
export * from './deletion.ts'
export * from './equipmentDisposal.ts'
export * from './eventLogging.ts'
export * from './eventReporting.ts'
export * from './evidenceCollection.ts'
export * from './frame.ts'
export * from './incident.ts'
export * from './independentReview.ts'
export * from './intellectualProperty.ts'
export * from './keyManagement.ts'
export * from './labelling.ts'
export * from './networkAccess.ts'
export * from './networkAlignment.ts'
export * from './networkSegregation.ts'
export * from './privilegedAccess.ts'
export * from './recordProtection.ts'
export * from './rolesAndResponsibilities.ts'
export * from './secretAuthentication.ts'
export * from './secureDevelopment.ts'
export * from './securityPolicies.ts'
export * from './securityRequirements.ts'
export * from './serviceMonitoring.ts'
export * from './sharedResponsibilities.ts'
export * from './supplierAgreements.ts'
export * from './supplierPolicy.ts'
export * from './supplyChain.ts'
export * from './userRegistration.ts'
export * from './utilityPrograms.ts'
export * from './virtualMachineHardening.ts'
export * from './virtualSegregation.ts'
export * from './vulnerabilityManagement.ts'

/** The schema of each clause's facts, in the order of the standard. */
export const clauseSchemas: Readonly<Record<Topic, z.ZodType>> = {
  securityPolicies: securityPoliciesSchema,
  rolesAndResponsibilities: rolesAndResponsibilitiesSchema,
  contactWithAuthorities: contactWithAuthoritiesSchema,
  sharedResponsibilities: sharedResponsibilitiesSchema,
  awarenessTraining: awarenessTrainingSchema,
  assetInventory: assetInventorySchema,
  deletion: deletionSchema,
  labelling: labellingSchema,
  networkAccess: networkAccessSchema,
  userRegistration: userRegistrationSchema,
  accessProvisioning: accessProvisioningSchema,
  privilegedAccess: privilegedAccessSchema,
  secretAuthentication: secretAuthenticationSchema,
  accessRestriction: accessRestrictionSchema,
  utilityPrograms: utilityProgramsSchema,
  virtualSegregation: virtualSegregationSchema,
  virtualMachineHardening: virtualMachineHardeningSchema,
  cryptography: cryptographySchema,
  keyManagement: keyManagementSchema,
  equipmentDisposal: equipmentDisposalSchema,
  changeManagement: changeManagementSchema,
  capacityManagement: capacityManagementSchema,
  administratorOperations: administratorOperationsSchema,
  backup: backupSchema,
  eventLogging: eventLoggingSchema,
  administratorLogs: administratorLogsSchema,
  clockSynchronization: clockSynchronizationSchema,
  serviceMonitoring: serviceMonitoringSchema,
  vulnerabilityManagement: vulnerabilityManagementSchema,
  networkSegregation: networkSegregationSchema,
  networkAlignment: networkAlignmentSchema,
  securityRequirements: securityRequirementsSchema,
  secureDevelopment: secureDevelopmentSchema,
  supplierPolicy: supplierPolicySchema,
  supplierAgreements: supplierAgreementsSchema,
  supplyChain: supplyChainSchema,
  incident: incidentSchema,
  eventReporting: eventReportingSchema,
  evidenceCollection: evidenceCollectionSchema,
  applicableLaw: applicableLawSchema,
  intellectualProperty: intellectualPropertySchema,
  recordProtection: recordProtectionSchema,
  cryptographyRegulation: cryptographyRegulationSchema,
  independentReview: independentReviewSchema,
}
