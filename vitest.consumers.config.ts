import {defineConfig} from 'vitest/config'
import base from './vitest.config.ts'

/** Every compiler, package manager and Node.js that the README names. It downloads them, so it is no part of `npm test`. */
export default defineConfig({
  ...base,
  test: {...base.test, include: ['tests/consumer/*.matrix.ts'], testTimeout: 300_000, hookTimeout: 300_000},
})
