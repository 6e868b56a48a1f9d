/** A text with `{term}` placeholders replaced by the paper's words. */
export function withTerms(terms: Readonly<Record<string, string>>, text: string): string {
  return text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/gu, (whole, key: string) => terms[key] ?? whole)
}
