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
  const [pages = []] = printedAll([bytes])
  return pages.map(plain)
}

/** The text of each page that LibreOffice prints, of several Word files at once: to start it takes longer than to print. */
export function printedAll(files: readonly Uint8Array[]): string[][] {
  const place = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const names = files.map((bytes, index) => {
      writeFileSync(join(place, `${index}.docx`), bytes)
      return join(place, `${index}.docx`)
    })
    const profile = `-env:UserInstallation=file://${join(place, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', place, ...names], {
      stdio: 'ignore',
    })
    return names.map(name => {
      const pdf = name.replace(/docx$/u, 'pdf')
      return execFileSync('pdftotext', ['-layout', pdf, '-'], {encoding: 'utf8'}).split('\f').slice(0, -1)
    })
  } finally {
    rmSync(place, {recursive: true})
  }
}

/** Text as it can be compared: without white space, ligatures and the like undone. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '')
}
