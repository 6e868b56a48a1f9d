import type {Heading, PhrasingContent, Root} from 'mdast'
import {role} from '../../tree/role.ts'
import {linesFor} from './rowHeight.ts'
import type {StylePreset} from './style.ts'
import {textWidth} from './textWidth.ts'

/** Where a title may break, the best places first: at spaces; where a phrase ends, too; before 「ホワイトペーパー」, too. */
const places: readonly RegExp[] = (() => {
  const space = String.raw`(?<=[ \u3000])`
  // After a particle or punctuation, between katakana and kanji, before Latin words.
  const light = String.raw`[\p{Script=Hiragana}、。・／）」]`
  const phrase = [
    `(?<=${light})(?!${light})(?!$)`,
    String.raw`(?<=[\p{Script=Katakana}ー])(?=\p{Script=Han})`,
    String.raw`(?<=\p{Script=Han})(?=\p{Script=Katakana})`,
    String.raw`(?<=[^\p{Script=Latin}\p{Nd}])(?=[\p{Script=Latin}\p{Nd}])`,
  ]
  return [[space], [space, ...phrase], [space, ...phrase, '(?=ホワイトペーパー)']].map(
    ways => new RegExp(ways.join('|'), 'u'),
  )
})()

/**
 * A tree whose title breaks at the ends of phrases where it takes more than a line: Word breaks 「ホワイトペーパー」 anywhere.
 *
 * @param root - Tree.
 * @param style - Size of the title, width of the text.
 */
export function withTitleLines(root: Root, style: StylePreset): Root {
  const place = root.children.findIndex(node => node.type === 'heading' && role(node) === 'title')
  const title = root.children[place] as Heading | undefined
  const [only, ...more] = title?.children ?? []
  if (!title || only?.type !== 'text' || more.length > 0) return root
  const lines = linesOf(only.value, text => linesFor(text, style.size.title, textWidth(style)) > 1)
  const children = lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{type: 'break' as const}] : []),
    {...only, value},
  ])
  // The text stays as it was, with its spaces: the anchor of the heading is made of it.
  return {...root, children: root.children.with(place, {...title, children})}
}

/** A title on lines that none of its phrases is too long for; a phrase that is too long by itself is left to Word. */
function linesOf(title: string, isTooLong: (text: string) => boolean): string[] {
  if (!isTooLong(title)) return [title]
  const ways = places.map(place => filled(title.split(place), isTooLong))
  return ways.find(lines => !lines.some(isTooLong)) ?? ways.at(-1) ?? [title]
}

/** Phrases on as few lines as hold them. */
function filled(phrases: readonly string[], isTooLong: (text: string) => boolean): string[] {
  const lines: string[] = []
  for (const phrase of phrases) {
    const last = lines.at(-1)
    if (last !== undefined && !isTooLong(last + phrase)) lines[lines.length - 1] = last + phrase
    else lines.push(phrase)
  }
  return lines
}
