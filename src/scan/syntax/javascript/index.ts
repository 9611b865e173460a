/** The JavaScript and TypeScript front-end: parse, apply the rules, lower the functions. */
import type { Lowered, LowerFile } from '../../flow/ir.ts'
import { applyRules } from '../../rules/javascript/index.ts'
import { parseFile } from './parse.ts'
import { Program } from './program.ts'

export const lower: LowerFile = file => {
  const ast = parseFile(file)
  if ('unreadable' in ast) return ast
  const program = new Program(file, ast)
  const lowered: Lowered = { functions: [], classes: [], ...applyRules(program), gaps: [] }
  return lowered
}
