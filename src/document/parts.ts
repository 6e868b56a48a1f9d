import type {PartName, Whitepaper} from '../whitepaper/index.ts'

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
