/**
 * The bytes of a file, in memory of its own: what a `Response` or a `Blob` takes. That is `Uint8Array<ArrayBuffer>` from
 * TypeScript 5.7 on, and `Uint8Array` before, where the type had no parameter.
 */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>
