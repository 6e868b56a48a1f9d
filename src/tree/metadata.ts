import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {role} from './role.ts'

/**
 * What a Root's `data` may hold about the document as a whole.
 *
 * Every field is optional: a plain Root of any unified plugin renders too.
 */
export interface DocumentMetadata {
  /** Title of the paper. Without it, the text of the heading whose role is `title`. In Word: `dc:title`. */
  title?: string
  /** Language of the text, a BCP 47 tag. `ja` and nothing at all mean `ja-JP`. In Word: `dc:language`, `w:lang`. */
  lang?: string
  /** Name of the service the paper is about. In Word: `dc:subject`. */
  service?: string
  /** Name of the provider who publishes it. In Word: `dc:creator`, `cp:lastModifiedBy`. */
  provider?: string
  /** Edition as it is printed, such as 第1.1版. In Word: `cp:version`. */
  edition?: string
  /** Date as it is printed, such as 2024年6月17日. Never parsed. */
  date?: string
  /** Date of the first revision, ISO 8601 (`2024-06-17`). In Word: `dcterms:created`. */
  created?: string
  /** Date of the last revision, ISO 8601. In Word: `dcterms:modified`. */
  modified?: string
  /** Who made the last revision. In Word: the author of tracked changes (`w:author`). */
  reviser?: string
  /** One sentence about the document. In Word: `dc:description`. */
  description?: string
  /** Words to find it by. In Word: `cp:keywords`. */
  keywords?: readonly string[]
  /** What kind of document it is. In Word: `cp:category`. */
  category?: string
  /** To whom it may be shown. Without it, the text of the paragraph whose role is `confidentiality`. In Word: header. */
  confidentiality?: string
}

/**
 * The metadata of a tree: what its `data` holds, and the title from the title heading where `data` has none.
 *
 * @param root - Tree to read.
 * @returns Metadata; never undefined, possibly empty.
 */
export function metadataOf(root: Root): DocumentMetadata {
  const said = (name: string) => {
    const node = root.children.find(child => role(child) === name)
    return node ? {[name]: textOf(node, {includeHtml: false})} : {}
  }
  return {...said('title'), ...said('confidentiality'), ...(root.data as DocumentMetadata | undefined)}
}
