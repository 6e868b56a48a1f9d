import {
  controlOf,
  controls,
  controlsOf,
  type Edition,
  type EditionControl,
  formerNumbers,
  isTopic,
  type Topic,
} from '../catalogue/index.ts'
import {isAnswer, type Markdown} from '../facts/index.ts'
import {fieldsOf, type Problem, remembered, WhitepaperError} from '../schema/index.ts'
import type {Numbering, Part, PartName, Section, Share, Whitepaper} from '../whitepaper/index.ts'
import {partSchemas, toldSchema} from '../wording/parts.ts'
import {withTerms} from '../wording/terms.ts'
import {untoldIn} from './history.ts'
import {type FullOutline, outlineOf} from './outline.ts'
import {mustBeTold, partFacts} from './parts.ts'
import {editionOf, referenceTo} from './reference.ts'

/** What customers can do instead of a function that isn't provided: it may stand in a box while the answer doesn't. */
export const instead = 'functions.alternative'

/** What a section tells of a clause or part. */
export interface PlannedShare {
  readonly of: Topic | PartName
  /** The facts told here, apart from those in the box. */
  readonly facts: readonly string[]
  /** The facts told here in a ＜ポイント＞ box; {@link instead} without the answer that it belongs to. */
  readonly point: readonly string[]
  /** The outline lists the facts told here; what every clause may state then stands among them. */
  readonly listed: boolean
  readonly as: Share['as']
  /** It goes on in the paragraph of the part before it. */
  readonly joins: boolean
}

/** A section with its number, and with every fact in its place. */
export interface PlannedSection {
  readonly id: string | undefined
  /** 「1.」, 「2.2」, 「CLD.8.1.5」; empty for a section without a number. */
  readonly number: string
  /** Title alone, as printed. */
  readonly title: string
  /** Number and title, and the controls where the outline cites them in the heading. */
  readonly heading: string
  /** 1 for a section of the paper, 2 for one in it, and so on. */
  readonly depth: number
  readonly parts: readonly (PlannedShare | {readonly prose: Markdown})[]
  /** The controls whose home the section is. */
  readonly controls: readonly Topic[]
  readonly sections: readonly PlannedSection[]
  /** 「以上」 stands at its end. */
  readonly end: boolean
}

/**
 * Places every fact of a paper in exactly one section and numbers the sections. Sections that would be empty fall away.
 *
 * @throws {@link WhitepaperError} when a fact has no section or two, or the outline names something that isn't there.
 */
export const planOf: (paper: Whitepaper) => readonly PlannedSection[] = remembered(paper => {
  const outline = outlineOf(paper)
  const shares = new Shares(paper, outline)
  for (const section of outline.sections) shares.claim(section)
  const drafts = outline.sections.flatMap(section => draft(paper, shares, section, 1))
  const problems = [...namesAmiss(outline), ...shares.problems()]
  if (problems.length > 0) throw new WhitepaperError(problems)
  return numbered(paper, outline, drafts, '')
})

/** A section before it has its number. */
interface Draft extends Omit<PlannedSection, 'number' | 'title' | 'heading' | 'sections'> {
  /** The control whose own section it is. */
  readonly control: EditionControl | undefined
  /** Title as written, `{term}` placeholders included. */
  readonly title: string
  readonly numbered: boolean
  readonly sections: readonly Draft[]
}

function draft(paper: Whitepaper, shares: Shares, section: Section, depth: number): Draft[] {
  const {id, title} = section
  const parts = (section.parts ?? []).flatMap(part => shares.place(part, section))
  const inner = (section.sections ?? []).flatMap(below => draft(paper, shares, below, depth + 1))
  const level = title === undefined ? depth : depth + 1
  const own = section.controls ? shares.unclaimed().map(some => controlSection(paper, shares, some, level)) : []
  if (title === undefined) return section.end ? ended(own) : own
  if (parts.length === 0 && inner.length === 0 && own.length === 0) return []
  const listed = parts.flatMap(part => ('of' in part && isTopic(part.of) && shares.isHome(part) ? [part.of] : []))
  return [
    {
      ...{id, title, depth, parts, control: undefined, controls: [...new Set(listed)]},
      ...{sections: [...inner, ...own], numbered: section.numbered !== false, end: section.end === true},
    },
  ]
}

function ended(drafts: readonly Draft[]): Draft[] {
  return drafts.map((last, index) => (index === drafts.length - 1 ? {...last, end: true} : last))
}

