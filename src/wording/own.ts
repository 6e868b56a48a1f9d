import type {Outline, OutlinePreset} from '../whitepaper/index.ts'
import {ownFolder} from './fault.ts'
import {outlines, templates} from './japanese.ts'
import type {Program} from './program.ts'
import {Template} from './template.ts'
import {Wording} from './wording.ts'

/** The wording that the library ships. A template is read when it is first opened. */
export const ownWording: Wording = new Wording(path => {
  const program = ownProgram(path)
  return program && Template.of(program, ownFolder, path)
})

/** One of our outlines. */
export function ownOutline(preset: OutlinePreset): Outline {
  return JSON.parse(outlines[preset] ?? '') as Outline
}

const programs = new Map<string, Program | undefined>()

/** One of our templates, as the build compiled it. */
export function ownProgram(path: string): Program | undefined {
  if (!programs.has(path)) {
    const json = Object.hasOwn(templates, path) ? templates[path] : undefined
    programs.set(path, json === undefined ? undefined : (JSON.parse(json) as Program))
  }
  return programs.get(path)
}
