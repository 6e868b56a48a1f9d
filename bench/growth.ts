import {toDocx, toMarkdown, toMdast, whitepaper} from 'iso27017-whitepaper'
import {minima, ms, report} from './measure.ts'
import {withOwnSections} from './papers.ts'
import {withoutContents} from './withoutContents.ts'

const sizes = [60, 120, 300, 600] as const

/** How each stage grows with the sections of a paper; 1.00 is in proportion. */
export async function benchGrowth(): Promise<void> {
  console.log(`\nGrowth, with ${sizes.join(', ')} sections of the vendor's own`)
  const times: Record<string, number>[] = []
  for (const size of sizes) {
    const facts = await withOwnSections(size)
    const tree = toMdast(whitepaper(facts))
    const plain = withoutContents(tree)
    let fresh = whitepaper(facts)
    const stages = {
      'whitepaper()': () => {
        fresh = whitepaper(facts)
      },
      'toMarkdown(paper)': () => toMarkdown(fresh),
      'toMarkdown(tree)': () => toMarkdown(tree),
      'toDocx(tree without contents)': () => toDocx(plain),
    }
    times.push(await minima(stages, 2, 1))
  }
  const [first, ...later] = times
  for (const stage of Object.keys(first ?? {})) {
    const each = times.map(time => ms(time[stage] as number)).join('')
    const growth = later.map((time, index) => {
      const sections = (sizes[index + 1] as number) / sizes[0]
      return ((time[stage] as number) / (first?.[stage] as number) / sections).toFixed(2)
    })
    console.log(`  ${stage.padEnd(32)}${each}   per section, beside 60: ${growth.join(' ')}`)
  }
  const {'whitepaper()': check = 0, 'toMarkdown(paper)': output = 0} = times.at(-1) ?? {}
  report(`whitepaper(), ${sizes.at(-1)} sections`, check, 'its toMarkdown(paper)', output, 1)
}
