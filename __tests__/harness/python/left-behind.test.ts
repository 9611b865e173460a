import { describe, expect, test } from 'vitest'
import { makeProject } from '../records.ts'
import { runSuite } from '../suite-runs.ts'

const source = `
import asyncio, logging, os, signal, threading, unittest
from unittest import mock
KEPT = []

class Leaks(unittest.TestCase):
    def test_loop(self):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(asyncio.sleep(0))

    def test_task(self):
        async def forever():
            await asyncio.Event().wait()
        loop = asyncio.new_event_loop()
        KEPT.append((loop, loop.create_task(forever())))
        loop.run_until_complete(asyncio.sleep(0))

    def test_handler(self):
        logging.getLogger('app').addHandler(logging.NullHandler())

    def test_timer(self):
        timer = threading.Timer(3600, print)
        timer.daemon = True
        timer.start()

class Told(unittest.TestCase):
    def test_signal(self):
        signal.signal(signal.SIGUSR1, lambda *_: None)

    def test_environment(self):
        os.environ['MINE'] = '1'

class Clean(unittest.TestCase):
    def test_run(self):
        async def main():
            await asyncio.create_task(asyncio.sleep(0))
        asyncio.run(main())

    def test_loop_closed(self):
        loop = asyncio.new_event_loop()
        loop.close()

    def test_environment_restored(self):
        with mock.patch.dict(os.environ, {'A': '1'}):
            pass

    def test_handler_removed(self):
        handler = logging.NullHandler()
        logging.getLogger('app').addHandler(handler)
        logging.getLogger('app').removeHandler(handler)

    def test_timer_cancelled(self):
        timer = threading.Timer(3600, print)
        timer.start()
        timer.cancel()
        timer.join()

    def test_signal_restored(self):
        before = signal.signal(signal.SIGUSR2, signal.SIG_IGN)
        signal.signal(signal.SIGUSR2, before)
`

describe.skipIf(process.platform === 'win32')('what a test leaves with the process', async () => {
  const folder = makeProject({ 'test_l.py': source })
  const { measurements } = await runSuite(folder, { command: 'python3 -m unittest', runtime: 'python' })
  const of = (test: string) => measurements.find(one => one.test === `test_l.${test}`)

  test.each([
    ['loop', ['loop']],
    ['task', ['loop', 'task']],
    ['handler', ['handler']],
    ['timer', ['timer']],
  ])('a %s that goes on is a leak', (name, kinds) => {
    expect(of(`Leaks.test_${name}`)?.verdict).toBe('leak')
    expect(of(`Leaks.test_${name}`)?.resources.map(({ kind }) => kind)).toEqual(kinds)
  })

  test.each([['signal'], ['environment']])('a changed %s is told: nothing grows', kind => {
    expect(of(`Told.test_${kind}`)).toMatchObject({ verdict: 'clean', resources: [{ kind }] })
  })

  test.each(['run', 'loop_closed', 'environment_restored', 'handler_removed', 'timer_cancelled', 'signal_restored'])(
    'nothing is said of %s',
    name => expect(of(`Clean.test_${name}`)).toMatchObject({ verdict: 'clean', resources: [] }),
  )
})
