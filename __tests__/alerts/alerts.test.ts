import { describe, expect, it } from 'vitest'
import { alertsFor } from '../../src/alerts/alerts.ts'
import { sendAlerts } from '../../src/alerts/send.ts'
import { policySchema } from '../../src/policy/schema.ts'
import { suite, verdict } from '../report/verdict.ts'

const url = 'https://hooks.example.org/T0/secret'
const policy = (alert: object = {}) => policySchema.parse({ alerts: [{ url, ...alert }] })
const failed = verdict({ status: 'failed' })

describe('alerts', () => {
  it('are for a failed verdict unless the policy says otherwise', () => {
    expect(alertsFor(failed, policy(), 'main')).toHaveLength(1)
    expect(alertsFor(verdict({ status: 'passed' }), policy(), 'main')).toEqual([])
  })

  it('tell of a suite that the watchdog ended, only where that was asked for', () => {
    const ended = verdict({ status: 'failed', suites: [suite({ outcome: 'over budget' })] })
    expect(alertsFor(ended, policy({ on: ['watchdog'] }), 'main')).toHaveLength(1)
    expect(alertsFor(failed, policy({ on: ['watchdog'] }), 'main')).toEqual([])
  })

  it.each([
    ['slack', 'text'],
    ['teams', 'text'],
    ['discord', 'content'],
  ])('speak %s', (format, key) => {
    const [alert] = alertsFor(failed, policy({ format }), 'main')
    expect(JSON.parse(alert!.body)[key]).toContain('leakgate failed on main')
  })

  it('mention nobody in a chat', () => {
    const [alert] = alertsFor(failed, policy({ format: 'discord' }), '@everyone')
    expect(JSON.parse(alert!.body).allowed_mentions).toEqual({ parse: [] })
  })

  it('are posted to where the policy says, following no redirect', async () => {
    const calls: [string, RequestInit][] = []
    const post = async (to: unknown, init?: RequestInit) => {
      calls.push([String(to), init!])
      return new Response('ok')
    }
    await sendAlerts(alertsFor(failed, policy(), 'main'), () => {}, post as typeof fetch)
    expect(calls[0]![0]).toBe(url)
    expect(calls[0]![1]).toMatchObject({ method: 'POST', redirect: 'error' })
  })

  it.each([
    ['an error answer', async () => new Response('no', { status: 500 }), 'answered 500'],
    ['no network', async () => Promise.reject(new TypeError(`cannot reach ${url}`)), 'could not be called: TypeError'],
  ])('survive %s, and keep the secret path to themselves', async (_, post, words) => {
    const said: string[] = []
    await sendAlerts(alertsFor(failed, policy(), 'main'), message => said.push(message), post as typeof fetch)
    expect(said).toEqual([expect.stringContaining(words)])
    expect(said.join()).not.toContain('secret')
  })
})
