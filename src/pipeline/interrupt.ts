/** Ctrl-C and a cancelled job: what was started is ended before this process goes. */

type CleanUp = () => Promise<unknown>
/** Registers what has to be done if this process is interrupted; the answer takes it back. */
export type OnInterrupt = (cleanUp: CleanUp) => () => void

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Listens only while something is registered, so that at any other time a signal ends the process at once. */
export function interruptsOf(process: NodeJS.Process): OnInterrupt {
  const cleanUps = new Set<CleanUp>()
  const interrupted = async (signal: NodeJS.Signals) => {
    ignore()
    await Promise.allSettled([...cleanUps].map(cleanUp => cleanUp()))
    // Nobody listens any more: the signal does what it does to any program.
    process.kill(process.pid, signal)
  }
  const listen = () => {
    for (const signal of signals) process.on(signal, interrupted)
  }
  const ignore = () => {
    for (const signal of signals) process.off(signal, interrupted)
  }
  return cleanUp => {
    if (cleanUps.size === 0) listen()
    cleanUps.add(cleanUp)
    return () => {
      cleanUps.delete(cleanUp)
      if (cleanUps.size === 0) ignore()
    }
  }
}
