import type {Comparison, Condition, Operand} from '../program.ts'
import type {Frame} from './frame.ts'
import {readerOf} from './read.ts'

/** Whether a condition holds. */
export type Holds = (frame: Frame) => boolean

/** The function of a condition. */
export function conditionOf(condition: Condition): Holds {
  switch (condition[0]) {
    case 'given': {
      const value = operandOf(condition[1])
      return frame => isTrue(value(frame))
    }
    case 'not': {
      const holds = conditionOf(condition[1])
      return frame => !holds(frame)
    }
    case 'and':
    case 'or': {
      const [operator, one, other] = condition
      const [first, second] = [conditionOf(one), conditionOf(other)]
      return operator === 'and' ? frame => first(frame) && second(frame) : frame => first(frame) || second(frame)
    }
    default: {
      const [operator, left, right] = condition
      // Nothing is more or less than `nil` as such.
      if (isOrder(operator) && (isNil(left) || isNil(right))) return () => false
      const [one, other] = [operandOf(left), operandOf(right)]
      const compare = comparisons[operator]
      return frame => compare(one(frame) ?? null, other(frame) ?? null)
    }
  }
}

function isOrder(operator: Comparison): boolean {
  return operator.startsWith('<') || operator.startsWith('>')
}

function isNil(operand: Operand): boolean {
  return operand[0] === 'constant' && operand[1] === null
}

/** What Liquid takes for true: everything but `false` and nothing. */
function isTrue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

function operandOf(operand: Operand): (frame: Frame) => unknown {
  if (operand[0] === 'constant') {
    const [, constant] = operand
    return () => constant
  }
  const [root, reading] = operand
  const read = readerOf(reading)
  return frame => read(frame[root], frame.speaker)
}

type Compare = (one: unknown, other: unknown) => boolean

/** Comparisons as JavaScript makes them, as Liquid does; a record is neither more nor less than anything. */
const comparisons: Readonly<Record<Comparison, Compare>> = {
  '==': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '<': ordered((one, other) => one < other),
  '<=': ordered((one, other) => one <= other),
  '>': ordered((one, other) => one > other),
  '>=': ordered((one, other) => one >= other),
  contains: (one, other) => typeof one === 'string' && one.includes(String(other)),
}

function ordered(compare: (one: number, other: number) => boolean): Compare {
  return (one, other) => (typeof one !== 'object' || one === null ? compare(one as number, other as number) : false)
}
