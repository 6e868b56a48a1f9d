import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import type {Bytes} from '../bytes.ts'

/**
 * Makes the bytes of a file depend on its content alone: new relationships get ids in the order they are listed, entries
 * are sorted with `[Content_Types].xml` first, and all bear one time. Parts of our own take the place of those `docx`
 * made.
 *
 * @param bytes - The file as `docx` made it.
 * @param parts - Parts to put in, XML by path. They have no relationships.
 * @returns The settled file.
 */
export function settle(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Bytes {
  const files = new Map(Object.entries(unzipSync(bytes)))
  for (const [path, content] of Object.entries(parts)) files.set(path, strToU8(content))
  for (const path of files.keys()) {
    const owner = /^(.*)_rels\/([^/]+)\.rels$/.exec(path)
    if (owner) renumber(files, path, `${owner[1]}${owner[2]}`)
  }
  // Zip times are local, so a local one is the same in every time zone.
  const mtime = new Date(1980, 0, 1)
  const sorted = [...files.keys()].sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(path => [path, [files.get(path) as Uint8Array, {mtime}]])), {
    level: 6,
  })
}

const first = '[Content_Types].xml'

/** Gives the relationships of a part that have an id of chance one in their order, in the list and in the part. */
function renumber(files: Map<string, Uint8Array>, list: string, part: string): void {
  const relationships = strFromU8(files.get(list) as Uint8Array)
  const given = [...relationships.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id as string)
  const numbers = given.map(id => Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0))
  let last = Math.max(0, ...numbers)
  const ids = new Map(given.filter((_id, place) => numbers[place] === 0).map(id => [id, `rId${++last}`]))
  if (ids.size === 0) return
  const settled = (id: string): string => ids.get(id) ?? id
  files.set(list, strToU8(relationships.replace(/(?<= Id=")[^"]+/g, settled)))
  const content = files.get(part)
  // In text a quotation mark is written `&quot;`, so this finds attributes only.
  if (content) files.set(part, strToU8(strFromU8(content).replace(/(?<= r:(?:id|embed|link)=")[^"]+/g, settled)))
}
