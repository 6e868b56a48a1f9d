import type {Joiner} from '../program.ts'
import {plain, type Said, Saying} from './said.ts'

/**
 * Phrases joined as Japanese joins them: AおよびB; A、BおよびC. A list with an item that holds the joining word itself is
 * joined with 、 alone, so that no 「AおよびBおよびC」 arises; what stands in brackets doesn't count. Sentences follow one
 * another.
 */
export function enumerate(items: readonly Said[], joiner: Joiner): Said {
  const [only] = items
  if (items.length < 2) return only ?? ''
  const texts = items.map(plain)
  const areSentences = texts.every(text => text.endsWith('。'))
  const withCommas = joiner === '、' || texts.some(holdsJoiner)
  const saying = new Saying()
  for (const [index, item] of items.entries()) {
    if (index > 0 && !areSentences) saying.add(withCommas || index < items.length - 1 ? '、' : joiner)
    saying.add(item)
  }
  return saying.said
}

const joining = /および|または|及び|又は|ならびに/u

function holdsJoiner(text: string): boolean {
  return joining.test(text) && joining.test(text.replace(/（[^（）]*）|「[^「」]*」/gu, ''))
}
