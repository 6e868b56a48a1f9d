import type {Topic} from '../catalogue/index.ts'
import type {Answer, Stated} from '../facts/index.ts'

/** What a vendor states about one control: its topic, and facts or an answer in their place. */
export interface Clause<T extends Topic = Topic, Facts = object> {
  /** The topic: the name of the builder that made it. */
  readonly clause: T
  /** The facts as given; checked when they become part of a paper. */
  readonly facts: Stated<Facts> | Answer
}

/** Makes a clause. Facts are checked as a whole paper, so that every problem is told at once. */
export function clause<T extends Topic, Facts>(name: T, facts: Stated<Facts> | Answer): Clause<T, Facts> {
  return {clause: name, facts}
}
