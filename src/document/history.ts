import type {Table} from 'mdast'
import {fieldsOf, metaOf} from '../schema/index.ts'
import {table, text} from '../tree/build.ts'
import {
  type Revision,
  type RevisionColumn,
  type RevisionField,
  revisionSchema,
  type Whitepaper,
} from '../whitepaper/index.ts'
import {type Phrase, separated} from '../wording/run/said.ts'
import type {Speaker} from '../wording/speaker.ts'
import {phraseIn} from '../wording/tell.ts'
import {outlineOf} from './outline.ts'

const usual: readonly RevisionField[] = ['edition', 'kind', 'date', 'changes', 'page', 'by']

const fields = fieldsOf(revisionSchema)

/** The revision history as the table that the outline asks for. */
export function historyOf(paper: Whitepaper, speaker: Speaker): Table {
  const columns = columnsOf(paper)
  const head = columns.map(({of, title}) => title ?? metaOf(schemaOf(of)).title ?? of)
  const rows = paper.revisions.map(revision => columns.map(({of}) => cell(speaker, revision, of)))
  return table([head, ...rows])
}

/** What entries state and no column tells. */
export function untoldIn(paper: Whitepaper): RevisionField[] {
  const told = columnsOf(paper).map(column => column.of)
  return usual.filter(field => !told.includes(field) && isGiven(paper, field))
}

function columnsOf(paper: Whitepaper): readonly RevisionColumn[] {
  const columns = outlineOf(paper).history ?? usual.filter(field => isGiven(paper, field))
  return columns.map(column => (typeof column === 'string' ? {of: column} : column))
}

function isGiven({revisions}: Whitepaper, field: RevisionField): boolean {
  return revisions.some(revision => revision[field] !== undefined)
}

function cell(speaker: Speaker, revision: Revision, field: RevisionField): string | Phrase {
  const fact = revision[field]
  if (fact === undefined) return '－'
  if (field !== 'changes') return phraseIn(speaker, schemaOf(field), fact)
  // Each change on a line of its own.
  return separated(
    revision.changes.map(value => [text(value)]),
    {type: 'break'},
  )
}

function schemaOf(field: RevisionField) {
  const schema = fields[field]
  if (!schema) throw new Error(`no field ${field}`)
  return schema
}
