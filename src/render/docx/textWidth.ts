import type {StylePreset} from './style.ts'
import {dxaOfMillimetres} from './units.ts'

/**
 * The width between the margins of a page, pt.
 *
 * @param style - Paper and margins.
 */
export function textWidth({page, margin}: Pick<StylePreset, 'page' | 'margin'>): number {
  return (dxaOfMillimetres(page.width) - dxaOfMillimetres(margin.left) - dxaOfMillimetres(margin.right)) / 20
}
