/** Scans Python text as the scanner would, for the tests of this folder. */
import { expect } from 'vitest'
import type { Severity, SiteState } from '../../../src/model/finding.ts'
import { analyse } from '../../../src/scan/analyse.ts'
import { loadCatalogue } from '../../../src/scan/catalogue.ts'
import { lower } from '../../../src/scan/syntax/python/index.ts'

const resources = loadCatalogue('python')

export function scanPython(text: string) {
  const lowered = lower({ path: 'a.py', text }, resources)
  if ('unreadable' in lowered) throw new Error(`unreadable: ${lowered.unreadable}\n${text}`)
  return analyse('a.py', lowered)
}

/** One acquisition and what must be said of it. */
export interface Case {
  /** A sentence that says why it leaks, or why it does not. */
  title: string
  /** The severity at medium and above, or silence. */
  expect: Extract<Severity, 'high' | 'medium'> | 'silent'
  /** The state of every site, where the claim is strong. */
  state?: SiteState
  text: string
}

export const leak = (title: string, severity: 'high' | 'medium', text: string): Case => ({
  title,
  expect: severity,
  state: 'leaks',
  text,
})
export const clean = (title: string, text: string, state?: SiteState): Case => ({
  title,
  expect: 'silent',
  ...(state && { state }),
  text,
})

const rank = ['low', 'medium', 'high', 'critical']

/** Holds what the scanner says of a case against what must be said. */
export function check({ text, expect: expected, state }: Case): void {
  const { findings, sites } = scanPython(text)
  const worst = findings.map(f => f.severity).sort((a, b) => rank.indexOf(b) - rank.indexOf(a))[0]
  const said = worst === undefined || worst === 'low' ? 'silent' : worst
  expect(said, JSON.stringify(findings.map(f => [f.line, f.severity, f.message]))).toBe(expected)
  expect(sites.length, 'no acquisition was seen').toBeGreaterThan(0)
  if (state === 'leaks') expect(sites.map(s => s.state)).toContain('leaks')
  else if (state !== undefined) expect(new Set(sites.map(s => s.state))).toEqual(new Set([state]))
}
