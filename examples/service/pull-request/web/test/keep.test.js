import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepPrice } from '../feed.js'

test('the last price is at hand', () => {
  assert.equal(keepPrice(() => 450, 1000).price, 450)
})
