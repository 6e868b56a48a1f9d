import type {Size} from './asset/index.ts'
import type {Info} from './state.ts'
import type {StylePreset} from './style.ts'

/** How much of the height of the text an image may take: the line that introduces it stays on the page. */
const share = 0.85

/** The same of an image in a cell or a box: a repeated header and other text stand above it. */
const enclosedShare = 0.5

/**
 * The size at which an image is shown, in pixels of 1/96 inch, its proportions kept.
 *
 * @param size - Size of its own.
 * @param style - Page, margins, height of the logo.
 * @param info - Place of the image.
 * @param isLogo - Whether it is the logo.
 */
export function scaled(size: Size, style: StylePreset, info: Info, isLogo: boolean): Size {
  const {page, margin, cover} = style
  const width = (Math.max(info.width - info.left, 0) / 1440) * 96
  const height =
    ((isLogo ? cover.logo : (page.height - margin.top - margin.bottom) * (info.enclosed ? enclosedShare : share)) /
      25.4) *
    96
  const fit = Math.min(width / size.width, height / size.height)
  const scale = isLogo ? fit : Math.min(1, fit)
  return {width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale))}
}
