import type {StylePreset} from '../style.ts'
import {textWidth} from '../textWidth.ts'
import {ownDefaults} from './ownDefaults.ts'
import {styleXml as style} from './styleEntry.ts'
import {type ParagraphLook, paragraphProperties, runProperties} from './styleXml.ts'
import {declaration, namespace, xml} from './xml.ts'

/**
 * `word/styles.xml`: the defaults and the styles the renderer uses, so that the look of a file can be changed in Word
 * in one place. Fonts are named for East Asian and Latin text in each style.
 *
 * @param style - How the file looks.
 * @param language - Language of the text, such as `ja-JP`.
 */
export function styles(style: StylePreset, language: string): string {
  return [`${declaration}<w:styles ${namespace}>`, defaults(style, language), ...all(style), '</w:styles>'].join('')
}

/** Kinsoku, hanging punctuation, and the quarter space between Japanese and Latin text or digits. */
const eastAsian =
  '<w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:topLinePunct w:val="0"/><w:autoSpaceDE/><w:autoSpaceDN/>'

function defaults({body, size, line, gap, colour}: StylePreset, language: string): string {
  const lang = `<w:lang w:val="en-US" w:eastAsia="${xml(language)}" w:bidi="ar-SA"/>`
  const run = runProperties({fonts: body, size: size.body, color: colour.text}, lang)
  const paragraph = paragraphProperties({after: gap, line}, `<w:widowControl/>${eastAsian}`)
  // `w:widowControl` comes before the others in the schema, and nothing else stands there.
  return `<w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault>${paragraph}</w:pPrDefault></w:docDefaults>`
}

function all(preset: StylePreset): string[] {
  const {body, heading, code, size, gap, tableLine, colour} = preset
  const width = textWidth(preset)
  const head = (level: number, look: ParagraphLook): string => {
    const large = size.headings[level - 1] ?? size.body
    return style(`Heading${level}`, `heading ${level}`, {
      priority: 9,
      next: 'Normal',
      paragraph: {keepNext: true, keepLines: true, align: 'left', outline: level - 1, line: large * 1.5, ...look},
      run: {fonts: heading, size: large, bold: true, color: colour.heading},
    })
  }
  const under = {color: colour.rule, sides: ['bottom' as const], space: 3}
  const around = {color: colour.pointBorder, sides: ['top', 'left', 'bottom', 'right'] as const, space: 6}
  return [
    // Not justified: before a long address that goes to the next line, the letters would be drawn apart.
    style('Normal', 'Normal', {isDefault: true, paragraph: {align: 'left'}, run: {fonts: body}}),
    ...ownDefaults,
    style('Title', 'Title', {
      priority: 10,
      next: 'CoverLine',
      paragraph: {
        keepNext: true,
        after: 22,
        line: size.title * 1.45,
        align: 'left',
        border: {color: colour.heading, sides: ['bottom'], space: 12, width: 1.5},
      },
      run: {fonts: heading, size: size.title, bold: true, color: colour.heading},
    }),
    style('Logo', 'Logo', {paragraph: {after: 0, align: 'left'}, run: {fonts: body}}),
    style('Confidentiality', 'Confidentiality', {
      paragraph: {after: 0, line: size.cover * 1.6, align: 'right'},
      run: {fonts: heading, size: size.cover - 1, bold: true, color: colour.heading},
    }),
    style('ControlTitle', 'Control Title', {
      paragraph: {keepNext: true, after: 4, line: size.cover * 1.6, align: 'left'},
      run: {fonts: heading, size: size.body, bold: true, color: colour.heading},
    }),
    style('CoverLine', 'Cover Line', {
      paragraph: {after: 4, line: size.cover * 1.6, align: 'left'},
      run: {fonts: body, size: size.cover},
    }),
    style('TOCHeading', 'TOC Heading', {
      priority: 39,
      next: 'Normal',
      paragraph: {keepNext: true, after: 12, align: 'left', line: (size.headings[0] ?? size.body) * 1.5},
      run: {fonts: heading, size: size.headings[0], bold: true, color: colour.heading},
    }),
    ...Array.from({length: 9}, (_level, index) =>
      style(`TOC${index + 1}`, `toc ${index + 1}`, {
        priority: 39,
        next: 'Normal',
        paragraph: {
          before: index === 0 ? 7 : 0,
          after: 0,
          line: tableLine + 1,
          left: size.body * index,
          align: 'left',
          tab: {at: width, dots: true},
        },
        run: {fonts: index === 0 ? heading : body, size: size.body - 0.5, bold: index === 0},
      }),
    ),
    head(1, {before: 30, after: 12, border: under}),
    head(2, {before: 22, after: 6}),
    head(3, {before: 15, after: 4}),
    ...[4, 5, 6].map(level => head(level, {before: 12, after: 3})),
    style('ListParagraph', 'List Paragraph', {priority: 34, paragraph: {after: gap / 3}, run: {fonts: body}}),
    style('Reference', 'Reference', {
      paragraph: {align: 'right', before: gap / 2},
      run: {fonts: body, color: colour.quiet},
    }),
    style('End', 'End', {paragraph: {align: 'right', before: gap * 2}, run: {fonts: body}}),
    style('Point', 'Point', {
      paragraph: {border: around, shade: colour.point, left: 7, right: 7},
      run: {fonts: body},
    }),
    style('TableText', 'Table Text', {
      paragraph: {after: 0, line: tableLine, align: 'left'},
      run: {fonts: body, size: size.table},
    }),
    style('TableHeader', 'Table Header', {
      basedOn: 'TableText',
      paragraph: {keepNext: true},
      run: {fonts: body, size: size.table, bold: true},
    }),
    style('Code', 'Code', {
      paragraph: {shade: colour.code, before: gap, after: gap * 1.5, line: tableLine, align: 'left', left: 4, right: 4},
      run: {fonts: code, size: size.table},
    }),
    style('Rule', 'Rule', {
      paragraph: {border: under, before: 0, after: gap * 2, line: gap},
      run: {fonts: body, size: 2},
    }),
    style('Separator', 'Separator', {paragraph: {after: 0, line: 4}, run: {fonts: body, size: 2}}),
    ...['Header', 'Footer'].map(name =>
      style(name, name.toLowerCase(), {
        priority: 99,
        paragraph: {
          after: 0,
          align: 'left',
          line: tableLine,
          tab: {at: width},
          ...(name === 'Header' ? {border: {color: colour.rule, sides: ['bottom' as const], space: 2}} : {}),
        },
        run: {fonts: body, size: size.footer, color: colour.quiet},
      }),
    ),
    // The separators of notes, which `docx` writes into each file, refer to these two.
    ...['Footnote', 'Endnote'].map(note =>
      style(`${note}Reference`, `${note.toLowerCase()} reference`, {
        priority: 99,
        character: true,
        more: '<w:vertAlign w:val="superscript"/>',
      }),
    ),
    style('Hyperlink', 'Hyperlink', {priority: 99, character: true, run: {color: colour.link, underline: true}}),
    style('InlineCode', 'Inline Code', {character: true, run: {fonts: code, shade: colour.code}}),
  ]
}
