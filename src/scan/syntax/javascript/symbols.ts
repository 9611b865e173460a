/** What a person calls a place in the code. */
import type { Classes } from './classes.ts'
import type { Program } from './program.ts'
import { type FunctionNode, isCall, isFunction, isMember, keyOf, type Node } from './tree.ts'

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
  /^([xf]?(describe|it|test|suite|specify|context)|before|after|beforeEach|afterEach|beforeAll|afterAll|bench)$/

/** Inside a test's own block, which ends with the runner's process at the latest. */
export const isInTest = (node: Node, program: Program): boolean => testsAround(node, program).length > 0

/** Inside a test that the runner passes over: `it.skip(…)`, `xdescribe(…)` */
export const isInSkippedTest = (node: Node, program: Program): boolean =>
  testsAround(node, program).some(words => words[0]!.startsWith('x') || words.some(w => /^(skip|todo|fixme)$/.test(w)))

/** The words of the calls that make tests of the functions around `node`: `['describe', 'only']` */
function testsAround(node: Node, program: Program): string[][] {
  const tests: string[][] = []
  for (const fn of program.ancestors(node)) {
    const call = isFunction(fn) ? program.parent(fn) : undefined
    if (!isCall(call)) continue
    const words = wordsOf(call.callee)
    // `test.only(…)`, and `t.test(…)` as tap and node:test have it.
    const [word = ''] = /^(t|tap|tape|qunit)$/i.test(words[0] ?? '') ? words.slice(1) : words
    if (testBlock.test(word)) tests.push(words)
  }
  return tests
}

/** `it.skip.each(table)` → `['it', 'skip', 'each']` */
function wordsOf(callee: Node): string[] {
  const words: string[] = []
  for (let node: Node = callee; ; ) {
    if (isMember(node)) {
      words.unshift(keyOf(node) ?? '')
      node = node.object
    } else if (isCall(node)) node = node.callee
    else if (node.type === 'TaggedTemplateExpression') node = node.tag
    else return node.type === 'Identifier' ? [node.name, ...words] : words
  }
}
