import {expect, test} from 'vitest'
import {link, p} from '../../build.ts'
import {make} from '../make.ts'
import {elements} from '../xml.ts'

test('addresses are printed behind links for readers on paper, where asked for and not said already', async () => {
  const tree = [
    p(
      link('https://example.jp/terms', '利用規約'),
      'と',
      link('mailto:a@example.jp', 'a@example.jp'),
      'と',
      link('tel:0300000000', '窓口'),
    ),
  ]
  const text = async (options: object): Promise<string> =>
    elements((await make(tree, options)).xml('word/document.xml'), 'w:t')
      .map(node => node.children.join(''))
      .join('')
  expect(await text({})).toBe('利用規約とa@example.jpと窓口')
  expect(await text({links: 'printed'})).toBe('利用規約（https://example.jp/terms）とa@example.jpと窓口（0300000000）')
})
