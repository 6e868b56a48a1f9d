import {toMarkdown, toMdast, whitepaper} from 'iso27017-whitepaper'
import {minima, report} from './measure.ts'
import {factsOf, papers} from './papers.ts'

/** Facts to Markdown in a process that has done it before, beside writing the finished tree. */
export async function benchMarkdown(): Promise<void> {
  console.log('\nFacts → Markdown, warm')
  for (const [name, paper] of Object.entries(papers)) {
    const facts = await factsOf(paper)
    const tree = toMdast(paper)
    let fresh = paper
    const least = await minima(
      {
        tree: () => toMarkdown(tree),
        facts: () => toMarkdown(whitepaper(facts)),
        check: () => {
          fresh = whitepaper(facts)
        },
        output: () => toMarkdown(fresh),
        again: () => toMarkdown(fresh),
      },
      30,
    )
    report(name, least.facts, 'writing the finished tree', least.tree, 4)
    report('  of which whitepaper()', least.check, 'writing the finished tree', least.tree)
    report('  of which toMarkdown(paper)', least.output, 'writing the finished tree', least.tree)
    report('  toMarkdown(paper) again', least.again, 'writing the finished tree', least.tree)
  }
}
