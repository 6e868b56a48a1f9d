import {isRecord} from '../../schema/isRecord.ts'
import {refusal} from '../../schema/problems.ts'
import {suggestion} from '../../schema/suggestion.ts'
import {defaultPreset, presets, type StyleChoice} from './preset.ts'
import type {StylePreset} from './style.ts'

type Fault = {readonly path: string; readonly message: string}

type Values = Readonly<Record<string, unknown>>

/**
 * A preset with what was chosen otherwise.
 *
 * @param choice - What differs, and from which preset.
 * @throws {@link WhitepaperError} that lists names the style does not have and values it cannot have: a measure is a number
 *   of at least 0, a colour has six hex digits, a font has a name.
 */
export function mergeStyle(choice: StyleChoice = {}): StylePreset {
  const problems: Fault[] = []
  const {preset = defaultPreset, ...own} = choice
  const known = Object.hasOwn(presets, preset) ? presets[preset] : undefined
  if (!known)
    problems.push({path: 'style.preset', message: `${Object.keys(presets).join('、')}のいずれかを指定してください`})
  const style = merge((known ?? presets[defaultPreset]) as unknown as Values, own as Values, 'style', problems)
  if (problems.length === 0) return style as unknown as StylePreset
  throw refusal('スタイルの指定が正しくありません', problems)
}

function merge(known: Values, chosen: Values, path: string, problems: Fault[]): Values {
  for (const name of Object.keys(chosen)) {
    if (Object.hasOwn(known, name)) continue
    const near = suggestion(name, Object.keys(known))
    const advice = near === undefined ? '' : `。「${near}」の誤りではありませんか`
    problems.push({path: `${path}.${name}`, message: `この項目はありません${advice}`})
  }
  const entries = Object.entries(known).map(([name, value]) => {
    const own = chosen[name]
    if (own === undefined) return [name, value]
    const place = `${path}.${name}`
    if (isRecord(value) && isRecord(own)) return [name, merge(value, own, place, problems)]
    const problem = problemOf(value, own, path)
    if (problem) problems.push({path: place, message: problem})
    return [name, own]
  })
  return Object.fromEntries(entries)
}

/** What is wrong with a value in place of a known one. */
function problemOf(known: unknown, value: unknown, path: string): string | undefined {
  if (Array.isArray(known)) {
    const sound = Array.isArray(value) && value.length === known.length && value.every(isMeasure)
    return sound ? undefined : `${known.length}つの0以上の数で指定してください`
  }
  if (typeof known === 'number') return isMeasure(value) ? undefined : '0以上の数で指定してください'
  if (path === 'style.colour')
    return /^[\dA-Fa-f]{6}$/.test(String(value)) ? undefined : 'RRGGBBの6桁で指定してください'
  if (typeof known === 'string') return isName(value) ? undefined : 'フォント名を指定してください'
  return '項目ごとに指定してください'
}

function isMeasure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[^\p{C}]+$/u.test(value)
}
