import {controlNumber, controls, isTopic, type Topic, topics} from '../catalogue/index.ts'
import {clauseSchemas} from '../clauses/index.ts'
import {type Owner, toldChange, type Voices} from '../describe/told.ts'
import {type Answer, answerSchema, isAnswer} from '../facts/index.ts'
import {fieldsOf, metaOf} from '../schema/index.ts'
import {paperSchema, type Whitepaper} from '../whitepaper/index.ts'
import type {Change, ChangedSection} from './change.ts'
import {below, type Difference, differ, differByPlan, type Place} from './differ.ts'
import {elementOf} from './layers.ts'

type Facts = Readonly<Record<string, unknown>>
type PartField = Exclude<Change['of'], Topic>

/** What isn't a fact, or is compared in a way of its own. */
const apart: ReadonlySet<string> = new Set(['title', 'terms', 'outline', 'revisions', 'wording'])

/** Registries name their entries by themselves: 「文書「利用規約」」 needs no section. */
const registries: ReadonlySet<string> = new Set(['documents', 'contacts', 'plans'])

/** The changes of everything that a paper states outside its clauses. */
export function partChanges(voices: Voices): Change[] {
  const [before, after] = [voices.before.paper, voices.after.paper] as unknown as [Facts, Facts]
  return Object.entries(fieldsOf(paperSchema)).flatMap(([name, schema]) => {
    if (apart.has(name)) return []
    const of = name as PartField
    const title = metaOf(schema).title ?? name
    // The entries of a part that is a list are told by its name.
    const steps = registries.has(name) || elementOf(schema) ? [{title}] : []
    const place: Place = {path: name, label: title, steps}
    return differ(schema, before[name], after[name], place).map(difference => {
      const fact = factIn(difference.place.path)
      const section = registries.has(name) ? undefined : sectionOf(voices, name, fact)
      return toldChange(voices, {of, schema, section}, named(voices, of, title, section, difference))
    })
  })
}

/** A change of the title; one that only follows the service's name is told with the name. */
export function titleChanges(voices: Voices): Change[] {
  const {before, after} = voices
  const schema = fieldsOf(paperSchema).title
  const usual = ({title, service}: Whitepaper) => title === `${service.name} セキュリティホワイトペーパー`
  if (!schema || (usual(before.paper) && usual(after.paper))) return []
  const title = metaOf(schema).title ?? 'title'
  const place: Place = {path: 'title', label: title, steps: [{title}]}
  return differ(schema, before.paper.title, after.paper.title, place).map(difference =>
    toldChange(voices, {of: 'title', schema, section: undefined}, difference),
  )
}

/** The changes of all clauses, in the order of the standard. */
export function clauseChanges(voices: Voices): Change[] {
  return topics.flatMap(topic => changesOfClause(voices, topic))
}

function changesOfClause(voices: Voices, topic: Topic): Change[] {
  const [before, after] = [voices.before, voices.after].map(({paper}) => statedIn(paper, topic))
  if (before === undefined && after === undefined) return []
  const schema = clauseSchemas[topic]
  const place: Place = {path: `clauses.${topic}`, label: controls[topic].title.ja, steps: [], direction: 'more'}
  const owner = (fact?: string): Owner => ({
    of: topic,
    schema,
    section: sectionOf(voices, topic, fact),
    ...actOf(voices, topic, fact),
  })
  if (before === undefined || after === undefined || isAnswer(before) || isAnswer(after)) {
    const answers = [before, after].every(stated => stated === undefined || isAnswer(stated))
    const found = differ(answers ? answerSchema : schema, before, after, place)
    const {section} = owner()
    return found.map(difference => toldChange(voices, owner(), named(voices, topic, place.label, section, difference)))
  }
  const [earlier, later] = [before, after] as [Facts, Facts]
  const plans = [...new Set([voices.before, voices.after].flatMap(({paper}) => Object.keys(paper.plans)))]
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const at = below({path: place.path, label: place.label, steps: []}, name, field)
    return differByPlan(field, earlier[name], later[name], at, plans).map(difference =>
      toldChange(voices, owner(name), difference),
    )
  })
}

/** A change of all that is told of a clause or part: it has the section's name only where it has the section alone. */
function named(
  {before, after}: Voices,
  of: string,
  title: string,
  section: ChangedSection | undefined,
  difference: Difference,
): Difference {
  const {kind, place} = difference
  const voice = kind === 'removed' ? before : after
  if (place.steps.length > 0 || (section && voice.hasOwnSection(of))) return difference
  return {...difference, place: {...place, steps: [{title: section ? `「${title}」に関する記載` : title}]}}
}

/**
 * What a paper states about a topic. That a clause about functions isn't provided is said of its functions, as the
 * document does.
 */
function statedIn({clauses}: Whitepaper, topic: Topic): Facts | Answer | undefined {
  const facts = clauses.find(({clause}) => clause === topic)?.facts as Facts | Answer | undefined
  if (!isAnswer(facts)) return facts
  const offered = facts.answer === 'notProvided' || facts.answer === 'planned'
  return offered && Object.hasOwn(fieldsOf(clauseSchemas[topic]), 'functions') ? {functions: facts} : facts
}

/** The section of the later paper; of the earlier one where the later has none; the control where neither has one. */
function sectionOf({before, after}: Voices, of: string, fact?: string): ChangedSection | undefined {
  const section = after.sectionOf(of, fact) ?? before.sectionOf(of, fact)
  if (section || !isTopic(of)) return section
  return {number: controlNumber(of, after.paper.standard.edition), title: controls[of].title.ja}
}

/** What a vendor does with a fact: the clause's wording knows. */
function actOf({after}: Voices, topic: Topic, fact: string | undefined): {readonly act?: string} {
  const passages = after.speaker.template(`clauses/${topic}.md`).sections
  const act = fact === undefined ? undefined : passages.find(passage => passage.names.includes(fact))?.act
  return act === undefined ? {} : {act}
}

/** The first field in a path: the fact of a part that a change is in. */
function factIn(path: string): string | undefined {
  return /^[A-Za-z]+\.([A-Za-z]+)/u.exec(path)?.[1]
}
