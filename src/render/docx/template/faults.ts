import {strFromU8} from 'fflate'
import type {Parts} from './open.ts'

/** Relationships that may lead out of the file: a link is followed by the reader alone, and only when clicked. */
const link = /\/hyperlink$/

/** What a template must not hold, each in a Japanese sentence. */
export function faultsOf(parts: Parts): string[] {
  const paths = Object.keys(parts)
  const texts = paths
    .filter(path => /\.(?:xml|rels)$/i.test(path))
    .map(path => [path, strFromU8(parts[path] as Uint8Array)] as const)
  const faults = [
    ...paths.filter(path => /vba|\.bin$/i.test(path)).map(path => `マクロまたは実行できる内容があります: ${path}`),
    ...paths
      .filter(path => /\/(?:embeddings|activeX)\//i.test(path) && !/\.bin$/i.test(path))
      .map(path => `埋め込みオブジェクトがあります: ${path}`),
    ...paths.filter(path => path.includes('..') || path.startsWith('/')).map(path => `不正なパスがあります: ${path}`),
  ]
  for (const [path, text] of texts) {
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) faults.push(`XMLの文書型宣言があります: ${path}`)
    if (path === '[Content_Types].xml' && /macroEnabled/i.test(text)) faults.push('マクロ有効文書（.docm、.dotm）です')
    if (path.endsWith('.rels')) faults.push(...outside(text).map(target => `外部のファイルを参照しています: ${target}`))
    if (/<w:altChunk\b/.test(text)) faults.push(`取り込まれた文書（altChunk）があります: ${path}`)
    const field = /\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|RD|DATABASE|MACROBUTTON)\b/.exec(codes(text))?.[0]
    if (field) faults.push(`外部の内容を取り込むフィールド（${field}）があります: ${path}`)
  }
  return faults
}

function outside(relationships: string): string[] {
  return [...relationships.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([tag]) => {
    const value = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
    if (value('TargetMode') !== 'External') return []
    const allowed = link.test(value('Type')) && /^(?:https?:\/\/|mailto:)/i.test(value('Target'))
    return allowed ? [] : [value('Target')]
  })
}

/** Codes of fields, put together from the runs over which Word spreads them. */
function codes(text: string): string {
  const spread = [...text.matchAll(/<w:instrText\b[^>]*>([^<]*)</g)].map(([, code]) => code)
  const simple = [...text.matchAll(/w:instr="([^"]*)"/g)].map(([, code]) => code)
  return [spread.join(''), ...simple].join(' ')
}
