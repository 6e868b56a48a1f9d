import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type * as z from 'zod'
import {
  answerSchema,
  channelSchema,
  countrySchema,
  dateSchema,
  deadlineSchema,
  desksSchema,
  durationSchema,
  featureSchema,
  isAnswer,
  isByPlan,
  itemSchema,
  markdownSchema,
  measureSchema,
  mfaSchema,
  noticeSchema,
  offer,
  placeSchema,
  planned,
  pointerSchema,
  requestSchema,
  retentionSchema,
  reviewSchema,
  scheduleSchema,
  statementOf,
  stepsSchema,
  timeOfDaySchema,
  urlSchema,
} from '../../src/facts/index.ts'

interface Table {
  readonly schema: z.ZodType
  readonly takes: readonly unknown[]
  readonly refuses: readonly unknown[]
}

const tables: Readonly<Record<string, Table>> = {
  duration: {
    schema: durationSchema,
    takes: [{minutes: 30}, {hours: 1}, {days: 365}, {businessDays: 1}, {weeks: 2}, {months: 6}, {years: 10}],
    refuses: [
      {},
      {days: 0},
      {days: -1},
      {days: 1.5},
      {days: '3'},
      {days: Number.NaN},
      {days: Infinity},
      {days: 1e9},
      {days: 1, hours: 1},
      {day: 1},
      3,
      '3日',
    ],
  },
  deadline: {
    schema: deadlineSchema,
    takes: [
      'promptly',
      {rule: '削除サイクル'},
      {hours: 72, from: 'detection', about: true, kind: 'target'},
      {days: 1, from: '削除要請の受理'},
    ],
    refuses: [
      'soon',
      {rule: '手順に従って'},
      {hours: 1, rule: '手順'},
      {from: 'detection'},
      {hours: 1, from: 'detected'},
      {hours: 1, about: false},
      {hours: 1, kind: 'goal'},
    ],
  },
  schedule: {
    schema: scheduleSchema,
    takes: [
      'continuously',
      'regularly',
      'asNeeded',
      {every: 'day'},
      {every: 'year', times: 2, atLeast: true},
      {every: 'day', window: ['22:00', '05:00']},
    ],
    refuses: [
      'daily',
      {every: 'days'},
      {times: 2},
      {every: 'day', times: 1},
      {every: 'day', window: ['24:00', '05:00']},
      {every: 'day', window: ['02:00']},
      {every: 'day', atLeast: false},
    ],
  },
  timeOfDay: {
    schema: timeOfDaySchema,
    takes: ['00:00', '09:30', '23:59'],
    refuses: ['24:00', '9:30', '09:60', '09:30:00', '０９:３０', '09:30\n', ''],
  },
  retention: {
    schema: retentionSchema,
    takes: ['defined', 'certain', {until: '契約の終了'}, {generations: 35}, {generations: 14, days: 14}, {years: 5}],
    refuses: [
      {},
      'forever',
      {days: 1, months: 1},
      {until: '契約が終了するまで'},
      {until: '終了', days: 3},
      {generations: 0},
    ],
  },
  date: {
    schema: dateSchema,
    takes: ['2024-06-17', '2024-06', '2024-02-29', '2000-02-29', '1900-01-01', '2024-12-31'],
    refuses: [
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-13',
      '2024-00-01',
      '2024-6-17',
      '2024/06/17',
      '2024',
      '24-06-17',
      '1899-12-31',
      '0000-01-01',
      '2024-06-17T00:00:00Z',
      '２０２４-０６-１７',
      '2024-06-17\n',
      ' 2024-06-17',
      '令和6年6月17日',
      '2024-04-31',
      '2024-06-00',
    ],
  },
  country: {
    schema: countrySchema,
    takes: ['JP', 'US', 'SG', 'AQ'],
    refuses: ['jp', 'JPN', '日本', 'XX', 'EU', 'UK', 'SU', '', 'J', 'constructor'],
  },
  channel: {
    schema: channelSchema,
    takes: ['mail', 'post', {by: 'screen', name: '管理者画面'}],
    refuses: ['email', 'Mail', {by: 'mail'}, {name: '管理者画面'}, {by: 'screen', name: '画面で'}, [], null],
  },
  pointer: {
    schema: pointerSchema,
    takes: ['manual', 'ref:backup', 'ref:section-1', {to: 'terms', part: '第5条', for: '仕様の変更'}],
    refuses: [
      '',
      'ref:',
      'ref: backup',
      'REF:backup',
      'https://example.com',
      '利用規約',
      'javascript:x',
      'ref:../x',
      '1manual',
      '__proto__',
      'manual\n',
      {part: '第5条'},
      {to: 'terms', part: '第5条に'},
    ],
  },
  desks: {
    schema: desksSchema,
    takes: ['support', ['support', 'form'], {at: 'support', by: ['phone']}, [{at: 'support', by: ['phone']}]],
    refuses: [[], {at: 'support', by: []}, {at: 'support'}, 'サポート窓口'],
  },
  item: {
    schema: itemSchema,
    takes: [
      'ログ',
      {what: '要員', including: ['派遣社員']},
      {what: 'ログ', suchAs: ['操作ログ']},
      {what: '全機能', except: ['印刷']},
    ],
    refuses: [
      {what: 'ログ'},
      {what: 'ログ', suchAs: []},
      {what: 'ログ', suchAs: ['a'], except: ['b']},
      {what: 'ログなど', suchAs: ['操作ログ']},
      {suchAs: ['操作ログ']},
    ],
  },
  measure: {
    schema: measureSchema,
    takes: [
      'ログを収集',
      {does: 'ログを収集', every: 'regularly'},
      {objects: ['マスタ'], verbs: ['保管']},
      {does: ['確認', '承認']},
      {does: '通知', to: {what: '管理者', including: ['代理者']}},
    ],
    refuses: [
      'ログの収集を実施します',
      {every: 'regularly'},
      {does: []},
      {objects: [], verbs: ['保管']},
      {does: '通知', too: '管理者'},
      {does: '通知', settings: ['x']},
    ],
  },
  feature: {
    schema: featureSchema,
    takes: [{does: '出力', settings: ['文字コード'], dependsOnPlan: true, manual: 'manual'}],
    refuses: [{does: '出力', dependsOnPlan: false}, {settings: ['文字コード']}],
  },
  steps: {
    schema: stepsSchema,
    takes: [['登録', ['確認', {by: 'provider', does: '承認'}]]],
    refuses: [[], [[]], '登録'],
  },
  notice: {
    schema: noticeSchema,
    takes: [{ahead: true}, {ahead: {days: 14}, channels: ['mail']}, {of: ['仕様の変更'], within: 'promptly'}],
    refuses: [{}, {ahead: false}, {ahead: 14}, {channels: []}, {to: '全利用者へ'}],
  },
  request: {
    schema: requestSchema,
    takes: [{what: ['ログ'], reply: 'provide'}],
    refuses: [{}, {what: []}, {reply: 'never'}],
  },
  review: {
    schema: reviewSchema,
    takes: [{what: ['内部監査'], by: 'independent', every: {every: 'year'}}],
    refuses: [{by: 'thirdParty'}, {what: []}, {what: ['内部監査'], by: 'auditor'}],
  },
  place: {
    schema: placeSchema,
    takes: [
      {country: 'JP'},
      {on: 'platform', regions: ['東京リージョン'], country: 'JP', except: [{what: 'メール', country: 'US'}]},
    ],
    refuses: [{}, {country: '日本'}, {country: 'JP', except: []}],
  },
  mfa: {
    schema: mfaSchema,
    takes: [{}, {methods: ['認証アプリ']}, {answer: 'notProvided'}, planned({by: '2027-04'})],
    refuses: [{methods: []}, true, {answer: 'none'}],
  },
  url: {
    schema: urlSchema,
    takes: [
      'https://example.com',
      'http://example.com/a?b=c#d',
      'HTTPS://EXAMPLE.COM',
      'https://例え.jp/パス',
      'https://[::1]/',
      'https://example.com/%E3%81%82',
    ],
    refuses: [
      ...[
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        ' javascript:alert(1)',
        '\u0001javascript:alert(1)',
        'java\nscript:x',
        'java\tscript:x',
      ],
      ...[
        'data:text/html,x',
        'vbscript:x',
        'file:///etc/passwd',
        'ftp://example.com',
        'mailto:a@example.com',
        '//example.com',
        '/a',
        'example.com',
        '',
      ],
      ...[
        'https:',
        'https://',
        'https:example.com',
        'https:/example.com',
        'https://a b',
        'https://a/<x>',
        'https://a/"',
        'https://a/{x}',
        'https://a|b',
        'https://a\\b',
      ],
      ...[
        'https://example.com/\u202e',
        'https://example.com\n',
        'https://exa%mple',
        `https://example.com/${'a'.repeat(2000)}`,
        'https://example.com/\ud800',
      ],
    ],
  },
  answer: {
    schema: answerSchema,
    takes: [
      {answer: 'notProvided'},
      {answer: 'notProvided', alternative: 'データを出力'},
      {answer: 'notApplicable', reason: '物理的な装置の不保有'},
      {answer: 'undisclosed', reason: '安全の確保', contact: 'support'},
      {answer: 'planned', by: '2027-04'},
      {answer: 'todo', ask: '保存期間'},
      {answer: 'see', target: 'ref:scope'},
    ],
    refuses: [
      {},
      {answer: 'no'},
      {answer: 'notProvided', reason: 'x'},
      {answer: 'notApplicable'},
      {answer: 'planned', by: '来年'},
      {answer: 'todo', ask: '保存期間は'},
      {answer: 'see'},
      {answer: ['see']},
      'notProvided',
      null,
    ],
  },
  markdown: {
    schema: markdownSchema,
    takes: [
      '段落。',
      '- 項目\n- 項目',
      '|a|b|\n|-|-|\n|1|2|',
      '> 引用',
      '**強調**',
      '`code`',
      '[規約](https://example.com/)',
      '<ref:backup>',
      '[窓口](mailto:a@example.com)',
      '[電話](tel:+81-3-0000-0000)',
      '```\nx\n```',
      'a\tb',
      '1 < 2 かつ 3 > 2',
    ],
    refuses: [
      '',
      ' \n',
      '# 見出し',
      '見出し\n===',
      '---',
      '![図](https://example.com/a.png)',
      '<b>x</b>',
      '<script>x</script>',
      '<!-- x -->',
      '[a][b]\n\n[b]: https://example.com',
      '[a](/x)',
      '[a](#x)',
      '[a]()',
      '[a](https:x)',
      'これは**「強調」**です',
      'a\u202eb',
      'あ\u0000',
      'ﾛｸﾞ',
      'あ'.repeat(20_001),
    ],
  },
}

