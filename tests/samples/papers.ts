import fc from 'fast-check'
import {type Topic, topics} from '../../src/catalogue/index.ts'
import type {Clause} from '../../src/clauses/index.ts'
import {type OutlinePreset, presetSections, type Whitepaper, whitepaper} from '../../src/whitepaper/index.ts'
import {samples} from './index.ts'
import {parts, registry} from './paper.ts'

const optional = Object.keys(parts).filter(name => !Object.hasOwn(registry, name)) as (keyof typeof parts)[]

/** Some of the facts of a sample of a clause, one at least. */
const clauseOf = (topic: Topic): fc.Arbitrary<Clause> => {
  const {full, variants} = samples[topic]
  return fc
    .constantFrom(full, ...variants)
    .chain(facts =>
      fc.subarray(Object.keys(facts), {minLength: 1}).map(names => names.map(name => [name, facts[name]])),
    )
    .map(entries => ({clause: topic, facts: Object.fromEntries(entries)}) as unknown as Clause)
}

/** Papers of every shape, with any of the samples' facts. */
export const papers: fc.Arbitrary<Whitepaper> = fc
  .record({
    clauses: fc.subarray([...topics], {minLength: 1}).chain(some => fc.tuple(...some.map(clauseOf))),
    names: fc.subarray(optional),
    preset: fc.constantFrom(...(Object.keys(presetSections) as OutlinePreset[])),
  })
  .map(({clauses, names, preset}) =>
    whitepaper({
      ...registry,
      responsibilities: parts.responsibilities,
      ...Object.fromEntries(names.map(name => [name, parts[name]])),
      clauses,
      outline: {preset},
    }),
  )
