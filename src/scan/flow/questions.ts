/**
 * Which variables and conditions are worth remembering along a path: those whose answer to one test can decide another.
 * Remembering more only multiplies the worlds.
 */
import type { Graph } from './cfg.ts'
import { conditionKey } from './world.ts'

/** Names and `?condition`s that are tested again, or tested after being given a known value. */
export function questionsOf(graph: Graph): Set<string> {
  const times = new Map<string, number>()
  const known = new Set<string>()
  for (const { event, edges } of graph.nodes) {
    const assume = edges[0]?.assume
    if (assume?.kind === 'truthy' || assume?.kind === 'null') count(times, assume.name)
    if (assume?.kind === 'condition') count(times, conditionKey(assume.text))
    if (event?.kind === 'assign' && event.value !== 'unknown') known.add(event.to)
    if (event?.kind === 'alias') known.add(event.to)
  }
  return new Set([...times].filter(([name, n]) => n > 1 || known.has(name)).map(([name]) => name))
}

/** The few that can tell who owns a resource: flags and variables that are given a known value. */
export function flagsOf(graph: Graph): Set<string> {
  const questions = questionsOf(graph)
  const flags = new Set<string>()
  for (const { event } of graph.nodes)
    if (event?.kind === 'assign' && event.value !== 'unknown' && questions.has(event.to)) flags.add(event.to)
  return flags
}

const count = (times: Map<string, number>, name: string) => times.set(name, (times.get(name) ?? 0) + 1)
