import {parseSync} from 'oxc-parser'

/** What a module imports or re-exports, statically or on use: the specifiers. */
export function importsOf(source: string): string[] {
  const {module, errors} = parseSync('module.ts', source)
  if (errors.length > 0) throw new SyntaxError(errors.map(error => error.message).join('\n'))
  return [
    ...module.staticImports.map(({moduleRequest}) => moduleRequest.value),
    ...module.staticExports.flatMap(({entries}) => entries.flatMap(({moduleRequest}) => moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({moduleRequest}) =>
      source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    ),
  ]
}
