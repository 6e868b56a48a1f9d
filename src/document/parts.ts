import {z} from 'zod'
import {fieldsOf} from '../facts/index.ts'
import {
  contactSchema,
  type PartName,
  planSchema,
  purposeSchema,
  readingSchema,
  responsibilitiesSchema,
  revisionsSchema,
  scopeSchema,
  serviceSchema,
  type Whitepaper,
} from '../whitepaper/index.ts'

/** Facts with the schema that describes them. */
export interface Stated {
  readonly schema: z.ZodType
  readonly facts: Readonly<Record<string, unknown>>
}

/** The history, with what its table needs to know of all entries. */
const historySchema = z.strictObject({
  revisions: revisionsSchema.optional(),
  kinds: z.boolean().optional().meta({title: '改訂種別の有無'}),
  approvers: z.boolean().optional().meta({title: '承認者の有無'}),
})

const contactListSchema = z.strictObject({
  contacts: z.array(contactSchema).min(1).optional().meta({title: 'お問い合わせ窓口', direction: 'more'}),
})

const planListSchema = z.strictObject({plans: z.array(planSchema).min(1).optional().meta({title: 'プラン'})})

/** A passage that names `always` prints even when none of its facts is given. */
const always = {always: z.boolean().optional().meta({title: '常に述べること'})}

/** The schema of each part of a paper, as its template sees it. */
export const partSchemas: Readonly<Record<PartName, z.ZodType>> = {
  purpose: z.strictObject({...fieldsOf(purposeSchema), ...always}),
  scope: z.strictObject({...fieldsOf(scopeSchema), ...always}),
  service: serviceSchema,
  plans: planListSchema,
  responsibilities: responsibilitiesSchema,
  reading: readingSchema,
  contacts: contactListSchema,
  revisions: historySchema,
}

/** The facts of a part; none when the paper doesn't state it. */
export function partFacts(paper: Whitepaper, part: PartName): Readonly<Record<string, unknown>> {
  switch (part) {
    case 'purpose':
    case 'scope':
      return {always: true, ...paper[part]}
    case 'plans': {
      const plans = Object.values(paper.plans)
      return plans.length > 0 ? {plans} : {}
    }
    case 'contacts': {
      // A desk that is only a name has nothing more to tell than the sentences that mention it.
      const contacts = Object.values(paper.contacts).filter(contact => Object.keys(contact).length > 1)
      return contacts.length > 0 ? {contacts} : {}
    }
    case 'revisions': {
      const {revisions} = paper
      if (revisions.length === 0) return {}
      return {
        revisions,
        kinds: revisions.some(revision => revision.kind !== undefined),
        approvers: revisions.some(revision => revision.by !== undefined),
      }
    }
    default:
      return {...paper[part]}
  }
}
