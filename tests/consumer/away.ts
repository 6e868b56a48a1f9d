import {cpSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import {build, type Platform} from 'esbuild'
import {expect, test} from 'vitest'
import {chromium, textOfPage} from './chromium.ts'
import {expected} from './expected.ts'
import {root, run} from './pack.ts'

/**
 * @param project - A project with the package.
 * @param installed - The package in it.
 * @param elsewhere - A folder for bundles.
 */
export function testAway(project: string, installed: string, elsewhere: string): void {
  /** Bundles what a host runs, as a user would, into a folder of its own with what else the host needs. */
  async function bundle(platform: Platform, entry: string, ...beside: string[]): Promise<string> {
    const outdir = join(elsewhere, platform)
    const entryPoints = [join(project, entry)]
    await build({entryPoints, outdir, platform, bundle: true, format: 'esm', target: 'es2022', logLevel: 'silent'})
    for (const name of beside) cpSync(join(project, name), join(outdir, name))
    return outdir
  }

  /** Does something while the package is nowhere to be found. */
  async function withoutPackage<T>(act: () => T): Promise<Awaited<T>> {
    renameSync(installed, `${installed}.away`)
    try {
      return await act()
    } finally {
      renameSync(`${installed}.away`, installed)
    }
  }

  test('a bundle for Node', async () => {
    const folder = await bundle('node', 'node.js')
    cpSync(join(project, 'package.json'), join(folder, 'package.json'))
    expect(JSON.parse(await withoutPackage(() => run(folder, process.execPath, 'node.js')))).toEqual(expected)
  })

  test('a bundle in workerd, the runtime of Cloudflare Workers', async () => {
    const folder = await bundle('neutral', 'worker.js', 'worker.capnp')
    const workerd = join(root, 'node_modules/.bin/workerd')
    expect(JSON.parse(await withoutPackage(() => run(folder, workerd, 'test', 'worker.capnp')))).toEqual(expected)
  })

  if (!chromium) console.warn('Chromium is not installed (/usr/bin/chromium): pages are not tested')

  test.skipIf(!chromium)('a bundle on a page', {timeout: 120_000}, async () => {
    const folder = await bundle('browser', 'page.js', 'bundled.html')
    expect(JSON.parse(await withoutPackage(() => textOfPage(folder, 'bundled.html')))).toEqual(expected)
  })

  test.skipIf(!chromium)('a page that imports the package as it is', {timeout: 120_000}, async () => {
    expect(JSON.parse(await textOfPage(project, 'page.html'))).toEqual(expected)
  })
}