describe.each(Object.entries(tables))('%s', (_, {schema, takes, refuses}) => {
  it.each(takes.map(value => [JSON.stringify(value), value] as const))('takes %s', (_name, value) => {
    expect(schema.safeParse(value).error?.issues ?? []).toEqual([])
  })

  it.each(refuses.map(value => [JSON.stringify(value)?.slice(0, 60), value] as const))('refuses %s', (_name, value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })

  it('takes no value of another kind', () => {
    for (const value of [undefined, null, Number.NaN, Symbol('x'), () => 'x', 1n]) {
      expect(schema.safeParse(value).success).toBe(false)
    }
  })
})

it('a date is one that the calendar has', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1900, max: 9999}),
      fc.integer({min: 0, max: 13}),
      fc.integer({min: 0, max: 32}),
      (year, month, day) => {
        const two = (figure: number) => String(figure).padStart(2, '0')
        const text = `${year}-${two(month)}-${two(day)}`
        const date = new Date(`${text}T00:00:00Z`)
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
        expect(dateSchema.safeParse(text).success).toBe(real)
      },
    ),
  )
})

describe('facts as they are stated', () => {
  const schema = statementOf(noticeSchema)

  it('have answers and plans in the place of any field, and no plans within plans', () => {
    const takes = (value: unknown) => schema.safeParse(value).success
    expect(takes({when: {answer: 'todo', ask: '時機'}})).toBe(true)
    expect(takes({when: {answer: 'byPlan', plans: {private: '変更', public: {answer: 'see', target: 'manual'}}}})).toBe(
      true,
    )
    expect(takes({when: {answer: 'byPlan', plans: {private: {answer: 'byPlan', plans: {a: '変更'}}}}})).toBe(false)
    expect(takes({when: {answer: 'byPlan', plans: {}}})).toBe(false)
    expect(takes({when: {answer: 'notProvided'}})).toBe(false)
    expect(takes({answer: 'notApplicable', reason: '変更の不実施'})).toBe(true)
    expect(takes({})).toBe(false)
  })

  it('are told apart by their tags alone', () => {
    expect(isAnswer({answer: 'see'})).toBe(true)
    expect(isAnswer({answer: 'byPlan', plans: {}})).toBe(false)
    expect(isByPlan({answer: 'byPlan', plans: {}})).toBe(true)
    expect(isAnswer(Object.create({answer: 'see'}))).toBe(false)
    for (const other of [null, 'see', [], {}, undefined]) expect(isAnswer(other)).toBe(false)
  })

  it('an offer takes facts, absence and a plan to have them', () => {
    expect(offer(durationSchema).safeParse({answer: 'planned', by: '2027-04'}).success).toBe(true)
    expect(offer(durationSchema).safeParse({answer: 'notApplicable', reason: '理由'}).success).toBe(false)
  })
})
