import {fingerprint} from './fingerprint.js'

/** Run by `workerd test`. */
export default {
  async test() {
    console.log(JSON.stringify(await fingerprint()))
  },
}