/** A clause in a section of its own, with those that the edition has joined with it. */
function controlSection(paper: Whitepaper, shares: Shares, topics: readonly Topic[], depth: number): Draft {
  const [id] = topics as [Topic]
  const control = controlOf(id, editionOf(paper))
  const title = topics.map(topic => paper.outline.titles?.[topic]).find(own => own !== undefined)
  return {
    id,
    control,
    title: title ?? control.title.ja,
    depth,
    parts: topics.flatMap(topic => shares.place(topic, {})),
    controls: [...topics],
    sections: [],
    numbered: true,
    end: false,
  }
}

function numbered(
  paper: Whitepaper,
  outline: FullOutline,
  drafts: readonly Draft[],
  above: string,
): readonly PlannedSection[] {
  const {numbering = 'control', reference} = outline
  let count = 0
  return drafts.map(({control, title: written, numbered: counts, ...section}) => {
    const title = withTerms(paper.terms, written)
    const own = counts ? numberOf(numbering, control, () => `${above}${++count}`) : ''
    const number = own !== '' && above === '' && !own.includes('.') ? `${own}.` : own
    const cited = reference?.at === 'heading' && section.controls.length > 0
    const former = formerNumbersOf(paper, outline, numbering, control, section.controls)
    const suffix = former + (cited ? referenceTo(paper, section.controls, reference) : '')
    return {
      ...section,
      number,
      title,
      heading: `${number === '' ? '' : `${number} `}${title}${suffix}`,
      sections: numbered(paper, outline, section.sections, own === '' ? '' : `${own}.`),
    }
  })
}

function numberOf(numbering: Numbering, control: EditionControl | undefined, next: () => string): string {
  if (numbering === 'none') return ''
  return numbering === 'control' && control ? control.number : next()
}

/** The numbers in brackets by which readers of the edition before know the controls that a section tells. */
function formerNumbersOf(
  paper: Whitepaper,
  {formerNumbers: wanted}: FullOutline,
  numbering: Numbering,
  control: EditionControl | undefined,
  told: readonly Topic[],
): string {
  if (numbering !== 'control' || !control || wanted === false) return ''
  const [first, ...more] = told
  const numbers = first ? formerNumbers({...control, topics: [first, ...more]}, editionOf(paper)) : []
  return numbers.length > 0 ? `（${numbers.join('、')}）` : ''
}

/** Names in `titles`, `parts` and `points` that lead nowhere. */
function namesAmiss({sections, titles = {}, parts = {}, points = {}}: FullOutline): Problem[] {
  const ids = new Set(idsIn(sections))
  const unknown = (field: string, label: string, message: string): Problem => ({
    path: `outline.${field}`,
    label: `構成 › ${label}`,
    message,
  })
  return [
    ...Object.keys(titles)
      .filter(name => !ids.has(name) && !isTopic(name) && name !== 'contents' && name !== 'point')
      .map(name => unknown(`titles.${name}`, '見出し', `「${name}」という節も管理策もありません`)),
    ...Object.keys(parts)
      .filter(name => !ids.has(name))
      .map(name => unknown(`parts.${name}`, '内容', `「${name}」という節がありません`)),
    ...Object.entries(points).flatMap(([of, facts]) =>
      (facts ?? [])
        .filter(fact => !Object.hasOwn(fieldsOfPart(of as Topic | PartName), fact === instead ? 'functions' : fact))
        .map(fact => unknown(`points.${of}`, 'ポイントに置く事実', `「${of}」に「${fact}」という項目はありません`)),
    ),
  ]
}

interface Identified {
  readonly id?: string | undefined
  readonly sections?: readonly Identified[]
}

/** The ids of sections and of those in them. */
export function idsIn(sections: readonly Identified[]): string[] {
  return sections.flatMap(({id, sections: below = []}) => [...(id === undefined ? [] : [id]), ...idsIn(below)])
}

function fieldsOfPart(of: Topic | PartName) {
  return fieldsOf(toldSchema(of))
}

/** Who has taken which fact. */
class Shares {
  readonly #paper: Whitepaper
  readonly #outline: FullOutline
  readonly #given = new Map<Topic | PartName, readonly string[]>()
  readonly #claimed = new Map<Topic | PartName, string[]>()
  readonly #whole = new Set<Topic | PartName>()
  readonly #problems: Problem[] = []

  constructor(paper: Whitepaper, outline: FullOutline) {
    this.#paper = paper
    this.#outline = outline
    for (const {clause, facts} of paper.clauses) this.#given.set(clause, isAnswer(facts) ? ['*'] : Object.keys(facts))
    for (const part of Object.keys(partSchemas) as PartName[])
      this.#given.set(part, Object.keys(partFacts(paper, part)))
  }

