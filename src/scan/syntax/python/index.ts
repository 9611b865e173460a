/** The Python front-end: parse, resolve names, lower. */
import { indexResources } from '../../catalogue.ts'
import type { LowerFile } from '../../flow/ir.ts'
import { mentionsSuppression } from '../../suppressions/marker.ts'
import { linesOf } from '../lines.ts'
import { releasedFields } from './lower/captures.ts'
import { lowerModule } from './lower/functions.ts'
import type { FileContext } from './lower/scope.ts'
import { functionsIn, importsOf } from './names.ts'
import { outlineOf } from './outline.ts'
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
    functions: [],
    classes: [],
  }
  lowerModule(parsed.tree, file)
  return {
    functions: file.functions,
    classes: file.classes,
    hits: [],
    sites: [],
    gaps: parsed.gaps,
    ...(mentionsSuppression(source.text) && { outline: outlineOf(parsed) }),
  }
}
