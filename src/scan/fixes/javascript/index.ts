/** Repairs of JavaScript and TypeScript. */
import type { Propose } from '../proposal.ts'

export const propose: Propose = (_, targets) => targets.map(() => undefined)
