import type {DocumentMetadata} from '../../../tree/metadata.ts'

/**
 * The language of a document as a tag with a region, which Word wants (`w:lang/@w:eastAsia`).
 *
 * @param metadata - Metadata of the document.
 */
export function languageOf(metadata: DocumentMetadata): string {
  const lang = metadata.lang ?? 'ja'
  return lang === 'ja' || lang === '' ? 'ja-JP' : lang
}
