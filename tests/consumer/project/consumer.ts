import {backup, toDocx, toMarkdown, toMdast, whitepaper} from 'iso27017-whitepaper'

const paper = whitepaper({
  service: {name: 'Demo', kind: 'クラウドサービス'},
  provider: {name: 'デモ株式会社'},
  clauses: [backup({schedule: {every: 'day'}})],
})

export const markdown: string = toMarkdown(paper)
export const root: 'root' = toMdast(paper).type
export const docx: Uint8Array = await toDocx(paper)
