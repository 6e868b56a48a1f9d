import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {minima, report, type Task} from './measure.ts'

/** Whole processes, from start to exit, beside one that does nothing. */
export async function benchProcesses(): Promise<void> {
  console.log('\nWhole processes')
  const least = await minima(
    {nothing: node('-e', '0'), import: node(script('importOnly')), markdown: node(script('oneShot'))},
    20,
    1,
  )
  report('import the package', least.import, 'node -e 0', least.nothing, 2.5)
  report('facts → Markdown (superstream)', least.markdown, 'node -e 0', least.nothing, 5)
}

const script = (name: string): string => fileURLToPath(new URL(`${name}.js`, import.meta.url))

function node(...args: string[]): Task {
  return () => execFileSync(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']})
}
