import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {plainCopy, WhitepaperError} from '../../src/schema/index.ts'

const named = (value: unknown) => (typeof value === 'symbol' ? value.description : value)

describe('a plain copy', () => {
  it('is equal to plain data and shares nothing with it', () => {
    const isPlain = (value: unknown, copy: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      expect(copy).not.toBe(value)
      for (const key of Object.keys(value)) isPlain(value[key as never], (copy as never)[key])
    }
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const copy = plainCopy(value)
        expect(copy).toEqual(value)
        isPlain(value, copy)
      }),
    )
  })

  it('leaves out what is undefined, and fills holes with it', () => {
    expect(Object.keys(plainCopy({a: undefined, b: 1}) as object)).toEqual(['b'])
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tried.
    const copy = plainCopy([, 1]) as unknown[]
    expect(Object.hasOwn(copy, 0)).toBe(true)
    expect(copy).toHaveLength(2)
  })

  it('reads every value once, so that what is checked is what is used', () => {
    let reads = 0
    const copy = plainCopy({
      get name() {
        return `読取り${++reads}`
      },
    })
    expect(copy).toEqual({name: '読取り1'})
    expect(reads).toBe(1)
  })

  it('keeps an own `__proto__` as a field and sets no prototype', () => {
    const copy = plainCopy(JSON.parse('{"__proto__": {"admin": true}}')) as object
    expect(Object.keys(copy)).toEqual(['__proto__'])
    expect((copy as {admin?: unknown}).admin).toBeUndefined()
  })

  it.each([
    ['a date', new Date(0), 'Date'],
    ['a map', new Map(), 'Map'],
    ['a boxed string', new String('x'), 'String'],
    ['an instance of a class', new (class {})(), 'Object'],
    ['an object with a prototype of its own', Object.create({service: 1}), 'Object'],
    ['an error', new Error('x'), 'Error'],
    ['a promise', Promise.resolve(), 'Promise'],
  ])('has a symbol in the place of %s', (_, value, name) => {
    expect(named(plainCopy(value))).toBe(name)
  })

  it('has a symbol in the place of what can’t be read', () => {
    const {proxy, revoke} = Proxy.revocable({}, {})
    revoke()
    const thrower = {
      get name(): string {
        throw new Error('unreadable')
      },
    }
    expect(named((plainCopy(thrower) as {name: unknown}).name)).toBe('読み取れない値')
    expect(named(plainCopy(proxy))).toBe('読み取れない値')
    expect(named((plainCopy({deep: {proxy}}) as {deep: {proxy: unknown}}).deep.proxy)).toBe('読み取れない値')
  })

  it('has a symbol where a circle closes, and none where something merely stands twice', () => {
    const circle: Record<string, unknown> = {name: 'x'}
    circle.self = [circle]
    expect(named((plainCopy(circle) as {self: unknown[]}).self[0])).toBe('循環する参照')
    const shared = {name: 'x'}
    expect(plainCopy([shared, shared])).toEqual([shared, shared])
  })

  it('ends where nesting gets too deep', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++) deep = [deep]
    let at = plainCopy(deep)
    let depth = 0
    while (Array.isArray(at)) {
      at = at[0]
      depth++
    }
    expect(named(at)).toBe('深すぎる入れ子')
    expect(depth).toBeLessThan(100)
  })

  it.each([
    ['a long list', () => new Array(4_294_967_295)],
    ['lists that hold each other again and again', () => Array.from({length: 40}).reduce(list => [list, list], 'x')],
  ])('refuses %s at once', (_, make) => {
    const started = performance.now()
    expect(() => plainCopy(make())).toThrow(WhitepaperError)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('takes records of another realm and records without a prototype', () => {
    expect(plainCopy(Object.assign(Object.create(null), {a: 1}))).toEqual({a: 1})
  })
})
