import {isLoose} from './loose.js'
import {tidyPhrasing} from './phrasing.js'

const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image', 'html'])
/** Tidies the blocks of a container. Phrasing that stands between blocks gets a paragraph around it. */
export function tidyFlow(nodes, lines) {
  const blocks = []
  let loose = []
  const close = () => {
    // Raw HTML is a block as well as phrasing: on its own it stays what it is.
    if (loose.every(node => node.type === 'html')) blocks.push(...loose)
    else blocks.push(...tidyBlock({type: 'paragraph', children: loose}, lines))
    loose = []
  }
  for (const node of nodes) {
    if (inline.has(node.type)) {
      loose.push(node)
      continue
    }
    close()
    blocks.push(...tidyBlock(node, lines))
  }
  close()
  return blocks
}
/** One block, or nothing when there is nothing in it to print. */
function tidyBlock(node, lines) {
  switch (node.type) {
    case 'paragraph': {
      const children = tidyPhrasing(node.children, lines)
      return children.length > 0 ? [{...node, children}] : []
    }
    case 'heading': {
      const children = tidyPhrasing(node.children, 'join')
      return children.length > 0 ? [{...node, children}] : []
    }
    case 'blockquote': {
      const children = tidyFlow(node.children, lines)
      return children.length > 0 ? [{...node, children}] : []
    }
    case 'list': {
      const children = node.children.map(item => tidyItem(item, lines))
      return children.length > 0 ? [{...node, spread: children.some(item => item.spread), children}] : []
    }
    case 'table': {
      const children = node.children.map(tidyRow)
      return children.length > 0 ? [{...node, children}] : []
    }
    default:
      return [node]
  }
}
function tidyItem(item, lines) {
  const children = tidyFlow(item.children, lines)
  return {...item, spread: isLoose(children), children}
}
function tidyRow(row) {
  const cells = row.children.map(cell => ({...cell, children: tidyPhrasing(cell.children, 'join')}))
  return {...row, children: cells.length > 0 ? cells : [{type: 'tableCell', children: []}]}
}
