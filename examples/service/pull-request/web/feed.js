/** Calls `listener` with a price every `milliseconds`; returns what stops it. */
export function watchPrice(read, listener, milliseconds) {
  const timer = setInterval(() => listener(read()), milliseconds)
  return () => clearInterval(timer)
}

const seen = []

/** Keeps the last price at hand. */
export function keepPrice(read, milliseconds) {
  const latest = { price: read() }
  seen.push(latest)
  setInterval(() => {
    latest.price = read()
  }, milliseconds).unref()
  return latest
}
