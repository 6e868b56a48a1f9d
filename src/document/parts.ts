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
  type Whitepaper,
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

/** The facts that a part tells even when the vendor states nothing for it, or that are told elsewhere, too. */
const given: Readonly<Partial<Record<PartName, readonly string[]>>> = {
  purpose: ['always'],
  scope: ['always'],
  service: ['name', 'kind'],
  controlTable: ['rows', 'for'],
}

/** Whether an outline must place a fact of a part: what is stated must not be lost. */
export function mustBeTold(part: PartName, fact: string): boolean {
  return !given[part]?.includes(fact)
}

/** The facts of a part; none when the paper doesn't state it. `rows` are those of the table of controls. */
export function partFacts(
  paper: Whitepaper,
  part: PartName,
  rows: readonly unknown[] = [],
): Readonly<Record<string, unknown>> {
  switch (part) {
    case 'purpose':
    case 'scope':
      return {always: true, ...paper[part]}
    case 'audience':
      return paper.audience ? {audience: paper.audience} : {}
    case 'definitions': {
      const {all: _, ...definitions} = paper.definitions ?? {}
      return definitions
    }
    case 'plans':
      return listed('plans', paper.plans)
    case 'contacts':
      return listed('contacts', paper.contacts)
    case 'controlTable':
      return {rows, ...(paper.controlTable?.for === undefined ? {} : {for: paper.controlTable.for})}
    case 'revisions':
      return paper.revisions.length > 0 ? {revisions: paper.revisions} : {}
    default:
      return {...paper[part]}
  }
}

/**
 * The entries of a registry. One that is only a name, or is told in place, has nothing more to tell than the sentences that
 * mention it.
 */
function listed(name: string, entries: Readonly<Record<string, object>>): Record<string, unknown> {
  const telling = Object.values(entries).filter(entry => Object.keys(entry).length > 1 && !('inPlace' in entry))
  return telling.length > 0 ? {[name]: telling} : {}
}
