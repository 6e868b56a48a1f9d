import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const index = fileURLToPath(new URL('./src/index.ts', import.meta.url))

export default defineConfig({
  // Examples import the package by its name; under test that name means the sources.
  resolve: {alias: [{find: /^iso27017-whitepaper$/, replacement: index}]},
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['scripts/compileWording.js'],
    // The library holds no state but what it remembers of its own templates, so test files may share it.
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'html']},
  },
})
