import {refusal} from '../schema/index.ts'
import type {WhitepaperFacts} from '../whitepaper/index.ts'

/** Facts as JSON, of any schema version. */
export type JsonFacts = Readonly<Record<string, unknown>>

/** The version of the facts' schema. It rises when facts that were valid no longer are, or mean something else. */
export const schemaVersion = 1

/** What makes facts of each earlier version those of the next one: by the version that it takes. */
export const upgraders: Readonly<Record<number, (facts: JsonFacts) => JsonFacts>> = {}

/**
 * Facts of the present schema.
 *
 * @param facts - Facts as they were frozen.
 * @param version - Version of the schema then.
 * @param table - Upgraders; ours, but for tests.
 * @param present - Version to arrive at; the present one, but for tests.
 * @throws {@link WhitepaperError} when the version is none that this library knows: it is from a later one.
 */
export function upgraded(
  facts: JsonFacts,
  version: number,
  table: Readonly<Record<number, (facts: JsonFacts) => JsonFacts>> = upgraders,
  present: number = schemaVersion,
): WhitepaperFacts {
  if (version === present) return facts as unknown as WhitepaperFacts
  const upgrade = table[version]
  if (upgrade === undefined || version > present) {
    const message = `「${version}」の版には対応していません。1から${present}までの版を読めます。ライブラリを新しくしてください`
    throw refusal('版の記録を開けません', [{path: 'schemaVersion', message}])
  }
  return upgraded(upgrade(facts), version + 1, table, present)
}
