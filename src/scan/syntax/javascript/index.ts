/** The JavaScript and TypeScript front-end: parse, apply the rules, lower the functions. */
import { indexResources, type Resource } from '../../catalogue.ts'
import type { LowerFile } from '../../flow/ir.ts'
import { isReleasedByOwner } from '../../rules/javascript/held.ts'
import { applyRules } from '../../rules/javascript/index.ts'
import { isMeantToStay } from '../../rules/javascript/meant-to-stay.ts'
import { happensOnce } from '../../rules/javascript/once.ts'
import { Owners } from '../../rules/javascript/owners.ts'
import { mentionsSuppression } from '../../suppressions/marker.ts'
import { Classes } from './classes.ts'
import { lowerFunctions } from './lower/functions.ts'
import { outlineOf } from './outline.ts'
import { parseFile } from './parse.ts'
import { Program } from './program.ts'
import type { Node } from './tree.ts'

export const lower: LowerFile = (file, resources, resolve) => {
  const ast = parseFile(file)
  if ('unreadable' in ast) return ast
  const program = new Program(file, ast)
  const classes = new Classes(program)
  const owners = new Owners(program, classes)
  const given = {
    program,
    classes,
    resources: indexResources(resources),
    isReleasedByOwner: (acquired: Node, resource: Resource) => isReleasedByOwner(acquired, resource, owners),
    happensOnce: (node: Node) => happensOnce(node, owners),
    isMeantToStay: (acquired: Node, { category }: Resource) => isMeantToStay(acquired, category, owners),
  }
  return {
    ...lowerFunctions(given, resolve),
    ...applyRules(owners),
    ...(mentionsSuppression(file.text) && { outline: outlineOf(ast) }),
  }
}
