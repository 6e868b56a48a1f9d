import {describe, expect, it} from 'vitest'
import {backup, incident, labelling} from '../../src/clauses/index.ts'
import {toMdast} from '../../src/document/index.ts'
import {notProvided} from '../../src/facts/index.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import {WhitepaperError} from '../../src/schema/index.ts'
import {type Whitepaper, whitepaper} from '../../src/whitepaper/index.ts'
import {openTemplates, ownTemplate} from '../../src/wording/open.ts'

const paperWith = (wording: Record<string, string>): Whitepaper =>
  whitepaper({
    service: {name: 'サンプルクラウド', kind: '文書管理サービス'},
    provider: {name: 'サンプル株式会社'},
    terms: {partner: '協力会社'},
    clauses: [
      backup({
        scope: ['システム'],
        schedule: {every: 'day'},
        retention: {generations: 35},
        restoreTest: {every: 'year'},
      }),
      incident({report: {severity: 'major', within: {hours: 24, from: 'confirmation'}, channels: ['mail']}}),
      labelling(notProvided()),
    ],
    wording,
  })

const lines = (wording: Record<string, string>): string[] => {
  const paper = paperWith(wording)
  try {
    toMdast(paper)
    return []
  } catch (error) {
    if (!(error instanceof WhitepaperError)) throw error
    return error.message.split('\n').slice(1)
  }
}

const first = '## scope, schedule, method, retention\n\n'
const scope =
  '{% if scope %}{{ scope }}{% endif %}{% if schedule %}{{ schedule }}{% endif %}{% if retention %}{{ retention }}{% endif %}{% if method.with %}{{ method.with }}{% endif %}'

