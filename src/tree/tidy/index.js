import {tidyFlow} from './flow.js'
/**
 * A copy of a tree in the one form that both renderers can write and a parser would give back: adjacent texts are one,
 * white space at the edges of lines is gone, as are paragraphs, lists and tables without content; emphasis does not
 * contain itself; lists say whether they are loose. Nodes of unknown types are left alone for the renderer to refuse.
 *
 * @param root - Tree as it came. Not changed.
 * @param lines - Line endings inside paragraphs: Markdown keeps them, Word joins them.
 * @returns The tidy copy.
 */
export function tidy(root, lines) {
  return {...root, children: tidyFlow(root.children, lines)}
}
