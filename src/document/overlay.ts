import type * as z from 'zod'
import {isTopic} from '../catalogue/index.ts'
import {clauseSchemas, frameSchema} from '../clauses/index.ts'
import {faultOfCharacters, fieldsOf, type Problem, quote} from '../schema/index.ts'
import type {PartName, Whitepaper} from '../whitepaper/index.ts'
import {WordingError} from '../wording/error.ts'
import {readTemplate} from '../wording/load.ts'
import {openTemplates} from '../wording/open.ts'
import {formsOf} from '../wording/speaker.ts'
import {parseTemplate, type Template} from '../wording/template.ts'
import {type Forms, type TemplateFault, verifyForms, verifyPassages} from '../wording/verify.ts'
import {partSchemas} from './parts.ts'
import {valueTypes} from './valueTypes.ts'

/** What is wrong with a paper's own wording: files, passages, forms and names that aren't there, and what is no template. */
export function problemsInWording({wording, terms}: Whitepaper): Problem[] {
  const files = Object.entries(wording)
  if (files.length === 0) return []
  const faults: TemplateFault[] = []
  const readable: Record<string, string> = {}
  for (const [file, text] of files) {
    const fault = faultOfFile(file, text)
    if (fault) faults.push(fault)
    else readable[file] = text
  }
  const template = openTemplates(readable)
  const types = valueTypes()
  const forms: Forms = say => {
    try {
      return formsOf({template}, say)
    } catch {
      return undefined
    }
  }
  for (const [file, text] of Object.entries(readable)) {
    faults.push(...faultsIn(parseTemplate(file, text), {laid: template(file), types, forms, terms: Object.keys(terms)}))
  }
  return faults.map(({file, line, column, fault}) => ({
    path: `wording.${file}:${line}:${column}`,
    label: `文言 › ${file} › ${line}行${column}桁`,
    message: fault,
  }))
}

/** Why a file can't be laid over one of ours at all. */
function faultOfFile(file: string, text: string): TemplateFault | undefined {
  const known = /^(?:clauses|document|values)\/[A-Za-z]+\.md$/u.test(file) && readTemplate(file) !== undefined
  if (!known) {
    const fault = `${quote(file)}というテンプレートはありません。「clauses/backup.md」のように、templates/jaの中のパスを書いてください`
    return {file, line: 1, column: 1, fault}
  }
  const lines = text.split('\n')
  const wrong = lines.findIndex(line => faultOfCharacters(line))
  if (wrong >= 0) return {file, line: wrong + 1, column: 1, fault: faultOfCharacters(lines[wrong] ?? '') ?? ''}
  try {
    const {sections, values} = parseTemplate(file, text)
    if (sections.length > 0 || values.size > 0) return undefined
    return {file, line: 1, column: 1, fault: '「## 項目名」の見出しがありません。見出しの下に文を書いてください'}
  } catch (error) {
    if (error instanceof WordingError) return error
    throw error
  }
}

/** What a file is held against: our file with it laid over. */
interface Against {
  readonly laid: Template
  readonly types: ReadonlyMap<string, z.ZodType>
  readonly forms: Forms
  /** The keys of the paper's terms. */
  readonly terms: readonly string[]
}

function faultsIn({file, sections, values}: Template, against: Against): TemplateFault[] {
  const {laid, types, forms, terms} = against
  const [folder, name = ''] = file.replace(/\.md$/u, '').split('/')
  const nameless = sections.filter(section => section.names.length === 0)
  const untitled = nameless.map(({at}) => ({file, line: at, column: 1, fault: '見出しに項目の名前がありません'}))
  if (folder === 'values') {
    const type = types.get(name)
    return [...untitled, ...(type ? verifyForms(file, name, laid.sections, type, forms, terms) : [])]
  }
  const local = [...values.keys()].flatMap(value => {
    const say = `${name}.${value}`
    const type = types.get(say)
    if (type) return verifyForms(file, say, forms(say) ?? [], type, forms, terms)
    return [{file, line: 1, column: 1, fault: `「value ${value}」という値の種類はありません`}]
  })
  return [...untitled, ...passageFaults(folder, name, against), ...local]
}

function passageFaults(folder: string | undefined, name: string, {laid, forms, terms}: Against): TemplateFault[] {
  const none = new Set<string>()
  const shared = new Set(Object.keys(fieldsOf(frameSchema)))
  if (folder === 'clauses' && isTopic(name)) return verifyPassages(laid, clauseSchemas[name], forms, shared, terms)
  if (name === 'frame') return verifyPassages(laid, frameSchema, forms, none, terms)
  const part = Object.hasOwn(partSchemas, name) ? partSchemas[name as PartName] : undefined
  return part ? verifyPassages(laid, part, forms, none, terms) : []
}
