import type {BlockContent, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Abbreviation, Definition, Definitions, Whitepaper} from '../whitepaper/index.ts'
import {withTerms} from '../wording/terms.ts'
import type {PlannedSection} from './plan.ts'

/** An entry that uses no word of any other. */
const blank = '－'

/** A paper that is written, and what of it can stand in another draft of it. */
export interface Draft {
  readonly root: Root
  /** The anchors of its sections, which tell them apart. */
  readonly slugs: ReadonlyMap<PlannedSection, string>
  /** What each section tells, by its anchor. */
  readonly bodies: ReadonlyMap<string, BlockContent[]>
}

/**
 * A paper written with those definitions that it uses, or with all if the vendor asks for all. What a paper uses shows
 * only when it is written, so there is a draft first, with blank entries, whose words don't count; `write` takes from it
 * what stays as it is.
 */
export function withUsedDefinitions(paper: Whitepaper, write: (paper: Whitepaper, draft?: Draft) => Draft): Root {
  const {definitions, ...rest} = paper
  if (!definitions || definitions.all) return write(paper).root
  const draft = write({...paper, definitions: blanked(definitions)})
  const used = usedIn(textOf(draft.root), definitions, paper)
  return write(Object.keys(used).length > 0 ? {...rest, definitions: used} : rest, draft).root
}

function blanked({follows, glossary, abbreviations}: Definitions): Definitions {
  return {
    ...(follows === undefined ? {} : {follows}),
    ...(glossary ? {glossary: [{term: blank, full: blank}]} : {}),
    ...(abbreviations ? {abbreviations: [{short: blank, full: blank}]} : {}),
  }
}

/** The entries whose words a text uses, or whose words another used entry uses. */
function usedIn(
  text: string,
  {follows, glossary = [], abbreviations = []}: Definitions,
  paper: Whitepaper,
): Definitions {
  const wordsOf = (entry: Definition | Abbreviation) =>
    [...('term' in entry ? [entry.term] : []), ...(entry.short === undefined ? [] : [entry.short])].map(word =>
      withTerms(paper.terms, word),
    )
  const entries: readonly (Definition | Abbreviation)[] = [...glossary, ...abbreviations]
  const used = new Set<Definition | Abbreviation>()
  let all = text
  for (let grown = true; grown; ) {
    const more = entries.filter(entry => !used.has(entry) && wordsOf(entry).some(word => all.includes(word)))
    for (const entry of more) {
      used.add(entry)
      all += `\n${entry.full ?? ''}\n${JSON.stringify(entry.means ?? '')}`
    }
    grown = more.length > 0
  }
  const kept = {
    glossary: glossary.filter(entry => used.has(entry)),
    abbreviations: abbreviations.filter(one => used.has(one)),
  }
  return {
    ...(follows === undefined ? {} : {follows}),
    ...(kept.glossary.length > 0 ? {glossary: kept.glossary} : {}),
    ...(kept.abbreviations.length > 0 ? {abbreviations: kept.abbreviations} : {}),
  }
}
