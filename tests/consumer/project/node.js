import {fingerprint} from './fingerprint.js'

console.log(JSON.stringify(await fingerprint()))
