/**
 * Builds `dist/`: one bundled module with what it needs inlined, one file of types, both mapped to `src/`, and the licences of
 * what is inlined.
 */
import {rmSync} from 'node:fs'
import {bundle} from './build/bundle.js'
import {types} from './build/types.js'

rmSync('dist', {recursive: true, force: true})
await Promise.all([bundle(), types()])
