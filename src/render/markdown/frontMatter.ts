import type {Root} from 'mdast'
import {metadataOf} from '../../tree/metadata.ts'

/**
 * Title, language, date and description of a document as YAML between two lines `---`, as static sites read it. What the
 * tree doesn't say is left out.
 *
 * @param root - Tree.
 */
export function frontMatter(root: Root): string {
  const {title, lang, modified, created, description} = metadataOf(root)
  const fields = {title, lang, date: modified ?? created, description}
  // A string of JSON is one of YAML.
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  )
  return ['---', ...lines, '---', '', ''].join('\n')
}
