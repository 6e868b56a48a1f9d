/** The declaration every part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The namespace of WordprocessingML, as an attribute. */
export const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/**
 * Text as it stands in XML, in an element or in an attribute in double quotes.
 *
 * @param text - Text without characters that XML forbids.
 */
export function xml(text: string): string {
  return text.replace(/[&<>"]/g, character => entities[character] as string)
}
