import type {ExampleEdits} from './edit.ts'
import {lensawriter} from './lensawriter.ts'

/** Twenty edits of each example. */
export const exampleEdits: readonly ExampleEdits[] = [lensawriter]
