import {isFullWidth} from '../../tree/fullWidth.ts'

/** Symbols that a Japanese font has and others mostly do not: ※ ℃ → ① ○ ■. */
const japanese = /[\u203b\u2103\u2190-\u26ff]/u

/** Symbols that are full-width beside Japanese text, and narrow beside Latin text: “” … × ± °. */
const shared = /[§°±×÷‖‘’“”†‡‥…′″―]/u

/**
 * Parts a text where full-width symbols begin and end. Word takes such symbols from the Latin font unless told
 * otherwise (`w:rFonts/@w:hint`).
 *
 * @param text - Text.
 * @returns The parts in order, each of symbols alone or without any.
 */
export function partSymbols(text: string): {readonly text: string; readonly symbols: boolean}[] {
  const characters = [...text]
  const parts: {text: string; symbols: boolean}[] = []
  for (const [place, character] of characters.entries()) {
    const symbols = isSymbol(character, characters[place - 1], characters[place + 1])
    const last = parts.at(-1)
    if (last && last.symbols === symbols) last.text += character
    else parts.push({text: character, symbols})
  }
  return parts
}

function isSymbol(character: string, before = '', after = ''): boolean {
  if (japanese.test(character)) return true
  if (!shared.test(character)) return false
  if (/[‘“]/u.test(character)) return fills(after)
  if (/[’”]/u.test(character)) return fills(before)
  return fills(before) || fills(after) || (before === '' && after === '')
}

function fills(character: string): boolean {
  return isFullWidth(character) || japanese.test(character)
}
