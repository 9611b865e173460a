/**
 * What a Python file imports, read from its text without parsing it: the whole repository is asked at once, and a line of
 * a string that looks like an import does no harm where the answer only orders things.
 */
const statement =
  /^[ \t]*(?:from[ \t]*(\.*[\p{L}\p{N}_.]*)[ \t]*import\b[ \t]*(?:\(([^)]*)\)|(.*))|import[ \t]+(.*))/gmu
const call = /\b(?:import_module|importorskip|__import__)\(\s*["']([\p{L}\p{N}_.]+)["']/gu

/** Names as they were imported, with the dots of relative imports: `orders.store.connect`, `.store`. */
export function pythonImports(text: string): string[] {
  const origins = new Set<string>()
  const code = text.replace(/\\\r?\n/g, ' ')
  for (const [, module, inParentheses, onLine, plainly] of code.matchAll(statement)) {
    for (const name of names(plainly ?? '')) origins.add(name)
    for (const name of module ? names(inParentheses ?? onLine ?? '') : []) origins.add(joined(module!, name))
  }
  for (const [, module] of code.matchAll(call)) origins.add(module!)
  return [...origins]
}

/** `a as b, c  # why` is `a` and `c`. */
const names = (list: string): string[] =>
  list
    .replace(/[#;].*/g, '')
    .split(',')
    .flatMap(one => /^\s*([\p{L}\p{N}_.]+|\*)/u.exec(one)?.[1] ?? [])

const joined = (module: string, name: string): string => {
  if (name === '*') return module
  return module.endsWith('.') ? module + name : `${module}.${name}`
}
