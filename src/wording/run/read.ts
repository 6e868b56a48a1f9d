import type {Joiner, Reading, Test} from '../program.ts'
import type {Speaker} from '../speaker.ts'
import {withTerms} from '../terms.ts'
import {enumerate} from './enumerate.ts'
import {isSaid, plain, type Said, type Spoken} from './said.ts'

/** Reads something from a value: what is printed of it, or what a condition asks about. */
export type Read = (value: unknown, speaker: Speaker) => unknown

/** The function of a reading. */
export function readerOf(reading: Reading): Read {
  switch (reading[0]) {
    case 'value':
      return value => value ?? null
    case 'given':
      return value => value !== undefined && value !== null
    case 'text':
      return (value, {terms}) => (typeof value === 'string' ? withTerms(terms, value) : (value ?? null))
    case 'form':
      return formReader(reading[1], reading[2])
    case 'field': {
      const [, name, of] = reading
      const read = readerOf(of)
      return (value, speaker) => read(fieldOf(value, name), speaker)
    }
    case 'shorthand': {
      const [, alone, name, of] = reading
      const read = readerOf(of)
      return (value, speaker) => read(spelledOut(value, alone, name), speaker)
    }
    case 'first':
      return ofItem(readerOf(reading[1]), 0)
    case 'last':
      return ofItem(readerOf(reading[1]), -1)
    case 'size':
      return value => (Array.isArray(value) ? value.length : null)
    case 'list':
      return listReader(readerOf(reading[2]), reading[1])
    case 'all':
    case 'lead':
    case 'final':
      return ofSeveral(readerOf(reading[1]), reading[0])
    case 'scalar': {
      const read = readerOf(reading[1])
      return (value, speaker) => read(typeof value === 'object' ? null : value, speaker)
    }
    case 'plain': {
      const read = readerOf(reading[1])
      return (value, speaker) => textOf(read(value, speaker))
    }
    case 'choice':
      return choiceReader(reading[1])
    case 'nothing':
      return () => null
  }
}

function formReader(type: string, name: string): Read {
  return (value, speaker) => {
    if (value === undefined || value === null) return null
    return speaker.wording.form(type, name).say(speaker, value)
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}

/** A field of a record, or of one that was written as its field `alone`. */
function spelledOut(value: unknown, alone: string, name: string): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, alone)) return fieldOf(value, name)
  return name === alone ? value : undefined
}

function ofItem(read: Read, index: number): Read {
  return (value, speaker) => (Array.isArray(value) ? read(value.at(index), speaker) : null)
}

function ofSeveral(read: Read, which: 'all' | 'lead' | 'final'): Read {
  return (value, speaker) => {
    if (value === undefined || value === null) return null
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (which === 'final') return read(all.at(-1), speaker)
    const some = which === 'lead' ? all.slice(0, -1) : all
    return some.length === 0 ? null : read(some, speaker)
  }
}

function listReader(read: Read, joiner: Joiner): Read {
  return (value, speaker) => {
    if (!Array.isArray(value)) return null
    const items: Said[] = []
    for (const item of value) {
      const spoken = spokenOf(read(item, speaker))
      // An item that has nothing to say is left out; one that would print a fact that isn't there is not.
      if (spoken === null) continue
      if (!isSaid(spoken)) return spoken
      if (spoken.length > 0) items.push(spoken)
    }
    return enumerate(items, joiner)
  }
}

/** What was read for print, as what is said. */
export function spokenOf(read: unknown): Spoken {
  if (typeof read === 'string') return read
  return typeof read === 'number' ? String(read) : (read as Spoken)
}

function textOf(read: unknown): string | null {
  const spoken = spokenOf(read)
  return isSaid(spoken) ? plain(spoken) : null
}

function choiceReader(options: readonly (readonly [readonly Test[], Reading])[]): Read {
  const all = options.map(([tests, reading]) => ({tests, read: readerOf(reading)}))
  return (value, speaker) => {
    if (value === undefined || value === null) return null
    const fitting = all.find(({tests}) => tests.some(test => fits(test, value)))
    return fitting ? fitting.read(value, speaker) : null
  }
}

function fits(test: Test, value: unknown): boolean {
  switch (test[0]) {
    case 'is':
      return test[1].includes(value)
    case 'type':
      return typeof value === test[1]
    case 'list':
      return Array.isArray(value)
    case 'record': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
      const [, tag, required, allowed] = test
      const keys = Object.keys(value)
      return (
        (tag === null || fieldOf(value, 'answer') === tag) &&
        required.every(key => keys.includes(key)) &&
        keys.every(key => allowed.includes(key))
      )
    }
  }
}
