import { describe, expect, it } from 'vitest'
import { gitlab, gitlabScan } from '../../src/report/gitlab.ts'
import { hostile } from './text.ts'
import { failing, finding, rich, scanResult } from './verdict.ts'

describe('a Code Quality report', () => {
  it('gives each problem a place, a severity and a fingerprint', () => {
    expect(JSON.parse(gitlab(failing([finding()])))).toEqual([
      {
        description: 'The connection conn is never closed. Use contextlib.closing.',
        check_name: 'py/sqlite-not-closed',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'blocker',
        location: { path: 'src/db.py', lines: { begin: 12, end: 12 } },
      },
    ])
  })

  it('puts a reason that has no place to the policy', () => {
    const entries = JSON.parse(gitlab(rich())) as { check_name: string; location: { path: string } }[]
    expect(entries.find(entry => entry.check_name === 'budget')!.location.path).toBe('.leakgate/policy.yml')
  })

  it('never gives two problems one fingerprint, and keeps it when lines move', () => {
    const fingerprints = (line: number) =>
      (
        JSON.parse(gitlabScan(scanResult({ findings: [finding({ line }), finding({ line: line + 1 })] }), 'high')) as {
          fingerprint: string
        }[]
      ).map(({ fingerprint }) => fingerprint)
    expect(new Set(fingerprints(1)).size).toBe(2)
    expect(fingerprints(1)).toEqual(fingerprints(50))
  })

  it.each([
    ['low', 'info'],
    ['medium', 'minor'],
    ['high', 'blocker'],
  ] as const)('reports %s in a scan as %s', (severity, word) => {
    const [entry] = JSON.parse(gitlabScan(scanResult({ findings: [finding({ severity })] }), 'high'))
    expect(entry.severity).toBe(word)
  })

  it('is an empty list when there is nothing to say', () => {
    expect(JSON.parse(gitlabScan(scanResult(), 'high'))).toEqual([])
  })

  it.each(Object.entries(hostile))('takes %s as text', (_, text) => {
    const [entry] = JSON.parse(gitlab(failing([finding({ message: text })])))
    expect(entry.description).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
  })
})
