import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suiteEnvironment } from '../../src/harness/environment.ts'

describe('the environment of a suite', () => {
  it.each([
    ['PATH', true],
    ['HOME', true],
    ['LANG', true],
    ['LC_ALL', true],
    ['TZ', true],
    ['CI', true],
    ['VIRTUAL_ENV', true],
    ['PYTHONPATH', true],
    ['NODE_OPTIONS', true],
    ['GITHUB_SHA', true],
    ['GITHUB_TOKEN', false],
    ['GITHUB_ENV', false],
    ['GITHUB_OUTPUT', false],
    ['GITHUB_PATH', false],
    ['GITHUB_STEP_SUMMARY', false],
    ['GITHUB_EVENT_PATH', false],
    ['ACTIONS_RUNTIME_TOKEN', false],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', false],
    ['INPUT_TOKEN', false],
    ['NPM_TOKEN', false],
    ['npm_config__authToken', false],
    ['AWS_SECRET_ACCESS_KEY', false],
    ['DATABASE_PASSWORD', false],
    ['SLACK_WEBHOOK_URL', false],
    ['SSH_AUTH_SOCK', false],
    ['PYTHONSTARTUP', false],
    ['ANYTHING_ELSE', false],
  ])('holds %s: %s', (name, kept) => {
    expect(name in suiteEnvironment({ [name]: 'value' }, [], 'linux')).toBe(kept)
  })

  it('holds whatever the policy names', () => {
    expect(suiteEnvironment({ MY_TOKEN: 'x', OTHER_TOKEN: 'y' }, ['MY_TOKEN'], 'linux')).toEqual({ MY_TOKEN: 'x' })
  })

  it('compares names without regard to case on Windows, and keeps what Windows needs', () => {
    const host = { Path: 'p', SYSTEMROOT: 's', PathExt: '.EXE', Api_Key: 'k', My_Token: 't' }
    expect(suiteEnvironment(host, ['MY_TOKEN'], 'win32')).toEqual({
      Path: 'p',
      SYSTEMROOT: 's',
      PathExt: '.EXE',
      My_Token: 't',
    })
  })

  it('never lets a secret-looking name through unnamed', () => {
    const name = fc
      .tuple(fc.string(), fc.constantFrom('TOKEN', 'secret', 'PassWord', 'KEY'), fc.string())
      .map(parts => parts.join(''))
    fc.assert(fc.property(name, secret => Object.keys(suiteEnvironment({ [secret]: 'x' }, [], 'linux')).length === 0))
  })
})
