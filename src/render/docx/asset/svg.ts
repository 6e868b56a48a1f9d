import type {Size} from './index.ts'

/** Whether the bytes are text that begins like an SVG image. */
export function isSvg(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg|<svg)[\s>]/.test(text(bytes, 4096))
}

/** Why an SVG image is not written, in Japanese: it would run, or fetch from elsewhere. */
export function faultOfSvg(bytes: Uint8Array): string | undefined {
  const source = text(bytes)
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(source)) return 'SVGの実体宣言（ENTITY）は使えません'
  if (/<(?:\w+:)?(?:script|foreignObject|iframe)\b|\son\w+\s*=|javascript:/i.test(source)) {
    return 'SVGのスクリプトは使えません'
  }
  if (/(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#|["']?#|data:)|@import/i.test(source)) {
    return 'SVGから外部のファイルは参照できません'
  }
  return undefined
}

/** The size that an SVG image says it has, or its `viewBox`; undefined when it says nothing. */
export function sizeOfSvg(bytes: Uint8Array): Size | undefined {
  const tag = /<svg[\s>][^>]*>?/.exec(text(bytes))?.[0] ?? ''
  const length = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1])
  const [, , width, height] = (/viewBox\s*=\s*["']([^"']+)["']/.exec(tag)?.[1] ?? '').split(/[\s,]+/).map(Number)
  const size = {width: length('width') || width || 0, height: length('height') || height || 0}
  return size.width > 0 && size.height > 0 ? size : undefined
}

function text(bytes: Uint8Array, end?: number): string {
  return new TextDecoder().decode(bytes.subarray(0, end))
}
