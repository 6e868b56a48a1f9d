import {describe, expect, it} from 'vitest'
import {actSchema, headingSchema, itemSchema, nameSchema, partySchema, thingSchema} from '../../src/facts/index.ts'
import {faultOfPhrase} from '../../src/facts/text.ts'
import {visible} from '../../src/schema/characters.ts'

const messages = (schema: typeof thingSchema, text: unknown) =>
  schema.safeParse(text).error?.issues.map(issue => issue.message) ?? []

describe('a thing', () => {
  it.each([
    ...[
      'バックアップ',
      'システム',
      'ログ',
      'ウイルスの検知',
      'お客様のデータ',
      'AES-256',
      '契約者の同意の取得',
      '要員等',
    ],
    // Nouns that end like a particle or a verb.
    ...[
      'テナントごと',
      '利用に関すること',
      'その他のもの',
      '障害のおと',
      '利用者の人',
      'お客様のひと',
      'データのすべて',
    ],
    ...['割り当て', '手当て', '申立て', '割当て', '問合せ', '取扱い', '支払い', '子育て', '目当て', '見立て'],
    ...[
      '駅の近く',
      '操作ログの多く',
      '申込み',
      '申込書の控え',
      '処理の流れ',
      '取りまとめ',
      '見える化',
      '使い方',
      '在り方',
    ],
    ...['おたずねのかた', 'ひらがな', 'おにのくに', 'なに', 'こども', 'へや', '国外', '体内', '旦那', '案内'],
    // 「です」 and 「する」 within a name.
    ...[
      '「ですます」の統一',
      'するする収集',
      'です・ます調の文書',
      'WORLD',
      'ISO/IEC 27017:2015',
      'C++',
      '.NET',
      '#1',
      '-1℃',
    ],
    // Signs of Japanese text: iteration marks, brackets, kanji with variation selectors and beyond the BMP, emoji.
    ...[
      '佐々木',
      '〆切',
      '全機能（一部を除く）',
      '「利用規約」',
      '葛\u{e0100}飾区',
      '𠮷野家',
      '髙﨑',
      '👨‍👩‍👧',
      '①',
      '㈱',
    ],
  ])('can be 「%s」', text => {
    expect(messages(thingSchema, text)).toEqual([])
  })

  it.each([
    // Sentences and predicates.
    ...[
      'ログを収集します',
      'ログを収集しました',
      'ログを収集しません',
      '安全です',
      '安全でした',
      'ご確認ください',
      '収集している',
    ],
    ...[
      'ログを収集する',
      'ログを収集した',
      '収集しない',
      '収集される',
      '利用できる',
      '利用できない',
      '異なる',
      '重要である',
    ],
    ...[
      '定める',
      '用いる',
      '行う',
      '防ぐ',
      '含む',
      '示す',
      '除く',
      '従って',
      '応じて',
      '定めた',
      '行った',
      '含んだ',
      '扱われる',
    ],
    ...['バックアップ。', 'バックアップ。毎日', '必要な', '安全な', '一般的な'],
    // Particles.
    ...[
      'ログを',
      'お客様へ',
      'お客様は',
      'お客様が',
      '東京から',
      '大阪まで',
      '当社より',
      'お客様に',
      '事前に',
      '速やかに',
      '手順にて',
    ],
    ...['お客様と', '契約において', '契約について', '契約による', 'お客様の', '画面で', 'サーバに', '明らかに'],
    // Loose ends.
    ...['ログ、', 'ログ，', 'ログ,', 'ログ・', 'ログ（', 'ログ(', 'ログ「'],
  ])('can’t be 「%s」', text => {
    expect(messages(thingSchema, text)).toHaveLength(1)
  })

  it.each([
    ['', '空の文字列です。内容を書くか、項目ごと省いてください'],
    ['　 ', '空の文字列です。内容を書くか、項目ごと省いてください'],
    ['一行\n二行', '改行は書けません。1行で書いてください'],
    ['一行\r二行', '改行は書けません。1行で書いてください'],
    ['a\tb', 'タブは書けません'],
    [' ログ', '前後に空白があります。取り除いてください'],
    ['ログ　', '前後に空白があります。取り除いてください'],
    ['ログを収集します', '「ます」で終わる述語は書けません。名詞句で書いてください'],
    ['規程に定める', '「定める」で終わる述語は書けません。名詞句で書いてください'],
    ['お客様は', '末尾の助詞「は」は書けません。名詞で終えてください'],
    ['ログ、', '末尾の「、」は書けません。名詞で終えてください'],
    ['毎日。', '文は書けません。「。」を含まない名詞句で書いてください'],
    ['{provider', '波かっこは、{provider}のように用語の名前を囲むときだけ書けます'],
    ['{{ terms }}', '波かっこは、{provider}のように用語の名前を囲むときだけ書けます'],
    ['あ'.repeat(81), '81文字あります。80文字以内で書いてください'],
    ['ﾛｸﾞｲﾝのﾛｸﾞ', '半角カタカナ「ﾛｸﾞｲﾝ」は「ログイン」と書いてください'],
    ['⽤件', '通常と異なる文字「⽤」（U+2F64）が含まれています。「用」に直してください'],
    ['⻑さ', '通常と異なる文字「⻑」（U+2ED1）が含まれています。通常の漢字に直してください'],
    ['か\u3099いよう', '通常と異なる文字「か\u3099」（U+304B、U+3099）が含まれています。「が」に直してください'],
  ])('says what is wrong with %j', (text, message) => {
    expect(messages(thingSchema, text)).toEqual([message])
  })

  it('counts characters as readers do, not UTF-16 units', () => {
    expect(messages(thingSchema, '𠮷'.repeat(80))).toEqual([])
    expect(messages(thingSchema, '𠮷'.repeat(81))).toEqual(['81文字あります。80文字以内で書いてください'])
  })
})

