import {strFromU8, unzipSync} from 'fflate'
import {refusal, type WhitepaperError} from '../../../schema/problems.ts'
import {faultsOf} from './faults.ts'

/** The parts of a Word file by path. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** What a template may be at most: a larger one is a mistake or an attack. */
const most = {bytes: 50_000_000, unpacked: 200_000_000, parts: 2_000}

/**
 * Opens a vendor's own Word file, without trusting it.
 *
 * @param bytes - The file.
 * @returns Its parts.
 * @throws {@link WhitepaperError} that lists what is wrong: no Word file, too large, macros, parts fetched from elsewhere.
 */
export function openTemplate(bytes: Uint8Array): Parts {
  const parts = unpacked(bytes)
  if (typeof parts === 'string') throw unfit([parts])
  const faults = faultsOf(parts)
  if (faults.length > 0) throw unfit(faults)
  return parts
}

/** An error that says why a template cannot be used. */
export function unfit(faults: readonly string[]): WhitepaperError {
  return refusal('テンプレートを使えません', faults)
}

/** Text of an XML part; empty where there is none. */
export function textOf(parts: Parts, path: string): string {
  const part = parts[path]
  return part ? strFromU8(part) : ''
}

function unpacked(bytes: unknown): Parts | string {
  const none = 'Wordファイル（.docx）ではありません'
  if (!(bytes instanceof Uint8Array) || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return none
  if (bytes.length > most.bytes) return '大きすぎます（50MBまで）'
  let [size, count] = [0, 0]
  // Sizes are looked at before anything is unpacked; what is larger than it says is cut off at that size.
  const fits = (file: {originalSize: number}) => {
    size += file.originalSize
    return ++count <= most.parts && size <= most.unpacked
  }
  try {
    const parts = unzipSync(bytes, {filter: fits})
    if (size > most.unpacked || count > most.parts) return '展開後の内容が大きすぎます（200MB、2000ファイルまで）'
    return parts['word/document.xml'] && parts['[Content_Types].xml'] ? parts : none
  } catch {
    return 'ファイルが壊れています'
  }
}
