/** How an acquired thing is put into a `with` statement, and why its end may be felt elsewhere. */

import type { Edit } from '../../../model/finding.ts'
import type { Resource } from '../../catalogue.ts'
import type { Acquisition } from '../../flow/ir.ts'
import { addImport } from './imports.ts'
import type { Source } from './source.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What of the catalogue is its own context manager, and ends at the end of the `with`. */
const managers = words(`
  open io.open codecs.open os.fdopen pathlib.Path.open gzip.open gzip.GzipFile bz2.open bz2.BZ2File lzma.open
  lzma.LZMAFile zipfile.ZipFile zipfile.ZipFile.open tarfile.open tarfile.TarFile tarfile.TarFile.open io.FileIO
  os.popen wave.open fileinput.input PIL.Image.open h5py.File shelve.open dbm.open
  socket.socket socket.create_connection socket.create_server socket.fromfd
  selectors.DefaultSelector selectors.EpollSelector selectors.KqueueSelector selectors.PollSelector
  selectors.SelectSelector select.epoll
  requests.Session requests.session httpx.Client urllib3.PoolManager urllib.request.urlopen
  smtplib.SMTP smtplib.SMTP_SSL imaplib.IMAP4 imaplib.IMAP4_SSL ftplib.FTP ftplib.FTP_TLS
  subprocess.Popen mmap.mmap tempfile.NamedTemporaryFile tempfile.TemporaryFile tempfile.SpooledTemporaryFile
  tempfile.TemporaryDirectory
  concurrent.futures.ThreadPoolExecutor concurrent.futures.ProcessPoolExecutor
  concurrent.futures.thread.ThreadPoolExecutor concurrent.futures.process.ProcessPoolExecutor
  http.server.HTTPServer http.server.ThreadingHTTPServer socketserver.TCPServer socketserver.ThreadingTCPServer
  socketserver.UDPServer socketserver.ThreadingUDPServer
  psycopg.connect psycopg.Connection.connect duckdb.connect sqlalchemy.orm.Session sqlmodel.Session
`)

/** Their `close` is a coroutine, or they are one themselves. */
const asynchronous = /\b(a?sync(io|pg|ssh)|aio\w*|motor|nats|websockets\.(client\.)?connect)\b|\.Async/

/** Whose end is nothing but an end: no waiting, no message to anybody, nothing removed that has a name. */
const quiet = words('file sqlite db socket selector http-session http-response mmap')

/** The end of a `with` statement does what their own release does. */
const endsAlike = words('executor tempfile')

/** True for what only `async with` and `await` release. */
export const isAsynchronous = ({ callee }: Acquisition): boolean => callee !== undefined && asynchronous.test(callee)

/**
 * What the `with` statement calls, with the import that it needs. Undefined where none would do.
 * @param released the method that releases it on the straight path, if one does
 */
export function managerOf(site: Acquisition, source: Source, released?: string) {
  const { callee, resource } = site
  if (callee === undefined || isAsynchronous(site)) return undefined
  if (resource.with === 'releases' && managers.has(callee)) return { wrapper: undefined, edits: [] as Edit[] }
  const closes = released === 'close' || isReleasedOnlyBy('close', resource)
  return closes && resource.with !== 'unsupported' ? closing(source) : undefined
}

/** Of an entry with several methods, this one thing may have others. */
export const isReleasedOnlyBy = (method: string, { release, releaseBy }: Resource): boolean =>
  releaseBy.length === 0 && release.includes(method) && release.every(name => name === method || name === '__exit__')

/** `contextlib.closing`, as the file can name it. */
export function closing(source: Source): { wrapper: string; edits: Edit[] } {
  const direct = source.importedAs('contextlib.closing')
  const module = source.importedAs('contextlib')
  if (direct !== undefined) return { wrapper: direct, edits: [] }
  if (module !== undefined) return { wrapper: `${module}.closing`, edits: [] }
  return { wrapper: 'contextlib.closing', edits: addImport('contextlib', source) }
}

/**
 * Why its end may change what the program does, even where nothing uses it any longer.
 * @param isReleased true where the straight path ends it at the same place
 */
export function doubtOf({ resource: { category, noun } }: Acquisition, isReleased: boolean): string | undefined {
  if (quiet.has(category) || (isReleased && endsAlike.has(category))) return undefined
  if (category === 'executor') return 'the end of the with statement waits for every task that was submitted'
  if (category === 'process') return 'the end of the with statement waits for the process'
  if (category.startsWith('temp')) return `the ${noun} is gone afterwards`
  return `the ${noun} ends earlier than it did`
}
