/** The JavaScript and TypeScript front-end: parse, apply the rules, lower the functions. */
import { indexResources } from '../../catalogue.ts'
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
    ...lowerFunctions(program, classes, indexResources(resources), resolve),
    ...applyRules(program, classes),
    ...(mentionsSuppression(file.text) && { outline: outlineOf(ast) }),
  }
}
