import * as z from 'zod'
import {
  type Answer,
  type Item,
  itemsSchema,
  type Party,
  type Pointer,
  partySchema,
  pointerSchema,
  type Stated,
  type Thing,
  thingsSchema,
} from '../facts/index.ts'
import {conform} from '../schema/index.ts'
import {type Clause, clause} from './clause.ts'
import {type Frame, frame} from './frame.ts'

/** What has been settled with one counterpart: the customer, the platform, a supplier. */
export interface RoleAgreement {
  /** With whom. */
  readonly with: Party
  /** In which text it is written down. */
  readonly in: Pointer
  /** What the text settles: 「責任の分担」. */
  readonly of?: readonly Thing[]
  /** What the text makes the counterpart's own role: 「パスワードの管理」. */
  readonly duties?: readonly Item[]
}

/** Facts of {@link rolesAndResponsibilities}. */
export interface RolesAndResponsibilities extends Frame {
  /** Who shares the security measures of the service. */
  readonly sharedBy?: readonly Party[]
  /** What has been settled with whom, and in which text. */
  readonly agreements?: readonly RoleAgreement[]
}

export const rolesAndResponsibilitiesSchema: z.ZodType<RolesAndResponsibilities> = conform<RolesAndResponsibilities>()(
  z.strictObject({
    sharedBy: z.array(partySchema).min(2).optional().meta({title: '対策を分担する者'}),
    agreements: z
      .array(
        z
          .strictObject({
            with: partySchema.meta({title: '取決めの相手'}),
            in: pointerSchema.meta({title: '取決めの文書'}),
            of: thingsSchema.optional().meta({title: '取決めの内容', direction: 'more'}),
            duties: itemsSchema.optional().meta({title: '相手の役割', direction: 'less'}),
          })
          .meta({title: '取決め', say: 'rolesAndResponsibilities.agreement', identity: 'with', direction: 'more'}),
      )
      .min(1)
      .optional()
      .meta({title: '役割と責任の取決め', direction: 'more'}),
    ...frame,
  }),
)

/**
 * 6.1.1 情報セキュリティの役割及び責任 (customers and providers). A provider agrees with its customers, with the clouds
 * on which it builds and with its suppliers who answers for what, and tells in which text that is written. The split
 * itself has its home in the paper's table of responsibilities: `see: ['ref:responsibilities']`.
 *
 * @example
 * ```ts
 * rolesAndResponsibilities({agreements: [{with: 'customer', in: 'agreement', of: ['契約の内容'], duties: ['パスワードの管理']}]})
 * // お客様とは、契約の内容を「約款」で取り決めています。「約款」では、パスワードの管理をお客様の役割としています。
 * ```
 */
export function rolesAndResponsibilities(
  facts: Stated<RolesAndResponsibilities> | Answer,
): Clause<'rolesAndResponsibilities', RolesAndResponsibilities> {
  return clause('rolesAndResponsibilities', facts)
}
