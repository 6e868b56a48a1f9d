import type {IImageOptions} from 'docx'
import {refusal} from '../../../schema/problems.ts'
import {sizeOfJpeg} from './jpeg.ts'
import {sizeOfPng} from './png.ts'
import {faultOfSvg, isSvg, sizeOfSvg} from './svg.ts'

/** Width and height of an image in its own unit, such as pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** An image that can be written into a Word file. */
export interface Asset extends Size {
  /** Format and bytes, as `docx` takes them. */
  readonly source: Pick<IImageOptions, 'type' | 'data'> | {type: 'svg'; data: Uint8Array; fallback: Raster}
}

type Raster = {readonly type: 'png' | 'jpg'; readonly data: Uint8Array}

/** The most pixels an image may have on one side, and in bytes: what Word still opens without trouble. */
const most = {side: 20_000, bytes: 50_000_000}

/**
 * Reads images: their format from their first bytes, their size from their headers.
 *
 * @param assets - Bytes by key.
 * @returns Images by key.
 * @throws {@link WhitepaperError} that lists what is no PNG, JPEG or SVG, is damaged or too large, and SVG without a PNG of the
 *   same name beside it: Word before 2016 and other readers show that.
 */
export function readAssets(assets: Readonly<Record<string, Uint8Array>> = {}): Map<string, Asset> {
  const problems: string[] = []
  const images = new Map<string, Asset>()
  for (const [key, bytes] of Object.entries(assets)) {
    const image = bytes instanceof Uint8Array ? read(key, bytes, assets) : 'Uint8Arrayで渡してください'
    if (typeof image === 'string') problems.push(`assets「${key}」: ${image}`)
    else images.set(key, image)
  }
  if (problems.length === 0) return images
  throw refusal('画像を読めません', problems)
}

function read(key: string, bytes: Uint8Array, assets: Readonly<Record<string, Uint8Array>>): Asset | string {
  if (bytes.length > most.bytes) return '大きすぎます（50MBまで）'
  if (isSvg(bytes)) return svg(key, bytes, assets)
  const image = raster(bytes)
  if (!image) return 'PNG、JPEG、SVGのいずれでもないか、壊れています'
  if (Math.max(image.width, image.height) > most.side) return `大きすぎます（縦横${most.side}ピクセルまで）`
  return image
}

function raster(bytes: Uint8Array): (Size & {source: Raster}) | undefined {
  const png = sizeOfPng(bytes)
  if (png) return {...png, source: {type: 'png', data: bytes}}
  const jpeg = sizeOfJpeg(bytes)
  return jpeg && {...jpeg, source: {type: 'jpg', data: bytes}}
}

function svg(key: string, bytes: Uint8Array, assets: Readonly<Record<string, Uint8Array>>): Asset | string {
  const fault = faultOfSvg(bytes)
  if (fault) return fault
  const other = key.replace(/\.svg$/i, '').concat('.png')
  const beside = assets[other]
  const fallback = beside instanceof Uint8Array ? raster(beside) : undefined
  if (!fallback) return `SVGを表示できない環境のために、同じ図のPNG「${other}」もassetsに入れてください`
  return {...(sizeOfSvg(bytes) ?? fallback), source: {type: 'svg', data: bytes, fallback: fallback.source}}
}
