import {existsSync, readdirSync} from 'node:fs'
import type {Whitepaper} from '../../src/whitepaper/index.ts'

const folder = new URL('../../examples/', import.meta.url)

/** An example of the package, by the name of its folder. */
export interface Example {
  readonly slug: string
  readonly paper: Whitepaper
}

/** All examples. */
export const examples: readonly Example[] = await Promise.all(
  readdirSync(folder)
    .filter(slug => existsSync(new URL(`${slug}/whitepaper.ts`, folder)))
    .map(async slug => {
      const module = (await import(new URL(`${slug}/whitepaper.ts`, folder).href)) as {default: Whitepaper}
      return {slug, paper: module.default}
    }),
)
