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
  /** Font of full-width symbols (※, ①, →, ○), one em wide in it: other fonts do not agree about their width. */
  readonly symbol: string
  /** Type sizes, pt. Word knows half points. */
  readonly size: {
    readonly body: number
    readonly table: number
    readonly title: number
    readonly cover: number
    /** Running header and footer. */
    readonly footer: number
    /** Headings 1, 2 and 3; deeper ones are as large as the text. */
    readonly headings: readonly [number, number, number]
  }
  /**
   * Distance between the lines of the text, pt. It is exact (`w:lineRule="exact"`): fonts say different heights of
   * themselves on different machines, and pages would break in different places. Larger type has 1.5 times its size.
   */
  readonly line: number
  /** Distance between the lines of tables, contents and code, pt, exact too. */
  readonly tableLine: number
  /** Space after a paragraph, pt. */
  readonly gap: number
  /** Indent of one list level or quote, pt. Two characters of the text are `2 * size.body`. */
  readonly indent: number
  /** Space between the border of a table cell and its text, pt: above and below, left and right. */
  readonly cell: {readonly vertical: number; readonly horizontal: number}
  /** Paper, mm. */
  readonly page: {readonly width: number; readonly height: number}
  /** Distance of the text from the edge of the paper, mm; `header` and `footer` that of the running lines. */
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly header: number
    readonly footer: number
  }
  /** The cover, mm: from the upper margin to the title, where there is room for that; height of the logo. */
  readonly cover: {readonly title: number; readonly logo: number}
  /** Colours, `RRGGBB`. */
  readonly colour: {
    readonly text: string
    readonly heading: string
    readonly link: string
    /** Running lines, references and other asides. */
    readonly quiet: string
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
