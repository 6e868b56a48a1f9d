/**
 * The label of the next edition, by the pattern of the last one: 「1.0」 → 「1.1」 or 「2.0」, 「第10版」 → 「第11版」,
 * 「Ver.2.3」 → 「Ver.2.4」, 「2024-06」 → year and month of the date. Zeros before a figure and full-width digits stay.
 * `undefined` where the pattern can't be told.
 */
export function nextEdition(last: string, {major, date}: {major: boolean; date: string}): string | undefined {
  if (/^初版$/u.test(last)) return '第2版'
  const wide = /[０-９]/u.test(last)
  const plain = last.replace(/[０-９．]/gu, digit => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0))
  const dated = calendar.exec(plain)
  const next = dated ? nextDate(plain, dated, date) : nextVersion(plain, major)
  if (next === undefined) return undefined
  const dots = last.includes('．')
  return next.replace(/[0-9.]/gu, sign => {
    const widen = sign === '.' ? dots && wide : wide
    return widen ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign
  })
}

/** A year and a month, or a day. */
const calendar = /(?:19|20)\d{2}([-/.年])(0?[1-9]|1[0-2])(?!\d)(?:([-/.月])(\d{1,2}))?/u

/** A label that is a date: of the new edition, in the same notation. */
function nextDate(last: string, found: RegExpExecArray, date: string): string | undefined {
  const [, first = '', month = '', second, day] = found
  const [newYear = '', newMonth = '', newDay] = date.split('-')
  if (day !== undefined && newDay === undefined) return undefined
  const like = (model: string, figure: string) => (model.length === 2 ? figure : String(Number(figure)))
  // A month or day of two digits tells nothing of zeros unless it has one.
  const zeros = [month, day].some(figure => figure?.startsWith('0')) || first === '-'
  const asWritten = (model: string, figure: string) => (zeros ? like('00', figure) : like(model.slice(0, 1), figure))
  const tail = day === undefined ? '' : `${second}${asWritten(day, newDay ?? '')}`
  return last.replace(found[0], `${newYear}${first}${asWritten(month, newMonth)}${tail}`)
}

/** A label with a version: the second figure rises by one, or the first, and those after it are zero. */
function nextVersion(last: string, major: boolean): string | undefined {
  const found = [...last.matchAll(/\d+(?:\.\d+)*/gu)].at(-1)
  if (!found) return undefined
  const figures = found[0].split('.')
  const rising = major || figures.length === 1 ? 0 : 1
  const next = figures.map((figure, index) => {
    const value = index < rising ? Number(figure) : index === rising ? Number(figure) + 1 : 0
    return String(value).padStart(index === rising && !figure.startsWith('0') ? 0 : figure.length, '0')
  })
  return last.slice(0, found.index) + next.join('.') + last.slice(found.index + found[0].length)
}
