import {expect, test} from 'vitest'
import {linkProblems} from '../../../src/tree/refusal/links.ts'
import {p, root} from '../../render/build.ts'

const image = (url: string): string[] => linkProblems(root(p({type: 'image', url, alt: '図'})))

test.each(['logo.png', 'images/図.png', 'https://example.jp/a.png'])('an image may be %s', url => {
  expect(image(url)).toEqual([])
})

test.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'file:///etc/passwd', '//example.jp/a.png'])(
  'an image may not be %s',
  url => {
    expect(image(url)).toEqual([`使えない画像です（名前、またはhttp、httpsのみ）: ${url}（「図」）`])
  },
)
