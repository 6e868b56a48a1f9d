import {
  CaseTag,
  type Expression,
  IfTag,
  Liquid,
  Output,
  type Template,
  type Token,
  TypeGuards,
  UnlessTag,
} from 'liquidjs'
import type {Comparison, Condition, Operand, Piece, Position} from '../program.ts'
import type {Use} from '../reading.ts'

/** What the rest of the compiler makes of a name: the way to it, and what it is wanted for. */
export type ReadName = (path: readonly string[], use: Use, at: Position) => Operand

/** A line of Liquid, parsed: text and tags. */
export type ParsedLine = readonly Template[]

/** What is wrong with a line, and where in it. */
export class LiquidFault extends Error {
  readonly at: Position

  constructor(message: string, at: Position = [1, 1]) {
    super(message)
    this.at = at
  }
}

let parser: Liquid | undefined

/** Liquid, cut down to phrases inside a line: four tags, no filters, no files, a limit on work. */
function liquid(): Liquid {
  if (parser) return parser
  const engine = new Liquid({strictFilters: true, templates: {}, parseLimit: 100_000})
  const kept = new Set(['if', 'unless', 'case', 'comment'])
  for (const tag of Object.keys(engine.tags)) if (!kept.has(tag)) delete engine.tags[tag]
  for (const filter of Object.keys(engine.filters)) delete engine.filters[filter]
  parser = engine
  return engine
}

/** Parses a line as it stands in its file. Throws {@link LiquidFault}. */
export function parseLine(raw: string): ParsedLine {
  try {
    return liquid().parse(raw)
  } catch (error) {
    throw faultOf(error)
  }
}

const before = '{% if '

/** Parses a condition, as it stands after `if`. Throws {@link LiquidFault}. */
export function parseCondition(source: string): ParsedLine {
  try {
    return parseLine(`${before}${source} %}{% endif %}`)
  } catch (error) {
    throw error instanceof LiquidFault ? new LiquidFault(error.message, inCondition(error.at)) : error
  }
}

function inCondition([row, column]: Position): Position {
  return [row, row === 1 ? Math.max(column - before.length, 1) : column]
}

/** The error of liquidjs in Japanese. */
function faultOf(error: unknown): LiquidFault {
  const {message} = error as Error
  const [, what = message, row = '1', column = '1'] = /^(.*), line:(\d+), col:(\d+)$/su.exec(message) ?? []
  return new LiquidFault(inJapanese(what), [Number(row), Number(column)])
}

function inJapanese(what: string): string {
  const tag = /^tag "(.*)" not found$/su.exec(what)?.[1]
  if (tag !== undefined) return `{% ${tag} %}は使えません。使えるのはif、unless、case、commentだけです`
  const filter = /^undefined filter: (.*)$/su.exec(what)?.[1]
  if (filter !== undefined) return `フィルタ「${filter}」は使えません。語形は「.」で指定してください`
  if (what.endsWith('not closed')) return `{% … %}または{{ … }}が閉じられていません（${what}）`
  if (what.endsWith('limit exceeded')) return '長すぎます。短くしてください'
  return `{% … %}または{{ … }}の書き方に誤りがあります（${what}）`
}

/** Tags within tags beyond this are none that a person wrote. */
const deepest = 20

/** The pieces of a parsed line. Throws {@link LiquidFault} for what parses and means nothing here. */
export function piecesOf(templates: ParsedLine, read: ReadName, depth = 0): Piece[] {
  if (depth > deepest) throw new LiquidFault('{% … %}の入れ子が深すぎます。見出しで場合分けしてください')
  const inner = (inside: readonly Template[]) => piecesOf(inside, read, depth + 1)
  return templates.flatMap((template): Piece[] => {
    if (template instanceof Output) return [printed(template.value.initial, read)]
    if (template instanceof IfTag) {
      const cases = template.branches.map(({value, templates: body}) => caseOf(value.initial, body, false))
      return [['if', cases, inner(template.elseTemplates ?? [])]]
    }
    if (template instanceof UnlessTag) {
      const cases = template.branches.map(({value, templates: body}, index) => caseOf(value.initial, body, index === 0))
      return [['if', cases, inner(template.elseTemplates)]]
    }
    if (template instanceof CaseTag) {
      const cases = template.branches.map(({values, templates: body}): [Condition, Piece[]] => {
        const equal = values.map(
          (value): Condition => [
            '==',
            operandOf(only(template.value.initial), 'compare', read),
            operandOf(value as Token, 'compare', read),
          ],
        )
        return [equal.reduceRight((either, one): Condition => ['or', one, either]), inner(body)]
      })
      return [['if', cases, inner(template.elseTemplates)]]
    }
    // Text; a comment has none.
    const {str} = template as Template & {readonly str?: string}
    return str === undefined || str === '' ? [] : [withoutLineBreaks(str)]
  })

  function caseOf(expression: Expression, body: readonly Template[], negated: boolean): [Condition, Piece[]] {
    const condition = conditionIn(expression, read)
    return [negated ? ['not', condition] : condition, inner(body)]
  }
}

