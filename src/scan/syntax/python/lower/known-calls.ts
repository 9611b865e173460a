/** What calls do whose names are known, beside acquiring and releasing: the catalogue has those. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Methods that put their arguments into the container they are called on. */
export const containing = words('append add appendleft insert put put_nowait setdefault extend update push')

/** Methods that register something to be released later. */
const registering = words(`
  enter_context enter_async_context push_async_exit callback push_async_callback addCleanup addClassCleanup
  addModuleCleanup enterContext enterClassContext addAsyncCleanup enterAsyncContext addfinalizer add_cleanup
  add_done_callback register finalize
`)

export const registersCleanUp = (method: string): boolean => registering.has(method) || /clean_?up/i.test(method)

/** Functions that register something to be released later. */
export const registers = words('atexit.register weakref.finalize')

/** Functions whose result has the same items as what they are given. */
export const itemKeeping = words(`
  list tuple set frozenset sorted reversed enumerate zip iter next dict itertools.chain filter copy.copy cast typing.cast
`)

/** Methods that give out the items of what they are called on. */
export const itemKeepingMethods = words('values items copy pop popleft get keys')

/** Functions that hardly ever raise, and keep nothing of what they are given. */
export const harmless = words(`
  len isinstance issubclass print repr str id hash type bool callable hasattr getattr range super min max abs any all
  sum format list tuple dict set frozenset sorted reversed enumerate zip object time.time time.monotonic
  time.perf_counter os.getpid locals globals vars
`)

export const logging = /^(_?log(ger)?|logging|warnings)\.|\.(debug|info|warning|warn)$/

/** `raises`: they end the process by an exception, which somebody may catch. */
export const endsProcess: ReadonlyMap<string, 'raises' | 'at once'> = new Map([
  ['sys.exit', 'raises'],
  ['exit', 'raises'],
  ['quit', 'raises'],
  ['_exit', 'raises'],
  ['os._exit', 'at once'],
  ['os.abort', 'at once'],
  ['os.execv', 'at once'],
  ['os.execvp', 'at once'],
  ['os.execve', 'at once'],
])

/** Helpers whose `with` closes what they were given. */
export const closers = words('contextlib.closing contextlib.aclosing closing aclosing')

/** Attributes and methods that are true of an open resource, and those that are true of a closed one. */
export const tellsOpen = words('is_alive is_open isOpen is_connected connected is_running running')
export const tellsClosed = words('closed _closed is_closed isclosed returncode')
