import {remembered} from '../schema/index.ts'
import {type Overlay, wordingOf} from '../wording/overlay.ts'
import {ownWording} from '../wording/own.ts'
import {sentenceIn} from '../wording/sentence.ts'
import type {changeSentences, noticeSentences, Sentence, Told} from '../wording/sentences.ts'
import type {Speaker} from '../wording/speaker.ts'
import type {Template} from '../wording/template.ts'

const file = 'revisions/changes.md'

/**
 * The wording of changes: ours, or with a paper's own laid over it.
 *
 * @throws {@link WhitepaperError} for wording that no paper could have.
 */
export function changeWording(wording: Overlay = {}): Template {
  const text = Object.hasOwn(wording, file) ? wording[file] : undefined
  if (text === undefined) return ownWording.template(file)
  return Object.isFrozen(wording) ? ofPaper(wording) : laidOver(text)
}

const ofPaper = remembered((wording: Overlay) => laidOver(wording[file] ?? ''))

function laidOver(text: string): Template {
  return wordingOf({[file]: text}).template(file)
}

type AllSentences = typeof changeSentences & typeof noticeSentences

type Name = {[Key in keyof AllSentences]: AllSentences[Key] extends Sentence ? Key : never}[keyof AllSentences]

/** A line of the wording of changes and notices as plain text; empty when it has nothing to say of this. */
export function sentence<Of extends Name>(
  template: Template,
  name: Of,
  told: Told<AllSentences[Of]>,
  speaker?: Speaker,
): string {
  return sentenceIn(template, name, told, speaker)
}

/** The word that a dictionary of the wording of changes has for another. */
export function wordFor(template: Template, name: string, key: string): string | undefined {
  return template.section(name)?.wordFor(key)
}
