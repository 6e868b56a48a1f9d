import {role} from '../role.js'
import {anchorOf} from './anchors.js'
import {columnsOf} from './columns.js'
import {likenessOf, pairsOf} from './likeness.js'
/** The list of contents and the list of changes are about the document: they are the new ones, and no change. */
export function isAside(node) {
  return node.type !== 'heading' && asides.has(role(node))
}
const asides = new Set(['contents', 'changes'])
const own = ['depth', 'ordered', 'start', 'value', 'url', 'title', 'align', 'alt']
/** How blocks, list items and rows are compared. */
export const blocks = {key: keyOf, likeness, features: featuresOf}
/** What a node and everything in it says: the same for two nodes that print the same. */
export function keyOf(node) {
  const key = keys.get(node) ?? writtenKey(node)
  keys.set(node, key)
  return key
}
const keys = new WeakMap()
function writtenKey(node) {
  const fields = own.map(name => node[name] || undefined)
  const children = 'children' in node ? node.children.map(keyOf) : []
  return JSON.stringify([node.type, role(node), node.type === 'heading' ? anchorOf(node) : '', fields, children])
}
/** What {@link likeness} goes by. */
function featuresOf(node) {
  const parts = node.type === 'tableRow' ? node.children.slice(0, 1) : 'children' in node ? node.children : []
  return [...pairsOf(node).keys(), ...parts.map(keyOf)]
}
/** How alike two blocks are; 0 when one cannot become the other by changes in it. */
function likeness(before, after) {
  if (isAside(after)) return 0
  const alike = before.type === after.type && role(before) === role(after) && shapeOf(before) === shapeOf(after)
  if (alike && after.type === 'table' && !columnsOf(before, after)) return 0
  return alike ? Math.max(likenessOf(before, after), kinship(before, after)) : 0
}
/** How alike two blocks are by what they are, whatever their texts. */
function kinship(before, after) {
  switch (after.type) {
    case 'heading':
      return 1
    case 'tableRow':
      return sameStart(before, after) ? 0.9 : 0
    case 'list':
    case 'table':
      return sharesChild(before, after) ? 0.5 : 0
    default:
      return 0
  }
}
/** A row is known by its first cell. */
function sameStart(before, after) {
  const [old, recent] = [before.children[0], after.children[0]]
  return old !== undefined && recent !== undefined && old.children.length > 0 && keyOf(old) === keyOf(recent)
}
/** Two lists or tables are one if an item or row stands in both; two tables, too, if their columns are called the same. */
function sharesChild(before, after) {
  const keys = new Set(before.children.map(keyOf))
  return after.children.some(child => keys.has(keyOf(child)))
}
/** What cannot change within a block: without it there is no merging. */
function shapeOf(node) {
  switch (node.type) {
    case 'heading':
      return anchorOf(node)
    case 'paragraph':
    case 'table':
    case 'tableRow':
      return ''
    case 'list':
      return `${node.ordered ?? false} ${node.start ?? 1}`
    case 'listItem':
      return node.children[0]?.type === 'paragraph'
    case 'blockquote':
      // Word writes a box of paragraphs as such, any other as a table.
      return node.children.every(child => child.type === 'paragraph')
    default:
      return node
  }
}
