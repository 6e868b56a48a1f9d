import {RolldownMagicString} from 'rolldown'
import {parseAst} from 'rolldown/parseAst'

/**
 * Tells a user's bundler that what is worked out at import can go where nobody uses it. A file of a package without side
 * effects is dropped when nothing of it is used; in one bundled file that has to be said of each variable.
 */
export function pure() {
  return {
    name: 'pure',
    renderChunk(code, {isEntry}) {
      if (!isEntry) return null
      const marked = new RolldownMagicString(code)
      for (const {type, declarations} of parseAst(code).body) {
        if (type !== 'VariableDeclaration') continue
        for (const {init} of declarations) {
          if (!init || !works(init) || isMarked(code, init)) continue
          marked.appendLeft(init.start, '/* @__PURE__ */ (() => (')
          marked.appendRight(init.end, '))()')
        }
      }
      return {code: marked}
    },
  }
}

const isMarked = (code, {start, arguments: values = []}) =>
  /@__PURE__ ?\*\/ *$/.test(code.slice(start - 20, start)) && !values.some(works)

const working = new Set([
  'CallExpression',
  'NewExpression',
  'MemberExpression',
  'TaggedTemplateExpression',
  'SpreadElement',
])
const waiting = new Set(['ArrowFunctionExpression', 'FunctionExpression'])

/** Whether an expression does more, when it is evaluated, than be a value. */
function works(node) {
  if (working.has(node.type)) return true
  if (waiting.has(node.type)) return false
  return Object.values(node)
    .flat()
    .some(child => typeof child?.type === 'string' && works(child))
}
