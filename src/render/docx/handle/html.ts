import type {FileChild} from 'docx'
import type {Html} from 'mdast'
import {refusal} from '../../../schema/problems.ts'
import type {Handle, Phrasing} from '../state.ts'
import {run} from '../track.ts'

/**
 * Raw HTML has no counterpart in Word, but for `<br>`, which is how Markdown says a break in a table cell.
 *
 * @throws {@link WhitepaperError} in Japanese for any other.
 */
export const html: Phrasing<Html> = (node, parent, state, info) => {
  if (!/^<br\s*\/?>$/i.test(node.value)) htmlBlock(node, parent, state, info)
  return [run(state, info, {break: 1})]
}

/**
 * Raw HTML between blocks.
 *
 * @throws {@link WhitepaperError} in Japanese, always.
 */
export const htmlBlock: Handle<Html, FileChild[]> = node => {
  throw refusal('文書を出力できません', [`未対応の要素です: HTML「${node.value.slice(0, 40)}」はWordに出力できません`])
}
