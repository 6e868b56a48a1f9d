import {expect, test} from 'vitest'
import {
  compare,
  describe,
  describeAll,
  editionStatus,
  freeze,
  revise,
  revisionNotice,
  thaw,
  toDocx,
  toMarkdown,
  toMdast,
  verify,
  WhitepaperError,
} from '../../src/index.ts'
import {paperWith} from './papers.ts'

const paper = paperWith({backup: {schedule: 'regularly'}})
const others: readonly unknown[] = [undefined, null, 3, 'a', [], {}, {kind: 'changed'}, new Date(0), Promise.resolve()]

/** Every exported function, with an argument of which each place in turn is wrong. */
const calls: Readonly<Record<string, (wrong: never) => unknown>> = {
  'compare(…, paper)': wrong => compare(wrong, paper),
  'compare(paper, …)': wrong => compare(paper, wrong),
  'describe(…)': wrong => describe(wrong),
  'describeAll([…])': wrong => describeAll([wrong]),
  'revisionNotice([…], paper)': wrong => revisionNotice([wrong], paper),
  'revisionNotice([], …)': wrong => revisionNotice([], wrong),
  'revise(…, options)': wrong => revise(wrong, {date: '2026-04'}),
  'revise(paper, …)': wrong => revise(paper, wrong),
  'freeze(…)': wrong => freeze(wrong),
  'thaw(…)': wrong => thaw(wrong),
  'verify(…, {})': wrong => verify(wrong, {}),
  'editionStatus(…, paper)': wrong => editionStatus(wrong, paper),
  'toMdast(…)': wrong => toMdast(wrong),
  'toMarkdown(…)': wrong => toMarkdown(wrong),
  'toDocx(…)': wrong => toDocx(wrong),
}

test.each(Object.entries(calls))('%s answers anything else with a WhitepaperError in Japanese', async (_, call) => {
  for (const wrong of others) {
    const error = await (async () => call(wrong as never))().then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error, JSON.stringify(wrong)).toBeInstanceOf(WhitepaperError)
    expect((error as WhitepaperError).problems.length).toBeGreaterThan(0)
    expect((error as Error).message).toMatch(/ください/u)
  }
})