  /** Notes what a section names, before the rest is handed out. */
  claim(section: Section): void {
    for (const part of section.parts ?? []) {
      if (typeof part === 'object' && 'prose' in part) continue
      const {of, facts} = typeof part === 'string' ? {of: part, facts: undefined} : part
      const claimed = this.#claimed.get(of) ?? []
      this.#claimed.set(of, claimed)
      if (facts) {
        for (const fact of facts) {
          if (!Object.hasOwn(fieldsOfPart(of), fact))
            this.#report(section, `「${of}」に「${fact}」という項目はありません`)
          else if (claimed.includes(fact)) this.#report(section, `「${of}」の「${fact}」は2か所に置かれています`)
          claimed.push(fact)
        }
      } else if (this.#whole.has(of)) this.#report(section, `「${of}」は2か所に置かれています。factsで分けてください`)
      else this.#whole.add(of)
    }
    for (const below of section.sections ?? []) this.claim(below)
  }

  /** What a section tells of a part: nothing where none of its facts is given. */
  place(part: Part, section: Section): (PlannedShare | {prose: Markdown})[] {
    if (typeof part === 'object' && 'prose' in part) return [part]
    const {of, facts, point = [], as, joins}: Share = typeof part === 'string' ? {of: part} : part
    const given = this.#given.get(of) ?? []
    const claimed = this.#claimed.get(of) ?? []
    const here = facts ? facts.filter(fact => given.includes(fact)) : given.filter(fact => !claimed.includes(fact))
    for (const fact of point) {
      if (!here.includes(fact) && given.includes(fact))
        this.#report(section, `「${of}」の「${fact}」はこの節に置かれていません`)
    }
    if (here.length === 0) return []
    const boxed = new Set([...point, ...(this.#outline.points?.[of] ?? [])])
    return [
      {
        ...{of, listed: facts !== undefined, as, joins: joins === true},
        facts: here.filter(fact => !boxed.has(fact)),
        point: [...here.filter(fact => boxed.has(fact)), ...(boxed.has(instead) ? [instead] : [])],
      },
    ]
  }

  /** Whether a share is the home of its clause, not a guest: the clause's one share without a list, or any of several. */
  isHome({of, listed}: PlannedShare): boolean {
    return !listed || !this.#whole.has(of)
  }

  /**
   * The clauses that no section names, those of a section together: in the order of the standard under control numbers, else
   * one by one as they are given.
   */
  unclaimed(): (readonly Topic[])[] {
    const {numbering = 'control'} = this.#outline
    const edition: Edition = editionOf(this.#paper)
    const order =
      numbering === 'control'
        ? controlsOf(edition).map(({topics}) => topics)
        : this.#paper.clauses.map(({clause}) => [clause])
    const left = order.map(topics => topics.filter(topic => this.#given.has(topic) && !this.#claimed.has(topic)))
    for (const topic of left.flat()) this.#whole.add(topic)
    return left.filter(topics => topics.length > 0)
  }

  /** What is wrong with the outline: facts without a section come last. */
  problems(): Problem[] {
    const lost = [...this.#given].flatMap(([of, given]) => this.#lost(of, given))
    const columns = untoldIn(this.#paper).map(field => ({
      path: 'outline.history',
      label: '構成 › 更新履歴の列',
      message: `更新履歴の「${field}」を述べる列がありません`,
    }))
    return [...this.#problems, ...lost, ...columns]
  }

  #lost(of: Topic | PartName, given: readonly string[]): Problem[] {
    if (this.#whole.has(of)) return []
    const left = given.filter(fact => !this.#claimed.get(of)?.includes(fact) && (isTopic(of) || mustBeTold(of, fact)))
    if (left.length === 0) return []
    const whole = left.includes('*') || left.length === given.length
    const what = isTopic(of) ? 'この管理策' : 'この部分'
    return [
      {
        path: isTopic(of) ? `clauses.${of}` : of,
        label: isTopic(of) ? controls[of].title.ja : `文書の部分「${of}」`,
        message: whole ? `${what}を述べる節が構成にありません` : `「${left.join('」「')}」を述べる節が構成にありません`,
      },
    ]
  }

  #report(section: Section, message: string): void {
    this.#problems.push({
      path: `outline.sections.${section.id ?? section.title}`,
      label: `構成 › ${section.title}`,
      message,
    })
  }
}
