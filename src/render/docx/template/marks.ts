import type {DocumentMetadata} from '../../../tree/metadata.ts'
import {type Parts, textOf} from './open.ts'

/** Marks in a template for what stands in a line, by their text between `{{` and `}}`. */
export const lineMarks = {
  表題: ({title}) => title,
  サービス名: ({service}) => service,
  版数: ({edition}) => edition,
  日付: ({date}) => date,
  提供者: ({provider}) => provider,
  機密区分: ({confidentiality}) => confidentiality,
} satisfies Readonly<Record<string, (metadata: DocumentMetadata) => string | undefined>>

/** Marks for blocks; each stands in a paragraph of its own. */
export const blockMarks = ['文書管理', '目次', '本文'] as const

/** The name of a mark for blocks. */
export type BlockMark = (typeof blockMarks)[number]

/**
 * What is wrong with the marks of a template, each in a Japanese sentence.
 *
 * @param parts - Parts of the template.
 * @param needed - Marks that the paper has blocks for.
 */
export function faultsOfMarks(parts: Parts, needed: readonly BlockMark[]): string[] {
  const inBody = marksIn(textOf(parts, 'word/document.xml'))
  const elsewhere = Object.keys(parts)
    .filter(path => /^word\/(?:header|footer)\d*\.xml$/.test(path))
    .flatMap(path => marksIn(textOf(parts, path)))
  const known = new Set<string>([...Object.keys(lineMarks), ...blockMarks])
  return [
    ...needed.filter(mark => !inBody.some(found => found.mark === mark)).map(mark => `印「{{${mark}}}」がありません`),
    ...blockMarks.flatMap(mark => {
      const found = inBody.filter(other => other.mark === mark)
      if (found.length > 1) return [`印「{{${mark}}}」が${found.length}か所にあります。1か所にしてください`]
      return found.some(({alone}) => !alone) ? [`印「{{${mark}}}」は、それだけの段落に置いてください`] : []
    }),
    ...[...inBody, ...elsewhere]
      .filter(({mark}) => !known.has(mark))
      .map(
        ({mark}) =>
          `印「{{${mark}}}」は知られていません。使える印: ${[...known].map(name => `{{${name}}}`).join('、')}`,
      ),
  ]
}

/** The marks of a part, with whether each is alone in its paragraph. */
export function marksIn(xml: string): {readonly mark: string; readonly alone: boolean; readonly at: number}[] {
  return [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)].flatMap(paragraph => {
    const text = [...paragraph[0].matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</g)].map(([, part]) => part).join('')
    return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([whole, mark = '']) => {
      return {mark, alone: text.trim() === whole, at: paragraph.index}
    })
  })
}
