import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize} from 'node:path'
import {promisify} from 'node:util'

/** Debian's browser, where it is installed. */
export const chromium: string | undefined = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)

const quiet = ['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking']
const alone = ['disable-component-update', 'disable-sync', 'disable-dev-shm-usage', 'virtual-time-budget=60000']

/**
 * The text that a page leaves in its `<pre>` once its scripts are done.
 *
 * @param folder - What is served, on this machine's loopback.
 * @param page - The page's path in it.
 */
export async function textOfPage(folder: string, page: string): Promise<string> {
  const server = createServer((request, response) => void answer(folder, request, response))
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  try {
    const {port} = server.address() as AddressInfo
    const options = [...quiet, ...alone, `user-data-dir=${join(folder, 'profile')}`].map(option => `--${option}`)
    const url = `http://127.0.0.1:${port}/${page}`
    const {stdout} = await promisify(execFile)(chromium ?? '', [...options, '--dump-dom', url], {timeout: 60_000})
    return /<pre>(.*?)<\/pre>/s.exec(stdout)?.[1] ?? stdout
  } finally {
    server.close()
  }
}

async function answer(folder: string, {url}: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = normalize(new URL(url ?? '/', 'http://localhost').pathname)
  const content = await readFile(join(folder, path)).catch(() => undefined)
  response.writeHead(content ? 200 : 404, {'content-type': types[extname(path)] ?? 'text/plain'})
  response.end(content)
}

const types: Readonly<Record<string, string>> = {'.html': 'text/html', '.js': 'text/javascript'}
