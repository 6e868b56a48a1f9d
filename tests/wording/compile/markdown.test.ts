import {describe, expect, it} from 'vitest'
import {parseTemplate} from '../../../src/wording/compile/index.ts'
import {faultLine} from '../compiled.ts'

/** Where and what is wrong with a template whose fifth line begins with `body`; nothing when it can be read. */
function faultOf(body: string): string | undefined {
  const {faults} = parseTemplate('clauses/backup.md', `# バックアップ\n\n## scope\n\n${body}\n`)
  for (const {file} of faults) expect(file).toBe('clauses/backup.md')
  const [fault, more] = faults
  expect(more).toBeUndefined()
  return fault && faultLine(fault)
}

const tag = (name: string) => `{% ${name} %}は使えません。使えるのはif、unless、case、commentだけです`

describe('a template', () => {
  it.each([
    '{{ scope }}を取得しています。',
    '{% if scope %}あり{% elsif schedule %}別{% else %}なし{% endif %}',
    '{% unless scope %}なし{% endunless %}',
    '{% case scope %}{% when 1 %}一{% else %}他{% endcase %}',
    '{% comment %}覚え書き{% endcomment %}文。',
    '- {{ scope.each }}',
    '1. {{ scope.each }}',
    '| 対象 | 頻度 |\n|-|-|\n| {{ scope.each }} | {{ schedule }} |',
    '<!-- 覚え書き -->',
  ])('takes %s', body => {
    expect(faultOf(body)).toBeUndefined()
  })

  it.each([
    ['{% for a in scope %}{{ a }}{% endfor %}', `5:1 ${tag('for')}`],
    ['文。{% assign a = 1 %}', `5:3 ${tag('assign')}`],
    ["{% include 'x' %}", `5:1 ${tag('include')}`],
    ["{% render 'x' %}", `5:1 ${tag('render')}`],
    ["{% layout 'x' %}", `5:1 ${tag('layout')}`],
    ['{% capture a %}x{% endcapture %}', `5:1 ${tag('capture')}`],
    ['{% raw %}x{% endraw %}', `5:1 ${tag('raw')}`],
    ['{% tablerow a in scope %}{% endtablerow %}', `5:1 ${tag('tablerow')}`],
    ['{% increment a %}', `5:1 ${tag('increment')}`],
    ['{% liquid assign a = 1 %}', `5:1 ${tag('liquid')}`],
    ['{% echo scope %}', `5:1 ${tag('echo')}`],
    ['一行目\n二行目{% foo %}', `6:4 ${tag('foo')}`],
    ['- 項目\n- {% foo %}', `6:3 ${tag('foo')}`],
    ['- 項目\n  続き{% foo %}', `6:5 ${tag('foo')}`],
    ['| a | b |\n|-|-|\n| c | {% foo %} |', `7:7 ${tag('foo')}`],
    ['{{ scope | upcase }}', '5:1 フィルタ「upcase」は使えません。語形は「.」で指定してください'],
    ['{% if scope | size %}x{% endif %}', '5:1 フィルタ「size」は使えません。語形は「.」で指定してください'],
    ['{{ scope', '5:1 {% … %}または{{ … }}が閉じられていません（output "{{ scope" not closed）'],
    ['{% if scope %}x', '5:1 {% … %}または{{ … }}が閉じられていません（tag {% if scope %} not closed）'],
    ['**強調**', '5:1 強調、リンクなどの記法は書けません。文字と{{ … }}だけを書いてください'],
    ['[規約](https://example.com)', '5:1 強調、リンクなどの記法は書けません。文字と{{ … }}だけを書いてください'],
    ['`{{ scope }}`', '5:1 強調、リンクなどの記法は書けません。文字と{{ … }}だけを書いてください'],
    ['a<br>b', '5:1 強調、リンクなどの記法は書けません。文字と{{ … }}だけを書いてください'],
    ['> 引用', '5:1 テンプレートに書けない要素です（blockquote）。段落、箇条書き、表だけが書けます'],
    ['```\n{{ scope }}\n```', '5:1 テンプレートに書けない要素です（code）。段落、箇条書き、表だけが書けます'],
    ['<script>x</script>', '5:1 テンプレートに書けない要素です（html）。段落、箇条書き、表だけが書けます'],
    ['- 一\n\n  二', '5:1 箇条書きの項目には1つの段落だけを書いてください'],
    ['- 一\n  - 二', '5:1 箇条書きの項目には1つの段落だけを書いてください'],
  ])('refuses %s', (body, fault) => {
    expect(faultOf(body)).toBe(fault)
  })

  it('refuses a condition that can’t be read, in its own line', () => {
    expect(faultOf('文。\n\n### if scope | size\n\n文。')).toMatch(/^7:8 フィルタ「size」は使えません/u)
  })

  it('has sections, variants, conditions and breaks', () => {
    const template = parseTemplate(
      'x.md',
      '# 題名\n\n前置きは読まれません。\n\n## a, b = 主題／実施\n\n既定。\n\n### notProvided\n\nなし。\n\n### if a == "x"\n\n条件。\n\n---\n\n## c\n\n文。\n\n## value kind\n\n### default\n\n- x：エックス\n\n### short\n\n略。',
    )
    expect(template.subject).toBe('題名')
    expect(template.sections.map(({names, subject, act, pause, at}) => ({names, subject, act, pause, at}))).toEqual([
      {names: ['a', 'b'], subject: '主題', act: '実施', pause: true, at: [5, 1]},
      {names: ['c'], subject: undefined, act: undefined, pause: false, at: [19, 1]},
    ])
    expect(template.sections[0]?.variants.map(({name, condition}) => [name, condition !== undefined])).toEqual([
      ['', false],
      ['notProvided', false],
      ['if a == "x"', true],
    ])
    expect(template.values.get('kind')?.forms.map(form => form.names)).toEqual([['default'], ['short']])
  })

  it('tells all its faults at once', () => {
    const {faults} = parseTemplate('x.md', '## a\n\n**強調**\n\n> 引用\n\n### if a | size\n\n{{ a')
    expect(faults.map(({at: [line]}) => line)).toEqual([3, 5, 7, 9])
  })

  it('is read in time that grows with its length', () => {
    const started = performance.now()
    parseTemplate('x.md', `## a\n\nx${' '.repeat(90_000)}y`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
