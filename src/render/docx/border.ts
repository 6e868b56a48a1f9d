/**
 * A thin line (`w:val="single"`, half a point).
 *
 * @param color - Colour, `RRGGBB`.
 */
export function border(color: string): {readonly style: 'single'; readonly size: number; readonly color: string} {
  return {style: 'single', size: 4, color}
}
