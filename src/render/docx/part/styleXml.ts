import type {Fonts} from '../style.ts'
import {dxa, halfPoints} from '../units.ts'
import {xml} from './xml.ts'

/** What a style says about its text (`w:rPr`). */
export interface RunLook {
  readonly fonts?: Fonts
  /** pt */
  readonly size?: number
  readonly bold?: boolean
  /** `RRGGBB` */
  readonly color?: string
  readonly underline?: boolean
  /** Colour behind the text, `RRGGBB`. */
  readonly shade?: string
}

/** What a style says about its paragraphs (`w:pPr`). Distances in pt. */
export interface ParagraphLook {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly pageBreakBefore?: boolean
  /** Lines on each side, colour `RRGGBB`. */
  readonly border?: {
    readonly color: string
    readonly sides: readonly Side[]
    readonly space?: number
    /** Half a point when left out. */
    readonly width?: number
  }
  readonly shade?: string
  readonly before?: number
  readonly after?: number
  /** Exact distance between lines. */
  readonly line?: number
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  /** Whether space between paragraphs of the same style is left out. */
  readonly contextual?: boolean
  readonly align?: 'left' | 'center' | 'right' | 'both'
  /** `w:outlineLvl`, from 0. */
  readonly outline?: number
  /** A tab stop from the left at which text ends, after dots or a blank (`w:tabs`). */
  readonly tab?: {readonly at: number; readonly dots?: boolean}
}

type Side = 'top' | 'left' | 'bottom' | 'right'

/** `w:rPr`, its elements in the order of the schema; nothing when there is nothing to say. */
export function runProperties(look: RunLook, more = ''): string {
  const {fonts, size, bold, color, underline, shade} = look
  const parts = [
    fonts ? fontsXml(fonts) : '',
    bold ? '<w:b/><w:bCs/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    size ? `<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>` : '',
    underline ? '<w:u w:val="single"/>' : '',
    shade ? shadeXml(shade) : '',
    more,
  ].join('')
  return parts === '' ? '' : `<w:rPr>${parts}</w:rPr>`
}

/** `w:pPr`, its elements in the order of the schema; `more` are the East Asian switches between shade and spacing. */
export function paragraphProperties(look: ParagraphLook, more = ''): string {
  const {border, before, after, line, left, right, hanging} = look
  const spacing = [
    before === undefined ? '' : ` w:before="${dxa(before)}"`,
    after === undefined ? '' : ` w:after="${dxa(after)}"`,
    line === undefined ? '' : ` w:line="${dxa(line)}" w:lineRule="exact"`,
  ].join('')
  const indent = [
    left === undefined ? '' : ` w:left="${dxa(left)}"`,
    right === undefined ? '' : ` w:right="${dxa(right)}"`,
    hanging === undefined ? '' : ` w:hanging="${dxa(hanging)}"`,
  ].join('')
  const parts = [
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    border ? `<w:pBdr>${border.sides.map(side => sideXml(side, border)).join('')}</w:pBdr>` : '',
    look.shade ? shadeXml(look.shade) : '',
    look.tab ? tabXml(look.tab) : '',
    more,
    spacing ? `<w:spacing${spacing}/>` : '',
    indent ? `<w:ind${indent}/>` : '',
    look.contextual ? '<w:contextualSpacing/>' : '',
    look.align ? `<w:jc w:val="${look.align}"/>` : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('')
  return parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`
}

function fontsXml({eastAsia, latin}: Fonts): string {
  const [wide, narrow] = [xml(eastAsia), xml(latin)]
  return `<w:rFonts w:ascii="${narrow}" w:eastAsia="${wide}" w:hAnsi="${narrow}" w:cs="${narrow}"/>`
}

function shadeXml(color: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${color}"/>`
}

function tabXml({at, dots}: NonNullable<ParagraphLook['tab']>): string {
  return `<w:tabs><w:tab w:val="right"${dots ? ' w:leader="dot"' : ''} w:pos="${dxa(at)}"/></w:tabs>`
}

function sideXml(side: Side, {color, space = 1, width = 0.5}: NonNullable<ParagraphLook['border']>): string {
  return `<w:${side} w:val="single" w:sz="${Math.round(width * 8)}" w:space="${space}" w:color="${color}"/>`
}
