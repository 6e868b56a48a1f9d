import type * as z from 'zod'
import type {Block, Expression, Line, Operand, Piece, Position, Repeated} from '../program.ts'
import {
  elementOf,
  type Forms,
  isMisfit,
  type Meaning,
  type Misfit,
  memberAt,
  readingOf,
  spokenIn,
  type Use,
} from '../reading.ts'
import type {TemplateFault} from './fault.ts'
import {conditionOf, LiquidFault, type ParsedLine, pathsIn, piecesOf, type ReadName} from './liquid.ts'
import {type SourceBlock, type SourceLine, within} from './markdown.ts'
import type {Names, Start} from './names.ts'

/** What lines are compiled with. */
export interface Context {
  readonly file: string
  readonly names: Names
  readonly forms: Forms
  /** The beginnings of all paths that have been read. */
  readonly seen: Set<string>
  readonly faults: TemplateFault[]
}

/** The list that a line is repeated for: the path before `.each`. */
interface Each {
  readonly path: readonly string[]
  readonly expression: Expression
  readonly element: z.ZodType
}

/** A block of a passage. */
export function compileBlock(context: Context, block: SourceBlock): Block {
  switch (block.kind) {
    case 'paragraph':
      return {kind: 'paragraph', line: repeatedLine(context, block.line)}
    case 'list':
      return {kind: 'list', ordered: block.ordered, items: block.items.map(item => repeatedLine(context, item))}
    case 'table':
      return {
        kind: 'table',
        align: block.align,
        head: block.head.map(cell => compileLine(context, cell, undefined)),
        rows: block.rows.map(cells =>
          repeated(context, cells, each => cells.map(cell => compileLine(context, cell, each))),
        ),
      }
  }
}

/** A condition as it stands in a heading. */
export function compileCondition(context: Context, {at, liquid}: {readonly at: Position; readonly liquid: ParsedLine}) {
  return guarded(context, at, () => conditionOf(liquid, reader(context, at, undefined)))
}

function repeatedLine(context: Context, line: SourceLine): Repeated<Line> {
  return repeated(context, [line], each => compileLine(context, line, each))
}

function repeated<Of>(
  context: Context,
  lines: readonly SourceLine[],
  compile: (each: Each | undefined) => Of,
): Repeated<Of> {
  const each = eachIn(context, lines)
  return {...(each ? {each: each.expression} : {}), of: compile(each)}
}

function eachIn({names, forms}: Context, lines: readonly SourceLine[]): Each | undefined {
  const path = lines.flatMap(({liquid}) => safePaths(liquid)).find(names => names.indexOf('each') > 0)
  const before = path?.slice(0, path.indexOf('each'))
  const start = before && names(before)
  if (!start) return undefined
  const element = elementAt(start)
  const reading = readingOf(start.meaning, start.path, 'ask', forms)
  if (!element || isMisfit(reading)) return undefined
  return {path: before, expression: [start.root, start.through(reading)], element}
}

function safePaths(liquid: ParsedLine): (readonly string[])[] {
  try {
    return pathsIn(liquid)
  } catch (error) {
    if (error instanceof LiquidFault) return []
    throw error
  }
}

function elementAt({meaning, path}: Start): z.ZodType | undefined {
  const member = meaning === 'phrase' ? undefined : memberAt(meaning, path)
  return (
    member &&
    spokenIn(member)
      .map(elementOf)
      .find(element => element !== undefined)
  )
}

function compileLine(context: Context, {at, liquid}: SourceLine, each: Each | undefined): Line {
  const pieces = guarded(context, at, () => piecesOf(liquid, reader(context, at, each)))
  return {at, pieces: joined(pieces ?? [])}
}

function guarded<Result>({file, faults}: Context, start: Position, compile: () => Result): Result | undefined {
  try {
    return compile()
  } catch (error) {
    if (!(error instanceof LiquidFault)) throw error
    faults.push({file, at: within(start, error.at), message: error.message})
    return undefined
  }
}

function reader({names, forms, file, seen, faults}: Context, start: Position, each: Each | undefined): ReadName {
  return (path, use, at) => {
    seen.add(path[0] ?? '')
    const found = expressionOf(path, use)
    if (typeof found !== 'string') return found
    faults.push({file, at: within(start, at), message: messageOf(path.join('.'), found)})
    return ['constant', null]
  }

  function expressionOf(path: readonly string[], use: Use): Operand | Misfit {
    if (each?.path.concat('each').every((name, index) => path[index] === name)) {
      return readFrom('item', each.element, path.slice(each.path.length + 1), use)
    }
    const start = names(path)
    return start ? readFrom(start.root, start.meaning, start.path, use, start.through) : 'unknown'
  }

  function readFrom(
    root: Expression[0],
    meaning: Meaning,
    path: readonly string[],
    use: Use,
    through: Start['through'] = reading => reading,
  ): Operand | Misfit {
    const reading = readingOf(meaning, path, use, forms)
    return isMisfit(reading) ? reading : [root, through(reading)]
  }
}

function messageOf(name: string, misfit: Misfit): string {
  return misfit === 'unknown'
    ? `「${name}」という項目はありません`
    : `「${name}」はそのままでは文にできません。下位の項目を書いてください`
}

/** Pieces with neighbouring texts as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') whole[whole.length - 1] = last + piece
    else if (typeof piece === 'string') whole.push(piece)
    else if (piece[0] === 'print') whole.push(piece)
    else {
      const [, cases, otherwise] = piece
      whole.push(['if', cases.map(([condition, inner]) => [condition, joined(inner)] as const), joined(otherwise)])
    }
  }
  return whole
}
