import type {InlineCode, Nodes, Root, Text} from 'mdast'
import {isFullWidth, isShared, isSign} from '../../tree/fullWidth.ts'

/** A part of a text: of full-width symbols alone, or without any. */
export interface Part {
  readonly text: string
  readonly symbols: boolean
}

/** A text of the tree. */
type Leaf = Text | InlineCode

/**
 * Parts the texts of a tree where full-width symbols begin and end. Word takes such symbols from the Latin font unless told
 * otherwise (`w:rFonts/@w:hint`). Neighbours are looked at across links and marks, and the two quotes of a pair are alike.
 *
 * @param root - Tree.
 */
export function symbolsOf(root: Root): ReadonlyMap<Leaf, readonly Part[]> {
  const parts = new Map<Leaf, readonly Part[]>()
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    const leaves = leavesOf(node)
    if (leaves) for (const [leaf, own] of partsOf(leaves)) parts.set(leaf, own)
    else node.children.forEach(visit)
  }
  visit(root)
  return parts
}

/** Parts a text that stands by itself. */
export function partSymbols(text: string): readonly Part[] {
  return [...partsOf([{type: 'text', value: text}]).values()].flat()
}

const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** The texts and breaks of a block that holds phrasing; undefined for other nodes. */
function leavesOf(node: Nodes): Nodes[] | undefined {
  const inside = (child: Nodes): Nodes[] => ('children' in child ? child.children.flatMap(inside) : [child])
  return lines.has(node.type) ? inside(node) : undefined
}

function isLeaf(node: Nodes): node is Leaf {
  return node.type === 'text' || node.type === 'inlineCode'
}

function partsOf(nodes: readonly Nodes[]): Map<Leaf, Part[]> {
  // What is no text parts the characters on its sides.
  const characters = nodes.flatMap(node => (isLeaf(node) ? [...node.value] : ['\n']))
  const wide = widthsOf(characters)
  const parts = new Map<Leaf, Part[]>()
  let place = 0
  for (const node of nodes) {
    if (!isLeaf(node)) {
      place++
      continue
    }
    const own: {text: string; symbols: boolean}[] = []
    for (const character of node.value) {
      const symbols = wide[place++] === true
      const last = own.at(-1)
      if (last && last.symbols === symbols) last.text += character
      else own.push({text: character, symbols})
    }
    parts.set(node, own)
  }
  return parts
}

/** Whether each character is a symbol that is drawn full-width. */
function widthsOf(characters: readonly string[]): boolean[] {
  const wide = characters.map((character, place) => {
    if (isSign(character)) return true
    if (!isShared(character)) return false
    const [before, after] = [characters[place - 1] ?? '', characters[place + 1] ?? '']
    return isFullWidth(before) || isFullWidth(after) || (characters.length === 1 && before === '' && after === '')
  })
  // A quote goes by what stands inside, and so does its partner.
  const open: {closing: string; place: number}[] = []
  for (const [place, character] of characters.entries()) {
    const closing = partners.get(character)
    if (closing !== undefined) {
      open.push({closing, place})
      wide[place] = isFullWidth(characters[place + 1] ?? '')
    } else if (character === '”' || character === '’') {
      const inside = isFullWidth(characters[place - 1] ?? '')
      const at = open.findLastIndex(other => other.closing === character)
      wide[place] = inside
      const [pair] = at < 0 ? [] : open.splice(at)
      if (pair) wide[place] = wide[pair.place] = inside || wide[pair.place] === true
    }
  }
  return wide
}

const partners: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
])
