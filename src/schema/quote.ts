import {visible} from './characters.ts'

/** A value as a reader can find it again: in 「」, cut short, with nothing in it that can't be seen. */
export function quote(value: unknown): string {
  const text = visible(typeof value === 'string' ? value.slice(0, 200) : plain(value))
  const short = [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text
  return `「${short}」`
}

/** The values that could have been written: 「a」, or 「a」、「b」のどれか. */
export function choice(values: readonly unknown[]): string {
  return values.length === 1 ? quote(values[0]) : `${values.map(quote).join('、')}のどれか`
}

function plain(value: unknown): string {
  switch (typeof value) {
    case 'symbol':
      return value.description ?? ''
    case 'function':
      return '関数'
    case 'object':
      return JSON.stringify(value, (_, inner: unknown) => (isJson(inner) ? inner : plain(inner))).slice(0, 200)
    default:
      return String(value)
  }
}

function isJson(value: unknown): boolean {
  return ['string', 'boolean', 'object'].includes(typeof value) || Number.isFinite(value)
}