describe('a paper’s own wording', () => {
  it('replaces a passage, and leaves the others as they are', () => {
    const markdown = toMarkdown(
      paperWith({
        'clauses/backup.md': '## restoreTest = 復元試験／実施\n\n{{ terms.partner }}が{{ restoreTest }}試しています。',
      }),
    )
    expect(markdown).toContain('協力会社が年1回試しています。')
    expect(markdown).toContain('35世代分を保持しています。')
    expect(markdown).not.toContain('復元試験を')
  })

  it('replaces forms of values wherever they are printed', () => {
    const markdown = toMarkdown(
      paperWith({
        'values/retention.md':
          '## default\n\n{% if generations %}{{ generations }}個を{% else %}期間を定めて{% endif %}',
      }),
    )
    expect(markdown).toContain('35個を保持しています。')
  })

  it('stays where the passages that it replaces stood', () => {
    const names = (path: string, text: string) =>
      openTemplates({[path]: text})(path).sections.map(section => section.names.join())
    const ours = ownTemplate('clauses/backup.md').sections.map(section => section.names.join())
    expect(names('clauses/backup.md', '## storage\n\n{{ storage.at }}')).toEqual(ours)
    expect(names('clauses/backup.md', '## remarks\n\n文。').at(-1)).toBe('remarks')
    expect(names('clauses/backup.md', '## scope, encryption\n\n文。')).toEqual([
      'scope,encryption',
      ...ours.filter(name => !/scope|encryption/u.test(name)),
    ])
  })

  it('doesn’t change the wording of other papers', () => {
    const before = toMarkdown(paperWith({}))
    toMarkdown(paperWith({'values/retention.md': '## default\n\n{% if generations %}{{ generations }}個を{% endif %}'}))
    expect(toMarkdown(paperWith({}))).toBe(before)
  })

  it('is refused with file, line and column, everything at once', () => {
    expect(
      lines({
        'clauses/backup.md': `${first}${scope}{{ scpe }}\n\n## restoreTest\n\n年1回の\n試験を{{ terms.custmer }}が{{ restoretest }}実施しています。`,
        'clauses/bakcup.md': '## scope\n\n文。',
        'clauses/incident.md': '## rules\n\n{% for rule in rules %}{{ rule }}{% endfor %}',
        'values/retention.md': '## default\n\n{{ generation }}世代',
        'document/purpose.md': '文。',
        '../../package.json': '{}',
      }),
    ).toMatchInlineSnapshot(`
      [
        "- wording.clauses/bakcup.md:1:1（文言 › clauses/bakcup.md › 1行1桁）：「clauses/bakcup.md」というテンプレートはありません。「clauses/backup.md」のように、templates/jaの中のパスを書いてください",
        "- wording.clauses/incident.md:3:1（文言 › clauses/incident.md › 3行1桁）：{% for %}は使えません。使えるのはif、unless、case、commentだけです",
        "- wording.document/purpose.md:1:1（文言 › document/purpose.md › 1行1桁）：「## 項目名」の見出しがありません。見出しの下に文を書いてください",
        "- wording.../../package.json:1:1（文言 › ../../package.json › 1行1桁）：「../../package.json」というテンプレートはありません。「clauses/backup.md」のように、templates/jaの中のパスを書いてください",
        "- wording.clauses/backup.md:3:174（文言 › clauses/backup.md › 3行174桁）：「scpe」という項目はありません",
        "- wording.clauses/backup.md:8:7（文言 › clauses/backup.md › 8行7桁）：「terms.custmer」という項目はありません",
        "- wording.clauses/backup.md:8:27（文言 › clauses/backup.md › 8行27桁）：「restoretest」という項目はありません",
        "- wording.clauses/backup.md:5:1（文言 › clauses/backup.md › 5行1桁）：「restoreTest」がこの見出しの文に出てきません",
        "- wording.values/retention.md:3:4（文言 › values/retention.md › 3行4桁）：「generation」という項目はありません",
      ]
    `)
  })

  it('must tell every fact that it takes the place of', () => {
    expect(lines({'clauses/backup.md': '## scope\n\n{{ scope }}を取得しています。'})).toMatchInlineSnapshot(`
      [
        "- wording.clauses/backup.md:1:1（文言 › clauses/backup.md › 1行1桁）：「schedule」（取得の頻度）を述べる文がありません",
        "- wording.clauses/backup.md:1:1（文言 › clauses/backup.md › 1行1桁）：「method」（方式と形式）を述べる文がありません",
        "- wording.clauses/backup.md:1:1（文言 › clauses/backup.md › 1行1桁）：「retention」（保持）を述べる文がありません",
      ]
    `)
  })

  it.each([
    ['a passage of no fact', {'clauses/backup.md': '## backups\n\n{{ backups }}'}, '「backups」という項目はありません'],
    ['a heading that can’t be read', {'clauses/backup.md': '## **scope**\n\n文。'}, '見出しに項目の名前がありません'],
    [
      'a value that no clause has',
      {'clauses/incident.md': '## value phse\n\n### default\n\n文。'},
      '「value phse」という値の種類はありません',
    ],
    [
      'a dictionary that lacks a word',
      {'values/channelKind.md': '## default\n\n- mail：電子メール'},
      '「phone」の書き方がありません',
    ],
    ['markup', {'clauses/backup.md': `${first}**${scope}**`}, '強調、リンクなどの記法は書けません'],
    ['a filter', {'clauses/backup.md': `${first}{{ scope | upcase }}`}, 'フィルタ「upcase」は使えません'],
    ['a file of no folder', {'backup.md': '## scope\n\n文。'}, 'というテンプレートはありません'],
    ['a name that every object has', {constructor: 'x'}, 'というテンプレートはありません'],
    ['a hidden character', {'clauses/backup.md': `${first}${scope}\u202e`}, 'U+202E'],
    ['a token of ours', {'clauses/backup.md': `${first}${scope}\ue0000\ue001`}, 'U+E000'],
  ])('can’t hold %s', (_, wording, fault) => {
    expect(lines(wording as unknown as Record<string, string>).join('\n')).toContain(fault)
  })

  it('that has no words for a value says so, with its place, and nothing is written', () => {
    const paper = paperWith({
      'values/retention.md': '## length\n\n### if days\n\n{{ days }}日間\n\n## default\n\n{{ self.length }}',
    })
    expect(() => toMarkdown(paper)).toThrow(
      /^templates\/ja\/clauses\/backup\.md:\d+:\d+: 語形「length」に、この値に当てはまる文がありません/u,
    )
  })

  it('is refused before anything is written', async () => {
    const paper = paperWith({'clauses/backup.md': '## scope\n\n{{ nope }}'})
    expect(() => toMarkdown(paper)).toThrow(WhitepaperError)
    await expect(toDocx(paper)).rejects.toThrow(WhitepaperError)
  })
})

it('a template of ours that isn’t there is an error', () => {
  expect(() => ownTemplate('clauses/nope.md')).toThrow('no template')
})
