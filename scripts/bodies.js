/**
 * Writes the bodies of the examples' whitepapers, without cover and contents, to `.build/bodies`: what is linted as prose.
 * Cover lines are no sentences.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'

mkdirSync('.build/bodies', {recursive: true})
for (const slug of readdirSync('examples')) {
  const path = `examples/${slug}/whitepaper.md`
  if (!existsSync(path)) continue
  const [, ...sections] = readFileSync(path, 'utf8').split(/^(?=## )/mu)
  const body = sections.filter(section => !section.startsWith('## 目次'))
  writeFileSync(`.build/bodies/${slug}.md`, body.join(''))
}
