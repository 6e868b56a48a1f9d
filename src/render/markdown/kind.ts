/** How CommonMark sees a character beside `*`, `_` or `~~`. `unknown` is what its implementations do not agree on. */
type Kind = 'space' | 'punctuation' | 'letter' | 'unknown'

/**
 * The kind of a character next to a delimiter.
 *
 * @param character - One UTF-16 code unit, or nothing for the edge of the block, which counts as space.
 */
function kindOf(character: string | undefined): Kind {
  if (!character) return 'space'
  // Half a pair: some look at the code unit, others at the character. U+FEFF and the two separators differ likewise.
  if (/[\ud800-\udfff\ufeff\u2028\u2029]/.test(character)) return 'unknown'
  if (/\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter'
}

/**
 * Whether a delimiter run could open emphasis: a character follows that lets it (“left-flanking”).
 *
 * @param before - Character before the run.
 * @param after - Character after the run.
 */
export function couldOpen(before: string | undefined, after: string | undefined): boolean {
  const inside = kindOf(after)
  return inside === 'punctuation' ? kindOf(before) !== 'letter' : inside !== 'space'
}

/**
 * Whether a delimiter run surely opens emphasis, whoever reads it.
 *
 * @param before - Character before the run.
 * @param after - Character after the run.
 */
export function surelyOpens(before: string | undefined, after: string | undefined): boolean {
  const inside = kindOf(after)
  const outside = kindOf(before)
  return inside === 'letter' || (inside !== 'space' && (outside === 'space' || outside === 'punctuation'))
}
