import * as z from 'zod'
import {isTopic, type Topic} from '../catalogue/index.ts'
import {clauseSchemas} from '../clauses/index.ts'
import {lineSchema, namedSchema, nameSchema, thingSchema} from '../facts/index.ts'
import {fieldsOf} from '../schema/index.ts'
import {
  audienceSchema,
  availabilitySchema,
  contactSchema,
  definitionsSchema,
  documentControlSchema,
  heldCertificatesSchema,
  legalSchema,
  networkSchema,
  organisationSchema,
  type PartName,
  planSchema,
  precedenceSchema,
  purposeSchema,
  readingSchema,
  responsibilitiesSchema,
  revisionsSchema,
  scopeSchema,
  serviceSchema,
} from '../whitepaper/index.ts'

/** A passage that names `always` prints even when none of its facts is given. */
const always = {always: z.boolean().optional().meta({title: '常に述べること'})}

/** The part is the first that names the paper, and says what it is called. */
const introduces = {introduces: z.boolean().optional().meta({title: '本書の呼称の説明'})}

/** A list of the paper as the one fact of a part. */
const list = (name: string, element: z.ZodType, title: string) =>
  z.strictObject({[name]: z.array(element).min(1).optional().meta({title, direction: 'more'})})

/** A row of the table of controls. */
const controlRowSchema = z
  .strictObject({
    control: lineSchema.meta({title: '管理策'}),
    title: nameSchema,
    told: z.array(namedSchema).min(1).meta({title: '記載箇所'}),
  })
  .meta({identity: 'control'})

const {all: _all, ...definitionFields} = fieldsOf(definitionsSchema)

/** The schema of each part of a paper, as its template sees it. */
export const partSchemas: Readonly<Record<PartName, z.ZodType>> = {
  purpose: z.strictObject({...fieldsOf(purposeSchema), ...always, ...introduces}),
  audience: z.strictObject({audience: audienceSchema.optional()}),
  definitions: z.strictObject({...definitionFields, ...introduces}),
  scope: z.strictObject({...fieldsOf(scopeSchema), ...always}),
  precedence: precedenceSchema,
  service: serviceSchema,
  plans: list('plans', planSchema, 'プラン'),
  responsibilities: responsibilitiesSchema,
  organisation: organisationSchema,
  availability: availabilitySchema,
  network: networkSchema,
  reading: readingSchema,
  controlTable: z.strictObject({
    rows: z.array(controlRowSchema).min(1).optional().meta({title: '管理策の対応表', direction: 'more'}),
    for: thingSchema.optional().meta({title: '対応表の目的'}),
  }),
  certificates: heldCertificatesSchema,
  contacts: list('contacts', contactSchema, 'お問い合わせ窓口'),
  legal: legalSchema,
  revisions: z.strictObject({revisions: revisionsSchema.optional()}),
}

/** The schema of what a clause or a part can tell. */
export function toldSchema(of: Topic | PartName): z.ZodType {
  return isTopic(of) ? clauseSchemas[of] : partSchemas[of]
}

/** What the table of document control tells: the facts, and the newest edition as the cover prints it. */
export const controlSchema: z.ZodType = z.strictObject({
  ...fieldsOf(documentControlSchema),
  edition: lineSchema.optional().meta({title: '版数'}),
  date: lineSchema.optional().meta({title: '発行日'}),
})
