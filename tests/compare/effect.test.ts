import {expect, it, describe as suite} from 'vitest'
import type {Topic} from '../../src/catalogue/index.ts'
import type {Effect} from '../../src/compare/index.ts'
import {compare} from '../../src/describe/index.ts'
import {notProvided, planned} from '../../src/facts/index.ts'
import {paperWith} from '../publish/papers.ts'

const opposite: Readonly<Record<Effect, Effect>> = {better: 'worse', worse: 'better', neutral: 'neutral'}

function effects(topic: Topic, before: object, after: object): Effect[] {
  return compare(paperWith({[topic]: before}), paperWith({[topic]: after})).map(({effect}) => effect)
}

suite('what a change means to the customer, both ways', () => {
  const rules = (facts: object) => ({passwordRules: facts})
  const encrypted = (facts: object) => ({atRest: [{of: ['データベース'], ...facts}]})
  const told = (facts: object) => ({report: {channels: ['mail'], ...facts}})
  const reviewed = (by: string) => ({reviews: [{what: ['監査'], by}]})
  const of = '利用者'

  it.each<[string, Topic, object, object, Effect]>([
    ['longer retention', 'backup', {retention: {days: 7}}, {retention: {months: 1}}, 'better'],
    ['a period only said to be set', 'backup', {retention: {days: 7}}, {retention: 'defined'}, 'neutral'],
    ['oftener', 'backup', {schedule: {every: 'week'}}, {schedule: {every: 'day'}}, 'better'],
    ['a slower restore', 'backup', {restore: {within: {hours: 4}}}, {restore: {within: {days: 1}}}, 'worse'],
    [
      'a restore that is told at last',
      'backup',
      {schedule: 'regularly'},
      {schedule: 'regularly', restore: {within: {hours: 4}}},
      'better',
    ],
    [
      'a longer grace',
      'deletion',
      {grace: {for: {days: 7}, from: 'termination'}},
      {grace: {for: {days: 30}, from: 'termination'}},
      'better',
    ],
    ['backups deleted later', 'deletion', {backups: 'together'}, {backups: 'expiry'}, 'worse'],
    ['more that isn’t deleted', 'deletion', {excludes: ['ログ']}, {excludes: ['ログ', '請求の記録']}, 'worse'],
    ['a later notice', 'incident', told({within: {hours: 24}}), told({within: {hours: 72}}), 'worse'],
    ['a target', 'incident', told({within: {hours: 24}}), told({within: {hours: 24, kind: 'target'}}), 'worse'],
    ['fewer incidents told', 'incident', told({severity: 'all'}), told({severity: 'major'}), 'worse'],
    ['no notice any more', 'incident', {...told({}), scope: ['漏えい']}, {scope: ['漏えい']}, 'worse'],
    ['less done to make good', 'incident', {remedies: {does: ['復旧', '減額']}}, {remedies: {does: ['復旧']}}, 'worse'],
    ['a longer session', 'accessRestriction', {sessionTimeout: {minutes: 15}}, {sessionTimeout: {hours: 1}}, 'worse'],
    [
      'no end of a session',
      'accessRestriction',
      {sessionTimeout: {minutes: 15}},
      {sessionTimeout: notProvided()},
      'worse',
    ],
    ['shorter passwords', 'secretAuthentication', rules({minLength: 12}), rules({minLength: 8}), 'worse'],
    ['a longer history', 'secretAuthentication', rules({history: 3}), rules({history: 5}), 'better'],
    ['an earlier lock', 'secretAuthentication', rules({lockout: {after: 10}}), rules({lockout: {after: 5}}), 'better'],
    [
      'required MFA',
      'privilegedAccess',
      {mfa: {methods: ['認証アプリ']}},
      {mfa: {methods: ['認証アプリ'], requiredFor: ['administrator']}},
      'better',
    ],
    ['a weaker cipher', 'cryptography', encrypted({algorithm: 'AES-256'}), encrypted({algorithm: 'AES-128'}), 'worse'],
    [
      'another cipher',
      'cryptography',
      encrypted({algorithm: 'AES-256'}),
      encrypted({algorithm: 'Camellia-256'}),
      'neutral',
    ],
    [
      'physical separation',
      'virtualSegregation',
      {tenants: [{of: ['サーバ'], kind: 'logical'}]},
      {tenants: [{of: ['サーバ'], kind: 'physical'}]},
      'better',
    ],
    ['a review by oneself', 'independentReview', reviewed('thirdParty'), reviewed('provider'), 'worse'],
    [
      'more desks',
      'backup',
      {schedule: 'regularly', contact: 'support'},
      {schedule: 'regularly', contact: ['support', 'form']},
      'better',
    ],
    [
      'a function that is only planned',
      'labelling',
      {functions: ['文書を分類']},
      {functions: planned({by: '2027-04'})},
      'worse',
    ],
    [
      'data in another country',
      'contactWithAuthorities',
      {storage: [{country: 'JP'}]},
      {storage: [{country: 'US'}]},
      'neutral',
    ],
    [
      'another way to log in',
      'accessRestriction',
      {login: {of, by: ['ID']}},
      {login: {of, by: ['メールアドレス']}},
      'neutral',
    ],
  ])('%s', (_, topic, before, after, effect) => {
    expect(effects(topic, before, after)).toEqual([effect])
    expect(effects(topic, after, before)).toEqual([opposite[effect]])
  })

  it.each<[string, string | readonly string[], Effect]>([
    ['customer', 'customer', 'worse'],
    ['both', ['provider', 'customer'], 'worse'],
    ['another', 'platform', 'neutral'],
  ])('responsibility that passes to the %s', (_, by, effect) => {
    const paper = (owner: typeof by) =>
      paperWith({backup: {schedule: 'regularly'}}, {responsibilities: {layers: [{layer: 'データ', by: owner}]}})
    expect(compare(paper('provider'), paper(by)).map(change => change.effect)).toEqual([effect])
    expect(compare(paper(by), paper('provider')).map(change => change.effect)).toEqual([opposite[effect]])
  })

  it('longer hours of a desk', () => {
    const paper = (hours: object) =>
      paperWith({backup: {schedule: 'regularly'}}, {
        contacts: {support: {name: 'サポート窓口', hours}, form: {name: 'フォーム'}},
      } as never)
    const day = paper({days: 'business', from: '09:00', to: '17:00'})
    expect(compare(day, paper({days: 'everyday'})).map(change => change.effect)).toEqual(['better'])
    expect(compare(day, paper({days: 'business', from: '10:00', to: '17:00'})).map(change => change.effect)).toEqual([
      'worse',
    ])
  })
})
