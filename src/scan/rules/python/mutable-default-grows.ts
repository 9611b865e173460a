/** A default value is made once: what one call adds to it is there in every later call. */

import { boundNames } from '../../syntax/python/names.ts'
import type { ParseNode } from '../../syntax/python/tree.ts'
import { isEmptyCollection, useOf } from './growth.ts'
import { type Judged, leaking, type Rule, unproved } from './judged.ts'
import { functionOf, mentions } from './module.ts'

export const mutableDefaultGrows: Rule = module =>
  module.functions.flatMap(fn =>
    fn.d.params.flatMap(({ d: { name, defaultValue } }): Judged[] => {
      // A nested function’s default goes with the call that defined it.
      if (functionOf(fn) || !name || !defaultValue || !isEmptyCollection(defaultValue)) return []
      if (boundNames(fn).has(name.d.value)) return []
      const uses = mentions(name.d.value, fn.d.suite).map(useOf)
      const growth: ParseNode | undefined = uses.find(u => u.kind === 'grows')?.node
      if (!growth) return []
      // Returned or passed on it still accumulates; cleared or measured it may be bounded.
      if (uses.some(u => u.kind === 'other')) return [unproved(growth, 'collection')]
      return [
        leaking(growth, 'collection', {
          rule: 'py/mutable-default-grows',
          severity: 'medium',
          message: `${name.d.value} is made once, when ${fn.d.name.d.value} is defined, and keeps what every call adds to it.`,
          repair:
            'Make None the default and the collection in the body; for a cache, use functools.lru_cache with a bound.',
        }),
      ]
    }),
  )
