import {parseSync} from 'oxc-parser'

/** One import of a module: what it names, and whether only types come from it. */
export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

/** Everything that a module imports or re-exports, statically or on use. */
export function importsOf(source: string): Import[] {
  const {module, errors} = parseSync('module.ts', source)
  if (errors.length > 0) throw new SyntaxError(errors.map(error => error.message).join('\n'))
  return [
    ...module.staticImports.map(({moduleRequest, entries}) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(entry => entry.isType),
    })),
    ...module.staticExports.flatMap(({entries}) =>
      entries.flatMap(({moduleRequest, isType}) =>
        moduleRequest ? [{specifier: moduleRequest.value, typeOnly: isType}] : [],
      ),
    ),
    ...module.dynamicImports.map(({moduleRequest}) => ({
      specifier: source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ]
}
