import type {Heading, Root, RootContent} from 'mdast'
import type {Change, Effect} from '../compare/change.ts'
import {dateSchema, deskSchema, type IsoDate, type Name, type Named} from '../facts/index.ts'
import {list, paragraph} from '../tree/build.ts'
import {demandPaper, type Whitepaper} from '../whitepaper/index.ts'
import type {noticeSentences, Told} from '../wording/sentences.ts'
import {textIn} from '../wording/tell.ts'
import {type DescribeOptions, demandChanges, phrasesOf} from './describe.ts'
import {sentence} from './sentence.ts'
import {voiceOf} from './voice.ts'

/** How a notice is written. */
export interface NoticeOptions extends Pick<DescribeOptions, 'numbers'> {
  /** When the edition was published; the date of the paper's last revision when left out. */
  readonly date?: IsoDate
  /** The edition's label; that of the paper's last revision when left out. */
  readonly edition?: Name
  /** Whom customers may ask: a key of the paper's `contacts`. */
  readonly contact?: Named
}

type NoticeSentence = keyof typeof noticeSentences

const subjects: readonly Change['subject'][] = ['fact', 'prose']

/**
 * A notice for customers (お知らせ文) about the changes from one edition to `paper`: what got worse for them first, then
 * what got better, then the rest. One mdast tree, which `toMarkdown` and `toDocx` take. The text is in
 * `templates/ja/revisions/notice.md`.
 *
 * @throws {@link WhitepaperError} when an argument isn't what it should be, or `contact` is no desk of the paper.
 */
export function revisionNotice(changes: readonly Change[], paper: Whitepaper, options: NoticeOptions = {}): Root {
  demandChanges(changes)
  demandPaper(paper, 'お知らせを作れません')
  const {contact, numbers = false, ...given} = options
  const {speaker} = voiceOf(paper)
  const template = speaker.template('revisions/notice.md')
  const newest = paper.revisions.at(-1)
  const date = given.date ?? newest?.date
  const scope = {
    service: paper.service.name,
    paper: paper.title,
    edition: given.edition ?? newest?.edition ?? null,
    date: date === undefined ? null : (textIn(speaker, dateSchema, date) ?? null),
  }
  const say = (name: NoticeSentence, more: {readonly change?: string; readonly contact?: string} = {}) =>
    sentence(template, name, {...scope, ...more} as Told<(typeof noticeSentences)[NoticeSentence]>)
  const listed = (name: NoticeSentence, effect: Effect): RootContent[] => {
    const lines = phrasesOf(
      changes.filter(change => change.effect === effect),
      {numbers, wording: paper.wording},
    )
    if (lines.length === 0) return []
    const items = lines.map(change => say('item', {change}))
    return [heading(2, say(name)), list(items, false)]
  }
  const unaffected = changes.length > 0 && changes.every(({subject}) => !subjects.includes(subject))
  const desk = contact === undefined ? undefined : textIn(speaker, deskSchema, contact)
  return {
    type: 'root',
    children: [
      heading(1, say('title')),
      paragraph(say('lead') + (unaffected ? say('unaffected') : '') + (changes.length > 0 ? say('changes') : '')),
      ...listed('worse', 'worse'),
      ...listed('better', 'better'),
      ...listed('other', 'neutral'),
      ...(desk === undefined ? [] : [paragraph(say('contact', {contact: desk}))]),
    ],
  }
}

function heading(depth: Heading['depth'], value: string): Heading {
  return {type: 'heading', depth, children: [{type: 'text', value}]}
}
