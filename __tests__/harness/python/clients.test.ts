import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Measurement } from '../../../src/model/measurement.ts'
import { lineOf, makeProject, python } from '../records.ts'
import { runSuite } from '../suite-runs.ts'
import { kinds, type Server, type ServerName, startServer } from './servers.ts'

interface Client {
  server: ServerName
  kind: string
  source: string
}

const clients: Record<string, Client> = {
  psycopg: {
    server: 'PostgreSQL',
    kind: 'connection',
    source: `
import os, psycopg, unittest
def made():
    return psycopg.connect(host='127.0.0.1', port=os.environ['SERVER_PORT'], user='test', dbname='postgres')  # made
class Client(unittest.TestCase):
    def test_leaks(self):
        made().execute('select 1')
    def test_clean(self):
        with made() as connection:
            connection.execute('select 1')
`,
  },
  psycopg2: {
    server: 'PostgreSQL',
    kind: 'connection',
    source: `
import os, psycopg2, unittest
def made():
    return psycopg2.connect(host='127.0.0.1', port=os.environ['SERVER_PORT'], user='test', dbname='postgres')  # made
class Client(unittest.TestCase):
    def test_leaks(self):
        made().cursor().execute('select 1')
    def test_clean(self):
        connection = made()
        try:
            connection.cursor().execute('select 1')
        finally:
            connection.close()
`,
  },
  redis: {
    server: 'Redis',
    kind: 'subscription',
    source: `
import os, redis, unittest
def made():
    client = redis.Redis(port=int(os.environ['SERVER_PORT']))
    return client, client.pubsub()  # made
class Client(unittest.TestCase):
    def test_leaks(self):
        client, channel = made()
        channel.subscribe('news')
        client.close()
    def test_clean(self):
        client, channel = made()
        channel.subscribe('news')
        channel.close()
        client.close()
`,
  },
  'paho-mqtt': {
    server: 'Mosquitto',
    kind: 'socket',
    source: `
import os, unittest
import paho.mqtt.client as mqtt
def made():
    client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
    client.connect('127.0.0.1', int(os.environ['SERVER_PORT']))  # made
    return client
class Client(unittest.TestCase):
    def test_leaks(self):
        made().loop()
    def test_clean(self):
        client = made()
        client.disconnect()
        client.loop()
`,
  },
}

const present = (server: ServerName): boolean => kinds[server].program !== undefined && process.platform !== 'win32'

describe.each(Object.keys(kinds) as ServerName[])('clients of a real server: %s', server => {
  let running: Server | undefined
  beforeAll(async () => {
    if (present(server)) running = await startServer(server)
  }, 60_000)
  afterAll(() => running?.stop())

  const own = Object.entries(clients).filter(([, client]) => client.server === server)
  test.skipIf(!present(server)).each(own)(
    '%s: what is never closed is a leak, what is closed is not',
    async (_name, { kind, source }) => {
      const root = makeProject({ 'test_client.py': source })
      const { measurements } = await runSuite(
        root,
        { command: [python, '-m', 'unittest'], runtime: 'python', environment: ['SERVER_PORT'] },
        { environment: { SERVER_PORT: String(running?.port) } },
      )
      const of = (test: string): Measurement | undefined => measurements.find(one => one.test.endsWith(test))
      expect(of('test_clean')).toMatchObject({ outcome: 'passed', verdict: 'clean', resources: [] })
      expect(of('test_leaks')).toMatchObject({ outcome: 'passed', verdict: 'leak' })
      expect(of('test_leaks')?.resources).toContainEqual(
        expect.objectContaining({ kind, path: 'test_client.py', line: lineOf(source, '# made') }),
      )
    },
    60_000,
  )
})
