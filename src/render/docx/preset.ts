import type {Fonts, StylePreset} from './style.ts'

// Kanji and kana of these fonts are one em wide, and the widths of Arial and Times New Roman are known, so that pages
// can be counted without the fonts. All of them come with Japanese Windows and with Office for Mac.
const gothic: Fonts = {eastAsia: 'Yu Gothic', latin: 'Arial'}
const mincho: Fonts = {eastAsia: 'Yu Mincho', latin: 'Times New Roman'}

const gothicPreset: StylePreset = {
  body: gothic,
  heading: gothic,
  code: {eastAsia: 'MS Gothic', latin: 'Consolas'},
  symbol: 'MS Gothic',
  size: {body: 10.5, table: 9.5, title: 26, cover: 12, footer: 8.5, headings: [16, 13, 11.5]},
  line: 18,
  tableLine: 15,
  gap: 7,
  indent: 21,
  cell: {vertical: 3, horizontal: 6},
  page: {width: 210, height: 297},
  margin: {top: 28, right: 25, bottom: 25, left: 25, header: 14, footer: 12},
  cover: {title: 62, logo: 14},
  colour: {
    text: '1A1A1A',
    heading: '1F3864',
    link: '1155AA',
    quiet: '595959',
    rule: 'B4BECC',
    header: 'E9EEF5',
    point: 'F4F7FB',
    pointBorder: '7F9CC5',
    code: 'F3F3F3',
  },
}

/** A look: a preset, and what differs from it, any value, and in a group such as `size` any of its values. */
export type StyleChoice = {readonly [Name in keyof StylePreset]?: Partial<StylePreset[Name]>} & {
  /**
   * Where to begin: `gothic` (the default), sans serif throughout in 游ゴシック and Arial; or `mincho`, text in 游明朝 and
   * Times New Roman with headings sans serif.
   */
  readonly preset?: 'gothic' | 'mincho'
}

type PresetName = NonNullable<StyleChoice['preset']>

/** The looks to begin with, by name. Both are for A4. */
export const presets: Readonly<Record<PresetName, StylePreset>> = {
  gothic: gothicPreset,
  mincho: {...gothicPreset, body: mincho, symbol: 'MS Mincho'},
}

/** The look of a file for which no other is asked. */
export const defaultPreset: PresetName = 'gothic'
