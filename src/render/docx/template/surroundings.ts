import {strFromU8} from 'fflate'
import {type BlockMark, marksIn} from './marks.ts'
import type {Parts} from './open.ts'

/**
 * The width of the text where a mark stands, dxa: that of its section (`w:sectPr`), which is said after it.
 *
 * @param document - `word/document.xml` of the template.
 * @param mark - The mark.
 * @returns Undefined where the template does not have the mark, or does not say.
 */
export function widthAt(document: string, mark: BlockMark): number | undefined {
  const at = marksIn(document).find(found => found.mark === mark)?.at
  if (at === undefined) return undefined
  const section = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/.exec(document.slice(at))?.[0] ?? ''
  const value = (tag: string, name: string) =>
    Number(new RegExp(`<w:${tag}\\b[^>]*\\sw:${name}="(\\d+)"`).exec(section)?.[1])
  const width = value('pgSz', 'w') - value('pgMar', 'left') - value('pgMar', 'right')
  return width > 0 ? width : undefined
}

/** The greatest number that mark-up of a template (`w:id`, `wp:docPr/@id`) bears; ours begin after it. */
export function greatestId(parts: Parts): number {
  const ids = Object.entries(parts)
    .filter(([path]) => /^word\/[^/]*\.xml$/.test(path))
    .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/\s(?:w:)?id="(\d{1,9})"/g)].map(([, id]) => Number(id)))
  return Math.max(0, ...ids)
}
