import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe} from 'vitest'
import {testAway} from './away.ts'
import {testInstalled} from './installed.ts'
import {install, makeProject, pack} from './pack.ts'
import {testShipped} from './shipped.ts'
import {testTypes} from './types.ts'

// Packed and installed once, and looked at from every side: what users get is the tarball, not the checkout.
const scratch = mkdtempSync(join(tmpdir(), 'consumer-'))
const project = join(scratch, 'project')
const installed = join(project, 'node_modules/iso27017-whitepaper')

beforeAll(() => {
  makeProject(project)
  install(project, pack(scratch))
}, 120_000)

afterAll(() => rmSync(scratch, {recursive: true, force: true}))

describe('installed', () => testInstalled(project, installed))
describe('its files', () => testShipped(installed))
describe('in TypeScript', () => testTypes(project))
describe('away from its folder', () => testAway(project, installed, join(scratch, 'elsewhere')))
