import {expect, it} from 'vitest'
import {topics} from '../src/catalogue/index.ts'
import * as library from '../src/index.ts'

it('should expose the public api', () => {
  expect(Object.keys(library).sort()).toEqual(
    [
      ...topics,
      ...['whitepaper', 'isWhitepaper', 'WhitepaperError', 'parseOutline'],
      ...['toMdast', 'toMarkdown', 'markdownPreset', 'toDocx'],
      ...['compare', 'describe', 'describeAll', 'revise', 'revisionNotice'],
      ...['freeze', 'thaw', 'verify', 'editionStatus'],
      ...['notProvided', 'notApplicable', 'undisclosed', 'planned', 'todo', 'see', 'byPlan'],
      ...['topics', 'isTopic', 'controls', 'controlNumber', 'numbers', 'editions'],
    ].sort(),
  )
})