/** The condition of {@link parseCondition}. */
export function conditionOf([template]: ParsedLine, read: ReadName): Condition {
  const branch = template instanceof IfTag ? template.branches[0] : undefined
  if (!branch) throw new LiquidFault('条件の書き方に誤りがあります')
  return conditionIn(branch.value.initial, (path, use, at) => read(path, use, inCondition(at)))
}

/** All names that a parsed line reads, in their order. */
export function pathsIn(templates: ParsedLine): (readonly string[])[] {
  const found: (readonly string[])[] = []
  const note: ReadName = path => {
    found.push(path)
    return ['constant', null]
  }
  piecesOf(templates, note)
  return found
}

function printed(expression: Expression, read: ReadName): Piece {
  const token = only(expression)
  const operand = operandOf(token, 'print', read)
  if (operand[0] !== 'constant') return ['print', operand]
  const [, value] = operand
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (TypeGuards.isPropertyAccessToken(token)) return ''
  throw unreadable(token)
}

/** The one thing in an expression without operators. */
function only({postfix}: Expression): Token {
  const [token, second] = postfix
  if (!token) throw new LiquidFault('{{ … }}または{% … %}の中に項目の名前がありません')
  if (second) throw unreadable(second)
  return token
}

/** More than anybody reads; what goes on for thousands can't be walked. */
const mostOperators = 50

/** A condition as a tree. Liquid groups `and` and `or` from the right. */
function conditionIn({postfix}: Expression, read: ReadName): Condition {
  if (postfix.length > mostOperators * 2) throw new LiquidFault('条件が長すぎます。見出しで場合分けしてください')
  const stack: (Token | Condition)[] = []
  const condition = (part: Token | Condition | undefined): Condition => {
    if (part === undefined) throw new LiquidFault('条件の書き方に誤りがあります')
    return isToken(part) ? ['given', operandOf(part, 'ask', read)] : part
  }
  const operand = (part: Token | Condition | undefined, use: Use): Operand => {
    if (part === undefined || !isToken(part)) throw new LiquidFault('条件の書き方に誤りがあります')
    return operandOf(part, use, read)
  }
  for (const token of postfix) {
    if (!TypeGuards.isOperatorToken(token)) stack.push(token)
    else if (token.operator === 'not') stack.push(['not', condition(stack.pop())])
    else {
      const right = stack.pop()
      const left = stack.pop()
      if (token.operator === 'and' || token.operator === 'or') {
        stack.push([token.operator, condition(left), condition(right)])
      } else {
        const use = token.operator === 'contains' ? 'plain' : 'compare'
        stack.push([token.operator as Comparison, operand(left, use), operand(right, 'compare')])
      }
    }
  }
  const [whole, more] = stack
  if (more !== undefined) throw new LiquidFault('条件の書き方に誤りがあります')
  return condition(whole)
}

function isToken(part: Token | Condition): part is Token {
  return !Array.isArray(part)
}

function operandOf(token: Token, use: Use, read: ReadName): Operand {
  if (TypeGuards.isQuotedToken(token) || TypeGuards.isNumberToken(token)) return ['constant', token.content]
  if (TypeGuards.isLiteralToken(token)) {
    const constants: Partial<Record<string, boolean | null>> = {true: true, false: false, nil: null, null: null}
    const value = constants[token.literal]
    if (value !== undefined) return ['constant', value]
    throw new LiquidFault(
      `「${token.literal}」は使えません。項目があるかどうかは、項目の名前だけを書いて調べます`,
      placeOf(token),
    )
  }
  if (!TypeGuards.isPropertyAccessToken(token) || token.variable) throw unreadable(token)
  const path = token.props.map(prop => {
    if (TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) || TypeGuards.isNumberToken(prop)) {
      return String(prop.content)
    }
    throw unreadable(token)
  })
  return read(path, use, placeOf(token))
}

function unreadable(token: Token): LiquidFault {
  return new LiquidFault(`「${token.getText()}」は書けません。項目の名前を書いてください`, placeOf(token))
}

function placeOf(token: Token): Position {
  const lines = token.input.slice(0, token.begin).split('\n')
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1]
}

/** Soft line breaks vanish beside Japanese characters and tags, and are spaces between Latin words. */
function withoutLineBreaks(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*\n[ \t]*/gu, (gap: string, at: number) => {
    const around = text.slice(at - 1, at) + text.slice(at + gap.length, at + gap.length + 1)
    return /^[\x21-\x7e]{2}$/u.test(around) && !/[{}%]/u.test(around) ? ' ' : ''
  })
}
