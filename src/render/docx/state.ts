import type * as docx from 'docx'
import type {FileChild, IRunOptions, ParagraphChild} from 'docx'
import type {Heading, InlineCode, Nodes, Paragraph, Parents, RootContent, Text} from 'mdast'
import type {Change} from '../../tree/redline/change.ts'
import type {Asset} from './asset/index.ts'
import type {CoverSpaces} from './coverSpaces.ts'
import type {Numbering} from './numbering.ts'
import type {Pages} from './pages.ts'
import type {StylePreset} from './style.ts'
import type {Part} from './symbols.ts'
import type {Revision} from './track.ts'

/** The `docx` library, loaded on first use. */
export type Docx = typeof docx

/** What handlers share while one document is made. */
export interface State {
  readonly docx: Docx
  readonly style: StylePreset
  readonly numbering: Numbering
  /** Bookmark (`w:bookmarkStart`) of each heading. */
  readonly bookmarks: ReadonlyMap<Heading, string>
  /** Bookmark of each slug. */
  readonly anchors: ReadonlyMap<string, string>
  /** What is taken from the depth of a heading to get its level in Word: 1 when depth 1 is the title. */
  readonly shift: 0 | 1
  /** Text of the heading that a bookmark names. */
  readonly headings: ReadonlyMap<string, string>
  /** The texts of the document, parted where full-width symbols begin and end. */
  readonly symbols: ReadonlyMap<Text | InlineCode, readonly Part[]>
  /** Paragraphs that stay on the page of what follows them. */
  readonly leads: ReadonlySet<Paragraph>
  /** The last block of the cover, where the tree has one: a title with cover lines. */
  readonly coverEnd: RootContent | undefined
  /** The free space on the cover. */
  readonly coverSpaces: CoverSpaces
  /** The pages of the bookmarks; undefined when they are not known. */
  readonly pages: Pages | undefined
  /** Whether the address of a link is printed behind it. */
  readonly printsLinks: boolean
  /** Images by key. */
  readonly assets: ReadonlyMap<string, Asset>
  /** Whether the next block starts a new page. */
  breakBefore: boolean
  /** Whether the paragraph that is being made holds a picture. */
  pictured: boolean
  /**
   * What the block before was, where that matters: it has no space after it, or would run into the next of its
   * kind.
   */
  previous: 'table' | 'list' | 'point' | undefined
  /** Whether the paragraph before may go, once tracked changes are accepted or rejected. */
  mayGo: boolean
  /** The font of full-width symbols (`w:rFonts`). */
  readonly symbolFont: {readonly hint: 'eastAsia'; readonly eastAsia?: string}
  /** What the file calls a style (`w:styleId`): a template may call it otherwise than we do. */
  styleId(own: string): string
  /** A number no other bookmark of the document has (`w:id`). */
  bookmarkId(): number
  /** A tracked change by the reviser of the document, with an id of its own. */
  revision(): Revision
  /** Blocks for the children of a container. */
  flow(parent: Parents, info: Info): FileChild[]
  /** Runs and links for the phrasing in a block. */
  phrasing(parent: Parents, info: Info): ParagraphChild[]
}

/** What a handler is told about the place of its node. Never changed: a deeper place gets a copy. */
export interface Info {
  /** Formatting that runs inherit from the marks they are in (`w:rPr`). */
  readonly marks: IRunOptions
  /** Distance of the text from the left margin, dxa. */
  readonly left: number
  /** Width there is for the text, from the left margin of the page or cell, dxa. */
  readonly width: number
  /** How many lists the node is in. */
  readonly depth: number
  /** Paragraph style (`w:pStyle`) of plain paragraphs here; undefined for `Normal`. */
  readonly style?: string
  /** The list marker that the next paragraph carries (`w:numPr`). */
  readonly marker?: Marker
  /** Whether it is in a cell or a box: there is less room for the height of an image, which no page break splits. */
  readonly enclosed?: boolean
  /** Whether this is a line of the contents, where links look like the text around them. */
  readonly entry?: boolean
  /** What became of the block, row or text that the place is in, in a document that tracks changes. */
  readonly change?: Change
  /** Alignment of paragraphs (`w:jc`). */
  readonly alignment?: 'left' | 'right' | 'center'
}

/** The marker of a list item. */
export interface Marker {
  /** Name of the list definition. */
  readonly reference: string
  /** Which list of that definition: each has its own count. */
  readonly instance: number
  /** Level of the list, from 0 (`w:ilvl`). */
  readonly level: number
}

/** One handler: a node to what stands for it in the file. */
export type Handle<Node extends Nodes, Result> = (
  node: Node,
  parent: Parents | undefined,
  state: State,
  info: Info,
) => Result

/** Handler of a block. */
export type Flow<Node extends Nodes> = Handle<Node, FileChild[]>

/** Handler of a node in a line. */
export type Phrasing<Node extends Nodes> = Handle<Node, ParagraphChild[]>
