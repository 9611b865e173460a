/** The Python front-end: parse, resolve names, lower. */
import { indexResources } from '../../catalogue.ts'
import type { LowerFile } from '../../flow/ir.ts'
import { applyRules } from '../../rules/python/index.ts'
import { Module } from '../../rules/python/module.ts'
import { mentionsSuppression } from '../../suppressions/marker.ts'
import { linesOf } from '../lines.ts'
import { endlessIn, functionsIn, onceIn, skippingIn } from './functions.ts'
import { constructorOf } from './lower/calls.ts'
import { releasedFields } from './lower/captures.ts'
import { lowerModule } from './lower/functions.ts'
import type { FileContext } from './lower/scope.ts'
import { importsOf, originsOf } from './names.ts'
import { outlineOf } from './outline.ts'
import { parsePython } from './parse.ts'

export const lower: LowerFile = (source, resources, resolve = () => undefined) => {
  const parsed = parsePython(source.text)
  if ('unreadable' in parsed) return parsed
  const index = indexResources(resources)
  const file: FileContext = {
    lines: linesOf(source.text),
    imports: importsOf(parsed.tree),
    resources: index,
    releasedFields: releasedFields(parsed.tree, index),
    known: functionsIn(parsed.tree),
    origins: originsOf(parsed.tree),
    resolve,
    foreign: new Set(),
    endless: endlessIn(parsed.tree),
    once: onceIn(parsed.tree),
    skipping: skippingIn(parsed.tree),
    functions: [],
    classes: [],
  }
  lowerModule(parsed.tree, file)
  return {
    functions: file.functions,
    classes: file.classes,
    ...applyRules(new Module(parsed.tree, file.imports, file.lines)),
    gaps: parsed.gaps,
    exports: exportsOf(file),
    foreign: file.foreign,
    ...(mentionsSuppression(source.text) && { outline: outlineOf(parsed) }),
  }
}

/** Functions by their names, and names that were imported only to be imported from here. */
function exportsOf({ known, origins, resolve }: FileContext): ReadonlyMap<string, string> {
  const exported = new Map<string, string>()
  for (const symbol of known) {
    const [name = '', method] = symbol.split('.')
    if (method === undefined || symbol === constructorOf(name)) exported.set(name, symbol)
  }
  for (const [name, origin] of origins) {
    const found = exported.has(name) || name === '*' ? undefined : resolve(origin)
    if (found !== undefined) exported.set(name, found)
  }
  return exported
}
