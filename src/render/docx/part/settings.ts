import {declaration, namespace, xml} from './xml.ts'

/** Characters that end no line, as Word has them for Japanese. */
const endsNoLine = '$([\\{£¥‘“〈《「『【〔＄（［｛｢￡￥'

/** Characters that begin no line: Word's own for Japanese, and its strict ones. */
const beginsNoLine =
  '!%),.:;?]}¢°’”‰′″℃、。々〉》」』】〕゛゜ゝゞ・ヽヾ！％），．：；？］｝｡｣､･ﾞﾟ￠' +
  'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー'

/**
 * `word/settings.xml`: Japanese typography, and nothing that would make Word ask something on opening.
 *
 * - `w:characterSpacingControl`: full-width punctuation is set closer where several meet.
 * - `w:noLineBreaksAfter`, `w:noLineBreaksBefore`: the strict rules of JIS X 4051, by which small kana and the sound mark
 *   begin no line either; LibreOffice reads the lists, but not Word's switch for them.
 * - `w:doNotExpandShiftReturn`: a line that a break ends is not stretched.
 * - `w:compatSetting`: laid out as by Word 2013 and later.
 * - `w:themeFontLang`: the theme's fonts are taken for Japanese.
 *
 * @param language - Language of the text, such as `ja-JP`.
 */
export function settings(language: string): string {
  const compatibility = [
    ['compatibilityMode', '15'],
    ['overrideTableStyleFontSizeAndJustification', '1'],
    ['enableOpenTypeFeatures', '1'],
    ['doNotFlipMirrorIndents', '1'],
    ['differentiateMultirowTableHeaders', '1'],
  ].map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  )
  return [
    `${declaration}<w:settings ${namespace}>`,
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="840"/>',
    '<w:characterSpacingControl w:val="compressPunctuation"/>',
    `<w:noLineBreaksAfter w:lang="ja-JP" w:val="${xml(endsNoLine)}"/>`,
    `<w:noLineBreaksBefore w:lang="ja-JP" w:val="${xml(beginsNoLine)}"/>`,
    `<w:compat><w:doNotExpandShiftReturn/>${compatibility.join('')}</w:compat>`,
    `<w:themeFontLang w:val="en-US" w:eastAsia="${xml(language)}"/>`,
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    '</w:settings>',
  ].join('')
}
