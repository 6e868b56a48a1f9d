/** A function whose result is kept as long as the object that it was made of: for objects that never change. */
export function remembered<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>()
  return of => {
    const known = made.get(of)
    if (known !== undefined || made.has(of)) return known as Made
    const result = make(of)
    made.set(of, result)
    return result
  }
}
