/** Calls webhooks. An alert is never in the way of the verdict: what fails is said and forgotten. */
import type { Alert } from './alerts.ts'

/** Milliseconds that a receiver may take. */
const patience = 10_000

/**
 * Sends all alerts side by side. Never throws. A failure is told with the host only: a webhook's path is a secret.
 * @param post stands in for the network in tests
 */
export async function sendAlerts(
  alerts: readonly Alert[],
  log: (message: string) => void,
  post: typeof globalThis.fetch = globalThis.fetch,
): Promise<void> {
  await Promise.all(alerts.map(alert => send(alert, log, post)))
}

async function send({ url, body }: Alert, log: (message: string) => void, post: typeof globalThis.fetch) {
  const { host } = new URL(url)
  try {
    const answer = await post(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // A redirect could lead away from the host that the policy names.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    if (!answer.ok) log(`the webhook at ${host} answered ${answer.status}`)
  } catch (error) {
    log(`the webhook at ${host} could not be called: ${error instanceof Error ? error.name : 'unknown error'}`)
  }
}
