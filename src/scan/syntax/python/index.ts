/** The Python front-end: parse, resolve names, lower. */
import { indexResources } from '../../catalogue.ts'
import type { LowerFile } from '../../flow/ir.ts'
import { applyRules } from '../../rules/python/index.ts'
import { Module } from '../../rules/python/module.ts'
import { linesOf } from '../lines.ts'
import { releasedFields } from './lower/captures.ts'
import { lowerModule } from './lower/functions.ts'
import type { FileContext } from './lower/scope.ts'
import { endlessIn, functionsIn, importsOf } from './names.ts'
import { parsePython } from './parse.ts'

export const lower: LowerFile = (source, resources) => {
  const parsed = parsePython(source.text)
  if ('unreadable' in parsed) return parsed
  const index = indexResources(resources)
  const file: FileContext = {
    lines: linesOf(source.text),
    imports: importsOf(parsed.tree),
    resources: index,
    releasedFields: releasedFields(parsed.tree, index),
    known: functionsIn(parsed.tree),
    endless: endlessIn(parsed.tree),
    functions: [],
    classes: [],
  }
  lowerModule(parsed.tree, file)
  const rules = applyRules(new Module(parsed.tree, file.imports, file.lines))
  return { functions: file.functions, classes: file.classes, ...rules, gaps: parsed.gaps }
}
