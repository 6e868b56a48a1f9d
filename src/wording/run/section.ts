import type {Block, BlockOf, Line, Repeated, Section, Variant, WordList} from '../program.ts'
import {conditionOf, type Holds} from './condition.ts'
import type {Frame} from './frame.ts'
import {lineOf, type Say} from './line.ts'
import {readerOf} from './read.ts'

/** A line that is said once, or once for each record of a list: with the frames that it is said in. */
export interface SaidOver<Of> {
  frames(frame: Frame): readonly Frame[]
  readonly of: Of
}

export interface SaidCell {
  readonly say: Say
  /** Whether it prints a fact; else it is the same in all rows. */
  readonly prints: boolean
}

export type SaidBlock = BlockOf<SaidOver<Say>, Say, SaidOver<readonly SaidCell[]>> | WordList

/** A section, ready to be said. Its lines become functions when they are first said. */
export class OpenSection {
  readonly names: readonly string[]
  /** Where it comes from: 「templates/ja/clauses/backup.md:12:1」. */
  readonly origin: string
  /** What a vendor does with its facts. */
  readonly act: string | undefined
  readonly pause: boolean
  readonly prose: boolean
  readonly #subjects: readonly string[]
  readonly variants: readonly OpenVariant[]
  readonly #conditional: readonly OpenVariant[]
  readonly #otherwise: OpenVariant | undefined

  /** @param folder - What stands before the path of a file in messages: 「templates/ja/」. */
  constructor(section: Section, folder: string, path: string) {
    const {names, at, subjects, act, pause, prose, variants} = section
    const [line, column] = at
    const file = `${folder}${section.file ?? path}`
    this.names = names
    this.origin = `${file}:${line}:${column}`
    this.act = act
    this.pause = pause ?? false
    this.prose = prose ?? false
    this.#subjects = subjects ?? []
    this.variants = variants.map(variant => new OpenVariant(variant, file))
    this.#conditional = this.variants.filter(variant => variant.isConditional)
    this.#otherwise = this.variants.find(({answer, isConditional}) => answer === undefined && !isConditional)
  }

  /** What an answer in the place of one of its facts is about. */
  subjectOf(name: string): string {
    return this.#subjects[this.names.indexOf(name)] ?? name
  }

  /** What is said in a frame: of the first variant whose condition holds; else of the one without. */
  blocksIn(frame: Frame): readonly SaidBlock[] | undefined {
    for (const variant of this.#conditional) if (variant.holds(frame)) return variant.blocks
    return this.#otherwise?.blocks
  }

  /** What it says itself in the place of a fact. */
  blocksFor(answer: string): readonly SaidBlock[] | undefined {
    return this.variants.find(variant => variant.answer === answer)?.blocks
  }

  /** The word that it has for another, if it is a list of words. */
  wordFor(key: string): string | undefined {
    for (const {blocks} of this.variants) {
      for (const block of blocks) {
        if (block.kind === 'dictionary' && Object.hasOwn(block.words, key)) return block.words[key]
      }
    }
    return undefined
  }
}

/** One way to say something. */
export class OpenVariant {
  /** The answer that it is for. */
  readonly answer: string | undefined
  /** Whether it is said under a condition; else where no other holds. */
  readonly isConditional: boolean
  readonly #program: Variant
  readonly #file: string
  #condition: Holds | undefined
  #blocks: readonly SaidBlock[] | undefined

  constructor(program: Variant, file: string) {
    this.answer = program.answer
    this.isConditional = program.when !== undefined
    this.#program = program
    this.#file = file
  }

  get blocks(): readonly SaidBlock[] {
    this.#blocks ??= this.#program.blocks.map(block => blockOf(block, this.#file))
    return this.#blocks
  }

  /** Whether its condition holds. */
  holds(frame: Frame): boolean {
    const {when} = this.#program
    this.#condition ??= when ? conditionOf(when) : () => false
    return this.#condition(frame)
  }
}

function blockOf(block: Block, file: string): SaidBlock {
  switch (block.kind) {
    case 'paragraph':
      return {kind: 'paragraph', line: over(block.line, line => lineOf(line, file))}
    case 'list':
      return {...block, items: block.items.map(item => over(item, line => lineOf(line, file)))}
    case 'table':
      return {
        ...block,
        head: block.head.map(cell => lineOf(cell, file)),
        rows: block.rows.map(row =>
          over(row, cells => cells.map(cell => ({say: lineOf(cell, file), prints: prints(cell)}))),
        ),
      }
    case 'dictionary':
      return block
  }
}

function over<Program, Of>({each, of}: Repeated<Program>, open: (program: Program) => Of): SaidOver<Of> {
  if (!each) return {frames: frame => [frame], of: open(of)}
  const [root, reading] = each
  const read = readerOf(reading)
  const frames = (frame: Frame): readonly Frame[] => {
    const list = read(frame[root], frame.speaker)
    return Array.isArray(list) ? list.map(item => ({...frame, item})) : []
  }
  return {frames, of: open(of)}
}

function prints({pieces}: Pick<Line, 'pieces'>): boolean {
  return pieces.some(
    piece =>
      typeof piece !== 'string' &&
      (piece[0] === 'print' || piece[1].some(([, inner]) => prints({pieces: inner})) || prints({pieces: piece[2]})),
  )
}
