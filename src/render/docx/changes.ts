import type {Paragraph, Root} from 'mdast'
import {role} from '../../tree/role.ts'
import {coverEndOf} from './coverEnd.ts'

/**
 * A copy of a tree with a page 「前回からの変更」 after the cover: what the reader of a new edition has to know first.
 *
 * @param root - Tree.
 * @param lines - What changed, a sentence each; none says that nothing did.
 */
export function withChanges(root: Root, lines: readonly string[]): Root {
  const end = coverEndOf(root) ?? root.children.find(node => role(node) === 'title')
  const place = end ? root.children.indexOf(end) + 1 : 0
  const paragraph = (value: string): Paragraph => ({type: 'paragraph', children: [{type: 'text', value}]})
  const items = lines.length > 0 ? lines : ['変更はありません。']
  const page: Root['children'] = [
    {...paragraph('前回からの変更'), data},
    {type: 'list', data, children: items.map(line => ({type: 'listItem', children: [paragraph(line)]}))},
  ]
  return {...root, children: root.children.toSpliced(place, 0, ...page)}
}

const data = {role: 'changes'} as object
