import type {Image} from 'mdast'
import type {Phrasing} from '../state.ts'

/**
 * Images are not written yet.
 *
 * @throws Error in Japanese, always.
 */
export const image: Phrasing<Image> = node => {
  throw new Error(`未対応の要素です: 画像「${node.alt || node.url}」は Word に出力できません。`)
}
