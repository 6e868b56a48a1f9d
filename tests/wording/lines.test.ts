import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const templates = new URL('../../templates/ja/', import.meta.url)
const files = readdirSync(templates, {recursive: true, encoding: 'utf8'}).filter(path => path.endsWith('.md'))

/** What an officer can take in at once: so many conditions, and so many characters. */
const most = {conditions: 3, characters: 300}

/** The pieces of a line that are read by themselves: the cells of a table, or the line. */
function pieces(line: string): string[] {
  return line.startsWith('|') ? line.split('|') : [line]
}

function tags(piece: string, names: string): number {
  return (piece.match(new RegExp(`\\{%-?\\s*(?:${names})\\b`, 'gu')) ?? []).length
}

test('a line of wording can be edited: few conditions, each of them closed in the line', () => {
  const faults = files.flatMap(path =>
    readFileSync(new URL(path, templates), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const at = `templates/ja/${path}:${index + 1}`
        return pieces(line).flatMap(piece => {
          const conditions = tags(piece, 'if|elsif|unless|when')
          const closed = tags(piece, 'if|unless|case') === tags(piece, 'endif|endunless|endcase')
          return [
            ...(conditions > most.conditions
              ? [`${at}: ${conditions}個の条件があります（${most.conditions}個まで）`]
              : []),
            ...(piece.length > most.characters
              ? [`${at}: ${piece.length}文字あります（${most.characters}文字まで）`]
              : []),
            ...(closed ? [] : [`${at}: 条件が行の中で閉じていません`]),
          ]
        })
      }),
  )
  expect(faults).toEqual([])
})
