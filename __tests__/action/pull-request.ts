/** A pull request as GitHub has it: a base, a branch, and their merge at refs/pull/7/merge. */
import { newRepository, shallowCheckout, type TestRepository } from '../changes/repository.ts'
import type { Event } from './step.ts'

type Files = Record<string, string | Buffer | null>

export interface PullRequest {
  origin: TestRepository
  base: string
  head: string
  merged: string
  /** The event, with the labels that the pull request has. */
  event(...labels: string[]): Event
  /** What actions/checkout leaves in the workspace. */
  checkout(depth: number): TestRepository
}

export function pullRequest(before: Files, change: Files): PullRequest {
  const origin = newRepository()
  const base = origin.commit({ 'README.md': 'A service.\n', ...before })
  origin.git('switch', '--quiet', '--create', 'work')
  const head = origin.commit(change)
  origin.git('switch', '--quiet', '--detach', base)
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', head)
  const merged = origin.git('rev-parse', 'HEAD')
  origin.git('update-ref', 'refs/pull/7/merge', merged)
  origin.git('switch', '--quiet', 'main')
  const event = (...labels: string[]): Event => ({
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      pull_request: {
        number: 7,
        base: { sha: base, ref: 'main' },
        head: { sha: head, ref: 'work' },
        commits: 1,
        labels: labels.map(name => ({ name })),
      },
    },
  })
  return { origin, base, head, merged, event, checkout: depth => shallowCheckout(origin, 'refs/pull/7/merge', depth) }
}
