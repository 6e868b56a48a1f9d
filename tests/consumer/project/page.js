import {fingerprint} from './fingerprint.js'

const pre = document.querySelector('pre')
pre.textContent = JSON.stringify(await fingerprint().catch(error => ({error: String(error)})))
