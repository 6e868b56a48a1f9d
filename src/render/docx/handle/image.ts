import type {Image} from 'mdast'
import {refusal} from '../../../schema/problems.ts'
import {role} from '../../../tree/role.ts'
import {textRuns} from '../runs.ts'
import {scaled} from '../scaled.ts'
import type {Phrasing} from '../state.ts'
import {tracked} from '../track.ts'

/**
 * An image in the line (`wp:inline`), with its alternative text (`wp:docPr/@descr`), as large as it is at 96 pixels to
 * the inch, but no wider than the text and no higher than most of a page; the logo has a height of its own.
 *
 * @throws {@link WhitepaperError} in Japanese when `assets` has no such key.
 */
export const image: Phrasing<Image> = (node, parent, state, info) => {
  const asset = state.assets.get(node.url)
  // What only the earlier edition shows need not be at hand any more.
  if (!asset && info.change === 'deleted') return textRuns(state, info, node.alt || node.url, info.marks)
  if (!asset) {
    const what = `画像「${node.alt || node.url}」`
    throw refusal('文書を出力できません', [
      `${what}の内容がありません。assetsに「${node.url}」という名前で渡してください`,
    ])
  }
  state.pictured = true
  const isLogo = parent !== undefined && role(parent) === 'logo'
  const {ImageRun} = state.docx
  const transformation = scaled(asset, state.style, info, isLogo)
  const altText = {name: node.url, description: node.alt ?? '', title: node.title ?? '', id: String(state.bookmarkId())}
  return [
    new ImageRun({...asset.source, transformation, altText, ...tracked(state, info)} as ConstructorParameters<
      typeof ImageRun
    >[0]),
  ]
}
