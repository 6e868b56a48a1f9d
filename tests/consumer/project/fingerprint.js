import {toDocx, toMarkdown} from 'iso27017-whitepaper'
import paper from './whitepaper.js'

/** SHA-256 of an example's files as this host writes them; with nothing but what every host has. */
export async function fingerprint() {
  return {markdown: await sha256(new TextEncoder().encode(toMarkdown(paper))), docx: await sha256(await toDocx(paper))}
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
