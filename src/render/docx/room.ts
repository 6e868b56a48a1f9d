import type {Info} from './state.ts'

/** What a table is given at least, dxa (2 cm): deep in lists it stands out on the right rather than vanish. */
const least = 1134

/**
 * The width there is for a table at a place.
 *
 * @param info - Place of the table.
 * @returns Width, dxa.
 */
export function room(info: Pick<Info, 'width' | 'left'>): number {
  return Math.max(info.width - info.left, least)
}
