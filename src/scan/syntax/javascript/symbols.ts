/** What a person calls a place in the code. */
import type { Classes } from './classes.ts'
import type { Program } from './program.ts'
import { calleeName, type FunctionNode, isCall, isFunction, isMember, keyOf, type Node } from './tree.ts'

/** The functions and the class around `node`: `Class.method`, `outer.inner`, `<module>`. */
export function symbolOf(node: Node, program: Program, classes: Classes): string {
  const names: string[] = []
  for (const n of [node, ...program.ancestors(node)]) {
    const owner = classes.ofMember(n)
    const name = isFunction(n) ? functionName(n, program) : undefined
    if (name !== undefined) names.unshift(name)
    if (owner) {
      names.unshift(owner.name)
      break
    }
  }
  return names.join('.') || '<module>'
}

/** A function's own name, or that of the variable or property it is the value of. */
export function functionName(fn: FunctionNode, program: Program): string | undefined {
  if ('key' in fn && fn.key) return keyOf(fn)
  if ('id' in fn && fn.id) return fn.id.name
  const parent = program.parent(fn)
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name
  if (parent?.type === 'AssignmentExpression')
    return isMember(parent.left) ? keyOf(parent.left) : program.text(parent.left)
  if (parent?.type === 'ObjectProperty' || parent?.type === 'ClassProperty') return keyOf(parent)
  return undefined
}

const testBlock =
  /^(describe|it|test|suite|specify|context|before|after|beforeEach|afterEach|beforeAll|afterAll|bench)$/

/** Inside a test's own block, which ends with the runner's process at the latest. */
export function isInTest(node: Node, program: Program): boolean {
  for (const fn of program.ancestors(node)) {
    const call = isFunction(fn) ? program.parent(fn) : undefined
    if (!isCall(call)) continue
    // `test.only(…)`, and `t.test(…)` as tap and node:test have it.
    if (
      isMember(call.callee) &&
      /^(t|tap|tape|qunit)$/i.test(program.text(call.callee.object)) &&
      testBlock.test(calleeName(call) ?? '')
    )
      return true
    const callee = isMember(call.callee) ? call.callee.object : call.callee
    if (callee.type === 'Identifier' && testBlock.test(callee.name)) return true
    if (isCall(callee) && testBlock.test(calleeName(callee) ?? '')) return true
  }
  return false
}
