import type {Size} from './index.ts'

/** The size of a JPEG image (its first frame header, `SOF`); undefined when the bytes are none. */
export function sizeOfJpeg(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return width > 0 && height > 0 ? {width, height} : undefined
    }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** `SOF0` to `SOF15` without the tables (`DHT`, `JPG`, `DAC`) that share their range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
