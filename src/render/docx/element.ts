import type {BuilderElement, XmlComponent} from 'docx'
import type {Docx} from './state.ts'

/**
 * An XML element that `docx` has no class for.
 *
 * @param docx - The loaded library.
 * @param name - Qualified name, such as `w:fldChar`.
 * @param attributes - Attributes by qualified name.
 * @param children - Content.
 */
export function element(
  docx: Docx,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (XmlComponent | string)[] = [],
): BuilderElement {
  const entries = Object.entries(attributes).map(([key, value]) => [key, {key, value}])
  return new docx.BuilderElement({
    name,
    ...(entries.length > 0 ? {attributes: Object.fromEntries(entries)} : {}),
    children: children as XmlComponent[],
  })
}
