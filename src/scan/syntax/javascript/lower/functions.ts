/** Every function of a file, and its module level, as units for the analysis; and its classes. */
import { type ClassUnit, type FunctionUnit, isForeign, type Resolver } from '../../../flow/ir.ts'
import { type ClassLike, isEndless } from '../classes.ts'
import { exportsOf } from '../exports.ts'
import { isThis, qualify } from '../names.ts'
import type { Program } from '../program.ts'
import { symbolOf } from '../symbols.ts'
import { bare, type FunctionNode, isCall, isFunction, isMember, keyOf, type Node, spanOf } from '../tree.ts'
import { isCalledOn, isHandedOn } from '../uses.ts'
import { arrivalsOf } from './arrivals.ts'
import { assign } from './assignments.ts'
import { acquiredBy } from './calls.ts'
import { value } from './expressions.ts'
import { type FileContext, Frame } from './frame.ts'
import { ambiguousIn, helperOf } from './helpers.ts'
import { statements } from './statements.ts'

export interface Units {
  functions: FunctionUnit[]
  classes: ClassUnit[]
  gaps: string[]
  exports: Map<string, string>
  foreign: Set<string>
}

/** Lowers a file, if anything in it acquires something that must be followed, or others could call it to do so. */
export function lowerFunctions(
  given: Pick<FileContext, 'program' | 'classes' | 'resources' | 'isReleasedByOwner' | 'happensOnce' | 'isMeantToStay'>,
  resolve: Resolver | undefined,
): Units {
  const { program, classes } = given
  const ambiguous = ambiguousIn({ program, classes })
  const unique = (fn: Node) => [symbolOf(fn, program, classes)].find(symbol => !ambiguous.has(symbol))
  const exports = resolve ? exportsOf(program, unique, resolve) : new Map<string, string>()
  const foreign = new Set<string>()
  const file: FileContext = {
    ...{ ...given, ambiguous, foreign },
    resolve: resolve ?? (() => undefined),
    arrivals: new Map(),
  }
  const units: Units = { functions: [], classes: [], gaps: [], exports, foreign }
  if (exports.size === 0 && !acquiresAnything(file)) return units
  const attempt = (symbol: string, lower: () => FunctionUnit) => {
    try {
      units.functions.push(lower())
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      units.gaps.push(`${symbol} is nested too deeply to be followed`)
    }
  }
  attempt('<module>', () => moduleUnit(file))
  for (const fn of program.functions) {
    const symbol = symbolOf(fn, program, classes)
    attempt(symbol, () => functionUnit(fn, symbol, file))
  }
  for (const c of classes.all) attempt(c.name, () => fieldsUnit(c, file))
  units.classes = classes.all.map(c => classUnit(c, file))
  return units
}

const acquiresAnything = (file: FileContext): boolean => {
  const { program, resources } = file
  return (
    program.calls.some(c => acquiredBy(c, qualify(c.callee, program), { file, program })) ||
    program.news.some(n => resources.acquire.has(`new ${qualify(n.callee, program)}`)) ||
    program.calls.some(c => isForeign(helperOf(bare(c.callee), { file, node: undefined }) ?? ''))
  )
}

function moduleUnit(file: FileContext): FunctionUnit {
  const { root } = file.program
  const f = new Frame(file, '<module>', undefined)
  const body = f.block(() => statements(root.body, f))
  return { symbol: '<module>', span: spanOf(root), params: [], body, level: 'module', constructs: false }
}

function functionUnit(fn: FunctionNode, symbol: string, file: FileContext): FunctionUnit {
  const f = new Frame(file, symbol, fn)
  const owner = ownerOf(fn, file)
  const body = f.block(() => {
    for (const p of fn.params) if (p.type === 'AssignmentPattern') assign(p, undefined, 'unknown', f)
    arrivalsOf(fn, f)
    if (fn.body.type === 'BlockStatement') statements(fn.body.body, f)
    else f.escape(value(fn.body, f), 'return', fn.body)
  })
  return {
    symbol,
    span: spanOf(fn),
    ...(owner && { owner: owner.name }),
    params: fn.params.map((p, i) => f.local(p.type === 'AssignmentPattern' ? p.left : p) ?? `·${i}`),
    body,
    level: runsWithModule(fn, file.program) ? 'module' : 'function',
    constructs: fn.type === 'ClassMethod' && fn.kind === 'constructor',
    ...(fn.async && { awaited: true as const }),
    ...(fn.generator && { wrapped: true as const }),
  }
}

/** `(async () => { … })()`, on the level of the module. */
function runsWithModule(fn: FunctionNode, program: Program): boolean {
  const call = program.parent(fn)
  return isCall(call) && call.callee === fn && program.functionOf(call) === undefined
}

/** The class whose `this` a function sees. */
function ownerOf(fn: FunctionNode, { program, classes }: FileContext): ClassLike | undefined {
  for (let n: Node | undefined = fn; n; n = program.parent(n)) {
    const owner = classes.ofMember(n)
    if (owner) return owner
  }
  return undefined
}

/** The initialisers of a class's fields run with its constructor. */
function fieldsUnit(c: ClassLike, file: FileContext): FunctionUnit {
  const symbol = `${c.name}.constructor`
  const f = new Frame(file, symbol, undefined)
  const body = f.block(() => {
    for (const { name, value: initial } of c.members) {
      if (isFunction(initial)) continue
      const from = value(initial, f)
      if (from !== undefined) f.emit({ kind: 'alias', to: `@${name}`, from })
    }
  })
  return { symbol, span: spanOf(c.node), owner: c.name, params: [], body, level: 'function', constructs: false }
}

function classUnit(c: ClassLike, file: FileContext): ClassUnit {
  const { program } = file
  const fields = new Set(c.members.filter(m => !isFunction(m.value)).map(m => m.name))
  for (const a of program.assignments)
    if (isMember(a.left) && isThis(a.left.object, program)) fields.add(keyOf(a.left) ?? '')
  return {
    name: c.name,
    span: spanOf(c.node),
    bases: c.extends === undefined ? [] : [c.extends],
    releasedElsewhere: [...fields].filter(field => isTakenElsewhere(field, file)).map(field => `@${field}`),
    ...(isEndless(c) && { endless: true as const }),
  }
}

/** `instance.field.close()`, or the field passed on, in code that holds the instance by another name than `this`. */
const isTakenElsewhere = (field: string, { program, resources }: FileContext): boolean =>
  program.membersNamed(field).some(read => {
    if (isThis(read.object, program)) return false
    const called = isCalledOn(read, /./, program)
    const callee = called && 'callee' in called ? (called.callee as Node) : called
    const method = isMember(callee) ? keyOf(callee) : undefined
    return (method !== undefined && resources.releaseMethods.has(method)) || isHandedOn(read, program)
  })
