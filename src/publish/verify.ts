import {demandRecord} from '../whitepaper/index.ts'
import {sha256} from './digest.ts'
import type {Manifest, PublishedFile} from './manifest.ts'

const cannot = 'ファイルを照合できません'

/** What became of a published file: it is the same, it differs, or it isn't there. */
export type FileState = 'same' | 'differs' | 'missing'

/**
 * Tells whether files are those that were published.
 *
 * @param manifest - Manifest of the edition.
 * @param files - The files as they are now, by name: bytes, or a text as UTF-8. What is left out is missing.
 * @returns The state of each file that was published.
 * @throws {@link WhitepaperError} when an argument isn't what it should be.
 */
export async function verify(
  manifest: Pick<Manifest, 'files'>,
  files: Readonly<Partial<Record<PublishedFile, Uint8Array | string>>>,
): Promise<Record<PublishedFile, FileState>> {
  demandRecord(manifest, cannot, 'manifest', ['files'], 'freezeで作った記録を渡してください')
  demandRecord(files, cannot, 'files', [], "{'whitepaper.md': 内容}のように、ファイルの内容を渡してください")
  const stateOf = async (name: PublishedFile): Promise<FileState> => {
    const content = files[name]
    if (content === undefined) return 'missing'
    return (await sha256(content)) === manifest.files[name] ? 'same' : 'differs'
  }
  return {'whitepaper.md': await stateOf('whitepaper.md'), 'whitepaper.docx': await stateOf('whitepaper.docx')}
}
