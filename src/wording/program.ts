import type {AlignType} from 'mdast'

/**
 * A template as the compiler leaves it: every name is a way through a value whose type is known. Data alone, so that the
 * build can write it as JSON; `run/` says what each thing does.
 */

/** A place in a template file, both from 1. */
export type Position = readonly [line: number, column: number]

/** How the items of a list are joined. */
export type Joiner = 'および' | 'または' | '、'

/**
 * How something is read from a value, from the outside in. `['field', 'storage', ['first', ['form', 'place', 'kept']]]`
 * prints the form `kept` of the first place of storage.
 */
export type Reading =
  /** As it is: a text, a number, a phrase; what a condition asks about. */
  | readonly ['value']
  /** Whether there is one: a value with forms of its own is asked for as such, even where it is `false`. */
  | readonly ['given']
  /** A text in which `{term}` may stand. */
  | readonly ['text']
  /** A form of a value type. */
  | readonly ['form', type: string, form: string]
  | readonly ['field', name: string, of: Reading]
  /** A field of a record that may be written as one of its fields alone. */
  | readonly ['shorthand', alone: string, name: string, of: Reading]
  | readonly ['first', of: Reading]
  | readonly ['last', of: Reading]
  | readonly ['size']
  /** Each item of a list, joined. */
  | readonly ['list', joiner: Joiner, of: Reading]
  /** Of one thing or several: all as a list, all but the last, the last. */
  | readonly ['all' | 'lead' | 'final', of: Reading]
  /** A value without fields; nothing where it is a record. */
  | readonly ['scalar', of: Reading]
  /** The plain text of what is printed. */
  | readonly ['plain', of: Reading]
  /** What the value was written as decides. */
  | readonly ['choice', options: readonly (readonly [tests: readonly Test[], of: Reading])[]]
  /** Nothing: a value that can't have what is asked for. */
  | readonly ['nothing']

/** What tells one alternative of a union from the others. */
export type Test =
  | readonly ['is', values: readonly unknown[]]
  | readonly ['type', type: string]
  | readonly ['list']
  | readonly ['record', tag: string | null, required: readonly string[], allowed: readonly string[]]

/**
 * Where a name begins: in the facts, the value or the parameters that a line is about; in the record that it is repeated
 * for; in words that the machinery gives it (`subject`); in the paper's terms or its names.
 */
export type Root = 'value' | 'item' | 'words' | 'terms' | 'names'

/** A name in a line: where it begins and how it goes on. */
export type Expression = readonly [root: Root, reading: Reading]

/** One side of a comparison. */
export type Operand = Expression | readonly ['constant', string | number | boolean | null]

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'contains'

export type Condition =
  | readonly ['given', Operand]
  | readonly ['not', Condition]
  | readonly ['and' | 'or', Condition, Condition]
  | readonly [Comparison, Operand, Operand]

/** A part of a line: text, a value, or what depends on conditions. */
export type Piece =
  | string
  | readonly ['print', Expression]
  | readonly ['if', cases: readonly (readonly [Condition, readonly Piece[]])[], otherwise: readonly Piece[]]

/** A paragraph, a list item or a table cell. */
export interface Line {
  readonly at: Position
  readonly pieces: readonly Piece[]
}

/** A line, or a row of cells, and the list that it is repeated for. */
export interface Repeated<Of> {
  readonly each?: Expression
  readonly of: Of
}

/** A block, of lines as they stand in the file, as they are compiled, or as they are said. */
export type BlockOf<Line, Cell, Row> =
  | {readonly kind: 'paragraph'; readonly line: Line}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[]}
  | {
      readonly kind: 'table'
      readonly align: readonly AlignType[]
      readonly head: readonly Cell[]
      readonly rows: readonly Row[]
    }

/** 「- daily：日次」: a word for a code. */
export interface WordList {
  readonly kind: 'dictionary'
  readonly words: Readonly<Record<string, string>>
}

export type Block = BlockOf<Repeated<Line>, Line, Repeated<readonly Line[]>> | WordList

/** One way to say something. */
export interface Variant {
  /** The answer that it is for. */
  readonly answer?: string
  /** When it is said; where no other holds, if it has no condition. */
  readonly when?: Condition
  readonly blocks: readonly Block[]
}

/** What stands under a `##` heading: a passage, a form of a value type, or a sentence. */
export interface Section {
  /** Its file, where that isn't the template's own. */
  readonly file?: string
  readonly at: Position
  readonly names: readonly string[]
  /** What an answer in the place of a fact is about, for each of the names of a passage. */
  readonly subjects?: readonly string[]
  /** What a vendor does with it: 提供, 実施. */
  readonly act?: string
  /** A good place for a new paragraph follows. */
  readonly pause?: true
  /** Its fact is free Markdown. */
  readonly prose?: true
  readonly variants: readonly Variant[]
}

/** The forms of a value type that only one file uses. */
export interface LocalForms {
  readonly forms: readonly Section[]
  /** The value type whose forms it has beside its own. */
  readonly like?: string
  /** Those forms, compiled for this type. */
  readonly inherited: readonly Section[]
}

export interface Program {
  /** What the file is about, as its `#` heading says it. */
  readonly subject: string
  readonly sections: readonly Section[]
  readonly values: Readonly<Record<string, LocalForms>>
}
