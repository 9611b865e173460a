/** The ledger that accepts a program's only finding. */
import { writeLedger } from '../../src/ledger/files.ts'
import { ledgerFolder } from '../../src/ledger/names.ts'
import { scan } from '../../src/scan/scan.ts'

/** Its files by path, for a program that lies at `path`. */
export async function acceptanceOf(path: string, program: string, expires?: string): Promise<Record<string, string>> {
  const { findings } = await scan([{ path, bytes: Buffer.from(program) }])
  if (findings.length !== 1) throw new Error(`one finding was expected in ${path}, not ${findings.length}`)
  const { fingerprint, rule, symbol } = findings[0]!
  const reason = 'the process ends at once'
  const accepted = { fingerprint, rule, path, symbol, reason, ...(expires === undefined ? {} : { expires }) }
  const files = writeLedger({ acceptances: [accepted], baseline: [] })
  return Object.fromEntries([...files].map(([name, text]) => [`${ledgerFolder}/${name}`, text]))
}
