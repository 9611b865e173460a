/** What files offer to those that import from them, in a form that can be compared between two revisions. */
import { languageOf } from '../languages.ts'
import type { FileToScan, ScanOptions } from '../scan.ts'
import { summaryKey } from './neighbours.ts'
import { Workspace } from './workspace.ts'

/**
 * For each file its functions by name, each with a text that changes when callers should look again: what the function
 * releases, keeps or hands out. Files that cannot be read offer nothing.
 */
export async function interfacesOf(
  files: FileToScan[],
  options: ScanOptions,
): Promise<Map<string, Map<string, string>>> {
  const workspace = new Workspace(files, { ...options, everyFile: true })
  const interfaces = new Map<string, Map<string, string>>()
  const readable = files.map(file => file.path).filter(path => languageOf(path))
  await workspace.neighbours.gather(readable, true)
  for (const path of readable) {
    const offered = await workspace.neighbours.interfaceOf(path)
    interfaces.set(path, new Map([...offered].map(([name, summary]) => [name, summaryKey(summary)])))
  }
  return interfaces
}
