/** Where the comments and statements of a JavaScript or TypeScript file are. */
import type * as t from '@babel/types'
import type { Outline, Stretch } from '../../flow/ir.ts'
import { descendants } from './tree.ts'

/** A member of a class or an object and an element of JSX stand for themselves as a statement does; a block does not. */
const standsForItself =
  /^(?!Block)\w*Statement$|Declaration$|^VariableDeclarator$|^(Class|Object)\w*(Method|Property)$|^SwitchCase$|^JSXElement$/

export const outlineOf = (file: t.File): Outline => ({
  comments: (file.comments ?? []).map(stretchOf),
  statements: [...descendants(file.program)].filter(({ type }) => standsForItself.test(type)).map(stretchOf),
  breaks: /\r\n|[\n\r\u2028\u2029]/g,
})

const stretchOf = ({ start, end }: { start?: number | null; end?: number | null }): Stretch => ({
  start: start!,
  end: end!,
})
