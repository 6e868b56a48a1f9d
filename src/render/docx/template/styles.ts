import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {role} from '../../../tree/role.ts'
import {styles} from '../part/styles.ts'
import type {StylePreset} from '../style.ts'
import {type Parts, textOf} from './open.ts'

/** A style as a sheet declares it. */
interface Declared {
  readonly id: string
  /** In small letters: names of Word's own styles are the same in any language and case. */
  readonly name: string
  readonly xml: string
}

/** How a template takes the styles that the blocks of a paper ask for. */
export interface TemplateStyles {
  /** `word/styles.xml` with the styles that the template lacks. */
  readonly sheet: string
  /** What the template calls a style of ours: 「見出し 1」 may have the id `1` or `Heading1`. */
  readonly idOf: (own: string) => string
  /** Styles that the template must have and lacks, each in a Japanese sentence. */
  readonly faults: readonly string[]
}

/**
 * Fits our styles to a template. Styles of the same name are the template's; of the others those for headings are
 * missed, and the rest (contents, tables, boxes) are added, without fonts and colours, which are the template's too.
 *
 * @param parts - Parts of the template.
 * @param tree - Tree of the paper.
 * @param shift - What is taken from the depth of a heading to get its level.
 * @param style - Measures of the styles that are added.
 */
export function fitStyles(parts: Parts, tree: Root, shift: number, style: StylePreset): TemplateStyles {
  const sheet = textOf(parts, 'word/styles.xml')
  const theirs = declared(sheet)
  const taken = new Set(theirs.map(({id}) => id))
  const ids = new Map<string, string>()
  const added: Declared[] = []
  for (const own of declared(styles(style, 'ja-JP'))) {
    const same = theirs.find(({name}) => name === own.name)
    ids.set(own.id, same?.id ?? (taken.has(own.id) ? `Whitepaper${own.id}` : own.id))
    if (!same) added.push(own)
  }
  const idOf = (own: string): string => ids.get(own) ?? own
  const missing = headingsIn(tree, shift).filter(level => added.some(({id}) => id === `Heading${level}`))
  const more = added.map(({xml}) => plain(xml, idOf)).join('')
  return {
    sheet: sheet.replace(/<\/w:styles>\s*$/, () => `${more}</w:styles>`),
    idOf,
    faults: missing.map(level => `スタイル「見出し ${level}」（heading ${level}）がありません`),
  }
}

function declared(sheet: string): Declared[] {
  return [...sheet.matchAll(/<w:style\s[^>]*?>[\s\S]*?<\/w:style>/g)].map(([xml]) => ({
    id: /\sw:styleId="([^"]*)"/.exec(xml)?.[1] ?? '',
    name: (/<w:name\s+w:val="([^"]*)"/.exec(xml)?.[1] ?? '').toLowerCase(),
    xml,
  }))
}

function plain(xml: string, idOf: (own: string) => string): string {
  return xml
    .replace(/<w:rFonts [^>]*\/>|<w:color [^>]*\/>/g, '')
    .replace('<w:rPr></w:rPr>', '')
    .replace(/ w:default="1"/, '')
    .replace(/(<w:(?:basedOn|next) w:val=")([^"]*)/g, (_all, tag: string, id: string) => tag + idOf(id))
    .replace(/( w:styleId=")([^"]*)/, (_all, tag: string, id: string) => tag + idOf(id))
}

function headingsIn(tree: Root, shift: number): number[] {
  const levels = new Set<number>()
  visit(tree, node => {
    const aside = role(node) === 'title' || role(node) === 'contents'
    if (node.type === 'heading' && !aside) levels.add(Math.min(Math.max(node.depth - shift, 1), 6))
  })
  return [...levels].sort((one, other) => one - other)
}
