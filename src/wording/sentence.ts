import {absentFact, WordingError} from './fault.ts'
import {ownWording} from './own.ts'
import {frameOf} from './run/frame.ts'
import {Absent, plain} from './run/said.ts'
import {onlyName, type Speaker} from './speaker.ts'
import type {Template} from './template.ts'

/** Speaks for no paper: what sentences need that are no paper's. */
const nobody: Speaker = {
  terms: {},
  names: {service: {}, provider: {}, paper: {}},
  dates: 'kanji',
  wording: ownWording,
  plan: key => key,
  named: key => onlyName('document', key),
  template: path => ownWording.template(path),
}

/**
 * A sentence as plain text; empty where it has nothing to say of what it is told. A paper's own that would print what it
 * isn't told gives way to ours.
 */
export function sentenceIn(template: Template, name: string, told: object, speaker: Speaker = nobody): string {
  const frame = frameOf(speaker, told)
  const [block] = template.section(name)?.blocksIn(frame) ?? []
  const said = block?.kind === 'paragraph' ? block.line.of(frame) : ''
  if (!(said instanceof Absent)) return plain(said)
  if (!template.beneath) throw WordingError.at(said.origin, absentFact)
  return sentenceIn(template.beneath, name, told, speaker)
}
