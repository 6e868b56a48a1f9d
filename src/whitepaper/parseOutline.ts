import {parseDocument} from 'yaml'
import {problemsOf, WhitepaperError} from '../schema/index.ts'
import {type Outline, outlineSchema} from './outline.ts'

/**
 * Reads an outline that is written in YAML, with the same names as {@link Outline}; the presets in `templates/ja/outlines`
 * show the form.
 *
 * @param yaml - Text of the file.
 * @throws {@link WhitepaperError} that lists what is no YAML, with its line, or no outline, with its path.
 */
export function parseOutline(yaml: string): Outline {
  const document = parseDocument(yaml)
  const faults = document.errors.map(error => ({
    path: `outline:${error.linePos?.[0].line ?? 1}`,
    label: '構成',
    message: 'YAMLとして読めません。字下げ、コロンの後の空白、引用符の対応を確かめてください',
  }))
  if (faults.length > 0) throw new WhitepaperError(faults)
  const outline: unknown = document.toJS({maxAliasCount: 100})
  const problems = problemsOf({path: 'outline', label: '構成'}, outlineSchema, outline)
  if (problems.length > 0) throw new WhitepaperError(problems)
  return outline as Outline
}
