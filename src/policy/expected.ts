/** What the schema expected and what it found instead, in words. */
import { z } from 'zod'
import type { Located } from './document.ts'
import { type Flaw, shown } from './mistake.ts'
import { nearest } from './nearest.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
}

/** What an issue expected. Passed to zod as its error map, so that every issue's message is such a phrase. */
export const expected: z.core.$ZodErrorMap = issue => {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected
    case 'invalid_value':
      return choice(issue.values.map(value => `\`${String(value)}\``))
    case 'too_small':
      return issue.origin === 'number' ? `a number of at least ${issue.minimum}` : 'something that is not empty'
    case 'too_big':
      return `a number of at most ${issue.maximum}`
    case 'invalid_key':
      return 'a name that is not empty'
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(({ message }) => message))].join(', or ')
    default:
      return undefined
  }
}

const choice = (names: string[]) => (names.length > 1 ? `one of ${names.join(', ')}` : names.join())

/** The value at a path, or the innermost one around it that exists. */
export function around(tree: Located, path: Path): Located {
  let here = tree
  for (const part of path) {
    const next = here.children.get(part as string | number)
    if (!next) return here
    here = next
  }
  return here
}

/** `suites.unit.paths[0]`; a name with other characters is quoted. */
export function dotted(path: Path): string {
  const parts = path.map((part, index) => {
    if (typeof part === 'number') return `[${part}]`
    if (!/^[\w-]+$/.test(String(part))) return `[${JSON.stringify(String(part))}]`
    return index === 0 ? String(part) : `.${String(part)}`
  })
  return shown(parts.join(''))
}

function found(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? `\`${shown(value)}\`` : `the ${typeof value} ${shown(String(value))}`
}

/** One issue of the schema as flaws of the text; a list, since one issue may name several unknown keys. */
export function flawsOf(issue: Issue, tree: Located, schema: z.ZodType): Flaw[] {
  const here = around(tree, issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknownKey(key, here, keysAt(schema, issue.path)))
  if (issue.code === 'invalid_union') return unionFlaws(issue, tree, schema)
  if (here === tree && issue.path.length === 0)
    return [
      {
        range: tree.range,
        message: `the policy is ${found(tree.value)}`,
        expected: 'a mapping',
        repair: 'Write keys and values, such as `suites:`; config/policy.yml of leakgate shows them all.',
      },
    ]
  const parent = around(tree, issue.path.slice(0, -1))
  const name = issue.path.at(-1) as string
  if (parent.children.has(name)) return [wrongValue(issue, here)]
  // A misspelt key is answered where it stands; that the right one is missing would say the same again.
  const names = keysAt(schema, issue.path.slice(0, -1))
  const misspelt = [...parent.children.keys()].some(
    key => !names.includes(`${key}`) && nearest(`${key}`, names) === name,
  )
  return misspelt ? [] : [missingValue(issue, parent)]
}

function unknownKey(key: string, map: Located, names: string[]): Flaw {
  const meant = nearest(key, names)
  return {
    range: map.children.get(key)?.key ?? map.range,
    message: `unknown key \`${shown(key)}\`${meant ? `, did you mean \`${meant}\`?` : ''}`,
    expected: choice(names.map(name => `\`${name}\``)),
    repair: meant ? `Rename it to \`${meant}\`.` : 'Remove it.',
  }
}

function missingValue(issue: Issue, parent: Located): Flaw {
  const what = dotted(issue.path)
  return {
    range: parent.key ?? parent.range,
    message: `\`${what}\` is missing`,
    expected: issue.message,
    repair: `Add \`${shown(String(issue.path.at(-1)))}\`.`,
  }
}

function wrongValue(issue: Issue, here: Located): Flaw {
  const names = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const meant = typeof here.value === 'string' ? nearest(here.value, names) : undefined
  // An empty value has no place of its own, and a bad key is the key's fault.
  const atKey = issue.code === 'invalid_key' || here.value === null
  return {
    range: (atKey && here.key) || here.range,
    message: `\`${dotted(issue.path)}\` is ${found(here.value)}${meant ? `, did you mean \`${meant}\`?` : ''}`,
    expected: issue.message,
    repair: meant ? `Write \`${meant}\`.` : 'Write what is expected, or remove the line for the default.',
  }
}

/** Of several shapes the one that was nearly met speaks, about what is wrong inside it. */
function unionFlaws(issue: Issue & { code: 'invalid_union' }, tree: Located, schema: z.ZodType): Flaw[] {
  const inner = issue.errors.flat().filter(({ path }) => path.length > 0)
  if (inner.length > 0)
    return inner.flatMap(nested => flawsOf({ ...nested, path: [...issue.path, ...nested.path] }, tree, schema))
  return flawsOf({ code: 'custom', path: issue.path, message: issue.message }, tree, schema)
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const inner = path.reduce<unknown>((at, part) => step(bare(at), part), schema)
  const object = bare(inner)
  return object instanceof z.ZodObject ? Object.keys(object.shape) : []
}

function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional)
    return bare(schema.unwrap())
  return schema
}

function step(schema: unknown, part: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[part as string]
  if (schema instanceof z.ZodRecord) return schema.valueType
  return schema instanceof z.ZodArray ? schema.element : undefined
}
