import type {Topic} from '../catalogue/index.ts'
import type {Answer, Stated} from '../facts/index.ts'

/** What a vendor states about one control: its topic, and facts or an answer in their place. */
export interface Clause<Name extends Topic = Topic, Facts = object> {
  /** The topic: the name of the builder that made it. */
  readonly clause: Name
  /** The facts as given; checked when they become part of a paper. */
  readonly facts: Stated<Facts> | Answer
}

/** Makes a clause. Facts are checked as a whole paper, so that every problem is told at once. */
export function clause<Name extends Topic, Facts>(name: Name, facts: Stated<Facts> | Answer): Clause<Name, Facts> {
  return {clause: name, facts}
}
