import {refusal} from '../../../schema/problems.ts'
import type {DocumentMetadata} from '../../../tree/metadata.ts'
import {languageOf} from './language.ts'
import {declaration, xml} from './xml.ts'

/** The day that stands for “not said”: the first that a zip file can hold. */
const epoch = '1980-01-01T00:00:00Z'

/**
 * `docProps/core.xml`: what Word shows under “Info”. Dates come from the metadata, never from a clock.
 *
 * @param metadata - Metadata of the document.
 * @throws {@link WhitepaperError} when `created` or `modified` is not an ISO 8601 date.
 */
export function core(metadata: DocumentMetadata): string {
  const {title, service, provider, keywords, category, description, edition, created, modified} = metadata
  const properties: [name: string, value: string | undefined][] = [
    ['dc:title', title],
    ['dc:subject', service],
    ['dc:creator', provider],
    ['cp:keywords', keywords && keywords.length > 0 ? keywords.join(', ') : undefined],
    ['dc:description', description],
    ['cp:category', category],
    ['cp:lastModifiedBy', provider],
    ['cp:revision', '1'],
    ['dc:language', languageOf(metadata)],
    ['cp:version', edition],
  ]
  const written = properties.flatMap(([name, value]) => (value ? [`<${name}>${xml(value)}</${name}>`] : []))
  return `${declaration}<cp:coreProperties ${namespaces}>${written.join('')}${date('created', created ?? modified)}${date(
    'modified',
    modified ?? created,
  )}</cp:coreProperties>`
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

function date(name: 'created' | 'modified', value: string | undefined): string {
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant(value)}</dcterms:${name}>`
}

/**
 * A month, a date, or a date with a time and zone, as the second it begins in UTC.
 *
 * @param value - ISO 8601; undefined for what nobody said.
 * @throws {@link WhitepaperError} when it is something else.
 */
export function instant(value: string | undefined): string {
  if (value === undefined) return epoch
  if (/^\d{4}-\d{2}$/.test(value)) return instant(`${value}-01`)
  const match = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(value)
  const milliseconds = match ? Date.parse(value) : Number.NaN
  const sameDay = match && (match[1] || new Date(milliseconds || 0).toISOString().startsWith(value))
  if (!sameDay || Number.isNaN(milliseconds))
    throw refusal('文書を出力できません', [`日付の書き方が正しくありません（例: 2024-06-17）: ${value}`])
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
