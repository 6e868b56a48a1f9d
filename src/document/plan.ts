import {controlNumber, controls, isTopic, type Topic, topics} from '../catalogue/index.ts'
import {clauseSchemas} from '../clauses/index.ts'
import {fieldsOf, isAnswer, type Markdown, type Problem, WhitepaperError} from '../facts/index.ts'
import type {Part, PartName, Section, Whitepaper} from '../whitepaper/index.ts'
import {sectionsOf} from './outline.ts'
import {partFacts, partSchemas} from './parts.ts'

/** What a section tells of a clause or part. */
export interface PlannedShare {
  readonly of: Topic | PartName
  /** The facts told here, apart from those in the box. */
  readonly facts: readonly string[]
  /** The facts told here in a ＜ポイント＞ box. */
  readonly point: readonly string[]
}

/** A section with its number, and with every fact in its place. */
export interface PlannedSection {
  readonly id: string | undefined
  /** 「1.」, 「2.2」, 「CLD.8.1.5」. */
  readonly number: string
  /** Title as written, `{term}` placeholders included. */
  readonly title: string
  /** 1 for a section of the paper, 2 for one in it, and so on. */
  readonly depth: number
  readonly parts: readonly (PlannedShare | {readonly prose: Markdown})[]
  readonly sections: readonly PlannedSection[]
}

/**
 * Places every fact of a paper in exactly one section and numbers the sections. Sections that would be empty fall away.
 *
 * @throws {@link WhitepaperError} when a fact has no section or two, or a section names one that doesn't exist.
 */
export function planOf(paper: Whitepaper): readonly PlannedSection[] {
  const shares = new Shares(paper)
  const sections = sectionsOf(paper)
  for (const section of sections) shares.claim(section)
  const planned = sections.flatMap(section => plan(paper, shares, section, 1))
  const problems = shares.problems()
  if (problems.length > 0) throw new WhitepaperError(problems)
  return numbered(planned, '')
}

type Draft = Omit<PlannedSection, 'number' | 'sections'> & {
  readonly control?: string
  readonly sections: readonly Draft[]
}

function plan(paper: Whitepaper, shares: Shares, section: Section, depth: number): Draft[] {
  const parts = (section.parts ?? []).flatMap(part => shares.place(part, section))
  const inner = (section.sections ?? []).flatMap(below => plan(paper, shares, below, depth + 1))
  const own = section.controls ? shares.unclaimed().map(topic => controlSection(paper, shares, topic, depth + 1)) : []
  if (parts.length === 0 && inner.length === 0 && own.length === 0) return []
  return [{id: section.id, title: section.title, depth, parts, sections: [...inner, ...own]}]
}

/** A clause in a section of its own, under its control number. */
function controlSection(paper: Whitepaper, shares: Shares, topic: Topic, depth: number): Draft {
  return {
    id: topic,
    control: controlNumber(topic, paper.standard.edition),
    title: paper.outline.titles?.[topic] ?? controls[topic].title.ja,
    depth,
    parts: shares.place(topic, {title: ''}),
    sections: [],
  }
}

function numbered(drafts: readonly Draft[], above: string): PlannedSection[] {
  let count = 0
  return drafts.map(({control, ...draft}) => {
    const number = control ?? `${above}${++count}`
    return {
      ...draft,
      number: control ?? (above === '' ? `${number}.` : number),
      sections: numbered(draft.sections, `${number}.`),
    }
  })
}

/** Who has taken which fact. */
class Shares {
  readonly #given = new Map<Topic | PartName, readonly string[]>()
  readonly #claimed = new Map<Topic | PartName, string[]>()
  readonly #whole = new Set<Topic | PartName>()
  readonly #problems: Problem[] = []

  constructor(paper: Whitepaper) {
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
        const fields = fieldsOf(isTopic(of) ? clauseSchemas[of] : partSchemas[of])
        for (const fact of facts) {
          if (!Object.hasOwn(fields, fact)) this.#report(section, `「${of}」に「${fact}」という項目はありません`)
          else if (claimed.includes(fact)) this.#report(section, `「${of}」の「${fact}」は2つの節に置かれています`)
          claimed.push(fact)
        }
      } else if (this.#whole.has(of)) this.#report(section, `「${of}」は2つの節に置かれています。factsで分けてください`)
      else this.#whole.add(of)
    }
    for (const below of section.sections ?? []) this.claim(below)
  }

  /** What a section tells of a part: nothing where none of its facts is given. */
  place(part: Part, section: Section): (PlannedShare | {prose: Markdown})[] {
    if (typeof part === 'object' && 'prose' in part) return [part]
    const {of, facts, point = []} = typeof part === 'string' ? {of: part, facts: undefined, point: []} : part
    const given = this.#given.get(of) ?? []
    const claimed = this.#claimed.get(of) ?? []
    const here = given.filter(fact => (facts ? facts.includes(fact) : !claimed.includes(fact)))
    for (const fact of point) {
      if (!here.includes(fact) && given.includes(fact))
        this.#report(section, `「${of}」の「${fact}」はこの節に置かれていません`)
    }
    if (here.length === 0) return []
    return [{of, facts: here.filter(fact => !point.includes(fact)), point: here.filter(fact => point.includes(fact))}]
  }

  /** The clauses that no section names, in the order of the standard. */
  unclaimed(): Topic[] {
    const left = topics.filter(topic => this.#given.has(topic) && !this.#claimed.has(topic))
    for (const topic of left) this.#whole.add(topic)
    return left
  }

  /** What is wrong with the outline: facts without a section come last. */
  problems(): Problem[] {
    const lost = [...this.#given].flatMap(([of, given]) => {
      if (this.#whole.has(of) || !isTopic(of)) return []
      const left = given.filter(fact => !this.#claimed.get(of)?.includes(fact))
      if (left.length === 0) return []
      return [
        {
          path: `clauses.${of}`,
          label: controls[of].title.ja,
          message:
            left.includes('*') || left.length === given.length
              ? 'この管理策を述べる節が構成にありません'
              : `「${left.join('」「')}」を述べる節が構成にありません`,
        },
      ]
    })
    return [...this.#problems, ...lost]
  }

  #report(section: Section, message: string): void {
    this.#problems.push({
      path: `outline.sections.${section.id ?? section.title}`,
      label: `構成 › ${section.title}`,
      message,
    })
  }
}
