import type {StyleChoice} from './preset.ts'

/** A font to measure text with. */
export interface FontFile {
  /** The bytes of a TrueType or OpenType font (`.ttf`, `.otf`), or of a collection (`.ttc`). */
  readonly data: Uint8Array
  /** The name that the style gives the font, where it isn't the name in the file. */
  readonly name?: string
}

/** What can be chosen about a Word file. All of it is data; nothing is a path. */
export interface DocxOptions {
  /** The look: a preset, and what differs from it, value by value. */
  readonly style?: StyleChoice
  /** A Word file (`.docx`) of the vendor's own that brings look, cover, header and footer; see docs/word.md. */
  readonly template?: Uint8Array
  /**
   * Fonts to measure text with, each face (regular, bold) a file. With the presets the numbers in the contents need
   * none; a font that is not known and not given leaves the contents without numbers. Fonts are not embedded.
   */
  readonly fonts?: readonly FontFile[]
  /** Images by key: the logo's, and those that prose names, `![構成図](構成図.png)`. PNG, JPEG, or SVG beside a PNG. */
  readonly assets?: Readonly<Record<string, Uint8Array>>
  /**
   * `printed` writes the address behind each link that leads out of the document, for readers on paper:
   * 「利用規約（https://example.jp/terms）」.
   */
  readonly links?: 'printed'
  /**
   * Prints a page 「前回からの変更」 after the cover, with these sentences as a list, such as those of `describe`. It is
   * no tracked change.
   */
  readonly changes?: readonly string[]
}
