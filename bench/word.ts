import {toDocx, toMdast} from 'iso27017-whitepaper'
import {docxDirect} from './docxDirect.ts'
import {minima, report} from './measure.ts'
import {papers} from './papers.ts'
import {withoutContents} from './withoutContents.ts'

/** Word files beside the same tree written with the package docx, with nothing of ours between. */
export async function benchWord(): Promise<void> {
  console.log('\nTree → Word')
  for (const [name, paper] of Object.entries(papers)) {
    const tree = toMdast(paper)
    const plain = withoutContents(tree)
    const least = await minima(
      {direct: () => docxDirect(plain), plain: () => toDocx(plain), pages: () => toDocx(tree)},
      5,
      2,
    )
    report(`${name}, without contents`, least.plain, 'docx driven directly', least.direct, 1)
    report(`${name}, with page numbers`, least.pages, 'docx driven directly', least.direct)
  }
}