describe('text of every kind', () => {
  const code = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
  const hidden = [
    ...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u009f'],
    ...['\u00ad', '\u061c', '\u200b', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2060', '\u2066'],
    ...['\u2069', '\ufeff', '\ufff9', '\ufdd0', '\ufffe', '\uffff', '\u{1fffe}', '\u{e0041}'],
    ...['\ue000', '\uf8ff', '\u{f0000}', '\u{10fffd}', '\ud800', '\udfff'],
  ]

  it.each(hidden.map(character => [code(character), character]))('never holds %s', (name, character) => {
    for (const schema of [thingSchema, nameSchema, headingSchema, partySchema]) {
      expect(messages(schema, `a${character}b`)).toEqual([
        `文書に書けない文字（${name}）が含まれています。取り除いてください`,
      ])
    }
  })

  it('is shown in messages without them', () => {
    expect(visible('a\u202eb\u0000')).toBe('a[U+202E]b[U+0000]')
    expect(visible('当社👨‍👩‍👧')).toBe('当社👨‍👩‍👧')
  })
})

describe('a name', () => {
  it.each(['サポートセンターです', 'ことばと', 'おたより', 'ﾒｰﾙ便', '定める', 'A・', '{provider}'])(
    'is taken as it is: %s',
    text => {
      expect(messages(nameSchema, text)).toEqual([])
    },
  )

  it('is no sentence', () => {
    expect(messages(nameSchema, 'これは名前です。')).toEqual(['名称に「。」は書けません'])
  })
})

describe('a heading', () => {
  it('takes terms, and no number of lines but one', () => {
    expect(messages(headingSchema, '{serviceName}について')).toEqual([])
    expect(messages(headingSchema, '責任分界点\n')).toHaveLength(1)
    expect(messages(headingSchema, '責任。')).toEqual(['見出しに「。」は書けません'])
  })
})

describe('an act', () => {
  it.each(['ログを収集', 'データをCSV形式で出力', '状態をチェック', '部品を交換々', 'サーバ'])(
    'can be 「%s」',
    text => {
      expect(messages(actSchema as typeof thingSchema, text)).toEqual([])
    },
  )

  it.each([
    'ログの見直し',
    'ログを集め',
    'ログを収集する',
    'OK',
    'ログを収集（日次）',
    'あ'.repeat(41),
    'ログを見直す',
  ])('can’t be 「%s」', text => {
    expect(messages(actSchema as typeof thingSchema, text)).toHaveLength(1)
  })
})

describe('an item', () => {
  it.each(['ログ等', 'ログなど', 'ログ（操作ログ）', 'ログ(操作)'])('has its examples apart: %s', what => {
    expect(itemSchema.safeParse({what, suchAs: ['操作ログ']}).success).toBe(false)
  })
})

it('faults are found in the order in which a reader would mend them', () => {
  expect(faultOfPhrase('ログを収集します。\u202e')).toContain('U+202E')
  expect(faultOfPhrase('ログを収集します。')).toContain('「。」')
})
