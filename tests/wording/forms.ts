import {formsOf, type Speaker} from '../../src/wording/speaker.ts'
import type {Forms} from '../../src/wording/verify.ts'

/** The forms of value types as a check of templates looks them up. */
export function formsFor(speaker: Speaker): Forms {
  return say => {
    try {
      return formsOf(speaker, say)
    } catch {
      return undefined
    }
  }
}
