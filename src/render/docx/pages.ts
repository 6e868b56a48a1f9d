import {refusal} from '../../schema/problems.ts'
import type {FontFile} from './options.ts'
import type {Docx} from './state.ts'

/** On which pages a document's bookmarks stand. */
export interface Pages {
  /** The number of the page on which a bookmark (`w:bookmarkStart/@w:name`) stands. */
  of(bookmark: string): string | undefined
  /** How many pages there are. */
  readonly count: number
}

/**
 * Counts the pages of a finished file by laying it out as Word does (`docx/layout`). Nothing is guessed: where a font, a
 * character or a construct is not known, there is no answer.
 *
 * @param docx - The loaded library.
 * @param bytes - The file.
 * @param fonts - Files of fonts to measure with.
 * @returns Pages, or undefined when they cannot be known.
 * @throws {@link WhitepaperError} when a font is no TrueType or OpenType font.
 */
export async function pagesOf(
  docx: Docx,
  bytes: Uint8Array,
  fonts: readonly FontFile[] = [],
): Promise<Pages | undefined> {
  const {estimatePageNumbersWith} = await import('docx/layout')
  const estimator = (() => {
    try {
      return estimatePageNumbersWith({fonts})
    } catch {
      throw refusal('フォントを読めません', [
        {path: 'fonts', message: 'TrueTypeまたはOpenTypeのファイル（.ttf、.otf、.ttc）の内容を渡してください'},
      ])
    }
  })()
  let pages: Pages | undefined
  await docx.patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: {},
    pageNumbers: template => {
      const estimated = estimator(template)
      const {bookmarks, pageCount} = estimated
      // A layout that stopped halfway knows no count; numbers for some of the headings would only puzzle.
      if (pageCount !== undefined) pages = {of: bookmark => bookmarks.get(bookmark), count: pageCount}
      return estimated
    },
  })
  return pages
}
