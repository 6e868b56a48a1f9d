/** Something whose time is taken. */
export type Task = () => unknown

/**
 * The least time that each task took, in milliseconds. They run in turn, so that a machine that slows down slows all of
 * them: what can be compared is what one call returns.
 *
 * @param tasks - What runs, by name.
 * @param rounds - How often each runs, once it has run `warmups` times without being timed.
 */
export async function minima<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: number,
  warmups = 3,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(tasks) as Name[]
  const least = Object.fromEntries(names.map(name => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>
  for (let round = -warmups; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now()
      await tasks[name]()
      if (round >= 0) least[name] = Math.min(least[name], performance.now() - start)
    }
  }
  return least
}

/** Prints a line: what was timed, beside its yardstick. */
export function report(subject: string, time: number, yardstick: string, against: number, aim?: number): void {
  const ratio = `${(time / against).toFixed(2)}×`
  const wanted = aim === undefined ? '' : `  (aim: ≤ ${aim}×)`
  console.log(`  ${subject.padEnd(44)} ${ms(time)}  ${ratio.padStart(7)} ${yardstick}, ${ms(against).trim()}${wanted}`)
}

/** A time, in a column. */
export function ms(time: number): string {
  return `${time.toFixed(time < 100 ? 2 : 0).padStart(8)} ms`
}
