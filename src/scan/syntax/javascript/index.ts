/** The JavaScript and TypeScript front-end: parse, apply the rules, lower the functions. */
import { indexResources, type Resource, type ResourceIndex } from '../../catalogue.ts'
import type { LowerFile } from '../../flow/ir.ts'
import { applyRules } from '../../rules/javascript/index.ts'
import { mentionsSuppression } from '../../suppressions/marker.ts'
import { Classes } from './classes.ts'
import { lowerFunctions } from './lower/functions.ts'
import { outlineOf } from './outline.ts'
import { parseFile } from './parse.ts'
import { Program } from './program.ts'

/** Words without which no rule has anything to say of a file. */

export const lower: LowerFile = (file, resources, resolve) => {
  const ast = parseFile(file)
  if ('unreadable' in ast) return ast
  const program = new Program(file, ast)
  const classes = new Classes(program)
  return {
    ...lowerFunctions(program, classes, indexed(resources), resolve),
    ...applyRules(program, classes),
    ...(mentionsSuppression(file.text) && { outline: outlineOf(ast) }),
  }
}

const indexes = new WeakMap<Resource[], ResourceIndex>()

function indexed(resources: Resource[]): ResourceIndex {
  const index = indexes.get(resources) ?? indexResources(resources)
  indexes.set(resources, index)
  return index
}
