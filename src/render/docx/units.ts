/** Points to twentieths of a point (“dxa”), the unit of distances in WordprocessingML. */
export function dxa(points: number): number {
  return Math.round(points * 20)
}

/** Points to half points, the unit of type sizes (`w:sz`). */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Millimetres to twentieths of a point. */
export function dxaOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}
