import assert from 'node:assert/strict'
import { test } from 'node:test'
import { watchPrice } from '../feed.js'

test('a price is told until the feed is stopped', async () => {
  const price = await new Promise(resolve => {
    const stop = watchPrice(() => 450, price => {
      stop()
      resolve(price)
    }, 1)
  })
  assert.equal(price, 450)
})
