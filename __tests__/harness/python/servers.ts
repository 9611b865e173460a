/** Real servers for the tests of database and message clients: each in a folder of its own, at a port that was free. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Server {
  port: number
  stop(): Promise<void>
}

/** How a server is found and started in `folder` at `port`; `before` runs to its end first. */
interface Kind {
  program: string | undefined
  before?: (folder: string) => [program: string, args: string[]]
  args: (folder: string, port: number) => string[]
  /** PostgreSQL refuses to be started by root. */
  notAsRoot?: boolean
}

const inPath = (name: string): string | undefined =>
  [...(process.env.PATH ?? '').split(':'), '/usr/sbin'].map(folder => join(folder, name)).find(existsSync)
const [postgres] = globSync('/usr/lib/postgresql/*/bin/postgres')

export const kinds = {
  PostgreSQL: {
    program: postgres,
    before: folder => [join(postgres ?? '', '..', 'initdb'), ['-D', join(folder, 'data'), '-U', 'test', '-A', 'trust']],
    args: (folder, port) => ['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', folder],
    notAsRoot: true,
  },
  Redis: {
    program: inPath('redis-server'),
    args: (folder, port) => ['--port', String(port), '--dir', folder, '--save', ''],
  },
  Mosquitto: {
    program: inPath('mosquitto'),
    args: (_folder, port) => ['-p', String(port)],
  },
} satisfies Record<string, Kind>

export type ServerName = keyof typeof kinds

/** Starts a server and waits until it answers. Throws with its last words if it does not. */
export async function startServer(name: ServerName): Promise<Server> {
  const kind: Kind = kinds[name]
  const folder = await mkdtemp(join(tmpdir(), 'leakgate-server-'))
  const asRoot = kind.notAsRoot && process.getuid?.() === 0
  const identity = asRoot ? accountOf('postgres') : {}
  if (asRoot) spawnSync('chown', ['postgres', folder])
  await chmod(folder, 0o700)
  const port = await freePort()
  if (kind.before) {
    const [program, args] = kind.before(folder)
    const made = spawnSync(program, args, { ...identity, encoding: 'utf8' })
    if (made.status !== 0) throw new Error(`${program} failed: ${made.stderr}`)
  }
  const child = spawn(kind.program!, kind.args(folder, port), { ...identity, stdio: ['ignore', 'pipe', 'pipe'] })
  const words: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => words.push(String(chunk)))
  await untilAnswers(child, port, () => words.join(''))
  return {
    port,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGQUIT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function accountOf(user: string): { uid: number; gid: number } {
  const number = (option: string) => Number(spawnSync('id', [option, user], { encoding: 'utf8' }).stdout)
  return { uid: number('-u'), gid: number('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function untilAnswers(child: ChildProcess, port: number, words: () => string): Promise<void> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1')
    const answers = await new Promise(resolve => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    socket.destroy()
    if (answers) return
  }
  throw new Error(`the server ended at its start: ${words()}`)
}
