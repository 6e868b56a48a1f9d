import {createHash} from 'node:crypto'
import {toDocx, toMarkdown} from 'iso27017-whitepaper'
import paper from '../../examples/lensawriter/whitepaper.ts'

/** SHA-256 of the files that `project/fingerprint.js` has to find on every host: those that the sources write. */
export const expected: Readonly<Record<'markdown' | 'docx', string>> = {
  markdown: sha256(toMarkdown(paper)),
  docx: sha256(await toDocx(paper)),
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
