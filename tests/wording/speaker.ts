import {ownWording} from '../../src/wording/own.ts'
import type {Phrase} from '../../src/wording/run/said.ts'
import {type NamedWords, onlyName, type Speaker} from '../../src/wording/speaker.ts'

const text = (value: string): Phrase => [{type: 'text', value}]

const link = (url: string): Phrase => [{type: 'link', url, children: [{type: 'text', value: url}]}]

function words(kind: NamedWords['kind'], name: string, more: Partial<NamedWords> = {}): NamedWords {
  return {...onlyName(kind, name), ...more}
}

const named: Readonly<Record<string, NamedWords>> = {
  policy: words('document', '情報セキュリティ基本方針', {address: link('https://example.com/policy')}),
  rules: words('document', '各種関連規程'),
  manual: words('document', 'ユーザマニュアル', {at: text('サービスヘルプページ')}),
  terms: words('document', '利用規約'),
  agreement: words('document', '約款'),
  support: words('desk', 'サポート窓口'),
  form: words('desk', 'お問い合わせフォーム'),
  'ref:responsibilities': words('place', '2.2 責任分界点'),
  'ref:scope': words('place', '1.2 適用範囲'),
}

/** A speaker for an invented paper: what tests of wording need to know of it. */
export const speaker: Speaker = {
  terms: {
    provider: '当社',
    customer: 'お客様',
    user: '利用者',
    administrator: '管理者',
    platform: '基盤クラウド事業者',
    service: '本サービス',
    paper: '本書',
  },
  names: {
    service: {name: 'サンプルクラウド', kind: '文書管理サービス'},
    provider: {name: 'サンプル株式会社'},
    paper: {title: 'ホワイトペーパー', standard: 'ISO/IEC 27017:2015', standardKind: '国際規格'},
  },
  dates: 'kanji',
  plan: key => ({private: 'Private', public: 'Public'})[key] ?? key,
  named(key) {
    const found = named[key]
    if (!found) throw new Error(`no sample of ${key}`)
    return found
  },
  wording: ownWording,
  template: path => ownWording.template(path),
}
