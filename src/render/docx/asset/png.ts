import type {Size} from './index.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The size of a PNG image (its `IHDR` chunk); undefined when the bytes are none. */
export function sizeOfPng(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 33 || !signature.every((byte, index) => bytes[index] === byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  return width > 0 && height > 0 ? {width, height} : undefined
}
