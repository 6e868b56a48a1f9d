import {whitepaper} from '../document/index.ts'
import {demandRecord, type Whitepaper} from '../whitepaper/index.ts'
import type {Manifest} from './manifest.ts'
import {upgraded} from './upgrade.ts'

/**
 * The paper of a published edition, to compare with: `compare(thaw(manifest), paper)`. Facts that an earlier version of
 * the library froze are brought to the present schema. What it would print is today's wording; what was printed is the
 * `tree` of the manifest.
 *
 * @throws {@link WhitepaperError} when it isn't a manifest, is of a later version of the library, or holds facts that were
 * changed so that they are no longer valid.
 */
export function thaw(manifest: Pick<Manifest, 'facts' | 'schemaVersion'>): Whitepaper {
  demandRecord(
    manifest,
    '版の記録を開けません',
    'manifest',
    ['facts', 'schemaVersion'],
    'freezeで作った記録を渡してください',
  )
  return whitepaper(upgraded(manifest.facts, manifest.schemaVersion))
}
