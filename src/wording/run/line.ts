import type {Line, Piece} from '../program.ts'
import {conditionOf, type Holds} from './condition.ts'
import type {Frame} from './frame.ts'
import {readerOf, spokenOf} from './read.ts'
import {Absent, isSaid, Saying, type Spoken} from './said.ts'

/** Says a line of what is in a frame. */
export type Say = (frame: Frame) => Said | Absent

type Said = Exclude<Spoken, null | Absent>

/** The function of a line of the template at `origin`. */
export function lineOf({at: [line, column], pieces}: Line, origin: string): Say {
  const absent = new Absent(`${origin}:${line}:${column}`)
  const [only] = pieces
  if (pieces.length === 1 && typeof only === 'string') return () => only
  const add = addersOf(pieces, absent)
  return frame => {
    const saying = new Saying()
    return add(saying, frame) ?? saying.said
  }
}

/** Adds to what is said; what keeps it from being said, if anything. */
type Add = (saying: Saying, frame: Frame) => Absent | undefined

function addersOf(pieces: readonly Piece[], absent: Absent): Add {
  const all = pieces.map(piece => adderOf(piece, absent))
  return (saying, frame) => {
    for (const add of all) {
      const failed = add(saying, frame)
      if (failed) return failed
    }
    return undefined
  }
}

function adderOf(piece: Piece, absent: Absent): Add {
  if (typeof piece === 'string') {
    return saying => {
      saying.add(piece)
      return undefined
    }
  }
  if (piece[0] === 'print') {
    const [root, reading] = piece[1]
    const read = readerOf(reading)
    return (saying, frame) => {
      const spoken = spokenOf(read(frame[root], frame.speaker))
      if (spoken === null) return absent
      if (!isSaid(spoken)) return spoken
      saying.add(spoken)
      return undefined
    }
  }
  const cases = piece[1].map(([condition, inner]): [Holds, Add] => [conditionOf(condition), addersOf(inner, absent)])
  const otherwise = addersOf(piece[2], absent)
  return (saying, frame) => {
    for (const [holds, add] of cases) if (holds(frame)) return add(saying, frame)
    return otherwise(saying, frame)
  }
}
