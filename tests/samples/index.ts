import {type Topic, topics} from '../../src/catalogue/index.ts'

/** The sample facts of a clause. */
export interface Sample {
  /** Every field of its own, each with a fact. */
  readonly full: Readonly<Record<string, unknown>>
  /** Further facts, so that every way of stating something is there at least once. */
  readonly variants: readonly Readonly<Record<string, unknown>>[]
}

/** The sample facts of all clauses. */
export const samples: Readonly<Record<Topic, Sample>> = Object.fromEntries(
  await Promise.all(topics.map(async topic => [topic, (await import(`./${topic}.ts`)) as Sample])),
) as Record<Topic, Sample>
