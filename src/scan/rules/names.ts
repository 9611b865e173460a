/** The names of all rules: what a suppression in the code may name, and what has a page under docs/rules/. */
import { type Language, loadCatalogue, type Resource } from '../catalogue.ts'

/** Rules that are code; those of the catalogue are named there. */
const coded = [
  'js/animation-frame-not-cancelled',
  'js/collection-only-grows',
  'js/interval-not-cleared',
  'js/listen-callback-left',
  'js/listener-added-in-teardown',
  'js/listener-mismatched-removal',
  'js/listener-not-removed',
  'js/object-url-not-revoked',
  'js/observer-not-disconnected',
  'js/race-timer-not-cleared',
  'js/sibling-not-released',
  'js/subscription-not-ended',
  'js/timeout-not-cleared',
  'py/async-generator-not-closed',
  'py/atexit-not-unregistered',
  'py/cache-on-method',
  'py/callback-not-removed',
  'py/collection-only-grows',
  'py/context-manager-without-finally',
  'py/figure-not-closed',
  'py/logging-handler-not-removed',
  'py/mutable-default-grows',
  'py/task-not-kept',
  'py/tensor-keeps-graph',
]

/** Those of leakgate itself and those that a policy's resources add, sorted. */
export function knownRules(added: Partial<Record<Language, Resource[]>> = {}): string[] {
  const resources = (['python', 'javascript'] as const).flatMap(language => [
    ...loadCatalogue(language),
    ...(added[language] ?? []),
  ])
  return [...new Set([...coded, ...resources.map(({ rule }) => rule)])].sort()
}
