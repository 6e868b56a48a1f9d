import * as z from 'zod'
import {editions, usualEdition} from '../catalogue/index.ts'
import type {Clause} from '../clauses/index.ts'
import {type Name, nameSchema} from '../facts/index.ts'
import {type Problem, plainCopy, WhitepaperError} from '../schema/index.ts'
import {type DocumentControl, documentControlSchema, type Logo, logoSchema} from './control.ts'
import {type Outline, outlineSchema} from './outline.ts'
import {
  type Availability,
  audienceSchema,
  availabilitySchema,
  type Certificates,
  type ControlTable,
  controlTableSchema,
  type Definitions,
  definitionsSchema,
  heldCertificatesSchema,
  type Legal,
  legalSchema,
  type Network,
  networkSchema,
  type Organisation,
  organisationSchema,
  type Precedence,
  type Provider,
  type Purpose,
  precedenceSchema,
  providerSchema,
  purposeSchema,
  type Readership,
  type Reading,
  type Responsibilities,
  type Revision,
  readingSchema,
  responsibilitiesSchema,
  revisionsSchema,
  type Scope,
  type Service,
  type Standard,
  scopeSchema,
  serviceSchema,
  standardSchema,
} from './parts/index.ts'
import {
  type ContactEntry,
  contactsSchema,
  type DocumentEntry,
  documentsSchema,
  type Plan,
  plansSchema,
} from './registry.ts'
import {type Terms, termsOf, termsSchema} from './terms.ts'
import {problemsIn} from './validate.ts'

/** What a vendor states about a paper and in it. */
export interface WhitepaperFacts {
  /** The title on the cover; the service's name and 「セキュリティホワイトペーパー」 when left out. */
  readonly title?: Name
  /** The service. */
  readonly service: Service
  /** Who provides it. */
  readonly provider: Provider
  /** How the paper itself is kept under control: who owns it, who approved it, when it is reviewed. */
  readonly documentControl?: DocumentControl
  /** The image on the cover. */
  readonly logo?: Logo
  /** The paper's words for the parties and itself. */
  readonly terms?: Terms
  /** The standard that the paper follows. */
  readonly standard?: Standard
  /** Documents and sites that facts refer to by key. */
  readonly documents?: Readonly<Record<string, DocumentEntry>>
  /** Desks that facts refer to by key. */
  readonly contacts?: Readonly<Record<string, ContactEntry>>
  /** Plans of the service that `byPlan` tells apart by key. */
  readonly plans?: Readonly<Record<string, Plan>>
  /** The shape of the paper. */
  readonly outline?: Outline
  /** What the paper is for. */
  readonly purpose?: Purpose
  /** Whom it is for. */
  readonly audience?: Readership
  /** Its terms and abbreviations. */
  readonly definitions?: Definitions
  /** What it covers. */
  readonly scope?: Scope
  /** Which text holds where it and a document that it quotes differ. */
  readonly precedence?: Precedence
  /** Who answers for what. */
  readonly responsibilities?: Responsibilities
  /** Who is in charge of information security. */
  readonly organisation?: Organisation
  /** How the service is kept available. */
  readonly availability?: Availability
  /** How the network is protected. */
  readonly network?: Network
  /** How the sections of controls are read. */
  readonly reading?: Reading
  /** Which controls the table of controls lists, if the outline has one. */
  readonly controlTable?: ControlTable
  /** The certificates held. */
  readonly certificates?: Certificates
  /** Trademarks, copyright, disclaimers. */
  readonly legal?: Legal
  /** The clauses, each made by its builder; none twice. */
  readonly clauses: readonly Clause[]
  /** The editions of the paper, the oldest first. */
  readonly revisions?: readonly Revision[]
  /** Wording of the vendor's own, laid over ours: path such as `clauses/backup.md` to Markdown. */
  readonly wording?: Readonly<Record<string, string>>
}

/** A paper that has been checked: every default is filled in, and nothing in it can change. */
export interface Whitepaper extends WhitepaperFacts {
  readonly title: Name
  readonly terms: Readonly<Record<string, string>>
  readonly standard: Standard & Required<Pick<Standard, 'edition' | 'cited'>>
  readonly documents: Readonly<Record<string, DocumentEntry>>
  readonly contacts: Readonly<Record<string, ContactEntry>>
  readonly plans: Readonly<Record<string, Plan>>
  readonly outline: Outline
  readonly purpose: Purpose
  readonly scope: Scope
  readonly revisions: readonly Revision[]
  readonly wording: Readonly<Record<string, string>>
}

/** The schema of everything in a paper but its clauses. */
export const paperSchema: z.ZodType<Omit<WhitepaperFacts, 'clauses'>> = z.strictObject({
  title: nameSchema.optional().meta({title: '表題'}),
  service: serviceSchema,
  provider: providerSchema,
  documentControl: documentControlSchema.optional(),
  logo: logoSchema.optional(),
  terms: termsSchema.optional(),
  standard: standardSchema.optional(),
  documents: documentsSchema.optional(),
  contacts: contactsSchema.optional(),
  plans: plansSchema.optional(),
  outline: outlineSchema.optional(),
  purpose: purposeSchema.optional(),
  audience: audienceSchema.optional(),
  definitions: definitionsSchema.optional(),
  scope: scopeSchema.optional(),
  precedence: precedenceSchema.optional(),
  responsibilities: responsibilitiesSchema.optional(),
  organisation: organisationSchema.optional(),
  availability: availabilitySchema.optional(),
  network: networkSchema.optional(),
  reading: readingSchema.optional(),
  controlTable: controlTableSchema.optional(),
  certificates: heldCertificatesSchema.optional(),
  legal: legalSchema.optional(),
  revisions: revisionsSchema.optional(),
  wording: z.record(z.string(), z.string()).optional().meta({title: '文言'}),
})

const checked = new WeakSet<object>()

/**
 * Makes a paper of facts. Everything is checked here, at once.
 *
 * @param facts - What the vendor states.
 * @param further - What the folders above this one find wrong with the same facts, which may be wrong in any way.
 * @throws {@link WhitepaperError} that lists every problem by path and Japanese label: a wrong type, an unknown field, a
 * clause given twice, a reference to something that isn't there, a sentence where a noun phrase belongs.
 */
export function whitepaper(
  facts: WhitepaperFacts,
  further: (facts: unknown) => readonly Problem[] = () => [],
): Whitepaper {
  const own = plainCopy(facts)
  const problems = [...problemsIn(own, paperSchema), ...further(own)]
  if (problems.length > 0) throw new WhitepaperError(problems)
  const {clauses, ...rest} = own as WhitepaperFacts
  const paper: Whitepaper = frozen({
    ...rest,
    title: rest.title ?? `${rest.service.name} セキュリティホワイトペーパー`,
    terms: termsOf(rest.terms ?? {}, rest.service.name, rest.standard?.cited),
    standard: {edition: usualEdition, cited: editions[usualEdition].iso, ...rest.standard},
    documents: rest.documents ?? {},
    contacts: rest.contacts ?? {},
    plans: rest.plans ?? {},
    outline: rest.outline ?? {preset: 'byControl'},
    purpose: rest.purpose ?? {},
    scope: rest.scope ?? {},
    clauses,
    revisions: rest.revisions ?? [],
    wording: rest.wording ?? {},
  })
  checked.add(paper)
  return paper
}

/** Whether a value is a paper that {@link whitepaper} made. */
export function isWhitepaper(value: unknown): value is Whitepaper {
  return typeof value === 'object' && value !== null && checked.has(value)
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}
