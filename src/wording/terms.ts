import {defaultTerms, derivedTerms} from '../whitepaper/index.ts'

/** The keys of the terms that every paper has. */
export const ownTerms: readonly string[] = [...Object.keys(defaultTerms), ...derivedTerms]

/** A text with `{term}` placeholders replaced by the paper's words. */
export function withTerms(terms: Readonly<Record<string, string>>, text: string): string {
  if (!text.includes('{')) return text
  return text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/gu, (whole, key: string) =>
    Object.hasOwn(terms, key) ? (terms[key] ?? whole) : whole,
  )
}
