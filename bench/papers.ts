import {freeze, type Whitepaper, type WhitepaperFacts} from 'iso27017-whitepaper'
import elink from '../examples/elink/whitepaper.ts'
import lensawriter from '../examples/lensawriter/whitepaper.ts'
import narrativebook from '../examples/narrativebook/whitepaper.ts'
import superstream from '../examples/superstream-nx-cloud/whitepaper.ts'
import sustaina from '../examples/sustaina-cloud/whitepaper.ts'

/** The five example papers, by name. */
export const papers: Readonly<Record<string, Whitepaper>> = {elink, lensawriter, narrativebook, superstream, sustaina}

/** The facts of a paper, as they were before they were checked. */
export async function factsOf(paper: Whitepaper): Promise<WhitepaperFacts> {
  const {facts} = await freeze(paper)
  return facts as unknown as WhitepaperFacts
}

/** The facts of a long paper: an example's, with sections of the vendor's own, of 2.3 kB of Markdown each. */
export async function withOwnSections(count: number): Promise<WhitepaperFacts> {
  const facts = await factsOf(superstream)
  const own = Array.from({length: count}, (_, index) => ({
    title: `付録${index + 1}`,
    parts: [{prose: prose(index + 1)}],
  }))
  return {...facts, outline: {...facts.outline, sections: [...(facts.outline?.sections ?? []), ...own]}}
}

function prose(number: number): string {
  const sentence = `運用手順${number}では、担当者が記録を確認し、[手順書](https://example.com/${number})に沿って結果を残します。`
  const paragraph = sentence.repeat(5)
  const items = Array.from({length: 6}, (_, item) => `- 確認項目${item + 1}：${sentence}`)
  const rows = Array.from({length: 6}, (_, row) => `| 項目${row + 1} | 毎月${row + 1}日 | 担当部門が確認 |`)
  return [
    paragraph,
    items.join('\n'),
    ['| 項目 | 時期 | 内容 |', '| --- | --- | --- |', ...rows].join('\n'),
    paragraph,
  ].join('\n\n')
}
