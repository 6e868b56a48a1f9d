/** Whether a value is an answer or a `byPlan`, by its tag. */
export function isTagged(value: unknown): value is {readonly answer: string} {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'answer')
}
