import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {backup, incident, labelling} from '../../src/clauses/index.ts'
import {toMdast, whitepaper} from '../../src/document/index.ts'
import {notProvided} from '../../src/facts/index.ts'
import {compare, describe as describeChange, revise, revisionNotice} from '../../src/index.ts'
import {toDocx, toMarkdown} from '../../src/render/index.ts'
import {WhitepaperError} from '../../src/schema/index.ts'
import {type Whitepaper, whitepaper as withoutWording} from '../../src/whitepaper/index.ts'
import {problemsInOverlay, wordingOf} from '../../src/wording/overlay.ts'
import {ownWording} from '../../src/wording/own.ts'
import {templates} from '../../src/wording/registry.ts'
import {laid} from '../../src/wording/template.ts'
import {ownTerms} from '../../src/wording/terms.ts'
import {clauses, parts} from '../samples/paper.ts'

const paperWith = (wording: Record<string, string>, make = whitepaper): Whitepaper =>
  make({
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
  try {
    paperWith(wording)
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
    const ours = ownWording.template('clauses/backup.md').sections.map(({names}) => ({names}))
    const names = (...replaced: string[]) => laid(ours, [{names: replaced}]).map(section => section.names.join())
    const before = ours.map(section => section.names.join())
    expect(names('storage')).toEqual(before)
    expect(names('remarks').at(-1)).toBe('remarks')
    expect(names('scope', 'encryption')).toEqual([
      'scope,encryption',
      ...before.filter(name => !/scope|encryption/u.test(name)),
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
    ['more than anybody wrote', {'clauses/backup.md': 'x'.repeat(60_000)}, '60000文字あります'],
    ['a token of ours', {'clauses/backup.md': `${first}${scope}\ue0000\ue001`}, 'U+E000'],
  ])('can’t hold %s', (_, wording, fault) => {
    expect(lines(wording as unknown as Record<string, string>).join('\n')).toContain(fault)
  })

  it('is refused together with what else is wrong', () => {
    const facts = {service: {name: 'x'}, clauses: [], wording: {'clauses/backup.md': '## scope\n\n{{ nope }}'}}
    try {
      whitepaper(facts as never)
      expect.unreachable()
    } catch (error) {
      const paths = (error as WhitepaperError).problems.map(problem => problem.path)
      expect(paths).toEqual(expect.arrayContaining(['service.kind', 'provider', 'wording.clauses/backup.md:3:4']))
    }
  })

  it('that has no words for a value, or prints one that isn’t there, says so with its place', () => {
    expect(
      lines({
        'values/retention.md': '## length\n\n### if days\n\n{{ days }}日間\n\n## default\n\n{{ self.length }}',
        'values/deadline.md': '## default\n\n{{ rule }}に従って',
      }),
    ).toEqual([
      '- wording.values/retention.md:1:1（文言 › values/retention.md › 1行1桁）：語形「length」に、この値に当てはまる文がありません',
      '- wording.values/deadline.md:3:1（文言 › values/deadline.md › 3行1桁）：値のない項目を文に入れようとしました。{% if … %}で囲んでください',
    ])
  })

  it('that would never end is refused', () => {
    const circle = '## default\n\n{{ self.length }}\n\n## length\n\n{% if days %}{{ self }}{% endif %}'
    expect(lines({'values/retention.md': circle}).map(line => line.replace(/^.*：/u, ''))).toEqual([
      '語形「default」が自分自身を述べています。終わりがありません',
      '語形「length」が自分自身を述べています。終わりがありません',
    ])
  })

  it('that would take a form away is refused', () => {
    expect(lines({'values/duration.md': '## span, default\n\n{{ self.nope }}'}).join()).toContain('nope')
    expect(() => wordingOf({'clauses/incident.md': '## value report: login\n\n### default\n\n文。'})).toThrow(
      '「: notice」のまま',
    )
  })

  it('is refused before anything is written', async () => {
    const wording = {'clauses/backup.md': '## scope\n\n{{ nope }}'}
    expect(() => paperWith(wording)).toThrow(WhitepaperError)
    const paper = paperWith(wording, withoutWording)
    expect(() => toMarkdown(paper)).toThrow(WhitepaperError)
    expect(() => toMdast(paper)).toThrow('「nope」という項目はありません')
    await expect(toDocx(paper)).rejects.toThrow(WhitepaperError)
  })

  it('leaves a draft that can’t be written yet a paper', () => {
    const wording = {'values/schedule.md': '## cell\n\n{% if every %}{{ every }}{% endif %}'}
    expect(() =>
      whitepaper({
        service: {name: 'サンプルクラウド', kind: '文書管理サービス'},
        provider: {name: 'サンプル株式会社'},
        outline: {sections: [{title: 'A', parts: ['scope']}]},
        clauses: [backup({schedule: {every: 'day'}})],
        wording,
      }),
    ).not.toThrow()
  })
})

describe('our own text laid over ours', () => {
  const folder = new URL('../../templates/ja/', import.meta.url)
  const paths = [...templates().keys()]
  const text = (path: string) => readFileSync(new URL(path, folder), 'utf8')

  it('says the same', () => {
    const paper = {...parts, clauses, outline: {preset: 'byTopic'}} as const
    const wording = Object.fromEntries(paths.map(path => [path, text(path)]))
    expect(toMarkdown(whitepaper({...paper, wording}))).toBe(toMarkdown(whitepaper(paper)))
  })

  it.each(paths)('is taken: %s', path => {
    expect(problemsInOverlay({[path]: text(path)}, ownTerms)).toEqual([])
  })

  it.each(paths)('is refused with its place where it names something unknown: %s', path => {
    const lines = text(path).split('\n')
    const name = /\{\{ [a-zA-Z.]+ \}\}/u
    const at = lines.findIndex(line => name.test(line))
    // A file of words alone has no names: one in the place of a word.
    const broken = lines.map((line, index) => (index === at ? line.replace(name, '{{ nope }}') : line))
    if (at < 0) broken.push('## other', '', '{{ nope }}', '')
    const found = problemsInOverlay({[path]: broken.join('\n')}, ownTerms).map(problem => problem.path)
    expect(found.map(place => place.replace(/:\d+$/u, ''))).toContain(
      `wording.${path}:${at < 0 ? broken.length - 1 : at + 1}`,
    )
  })
})

describe('the wording of changes', () => {
  const changesWith = (wording: Record<string, string>) => {
    const {service, provider, terms} = paperWith({})
    const own = {partner: terms.partner ?? ''}
    const before = whitepaper({
      service,
      provider,
      terms: own,
      clauses: [backup({retention: {generations: 7}})],
      wording,
    })
    return compare(before, paperWith(wording))
  }

  it('is the paper’s own in every sentence about it', () => {
    const place = {'revisions/changes.md': '## place\n\n{% if section %}［{{ section }}］{% endif %}{{ within }}'}
    const described = changesWith(place).map(change => describeChange(change, {wording: place}))
    expect(described.join()).toContain('「情報のバックアップ」')
    const guarded = {'revisions/changes.md': '## place\n\n{% if section %}［{{ section }}］{% endif %}'}
    expect(
      changesWith(guarded)
        .map(change => describeChange(change, {wording: guarded}))
        .join(),
    ).toContain('［情報のバックアップ］')
    const own = paperWith({
      'revisions/changes.md': '## first\n\n最初の版',
      'revisions/notice.md': '## title\n\n「{{ paper }}」を改めました',
    })
    expect(revise(own, {date: '2026-04-01'}).revisions.at(-1)?.changes).toEqual(['最初の版'])
    expect(JSON.stringify(revisionNotice([], own))).toContain('を改めました')
  })

  it('gives way to ours where it would print what a change doesn’t have', () => {
    const wording = {'revisions/changes.md': '## changed\n\n{{ place }}：{{ noun }}を{{ before }}→{{ after }}\n'}
    const [change] = changesWith(wording)
    const own = (words: object) =>
      change && describeChange({...change, kind: 'changed', words} as typeof change, {wording})
    expect(own({noun: '用語', before: ['「甲」'], after: ['「乙」'], within: '本書'})).toBe('本書：用語を「甲」→「乙」')
    expect(own({noun: '用語', after: ['「乙」']})).toBe('用語を「乙」に変更')
  })

  it('is refused where it names what isn’t there, by whatever is asked to use it', () => {
    const wording = {'revisions/changes.md': '## first\n\n{{ nope }}'}
    expect(() => describeChange({} as never, {wording})).toThrow(WhitepaperError)
    expect(lines(wording)).toEqual([
      '- wording.revisions/changes.md:3:4（文言 › revisions/changes.md › 3行4桁）：「nope」という項目はありません',
    ])
  })
})
