import { expect, test } from 'vitest'
import { fenced } from '../../src/pipeline/fence.ts'
import type { World } from '../../src/pipeline/world.ts'
import { obeyed } from '../action/step.ts'

function world() {
  const text: string[] = []
  const output = { write: (more: string | Buffer) => text.push(String(more)) }
  const here: World = {
    argv: [],
    cwd: '',
    env: {},
    stdout: output,
    stderr: output,
    now: () => new Date(0),
    onInterrupt: () => () => {},
  }
  return { here, output, printed: () => text.join('') }
}

test('what is printed inside gives no command, even if its last line has no end', async () => {
  const { here, output, printed } = world()
  await fenced(here, async () => output.write('::error::inside\n::warning::no end'))
  output.write('::error::outside\n')
  expect(obeyed(printed())).toMatchObject([{ name: 'error', message: 'outside' }])
})

test('commands are obeyed again after a failure, which is passed on', async () => {
  const { here, output, printed } = world()
  const failing = fenced(here, async () => {
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  output.write('::error::outside\n')
  expect(obeyed(printed())).toHaveLength(1)
})

test('a token that was seen once does not open the next fence', async () => {
  const { here, output, printed } = world()
  await fenced(here, async () => undefined)
  const token = /stop-commands::(.*)/.exec(printed())![1]
  await fenced(here, async () => output.write(`::${token}::\n::error::inside\n`))
  expect(obeyed(printed())).toEqual([])
})
