import {faultOfCharacters, type Problem, quote, WhitepaperError} from '../schema/index.ts'
import {compileTemplates, parseTemplate, type Source, type TemplateFault} from './compile/index.ts'
import {overlayFolder, wordingProblem} from './fault.ts'
import {ownProgram, ownWording} from './own.ts'
import type {Program} from './program.ts'
import {templates} from './registry.ts'
import {Template} from './template.ts'
import {ownTerms} from './terms.ts'
import {Wording} from './wording.ts'

/** A paper's own wording: path in `templates/ja` (such as `clauses/backup.md`) to Markdown. */
export type Overlay = Readonly<Record<string, string>>

interface Compiled {
  readonly wording: Wording
  readonly problems: readonly Problem[]
}

const compiled = new WeakMap<Overlay, Compiled>()

/** What is wrong with a paper's own wording: files, passages, forms and names that aren't there, and what is no template. */
export function problemsInOverlay(overlay: Overlay, terms: Iterable<string>): readonly Problem[] {
  return compiledOf(overlay, terms).problems
}

/**
 * Our wording with a paper's own laid over it, passage by passage and form by form.
 *
 * @throws {@link WhitepaperError} for what {@link problemsInOverlay} finds.
 */
export function wordingOf(overlay: Overlay, terms: Iterable<string> = ownTerms): Wording {
  const {wording, problems} = compiledOf(overlay, terms)
  if (problems.length > 0) throw new WhitepaperError(problems)
  return wording
}

/** An overlay is compiled once, if it can't change. */
function compiledOf(overlay: Overlay, terms: Iterable<string>): Compiled {
  const known = compiled.get(overlay)
  if (known) return known
  const result = compile(overlay, new Set(terms))
  if (Object.isFrozen(overlay)) compiled.set(overlay, result)
  return result
}

function compile(overlay: Overlay, terms: ReadonlySet<string>): Compiled {
  const files = Object.entries(overlay)
  if (files.length === 0) return {wording: ownWording, problems: []}
  const faults: TemplateFault[] = []
  const sources = files.flatMap(([file, text]): Source[] => {
    const source = faultOfFile(file, text) ?? parsed(file, text)
    if ('sections' in source) return [source]
    faults.push(...source)
    return []
  })
  const {programs, faults: more} = compileTemplates(sources, terms, ownProgram)
  const wording = wordingWith(programs)
  faults.push(...more)
  return {
    wording,
    problems: faults.map(({file, at: [line, column], message}) =>
      wordingProblem(`${overlayFolder}${file}:${line}:${column}`, message),
    ),
  }
}

function wordingWith(programs: ReadonlyMap<string, Program>): Wording {
  return new Wording(path => {
    const theirs = programs.get(path)
    const ours = ownWording.template(path)
    return theirs ? ours.under(Template.of(theirs, overlayFolder, path)) : ours
  })
}

/** Ten times the longest file of ours. */
const longest = 50_000

/** Why a file can't be laid over one of ours at all. */
function faultOfFile(file: string, text: string): TemplateFault[] | undefined {
  if (!templates().has(file)) {
    const message = `${quote(file)}というテンプレートはありません。「clauses/backup.md」のように、templates/jaの中のパスを書いてください`
    return [{file, at: [1, 1], message}]
  }
  if (text.length > longest) {
    return [{file, at: [1, 1], message: `${text.length}文字あります。${longest}文字以内で書いてください`}]
  }
  const characters = text.split('\n').flatMap((line, index): TemplateFault[] => {
    const message = faultOfCharacters(line)
    return message === undefined ? [] : [{file, at: [index + 1, 1], message}]
  })
  return characters.length > 0 ? characters : undefined
}

function parsed(file: string, text: string): Source | readonly TemplateFault[] {
  const source = parseTemplate(file, text)
  if (source.faults.length > 0) return source.faults
  if (source.sections.length > 0 || source.values.size > 0) return source
  return [{file, at: [1, 1], message: '「## 項目名」の見出しがありません。見出しの下に文を書いてください'}]
}
