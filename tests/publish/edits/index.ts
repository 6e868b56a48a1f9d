import type {ExampleEdits} from './edit.ts'
import {elink} from './elink.ts'
import {lensawriter} from './lensawriter.ts'
import {narrativebook} from './narrativebook.ts'
import {superstreamNxCloud} from './superstream-nx-cloud.ts'
import {sustainaCloud} from './sustaina-cloud.ts'

/** Twenty edits of each example. */
export const exampleEdits: readonly ExampleEdits[] = [
  narrativebook,
  superstreamNxCloud,
  lensawriter,
  elink,
  sustainaCloud,
]
