import {toldChange, type Voices} from '../describe/told.ts'
import {fieldsOf} from '../schema/index.ts'
import {paperSchema} from '../whitepaper/index.ts'
import type {Change} from './change.ts'
import {differ, type Place} from './differ.ts'

/**
 * What has changed in entries of the history that both papers have. Entries at the end that only one of them has tell of
 * changes and are none.
 */
export function historyChanges(voices: Voices): Change[] {
  const [before, after] = [voices.before.paper.revisions, voices.after.paper.revisions]
  const schema = fieldsOf(paperSchema).revisions
  if (!schema) return []
  const common = (one: typeof before, other: typeof after) =>
    one.slice(0, one.findLastIndex(entry => other.some(({edition}) => edition === entry.edition)) + 1)
  const [earlier, later] = [common(before, after), common(after, before)]
  // A history that shares no edition with the other is another history, unless one of them has only just begun.
  const whole = earlier.length === 0 && later.length === 0
  const place: Place = {path: 'revisions', label: '更新履歴', steps: [{title: '更新履歴'}]}
  const differences =
    whole && before.length > 0 && after.length > 0
      ? differ(schema, before, after, place)
      : differ(schema, earlier, later, place)
  return differences.map(difference => ({
    ...toldChange(voices, {of: 'revisions', schema, section: undefined}, difference),
    subject: 'history',
    effect: 'neutral',
  }))
}
