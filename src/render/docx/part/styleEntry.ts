import {type ParagraphLook, paragraphProperties, type RunLook, runProperties} from './styleXml.ts'

/** What there is to say about a style. */
export interface StyleEntry {
  /** Whether it is for characters rather than paragraphs. */
  readonly character?: boolean
  /** Whether it is the style of paragraphs that name none. */
  readonly isDefault?: boolean
  /** Style it takes over the rest from. */
  readonly basedOn?: string
  /** Style of the paragraph that Enter begins. */
  readonly next?: string
  /** Where Word lists it (`w:uiPriority`); styles of our own have none. */
  readonly priority?: number
  readonly paragraph?: ParagraphLook
  readonly run?: RunLook
  /** Further elements of `w:rPr`. */
  readonly more?: string
}

/**
 * A style (`w:style`).
 *
 * @param id - What paragraphs and runs name it by (`w:styleId`).
 * @param name - What Word shows; names of Word's own styles make it that style.
 * @param options - The rest.
 */
export function styleXml(id: string, name: string, options: StyleEntry): string {
  const {character, isDefault, next, priority, paragraph, run, more} = options
  const basedOn = options.basedOn ?? (character ? 'DefaultParagraphFont' : 'Normal')
  return [
    `<w:style w:type="${character ? 'character' : 'paragraph'}"${isDefault ? ' w:default="1"' : ''}`,
    `${priority === undefined && !isDefault ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    isDefault ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next ? `<w:next w:val="${next}"/>` : '',
    priority ? `<w:uiPriority w:val="${priority}"/>` : '',
    '<w:qFormat/>',
    paragraphProperties(paragraph ?? {}),
    runProperties(run ?? {}, more),
    '</w:style>',
  ].join('')
}
