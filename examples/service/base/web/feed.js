/** Calls `listener` with a price every `milliseconds`; returns what stops it. */
export function watchPrice(read, listener, milliseconds) {
  const timer = setInterval(() => listener(read()), milliseconds)
  return () => clearInterval(timer)
}
