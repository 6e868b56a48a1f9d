import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const folder = '/usr/share/fonts/opentype/noto'

/** Noto fonts as Debian installs them; none where they, LibreOffice or poppler are missing. */
export const noto: readonly {data: Uint8Array}[] = installed()
  ? ['Regular', 'Bold'].map(face => ({data: new Uint8Array(readFileSync(join(folder, `NotoSansCJK-${face}.ttc`)))}))
  : []

function installed(): boolean {
  const programs = ['soffice', 'pdftotext'].every(name =>
    (process.env.PATH ?? '').split(':').some(path => existsSync(join(path, name))),
  )
  return programs && existsSync(join(folder, 'NotoSansCJK-Bold.ttc'))
}

/** The text of each page that LibreOffice prints of a Word file, without white space. */
export function printed(bytes: Uint8Array): string[] {
  const place = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    writeFileSync(join(place, 'file.docx'), bytes)
    const profile = `-env:UserInstallation=file://${join(place, 'profile')}`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', place, join(place, 'file.docx')],
      {
        stdio: 'ignore',
      },
    )
    const text = execFileSync('pdftotext', ['-layout', join(place, 'file.pdf'), '-'], {encoding: 'utf8'})
    return text.split('\f').slice(0, -1).map(plain)
  } finally {
    rmSync(place, {recursive: true})
  }
}

/** Text as it can be compared: without white space, ligatures and the like undone. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '')
}
