import { describe, expect, test } from 'vitest'
import { comparisonOf, labelsIn } from '../../src/changes/event.ts'

const [zero, a, b] = ['0', 'a', 'b'].map(digit => digit.repeat(40)) as [string, string, string]
const pull = { number: 7, base: { sha: a, ref: 'main' }, head: { sha: b }, commits: 3, labels: [{ name: 'ok', id: 1 }] }
const repository = { default_branch: 'main' }
const push = { ref: 'refs/heads/topic', before: a, after: b, forced: false, commits: [{}, {}], repository }
const asked = (name: string, payload: unknown) => comparisonOf({ name, payload })

describe('what an event asks to compare', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s: its base and its head', name => {
    expect(asked(name, { pull_request: pull })).toEqual({
      kind: 'pull request',
      number: 7,
      base: a,
      head: b,
      commits: 3,
    })
  })

  test.each([
    ['what was there before', push, { before: a, defaultBranch: 'main', commits: 2, forced: false }],
    [
      'a new branch: the default branch',
      { ...push, before: zero },
      { defaultBranch: 'main', commits: 2, forced: false },
    ],
    [
      'the default branch: never itself',
      { ...push, ref: 'refs/heads/main', forced: true },
      { before: a, commits: 2, forced: true },
    ],
    [
      'more commits than are listed: their number is not known',
      { ...push, commits: Array(2048).fill({}) },
      { before: a, defaultBranch: 'main', forced: false },
    ],
  ])('push, %s', (_, payload, expected) => {
    expect(asked('push', payload)).toEqual({ kind: 'push', ...expected })
  })

  test('merge_group: its base', () => {
    expect(asked('merge_group', { merge_group: { base_sha: a, head_sha: b } })).toEqual({
      kind: 'merge group',
      base: a,
    })
  })

  test.each([
    ['schedule', {}],
    ['workflow_dispatch', null],
    ['push', { ...push, ref: 'refs/heads/main', before: zero }],
    ['push', { ...push, after: zero, deleted: true }],
  ])('%s without anything to compare with: everything', (name, payload) => {
    expect(asked(name, payload)).toMatchObject({ kind: 'audit', reason: expect.stringContaining('everything') })
  })

  test.each([
    ['pull_request', {}, 'pull_request'],
    ['pull_request', null, 'the top'],
    ['pull_request', { pull_request: { ...pull, base: {} } }, 'pull_request.base.sha'],
    ['pull_request', { pull_request: { ...pull, head: { sha: '--upload-pack=x' } } }, 'pull_request.head.sha'],
    ['push', { ...push, before: 'main' }, 'before'],
    ['merge_group', { merge_group: [] }, 'merge_group'],
  ])('%s with a payload that is not one names the field (%#)', (name, payload, field) => {
    expect(() => asked(name, payload)).toThrow(
      expect.objectContaining({ code: 'event-incomplete', message: expect.stringContaining(`wrong at ${field}`) }),
    )
  })
})

test('labels come with the event of a pull request and with no other', () => {
  expect(labelsIn({ name: 'pull_request', payload: { pull_request: pull } })).toEqual(['ok'])
  expect(labelsIn({ name: 'push', payload: push })).toBeUndefined()
})
