import {expect, test} from 'vitest'
import {toMarkdown} from '../../../../src/render/markdown/index.ts'
import {h, p, root, table} from '../../build.ts'

const tree = root(p('a', {type: 'break'}, 'b'), h(2, 'c', {type: 'break'}, 'd'))

test('a break is a backslash, or a tag where there is one line', () => {
  expect(toMarkdown(tree)).toBe('a\\\nb\n\n## c<br>d\n')
  const cells = root(table(['a']))
  const cell = (cells.children[0] as ReturnType<typeof table>).children[0]!.children[0]!
  cell.children.push({type: 'break'}, {type: 'text', value: 'b'})
  expect(toMarkdown(cells)).toBe('| a<br>b |\n| - |\n')
})
