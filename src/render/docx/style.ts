/** The fonts of one kind of text. */
export interface Fonts {
  /** Font of kanji, kana and full-width forms (`w:eastAsia`). */
  readonly eastAsia: string
  /** Font of Latin letters and digits (`w:ascii`, `w:hAnsi`). */
  readonly latin: string
}

/**
 * How a Word file looks, as data. Sizes and distances are in points, margins in millimetres, colours six hex
 * digits.
 */
export interface StylePreset {
  /** Font of the text. */
  readonly body: Fonts
  /** Font of title and headings. */
  readonly heading: Fonts
  /** Font of code. */
  readonly code: Fonts
  /** Type sizes, pt. Word knows half points. */
  readonly size: {
    readonly body: number
    readonly table: number
    readonly title: number
    readonly cover: number
    readonly footer: number
    /** Headings 1, 2 and 3; deeper ones are as large as the text. */
    readonly headings: readonly [number, number, number]
  }
  /** Distance between the lines of the text, pt, at least (`w:lineRule="atLeast"`): larger type takes what it needs. */
  readonly line: number
  /** Distance between the lines of tables and code, pt, at least. */
  readonly tableLine: number
  /** Space after a paragraph, pt. */
  readonly gap: number
  /** Indent of one list level or quote, pt. Two characters of the text are `2 * size.body`. */
  readonly indent: number
  /** Space between the border of a table cell and its text, pt: above and below, left and right. */
  readonly cell: {readonly vertical: number; readonly horizontal: number}
  /** Paper, mm. */
  readonly page: {readonly width: number; readonly height: number}
  /** Distance of the text from the edge of the paper, mm; `footer` that of the page number. */
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly footer: number
  }
  /** Space above the title on a cover, mm. */
  readonly coverTop: number
  /** Colours, `RRGGBB`. */
  readonly colour: {
    readonly text: string
    readonly heading: string
    readonly link: string
    /** Lines of tables and under first-level headings. */
    readonly rule: string
    /** Behind the header row of a table. */
    readonly header: string
    /** Behind and around a ＜ポイント＞ box. */
    readonly point: string
    readonly pointBorder: string
    /** Behind code. */
    readonly code: string
  }
}

/** What differs from a style: any value, and in a group such as `size` any of its values. */
export type StyleChoice = {readonly [Name in keyof StylePreset]?: Partial<StylePreset[Name]>}

const gothic: Fonts = {eastAsia: 'Yu Gothic', latin: 'Yu Gothic'}

/** The style of a file for which no other is asked: A4, Yu Gothic 10.5 pt, quiet blue. */
export const defaultStyle: StylePreset = {
  body: gothic,
  heading: gothic,
  code: {eastAsia: 'MS Gothic', latin: 'Consolas'},
  size: {body: 10.5, table: 9.5, title: 24, cover: 12, footer: 9, headings: [16, 13, 11.5]},
  line: 17,
  tableLine: 15,
  gap: 6,
  indent: 21,
  cell: {vertical: 3, horizontal: 5},
  page: {width: 210, height: 297},
  margin: {top: 25, right: 25, bottom: 25, left: 25, footer: 12},
  coverTop: 70,
  colour: {
    text: '000000',
    heading: '1F3864',
    link: '1155AA',
    rule: 'A6B1C2',
    header: 'E9EEF5',
    point: 'F4F7FB',
    pointBorder: '7F9CC5',
    code: 'F3F3F3',
  },
}
