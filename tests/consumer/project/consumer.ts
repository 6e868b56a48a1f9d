import {type Bytes, backup, toDocx, toMarkdown, toMdast, type Whitepaper, whitepaper} from 'iso27017-whitepaper'

const paper: Whitepaper = whitepaper({
  service: {name: 'Demo', kind: 'クラウドサービス'},
  provider: {name: 'デモ株式会社'},
  clauses: [backup({schedule: {every: 'day'}})],
})

export const markdown: string = toMarkdown(paper)
export const root: 'root' = toMdast(paper).type
export const docx: Bytes = await toDocx(paper)
export const start: Uint8Array = docx.subarray(0, 2)
