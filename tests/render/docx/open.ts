import {strFromU8, unzipSync} from 'fflate'
import {type Element, parseXml} from './xml.ts'

/** A Word file, taken apart. */
export interface OpenFile {
  /** Paths of the parts, in the order of the zip. */
  readonly paths: string[]
  /** The text of a part; the empty string when there is none. */
  text(path: string): string
  /** A part, parsed. */
  xml(path: string): Element
}

/** Opens a Word file. */
export function open(bytes: Uint8Array): OpenFile {
  const files = unzipSync(bytes)
  const text = (path: string): string => (files[path] ? strFromU8(files[path]) : '')
  return {paths: Object.keys(files), text, xml: path => parseXml(text(path))}
}
